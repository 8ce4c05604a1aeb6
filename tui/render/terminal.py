"""The print-out on a terminal, in the terminal's own colours.

The only place of the print path that knows Rich. Everything is laid out before it comes here.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, TextIO

from tui.model.card import Span, Spans
from tui.render.glyphs import Glyphs, in_glyphs
from tui.render.hyperlinks import address_of
from tui.render.looks import STYLES, Styles

if TYPE_CHECKING:
    from rich.console import Console
    from rich.style import Style


def console_for(stream: TextIO, width: int, color: bool) -> "Console":
    """Return a console that writes words as they are: no markup, no emoji codes, no guessing."""
    from rich.console import Console

    return Console(
        file=stream,
        width=width,
        force_terminal=color or None,
        no_color=not color,
        # Sixteen colours are all that is used, and all that need not be asked for.
        color_system="standard" if color else None,
        markup=False,
        emoji=False,
        highlight=False,
        soft_wrap=True,
        legacy_windows=False,
    )


def print_lines(
    lines: Iterable[Spans],
    console: "Console",
    glyphs: Glyphs,
    styles: Styles = STYLES["unknown"],
    addresses: Mapping[str, str] | None = None,
) -> None:
    """Write lines of spans; where there are `addresses`, what they are of leads there."""
    for line in lines:
        print_spans(line, console, glyphs, styles, addresses)


def print_spans(
    spans: Spans,
    console: "Console",
    glyphs: Glyphs,
    styles: Styles = STYLES["unknown"],
    addresses: Mapping[str, str] | None = None,
) -> None:
    """Write one line of spans."""
    from rich.text import Text

    text = Text(no_wrap=True)
    for span in in_glyphs(spans, glyphs):
        text.append(span.text, _style(span, styles, addresses))
    console.print(text)


def _style(span: Span, styles: Styles, addresses: Mapping[str, str] | None) -> "str | Style":
    address = address_of(span, addresses) if addresses is not None else ""
    if not address:
        return styles[span.role]
    from rich.style import Style

    return Style.parse(styles[span.role] or "none").update_link(address)
