"""What the search shows in its list: hits by kind, or the fields and words that there are."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from tui.app.listing import MARGIN, Entry, Listing, TextEntry
from tui.kinds.panes import PANES, pane_of
from tui.model.briefing import Briefing, Readable
from tui.model.card import Row, Span, Spans
from tui.model.item import Item
from tui.model.source import Passage
from tui.render.cells import cells
from tui.render.glyphs import Glyphs, fold, in_glyphs, row_in_glyphs
from tui.render.layout import Columns, columns_for, hanging, more_lines, row_lines
from tui.search.document import Document, fact_line
from tui.search.excerpt import around, found_in
from tui.search.excerpt import excerpt as excerpt  # noqa: PLC0414  # the library's list takes it from here
from tui.search.fields import Field
from tui.search.marking import marked
from tui.search.query import Query
from tui.search.search import Hit
from tui.search.values import examples, values

MOST_SHOWN: Final = 200
"""How many hits are listed. All of them are walked through, once the list is closed."""
_MOST_VALUES: Final = 12
"""How many of the names, tags or passages of a briefing are listed for a field."""
_MARGIN: Final = 3
"""Cells before what is not a row: where a row has the cursor and the sign for care."""


class HitEntry(NamedTuple):
    """A hit as the row of its item, with an excerpt below it where there is one."""

    row: Row
    columns: Columns
    target: str

    def lines(self, width: int) -> list[Spans]:
        """Return the row inside its columns, and what stands below it."""
        room = width - 1
        lines = row_lines(self.row, self.columns, room)
        return [(MARGIN, *line) for line in (*lines, *more_lines(self.row, self.columns, room))]


class WordEntry(NamedTuple):
    """A word that can be typed, and what it finds. It cannot be chosen."""

    word: str
    said: str
    indent: int
    target: str = ""

    def lines(self, width: int) -> list[Spans]:
        """Return the word, and beside it what it finds."""
        room = width - _MARGIN
        indent = self.indent if self.indent < room // 2 else 2
        word = self.word + " " * max(1, self.indent - cells(self.word))
        spans = (Span(word, "strong"), Span(self.said, "muted"))
        margin = Span(" " * _MARGIN)
        return [(margin, *line) for line in hanging(spans, room, indent)]


def in_order(hits: Sequence[Hit]) -> list[Hit]:
    """Return hits by kind, the kind of the best hit first; this is the order to walk them in."""
    kinds: dict[str, list[Hit]] = {}
    for hit in hits:
        kinds.setdefault(hit.document.noun, []).append(hit)
    return [hit for found in kinds.values() for hit in found]


def hits_listing(
    ordered: Sequence[Hit], briefing: Briefing, query: Query, glyphs: Glyphs
) -> Listing:
    """Return hits below the names of their kinds, the first `MOST_SHOWN` of them."""
    totals: dict[str, int] = {}
    for hit in ordered:
        totals[hit.document.noun] = totals.get(hit.document.noun, 0) + 1
    shown: dict[str, list[tuple[Document, Readable]]] = {}
    for hit in ordered[:MOST_SHOWN]:
        readable = briefing.find(hit.document.id)
        if readable is not None:
            shown.setdefault(hit.document.noun, []).append((hit.document, readable))
    entries: list[Entry] = []
    for noun, found in shown.items():
        heading = (Span(_heading(found[0][1]), "label"), Span(f"  {totals[noun]:,}", "muted"))
        entries.append(TextEntry(in_glyphs(heading, glyphs), bool(entries), indent=_MARGIN))
        rows = [
            (one.id, row_in_glyphs(_row(one, readable, briefing, query), glyphs))
            for one, readable in found
        ]
        columns = columns_for(row for _, row in rows)
        entries += [HitEntry(row, columns, target) for target, row in rows]
    if len(ordered) > MOST_SHOWN:
        more = f"{glyphs.more} and {len(ordered) - MOST_SHOWN:,} more: another word narrows them."
        entries.append(TextEntry((Span(more, "muted"),), space_above=True, indent=_MARGIN))
    return Listing(entries, glyphs)


def _heading(readable: Readable) -> str:
    if isinstance(readable, Passage):
        return "Passages"
    return readable.SECTION or next(one.title for one in PANES if one.key == pane_of(readable))


def _row(document: Document, readable: Readable, briefing: Briefing, query: Query) -> Row:
    """Return a hit's row without its pins, and where what was found is not in it, an excerpt."""
    row = readable.row(briefing)._replace(pins=(), more=())
    if not query.words or any(_is_marked(spans, query) for spans in (row.head, row.body)):
        return row
    return row._replace(more=_captioned(document, readable, briefing, query))


def _is_marked(spans: Spans, query: Query) -> bool:
    return any(span.role == "match" for span in marked(spans, query))


def _captioned(document: Document, readable: Readable, briefing: Briefing, query: Query) -> Spans:
    """Return an excerpt, behind the caption that its line has on the card."""
    piece = found_in(document, query)
    facts = readable.facts(briefing) if isinstance(readable, Item) else ()
    caption = next((fact.label for fact in facts if fact_line(fact) == piece), "")
    found = around(piece, query)
    return (Span(f"{caption}: ", "muted"), *found) if caption and found else found


def nothing_listing(advice: Iterable[str], glyphs: Glyphs) -> Listing:
    """Return that there is no hit, and what may be the reason."""
    lines = [TextEntry((Span("Nothing is found."),), indent=_MARGIN)]
    lines += [TextEntry((Span(words, "muted"),), indent=_MARGIN) for words in advice]
    return Listing([one._replace(spans=in_glyphs(one.spans, glyphs)) for one in lines], glyphs)


def fields_listing(glyphs: Glyphs, documents: Sequence[Document] = ()) -> Listing:
    """Return what there is to be searched by, with names of the briefing that is searched."""
    words = {'"a phrase"': "words in this order", "-word": "not this word; also -field:value"}
    rows = {**words, **dict(examples(documents))}
    return _table("Words, in any spelling, and fields:", rows, glyphs)


def words_listing(
    field: Field, glyphs: Glyphs, documents: Sequence[Document] = (), typed: str = ""
) -> Listing:
    """Return what a field takes that begins as typed; without any, an example."""
    known = values(field, documents)
    fitting = [one for one in known if one.removeprefix('"').casefold().startswith(typed)]
    # All words of a field are to be seen; of names there may be thousands.
    most = len(known) if field.sort == "word" else _MOST_VALUES
    rows = {f"{field.name}:{one}": known[one] for one in (fitting or list(known))[:most]}
    heading = f"{field.name}: {field.brief}"
    listing = _table(heading, rows or {field.example: f"takes {field.takes}"}, glyphs)
    if len(fitting) > most:
        more = f"{glyphs.more} and {len(fitting) - most:,} more"
        last = TextEntry((Span(more, "muted"),), indent=_MARGIN)
        return Listing([*listing.entries, last], glyphs)
    return listing


def _table(heading: str, rows: Mapping[str, str], glyphs: Glyphs) -> Listing:
    indent = max(map(cells, rows)) + 2
    title = TextEntry(in_glyphs((Span(heading, "label"),), glyphs), indent=_MARGIN)
    if glyphs.folded:
        rows = {fold(word): fold(said) for word, said in rows.items()}
    return Listing([title, *(WordEntry(word, said, indent) for word, said in rows.items())], glyphs)
