"""The library's list: a line for each briefing, below its folder or in another order."""

import time
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from tui.app.listing import MARGIN, Entry, Listing, TextEntry
from tui.app.trail import cut
from tui.clean import one_line
from tui.library.arranging import BY_FOLDER, Sorting
from tui.library.folders import BUILT_IN
from tui.library.news import News
from tui.library.shelved import Shelved
from tui.model.card import Role, Span, Spans
from tui.model.draft import DRAFT
from tui.model.words import count
from tui.render.cells import cells
from tui.render.glyphs import Glyphs, fold
from tui.render.layout import NARROW

NewsOf = Callable[[Shelved], News]
"""Tells what is new in a briefing; asked for those alone that are drawn."""

_BEFORE: Final = 2
"""Cells before a title: the cursor's, and that for the sign of what is wrong."""
_GAP: Final = 2
_NEWS: Final = 7
"""How wide the words on what is new are."""
_SHORT_DATE: Final = 14


def changed_on(one: Shelved) -> str:
    """Return the day on which a file was changed; of the built-in ones nobody wonders."""
    if one.folder.partition("/")[0] == BUILT_IN or not one.modified:
        return ""
    return time.strftime("%Y-%m-%d", time.localtime(one.modified // 1_000_000_000))


def as_of(one: Shelved, glyphs: Glyphs) -> str:
    """Return when a briefing's sources were published, in few cells: if need be, the year."""
    if one.dated and cells(one.dated) <= _SHORT_DATE:
        return fold(one.dated) if glyphs.folded else one.dated
    if len(one.as_of) <= _SHORT_DATE:
        return one.as_of
    years = [word for word in one.as_of.split() if len(word) == 4 and word.isdecimal()]
    return f"{years[-1]}{glyphs.more}" if years else glyphs.more


class _Column(NamedTuple):
    """What stands behind the titles, and from which width of the list on."""

    heading: str
    width: int
    role: Role
    words: Callable[[Shelved, Glyphs], str]
    least: int = 0
    is_number: bool = False

    def fitted(self, words: str) -> str:
        """Return words in the column's width; numbers at its right."""
        blank = " " * (self.width - cells(words))
        return blank + words if self.is_number else words + blank


_COLUMNS: Final = (
    _Column("as of", _SHORT_DATE, "date", as_of),
    _Column("items", 6, "number", lambda one, _: f"{one.items:,}", is_number=True),
    _Column("care", 4, "warning", lambda one, _: f"{one.cares or ''}", 70, is_number=True),
    _Column("changed", 10, "muted", lambda one, _: changed_on(one), 92),
)


def _columns(width: int) -> list[_Column]:
    return [column for column in _COLUMNS if width >= column.least]


def _room(width: int) -> int:
    """Return how many cells a title has in a list with columns."""
    taken = sum(_GAP + column.width for column in _columns(width))
    return max(1, width - _BEFORE - taken - _GAP - _NEWS)


def column_headings(width: int) -> str:
    """Return the names of the columns; a narrow list has none."""
    if width < NARROW:
        return ""
    parts = ["briefing".ljust(_room(width))]
    parts += [column.fitted(column.heading) for column in _columns(width)]
    return " " * _BEFORE + (" " * _GAP).join([*parts, "new"])


class ShelfEntry(NamedTuple):
    """A briefing as a line of columns; on a narrow screen as two lines."""

    one: Shelved
    news: NewsOf
    glyphs: Glyphs
    with_folder: bool = False
    """Whether its folder is not named above it."""

    @property
    def target(self) -> str:
        """The briefing's file."""
        return self.one.file

    def lines(self, width: int) -> list[Spans]:
        """Return the line or lines, cut to the width."""
        if width < NARROW:
            return self._stacked(width)
        if not self.one.readable:
            return [(*self._beginning(), self._cannot_be_read(width - _BEFORE))]
        room = _room(width)
        title = self._title()
        if self.with_folder and cells(title) + 3 < room:
            title += f"  {self._in_glyphs(self.one.folder)}"
        shown = cut(title, room, self.glyphs)
        spans = [*self._beginning(), Span(shown + " " * (room - cells(shown)))]
        for column in _columns(width):
            words = cut(column.words(self.one, self.glyphs), column.width, self.glyphs)
            spans += [Span(" " * _GAP), Span(column.fitted(words), column.role)]
        return [(*spans, Span(" " * _GAP), self._news())]

    def _stacked(self, width: int) -> list[Spans]:
        room = width - _BEFORE
        if not self.one.readable:
            name = cut(self._in_glyphs(self.one.name), room, self.glyphs)
            what = cut(self._in_glyphs(self._problem()), room, self.glyphs)
            return [
                (*self._beginning(), Span(name)),
                (MARGIN, Span(" "), Span(what, "warning")),
            ]
        one = self.one
        care = f"{one.cares:,} with care" if one.cares else ""
        parts = (as_of(one, self.glyphs), count(one.items, "item"), self.news(one).words, care)
        about = cut(", ".join(filter(None, parts)), room, self.glyphs)
        title = cut(self._title(), room, self.glyphs)
        return [(*self._beginning(), Span(title)), (MARGIN, Span(" "), Span(about, "muted"))]

    def _title(self) -> str:
        """Return what the briefing is about, and whether it is a draft in part."""
        draft = DRAFT if self.one.drafts else ""
        return f"{draft}{self._in_glyphs(one_line(self.one.title))}"

    def _beginning(self) -> Spans:
        """Return the cursor's cell, and the sign of what has problems."""
        return (MARGIN, Span("!", "warning") if self.one.problems else Span(" "))

    def _cannot_be_read(self, width: int) -> Span:
        words = self._in_glyphs(f"{self.one.name}: {self._problem()}")
        return Span(cut(words, width, self.glyphs), "warning")

    def _problem(self) -> str:
        where = f"line {self.one.line}: " if self.one.line else ""
        return f"{where}{self.one.problem}"

    def _news(self) -> Span:
        news = self.news(self.one)
        return Span(cut(news.words, _NEWS, self.glyphs), "label" if news.new else "muted")

    def _in_glyphs(self, words: str) -> str:
        return fold(words) if self.glyphs.folded else words


def library_listing(
    found: Sequence[Shelved], sorting: Sorting, news: NewsOf, glyphs: Glyphs
) -> Listing:
    """Return briefings as a list: below their folders where they are in that order."""
    entries = (
        _by_folder(found, news, glyphs) if sorting is BY_FOLDER else _flat(found, news, glyphs)
    )
    return Listing(list(entries), glyphs)


def _by_folder(found: Sequence[Shelved], news: NewsOf, glyphs: Glyphs) -> Iterator[Entry]:
    for folder, inside in groupby(found, key=lambda one: one.folder):
        held = list(inside)
        name = fold(folder) if glyphs.folded else folder
        words = (Span(name, "label"), Span(f"  {len(held):,}", "muted"))
        yield TextEntry(words, indent=_BEFORE)
        for one in held:
            yield ShelfEntry(one, news, glyphs)


def _flat(found: Sequence[Shelved], news: NewsOf, glyphs: Glyphs) -> Iterator[Entry]:
    for one in found:
        yield ShelfEntry(one, news, glyphs, with_folder=True)


def empty_listing(words: str, glyphs: Glyphs) -> Listing:
    """Return a list that only says why there is nothing in it."""
    return Listing([TextEntry((Span(words, "muted"),), indent=_BEFORE)], glyphs)
