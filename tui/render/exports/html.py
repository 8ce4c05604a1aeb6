"""HTML: one page that needs nothing else, for a browser, a screen reader, paper or an e-mail.

The words of a briefing are somebody else's: all of them are escaped, and the only links are those
made here, from item to item, and to a source's address. There is no script.
"""

import re
from collections.abc import Iterator, Sequence, Set
from typing import Final, NamedTuple

from tui.frozen import Frozen
from tui.kinds.panes import PANES
from tui.model.briefing import Readable
from tui.model.card import Fact, Row, Span, Spans
from tui.model.item import Item
from tui.model.record import is_link
from tui.model.source import Source
from tui.model.when import When
from tui.picture.interval import comparisons
from tui.picture.stroke import strokes
from tui.render.exports.axis_svg import axis_svg
from tui.render.exports.cast_svg import casts_svg
from tui.render.exports.exact import iso
from tui.render.exports.html_style import STYLE
from tui.render.exports.html_words import escaped
from tui.render.exports.interval_svg import intervals_svg
from tui.render.extract import Chapter, Entry, Extract, Section, chapters, preface

_TABLES: Final = {"timeline": ("When", "What happened"), "figures": ("Number", "Of what")}
"""The panes whose rows stand in a table before their items, and what its columns are called."""
_BARE: Final = frozenset({"text", "title"})
"""Roles that look like the words around them."""
_LANGUAGE: Final = re.compile(r"(?a)[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")


def html_of(extract: Extract) -> str:
    """Return what is taken as an HTML page; items within it are linked to each other."""
    return "\n".join(_page(extract)) + "\n"


class _Words(NamedTuple):
    """How the words of one item are written: where they may lead, and which dates are exact."""

    known: Set[str]
    dates: dict[str, str]


def _page(extract: Extract) -> Iterator[str]:
    header = extract.briefing.header
    taken = chapters(extract)
    language = header.lang if _LANGUAGE.fullmatch(header.lang) else "en"
    yield "<!DOCTYPE html>"
    yield f'<html lang="{escaped(language)}">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="generator" content="briefing">'
    yield f"<title>{escaped(header.title)}</title>"
    yield f"<style>\n{STYLE}</style>"
    yield "</head>"
    yield "<body>"
    yield '<a class="skip" href="#content">Skip to the content</a>'
    yield from _head(extract, taken)
    yield '<main id="content" tabindex="-1">'
    known = {entry.readable.id for entry in _entries(taken) if entry.readable}
    for number, chapter in enumerate(taken, 1):
        yield from _chapter(chapter, number, extract, known)
    yield "</main>"
    yield "</body>"
    yield "</html>"


def _entries(taken: Sequence[Chapter]) -> Iterator[Entry]:
    for chapter in taken:
        for section in chapter.sections:
            yield from section.entries


def _head(extract: Extract, taken: Sequence[Chapter]) -> Iterator[str]:
    header = extract.briefing.header
    yield "<header>"
    yield f'<h1 dir="auto">{escaped(header.title)}</h1>'
    for line in preface(extract):
        yield f'<p dir="auto">{escaped(line)}</p>'
    if header.summary and not extract.items:
        for text in header.summary.split("\n\n"):
            yield f'<p class="summary" dir="auto">{escaped(text)}</p>'
    yield "</header>"
    titled = [(number, chapter.title) for number, chapter in enumerate(taken, 1) if chapter.title]
    if len(titled) > 1:
        yield '<nav aria-label="Contents">'
        yield "<ul>"
        for number, title in titled:
            yield f'<li><a href="#chapter-{number}">{escaped(title)}</a></li>'
        yield "</ul>"
        yield "</nav>"


def _chapter(chapter: Chapter, number: int, extract: Extract, known: Set[str]) -> Iterator[str]:
    identifier = f"chapter-{number}"
    if chapter.title:
        yield f'<section id="{identifier}" aria-labelledby="{identifier}-title">'
        yield f'<h2 id="{identifier}-title">{escaped(chapter.title)}</h2>'
        yield from axis_svg(strokes(_items(chapter)))
        yield from casts_svg(_items(chapter), extract.briefing)
        yield from intervals_svg(comparisons(_items(chapter), extract.briefing))
        yield from _table(chapter, extract, known)
    for section in chapter.sections:
        yield from _section(section, known, titled=bool(chapter.title))
    if chapter.title:
        yield "</section>"


def _items(chapter: Chapter) -> Iterator[Item]:
    readables = (entry.readable for entry in _entries([chapter]))
    return (one for one in readables if isinstance(one, Item))


def _table(chapter: Chapter, extract: Extract, known: Set[str]) -> Iterator[str]:
    """Yield the rows of a pane as a table in which each leads to its item below."""
    pane = next((pane.key for pane in PANES if pane.title == chapter.title), "")
    if pane not in _TABLES:
        return
    first, second = _TABLES[pane]
    columns = (first, second, "Who says so", "Where")
    yield "<table>"
    yield "<caption>At a glance; each item stands in full below.</caption>"
    heads = "".join(f'<th scope="col">{name}</th>' for name in columns)
    yield f"<thead><tr>{heads}</tr></thead>"
    yield "<tbody>"
    for entry in _entries([chapter]):
        if entry.readable:
            row = entry.readable.row(extract.briefing)
            yield _row(row, entry.readable, _Words(known, _exact_dates(entry.readable)))
    yield "</tbody>"
    yield "</table>"


