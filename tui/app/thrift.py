"""Say the same with fewer bytes: what differs in look from what was said, and what is not shown.

Rich writes every run of words with its whole look and a reset behind it, 40 bytes and more for a
word in 24-bit colours; and Textual writes lines anew of which a word has changed, or none. Over ssh
that is most of what a cursor step sends.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from tui.app.shown import Place, Shown, are_single
from tui.render.cells import cells

_TOKENS: Final = re.compile(r"(\x1b\[[0-9;]*m|\x1b\[[0-9;]*H|\x1b\[\?[0-9;]*[hl]|\r?\n)")
"""Looks; and what moves the cursor or sets a mode, for which a look says nothing."""
_TO_PLACE: Final = re.compile(r"\x1b\[(\d+);(\d+)H")
_OTHER_SCREEN: Final = "\x1b[?1049"
"""How a sequence begins that leaves for another screen, or comes back from one."""
_LINE_ENDS: Final = frozenset({"\n", "\r\n"})
_ENDS: Final = {
    "1": "22", "2": "22", "3": "23", "4": "24", "5": "25",
    "6": "25", "7": "27", "8": "28", "9": "29",
}  # fmt: skip
"""What ends each attribute."""
_SHOWN_ON_BLANKS: Final = frozenset("4579")
"""Underline, blink, reverse, strike: with these the colour of the words is seen on blanks too."""


class _Look(NamedTuple):
    """A look as SGR parameters (ECMA-48 8.3.117): attributes, and the two colours."""

    attributes: frozenset[str] = frozenset()
    foreground: str = ""
    background: str = ""


_PLAIN: Final = _Look()


class Thrift:
    """Rewrites what is written to a terminal, which shows the same for it.

    It follows what the terminal's look is from one text to the next, and once it is told the size,
    what is shown, so that all that is written must go through it. What it cannot follow (a script
    whose letters are joined or wide, a sequence that it does not know) is sent as it is, and then
    nothing is taken for known until it is written again.
    """

    def __init__(self) -> None:
        self._resized: tuple[int, int] | None = None
        self._screen = Shown()
        self._at: Place | None = None
        """Where the next letter is meant to stand, where that is known."""
        self._cursor: Place | None = None
        """Where the terminal would put it."""
        self._adrift: Place | None = None
        """Where it stands by our tables, behind letters of which terminals think differently."""
        self._ends = ""
        """Line ends behind that place, which need not be sent if the cursor is then placed."""
        self._shown: _Look | None = _PLAIN
        """How the terminal would show the next letter; None when that is not known."""
        self._meant = _PLAIN

    def resized(self, columns: int, rows: int) -> None:
        """Take the terminal for one of this size, of which it is not known what it shows.

        May be called at any moment, amid a text too: it counts from the next text on.
        """
        self._resized = columns, rows

    def reduced(self, text: str) -> str:
        """Return what to send instead of `text`."""
        if self._resized:
            size, self._resized = self._resized, None
            self._screen = Shown(*size)
            self._forget()
        parts: list[str] = []
        for number, piece in enumerate(_TOKENS.split(text)):
            if number % 2 and piece[-1] == "m":
                self._mean(piece)
            elif number % 2:
                parts += self._moved(piece)
            elif piece:
                parts += self._written(piece)
        parts += self._caught_up()
        # Nothing that another program writes later should take a look over.
        if self._meant == _PLAIN and self._shown != _PLAIN:
            parts.append("\x1b[0m")
            self._shown = _PLAIN
        return "".join(parts)

    def _moved(self, sequence: str) -> Iterator[str]:
        """Yield what to send for what moves the cursor, which is nothing yet, or sets a mode."""
        found = _TO_PLACE.fullmatch(sequence)
        if found and (place := Place(int(found[1]), int(found[2]))) in self._screen:
            # Where a line's end would have put the cursor makes no difference any more.
            self._at, self._adrift, self._ends = place, None, ""
            return
        behind = self._at or self._adrift
        if sequence in _LINE_ENDS and behind and self._may_end_line(behind):
            self._ends += sequence
            return
        yield from self._caught_up()
        yield sequence
        if sequence.startswith(_OTHER_SCREEN) or found or sequence in _LINE_ENDS:
            self._forget()

    def _may_end_line(self, place: Place) -> bool:
        """Whether the screen does not roll."""
        return place.row + self._ends.count("\n") < self._screen.rows

    def _written(self, words: str) -> Iterator[str]:
        """Yield what to send for words."""
        place = self._at or self._adrift
        if place and not self._ends and self._screen.has_room(place, words):
            if self._at and are_single(words):
                yield from self._differing(self._at, words)
                return
            behind = Place(place.row, place.column + cells(words))
        else:
            # They may go on in another line, or be a sequence that does anything.
            behind = None
        yield from self._caught_up()
        yield self._change(words)
        yield words
        if place and behind:
            self._screen.forget_behind(place)
            self._at, self._cursor, self._adrift = None, None, behind
        else:
            self._forget()

    def _differing(self, place: Place, words: str) -> Iterator[str]:
        """Yield what to send for words of which each letter has its cell."""
        look = self._meant
        for column, part in self._screen.write(place, words, look, _seen_on_blanks(look)):
            yield from self._to(Place(place.row, column))
            yield self._change(part)
            yield part
            self._cursor = Place(place.row, column + len(part))
        self._at = Place(place.row, place.column + len(words))

    def _caught_up(self) -> Iterator[str]:
        """Yield what brings the cursor to where it is meant to be."""
        if self._at:
            yield from self._to(self._at)
        if self._ends:
            yield self._ends
            self._forget()

    def _to(self, place: Place) -> Iterator[str]:
        """Yield what brings the cursor to a place, where it is elsewhere."""
        if self._cursor == place:
            return
        ahead = place.column - self._cursor.column if self._cursor else 0
        if self._cursor and self._cursor.row == place.row and ahead > 0:
            yield f"\x1b[{ahead}C"
        else:
            yield f"\x1b[{place.row};{place.column}H"
        self._cursor = place

    def _forget(self) -> None:
        """Take nothing for known: neither what is shown, nor where the cursor is."""
        self._screen = Shown(self._screen.columns, self._screen.rows)
        self._at, self._cursor, self._adrift, self._ends = None, None, None, ""

    def _mean(self, sequence: str) -> None:
        self._meant, is_known = _after(self._meant, sequence)
        if not is_known:
            # Send it as it is, and begin anew behind it.
            self._shown = None

    def _change(self, words: str) -> str:
        """Return what makes the terminal show some words as they are meant."""
        meant, shown = self._meant, self._shown
        if meant == shown or (shown and not words.strip(" ") and _same_on_blanks(shown, meant)):
            return ""
        self._shown = meant
        anew = _sgr("0", *sorted(meant.attributes), meant.foreground, meant.background)
        if shown is None:
            return anew
        return min(_sgr(*_difference(shown, meant)), anew, key=len)


@lru_cache(maxsize=4096)
def _after(look: _Look, sequence: str) -> tuple[_Look, bool]:
    """Return the look behind a sequence, and whether all of that is such as Rich writes."""
    attributes, foreground, background = look
    parameters = sequence[2:-1].split(";")
    is_known = True
    at = 0
    while at < len(parameters):
        one = parameters[at]
        if one in {"", "0"}:
            attributes, foreground, background = _PLAIN
        elif one in {"38", "48"}:
            length = 5 if parameters[at + 1 : at + 2] == ["2"] else 3
            colour = ";".join(parameters[at : at + length])
            if one == "38":
                foreground = colour
            else:
                background = colour
            at += length - 1
        elif one in _ENDS:
            attributes |= {one}
        elif one[:1] in {"3", "9"} and len(one) == 2:
            foreground = one
        elif one[:1] == "4" or one[:2] == "10":
            background = one
        else:
            is_known = False
            attributes |= {one}
        at += 1
    return _Look(attributes, foreground, background), is_known


def _seen_on_blanks(look: _Look) -> _Look:
    """Return what is seen of a look where there is no letter."""
    return look if look.attributes & _SHOWN_ON_BLANKS else _Look(background=look.background)


def _same_on_blanks(one: _Look, other: _Look) -> bool:
    lined = (one.attributes | other.attributes) & _SHOWN_ON_BLANKS
    return not lined and one.background == other.background


def _difference(shown: _Look, meant: _Look) -> Iterator[str]:
    ended = {_ENDS[one] for one in shown.attributes - meant.attributes if one in _ENDS}
    yield from sorted(ended)
    # "22" ends bold and faint alike.
    kept = {one for one in meant.attributes if _ENDS.get(one) in ended}
    yield from sorted(kept | meant.attributes - shown.attributes)
    if meant.foreground != shown.foreground:
        yield meant.foreground or "39"
    if meant.background != shown.background:
        yield meant.background or "49"


def _sgr(*parameters: str) -> str:
    return f"\x1b[{';'.join(filter(None, parameters))}m"
