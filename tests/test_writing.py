"""A file is replaced whole or not at all, and stays the file it was."""

import os
import stat
from pathlib import Path

import pytest

from tui.problems import Fault
from tui.writing import replace, take_name


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
    assert replace(draft, b"new\r\n\xff", b"old") is None
    assert draft.read_bytes() == b"new\r\n\xff"
    assert list(draft.parent.iterdir()) == [draft]


def test_whoever_reads_meanwhile_keeps_the_old_file(draft: Path) -> None:
    """It is another file that takes its name, never the same one written over."""
    with draft.open("rb") as reader:
        assert replace(draft, b"new", b"old") is None
        assert reader.read() == b"old"


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o664, 0o755])
def test_permissions_stay(mode: int, draft: Path) -> None:
    """Whatever mask the person has."""
    draft.chmod(mode)
    assert replace(draft, b"new", b"old") is None
    assert stat.S_IMODE(draft.stat().st_mode) == mode


def test_a_link_stays_and_its_file_is_replaced(draft: Path, tmp_path: Path) -> None:
    """Through several links, and from another folder."""
    folder = tmp_path / "links"
    folder.mkdir()
    (folder / "one").symlink_to("../draft.yaml")
    (folder / "two").symlink_to("one")
    assert replace(folder / "two", b"new", b"old") is None
    assert draft.read_bytes() == b"new"
    assert (folder / "two").is_symlink()
    assert len(list(folder.iterdir())) == 2


def test_what_was_saved_meanwhile_is_not_written_over(
    draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Until the last moment: here, an editor saves while the new file goes to the disk."""
    monkeypatch.setattr(os, "fsync", lambda _: draft.write_bytes(b"saved"))
    fault = replace(draft, b"new", b"old")
    assert isinstance(fault, Fault)
    assert fault.reason == "it was changed meanwhile, and is left as it is"
    assert fault.help == "run the command again"
    assert draft.read_bytes() == b"saved"
    assert list(draft.parent.iterdir()) == [draft]


@pytest.mark.parametrize("saved", [b"", b"ol", b"older", b"new"])
def test_every_byte_of_what_was_read_counts(saved: bytes, draft: Path) -> None:
    """No time is asked for, and no size: a touch is no change, and a change in a second is one."""
    draft.write_bytes(saved)
    assert isinstance(replace(draft, b"new", b"old"), Fault)
    assert draft.read_bytes() == saved
    draft.write_bytes(b"old")
    os.utime(draft, (1, 1))
    assert replace(draft, b"new", b"old") is None


def test_who_does_not_say_what_was_there_means_to_write_over_it(draft: Path) -> None:
    """As where somebody asks for it by `--force`."""
    assert replace(draft, b"new") is None
    assert draft.read_bytes() == b"new"


def test_a_file_with_two_names_is_told(draft: Path, tmp_path: Path) -> None:
    """The second one would keep the old text, and nobody would know."""
    second = tmp_path / "second.yaml"
    second.hardlink_to(draft)
    fault = replace(draft, b"new", b"old")
    assert isinstance(fault, Fault)
    assert "hard links" in fault.reason
    assert "`cp FILE NEW`" in fault.help
    assert {path.read_bytes() for path in tmp_path.iterdir()} == {b"old"}


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
def test_a_file_stays_its_owners(draft: Path) -> None:
    """Also where root changes it; with its permissions, some of which a change of owner takes."""
    os.chown(draft, 12345, 54321)
    draft.chmod(0o2640)
    assert replace(draft, b"new", b"old") is None
    found = draft.stat()
    assert (found.st_uid, found.st_gid, stat.S_IMODE(found.st_mode)) == (12345, 54321, 0o2640)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
def test_a_file_whose_owner_would_change_is_told(
    draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As for one who may write it by its group, and cannot give it back."""
    os.chown(draft, 12345, 54321)

    def forbidden(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "chown", forbidden)
    fault = replace(draft, b"new", b"old")
    assert isinstance(fault, Fault)
    assert fault.reason == "its owner or group would change, and cannot be given back"
    assert only_old(draft)


def test_what_is_no_file_is_left_alone(tmp_path: Path) -> None:
    """A folder, a pipe, a link in a circle, nothing at all, and a name that no file can have."""
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "circle").symlink_to("circle")
    for name in ("folder", "pipe", "circle", "nothing", "zero\0byte", "x" * 300):
        fault = replace(tmp_path / name, b"new", b"old")
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
        fault = replace(draft, b"new", b"old")
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
    fault = replace(draft, b"new", b"old")
    assert isinstance(fault, Fault)
    assert fault.reason == "no space left on device"
    assert only_old(draft)


def no_links(*_: object, **__: object) -> None:
    """Stand in for `os.link` on a file system that has none."""
    raise OSError(1, "Operation not permitted")


def test_a_name_is_taken_where_there_are_no_links(
    draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And one that is not free is not."""
    monkeypatch.setattr(os, "link", no_links)
    free = draft.with_name("free.yaml")
    take_name(draft, free)
    assert free.read_bytes() == b"old"
    draft.write_bytes(b"other")
    with pytest.raises(FileExistsError):
        take_name(draft, free)
    assert free.read_bytes() == b"old"


def test_a_name_that_cannot_be_taken_stays_free(
    draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No empty file is left under it."""
    monkeypatch.setattr(os, "link", no_links)
    monkeypatch.setattr(os, "replace", no_links)
    with pytest.raises(OSError, match="not permitted"):
        take_name(draft, draft.with_name("free.yaml"))
    assert only_old(draft)
