"""With `--ascii` nothing on the screen needs more than ASCII, whoever drew it."""

import asyncio
from pathlib import Path

import pytest

from tests.app.screen import Size, reading
from tui.app.listing import overview_listing, pane_listing
from tui.kinds.panes import PANES
from tui.load.load import load_text
from tui.model.briefing import Briefing
from tui.model.card import plain
from tui.render.glyphs import ASCII, in_glyphs
from tui.render.layout import width_of

BRIEFING = """
title: A story
timeline:
  - 2026-03-02: Crews walk out
"""


@pytest.mark.parametrize("theme", ["nord", "ansi-dark"])
@pytest.mark.parametrize("keys", [":", ": t i m e", ": x x x x", "t", "?"])
def test_what_lies_over_the_reader_is_ascii_too(tmp_path: Path, keys: str, theme: str) -> None:
    """The palette's frame and its words, at rest and while it searches."""

    async def shown() -> str:
        async with reading(load_text(BRIEFING), tmp_path, Size(80, 24), ASCII, theme) as reader:
            await reader.press(*keys.split())
            await reader.pilot.pause(0.2)
            await reader.settle()
            return reader.text

    # The one sign in the words of Textual's palette is taken out on the way to the terminal.
    text = asyncio.run(shown()).replace("Search for commands…", "").replace("themes…", "")
    assert text.isascii(), ascii(text)


@pytest.mark.parametrize("width", [24, 39, 70, 120])
def test_in_ascii_no_line_of_a_list_is_wider_than_it(derna: Briefing, width: int) -> None:
    """What is wider in ASCII is folded before it is laid out, so that nothing is cut off."""
    listings = [pane_listing(derna, pane.key, ASCII) for pane in PANES[1:]]
    for listing in [*listings, overview_listing(derna, width, 100, ASCII)]:
        listing.lay_out(width)
        for number in range(listing.height):
            line = listing.line(number)
            assert in_glyphs(line, ASCII) == line or "·" in plain(line)
            assert width_of(in_glyphs(line, ASCII)) <= width
