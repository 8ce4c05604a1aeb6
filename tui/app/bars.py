"""What stands in the bars: the tabs and the way here at the top, chips and keys at the bottom."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final, NamedTuple

from textual.binding import Binding

from tui.app.bar import Piece
from tui.app.trail import trail_words, way_back
from tui.app.view import Chip
from tui.keys import READER, SHOWN, TOGETHER, printed
from tui.kinds.panes import PANES, Pane
from tui.model.words import count
from tui.render.cells import cells
from tui.render.glyphs import Glyphs

_PROBLEM_WEIGHT: Final = len(SHOWN) + 1
_CHIP_WEIGHT: Final = len(SHOWN) + 2
_CLOSE_WEIGHT: Final = _CHIP_WEIGHT + 10
"""What is wrong, what is on, and last the key that leads out of it, are the last to give way."""
_LEAST_TRAIL: Final = 12
"""In fewer cells the breadcrumb says nothing."""


class Top(NamedTuple):
    """What the top bar has to tell of."""

    pane: str
    unread: Mapping[str, int]
    steps: Sequence[str] = ()
    """The breadcrumb, where it does not stand in the rule above the card."""
    alone: bool = False
    """Whether the card has the screen to itself."""
    beside: bool = False
    """Whether the card would stand beside the list."""


def top_pieces(top: Top, width: int, glyphs: Glyphs) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Return what stands at the left and at the right: the panes, and the way here.

    Where the tabs leave no room for the way, it is not shown: `-` leads back all the same.
    """
    if top.alone and not top.beside and top.steps:
        # The card has the screen to itself, and the digits still lead to the panes.
        return (Piece(f" {way_back(top.steps, width - 2, glyphs)}", "here", "back"),), ()
    left = tab_pieces(top.pane, width, top.unread)
    room = width - _wide(left) - 2
    shown = top.steps and room >= _LEAST_TRAIL
    words = trail_words(top.steps, room, glyphs) if shown else ""
    return left, (Piece(f"{words} ", "aside"),) if words else ()


def tab_pieces(pane: str, width: int, unread: Mapping[str, int]) -> tuple[Piece, ...]:
    """Return the panes' names, and how many of their items are unread.

    Where there is no room for all, the name of the pane that is shown stays.
    """
    in_words = {one: f" ({number} unread)" for one, number in unread.items() if number}
    in_signs = {one: f"+{number}" for one, number in unread.items() if number}
    forms = (
        _tabs(pane, in_words, _in_full),
        _tabs(pane, in_signs, _in_full),
        _tabs(pane, in_signs, _in_full, airy=False),
        _tabs(pane, in_signs, _in_short, airy=False),
        _tabs(pane, {}, _in_short, airy=False),
        _tabs(pane, {}, partial(_by_digit, pane), airy=False),
    )
    return next((form for form in forms if _wide(form) <= width), forms[-1])


def _in_full(number: int, pane: Pane) -> str:
    return f"{number} {pane.title}"


def _in_short(number: int, pane: Pane) -> str:
    return f"{number}{pane.short}"


def _by_digit(here: str, number: int, pane: Pane) -> str:
    """Return a digit alone, but for the pane that is shown."""
    return _in_short(number, pane) if pane.key == here else str(number)


def _tabs(
    here: str, unread: Mapping[str, str], name: Callable[[int, Pane], str], airy: bool = True
) -> tuple[Piece, ...]:
    tabs: list[Piece] = []
    for number, pane in enumerate(PANES, 1):
        words = name(number, pane) + unread.get(pane.key, "")
        if pane.key == here:
            # In words, not by its look alone.
            words = f"[{words}]"
        elif airy:
            words = f" {words} "
        action = f"pane('{pane.key}')"
        look = "here" if pane.key == here else "words"
        gap = [Piece(" ")] if number < len(PANES) else []
        tabs += [Piece(words, look, action, int(pane.key == here)), *gap]
    return tuple(tabs)


def _wide(pieces: Sequence[Piece]) -> int:
    return sum(cells(piece.text) for piece in pieces)


class Footer(NamedTuple):
    """What the bottom bar has to tell of."""

    live: Mapping[str, Binding]
    """The bindings that can be pressed now, by id, each with the first of its keys."""
    chips: Sequence[Chip] = ()
    problems: int = 0
    at: str = ""
    """The place in the list: `4/19`."""
    two_sides: bool = False
    """Whether the focus can move between list and card."""
    on_card: bool = False
    narrow: bool = False
    alone: bool = False
    """Whether the card has the screen to itself."""


def footer_pieces(footer: Footer) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Return what stands at the left and at the right."""
    problems = _problems(footer)
    at = (Piece(f" {footer.at} ", "aside", weight=int(not footer.narrow)),) if footer.at else ()
    left = (*_chips(footer), *(problems if footer.narrow else ()), *_keys(footer))
    return left, at if footer.narrow else (*problems, *at)


def _chips(footer: Footer) -> tuple[Piece, ...]:
    pieces = []
    for number, chip in enumerate(footer.chips):
        action, weight = f"clear_chip('{chip.name}')", _CHIP_WEIGHT + number
        if number + 1 == len(footer.chips):
            weight = _CLOSE_WEIGHT
        if number:
            pieces.append(Piece(" ", weight=weight))
        pieces.append(Piece(f" {chip.words} ", "chip", action, weight))
    return (*pieces, *_closing(footer))


def _closing(footer: Footer) -> tuple[Piece, ...]:
    """Return the key that closes, where something is to be closed by it, and what that is."""
    close = footer.live.get("close")
    if close is None or not (footer.chips or footer.alone):
        return ()
    back = footer.alone or footer.on_card
    return (
        Piece(f" {printed(close.key)}", "key", "close", _CLOSE_WEIGHT + 1),
        Piece(" back " if back else " clear ", "words", "close", _CLOSE_WEIGHT - (not back)),
    )


def hint_pieces() -> tuple[Piece, ...]:
    """Return what stands at the bottom while letters stand on the links."""
    esc = printed("escape")
    return (
        Piece(" Type the letters of a link ", weight=1),
        Piece(f" {esc}", "key", weight=2),
        Piece(" cancel ", weight=2),
    )


def _problems(footer: Footer) -> tuple[Piece, ...]:
    if not footer.problems:
        return ()
    key = footer.live.get("problems")
    words = f" {count(footer.problems, 'problem')} "
    return (
        Piece(f" {printed(key.key) if key else ''}", "key", "problems", _PROBLEM_WEIGHT),
        Piece(words, "words", "problems", _PROBLEM_WEIGHT),
    )


def _keys(footer: Footer) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    for key in READER:
        binding = footer.live.get(key.id)
        if binding is None or not key.shown or (key.id == "card.focus" and not footer.two_sides):
            continue
        usual = binding.key == key.keys.partition(",")[0]
        name = TOGETHER.get(key.id, printed(binding.key)) if usual else printed(binding.key)
        words = "list" if key.id == "card.focus" and footer.on_card else key.shown
        weight = SHOWN.index(key.id) + 1
        pieces.append(Piece(f" {name}", "key", key.action, weight))
        pieces.append(Piece(f" {words} ", "words", key.action, weight))
    return tuple(pieces)
