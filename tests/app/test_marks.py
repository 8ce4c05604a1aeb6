"""What is new or changed is marked until it is read, in this run or in a later one."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from tests.app.beside import STRIKE, tell
from tests.app.screen import Reading, Size, reading
from tui.load.load import load_file
from tui.render.glyphs import ASCII
from tui.state.briefing import seen

CHANGED = STRIKE.replace("about 140", "about 150").replace(
    "places:\n", "places:\n  - {id: aland, name: Aland}\n"
)


def sign(reading: Reading, words: str) -> str:
    """Return the sign before the row with some words, whether the cursor is on it or not."""
    row = next(line for line in reading.lines[1:] if words in line)
    return row[1].strip()


@pytest.mark.parametrize("size", ["80x24", "160x45", "40x20"])
def test_what_is_new_or_changed_has_a_sign_and_its_card_says_it_in_words(
    tmp_path: Path, size: str
) -> None:
    """And the tabs count it; no meaning stands in a sign alone."""

    async def story(reading: Reading) -> None:
        await reading.press("4", "j")
        await reading.save(CHANGED)
        assert "4Fig+1] 5Bg+1" in reading.tabs if reading.is_narrow else "4 Figures" in reading.tabs
        assert sign(reading, "about 150") == "*"
        await reading.press("k")
        if reading.is_narrow:
            await reading.press("enter")
        assert "changed value: about 140 → about 150" in reading.words
        await reading.press("5", "j")
        assert sign(reading, "Aland") == "+"
        await reading.press("k")
        if reading.is_narrow:
            await reading.press("enter")
        assert "it was not there when you last read this briefing" in reading.words

    tell(story, tmp_path, size=Size.of(size))


@pytest.mark.parametrize("size", ["80x24", "40x20"])
def test_no_sign_hides_another(tmp_path: Path, size: str) -> None:
    """The cursor, a bookmark, what is new or changed, and a caution each have a cell."""
    careful = CHANGED + "caveats: [{text: Counted by one side, about: [lost]}]\n"

    async def story(reading: Reading) -> None:
        await reading.press("4", "g", "m")
        await reading.save(careful)
        row = next(line for line in reading.lines[1:] if "about 150" in line)
        assert row.startswith("▌*#! ")

    tell(story, tmp_path, size=Size.of(size))


@pytest.mark.parametrize("size", ["80x24", "40x20"])
def test_without_signs_no_cell_is_given_to_them(tmp_path: Path, size: str) -> None:
    """The last sign that goes gives its cell back to the words."""

    async def story(reading: Reading) -> None:
        await reading.press("4")
        before = reading.lines[1:6]
        await reading.press("m")
        assert reading.lines[1:6] != before
        await reading.press("m")
        assert reading.lines[1:6] == before

    tell(story, tmp_path, size=Size.of(size))


def test_a_mark_goes_when_the_card_was_looked_at_and_one_goes_on(tmp_path: Path) -> None:
    """Not while one still looks at it."""

    async def story(reading: Reading) -> None:
        await reading.press("4")
        await reading.save(CHANGED)
        await reading.rest()
        await reading.press("J")
        assert "4 Figures+1" in reading.tabs
        await reading.press("j")
        assert sign(reading, "about 150") == ""
        assert "Figures+" not in reading.tabs
        await reading.press("k")
        assert "changed value" not in reading.words

    tell(story, tmp_path)


def test_whoever_only_passes_by_has_not_read(tmp_path: Path) -> None:
    """A list is run through with the key held down."""

    async def story(reading: Reading) -> None:
        await reading.press("4")
        await reading.save(CHANGED)
        await reading.press("j", "k", "j")
        assert sign(reading, "about 150") == "*"

    tell(story, tmp_path)


def test_a_list_without_cards_leaves_all_unread(tmp_path: Path) -> None:
    """The overview of a usual screen, the list of a narrow one."""

    async def story(reading: Reading) -> None:
        await reading.save(CHANGED)
        for key in ("1", "j", "4", "j", "k", "j"):
            await reading.press(key)
            await reading.rest()
        assert sign(reading, "about 150") == "*"
        await reading.press("k", "enter")
        await reading.rest()
        await reading.press("escape", "j")
        assert sign(reading, "about 150") == ""

    tell(story, tmp_path, size=Size(40, 20))


def test_what_changes_again_while_one_looks_at_it_is_looked_at_anew(tmp_path: Path) -> None:
    """What was read is another text than the one that stands there now."""

    async def story(reading: Reading) -> None:
        await reading.press("4")
        await reading.save(CHANGED)
        await reading.rest()
        await reading.save(CHANGED.replace("about 150", "about 160"))
        assert "value: about 140 → about 160" in reading.words
        await reading.press("j")
        assert sign(reading, "about 160") == "*"

    tell(story, tmp_path)


def test_in_ascii_marks_and_their_words_are_ascii(tmp_path: Path) -> None:
    """The arrow from what stood to what stands as well."""

    async def told() -> str:
        path = tmp_path / "draft.yaml"
        path.write_text(STRIKE, encoding="utf-8")
        loaded = load_file(path)
        async with reading(loaded, tmp_path / "state", Size(120, 24), ASCII, path=path) as opened:
            await opened.press("4")
            await opened.save(CHANGED)
            await opened.save(CHANGED.replace("by: hu", "by: uh"))
            return opened.text

    text = asyncio.run(told())
    assert "value: about 140 -> about 150" in text
    assert "Broken save, line 5" in text
    assert text.isascii(), ascii(text)


# From one run to the next.


Story = Callable[[Reading], Awaitable[None]]


def open_again(story: Story, folder: Path, text: str) -> None:
    """Open the same file in another run, with the state that the runs before it have left."""
    tell(story, folder, text)


async def _leave(reading: Reading) -> None:
    await reading.press("q")


def test_a_briefing_that_was_never_read_has_no_marks(tmp_path: Path) -> None:
    """Everything in it is new, which goes without saying."""

    async def story(reading: Reading) -> None:
        assert "+" not in reading.tabs
        await reading.press("4", "j")
        assert sign(reading, "about 140") == ""

    tell(story, tmp_path)


def test_what_changed_since_a_briefing_was_read_is_marked_when_it_is_opened(tmp_path: Path) -> None:
    """What it said then is not kept, and the card says that too."""

    async def story(reading: Reading) -> None:
        assert "4 Figures+1" in reading.tabs
        await reading.press("4")
        assert "changed since you last read it" in reading.words
        await reading.press("j")
        assert sign(reading, "about 150") == "*"
        await reading.press("5", "j")
        assert sign(reading, "Aland") == "+"

    tell(_leave, tmp_path)
    open_again(story, tmp_path, CHANGED)


def test_what_was_left_unread_is_still_marked_the_next_time(tmp_path: Path) -> None:
    """And what was read is not."""

    async def reads_one(reading: Reading) -> None:
        await reading.press("4")
        await reading.rest()
        await reading.press("j", "q")

    async def story(reading: Reading) -> None:
        await reading.press("4", "j")
        assert sign(reading, "about 150") == ""
        await reading.press("5", "j")
        assert sign(reading, "Aland") == "+"

    tell(_leave, tmp_path)
    open_again(reads_one, tmp_path, CHANGED)
    open_again(story, tmp_path, CHANGED)


def test_what_is_on_the_card_when_one_leaves_is_read(tmp_path: Path) -> None:
    """Leaving is going on as well."""

    async def reads_the_last(reading: Reading) -> None:
        await reading.press("4")
        await reading.rest()
        await reading.press("q")

    async def story(reading: Reading) -> None:
        await reading.press("4", "j")
        assert sign(reading, "about 150") == ""

    tell(_leave, tmp_path)
    open_again(reads_the_last, tmp_path, CHANGED)
    open_again(story, tmp_path, CHANGED)


def test_what_came_by_standard_input_is_not_remembered(tmp_path: Path) -> None:
    """It has no name to find it by."""

    async def told() -> None:
        path = tmp_path / "draft.yaml"
        path.write_text(STRIKE, encoding="utf-8")
        async with reading(load_file(path), tmp_path / "state") as opened:
            await opened.press("4", "q")
        assert seen({"XDG_STATE_HOME": str(tmp_path / "state")}, path) is None

    asyncio.run(told())
