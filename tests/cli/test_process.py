"""The real program, off any terminal: streams that close, fill up or cannot carry a letter."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = f"{sys.executable} -m tui"
ROOT = Path(__file__).parent.parent.parent


def shell(command: str, folder: Path, **variables: str | None) -> subprocess.CompletedProcess[str]:
    """Run a shell command in which `$B` is the program; variables that are None are unset."""
    surroundings: dict[str, str | None] = {
        **os.environ,
        "B": PROGRAM,
        "PYTHONPATH": str(ROOT),
        "HOME": str(folder),
        "XDG_STATE_HOME": None,
        "XDG_DATA_HOME": None,
        "COLUMNS": None,
        "TERM": "xterm",
        **variables,
    }
    return subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env={key: value for key, value in surroundings.items() if value is not None},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=30,
        check=False,
    )


@pytest.mark.parametrize("command", ["show", "list", "check --format json derna-2018", "--help"])
def test_a_reader_that_goes_away_is_no_error(command: str, tmp_path: Path) -> None:
    """Nothing is said, and the exit code is that of a closed pipe, or 0 if all was written."""
    done = shell(f"$B {command} | head -c 1; exit ${{PIPESTATUS[0]}}", tmp_path)
    assert done.returncode in {0, 141}
    assert done.stderr == ""
    assert len(done.stdout) == 1


def test_a_pipe_that_is_closed_from_the_beginning_is_no_error(tmp_path: Path) -> None:
    """Nobody reads a single byte."""
    done = shell("(sleep 0.4; $B show; echo $? >&2) | true", tmp_path)
    assert done.stderr == "141\n"


@pytest.mark.parametrize("command", ["show", "list", "check --format json derna-2018", "--version"])
def test_a_full_disk_is_told(command: str, tmp_path: Path) -> None:
    """Exit code 74, and what the system says; no traceback."""
    done = shell(f"$B {command} >/dev/full", tmp_path)
    assert done.returncode == 74
    assert done.stderr == (
        "error: the output could not be written\nreason: no space left on device\n"
    )


def test_a_full_disk_is_told_in_a_bare_environment(tmp_path: Path) -> None:
    """Where the streams' errors are still to be set, which writes what is waiting."""
    bare: dict[str, str | None] = {"LANG": None, "LC_ALL": None, "PYTHONIOENCODING": None}
    done = shell("$B --version >/dev/full", tmp_path, **bare, PYTHONUTF8=None)
    assert done.returncode == 74
    assert "Traceback" not in done.stderr


def test_a_closed_output_is_told(tmp_path: Path) -> None:
    """Exit code 74."""
    done = shell("$B show >&-", tmp_path)
    assert done.returncode == 74
    assert done.stderr.startswith("error: the output could not be written\n")


def test_closed_messages_lose_the_message_and_not_the_exit_code(tmp_path: Path) -> None:
    """Standard error is talk."""
    assert shell("$B show none 2>&-", tmp_path).returncode == 3
    assert shell("$B show 2>&-", tmp_path).returncode == 0


def test_a_closed_input_is_an_empty_one(tmp_path: Path) -> None:
    """Exit code 3; and what is not read from it is not missed."""
    done = shell("$B show - <&-", tmp_path)
    assert (done.returncode, done.stdout) == (3, "")
    assert "the file is empty" in done.stderr
    assert shell("$B show <&-", tmp_path).returncode == 0


def test_an_input_that_cannot_be_read_is_told_as_such(tmp_path: Path) -> None:
    """Exit code 3, and not that the output could not be written."""
    done = shell("$B show - 0>draft", tmp_path)
    assert done.returncode == 3
    assert "error[B002]: standard input cannot be read" in done.stderr


@pytest.mark.parametrize(
    "variables",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "latin-1"},
    ],
    ids=["C", "ascii", "latin-1"],
)
def test_an_encoding_that_lacks_letters_gets_signs_it_has(
    variables: dict[str, str], tmp_path: Path
) -> None:
    """Typography is folded to ASCII; nothing fails on a letter."""
    done = shell("$B show", tmp_path, **variables)
    assert (done.returncode, done.stderr) == (0, "")
    assert "LNA -- " in done.stdout or "-- LNA" in done.stdout
    assert "?" not in done.stdout
    (tmp_path / "draft.yaml").write_text("title: درنة\nupdated: آ\n", "utf-8")
    assert shell("$B check draft", tmp_path, **variables).returncode == 1


