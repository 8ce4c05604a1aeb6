"""Ctrl+C leaves at once, whatever lies over the reader."""

import asyncio
from pathlib import Path

import pytest

from tests.app.screen import reading
from tui.load.load import Loaded


@pytest.mark.parametrize("before", [(), ("question_mark",), ("exclamation_mark",)])
def test_ctrl_c_quits_from_anywhere(
    loaded_derna: Loaded, tmp_path: Path, before: tuple[str, ...]
) -> None:
    """From the reader, from its help and from its list of problems."""

    async def quits() -> bool:
        async with reading(loaded_derna, tmp_path) as opened:
            await opened.press(*before)
            await opened.pilot.press("ctrl+c")
            await opened.pilot.pause()
            return opened.app._exit

    assert asyncio.run(quits())
