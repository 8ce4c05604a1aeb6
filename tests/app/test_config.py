"""The reader as a person has made it: keys, layout, the pane to begin with, theme."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from tests.app.screen import Reading, Size, reading
from tui.app.app import BriefingApp
from tui.app.origin import Origin
from tui.config.reading import read_settings
from tui.load.load import Loaded
from tui.render.glyphs import UNICODE
from tui.state import remembered

Story = Callable[[Reading], Awaitable[None]]


@pytest.fixture
def own(loaded_derna: Loaded, tmp_path: Path) -> Callable[..., None]:
    """Return what lets a story happen to a reader with a configuration."""

    def tell(story: Story, config: str, size: str = "80x24", **variables: str) -> None:
        async def told() -> None:
            given = Size.of(size)
            async with reading(
                loaded_derna, tmp_path, given, variables=variables, config=config
            ) as opened:
                await story(opened)

        asyncio.run(told())

    return tell


def live(reading: Reading) -> set[str]:
    """Return the keys that do something now."""
    return set(reading.reader.active_bindings)


def test_an_action_has_the_keys_that_it_was_given(own: Callable[..., None]) -> None:
    """Its own do nothing any more, and may be another's."""

    async def story(reading: Reading) -> None:
        await reading.press("2")
        before = reading.at
        await reading.press("s")
        assert reading.at != before
        await reading.press("j")
        assert "sorted" in reading.keys

    own(story, "keys:\n  move.down: [s, down]\n  sort: j\n")


def test_an_action_without_a_key_is_pressed_by_none(own: Callable[..., None]) -> None:
    """It is in no help, and the palette has it all the same."""

    async def story(reading: Reading) -> None:
        assert "z" not in live(reading)
        await reading.press("question_mark")
        assert "the card alone" not in reading.words
        app = reading.app
        helps = {one.title: one.help for one in app.get_system_commands(app.screen)}
        assert helps["Card: the card alone, or beside the list again"] == "no key"
        assert helps["Find and narrow: search the whole briefing"] == "key / Ctrl+F"

    own(story, "keys:\n  card.zoom: []\n  item.next: []\n  search: [/, Ctrl+F]\n")


def test_footer_help_and_overlays_show_the_keys_as_they_are(own: Callable[..., None]) -> None:
    """Nothing says `j` where `s` is to be pressed."""

    async def story(reading: Reading) -> None:
        await reading.press("2")
        assert " s move" in reading.keys
        assert " F5 help" in reading.keys
        await reading.press("f5")
        assert "s Down down a row" in reading.offered
        assert "s k scroll  x close" in reading.text
        await reading.press("x")
        assert not reading.has_overlay

    own(story, "keys:\n  move.down: [s, down]\n  sort: []\n  help: F5\n  overlay.close: [x, q]\n")


def test_what_was_not_pressed_for_is_told_with_the_key_that_helps(own: Callable[..., None]) -> None:
    """As it is now, or without one."""

    async def story(reading: Reading) -> None:
        await reading.press("?")
        assert reading.told == "? does nothing here; F5 shows the keys."

    own(story, "keys: {help: F5}\n")

    async def without(reading: Reading) -> None:
        await reading.press("?")
        assert reading.told == "? does nothing here."

    own(without, "keys: {help: []}\n")


def test_ctrl_p_can_mean_something_else(own: Callable[..., None]) -> None:
    """A library's own keys do not go before a person's."""

    async def story(reading: Reading) -> None:
        await reading.press("2", "j")
        here = reading.at
        await reading.press("j", "ctrl+p")
        assert reading.at == here
        await reading.press("ctrl+q")
        assert reading.app.is_running
        await reading.press("ctrl+c")
        assert not reading.app.is_running

    own(story, "keys:\n  move.up: Ctrl+P\n  palette: ':'\n")


