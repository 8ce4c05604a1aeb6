"""What is found in a folder and below it, and what is told of the rest."""

import os
from pathlib import Path

import pytest

from tests.library.made import Made
from tui.library import walking
from tui.library.folders import Folder
from tui.library.walking import Entry, LeftOut, kept, walked


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a folder of briefings."""
    folder = tmp_path / "root"
    folder.mkdir()
    return folder


def found(root: Path, is_named: bool = False) -> tuple[list[str], list[str]]:
    """Return the files that are found, with their folders, and what is left out, in words."""
    walk = walked([Folder("here", root, is_named)])
    entries = [f"{entry.folder}: {entry.name}" for entry in walk.entries]
    return entries, [f"{where}: {why}" for where, why in walk.left_out]


def test_folders_are_walked_to_their_ends(root: Path) -> None:
    """By folder and name; a briefing is named by its file, and known by its ending."""
    for name in ("b.yaml", "a.yml", "deep/er/c.yaml", "deep/b.yaml", "a/z.yaml", "notes.txt"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).touch()
    assert found(root) == (
        ["here: a", "here: b", "here/a: z", "here/deep: b", "here/deep/er: c"],
        [],
    )


def test_an_entry_knows_size_and_times(root: Path) -> None:
    """By them the index sees what has changed."""
    path = root / "a.yaml"
    path.write_text("title: A\n")
    known = path.stat()
    entry = Entry(str(path), "here", known.st_size, known.st_mtime_ns, known.st_ctime_ns)
    assert walked([Folder("here", root)]).entries == [entry]


def test_hidden_files_and_folders_are_passed_over(root: Path) -> None:
    """Versions, locks and backups of editors are there, and are no briefings."""
    for name in (".git/a.yaml", ".b.yaml", "c.yaml"):
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).touch()
    (root / ".#c.yaml").symlink_to("nobody@nowhere")
    assert found(root) == (["here: c"], [])


def test_links_to_folders_are_not_followed(root: Path) -> None:
    """They may lead in a circle, or to the whole disk; links to files are as good as files."""
    (root / "a.yaml").touch()
    (root / "circle").symlink_to(root)
    (root / "disk.yaml").symlink_to("/")
    (root / "file.yaml").symlink_to(root / "a.yaml")
    (root / "lost.yaml").symlink_to("nowhere")
    (root / "self.yaml").symlink_to("self.yaml")
    assert found(root) == (
        ["here: a", "here: file", "here: lost", "here: self"],
        ["here: 2 links to folders, not followed"],
    )


def test_a_pipe_is_listed_and_not_opened(root: Path) -> None:
    """What it is is said by reading it, as of every file that cannot be read."""
    os.mkfifo(root / "pipe.yaml")
    assert found(root) == (["here: pipe"], [])


def test_what_somebody_named_and_is_not_there_is_told(root: Path) -> None:
    """A file is no folder, and a missing folder is a slip of the finger."""
    file = root / "a.yaml"
    file.touch()
    assert found(root / "none", is_named=True) == ([], ["here: no such file or directory"])
    assert found(root / "none") == ([], [])
    assert found(file) == ([], ["here: not a directory"])


def test_a_folder_that_cannot_be_looked_into_does_not_hide_the_others(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told, and so is one whose names cannot all be read."""
    for name in ("a/a.yaml", "b/b.yaml"):
        (root / name).parent.mkdir()
        (root / name).touch()
    look = os.scandir

    def closed(path: str) -> object:
        if path.endswith("/a"):
            raise PermissionError(13, "Permission denied")
        return look(path)

    monkeypatch.setattr(os, "scandir", closed)
    assert found(root) == (["here/b: b"], ["here/a: permission denied"])


def test_there_is_an_end_to_how_deep_is_looked(root: Path) -> None:
    """A folder may lie a thousand deep."""
    folder = root
    for number in range(40):
        folder /= f"{number}"
    folder.mkdir(parents=True)
    (folder / "deep.yaml").touch()
    entries, left_out = found(root)
    assert entries == []
    assert left_out[0].endswith("more than 24 folders inside each other")


def test_there_is_an_end_to_how_many_names_are_looked_at(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody may name the root of a disk."""
    for number in range(20):
        (root / f"{number:02}.yaml").touch()
    monkeypatch.setattr(walking, "MOST_NAMES", 12)
    entries, left_out = found(root)
    assert len(entries) == 12
    assert left_out == ["here: only its first 12 names were looked at"]
    monkeypatch.undo()
    monkeypatch.setattr(walking, "MOST_BRIEFINGS", 7)
    entries, left_out = found(root)
    assert len(entries) == 7
    assert left_out == ["here: the library holds the first 7 briefings"]


def test_there_is_an_end_to_what_is_told(root: Path) -> None:
    """Ten thousand folders that are too deep are no ten thousand lines."""
    deep = root.joinpath(*map(str, range(walking.DEEPEST - 1)))
    for number in range(30):
        (deep / f"{number:02}").mkdir(parents=True)
    left_out = found(root)[1]
    assert len(left_out) == walking.MOST_TOLD + 1
    assert left_out[-1] == "the library: 10 more places"


def test_very_many_files_of_other_sorts_are_told(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folder was perhaps not meant; a few beside the briefings are no news."""
    for number in range(8):
        (root / f"{number}.txt").touch()
    assert found(root) == ([], [])
    monkeypatch.setattr(walking, "MANY", 8)
    assert found(root) == ([], ["here: 8 files that are no YAML"])


def test_what_lies_in_two_folders_of_the_library_is_found_once(root: Path) -> None:
    """In the first that has it."""
    (root / "in").mkdir()
    (root / "in" / "a.yaml").touch()
    walk = walked([Folder("inner", root / "in"), Folder("outer", root)])
    assert [(entry.folder, entry.name) for entry in walk.entries] == [("inner", "a")]


def test_hostile_names_are_safe_to_show(root: Path) -> None:
    """Of folders and of files."""
    folder = root / "a\x1b[2J\n"
    folder.mkdir()
    (folder / "b\x1b]0;\a.yaml").touch()
    (folder / "\udcff.yaml").touch()
    walk = walked([Folder("here", root)])
    assert [(entry.folder, entry.name) for entry in walk.entries] == [
        ("here/a␛[2J␊", "b␛]0;␇"),
        ("here/a␛[2J␊", "\ufffd"),
    ]
    assert LeftOut("a", "b") not in walk.left_out


@pytest.mark.parametrize(
    ("time", "held"),
    [(0, 0), (2**63, 2**63 - 1), (10**30, 2**63 - 1), (-(2**63) - 1, -(2**63)), (-1, -1)],
)
def test_times_and_sizes_are_held_in_64_bits(time: int, held: int) -> None:
    """That is what the index can hold, and files are of the year 9999, or of 1600."""
    assert kept(time) == held


@pytest.mark.parametrize("seconds", [9_300_000_000, -9_300_000_000])
def test_a_file_of_a_far_time_is_listed_and_kept(made: Made, seconds: int) -> None:
    """Where the file system takes such a time at all."""
    path = made.write("far", "title: Far\n")
    try:
        os.utime(path, (seconds, seconds))
    except (OSError, OverflowError):
        pytest.skip("the file system has no such time")
    assert [one.title for one in made.update()] == ["Far"]
    assert made.read_again() == []
