"""JSON for programs: every item with all fields that are recorded of it, and in its card's words.

The shape is documented in docs/exports.md, and versioned.
"""

from typing import Any, Final

from tui.frozen import Frozen
from tui.load.schema import PARSERS, fields_of
from tui.model.briefing import Briefing, Readable
from tui.model.card import Fact, plain
from tui.model.item import Item
from tui.model.source import Block, Passage
from tui.render.citation import citation_text
from tui.render.extract import Extract

VERSION: Final = 1
"""Changes when a field changes its meaning or goes away; new fields may come without."""

Fields = dict[str, Any]


def json_of(extract: Extract) -> str:
    """Return what is taken as JSON: the briefing's own fields, and the items."""
    import json  # for those who want it

    whole = {
        "version": VERSION,
        "file": extract.file,
        "briefing": recorded(extract.briefing.header),
        "unreviewed": len(extract.briefing.drafts),
        "items": [_item(readable, extract.briefing) for readable in extract.readables],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def recorded(record: Frozen) -> Fields:
    """Return what a file gave a record, by the format's own names; read again it is the same."""
    given = vars(record)
    kind: Any = type(record)
    return {
        key: _value(given[field.name])
        for key, field in fields_of(kind).items()
        if field.name in given
    }


def _value(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_value(one) for one in value]
    if isinstance(value, Frozen) and type(value) not in PARSERS:
        return recorded(value)
    return value if isinstance(value, int) or value is None else str(value)


def _item(readable: Readable, briefing: Briefing) -> Fields:
    card = readable.card(briefing)
    return {
        **_place(readable),
        "title": plain(card.title),
        "card": [_fact(fact) for fact in card.facts],
        "citation": citation_text(readable, briefing),
    }


def _fact(fact: Fact) -> Fields:
    links = dict.fromkeys(span.target for span in fact.spans if span.target)
    return {"label": fact.label, "text": plain(fact.spans), "links": list(links)}


def _place(readable: Readable) -> Fields:
    """Return what it is, where it stands in the file, and what the file says of it."""
    if isinstance(readable, Passage):
        return _placed("passage", "sources", readable.id, readable.block)
    return _placed(readable.NOUN, readable.LIST, readable.id, readable)


def _placed(kind: str, listed: str, identifier: str, record: Item | Block) -> Fields:
    return {
        "kind": kind,
        "list": listed,
        "id": identifier,
        "line": record.mark.line,
        "column": record.mark.column,
        "unreviewed": isinstance(record, Item) and record.is_draft,
        "fields": recorded(record),
    }
