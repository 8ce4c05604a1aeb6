"""A file is replaced whole or not at all, and stays the file it was."""

import os
import stat
from pathlib import Path

import pytest

from tui.problems import Fault
from tui.writing import replace


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    """Return a file that holds something."""
    path = tmp_path / "draft.yaml"
    path.write_bytes(b"old")
    return path


def only_old(path: Path) -> bool:
    """Whether a file holds what it held, and nothing stands beside it."""
    return path.read_bytes() == b"old" and list(path.parent.iterdir()) == [path]


def test_a_file_holds_what_is_new_and_nothing_is_left_beside_it(draft: Path) -> None:
    """Bytes are written as they are, line ends included."""
    assert replace(draft, b"new\r\n\xff") is None
    assert draft.read_bytes() == b"new\r\n\xff"
    assert list(draft.parent.iterdir()) == [draft]


def test_whoever_reads_meanwhile_keeps_the_old_file(draft: Path) -> None:
    """It is another file that takes its name, never the same one written over."""
    with draft.open("rb") as reader:
        assert replace(draft, b"new") is None
        assert reader.read() == b"old"


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o664, 0o755])
def test_permissions_stay(mode: int, draft: Path) -> None:
    """Whatever mask the person has."""
    draft.chmod(mode)
    assert replace(draft, b"new") is None
    assert stat.S_IMODE(draft.stat().st_mode) == mode


def test_a_link_stays_and_its_file_is_replaced(draft: Path, tmp_path: Path) -> None:
    """Through several links, and from another folder."""
    folder = tmp_path / "links"
    folder.mkdir()
    (folder / "one").symlink_to("../draft.yaml")
    (folder / "two").symlink_to("one")
    assert replace(folder / "two", b"new") is None
    assert draft.read_bytes() == b"new"
    assert (folder / "two").is_symlink()
    assert len(list(folder.iterdir())) == 2


def test_what_is_no_file_is_left_alone(tmp_path: Path) -> None:
    """A folder, a pipe, a link in a circle, nothing at all, and a name that no file can have."""
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "circle").symlink_to("circle")
    for name in ("folder", "pipe", "circle", "nothing", "zero\0byte", "x" * 300):
        fault = replace(tmp_path / name, b"new")
        assert isinstance(fault, Fault), name
        assert fault.reason
        assert fault.help
    assert {path.name for path in tmp_path.iterdir()} == {"folder", "pipe", "circle"}


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
@pytest.mark.parametrize("closed", ["file", "folder"])
def test_what_is_closed_stays_closed(closed: str, draft: Path) -> None:
    """A file that may not be written is not replaced because its folder is open."""
    path = draft if closed == "file" else draft.parent
    path.chmod(path.stat().st_mode & ~0o222)
    try:
        fault = replace(draft, b"new")
    finally:
        path.chmod(path.stat().st_mode | 0o200)
    assert isinstance(fault, Fault)
    assert fault.reason == "permission denied"
    assert only_old(draft)


@pytest.mark.parametrize("call", ["fsync", "replace", "chmod"])
def test_a_disk_that_fails_leaves_the_old_file(
    call: str, draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And says why in the system's words."""

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, call, full)
    fault = replace(draft, b"new")
    assert isinstance(fault, Fault)
    assert fault.reason == "no space left on device"
    assert only_old(draft)
