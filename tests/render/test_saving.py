"""A file that is written is a new one, whole, under a name that can stand anywhere."""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.reading import whole
from tui.problems import Fault
from tui.render import saving
from tui.render.extract import Extract
from tui.render.saving import file_stem, save


def test_a_file_is_written_under_its_name(tmp_path: Path) -> None:
    """And nothing else is left in the folder."""
    path = tmp_path / "derna.txt"
    assert save("Derna — درنة\n", tmp_path, "derna", ".txt") == path
    assert path.read_bytes() == "Derna — درنة\n".encode()
    assert list(tmp_path.iterdir()) == [path]


def test_what_is_there_is_never_overwritten(tmp_path: Path) -> None:
    """A name that is taken gets a number, by whatever it is taken."""
    (tmp_path / "derna.txt").write_text("mine", "utf-8")
    (tmp_path / "derna-2.txt").mkdir()
    (tmp_path / "derna-3.txt").symlink_to(tmp_path / "nowhere")
    assert save("new", tmp_path, "derna", ".txt") == tmp_path / "derna-4.txt"
    assert (tmp_path / "derna.txt").read_text("utf-8") == "mine"
    assert not (tmp_path / "nowhere").exists()


def test_many_at_once_get_names_of_their_own(tmp_path: Path) -> None:
    """Two programs, or two hands."""
    with ThreadPoolExecutor(8) as pool:
        paths = set(pool.map(lambda n: save(str(n), tmp_path, "derna", ".txt"), range(24)))
    written = {path.read_text("utf-8") for path in paths if isinstance(path, Path)}
    assert written == {str(number) for number in range(24)}
    assert len(list(tmp_path.iterdir())) == 24


def test_a_file_system_without_links_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on memory sticks."""

    def refused(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refused)
    (tmp_path / "derna.txt").write_text("mine", "utf-8")
    assert save("new", tmp_path, "derna", ".txt") == tmp_path / "derna-2.txt"
    assert (tmp_path / "derna.txt").read_text("utf-8") == "mine"
    assert (tmp_path / "derna-2.txt").read_text("utf-8") == "new"
    assert len(list(tmp_path.iterdir())) == 2


def test_others_may_read_it_as_they_may_read_any_file(tmp_path: Path) -> None:
    """It is written to be passed on, under the person's own mask."""
    before = os.umask(0o027)
    try:
        path = save("new", tmp_path, "derna", ".txt")
    finally:
        os.umask(before)
    assert isinstance(path, Path)
    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("folder", ["missing", "a-file", "line\nbreak", "x" * 300])
def test_a_folder_that_takes_no_file_is_told(folder: str, tmp_path: Path) -> None:
    """As a value, in one line, and nothing is left behind."""
    (tmp_path / "a-file").write_text("", "utf-8")
    fault = save("new", tmp_path / folder, "derna", ".txt")
    assert isinstance(fault, Fault)
    assert fault.what == "`derna.txt` cannot be written"
    assert "\n" not in fault.reason
    assert fault.help
    assert len(list(tmp_path.iterdir())) == 1


def test_too_many_of_a_name_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rather than looked for for ever."""
    monkeypatch.setattr(saving, "_MOST_TRIES", 3)
    for _ in range(2):
        assert isinstance(save("", tmp_path, "derna", ".txt"), Path)
    fault = save("", tmp_path, "derna", ".txt")
    assert isinstance(fault, Fault)
    assert "too many" in fault.reason
    assert len(list(tmp_path.iterdir())) == 2


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And is told in the system's words."""

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    fault = save("new", tmp_path, "derna", ".txt")
    assert isinstance(fault, Fault)
    assert "no space left on device" in fault.reason
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("identifier", "pane", "item", "stem"),
    [
        ("derna-2018", "", "", "derna-2018"),
        ("derna-2018", "figures", "", "derna-2018-figures"),
        ("derna-2018", "", "lna", "derna-2018-lna"),
        ("derna-2018", "", "article/p1", "derna-2018-article-p1"),
        ("..", "", "", "briefing"),
        ("con.tar.gz", "", "-rf", "con-tar-gz-rf"),
        ("درنة", "", "LNA_dead", "درنة-lna-dead"),
    ],
)
def test_a_name_says_what_is_in_the_file_and_is_safe(
    identifier: str, pane: str, item: str, stem: str
) -> None:
    """No path, no option, nothing hidden, no blank."""
    briefing = whole(
        f"""\
        title: x
        id: "{identifier}"
        sources: [{{id: article, label: the article, text: {{blocks: [a]}}}}]
        background: [{{id: "{item if item and "/" not in item else "one"}", text: a}}]
        """
    )
    found = briefing.find(item)
    assert file_stem(Extract(briefing, items=[found] if found else [], pane=pane)) == stem


def test_a_long_name_is_cut(tmp_path: Path) -> None:
    """So that every file system takes it, with number and ending."""
    identifier = "ب" * 80
    briefing = whole(f"title: x\nid: {identifier}\nbackground: [{{id: {'ت' * 80}, text: a}}]\n")
    stem = file_stem(Extract(briefing, items=list(briefing)))
    assert 100 < len(stem.encode()) <= 120
    assert isinstance(save("", tmp_path, stem, ".json"), Path)
