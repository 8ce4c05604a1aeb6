"""Turn a story about a reader into tests: one for each size of terminal, screens compared.

    @journey("80x24", "40x20")
    async def test_a_reader_finds_who_counted_the_dead(reading: Reading) -> None:
        await reading.press("4")
        assert reading.at == "dmsc-dead"
        reading.show()

Every screen that a story shows goes into `journeys/<story>-<size>.txt`, below the keys that led to
it. What the story is about it asserts by itself, so that writing the screens anew, by
`BRIEFING_UPDATE_SNAPSHOTS=1 pytest tests/app`, cannot hide that it went wrong.
"""

import asyncio
import os
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from difflib import unified_diff
from pathlib import Path
from textwrap import dedent
from typing import Final

import pytest

from tests.app.screen import Reading, Size, reading
from tests.reading import loaded
from tui.load.load import Loaded
from tui.render.glyphs import UNICODE, Glyphs

FOLDER: Final = Path(__file__).parent / "journeys"
UPDATE: Final = "BRIEFING_UPDATE_SNAPSHOTS"
SIZES: Final = ("80x24", "120x40", "40x20")
"""The sizes at which every pane is looked at, one for each layout."""
KNOWN: Final[set[str]] = set()
"""The names that screens may be kept under, by the stories there are."""

Story = Callable[[Reading], Awaitable[None]]
Test = Callable[[Size, Path, Loaded], None]
Opening = Callable[[Loaded, Path, Size], AbstractAsyncContextManager[Reading]]
"""Opens the reader, given the briefing on Derna, a folder for what it keeps, and a size."""


def journey(
    *sizes: str,
    text: str = "",
    file: bool = False,
    glyphs: Glyphs = UNICODE,
    config: str = "",
    **variables: str,
) -> Callable[[Story], Test]:
    """Make a test of a story, at each of some sizes, on Derna or on a briefing of its own.

    With `file` the text is saved in one, beside which the story happens (`Reading.save`). `config`
    is the text of the person's `config.yaml`.
    """

    def opening(derna: Loaded, state: Path, size: Size) -> AbstractAsyncContextManager[Reading]:
        path = state / "draft.yaml" if file else None
        if path is not None:
            path.write_text(dedent(text), encoding="utf-8")
        given = loaded(text) if text else derna
        return reading(given, state, size, glyphs, variables=variables, path=path, config=config)

    return journey_from(opening, *sizes)


def journey_from(opening: Opening, *sizes: str) -> Callable[[Story], Test]:
    """Make a test of a story that begins with what is opened, at each of some sizes."""

    def told(story: Story) -> Test:
        name = story.__name__.removeprefix("test_").replace("_", "-")
        KNOWN.update(f"{name}-{size}" for size in sizes)

        async def read(derna: Loaded, state: Path, size: Size) -> list[str]:
            async with opening(derna, state, size) as opened:
                await story(opened)
                return opened.shown

        @pytest.mark.parametrize("size", [Size.of(size) for size in sizes], ids=str)
        def test(size: Size, tmp_path: Path, loaded_derna: Loaded) -> None:
            shown = asyncio.run(read(loaded_derna, tmp_path, size))
            if shown:
                heading = (story.__doc__ or "").strip().partition("\n")[0]
                compare(f"{name}-{size}", "\n".join([heading, "", *shown]) + "\n")

        test.__name__, test.__doc__ = story.__name__, story.__doc__
        return test

    return told


def compare(name: str, seen: str) -> None:
    """Fail where screens differ from those kept under a name, or keep them, when asked to."""
    file = FOLDER / f"{name}.txt"
    if os.environ.get(UPDATE):
        file.parent.mkdir(exist_ok=True)
        file.write_text(seen, encoding="utf-8")
        return
    renew = f"{UPDATE}=1 pytest tests/app"
    if not file.exists():
        pytest.fail(f"no screens are kept in {file.name}; write them with `{renew}`", pytrace=False)
    kept = file.read_text(encoding="utf-8")
    if seen != kept:
        lines = kept.splitlines(), seen.splitlines()
        told = "\n".join(unified_diff(*lines, "kept", "seen", lineterm="", n=30))
        pytest.fail(f"{file.name} differs; if it should, `{renew}`\n{told}", pytrace=False)
