"""A reader beside an editor: a file of its own, which a story saves, breaks and takes away."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final

from tests.app.screen import USUAL, Reading, Size, reading
from tui.load.load import load_file

STRIKE: Final = """\
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
    """Open a file in the reader and let a story happen to it; state is kept in the folder too."""

    async def told() -> None:
        path = folder / "draft.yaml"
        path.write_text(text, encoding="utf-8")
        async with reading(load_file(path), folder / "state", size, path=path) as opened:
            await story(opened)

    asyncio.run(told())