def _row(row: Row, readable: Readable, words: _Words) -> str:
    head = _marked(row.head, words)
    body = "".join(escaped(span.text) for span in row.body)
    link = f'<a href="#{_anchor(readable.id)}" dir="auto">{body}</a>'
    care = ' <span class="warning">(read with care)</span>' if row.care else ""
    cells = "".join(f'<td dir="auto">{_marked(spans, words)}</td>' for spans in row[2:4])
    return f'<tr><th scope="row" dir="auto">{head}</th><td>{link}{care}</td>{cells}</tr>'


def _section(section: Section, known: Set[str], *, titled: bool) -> Iterator[str]:
    if section.heading:
        yield f"<h3>{escaped(section.heading)}</h3>"
    level = 2 + titled + bool(section.heading and titled)
    lines = [entry for entry in section.entries if not entry.readable]
    if lines:
        items = (
            f'<li dir="auto">{_marked(one.card.title, _Words(known, {}))}</li>' for one in lines
        )
        yield "\n".join(("<ul>", *items, "</ul>"))
    for entry in section.entries:
        if entry.readable:
            yield from _entry(entry, entry.readable, level, known)


def _entry(entry: Entry, readable: Readable, level: int, known: Set[str]) -> Iterator[str]:
    anchor = _anchor(readable.id)
    words = _Words(known, _exact_dates(readable))
    yield f'<article id="{escaped(anchor)}" aria-labelledby="{escaped(anchor)}-title">'
    title = _marked(entry.card.title, words)
    yield f'<h{level} id="{escaped(anchor)}-title" dir="auto">{title}</h{level}>'
    yield from _facts(entry.card.facts, readable, words)
    yield "</article>"


def _facts(facts: Sequence[Fact], readable: Readable, words: _Words) -> Iterator[str]:
    """Yield a card's lines: those with labels as a list of terms, paragraphs between them."""
    listed = False
    for label, spans in facts:
        if bool(label) != listed:
            yield "<dl>" if label else "</dl>"
            listed = bool(label)
        if label:
            yield f"<dt>{escaped(label)}</dt><dd>{_value(label, spans, readable, words)}</dd>"
        else:
            yield from _paragraphs(spans, words)
    if listed:
        yield "</dl>"


def _value(label: str, spans: Spans, readable: Readable, words: _Words) -> str:
    address = "".join(span.text for span in spans)
    if isinstance(readable, Source) and label == "address" and is_link(address):
        return f'<a class="outside" href="{escaped(address)}">{escaped(address)}</a>'
    paragraphs = list(_split(spans, "\n\n"))
    lines = list(_split(spans, "\n"))
    if len(paragraphs) > 1:
        return "".join(_paragraphs(spans, words))
    if len(lines) == 1:
        return f'<span dir="auto">{_marked(spans, words)}</span>'
    items = "".join(f'<li dir="auto">{_marked(line, words)}</li>' for line in lines)
    return f"<ul>{items}</ul>"


def _paragraphs(spans: Spans, words: _Words) -> Iterator[str]:
    for paragraph in _split(spans, "\n\n"):
        yield f'<p dir="auto">{_marked(paragraph, words)}</p>'


def _split(spans: Spans, sign: str) -> Iterator[Spans]:
    """Yield the pieces between a sign that may stand in any of the spans."""
    piece: list[Span] = []
    for span in spans:
        first, *others = span.text.split(sign)
        piece.append(span._replace(text=first))
        for other in others:
            yield tuple(piece)
            piece = [span._replace(text=other)]
    yield tuple(piece)


def _marked(spans: Spans, words: _Words) -> str:
    """Return spans as HTML: links to what is taken, exact dates as such, roles as classes."""
    return "".join(_span(span, words) for span in spans)


def _span(span: Span, words: _Words) -> str:
    text = escaped(span.text)
    if not span.text.strip():
        return text
    if span.role == "date" and span.text in words.dates:
        text = f'<time datetime="{words.dates[span.text]}">{text}</time>'
    if span.target in words.known:
        text = f'<a href="#{escaped(_anchor(span.target))}">{text}</a>'
    return text if span.role in _BARE else f'<span class="{span.role}">{text}</span>'


def _anchor(identifier: str) -> str:
    # Not the bare id, which the page may have itself.
    return f"item-{identifier}"


def _exact_dates(record: object) -> dict[str, str]:
    """Return the dates of a record by their words, as far as HTML can say the same of them.

    What is about, open, a window or a span has none: `datetime` takes one year, month, day or
    moment.
    """
    if isinstance(record, When):
        exact = iso(record.start) if record.form == "day" else ""
        return {record.words: exact} if exact else {}
    found: dict[str, str] = {}
    held = vars(record).values() if isinstance(record, Frozen) else record
    if isinstance(record, (Frozen, tuple)):
        for value in held:  # type: ignore[attr-defined]  # of a tuple, its own values
            if isinstance(value, (Frozen, tuple)):
                found |= _exact_dates(value)
    return found
