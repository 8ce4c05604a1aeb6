"""The colours: chosen by a key, kept for the next time, and never in the way."""

import asyncio
from pathlib import Path

from tests.app.screen import Reading, reading
from tui.config.settings import DEFAULT_THEME, PLAIN_THEME
from tui.load.load import Loaded
from tui.state import remember, remembered


async def choose(opened: Reading, theme: str) -> None:
    """Choose a theme as a person does: its key, its name, Enter."""
    await opened.press("t", *theme)
    await opened.app.workers.wait_for_complete()
    await opened.pilot.pause()
    await opened.press("enter")
    await opened.app.workers.wait_for_complete()
    await opened.settle()


def first_theme(loaded: Loaded, state: Path, theme: str = "", **variables: str) -> str:
    """Return the theme that the reader starts with."""

    async def started() -> str:
        async with reading(loaded, state, theme=theme, variables=variables) as opened:
            return opened.app.theme

    return asyncio.run(started())


def test_a_theme_that_was_chosen_is_there_the_next_time(
    loaded_derna: Loaded, tmp_path: Path
) -> None:
    """`t`, a name and Enter change the colours, now and from now on."""

    async def chosen() -> str:
        async with reading(loaded_derna, tmp_path) as opened:
            await choose(opened, "gruvbox")
            assert opened.app.screen is opened.reader
            return opened.app.theme

    assert asyncio.run(chosen()) == "gruvbox"
    assert remembered({"XDG_STATE_HOME": str(tmp_path)})["theme"] == "gruvbox"
    assert first_theme(loaded_derna, tmp_path) == "gruvbox"


def test_leaving_the_choice_changes_nothing(loaded_derna: Loaded, tmp_path: Path) -> None:
    """Esc in the choice of themes leaves colours and memory alone."""

    async def left() -> str:
        async with reading(loaded_derna, tmp_path) as opened:
            await opened.press("t", "g", "escape")
            if opened.app.screen is not opened.reader:
                await opened.press("escape")
            assert opened.app.screen is opened.reader
            return opened.app.theme

    assert asyncio.run(left()) == DEFAULT_THEME
    assert "theme" not in remembered({"XDG_STATE_HOME": str(tmp_path)})


def test_an_unknown_theme_is_passed_over(loaded_derna: Loaded, tmp_path: Path) -> None:
    """A theme that there is no more, remembered or asked for, is no reason to fail."""
    remember({"XDG_STATE_HOME": str(tmp_path)}, theme="solarised-by-hand")
    assert first_theme(loaded_derna, tmp_path) == DEFAULT_THEME
    assert first_theme(loaded_derna, tmp_path, "no-such-theme") == DEFAULT_THEME


def test_a_theme_that_is_asked_for_comes_first(loaded_derna: Loaded, tmp_path: Path) -> None:
    """`--theme` goes before what is remembered, and `NO_COLOR` before both."""
    remember({"XDG_STATE_HOME": str(tmp_path)}, theme="gruvbox")
    assert first_theme(loaded_derna, tmp_path, "dracula") == "dracula"
    assert first_theme(loaded_derna, tmp_path, "dracula", NO_COLOR="1") == PLAIN_THEME
