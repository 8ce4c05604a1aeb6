"""Plain text of items in full: for the pipe, the clipboard and a file, one line a fact."""

from collections.abc import Iterator
from typing import Final

from tui.model.card import Card, Span, plain
from tui.render.extract import Chapter, Extract, chapters, preface
from tui.render.glyphs import UNICODE, Glyphs, fold
from tui.render.layout import hanging, wrap
from tui.render.table import is_table, table_lines

_HANG: Final = 2
"""How far a line that goes on is set in."""
_ENDLESS: Final = 10_000
"""How wide a table may be where nothing wraps it."""


def text_of(extract: Extract) -> str:
    """Return what is taken as plain text, in the words of the print-out, each item in full."""
    header = extract.briefing.header
    lines: list[str] = []
    if not extract.items:
        lines += [header.title, *preface(extract)]
        lines += ["", *header.summary.split("\n")] if header.summary else []
    for chapter in chapters(extract):
        lines += _chapter(chapter)
    return "\n".join(lines).strip("\n") + "\n"


def _chapter(chapter: Chapter) -> Iterator[str]:
    if chapter.title:
        yield from ("", chapter.title.upper())
    for section in chapter.sections:
        if section.heading:
            yield from ("", f"{section.heading}:")
        for entry in section.entries:
            title, *facts = card_lines(entry.card)
            yield from ("", title)
            yield from (f"  {line}" if line else "" for line in facts)


def card_text(card: Card) -> str:
    """Return a card as plain text."""
    return "\n".join(card_lines(card)) + "\n"


def card_lines(card: Card, glyphs: Glyphs = UNICODE, width: int | None = None) -> Iterator[str]:
    """Yield a card's lines, without their ends: its title, then a line a fact behind its label.

    A fact of several lines has them below its label. `width` wraps lines at words.
    """
    for line, hang in _lines(card, width or _ENDLESS):
        text = fold(line) if glyphs.folded else line
        if width is None:
            yield text
        else:
            wrapped = hanging((Span(text),), width, hang) if hang else wrap([Span(text)], width)
            yield from (plain(part).rstrip() for part in wrapped)


def _lines(card: Card, width: int) -> Iterator[tuple[str, int]]:
    """Yield lines, each with how far it is set in where it goes on."""
    yield plain(card.title), 0
    for label, spans in card.facts:
        if is_table(spans):
            yield f"{label}:", 0
            table = table_lines(spans, max(width - _HANG, 1))
            yield from ((f"{' ' * _HANG}{plain(line)}", _HANG + 2) for line in table)
            continue
        first, *others = plain(spans).split("\n")
        if not label:
            yield from ((line, 0) for line in (first, *others))
        elif others:
            yield f"{label}:", 0
            yield from ((f"  {line}".rstrip(), _HANG + 2) for line in (first, *others))
        else:
            yield f"{label}: {first}", _HANG
