"""A reader with a library of a test's own: small briefings of the person's, beside the built-in."""

import os
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, chdir
from pathlib import Path
from textwrap import dedent
from types import MappingProxyType
from typing import Final
from unittest.mock import patch

from tests.app.screen import USUAL, Reading, Size, reading
from tui.app.apart import Apart
from tui.app.library_looking import Looking
from tui.library import built_in
from tui.load.load import Loaded, load_file
from tui.render.glyphs import UNICODE, Glyphs

FERRY: Final = """\
    title: Ferry strike at Port Halden
    summary: The crews stay ashore, and the islands wait.
    sources: [{id: log, label: The Halden Log, published: 2026-03-04}]
    actors:
      - {id: hu, name: Harbour Union, abbr: HU}
      - {id: pa, name: Port Authority}
    timeline:
      - {id: walkout, title: Crews walk out, date: 2026-03-02, by: hu, rank: key}
      - {id: talks, title: Talks are to begin, date: 2026-03-06, by: pa}
    figures: [{id: lost, label: sailings cancelled, value: about 140, by: hu}]
    caveats: [{id: one, text: Only the union counts the sailings., about: [lost]}]
    """
PAY: Final = """\
    title: What a docker earns
    sources: [{id: post, label: The Post, published: 2025-11}]
    actors:
      - {id: union, name: Harbor Union}
      - {id: pa, name: Payroll Agency}
    background: [{text: Pay was last raised in 2019., by: union}]
    """
BROKEN: Final = """\
    title: Storm over the sound
    timeline:
      - 2026-01-09: The ferry stays in port
       - 2026-01-10: The pier breaks
    lnag: en
    """
_INSTALLED: Final = time.mktime((2026, 3, 5, 12, 0, 0, 0, 0, -1))
UNREADABLE: Final = "\n- just a list\n"
FILES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "ferry": FERRY,
        "2025/pay": PAY,
        "2025/storm": BROKEN,
        "notes": UNREADABLE,
    }
)


def write(folder: Path, name: str, text: str, day: int = 5) -> Path:
    """Write a briefing of the person's own, last changed long before all others."""
    path = folder / "data" / "briefing" / "briefings" / f"{name}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(dedent(text), "utf-8")
    noon = time.mktime((2001, 3, day, 12, 0, 0, 0, 0, -1))
    os.utime(path, (noon, noon))
    return path


def date_built_in() -> None:
    """Let the built-in briefings have one time of change, as an installation gives them.

    In a checkout it is when each was written there, and their order would be left to chance.
    """
    for path in sorted(built_in().glob("*.yaml")):
        if path.stat().st_mtime != _INSTALLED:
            os.utime(path, (_INSTALLED, _INSTALLED))


def variables(folder: Path) -> dict[str, str]:
    """Return an environment whose folders are all below one."""
    return {
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CACHE_HOME": str(folder / "cache"),
    }


@asynccontextmanager
async def shelf(
    folder: Path,
    size: Size = USUAL,
    glyphs: Glyphs = UNICODE,
    files: Mapping[str, str] = FILES,
    begin: str = "ferry",
) -> AsyncIterator[Reading]:
    """Open one of some briefings, which are the library; what is done aside is done at once."""
    date_built_in()
    for day, (name, text) in enumerate(files.items(), 1):
        write(folder, name, text, day)
    path = folder / "data" / "briefing" / "briefings" / f"{begin}.yaml"

    def at_once(work: object) -> None:
        assert callable(work)
        work()

    with chdir(folder), patch.object(Apart, "aside", staticmethod(at_once)):
        async with reading(
            load_file(path), folder / "state", size, glyphs, variables=variables(folder), path=path
        ) as opened:
            yield opened


def opening(derna: Loaded, folder: Path, size: Size) -> AbstractAsyncContextManager[Reading]:
    """Open the library for a journey."""
    del derna
    return shelf(folder, size)


def screen_of(reading: Reading) -> Looking:
    """Return the library, which is open."""
    screen = reading.app.screen
    assert isinstance(screen, Looking)
    return screen
