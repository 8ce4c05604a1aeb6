"""What is taken out of a briefing: items, a pane, or all of it; a format gives it a form."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from tui.kinds.overview import FULL, overview, provenance
from tui.kinds.panes import PANES, groups
from tui.model.briefing import Briefing, Readable
from tui.model.card import Card, Row, Spans, joined
from tui.render.citation import cited_card
from tui.render.summary import CARE, caveats

OVERVIEW: Final = "overview"


class Extract(NamedTuple):
    """What of a briefing is taken: some items, one pane, or, where neither is named, the whole."""

    briefing: Briefing
    file: str = ""
    """What the briefing's file is called; empty for one that is not in a file."""
    items: Sequence[Readable] = ()
    pane: str = ""

    @property
    def readables(self) -> list[Readable]:
        """All items and passages that are taken, in reading order, each once."""
        briefing = self.briefing
        if self.items:
            return list(self.items)
        if self.pane == OVERVIEW:
            targets = (
                line.target for section in overview(briefing, FULL) for line in section.lines
            )
            found = (briefing.find(target) for target in dict.fromkeys(targets))
            return [readable for readable in found if readable]
        return [
            entry.readable
            for chapter in chapters(self)
            for section in chapter.sections
            for entry in section.entries
            if entry.readable
        ]


class Entry(NamedTuple):
    """Something that is told in full. A line of the overview is told by itself, of no item."""

    card: Card
    readable: Readable | None = None


class Section(NamedTuple):
    """Entries under a heading, which may be empty."""

    heading: str
    entries: Sequence[Entry]


class Chapter(NamedTuple):
    """What stands under a pane's title; items that were picked stand under none."""

    title: str
    sections: Sequence[Section]


def preface(extract: Extract) -> list[str]:
    """Return what is said of a briefing before its items; single items have it in citations."""
    return [] if extract.items else provenance(extract.briefing)


def chapters(extract: Extract) -> list[Chapter]:
    """Return what is taken, in reading order; of a whole briefing, what asks for care is first."""
    briefing = extract.briefing
    if extract.items:
        entries = [Entry(cited_card(item, briefing), item) for item in extract.items]
        return [Chapter("", [Section("", entries)])]
    if extract.pane:
        return [_pane(briefing, extract.pane)]
    first = Chapter(CARE, [Section("", _entries(caveats(briefing), briefing))])
    others = [_pane(briefing, pane.key, whole=True) for pane in PANES if pane.key != OVERVIEW]
    return [
        chapter
        for chapter in (first, *others)
        if any(section.entries for section in chapter.sections)
    ]


def _pane(briefing: Briefing, key: str, *, whole: bool = False) -> Chapter:
    title = next(pane.title for pane in PANES if pane.key == key)
    if key == OVERVIEW:
        return Chapter(title, list(_overview(briefing)))
    return Chapter(
        title,
        [
            Section("" if heading == title else heading, _entries(readables, briefing))
            for heading, readables in groups(briefing, key)
            if not (whole and heading == CARE)
        ],
    )


def _entries(readables: Sequence[Readable], briefing: Briefing) -> list[Entry]:
    return [Entry(readable.card(briefing), readable) for readable in readables]


def _overview(briefing: Briefing) -> Iterator[Section]:
    for section in overview(briefing, FULL):
        yield Section(
            section.label, [Entry(Card(row_spans(line.row), ())) for line in section.lines]
        )


def row_spans(row: Row) -> Spans:
    """Return a row as one run of words: what, who says so, where."""
    said = joined([joined([row.head, row.body], ": "), row.voice], " — ")
    return joined([said, row.pins], "  ")
