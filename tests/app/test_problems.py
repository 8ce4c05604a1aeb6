"""`!` tells what `briefing check` does: what is wrong with a file, and what it says."""

from pathlib import Path

from tests.app.beside import STRIKE, tell
from tests.app.screen import Reading

UNSAID = STRIKE.replace("value: about 140, by: hu", "value: about 140")
"""A number that nobody gives."""
BROKEN = UNSAID.replace("value: dozens", "valeu: dozens")


def test_warnings_of_the_checks_are_listed_with_their_places(tmp_path: Path) -> None:
    """A file that is well formed may still be wrong in what it says."""

    async def story(reading: Reading) -> None:
        assert "problem" not in reading.keys
        await reading.press("!")
        first, blank, heading, *warnings = reading.offered
        assert first == "Nothing is wrong with the file as such."
        assert (blank, heading) == ("", "What it says, as `briefing check` judges it")
        assert any(line.startswith("5:5 B502 the figure `lost` has no") for line in warnings)
        await reading.press("escape")
        assert "problem" not in reading.keys

    tell(story, tmp_path, UNSAID)


def test_errors_stand_before_what_the_checks_warn_of(tmp_path: Path) -> None:
    """Each once; the bar counts what is wrong with the file."""

    async def story(reading: Reading) -> None:
        for _ in range(2):
            assert "2 problems" in reading.keys
            await reading.press("!")
            first, second, blank, heading, warning = reading.offered
            assert first.startswith("6:5 B202 a figure needs a value")
            assert second.startswith("6:45 B201 `valeu` is not a field of a figure")
            assert (blank, heading) == ("", "What it says, as `briefing check` judges it")
            assert warning.startswith("5:5 B502")
            await reading.press("escape")

    tell(story, tmp_path, BROKEN)


def test_of_a_broken_save_the_file_is_judged_and_not_what_is_shown(tmp_path: Path) -> None:
    """The lines are those of the file as it is now."""

    async def story(reading: Reading) -> None:
        await reading.save(f"# one line more\n{BROKEN}")
        await reading.press("!")
        assert any(line.startswith("6:5 B502") for line in reading.offered)

    tell(story, tmp_path)


def test_of_a_file_that_cannot_be_read_nothing_is_judged(tmp_path: Path) -> None:
    """What is wrong with it is all there is to say."""

    async def story(reading: Reading) -> None:
        await reading.save("")
        await reading.press("!")
        assert len(reading.offered) == 1

    tell(story, tmp_path)
