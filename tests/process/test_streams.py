"""Without a terminal, with streams that are closed, full or narrow: a word, a code, no hanging."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.process.conftest import Opener, Run
from tests.process.terminal import PATIENCE, PROGRAM, surroundings

Variables = dict[str, Any]
SUMMARY = "The fight for Derna"
FULL = Path("/dev/full")
NEEDS_FULL = pytest.mark.skipif(not FULL.exists(), reason="this system has no full device")


def in_shell(command: str, home: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a line of shell in which `$briefing` is the program."""
    program = " ".join(f"'{word}'" for word in PROGRAM)
    return subprocess.run(
        ["sh", "-c", command.replace("$briefing", program)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=surroundings(home, **variables),
        text=True,
        timeout=PATIENCE,
        check=False,
    )


@pytest.mark.parametrize("missing", [0, 1, 2], ids=["stdin", "stdout", "stderr"])
def test_the_reader_opens_only_where_all_streams_are_a_terminal(
    opened: Opener, missing: int
) -> None:
    """With any of the three elsewhere it prints instead, and draws nothing anywhere."""
    with open(os.devnull, "r+b") as nowhere:  # noqa: PTH123  # read and written by the program
        terminal = opened(streams={missing: nowhere.fileno()})
        assert terminal.ended() == 0
        assert b"\x1b[?1049h" not in terminal.output
        assert (SUMMARY in terminal.output.decode()) == (missing != 1)
        demanded = opened("open", streams={missing: nowhere.fileno()})
        assert demanded.ended() == 4
        assert (b"error: there is no terminal" in demanded.output) == (missing != 2)


def test_without_any_terminal_the_summary_is_printed(ran: Run) -> None:
    """In a pipe `briefing` is a program like others; `briefing open` says that it cannot."""
    printed = ran()
    assert (printed.returncode, printed.stderr) == (0, "")
    assert SUMMARY in printed.stdout
    demanded = ran("open")
    assert (demanded.returncode, demanded.stdout) == (4, "")
    assert demanded.stderr.startswith("error: there is no terminal to read on\nhelp: ")


@pytest.mark.parametrize(
    ("closed", "code"), [("<&-", 0), ("2>&-", 0), (">&-", 74), ("<&- >&- 2>&-", 74)]
)
def test_closed_streams_are_no_crash(tmp_path: Path, closed: str, code: int) -> None:
    """What can be printed is; what cannot is told, where that is possible, by 74."""
    for command in ("", "show", "list", "check derna-2018"):
        done = in_shell(f"$briefing {command} {closed}", tmp_path)
        silent = command.startswith("check") and code == 74
        # What a clean check has to say goes to standard error: nothing of it is lost.
        assert done.returncode == (0 if silent else code), (command, done)
        assert "Traceback" not in done.stderr
        if code == 0 and command in {"", "show"}:
            assert SUMMARY in done.stdout


@NEEDS_FULL
def test_a_full_disk_is_told(tmp_path: Path) -> None:
    """Output that could not be written is an error; words that could not be are one as well."""
    for command in ("", "show", "list", "--help", "explain B101", "check --format json derna-2018"):
        done = in_shell(f"$briefing {command} > {FULL}", tmp_path)
        assert done.returncode == 74, command
        told = done.stderr.splitlines()
        assert told[0] == "error: the output could not be written", command
        assert len(told) == 2, done.stderr
    for command, code in (("show", 0), ("show nowhere", 74), ("open", 74), ("show --nope", 74)):
        done = in_shell(f"$briefing {command} 2> {FULL}", tmp_path)
        assert done.returncode == code, command
    assert in_shell(f"$briefing > {FULL} 2>&1", tmp_path).returncode == 74


def test_a_reader_of_the_pipe_that_leaves_is_nothing_to_talk_about(tmp_path: Path) -> None:
    """`| head` ends the program in silence."""
    done = in_shell("($briefing show; echo code $? >&2) | true", tmp_path)
    assert done.stderr in {"code 141\n", "code 0\n"}  # 0 where all fitted into the pipe


@pytest.mark.parametrize(
    "variables",
    [
        {"LANG": "C", "LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
        {"LANG": "C", "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"PYTHONIOENCODING": "latin-1"},
        {"PYTHONIOENCODING": "ascii:strict"},
    ],
    ids=["ascii", "C", "latin-1", "strict"],
)
def test_an_output_that_cannot_show_a_letter_shows_a_stand_in(
    ran: Run, tmp_path: Path, variables: Variables
) -> None:
    """No letter is a crash: names in other scripts become question marks, signs become ASCII."""
    file = tmp_path / "draft.yaml"
    file.write_text("title: درنة – the city\nactors:\n  - 李 (Li)\n  - 李 (Li)\n", "utf-8")
    for command in (["show", str(file)], ["check", str(file)], ["show", "нет"]):
        done = ran(*command, **variables)
        assert done.returncode in {0, 1, 3}, command
        assert "Traceback" not in done.stderr
    shown = ran("show", str(file), **variables)
    assert "???? - the city" in shown.stdout


def test_ctrl_c_while_it_prints_is_130_in_silence(opened: Opener) -> None:
    """Interrupting is no error to talk about."""
    waiting = (sys.executable, "-c", _INTERRUPTED)
    terminal = opened(program=waiting)
    assert terminal.ended() == 130
    assert terminal.output == b""


_INTERRUPTED = """
import os, signal, sys
import tui.cli.show
def interrupted(*given): os.kill(os.getpid(), signal.SIGINT)
tui.cli.show.run = interrupted
sys.argv = ["briefing", "show"]
tui.cli.entry()
"""
