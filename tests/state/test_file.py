"""Files that several programs change at once, on a system that may refuse."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tui.state import lock
from tui.state.file import change, held

MOST = 1024 * 1024
NAME = "deep/kept.json"
# Changes a file many times, once for each key of its own; patient, for the disk may be slow.
WRITER = """
import sys
from pathlib import Path
from tui.state import lock
from tui.state.file import change
lock.PATIENCE = 60.0
folder, first = Path(sys.argv[1]), sys.argv[2]
for number in range(40):
    key = f"{first}{number}"
    assert change(folder, "kept.json", lambda found: found.update({key: number}), 1_000_000)
"""


def put(key: str, value: Any) -> Callable[[dict[str, Any]], None]:
    """Return a change that sets a key."""

    def update(found: dict[str, Any]) -> None:
        found[key] = value

    return update


def test_two_programs_lose_nothing_of_each_other(tmp_path: Path) -> None:
    """Each reads, adds and writes, at the same time as others, and all keys are there."""
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path), first]) for first in "abc"
    ]
    assert [writer.wait(timeout=120) for writer in writers] == [0, 0, 0]
    wanted = {f"{first}{number}": number for first in "abc" for number in range(40)}
    assert held(tmp_path, "kept.json", MOST) == wanted
    assert sorted(one.name for one in tmp_path.iterdir()) == ["kept.json", "lock"]


def test_a_reader_never_sees_half_a_file(tmp_path: Path) -> None:
    """While another program writes, there is always a whole file to read."""
    change(tmp_path, "kept.json", put("first", "x" * 100_000), MOST)
    writer = subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path), "a"])
    while writer.poll() is None:
        assert len(held(tmp_path, "kept.json", MOST)["first"]) == 100_000
    assert writer.returncode == 0


def test_a_lock_that_is_never_given_back_is_not_waited_for_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program that was stopped amid its change does not make all others forget theirs."""
    monkeypatch.setattr(lock, "PATIENCE", 0.05)
    with lock.locked(tmp_path):
        assert change(tmp_path, NAME, put("a", 1), MOST)
    assert held(tmp_path, NAME, MOST) == {"a": 1}


@pytest.mark.parametrize("sort", ["folder", "pipe", "link"])
def test_what_stands_in_the_place_of_the_lock_does_no_harm(tmp_path: Path, sort: str) -> None:
    """Nothing is waited for, followed or overwritten; files are changed without a lock."""
    other, in_the_way = tmp_path / "other", tmp_path / lock.FILE
    if sort == "folder":
        in_the_way.mkdir()
    elif sort == "pipe":
        os.mkfifo(in_the_way)
    else:
        in_the_way.symlink_to(other)
    assert change(tmp_path, NAME, put("a", 1), MOST)
    assert held(tmp_path, NAME, MOST) == {"a": 1}
    assert not other.exists()


@pytest.mark.parametrize("sort", ["folder", "pipe"])
def test_what_is_no_file_is_left_alone(tmp_path: Path, sort: str) -> None:
    """It is somebody's; nothing is remembered instead."""
    in_the_way = tmp_path / "kept.json"
    if sort == "folder":
        in_the_way.mkdir()
    else:
        os.mkfifo(in_the_way)
    assert not change(tmp_path, "kept.json", put("a", 1), MOST)
    assert held(tmp_path, "kept.json", MOST) == {}
    assert not in_the_way.is_file()


def test_a_full_disk_costs_the_change_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was there stays as it was, and no piece of the new one is left over."""
    change(tmp_path, NAME, put("a", 1), MOST)

    def full(descriptor: int) -> None:
        del descriptor
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert not change(tmp_path, NAME, put("a", 2), MOST)
    assert held(tmp_path, NAME, MOST) == {"a": 1}
    assert [one.name for one in (tmp_path / NAME).parent.iterdir()] == ["kept.json"]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_home_that_is_closed_is_tolerated(tmp_path: Path) -> None:
    """A folder that cannot be written, and one that cannot be entered."""
    change(tmp_path, NAME, put("a", 1), MOST)
    folder = (tmp_path / NAME).parent
    try:
        for mode, kept in ((0o500, {"a": 1}), (0o000, {})):
            folder.chmod(mode)
            assert not change(tmp_path, NAME, put("a", 2), MOST)
            assert held(tmp_path, NAME, MOST) == kept
    finally:
        folder.chmod(0o700)


def test_a_change_that_changes_nothing_writes_nothing(tmp_path: Path) -> None:
    """A disk is not written to for the sake of what is there already."""
    change(tmp_path, NAME, put("a", 1), MOST)
    before = (tmp_path / NAME).stat().st_ino
    assert change(tmp_path, NAME, put("a", 1), MOST)
    assert (tmp_path / NAME).stat().st_ino == before
    assert change(tmp_path, NAME, put("a", 2), MOST)
    assert (tmp_path / NAME).stat().st_ino != before


def test_deep_nesting_is_survived(tmp_path: Path) -> None:
    """A file that is nested to the edge of what can be read."""
    (tmp_path / "kept.json").write_text('{"a": ' + "[" * 990 + "]" * 990 + "}", "ascii")
    held(tmp_path, "kept.json", MOST)
    change(tmp_path, "kept.json", put("b", 1), MOST)
