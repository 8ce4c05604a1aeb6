"""Plain text: one line an item, nothing padded, nothing cut off.

For pipes, narrow terminals, `TERM=dumb` and whoever listens rather than looks.
"""

from collections.abc import Iterator

from tui.model.card import Row, Span, Spans, plain
from tui.render.glyphs import Glyphs, fold
from tui.render.layout import hanging, wrap
from tui.render.summary import PrintedPane, Summary


def plain_lines(summary: Summary, glyphs: Glyphs, width: int | None = None) -> Iterator[str]:
    """Yield the lines of a print-out, without their line ends; `width` wraps them at words."""
    for line, indent in _lines(summary, glyphs):
        text = fold(line) if glyphs.folded else line
        if width is None:
            yield text
        else:
            wrapped = hanging((Span(text),), width, indent) if indent else wrap([Span(text)], width)
            yield from (plain(part).rstrip() for part in wrapped)


def _lines(summary: Summary, glyphs: Glyphs) -> Iterator[tuple[str, int]]:
    yield summary.title, 0
    for line in summary.about:
        yield line, 0
    if summary.text:
        yield "", 0
        for paragraph in summary.text.split("\n"):
            yield paragraph, 0
    for pane in summary.panes:
        yield from _pane(pane, glyphs)


def _pane(pane: PrintedPane, glyphs: Glyphs) -> Iterator[tuple[str, int]]:
    yield "", 0
    yield pane.title.upper(), 0
    for group in pane.groups:
        if group.heading:
            yield f"{group.heading}:", 0
        for row in group.rows:
            yield f"- {row_text(row, glyphs)}", 2
            if row.more:
                yield f"  {plain(row.more)}", 2


def row_text(row: Row, glyphs: Glyphs) -> str:
    """Return a row as one line: what, who says so, where, and whether to be careful."""
    head, body = plain(row.head), plain(row.body)
    text = f"{head}: {body}" if head and body else head or body
    if row.voice:
        text += f" {glyphs.dash} {plain(row.voice)}"
    if row.pins:
        text += f" [{plain(row.pins)}]"
    return f"{text} ({_CARE})" if row.care and not _is_care(row.head) else text


_CARE = "read with care"


def _is_care(head: Spans) -> bool:
    """Whether the row is itself a caveat, so that saying so again would say nothing."""
    return any(span.role == "warning" for span in head)
