"""A file that is broken, gone or no file leaves the reader with the last good state of it."""

import asyncio
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.app.beside import STRIKE, tell
from tests.app.screen import Reading, Size, reading
from tui.app.app import CrashedError
from tui.app.overlay import Overlay
from tui.load import load
from tui.load.load import load_file

TYPING = STRIKE.replace("value: dozens, by: unattributed}", "value: dozens, by: unattri")
"""Saved in the middle of a line."""
TWICE_WRONG = STRIKE.replace("about 140, by: hu", "abuot 140, by: uh")


def file_of(reading: Reading) -> Path:
    """Return the file that is read."""
    assert reading.reader.origin.path is not None
    return reading.reader.origin.path


@pytest.mark.parametrize("size", ["80x24", "160x45", "40x20"])
def test_a_broken_save_keeps_the_last_good_view_and_says_what_is_wrong(
    tmp_path: Path, size: str
) -> None:
    """Above the keys, in words, with the line of the first problem."""

    async def story(reading: Reading) -> None:
        await reading.press("4", "j")
        rows = reading.lines[1:4]
        await reading.save(TYPING)
        assert reading.lines[1:4] == rows
        assert reading.at == "waiting"
        assert reading.lines[-2].startswith(" Broken save, line 6: ")
        assert len(reading.lines[-2]) <= reading.app.size.width
        await reading.save(STRIKE)
        assert "Broken save" not in reading.text
        assert reading.at == "waiting"

    tell(story, tmp_path, size=Size.of(size))


def test_items_that_a_broken_save_would_lose_do_not_vanish(tmp_path: Path) -> None:
    """The loader can leave them out and show the rest; whoever reads meanwhile keeps them all."""

    async def story(reading: Reading) -> None:
        await reading.press("4")
        await reading.save(STRIKE.replace("label: sailings cancelled, ", ""))
        assert "sailings cancelled" in reading.lines[1]
        assert reading.at == "lost"

    tell(story, tmp_path)


def test_all_problems_of_a_broken_save_are_listed(tmp_path: Path) -> None:
    """As they are now, with a count in the footer; the bar has the first."""

    async def story(reading: Reading) -> None:
        await reading.save(TWICE_WRONG)
        assert "`abuot 140` is not" in reading.lines[-2]
        assert "! 2 problems" in reading.keys
        await reading.click_on("Broken save")
        assert isinstance(reading.app.screen, Overlay)
        assert "abuot 140" in reading.text
        assert "there is no item `uh`" in reading.text

    tell(story, tmp_path)


@pytest.mark.parametrize("size", ["80x24", "120x40", "40x20"])
def test_after_showing_what_can_be_read_the_problems_are_still_told(
    tmp_path: Path, size: str
) -> None:
    """By the word about it, by the footer, and when one asks again; until they are mended."""
    added = f"{STRIKE}  - {{id: nowhere, nmae: Nowhere}}\n"

    async def story(reading: Reading) -> None:
        await reading.save(added)
        assert reading.lines[-2].startswith(" Broken save, line 28: ")
        await reading.press("r")
        assert "What can be read is shown; 1 problem left." in reading.told
        assert "nothing has changed" not in reading.told
        assert "! 1 problem" in reading.keys
        await reading.press("r")
        assert reading.told == "Read again: nothing has changed; 1 problem left."
        assert "! 1 problem" in reading.keys
        await reading.save(STRIKE)
        await reading.press("r")
        assert reading.told == "Read again: nothing has changed."
        assert "problem" not in reading.keys

    tell(story, tmp_path, size=Size.of(size))


def test_the_overview_fits_above_the_bar(tmp_path: Path) -> None:
    """It is laid out anew for one line less, and for one more when the bar is gone."""

    async def story(reading: Reading) -> None:
        before = reading.text
        await reading.save(TYPING)
        assert reading.reader.rows.max_scroll_y == 0
        await reading.save(STRIKE)
        assert reading.text == before

    tell(story, tmp_path, size=Size(80, 12))


def test_warnings_do_not_make_a_save_a_broken_one(tmp_path: Path) -> None:
    """They judge what is there, and are counted."""

    async def story(reading: Reading) -> None:
        await reading.press("4")
        await reading.save(STRIKE.replace("about 140, by: hu", "about 150"))
        assert "about 150" in reading.text
        assert "Broken save" not in reading.text

    tell(story, tmp_path)


def test_errors_that_the_file_was_opened_with_do_not_make_a_save_a_broken_one(
    tmp_path: Path,
) -> None:
    """Only a new one does, wherever the old ones have moved to."""

    async def story(reading: Reading) -> None:
        await reading.press("4")
        await reading.save("# One line more.\n" + TWICE_WRONG.replace("dozens", "scores"))
        assert "scores" in reading.text
        assert "Broken save" not in reading.text
        await reading.save(TWICE_WRONG.replace("dozens", "nozeds"))
        assert "Broken save, line 6: `nozeds`" in reading.text
        assert "scores" in reading.text

    tell(story, tmp_path, TWICE_WRONG)


