"""The reader as a person has made it, in a process and on a terminal of its own."""

import signal
from pathlib import Path

import pytest

from tests.process.conftest import Opener, Run
from tui.state.briefing import bookmarks, last_place


def configured(home: Path, text: str) -> None:
    """Write a person's configuration."""
    folder = home / ".config" / "briefing"
    folder.mkdir(parents=True)
    (folder / "config.yaml").write_text(text, "utf-8")


def draft(home: Path) -> Path:
    """Write a briefing, and return its path."""
    path = home / "draft.yaml"
    isles = "".join(f"  - Isle {number}\n" for number in range(1, 30))
    path.write_text(f"title: Ferry strike\nplaces:\n{isles}", "utf-8")
    return path


def state(home: Path) -> dict[str, str]:
    """Return where the state of a person is."""
    return {"HOME": str(home)}


@pytest.mark.parametrize("end", ["q", signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_the_place_is_kept_however_the_reader_ends(
    opened: Opener, tmp_path: Path, end: str | signal.Signals
) -> None:
    """And the next reader opens there."""
    path = draft(tmp_path)
    terminal = opened(str(path))
    terminal.until("1 Overview")
    terminal.type("5G")
    terminal.until("Isle 29")
    terminal.until_settled()
    if isinstance(end, str):
        terminal.type(end)
    else:
        terminal.signal(end)
    assert terminal.ended() == (0 if isinstance(end, str) else 128 + end)
    there = last_place(state(tmp_path), path)
    assert there is not None
    assert (there.pane, there.item) == ("background", "isle-29")
    again = opened(str(path))
    again.until("[5 Background]")
    again.until("Isle 29")


def test_two_readers_of_one_briefing_lose_no_bookmark(opened: Opener, tmp_path: Path) -> None:
    """Each sets one, and both are kept when both have ended."""
    path = draft(tmp_path)
    readers = [opened(str(path)), opened(str(path))]
    for reader, keys in zip(readers, ("5jm", "5Gm"), strict=True):
        reader.until("1 Overview")
        reader.type(keys)
        reader.until("Remembered")
    for reader in readers:
        reader.type("q")
        assert reader.ended() == 0
    assert {one.item for one in bookmarks(state(tmp_path), path)} == {"isle-2", "isle-29"}


def test_the_configuration_holds_in_the_reader(opened: Opener, tmp_path: Path) -> None:
    """Keys, the pane to begin with, ASCII; and a mistake in it is told on both ways."""
    configured(tmp_path, "ascii: yes\nstart: background\nthme: x\nkeys:\n  move.down: Ctrl+N\n")
    terminal = opened(str(draft(tmp_path)))
    terminal.until("[5 Background]")
    terminal.until("Configuration, line 3")
    terminal.type("\x0e\x0e")
    terminal.until("3/29")
    assert "Ctrl+N move" in terminal.text
    terminal.type("q")
    assert terminal.ended() == 0
    assert b"config.yaml:3:1: `thme` is not a field of a configuration" in terminal.output
    assert terminal.output.isascii()


def test_a_home_that_cannot_be_written_keeps_nobody_from_reading(
    opened: Opener, tmp_path: Path
) -> None:
    """Nothing is remembered; bookmarks last until the end."""
    path = draft(tmp_path)
    terminal = opened(str(path), XDG_STATE_HOME="/proc", XDG_CONFIG_HOME="/proc")
    terminal.until("1 Overview")
    terminal.type("5jm")
    terminal.until("Remembered")
    terminal.type("q")
    assert terminal.ended() == 0
    assert b"Traceback" not in terminal.output


def test_a_configuration_that_is_no_file_keeps_no_command_waiting(ran: Run, tmp_path: Path) -> None:
    """A pipe that nobody writes to, a device that never ends."""
    for name in ("/dev/zero", "/dev/stdin", str(tmp_path)):
        done = ran("show", "derna-2018", BRIEFING_CONFIG=name)
        assert done.returncode == 0
        assert done.stderr.startswith("warning: ")
        assert len(done.stderr.splitlines()) == 1


def test_an_item_that_is_named_is_opened(opened: Opener, tmp_path: Path) -> None:
    """`NAME#ID`, whatever place the briefing was left at."""
    terminal = opened(f"{draft(tmp_path)}#isle-7")
    terminal.until("[5 Background]")
    terminal.until("7/29")