@pytest.mark.parametrize("home", [None, "", "/proc", "/nonexistent"])
def test_without_a_usable_home_it_reads_all_the_same(home: str | None, tmp_path: Path) -> None:
    """Nothing is remembered, and nothing is said."""
    done = shell("$B show && $B list", tmp_path, HOME=home)
    assert (done.returncode, done.stderr) == (0, "")
    assert "derna-2018" in done.stdout


def test_in_a_folder_that_was_deleted_the_library_still_opens(tmp_path: Path) -> None:
    """And a file by its whole path."""
    (tmp_path / "draft.yaml").write_text("title: Draft\n", "utf-8")
    done = shell(
        f"mkdir gone && cd gone && rmdir ../gone && $B show derna-2018 | head -1; "
        f"$B show {tmp_path}/draft.yaml",
        tmp_path,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "The fight for Derna, Libya, 2018\nDraft\n"


@pytest.mark.parametrize("columns", ["1", "0", "-5", "x", "9" * 5_000, ""])
def test_any_value_of_columns_is_survived(columns: str, tmp_path: Path) -> None:
    """In a pipe it does not matter."""
    done = shell("$B show", tmp_path, COLUMNS=columns)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == shell("$B show", tmp_path).stdout


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("--version", 0),
        ("show", 0),
        ("check derna-2018", 0),
        ("check wrong.yaml", 1),
        ("show --nonsense", 2),
        ("check", 2),
        ("show none", 3),
        ("check none", 3),
        ("show pipe.yaml", 3),
        ("show /dev/zero", 3),
        ("open", 4),
    ],
)
def test_exit_codes_are_api(command: str, code: int, tmp_path: Path) -> None:
    """Scripts rely on them; what is no data goes to standard error."""
    (tmp_path / "wrong.yaml").write_text("title: t\nx: y\n", "utf-8")
    os.mkfifo(tmp_path / "pipe.yaml")
    done = shell(f"$B {command}", tmp_path)
    assert done.returncode == code
    assert "Traceback" not in done.stderr
    if code > 1 and not command.startswith("check n"):
        assert done.stdout == ""
        assert done.stderr


def test_a_bug_is_no_traceback(tmp_path: Path) -> None:
    """Exit code 70, and where to turn; with BRIEFING_DEBUG the traceback."""
    program = (
        "import sys, tui.cli.show as show; from tui.cli.process import run; "
        "show.read_at = lambda *_: 1 / 0; sys.exit(run(['show']))"
    )
    command = f'{sys.executable} -c "{program}"'
    done = shell(command, tmp_path)
    assert done.returncode == 70
    assert done.stderr.startswith("error: this is a bug in briefing ")
    assert "Traceback" not in done.stderr
    assert "Traceback" in shell(command, tmp_path, BRIEFING_DEBUG="1").stderr


def test_an_error_of_the_system_that_is_not_of_writing_is_a_bug(tmp_path: Path) -> None:
    """It is not told as one of the output, which was written."""
    program = (
        "import sys, tui.cli.show as show; from tui.cli.process import run; "
        "show.read_at = lambda *_: open('/'); sys.exit(run(['show']))"
    )
    done = shell(f'{sys.executable} -c "{program}"', tmp_path)
    assert done.returncode == 70
    assert "IsADirectoryError" in done.stderr
    assert "could not be written" not in done.stderr


def test_a_bug_that_cannot_be_told_is_still_one(tmp_path: Path) -> None:
    """The exit code is what is left to say it with."""
    program = (
        "import sys, tui.cli.show as show; from tui.cli.process import run; "
        "show.read_at = lambda *_: 1 / 0; sys.exit(run(['show']))"
    )
    assert shell(f'{sys.executable} -c "{program}" 2>/dev/full', tmp_path).returncode == 70


@pytest.mark.parametrize("last", ["x" * 5_000, "/" + "y/" * 3_000, "a\0b", "\ud800", "/", "."])
def test_what_is_remembered_is_never_fatal(last: str, tmp_path: Path) -> None:
    """A path that cannot be one means that nothing was read before."""
    state = tmp_path / ".local" / "state" / "briefing" / "state.json"
    state.parent.mkdir(parents=True)
    state.write_text(json.dumps({"last_read": last}), "utf-8")
    done = shell("$B show", tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("The fight for Derna")
