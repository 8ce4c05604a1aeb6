"""Surroundings that are poor, broken or gone: the program opens all the same."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.process.conftest import Opener
from tests.process.terminal import ROOT, Terminal

GONE = (
    sys.executable,
    "-c",
    "import os, sys, tempfile\n"
    "folder = tempfile.mkdtemp(); os.chdir(folder); os.rmdir(folder)\n"
    "os.execv(sys.executable, [sys.executable, '-m', 'tui', *sys.argv[1:]])",
)


@pytest.mark.parametrize("term", ["dumb", "unknown", None])
def test_a_terminal_that_can_do_nothing_gets_the_summary(opened: Opener, term: str | None) -> None:
    """No cursor can be placed there: it is printed, without any code."""
    terminal = opened(TERM=term)
    assert terminal.ended() == 0
    assert b"\x1b" not in terminal.output
    assert b"The fight for Derna" in terminal.output


def test_without_colours_the_cursor_is_a_reversed_line(opened: Opener) -> None:
    """One line of the list stands out, and it is the one that the keys move."""
    terminal = opened(NO_COLOR="1")
    terminal.until("Read with care")
    terminal.until_settled()
    first = reversed_lines(terminal)
    terminal.type("j")
    terminal.until_settled()
    second = reversed_lines(terminal)
    assert len(first) == len(second) == 1
    assert first < second
    terminal.type("q")
    assert terminal.ended() == 0


def reversed_lines(terminal: Terminal) -> list[int]:
    """Return the lines between the bars whose words are drawn reversed."""
    lines = terminal.screen.buffer
    return [row for row in range(1, 23) if all(lines[row][at].reverse for at in range(20, 60))]


def test_the_state_may_be_anywhere_or_nowhere(opened: Opener, tmp_path: Path) -> None:
    """No home, a home that cannot be written, a file where a folder should be: it reads."""
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    file = tmp_path / "file"
    file.write_text("in the way")
    poor: tuple[dict[str, Any], ...] = (
        {"HOME": None},
        {"HOME": str(closed)},
        {"HOME": "/nonexistent"},
        {"HOME": "not/absolute"},
        {"XDG_STATE_HOME": str(file)},
        {"XDG_DATA_HOME": str(file)},
    )
    terminals = [opened(**variables) for variables in poor]
    for variables, terminal in zip(poor, terminals, strict=True):
        terminal.until("1 Overview")
        terminal.type("q")
        assert terminal.ended() == 0, variables
        assert terminal.is_restored()
    assert file.read_text() == "in the way"


@pytest.mark.parametrize("broken", [b"{", b"\xff\xfe", b"[" * 50_000, b"[]", b'{"last_read": 3}'])
def test_a_broken_memory_is_set_aside(opened: Opener, tmp_path: Path, broken: bytes) -> None:
    """What cannot be understood is kept as state.broken.json once something is remembered."""
    state = tmp_path / ".local" / "state" / "briefing" / "state.json"
    state.parent.mkdir(parents=True)
    state.write_bytes(broken)
    terminal = opened()
    terminal.until("1 Overview")
    assert state.read_bytes() == broken
    terminal.type("q")
    assert terminal.ended() == 0
    aside = state.with_suffix(".broken.json")
    assert (aside.read_bytes() if aside.exists() else b'{"last_read": 3}') == broken
    assert json.loads(state.read_bytes())["last_read"].endswith("derna-2018.yaml")


def test_a_hostile_memory_chooses_nothing_strange(opened: Opener, tmp_path: Path) -> None:
    """A theme of no name, a briefing that is a device: the first briefing, in the usual theme."""
    state = tmp_path / ".local" / "state" / "briefing" / "state.json"
    state.parent.mkdir(parents=True)
    state.write_text(json.dumps({"theme": "\x1b[31m[/nope]", "last_read": "/dev/zero"}))
    terminal = opened()
    terminal.until("The fight for Derna")
    terminal.type("q")
    assert terminal.ended() == 0
    assert b"\x1b[31m" not in terminal.output


def test_the_working_folder_may_be_deleted(opened: Opener) -> None:
    """The shell's folder is gone: the built-in briefings are still there, and open."""
    terminal = opened("derna-2018", program=GONE)
    terminal.until("1 Overview")
    terminal.type("q")
    assert terminal.ended() == 0
    printed = opened("list", program=GONE)
    assert printed.ended() == 0
    assert b"derna-2018" in printed.output
    assert b"Traceback" not in printed.output
    missing = opened("check", "draft.yaml", program=GONE)
    assert missing.ended() == 3
    assert ROOT.is_dir()


def test_a_poor_locale_is_read_in_too(opened: Opener) -> None:
    """The reader draws in the C locale; no letter of its own brings it down."""
    for encoding in ("utf-8", "ascii"):
        terminal = opened(LANG="C", LC_ALL="C", PYTHONIOENCODING=encoding)
        terminal.until("1 Overview")
        terminal.type("2")
        terminal.until("US invades")
        terminal.type("q")
        assert terminal.ended() == 0, encoding
        assert terminal.is_restored()
