"""However the reader ends, the terminal is as it was, and the exit code says how it ended."""

import os
import signal
import sys
from pathlib import Path

import pytest

from tests.process.conftest import Opener
from tests.process.terminal import ROOT, Terminal

CRASHING = (sys.executable, str(ROOT / "tests" / "process" / "crashing.py"))
LEFT = b"\x1b[?1049l"


def reading(terminal: Terminal) -> Terminal:
    """Return the terminal once the reader shows its first screen and waits for keys."""
    terminal.until("1 Overview")
    terminal.until_settled()
    assert terminal.is_raw
    return terminal


def test_q_gives_the_terminal_back(opened: Opener) -> None:
    """Quitting leaves no trace: attributes, screen, cursor, mouse, keyboard are as before."""
    terminal = reading(opened())
    terminal.type("q")
    assert terminal.ended() == 0
    assert terminal.is_restored()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_ends_the_reader_and_gives_the_terminal_back(
    opened: Opener, number: signal.Signals
) -> None:
    """The exit code is the shell's for the signal, and the terminal is not left raw."""
    terminal = reading(opened())
    terminal.signal(number)
    assert terminal.ended() == 128 + number
    assert terminal.is_restored()


def test_a_signal_ends_the_reader_from_any_screen(opened: Opener) -> None:
    """A palette or an overlay in front does not keep the reader from ending."""
    terminals = [opened(), opened()]
    screens = (("?", "A line says what"), (":", "Search for"))
    for terminal, (keys, shown) in zip(terminals, screens, strict=True):
        reading(terminal)
        terminal.type(keys)
        terminal.until(shown)
        terminal.signal(signal.SIGTERM)
        assert terminal.ended() == 143
        assert terminal.is_restored()


def test_a_signal_while_the_reader_starts_leaves_no_raw_terminal(opened: Opener) -> None:
    """From the first byte that the reader sends on, a signal finds somebody who tidies up."""
    for sent in (b"\x1b[?1049h", b"\x1b[?25l", b"\x1b[?2004h"):
        terminal = opened()
        terminal.until_sent(sent)
        terminal.signal(signal.SIGTERM)
        assert terminal.ended() == 143
        assert terminal.is_restored()


@pytest.mark.parametrize("exception", ["ValueError", "OSError", "BrokenPipeError"])
def test_a_bug_is_told_in_two_lines_once_the_terminal_is_back(
    opened: Opener, exception: str
) -> None:
    """The exit code is 70; what is said comes after the screen, has no traceback, no colours."""
    terminal = reading(opened(exception, program=CRASHING))
    terminal.type("J")
    assert terminal.ended() == 70
    assert terminal.is_restored()
    said = terminal.output[terminal.output.rindex(b"\x1b[?1006l") + 8 :].decode()
    first, second, rest = said.split("\r\n")
    assert first.startswith("error: this is a bug in briefing ")
    assert f"{exception}: here␛[31m is [red]one[/nope]" in first
    assert second.startswith("help: ")
    assert "BRIEFING_DEBUG=1" in second
    assert rest == ""


def test_a_bug_is_told_with_its_traceback_to_who_asks(opened: Opener) -> None:
    """`BRIEFING_DEBUG=1` adds the traceback, which cannot command the terminal either."""
    terminal = reading(opened("ValueError", program=CRASHING, BRIEFING_DEBUG="1"))
    terminal.type("J")
    assert terminal.ended() == 70
    assert terminal.is_restored()
    said = terminal.output[terminal.output.rindex(LEFT) :]
    assert b"Traceback (most recent call last)" in said
    assert b"in raise_it" in said
    assert b"\x1b[31m" not in said


def test_ctrl_z_gives_the_terminal_to_the_shell_and_fg_brings_the_reader_back(
    opened: Opener,
) -> None:
    """The process stops with the terminal as it was; continued, it draws its screen again."""
    terminal = reading(opened())
    terminal.type("2")
    terminal.until("pane|J K|card")
    terminal.until_settled()
    shown = terminal.text
    terminal.type("\x1a")
    terminal.until_state("T")
    assert terminal.is_restored()
    terminal.screen.reset()
    terminal.signal(signal.SIGCONT)
    terminal.until_sent(b"\x1b[?1049h", times=2)
    terminal.until_same(shown)
    assert terminal.is_raw
    terminal.type("q")
    assert terminal.ended() == 0
    assert terminal.is_restored()


def test_a_reader_stopped_from_outside_comes_back_whole(opened: Opener) -> None:
    """`kill -STOP` leaves no time to tidy up; once continued, the reader still can."""
    terminal = reading(opened())
    shown = terminal.text
    terminal.signal(signal.SIGSTOP)
    terminal.until_state("T")
    terminal.screen.reset()
    terminal.signal(signal.SIGCONT)
    terminal.until_same(shown)
    terminal.type("?")
    terminal.until("A line says what")
    terminal.type("q")
    terminal.until_same(shown)
    terminal.type("q")
    assert terminal.ended() == 0
    assert terminal.is_restored()


@pytest.mark.parametrize("told", [True, False], ids=["told", "untold"])
def test_a_terminal_that_is_gone_ends_the_reader(opened: Opener, told: bool) -> None:
    """It ends within seconds, by the hang-up's code, told by a signal or not; it never spins."""
    terminal = reading(opened(own=told))
    before = os.times()
    terminal.hang_up()
    assert terminal.ended(limit=15) == 129
    after = os.times()
    spent = after.children_user + after.children_system
    assert spent - before.children_user - before.children_system < 6


def test_a_reader_that_is_stuck_ends_on_a_signal_all_the_same(opened: Opener) -> None:
    """A bug that never returns cannot keep the terminal: after some patience it is given back."""
    terminal = reading(opened("stuck", program=CRASHING))
    terminal.type("J")
    terminal.listen(0.5)
    terminal.signal(signal.SIGTERM)
    assert terminal.ended() == 143
    assert terminal.is_restored()


def test_the_file_may_go_while_it_is_read(opened: Opener, tmp_path: Path) -> None:
    """What was read is held: the reader goes on when its file is deleted or replaced."""
    file = tmp_path / "draft.yaml"
    file.write_text("title: Ferry strike\ntimeline:\n  - 2026-03-02: Crews walk out\n")
    terminal = opened(str(file))
    terminal.until("Ferry strike")
    file.unlink()
    terminal.type("2")
    terminal.until("Crews walk out")
    file.write_text("[")
    terminal.type("1")
    terminal.until("Ferry strike")
    terminal.type("q")
    assert terminal.ended() == 0
