"""The reader beside an editor: a save is shown at the same place, a broken one is not."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from tests.app.screen import USUAL, Reading, Size, reading
from tui.load.load import load_file

STRIKE = """\
title: Ferry strike
actors:
  - {id: hu, name: Harbour Union, abbr: HU}
figures:
  - {id: lost, label: sailings cancelled, value: about 140, by: hu}
  - {id: waiting, label: islanders waiting, value: dozens, by: unattributed}
places:
""" + "".join(f"  - {{id: isle-{number}, name: Isle {number}}}\n" for number in range(1, 21))

Story = Callable[[Reading], Awaitable[None]]


def tell(story: Story, folder: Path, text: str = STRIKE, size: Size = USUAL) -> None:
    """Open a file in the reader and let a story happen beside it."""

    async def told() -> None:
        path = folder / "draft.yaml"
        path.write_text(text, encoding="utf-8")
        async with reading(load_file(path), folder / "state", size, path=path) as opened:
            await story(opened)

    asyncio.run(told())


ABOVE = STRIKE.replace("places:\n", "places:\n  - Aland\n  - Aran\n")


def test_a_save_is_shown_at_the_item_that_one_is_at(tmp_path: Path) -> None:
    """On the same line of the screen, though items came to stand above it."""

    async def story(reading: Reading) -> None:
        await reading.press("5", "G", "k", "k", "k")
        line, before = reading.reader.rows.cursor_line, reading.place
        await reading.save(ABOVE)
        pane, item, scroll, _ = reading.place
        assert (pane, item, scroll) == ("background", before[1], before[2] + 2)
        assert reading.reader.rows.cursor_line == line

    tell(story, tmp_path)


def test_at_the_top_of_a_list_what_is_new_there_is_seen(tmp_path: Path) -> None:
    """A list that has not been scrolled stays so."""

    async def story(reading: Reading) -> None:
        await reading.press("5", "j", "j", "j")
        assert reading.at == "isle-4"
        await reading.save(ABOVE)
        assert reading.at == "isle-4"
        assert reading.lines[1].strip() == "+Aland"

    tell(story, tmp_path)
