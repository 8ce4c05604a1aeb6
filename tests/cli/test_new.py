"""`briefing new`: a file to begin with, never over one that is there."""

from pathlib import Path

import pytest

from tests.cli.running import ran
from tui.load.load import load_file


def test_a_file_is_written_and_what_to_do_next_is_told(tmp_path: Path) -> None:
    """With id and title from its name; on standard output there is nothing."""
    done = ran("new", "port-halden", working=tmp_path)
    assert (done.code, done.out) == (0, "")
    assert done.err == (
        "port-halden.yaml: written. Edit it, and beside it see each save at once: "
        "briefing port-halden.yaml\n"
    )
    assert [file.name for file in tmp_path.iterdir()] == ["port-halden.yaml"]
    briefing, report = load_file(tmp_path / "port-halden.yaml")
    assert briefing is not None
    assert (briefing.header.id, briefing.header.title) == ("port-halden", "Port halden")
    assert report.problems == []


@pytest.mark.parametrize(
    ("name", "file", "title"),
    [
        ("Ferry strike: Halden", "ferry-strike-halden.yaml", "Ferry strike: Halden"),
        ("halden.yml", "halden.yml", "Halden"),
        ("halden_2026.yaml", "halden_2026.yaml", "Halden 2026"),
        ("drafts/halden", "drafts/halden.yaml", "Halden"),
        ("درنة", "درنة.yaml", "درنة"),
        ("./-x", "x.yaml", "X"),
    ],
)
def test_a_name_a_path_or_a_title_will_do(name: str, file: str, title: str, tmp_path: Path) -> None:
    """A title gives the file a name that can be typed."""
    (tmp_path / "drafts").mkdir()
    assert ran("new", name, working=tmp_path).code == 0
    briefing, report = load_file(tmp_path / file)
    assert briefing is not None
    assert (briefing.header.title, report.problems) == (title, [])


def test_a_file_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    """Not even one that leads nowhere: exit code 5, and another name is asked for."""
    (tmp_path / "a.yaml").write_text("mine", "utf-8")
    (tmp_path / "b.yaml").symlink_to("nowhere")
    for name in ("a", "b"):
        done = ran("new", name, working=tmp_path)
        assert (done.code, done.out) == (5, "")
        assert done.err == (f"error: `{name}.yaml` is there already\nhelp: choose another name\n")
    assert (tmp_path / "a.yaml").read_text("utf-8") == "mine"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.yaml", "b.yaml"]


def test_a_very_long_title_gives_a_name_that_a_disk_takes(tmp_path: Path) -> None:
    """Cut after a word."""
    assert ran("new", "one " * 200, working=tmp_path).code == 0
    assert ran("new", "a" * 500, working=tmp_path).code == 0
    assert all(len(file.name) < 60 for file in tmp_path.iterdir())


@pytest.mark.parametrize("name", ["nowhere/a", "a.yaml/b"])
def test_where_nothing_can_be_written_it_is_said_why(name: str, tmp_path: Path) -> None:
    """Exit code 74, and nothing is left behind."""
    (tmp_path / "a.yaml").write_text("mine", "utf-8")
    done = ran("new", name, working=tmp_path)
    assert (done.code, done.out) == (74, "")
    assert "reason: " in done.err
    assert [file.name for file in tmp_path.iterdir()] == ["a.yaml"]


@pytest.mark.parametrize("name", ["...", "", " ", "drafts/", "\x1b"])
def test_a_name_must_name_something(name: str, tmp_path: Path) -> None:
    """Exit code 2."""
    done = ran("new", name, working=tmp_path)
    assert (done.code, done.out) == (2, "")
    assert "\x1b" not in done.err
    assert list(tmp_path.iterdir()) == []


def test_a_minus_writes_to_standard_output(tmp_path: Path) -> None:
    """To look at it, or to send it somewhere else."""
    done = ran("new", "-", working=tmp_path)
    assert (done.code, done.err) == (0, "")
    assert "title: Untitled\n" in done.out
    assert list(tmp_path.iterdir()) == []
