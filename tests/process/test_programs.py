"""The reader and other programs on one terminal: an editor takes it over and gives it back."""

import signal
from pathlib import Path
from typing import Any

import pytest

from tests.app.helpers import script
from tests.process.conftest import Opener
from tests.process.terminal import Terminal

STRIKE = """\
title: Ferry strike
figures:
  - {id: lost, label: sailings cancelled, value: about 140, by: unattributed}
  - {id: paid, label: crew members paid, value: dozens, by: unattributed}
"""
# Says what it is given, and does what is typed, line by line, as editors of old do.
EDITOR = """\
print("EDITING", *sys.argv[1:], flush=True)
for line in iter(lambda: sys.stdin.readline().strip(), "q"):
    if line == "s":
        text = open(sys.argv[-1]).read().replace("140", "150")
        open(sys.argv[-1], "w").write(text)
    print("DONE", line, flush=True)
"""
STUBBORN = (
    f"import signal\nsignal.signal(signal.SIGINT, lambda *_: print('HELD', flush=True))\n{EDITOR}"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a briefing of one's own."""
    path = tmp_path / "strike.yaml"
    path.write_text(STRIKE, "utf-8")
    return path


def reading(opened: Opener, file: Path, editor: str = EDITOR, **variables: str | None) -> Terminal:
    """Return a reader of the figures, with an editor of the test's own."""
    program = script(file.parent / "bin", "vim", editor)
    given: dict[str, Any] = {"EDITOR": str(program), **variables}
    terminal = opened("open", f"{file}#lost", **given)
    terminal.until("who says so")
    terminal.until_settled()
    return terminal


def test_an_editor_has_the_terminal_until_it_ends(opened: Opener, file: Path) -> None:
    """It is as a shell would give it; afterwards the screen is drawn whole, with what changed."""
    terminal = reading(opened, file)
    before = terminal.text
    terminal.type("e")
    terminal.until(r"EDITING \+3 /")
    assert not terminal.is_raw
    assert terminal.attributes() == terminal.before
    terminal.type("s\n")
    terminal.until("DONE s")
    terminal.type("q\n")
    terminal.until("about 150")
    terminal.until("Saved: 1 changed")
    assert "EDITING" not in terminal.text
    # All that was there is there again, where it was.
    first, *_, last = before.splitlines()
    assert terminal.text.splitlines()[-1] == last
    assert terminal.text.splitlines()[0].startswith(first[:40].rstrip())
    terminal.type("q")
    assert terminal.ended() == 0
    assert terminal.is_restored()


def test_an_editor_with_a_window_of_its_own_is_waited_for_in_words(
    opened: Opener, file: Path
) -> None:
    """The terminal has nothing else to show meanwhile."""
    program = script(file.parent / "bin", "code", EDITOR)
    terminal = opened("open", str(file), EDITOR=str(program))
    terminal.until("Ferry strike")
    terminal.until_settled()
    terminal.type("e")
    terminal.until("Close the file in code to read on.")
    terminal.until("EDITING --wait --goto /")
    terminal.type("q\n")
    terminal.until("1 Overview")
    terminal.type("q")
    assert terminal.ended() == 0
    assert terminal.is_restored()


def test_ctrl_c_in_an_editor_does_not_end_the_reader(opened: Opener, file: Path) -> None:
    """The terminal sends it to both; it is the editor's."""
    terminal = reading(opened, file, STUBBORN)
    terminal.type("e")
    terminal.until("EDITING")
    terminal.type(b"\x03")
    terminal.until("HELD")
    terminal.type("q\n")
    terminal.until("who says so")
    # The screen of before is still there when the editor has ended.
    terminal.until_raw()
    terminal.until_settled()
    terminal.type("j")
    terminal.until("crew members paid")
    terminal.type("q")
    assert terminal.ended() == 0
    assert terminal.is_restored()


def test_an_editor_that_ctrl_c_ends_is_told(opened: Opener, file: Path) -> None:
    """And the reader goes on."""
    terminal = reading(opened, file, f"import signal\nsignal.signal(2, signal.SIG_DFL)\n{EDITOR}")
    terminal.type("e")
    terminal.until("EDITING")
    terminal.type(b"\x03")
    terminal.until("was ended by the")
    terminal.type("q")
    assert terminal.ended() == 0
    assert terminal.is_restored()


def test_ctrl_z_in_an_editor_stops_nobody_whom_no_shell_could_wake(
    opened: Opener, file: Path
) -> None:
    """Opened by a window manager or a script, there is no `fg`; the reader waits on as before."""
    terminal = reading(opened, file)
    terminal.type("e")
    terminal.until("EDITING")
    terminal.type(b"\x1a")
    terminal.type("s\n")
    terminal.until("DONE s")
    terminal.type("q\n")
    terminal.until("about 150")
    terminal.type("q")
    assert terminal.ended() == 0
    assert terminal.is_restored()


def test_another_size_while_editing_is_kept_to(opened: Opener, file: Path) -> None:
    """The reader comes back at the terminal's size."""
    terminal = reading(opened, file)
    terminal.type("e")
    terminal.until("EDITING")
    terminal.resize(120, 40)
    terminal.type("q\n")
    terminal.until("who says so")
    terminal.until_settled()
    assert terminal.text.splitlines()[39].strip().endswith("1/2")
    terminal.type("q")
    assert terminal.ended() == 0
    assert terminal.is_restored()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_while_editing_ends_the_reader(
    opened: Opener, file: Path, number: signal.Signals
) -> None:
    """Within seconds, whatever the editor does; the terminal is left as it was."""
    terminal = reading(opened, file)
    terminal.type("e")
    terminal.until("EDITING")
    terminal.signal(number)
    assert terminal.ended() == 128 + number
    assert terminal.is_restored()


def test_copying_tells_the_terminal_where_there_is_no_helper(opened: Opener, file: Path) -> None:
    """By OSC 52, in one piece, amid all else that is drawn."""
    terminal = reading(opened, file, PATH=str(file.parent))
    terminal.type("y")
    terminal.until("clipboard")
    assert terminal.output.count(b"\x1b]52;c;") == 1
    terminal.type("q")
    assert terminal.ended() == 0
    assert terminal.is_restored()


def test_a_helper_that_hangs_does_not_hang_the_reader(opened: Opener, file: Path) -> None:
    """Keys are answered meanwhile, and the next way is tried; quitting does not wait for it."""
    script(file.parent / "bin", "xclip", "time.sleep(20)")
    terminal = reading(opened, file, PATH=str(file.parent / "bin"), DISPLAY=":0")
    terminal.type("yj")
    terminal.until("crew members paid")
    terminal.until("clipboard")
    terminal.type("yq")
    assert terminal.ended() == 0
    assert terminal.is_restored()


def test_an_export_is_written_into_the_working_folder(
    opened: Opener, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not beside the briefing, nor over it."""
    (file.parent / "working").mkdir()
    monkeypatch.chdir(file.parent / "working")
    terminal = reading(opened, file)
    terminal.type("x")
    terminal.until("Write to a new file")
    terminal.type("\r")
    terminal.until("Wrote strike-lost.txt")
    assert (file.parent / "working" / "strike-lost.txt").read_text("utf-8").startswith("about 140")
    terminal.type("q")
    assert terminal.ended() == 0
