"""The stretch of what an item says in which something of a query is found."""

from collections.abc import Iterator
from typing import Final

from tui.model.card import Span, Spans, plain
from tui.search.document import Document
from tui.search.marking import marked
from tui.search.query import Query

_BEFORE: Final = 24
"""About how many letters of an excerpt stand before what was found."""
_AFTER: Final = 100
"""How many letters stand behind its beginning, at the most."""


def found_in(document: Document, query: Query) -> str:
    """Return the first of what an item says that has something of what was looked for."""
    said = (*document.names, *document.text.split("\n"))
    return next((piece for piece in said if match_in(piece, query) >= 0), "")


def match_in(text: str, query: Query) -> int:
    """Return where in a text the first word stands that was looked for; -1 where none does."""
    at = 0
    for span in marked((Span(text),), query):
        if span.role == "match":
            return at
        at += len(span.text)
    return -1


def excerpt(document: Document, query: Query) -> Spans:
    """Return what is found in an item, marked, with some of what stands around it."""
    return around(found_in(document, query), query)


def around(piece: str, query: Query) -> Spans:
    """Return what is found in a text, marked, with some of what stands around it."""
    spans = marked((Span(piece, "muted"),), query)
    found = next((at for at, span in enumerate(spans) if span.role == "match"), None)
    return () if found is None else (*_end(spans[:found]), *_beginning(spans[found:]))


def from_near(text: str, at: int, before: int = _BEFORE) -> str:
    """Return a text from a word on that stands before a place in it, not far."""
    if at <= before:
        return text
    start = text.find(" ", at - before)
    return f"…{text[start if 0 <= start < at else at :]}"


def _beginning(after: Spans) -> Iterator[Span]:
    """Yield the beginning of what was found and of what stands behind it, up to a word's end."""
    room = _AFTER
    for span in after:
        if len(span.text) > room:
            end = span.text.rfind(" ", 0, room)
            yield span._replace(text=f"{span.text[: max(0, end)]} …")
            return
        room -= len(span.text)
        yield span


def _end(before: Spans) -> Spans:
    """Return the end of what stands before something, from a word on."""
    text = plain(before)
    return (Span(from_near(text, len(text)), "muted"),) if text else ()
