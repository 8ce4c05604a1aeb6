"""Bookmarks: set on items to come back to, and kept for the next time."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from tests.app.screen import USUAL, Reading, Size, reading
from tui.load.load import load_file
from tui.state.briefing import Bookmark, add_bookmark, bookmarks

Story = Callable[[Reading], Awaitable[None]]


def tell(story: Story, file: Path, size: Size = USUAL, state: Path | None = None) -> None:
    """Open the file in a reader, let a story happen to it, and close it."""

    async def told() -> None:
        async with reading(load_file(file), state or file.parent, size, path=file) as opened:
            await story(opened)

    asyncio.run(told())


def ids(variables: dict[str, str], file: Path) -> list[str]:
    """Return the items that bookmarks are kept on."""
    return [one.item for one in bookmarks(variables, file)]


def test_a_key_sets_a_bookmark_and_takes_it_away(file: Path, variables: dict[str, str]) -> None:
    """Each time it is said; the card says it, and the row has a sign, under the cursor too."""

    async def story(reading: Reading) -> None:
        await reading.press("4", "m")
        assert reading.told == "Remembered: figure about 140 sailings cancelled"
        assert "bookmark you have remembered this item" in reading.words
        assert ids(variables, file) == ["lost"]
        row = next(line for line in reading.lines if "about 140" in line)
        assert row[:2] == "▌#"
        await reading.press("m")
        assert reading.told.startswith("Forgotten: figure about 140 sailings cancelled")
        assert ids(variables, file) == []
        await reading.press("j")
        assert "#" not in reading.text

    tell(story, file)


def test_bookmarks_are_there_the_next_time(file: Path) -> None:
    """With their signs, before anything is pressed."""

    async def mark(reading: Reading) -> None:
        await reading.press("4", "m", "3", "m")

    async def come_back(reading: Reading) -> None:
        assert "bookmark you have remembered this item" in reading.words
        await reading.press("4", "j")
        assert any(line[1:2] == "#" for line in reading.lines)

    tell(mark, file)
    tell(come_back, file)


@pytest.mark.parametrize("size", ["80x24", "160x45", "40x20"])
def test_the_list_leads_to_them(file: Path, size: str) -> None:
    """In the order in which they were set; back is where one was."""

    async def story(reading: Reading) -> None:
        await reading.press("5", "G", "m", "4", "m", "1", "'")
        assert reading.offered == ["place Isle 20", "figure about 140 sailings cancelled"]
        await reading.press("enter")
        assert (reading.pane, reading.at) == ("background", "isle-20")
        await reading.press("minus")
        assert reading.pane == "overview"
        await reading.press("'", "j", "enter")
        assert (reading.pane, reading.at) == ("figures", "lost")
        await reading.press("'", "escape")
        assert (reading.pane, reading.at) == ("figures", "lost")

    tell(story, file, Size.of(size))


def test_a_bookmark_can_be_dropped_in_the_list(file: Path, variables: dict[str, str]) -> None:
    """The cursor stays where it was; the list closes with the last one."""

    async def story(reading: Reading) -> None:
        await reading.press("4", "m", "j", "m", "3", "m", "'", "j", "m")
        assert ids(variables, file) == ["lost", "hu"]
        assert reading.offered == ["figure about 140 sailings cancelled", "actor Harbour Union"]
        await reading.press("delete")
        assert ids(variables, file) == ["lost"]
        assert reading.has_overlay
        await reading.press("m")
        assert ids(variables, file) == []
        assert not reading.has_overlay

    tell(story, file)


def test_an_item_that_is_gone_is_listed_as_gone(file: Path, variables: dict[str, str]) -> None:
    """With the words it had; it leads nowhere, and can be dropped."""
    add_bookmark(variables, file, Bookmark("gone", "event The talks break off"))

    async def story(reading: Reading) -> None:
        await reading.press("'")
        assert reading.offered == ["gone event The talks break off"]
        await reading.press("enter")
        assert reading.told == "The briefing has this item no more."
        assert reading.pane == "overview"
        await reading.press("'", "m")
        assert not reading.has_overlay

    tell(story, file)
    assert ids(variables, file) == []


def test_without_bookmarks_it_is_said_how_one_is_set(file: Path) -> None:
    """No empty list is shown."""

    async def story(reading: Reading) -> None:
        await reading.press("'")
        assert not reading.has_overlay
        assert reading.told == "No bookmarks yet; m remembers an item."

    tell(story, file)


def test_a_bookmark_goes_on_with_its_item(file: Path, variables: dict[str, str]) -> None:
    """An id that is made from a title changes with it."""
    file.write_text("title: t\nfigures:\n  - Sailings cancelled: about 140\n", encoding="utf-8")

    async def story(reading: Reading) -> None:
        await reading.press("4", "m")
        assert ids(variables, file) == ["sailings-cancelled"]
        await reading.save("title: t\nfigures:\n  - Sailings called off: about 140\n")
        assert ids(variables, file) == ["sailings-called-off"]
        await reading.press("'")
        assert reading.offered == ["figure about 140 Sailings called off"]

    tell(story, file)


def test_two_readers_of_a_briefing_see_each_others_bookmarks(
    file: Path, variables: dict[str, str]
) -> None:
    """When the list is opened, or one is set."""

    async def story(reading: Reading) -> None:
        await reading.press("4")
        add_bookmark(variables, file, Bookmark("hu", "actor Harbour Union"))
        await reading.press("m")
        assert ids(variables, file) == ["hu", "lost"]
        await reading.press("'")
        assert reading.offered[0] == "actor Harbour Union"

    tell(story, file)


def test_where_nothing_can_be_kept_bookmarks_last_until_the_end(file: Path) -> None:
    """A home that cannot be written, and standard input: it is said, and all else works."""

    async def story(reading: Reading) -> None:
        await reading.press("4", "m")
        assert "It cannot be kept, and lasts until you quit." in reading.told
        await reading.press("j", "m", "'")
        assert len(reading.offered) == 2
        await reading.press("m")
        assert reading.offered == ["figure dozens islanders waiting"]

    tell(story, file, state=Path("/proc"))

    async def from_standard_input() -> None:
        async with reading(load_file(file), file.parent) as opened:
            await story(opened)

    asyncio.run(from_standard_input())


def test_where_there_is_no_item_there_is_nothing_to_remember(file: Path) -> None:
    """An empty pane."""
    file.write_text("title: t\n", encoding="utf-8")

    async def story(reading: Reading) -> None:
        await reading.press("2", "m")
        assert reading.told == "There is no item here to be remembered."

    tell(story, file)
