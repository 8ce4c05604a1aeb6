"""What an item says, once, for every medium: words with roles and no look.

A `Row` is an item in a list, a `Card` the item in full. A medium (terminal, plain text, the
reader) is a short encoder from roles to its own looks.
"""

from collections.abc import Iterable
from typing import Final, Literal, NamedTuple

Role = Literal[
    "text",  # words of the item itself
    "title",  # its headline
    "strong",  # words that stand out: a key event, the name in a list
    "date",
    "number",
    "drafted",  # a number that nobody has reviewed: it stands where numbers do, and back
    "name",  # an actor or place
    "voice",  # who says so
    "quote",  # words of the source, verbatim
    "muted",  # provenance, context, what is missing
    "warning",  # what to be careful about
    "pin",  # a place in a source
    "label",  # our own captions
    "match",  # words that a search has found
    "added",  # what a comparison finds to be new; a sign or a word says so as well
    "removed",  # what it finds to be gone
    "column",  # between two columns of a table
    "lit",  # words of a source that an item is pinned to
]


class Span(NamedTuple):
    """A run of words with one role. `target` leads to an item (`lna`) or a passage (`art/p6`)."""

    text: str
    role: Role = "text"
    target: str = ""


Spans = tuple[Span, ...]

COLUMN: Final = Span(" · ", "column")
"""Parts what a medium that can sets in columns: each line of a fact is then a row of a table."""


class Fact(NamedTuple):
    """One captioned line of a card. An empty label is a paragraph of its own."""

    label: str
    spans: Spans


class Row(NamedTuple):
    """An item in a list: what orders it, what it says, who says so, where."""

    head: Spans = ()
    """The date, the amount or the name; short, set in a column of its own."""
    body: Spans = ()
    voice: Spans = ()
    """Who says so, in a word or two."""
    pins: Spans = ()
    care: bool = False
    """Whether the card holds something to be careful about."""
    more: Spans = ()
    """What a print-out adds below the row, and a list on the screen leaves to the card."""


class Card(NamedTuple):
    """An item in full."""

    title: Spans
    facts: tuple[Fact, ...]


def plain(spans: Iterable[Span]) -> str:
    """Return the words alone."""
    return "".join(span.text for span in spans)


def joined(parts: Iterable[Spans], separator: str = ", ") -> Spans:
    """Join runs of spans by a muted separator, leaving out those that are empty."""
    result: list[Span] = []
    for part in parts:
        if part:
            if result:
                result.append(Span(separator, "muted"))
            result.extend(part)
    return tuple(result)


def in_columns(cells: Iterable[Spans]) -> Spans:
    """Return a row of a table; cells that are empty are left out, so those come last."""
    row: list[Span] = []
    for cell in filter(None, cells):
        row += [COLUMN, *cell] if row else cell
    return tuple(row)
