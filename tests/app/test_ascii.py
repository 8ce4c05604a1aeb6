"""With `--ascii` nothing on the screen needs more than ASCII, whoever drew it."""

import asyncio
from pathlib import Path

import pytest

from tests.app.screen import Size, reading
from tui.load.load import load_text
from tui.render.glyphs import ASCII

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
