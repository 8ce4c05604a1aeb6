"""What stands in the library's bars: how many there are, how far reading is, the keys."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from textual.binding import ActiveBinding

from tui.app.bar import Piece
from tui.app.trail import cut
from tui.keys import LIBRARY, printed
from tui.library.shelf import Progress
from tui.library.walking import LeftOut
from tui.model.words import count
from tui.render.glyphs import Glyphs, fold

_BAR: Final = 16
_LONGEST_FILTER: Final = 24
_NAMED: Final = {
    "move.down": "move", "sort": "sort", "filter": "filter", "help": "help",
    "search": "search all", "library.open": "open", "close": "close",
}  # fmt: skip
"""The keys that are named, from the first to go where room is short to the last."""


class Shown(NamedTuple):
    """What the bars have to tell of."""

    listed: int
    total: int
    rank: int
    """The place of the briefing under the cursor; 0 where there is none."""
    order: str
    words: str
    """The filter."""
    progress: Progress | None
    left_out: Sequence[LeftOut]


def title_pieces(shown: Shown, glyphs: Glyphs) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Return what stands at the left and at the right of the title."""
    number = count(shown.total, "briefing")
    left = [Piece(" Library ", "here", weight=3), Piece(f" {number} ", "words", weight=1)]
    if shown.words:
        words = fold(shown.words) if glyphs.folded else shown.words
        chip = f" only {cut(words, _LONGEST_FILTER, glyphs)} "
        left.append(Piece(chip, "chip", "clear_filter", 2))
    left.append(Piece(f" {shown.order} ", "aside", "sort"))
    at = Piece(f" {shown.rank:,}/{shown.listed:,} ", "aside", weight=1)
    return tuple(left), (at,) if shown.rank else ()


def notice_pieces(shown: Shown, width: int, glyphs: Glyphs) -> tuple[Piece, ...]:
    """Return how far reading is; or else what the library leaves out."""
    if shown.progress:
        done, total = shown.progress
        filled = _BAR * done // total
        bar = f"[{'#' * filled}{'.' * (_BAR - filled)}]"
        words = f" reading {bar} {done:,} of {count(total, 'briefing')}"
        return (Piece(cut(words, width, glyphs), "words"),)
    if shown.left_out:
        where, why = shown.left_out[0]
        more = f" (and {len(shown.left_out) - 1} more)" if len(shown.left_out) > 1 else ""
        words = f" left out: {where}: {why}{more}"
        return (Piece(cut(fold(words) if glyphs.folded else words, width, glyphs), "alarm"),)
    return ()


def key_pieces(live: Mapping[str, ActiveBinding]) -> tuple[Piece, ...]:
    """Return the keys that are named, as they are now."""
    first: dict[str, str] = {}
    for key, active in live.items():
        first.setdefault(active.binding.id or "", key)
    pieces: list[Piece] = []
    for action in LIBRARY:
        if action.id in _NAMED and action.id in first:
            name, weight = printed(first[action.id]), list(_NAMED).index(action.id) + 1
            pieces.append(Piece(f" {name}", "key", action.action, weight))
            pieces.append(Piece(f" {_NAMED[action.id]} ", "words", action.action, weight))
    return tuple(pieces)