def test_the_same_mistake_made_once_more_is_a_new_one(tmp_path: Path) -> None:
    """It is told by its own line."""

    async def story(reading: Reading) -> None:
        await reading.save(TWICE_WRONG.replace("dozens, by: unattributed", "dozens, by: uh"))
        assert "Broken save, line 6" in reading.text

    tell(story, tmp_path, TWICE_WRONG)


def test_r_shows_what_can_be_read_of_a_broken_file(tmp_path: Path) -> None:
    """Whoever has seen what is wrong may go on with it; from then on it is no news."""

    async def story(reading: Reading) -> None:
        await reading.press("4")
        await reading.save(TWICE_WRONG.replace("dozens", "scores"))
        assert "r shows what can be read" in reading.text
        await reading.press("r")
        assert "scores" in reading.text
        assert "Broken save" not in reading.text
        assert "! 2 problems" in reading.keys
        await reading.save(TWICE_WRONG.replace("dozens", "hundreds"))
        assert "hundreds" in reading.text

    tell(story, tmp_path, size=Size(120, 24))


def test_r_at_a_broken_save_says_what_is_wrong(tmp_path: Path) -> None:
    """When it is the first to notice it."""

    async def story(reading: Reading) -> None:
        file_of(reading).write_text(TYPING, encoding="utf-8")
        await reading.press("r")
        assert reading.words.count("Broken save, line 6") == 2

    tell(story, tmp_path)


def gone(path: Path) -> None:
    """Take the file away."""
    path.unlink()


def folder(path: Path) -> None:
    """Put a folder in the file's place."""
    path.unlink()
    path.mkdir()


def pipe(path: Path) -> None:
    """Put a pipe in the file's place, which nobody writes to."""
    path.unlink()
    os.mkfifo(path)


def empty(path: Path) -> None:
    """Leave nothing in the file."""
    path.write_bytes(b"")


def large(path: Path) -> None:
    """Make the file larger than any briefing, without writing much."""
    with path.open("r+b") as file:
        file.truncate(64 * 1024 * 1024)


def foreign(path: Path) -> None:
    """Save the file in another encoding."""
    path.write_bytes("title: Fähre".encode("latin-1"))


def circle(path: Path) -> None:
    """Make the file a link to itself."""
    path.unlink()
    path.symlink_to(path)


def closed(path: Path) -> None:
    """Take away the right to read it, after a save."""
    path.write_text(STRIKE.replace("140", "150"), encoding="utf-8")
    path.chmod(0)


@pytest.mark.parametrize(
    ("happens", "words"),
    [
        (gone, "The file is gone; shown as it was before"),
        (folder, "The file is a folder now; shown as it was before"),
        (pipe, "The file is a pipe or a device now; shown as it was before"),
        (empty, "Broken save, line 1: the file is empty"),
        (large, "The file is too large; shown as it was before"),
        (foreign, "Broken save, line 1: the file is not UTF-8"),
        (circle, "The file cannot be read: too many levels of symbolic links"),
        pytest.param(
            closed,
            "The file cannot be read: permission denied",
            marks=pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything"),
        ),
    ],
)
def test_whatever_becomes_of_the_file_is_survived(
    tmp_path: Path, happens: Callable[[Path], None], words: str
) -> None:
    """With a word about it, for as long as it lasts."""

    async def story(reading: Reading) -> None:
        await reading.press("4", "j")
        before = reading.text
        path = file_of(reading)
        happens(path)
        await reading.look_at_file()
        assert words in reading.words
        assert reading.at == "waiting"
        await reading.press("r")
        assert reading.at == "waiting"
        if path.is_dir():
            path.rmdir()
        reading.app.clear_notifications()
        await reading.save(STRIKE)
        assert reading.text == before

    tell(story, tmp_path)


def test_what_was_saved_while_the_file_was_read_is_read_instead(tmp_path: Path) -> None:
    """Of two that are read at once the later counts, whichever ends first."""

    async def story(reading: Reading) -> None:
        await reading.press("4")
        waiting: list[Callable[[], None]] = []

        def later(work: Callable[[], None]) -> None:
            waiting.append(work)

        reading.reader.aside = later  # type: ignore[method-assign]  # for this reader alone
        await reading.save(STRIKE.replace("dozens", "scores"))
        await reading.save(STRIKE.replace("dozens", "hundreds"))
        first, second = waiting
        second()
        await reading.settle()
        assert "hundreds" in reading.text
        file_of(reading).write_text(STRIKE.replace("dozens", "thousands"), encoding="utf-8")
        first()
        await reading.settle()
        assert "hundreds" in reading.text

    tell(story, tmp_path)


def test_a_fault_while_reading_ends_the_program_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is a bug, and told as one; not on a thread that nobody hears of."""
    path = tmp_path / "draft.yaml"
    path.write_text(STRIKE, encoding="utf-8")
    loaded = load_file(path)

    def fails(*given: object) -> None:
        raise ZeroDivisionError(given)

    async def told() -> Exception | None:
        async with reading(loaded, tmp_path / "state", path=path) as opened:
            monkeypatch.setattr(load, "_loaded", fails)
            await opened.save(STRIKE.replace("dozens", "scores"))
            return opened.app.fault

    with pytest.raises((ZeroDivisionError, CrashedError)):
        asyncio.run(told())