@pytest.mark.parametrize(
    ("layout", "size", "arranged"),
    [
        ("auto", "40x20", "-narrow"),
        ("auto", "80x24", "-medium"),
        ("auto", "120x40", "-wide"),
        ("narrow", "120x40", "-narrow"),
        ("below", "120x40", "-medium"),
        ("below", "40x20", "-narrow"),
        ("beside", "80x24", "-wide"),
        ("beside", "79x24", "-medium"),
        ("beside", "40x20", "-narrow"),
    ],
)
def test_the_layout_is_as_wanted_where_there_is_room(
    own: Callable[..., None], layout: str, size: str, arranged: str
) -> None:
    """The style sheet and the screen agree on it, before and after a resize."""

    async def story(reading: Reading) -> None:
        other = Size(100, 30)
        for one in (Size.of(size), other, Size.of(size)):
            await reading.resize(one)
        reader = reading.reader
        assert reader.has_class(arranged)
        assert reader.is_narrow == (arranged == "-narrow")
        assert reader.is_wide == (arranged == "-wide")
        await reading.press("2", "enter")
        assert reading.has_open_card == (arranged == "-narrow")

    own(story, f"layout: {layout}\n", size)


def test_a_briefing_can_always_open_at_the_same_pane(own: Callable[..., None]) -> None:
    """Whichever is wanted."""

    async def story(reading: Reading) -> None:
        assert reading.pane == "figures"
        assert reading.at

    own(story, "start: figures\n")


def test_the_theme_of_the_file_goes_before_the_one_that_was_chosen(
    own: Callable[..., None], tmp_path: Path
) -> None:
    """Who chooses another one is told that it lasts until the reader is closed."""

    async def story(reading: Reading) -> None:
        assert reading.app.theme == "gruvbox"
        reading.app.theme = "dracula"
        await reading.settle()
        assert reading.told == "Until you quit; config.yaml:2 has another theme."

    own(story, "# mine\ntheme: gruvbox\n")
    assert remembered({"XDG_STATE_HOME": str(tmp_path)})["theme"] == "dracula"

    async def again(reading: Reading) -> None:
        assert reading.app.theme == "gruvbox"

    own(again, "theme: gruvbox\n")

    async def without(reading: Reading) -> None:
        assert reading.app.theme == "dracula"
        reading.app.theme = "monokai"
        await reading.settle()
        assert reading.told == ""

    own(without, "")


def test_what_is_wrong_is_told_once_and_stays_behind_a_key(own: Callable[..., None]) -> None:
    """The line, and that the key tells more; a theme that there is not is wrong too."""

    async def story(reading: Reading) -> None:
        assert reading.told == "Configuration, line 1: there is no theme `nrod`. F2 tells more."
        assert reading.app.theme == "nord"
        await reading.press("f2")
        assert reading.offered[:3] == ["Nothing is wrong with this file.", "", "config.yaml"]
        assert reading.offered[3].startswith("1:8 C101 there is no theme `nrod`")
        assert reading.offered[4].startswith("4:3 C102 there is no action `serch`")

    own(story, "theme: nrod\nkeys:\n  problems: F2\n  serch: x\n")


def test_without_a_mistake_nothing_is_said(own: Callable[..., None]) -> None:
    """Nor without a file."""

    async def story(reading: Reading) -> None:
        assert reading.told == ""
        await reading.press("!")
        assert reading.offered == ["Nothing is wrong with this file."]

    own(story, "theme: nord\n")
    own(story, "")


@pytest.mark.parametrize(
    ("variables", "level"), [({}, "full"), ({"SSH_TTY": "x"}, "none"), ({"MOSH_X": "1"}, "none")]
)
def test_nothing_moves_over_ssh(
    loaded_derna: Loaded, tmp_path: Path, variables: dict[str, str], level: str
) -> None:
    """Where the file wants movement; without it nothing moves anywhere."""
    origin = Origin(None, {"XDG_STATE_HOME": str(tmp_path), **variables})
    wanted = read_settings("animations: yes\n")
    app = BriefingApp(loaded_derna, origin, None, UNICODE, wanted)
    assert app.animation_level == level
    assert BriefingApp(loaded_derna, origin, None, UNICODE).animation_level == "none"
