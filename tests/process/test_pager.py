"""A pager on a real terminal: for what is longer than the screen, and never in the way."""

import os
import re
import shutil
import stat
from pathlib import Path

import pytest

from tests.process.conftest import Opener, Run

END = "left open"
"""The last words of a print-out."""
FIRST = "The fight for Derna, Libya, 2018"
# Takes what there is, and tells with what it was started.
TELLING = """\
#!/bin/sh
cat > "$HOME/paged"
echo "pager: LESS=$LESS LV=$LV"
"""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """Return a place for a pager of the test's own."""
    return tmp_path / "own-pager"


def script(program: Path, text: str) -> str:
    """Write a program, and return what it is called by."""
    program.write_text(text, "utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return str(program)


def test_what_is_longer_than_the_screen_is_given_to_the_pager(
    opened: Opener, program: Path, tmp_path: Path
) -> None:
    """All of it, in colours, without links; LESS and LV are set, as git sets them."""
    pager = script(program, TELLING)
    terminal = opened("show", "derna-2018", PAGER=pager, VTE_VERSION="7603")
    terminal.until("pager: LESS=FRX LV=-c")
    assert terminal.ended() == 0
    paged = (tmp_path / "paged").read_text("utf-8")
    assert "\x1b[" in paged
    assert "\x1b]" not in paged
    assert FIRST in paged
    assert FIRST.encode() not in terminal.output


def test_what_the_person_has_set_stays(opened: Opener, program: Path) -> None:
    """LESS of one's own goes before ours, BRIEFING_PAGER before PAGER."""
    pager = script(program, TELLING)
    terminal = opened("show", BRIEFING_PAGER=pager, PAGER="false", LESS="-M", LV="")
    terminal.until(r"(?m)pager: LESS=-M LV= *$")
    assert terminal.ended() == 0


@pytest.mark.parametrize(
    ("arguments", "size"),
    [
        (("show", "--no-pager"), (80, 24)),
        (("show", "--style", "brief"), (80, 24)),
        (("show",), (80, 900)),
        (("show", "#lna-dead"), (80, 40)),
    ],
)
def test_what_fits_or_is_not_to_be_paged_is_written(
    arguments: tuple[str, ...], size: tuple[int, int], opened: Opener, program: Path
) -> None:
    """Without a pager."""
    pager = script(program, TELLING)
    terminal = opened(*arguments, size=size, PAGER=pager)
    assert terminal.ended() == 0
    assert b"pager:" not in terminal.output
    assert terminal.output


@pytest.mark.parametrize(
    "pager", ["/nonexistent/pager", "no-such-pager-anywhere", "false", "sh -c 'exit 127'", "/"]
)
def test_a_pager_that_is_missing_or_fails_is_no_error(pager: str, opened: Opener) -> None:
    """All is written as without one, and nothing is said."""
    terminal = opened("show", "derna-2018", PAGER=pager)
    assert terminal.ended() == 0
    shown = re.sub(rb"\x1b\[[0-9;]*m", b"", terminal.output)
    assert shown.count(FIRST.encode()) == 1
    assert b"error:" not in shown
    assert shown.rstrip().endswith(b"p7")


def test_without_less_it_is_written(opened: Opener, tmp_path: Path) -> None:
    """Where nobody has set a pager, and there is none."""
    terminal = opened("show", "derna-2018", PATH=str(tmp_path))
    assert terminal.ended() == 0
    assert FIRST.encode() in terminal.output


def test_a_reader_who_leaves_early_ends_it_silently(opened: Opener, program: Path) -> None:
    """Whatever was not read; the exit code is that of a thing done."""
    pager = script(program, "#!/bin/sh\nread line\necho left\n")
    terminal = opened("show", "--style", "spoken", PAGER=pager)
    terminal.until("left")
    assert terminal.ended() == 0
    assert b"error:" not in terminal.output


@pytest.mark.skipif(shutil.which("less") is None, reason="there is no less to page by")
def test_less_shows_a_screen_and_is_left_by_its_own_key(opened: Opener) -> None:
    """Ctrl+C is its own as well: it does not end the program under it."""
    terminal = opened("show", "derna-2018", PAGER=None, LESS=None)
    terminal.until(FIRST)
    terminal.until(r"(?m)^:\s*$")
    terminal.type(b"G")
    terminal.until("Iraq")
    os.killpg(os.getpgid(terminal.process.pid), 2)
    terminal.until_settled()
    assert terminal.process.poll() is None
    # What is typed while less is still busy with the signal, it forgets.
    for _ in range(100):
        if terminal.process.poll() is None:
            terminal.type(b"q")
            terminal.listen(0.1)
    assert terminal.ended() == 0
    assert terminal.is_restored()
    assert b"Traceback" not in terminal.output


def test_in_a_pipe_there_is_no_pager(ran: Run, program: Path) -> None:
    """Whatever the variables say."""
    done = ran("show", "derna-2018", PAGER=script(program, TELLING))
    assert done.returncode == 0
    assert done.stdout.startswith(FIRST)
    assert done.stderr == ""


def test_problems_are_told_when_the_pager_is_left(
    opened: Opener, program: Path, tmp_path: Path
) -> None:
    """Not under it, where nobody would see them."""
    draft = tmp_path / "draft.yaml"
    events = "".join(f"  - 2026-03-02: Event {number}\n" for number in range(60))
    draft.write_text(f"title: Strike\nlnag: en\ntimeline:\n{events}", "utf-8")
    terminal = opened("show", str(draft), PAGER=script(program, TELLING))
    assert terminal.ended() == 0
    assert terminal.output.find(b"pager:") < terminal.output.find(b"1 problem: briefing check")
