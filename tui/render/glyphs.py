"""The few signs that the program adds to words, and their stand-ins in plain ASCII."""

from typing import Final, NamedTuple

from tui.model.card import Card, Row, Spans


class Glyphs(NamedTuple):
    """One set of signs. None carries a meaning that words do not."""

    cursor: str = "▌"
    rule: str = "─"
    dash: str = "—"
    more: str = "…"
    lit: str = "┃"
    """Beside the lines of a passage that an item is pinned to."""
    differs: str = "≠"
    """Before the row of an item that the article at hand is not as it was at."""
    folded: bool = False
    """Whether typographic signs inside the words are folded to ASCII as well."""


UNICODE: Final = Glyphs()
ASCII: Final = Glyphs(
    cursor=">", rule="-", dash="--", more="...", lit="|", differs="~", folded=True
)

_FOLD: Final = {
    **dict.fromkeys(map(ord, "‘’‚‛′"), "'"),
    **dict.fromkeys(map(ord, "“”„‟″«»"), '"'),
    **dict.fromkeys(map(ord, "‐‑‒–−"), "-"),
    ord("—"): "--",
    ord("…"): "...",
    ord("⋮"): ":",
    ord("·"): "|",
    ord("•"): "*",
    ord("→"): "->",
    0x00A0: " ",
    0x202F: " ",
}


def fold(text: str) -> str:
    """Return text with its typographic signs in ASCII; letters of any script stay."""
    return text if text.isascii() else text.translate(_FOLD)


def in_glyphs(spans: Spans, glyphs: Glyphs) -> Spans:
    """Return spans as a glyph set shows them."""
    return tuple(span._replace(text=fold(span.text)) for span in spans) if glyphs.folded else spans


def row_in_glyphs(row: Row, glyphs: Glyphs) -> Row:
    """Return a row as a glyph set shows it; to be laid out afterwards, as widths change."""
    head, body, voice, pins, more = (
        in_glyphs(spans, glyphs) for spans in (row.head, row.body, row.voice, row.pins, row.more)
    )
    return row._replace(head=head, body=body, voice=voice, pins=pins, more=more)


def card_in_glyphs(card: Card, glyphs: Glyphs) -> Card:
    """Return a card as a glyph set shows it; to be laid out afterwards, as widths change."""
    facts = (fact._replace(spans=in_glyphs(fact.spans, glyphs)) for fact in card.facts)
    return Card(in_glyphs(card.title, glyphs), tuple(facts))
