"""What a terminal shows, cell by cell, so that nothing is sent that stands there already."""

import re
from collections.abc import Hashable, Iterator
from typing import Final, NamedTuple

from tui.render.cells import cells

# Letters and signs that take one cell on every terminal that the reader is laid out for, and join
# with none beside them: ASCII; Latin with its accents; dashes, quotes, arrows, lines and blocks.
_SINGLE: Final = (
    "\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u203a\u2190-\u2199\u2500-\u25fc"
)
_SINGLES: Final = re.compile(f"[{_SINGLE}]+")
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_GAP: Final = 4
"""So many letters that stand there already are sent again: to go past them takes as much."""

_Cell = tuple[str, Hashable] | None
"""A letter and its look; None where it is not known what is shown."""


class Place(NamedTuple):
    """Where a letter stands, both counted from 1 as terminals do."""

    row: int
    column: int


def are_single(words: str) -> bool:
    """Whether each letter of some words takes a cell of its own, whatever stands beside it."""
    return _SINGLES.fullmatch(words) is not None


class Shown:
    """The cells of a terminal of one size, as they were written last."""

    def __init__(self, columns: int = 0, rows: int = 0) -> None:
        self.columns = columns
        self.rows = rows
        self._lines: list[list[_Cell]] = [[None] * columns for _ in range(rows)]

    def __contains__(self, place: Place) -> bool:
        return 1 <= place.row <= self.rows and 1 <= place.column <= self.columns

    def has_room(self, place: Place, words: str) -> bool:
        """Whether a line has room for words, without controls among them."""
        ends_inside = place.column - 1 + cells(words) <= self.columns
        return ends_inside and not _CONTROLS.search(words)

    def write(
        self, place: Place, words: str, look: Hashable, on_blanks: Hashable
    ) -> Iterator[tuple[int, str]]:
        """Take words for written that are single; yield those to be sent, each with its column.

        `on_blanks` is what is seen of the look where there is no letter.
        """
        begin, end = place.column - 1, place.column - 1 + len(words)
        line = self._lines[place.row - 1]
        written: list[_Cell] = [(one, on_blanks if one == " " else look) for one in words]
        known, line[begin:end] = line[begin:end], written
        if known == written:
            return
        differing = [at for at, cell in enumerate(written) if cell != known[at]]
        if len(differing) == len(words):
            yield place.column, words
            return
        start = last = differing[0]
        for at in differing:
            if at - last > _GAP + 1:
                yield place.column + start, words[start : last + 1]
                start = at
            last = at
        yield place.column + start, words[start : last + 1]

    def forget_behind(self, place: Place) -> None:
        """Take nothing for known any more of a row, from a place to its end."""
        line = self._lines[place.row - 1]
        line[place.column - 1 :] = [None] * (self.columns - place.column + 1)
