"""What the search of the library shows: hits below the titles of their briefings."""

from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import Final, NamedTuple

from tui.app.listing import Entry, Listing, TextEntry
from tui.app.search_listing import HitEntry, excerpt
from tui.clean import clean_name, one_line
from tui.library.searching import InBriefing
from tui.library.shelved import Shelved
from tui.model.card import Row, Span, Spans
from tui.render.glyphs import Glyphs, in_glyphs, row_in_glyphs
from tui.render.layout import columns_for, wrap
from tui.search.document import Document
from tui.search.marking import marked
from tui.search.query import Query
from tui.search.search import Hit

_MARGIN: Final = 3
"""Cells before what is not a row: where a row has the cursor and the sign for care."""


class FoundHit(NamedTuple):
    """A hit, and the briefing it is in."""

    briefing: Shelved
    hit: Hit


def hits_by_target(groups: Sequence[InBriefing]) -> dict[str, FoundHit]:
    """Return hits by what their entries lead to, in the order in which they are listed."""
    best_first = sorted(groups, key=lambda group: group.hits[0].rank)
    found = (FoundHit(group.briefing, hit) for group in best_first for hit in group.hits)
    return {str(number): one for number, one in enumerate(found)}


def found_listing(found: Mapping[str, FoundHit], query: Query, glyphs: Glyphs) -> Listing:
    """Return hits below the titles of their briefings."""
    rows = {
        target: row_in_glyphs(_row(one.hit.document, query), glyphs)
        for target, one in found.items()
    }
    columns = columns_for(rows.values())
    entries: list[Entry] = []
    file = ""
    for target, one in found.items():
        if one.briefing.file != file:
            file = one.briefing.file
            title = (Span(one_line(one.briefing.title), "label"),)
            entries.append(TextEntry(in_glyphs(title, glyphs), bool(entries), indent=_MARGIN))
        entries.append(HitEntry(rows[target], columns, target))
    return Listing(entries, glyphs)


def _row(document: Document, query: Query) -> Row:
    """Return a hit as a row, and where what was found is not in it, an excerpt."""
    row = Row(
        (Span(document.noun, "muted"),), (Span(f"{document.sign}{document.row or document.title}"),)
    )
    is_marked = any(span.role == "match" for span in marked(row.body, query))
    return row if is_marked or not query.words else row._replace(more=excerpt(document, query))


def found_lines(found: FoundHit, width: int, *, glyphs: Glyphs) -> list[Spans]:
    """Return what a hit says, and where it stands."""
    document, one = found.hit.document, found.briefing
    name = f"{one.folder}/{clean_name(PurePath(one.file).name)}"
    said = [line for line in document.text.split("\n") if line != document.title]
    texts: list[Spans] = [
        (Span(f"{document.sign}{document.title}", "title"),),
        (Span(f"{document.noun} in ", "muted"), Span(one_line(one.title))),
        (Span(f"{name}, line {document.line}", "muted"),),
        (),
        *((Span(line),) for line in said if line),
    ]
    margin = Span(" ")
    room = max(8, width - 2)
    return [(margin, *line) for text in texts for line in wrap(in_glyphs(text, glyphs), room)]
