"""Where a briefing opens: where it was left, or at what is asked for."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from tests.app.screen import USUAL, Reading, Size, reading
from tui.app.app import BriefingApp
from tui.app.origin import Origin
from tui.load.load import load_file
from tui.render.glyphs import UNICODE
from tui.state.briefing import LastPlace, last_place, remember_place, remember_seen, seen

Story = Callable[[Reading], Awaitable[None]]


async def nothing(reading: Reading) -> None:
    """Look, and leave."""


def tell(story: Story, file: Path, size: Size = USUAL, config: str = "", item: str = "") -> None:
    """Open the file in a reader, let a story happen to it, and close it."""

    async def told() -> None:
        loaded = load_file(file)
        async with reading(
            loaded, file.parent, size, path=file, config=config, item=item
        ) as opened:
            await story(opened)

    asyncio.run(told())


def test_the_first_time_a_briefing_opens_at_its_overview(file: Path) -> None:
    """There one is oriented in a minute."""

    async def story(reading: Reading) -> None:
        assert reading.pane == "overview"

    tell(story, file)


@pytest.mark.parametrize("size", ["80x24", "160x45", "40x20"])
def test_after_that_it_opens_where_it_was_left(file: Path, size: str) -> None:
    """Pane, item, scroll position, and on a narrow screen whether the card was open."""
    left: list[object] = []

    async def leave(reading: Reading) -> None:
        await reading.press("5", *"jjjjjjjjjjjjjjjjjjj", "k", "k")
        if reading.is_narrow:
            await reading.press("enter")
        left.append(reading.place)

    async def come_back(reading: Reading) -> None:
        assert reading.place == left[0]
        assert reading.pane == "background"
        assert reading.card is not None
        assert reading.card.id == reading.at

    tell(leave, file, Size.of(size))
    tell(come_back, file, Size.of(size))


def test_on_a_screen_of_another_width_it_is_the_item_that_counts(file: Path) -> None:
    """A line's number at one width says nothing about another; a card covers no list there."""

    async def leave(reading: Reading) -> None:
        await reading.press("5", "G", "enter")

    async def come_back(reading: Reading) -> None:
        assert (reading.pane, reading.at) == ("background", "isle-20")
        assert not reading.has_open_card
        assert "Isle 20" in reading.text

    tell(leave, file, Size(40, 20))
    tell(come_back, file, Size(100, 15))


@pytest.mark.parametrize(("columns", "same"), [(80, True), (79, False)])
def test_a_scroll_position_holds_for_one_width(
    file: Path, variables: dict[str, str], columns: int, same: bool
) -> None:
    """On another, the item is seen amid its surroundings."""
    remember_place(variables, file, LastPlace("background", "isle-12", 2, columns))

    async def story(reading: Reading) -> None:
        assert reading.at == "isle-12"
        assert (reading.place[2] == 2) == same

    tell(story, file)


def test_where_one_looked_is_left_too(file: Path) -> None:
    """The wheel moves the list and no cursor; the place is that of the moment of leaving."""

    async def leave(reading: Reading) -> None:
        await reading.press("5", "G")
        await reading.wheel(5, turns=-1)
        assert reading.place[2] > 0

    tell(leave, file)
    there = last_place({"XDG_STATE_HOME": str(file.parent)}, file)
    assert there is not None
    assert 0 < there.scroll < 10


def test_an_item_that_is_gone_leaves_its_pane(file: Path, variables: dict[str, str]) -> None:
    """And a pane that is no more leaves the overview."""
    remember_place(variables, file, LastPlace("actors", "gone", 3, 80))

    async def in_pane(reading: Reading) -> None:
        assert (reading.pane, reading.at) == ("actors", "hu")

    tell(in_pane, file)
    remember_place(variables, file, LastPlace("nowhere", "hu", 3, 80))

    async def at_overview(reading: Reading) -> None:
        assert reading.pane == "overview"

    tell(at_overview, file)


def test_an_item_that_is_asked_for_goes_before_the_last_place(
    file: Path, variables: dict[str, str]
) -> None:
    """Its card is open where it has a screen of its own; an item that is not there is no harm."""
    remember_place(variables, file, LastPlace("actors", "hu", 0, 80))

    async def asked(reading: Reading) -> None:
        assert (reading.pane, reading.at) == ("figures", "waiting")
        assert reading.has_open_card == reading.is_narrow

    tell(asked, file, item="waiting")
    tell(asked, file, Size(40, 20), item="waiting")

    async def left_there(reading: Reading) -> None:
        assert reading.pane == "figures"

    tell(left_there, file, item="no-such-item")


def test_a_pane_that_is_set_goes_before_the_last_place(
    file: Path, variables: dict[str, str]
) -> None:
    """`start: overview` is for whoever wants to be oriented each time."""
    remember_place(variables, file, LastPlace("actors", "hu", 0, 80))

    async def story(reading: Reading) -> None:
        assert reading.pane == "overview"

    tell(story, file, config="start: overview\n")


def test_what_another_program_wrote_meanwhile_is_not_lost(
    file: Path, variables: dict[str, str]
) -> None:
    """Bookmarks and what was seen stand beside the place."""

    async def story(reading: Reading) -> None:
        await reading.press("3")
        remember_seen(variables, file, {"from-elsewhere": "1a"})

    tell(story, file)
    kept = seen(variables, file)
    assert kept is not None
    assert kept["from-elsewhere"] == "1a"
    there = last_place(variables, file)
    assert there is not None
    assert there.pane == "actors"


def test_standard_input_is_left_nowhere(tmp_path: Path, file: Path) -> None:
    """It cannot be opened again."""

    async def told() -> None:
        async with reading(load_file(file), tmp_path) as opened:
            await opened.press("3")

    asyncio.run(told())
    assert not (tmp_path / "briefing").exists()


def test_a_reader_that_never_showed_anything_leaves_the_place_alone(
    file: Path, variables: dict[str, str]
) -> None:
    """As when the terminal goes away at once."""
    left = LastPlace("actors", "hu", 0, 80)
    remember_place(variables, file, left)
    app = BriefingApp(load_file(file), Origin(file, variables), None, UNICODE)
    app.get_default_screen().on_unmount()

    async def too_soon(reading: Reading) -> None:
        await reading.press("4")
        reading.reader._shown_at = None

    tell(too_soon, file)
    assert last_place(variables, file) == left
