"""Files that would hang, flood or crash the program are refused in a line or two, at once."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.process.conftest import Opener, Ran, Run

LONGEST: float = 15
"""Seconds that a refusal may take on a loaded machine; hanging takes for ever."""
BOMB = "a: &a [x, x, x, x]\n" + "".join(
    f"{new}: &{new} {{<<: [{', '.join([f'*{old}'] * 9)}]}}\n"
    for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)


def is_refused(done: Ran, code: str) -> bool:
    """Whether a file was refused: exit code 3, what, and what to do; no traceback."""
    assert done.returncode == 3, done
    assert done.stdout == "", done.stdout
    assert f"error[{code}]" in done.stderr, done.stderr
    assert "help: " in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr) < 3000
    return True


def make_pipe(path: Path) -> None:
    """Make a pipe that nobody ever writes to."""
    os.mkfifo(path)


def make_huge(path: Path) -> None:
    """Make a file of more than is read, which takes no room on the disk."""
    with path.open("wb") as file:
        file.truncate(33 * 1024 * 1024)


HOSTILE: dict[str, tuple[str, Callable[[Path], object]]] = {
    "pipe": ("B003", make_pipe),
    "device": ("B003", lambda path: path.symlink_to("/dev/zero")),
    "huge": ("B004", make_huge),
    "deep": ("B010", lambda path: path.write_text("- " * 25_000 + "x\n")),
    "flat": ("B010", lambda path: path.write_text(f"title: {'[' * 25_000}{']' * 25_000}\n")),
    "bytes": ("B005", lambda path: path.write_bytes(b"title: \xff\xfe\x1b[31m\n")),
    "empty": ("B206", Path.touch),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_is_no_briefing_is_refused(ran: Run, tmp_path: Path, kind: str) -> None:
    """Opening it, or printing it, ends soon with exit code 3 and says why."""
    path = tmp_path / "hostile.yaml"
    code, make = HOSTILE[kind]
    make(path)
    for command in ([], ["show"]):
        began = time.monotonic()
        assert is_refused(ran(*command, str(path)), code)
        assert time.monotonic() - began < LONGEST


def test_a_folder_is_refused_under_the_name_of_a_file(ran: Run, tmp_path: Path) -> None:
    """It is said that it is one."""
    path = tmp_path / "hostile.yaml"
    path.mkdir()
    for command in ([], ["show"]):
        done = ran(*command, str(path))
        assert (done.returncode, done.stdout) == (3, "")
        assert done.stderr.startswith(f"error: `{path}` is a folder\n")


def test_a_bomb_of_merge_keys_does_not_go_off(ran: Run, tmp_path: Path) -> None:
    """Aliases and merge keys are never followed: reading takes no longer than the file is."""
    path = tmp_path / "bomb.yaml"
    path.write_text("title: Bomb\n" + BOMB)
    began = time.monotonic()
    checked = ran("check", str(path))
    assert time.monotonic() - began < LONGEST
    assert checked.returncode == 1
    assert "error[B012]" in checked.stdout
    assert ran("show", str(path)).returncode == 0


def test_a_device_is_refused_in_the_reader_too(opened: Opener, tmp_path: Path) -> None:
    """On a terminal the refusal is said on the ordinary screen, which was never left."""
    path = tmp_path / "hostile.yaml"
    make_pipe(path)
    terminal = opened(str(path))
    assert terminal.ended() == 3
    assert b"error[B003]" in terminal.output
    assert b"\x1b[?1049h" not in terminal.output


NAME = "bad\x1b]52;c;cXFx\x07[@click=app.quit]x[nope]\nerror: all is lost\u202e.yaml"


def is_said_harmlessly(done: Ran) -> bool:
    """Whether nothing of a hostile name reached the streams as a code, or as a line of its own."""
    for text in (done.stdout, done.stderr):
        assert "\x1b" not in text
        assert "\x07" not in text
        assert "\u202e" not in text
        assert not any(line.startswith("error: all is lost") for line in text.splitlines())
    return True


def test_a_hostile_name_of_a_file_is_said_harmlessly(
    ran: Run, opened: Opener, tmp_path: Path
) -> None:
    """In every message, and over the reader's list of problems, the name stays in its line."""
    path = tmp_path / NAME
    for command in (["check"], ["show"], [], ["show", "-p"], ["explain"], ["list"], ["open"]):
        assert is_said_harmlessly(ran(*command, str(path)))
        assert is_said_harmlessly(ran(*command, NAME))
    path.write_text("title: x\nnonsense: y\ntimeline: z\n")
    for command in (["check"], ["check", "--format", "json"], ["show"], [], ["list"]):
        assert is_said_harmlessly(ran(*command, str(path)))
    (tmp_path / "briefings").mkdir()
    path.rename(tmp_path / "briefings" / NAME)
    listed = ran("list", cwd=tmp_path)
    assert is_said_harmlessly(listed)
    assert "bad␛]52;c;cXFx␇[@click=app.quit]x[nope]␊error: all is lost" in listed.stdout
    terminal = opened(str(tmp_path / "briefings" / NAME), size=(110, 30))
    terminal.until("1 Overview")
    terminal.type("!")
    terminal.until("nonsense")
    terminal.type("q")
    terminal.until_settled()
    terminal.type("q")
    assert terminal.ended() == 0
    assert b"\x1b]52" not in terminal.output


def test_hostile_ids_and_keys_are_said_harmlessly(ran: Run, tmp_path: Path) -> None:
    """Problems quote what a file holds; quoted, it commands nothing."""
    path = tmp_path / "draft.yaml"
    hostile = r'"\e]52;c;cXFx\a[/nope]\nerror: all is lost\u202e"'
    path.write_text(
        f"title: x\n{hostile}: {hostile}\n"
        f"actors:\n  - name: y\n    id: {hostile}\n    part_of: {hostile}\n    kind: {hostile}\n"
        f"timeline:\n  - title: z\n    {hostile}: 1\n    date: {hostile}\n    at: {hostile}\n"
    )
    for command in (["check"], ["check", "--format", "json"], ["show"], []):
        assert is_said_harmlessly(ran(*command, str(path)))
    assert "␛]52;c;cXFx␇[/nope]" in ran("check", str(path)).stdout
