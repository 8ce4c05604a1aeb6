"""A file is read without being hung, flooded or fooled by what its name leads to."""

import io
import os
from pathlib import Path

import pytest

from tui.load.file import MOST_BYTES, read_bytes, read_stream
from tui.load.load import load_bytes, load_file
from tui.problems import Fault, Problem


def problem_of(path: Path) -> Problem:
    """Return the only problem of a file that cannot be read at all."""
    briefing, report = load_file(path)
    assert briefing is None
    (problem,) = report.problems
    assert problem.mark == (1, 1)
    return problem


def open_files() -> int:
    """Return how many files this process has open."""
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


def test_a_missing_file_is_told_with_the_way_to_those_there_are(tmp_path: Path) -> None:
    """B001."""
    problem = problem_of(tmp_path / "none.yaml")
    assert problem.code == "B001"
    assert "briefing list" in problem.help


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_told_with_the_systems_reason(tmp_path: Path) -> None:
    """B002."""
    path = tmp_path / "a.yaml"
    path.touch(mode=0o000)
    problem = problem_of(path)
    assert (problem.code, problem.reason) == ("B002", "permission denied")


def test_links_in_a_circle_are_told_with_the_systems_reason(tmp_path: Path) -> None:
    """B002."""
    path = tmp_path / "a.yaml"
    path.symlink_to(path)
    problem = problem_of(path)
    assert problem.code == "B002"
    assert "symbolic links" in problem.reason


def test_a_name_that_no_file_can_have_is_told(tmp_path: Path) -> None:
    """B002: too long for the system, or with a NUL in it."""
    assert problem_of(tmp_path / ("a" * 300)).code == "B002"
    assert problem_of(tmp_path / "a\0b").reason == "the name is not valid"


def test_a_file_that_fails_while_it_is_read_is_told() -> None:
    """B002: it opens, and then the system refuses."""
    assert problem_of(Path("/proc/self/mem")).code == "B002"


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    """B003."""
    problem = problem_of(tmp_path)
    assert problem.code == "B003"
    assert "`-` for standard input" in problem.help


def test_a_pipe_that_nobody_writes_to_does_not_hang(tmp_path: Path) -> None:
    """B003, at once: nothing waits for a writer."""
    path = tmp_path / "pipe.yaml"
    os.mkfifo(path)
    assert problem_of(path).code == "B003"


def test_a_device_without_end_is_not_read() -> None:
    """B003."""
    assert problem_of(Path("/dev/zero")).code == "B003"


def test_no_open_file_is_left_behind(tmp_path: Path) -> None:
    """Whatever came of it, a long-running reader loses no descriptors."""
    (tmp_path / "a.yaml").write_text("title: t\n", "utf-8")
    before = open_files()
    for path in (tmp_path, tmp_path / "a.yaml", Path("/dev/zero"), Path("/proc/self/mem")):
        read_bytes(path)
    assert open_files() == before


def test_the_largest_file_is_read_and_one_byte_more_is_not(tmp_path: Path) -> None:
    """B004: 32 MiB, with holes, so that the disk does not notice."""
    path = tmp_path / "large.yaml"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES)
    data = read_bytes(path)
    assert isinstance(data, bytes)
    assert len(data) == MOST_BYTES
    with path.open("r+b") as file:
        file.truncate(MOST_BYTES + 1)
    problem = problem_of(path)
    assert problem.code == "B004"
    assert "32 MiB" in problem.reason


def test_a_stream_is_read_to_the_limit_and_no_further() -> None:
    """Standard input has the same limit, and what is beyond it is not taken into memory."""
    assert read_stream(io.BytesIO(b"12345"), 5) == b"12345"
    stream = io.BytesIO(b"1" * 1000)
    fault = read_stream(stream, 5)
    assert isinstance(fault, Fault)
    assert fault.code == "B004"
    assert stream.tell() == 6


@pytest.mark.parametrize(
    ("data", "line", "column", "byte"),
    [
        (b"\xff", 1, 1, "0xff"),
        (b"title: caf\xe9\n", 1, 11, "0xe9"),
        ("title: é\nsummary: ü".encode() + b"\x80\n", 2, 11, "0x80"),
        (b"\xef\xbb\xbftitle: ab\xff", 1, 10, "0xff"),
        (b"title: a\r\nsummary: \xc3", 2, 10, "0xc3"),
        ("title: t\n".encode("utf-16"), 1, 1, "0xff"),
    ],
)
def test_the_first_byte_that_is_not_utf_8_is_found(
    data: bytes, line: int, column: int, byte: str
) -> None:
    """B005: with line, with a column in characters, and with the byte itself."""
    briefing, report = load_bytes(data, "a.yaml")
    assert briefing is None
    (problem,) = report.problems
    assert (problem.code, *problem.mark) == ("B005", line, column)
    assert byte in problem.reason


@pytest.mark.parametrize(
    "data", [b"\xef\xbb\xbftitle: t\n", b"title: t\r\n", b"title: t", b"\r\n\r\ntitle: t\r"]
)
def test_a_mark_of_byte_order_and_any_line_ends_are_accepted(data: bytes) -> None:
    """Whatever editor wrote the file."""
    briefing, report = load_bytes(data, "a.yaml")
    assert report.problems == []
    assert briefing is not None
    assert briefing.header.title == "t"


def test_places_are_the_same_whatever_the_line_ends() -> None:
    """CRLF and CR count as one line end each."""
    for end in ("\n", "\r\n", "\r"):
        _, report = load_bytes(f"title: t{end}{end}actors: x{end}".encode(), "a.yaml")
        assert [tuple(problem.mark) for problem in report.problems] == [(3, 9)]
        assert report.lines == ["title: t", "", "actors: x"]


def test_a_nul_is_no_text() -> None:
    """B104: as all other control characters that stand in a file as they are."""
    _, report = load_bytes(b"title: a\0b\n", "a.yaml")
    assert [(one.code, *one.mark) for one in report.problems] == [("B104", 1, 9)]
