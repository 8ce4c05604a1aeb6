"""`briefing fmt` puts files in order, and says what it did."""

from pathlib import Path

import pytest

from tests.cli.running import ran
from tui.cli import formatting
from tui.edit.formatting import formatted
from tui.problems import Fault

LOOSE = """\
lang: en
quotes:
- by: unattributed   # who
  gist: x

# the title
title: t
"""
ORDERED = """\
# the title
title: t
lang: en

quotes:
  - gist: x
    by: unattributed   # who
"""


def draft(folder: Path, text: str = LOOSE, name: str = "draft.yaml") -> Path:
    """Return a file with a text."""
    path = folder / name
    path.write_bytes(text.encode())
    return path


def test_files_are_changed_in_place_and_named(tmp_path: Path) -> None:
    """Those that are in order are not touched."""
    loose, ordered = draft(tmp_path), draft(tmp_path, ORDERED, "ordered.yaml")
    before = ordered.stat()
    done = ran("fmt", "draft.yaml", "ordered.yaml", working=tmp_path)
    assert (done.code, done.out) == (0, "")
    assert done.err == "draft.yaml: formatted\n1 of 2 files changed\n"
    assert loose.read_text("utf-8") == ORDERED
    assert ordered.stat().st_ino == before.st_ino
    again = ran("fmt", "draft.yaml", "ordered.yaml", working=tmp_path)
    assert (again.code, again.out, again.err) == (0, "", "")


def test_a_check_names_what_is_not_in_order(tmp_path: Path) -> None:
    """And writes nothing."""
    path = draft(tmp_path)
    draft(tmp_path, ORDERED, "ordered.yaml")
    done = ran("fmt", "--check", "draft.yaml", "ordered.yaml", working=tmp_path)
    assert (done.code, done.out) == (1, "")
    assert done.err == "draft.yaml: not in canonical form\n1 of 2 files would be changed\n"
    assert path.read_text("utf-8") == LOOSE
    assert ran("fmt", "--check", "ordered.yaml", working=tmp_path).code == 0


def test_a_diff_shows_what_would_change(tmp_path: Path) -> None:
    """As other programs read it, a missing line end included."""
    path = draft(tmp_path, ORDERED.rstrip())
    done = ran("fmt", "--diff", "draft.yaml", working=tmp_path)
    assert (done.code, done.err) == (1, "")
    assert done.out.endswith(
        "-    by: unattributed   # who\n\\ No newline at end of file\n"
        "+    by: unattributed   # who\n"
    )
    assert not path.read_text("utf-8").endswith("\n")
    draft(tmp_path, ORDERED)
    assert ran("fmt", "--diff", "draft.yaml", working=tmp_path).out == ""


def test_standard_input_goes_to_standard_output() -> None:
    """Letter by letter, the mark of byte order and line ends included."""
    done = ran("fmt", "-", stdin=LOOSE.encode())
    assert (done.code, done.out, done.err) == (0, ORDERED, "")
    crlf = "\ufeff" + LOOSE.replace("\n", "\r\n")
    assert ran("fmt", "-", stdin=crlf.encode()).out == "\ufeff" + ORDERED.replace("\n", "\r\n")
    assert ran("fmt", "-", stdin=ORDERED.encode()).out == ORDERED
    checked = ran("fmt", "--check", "-", stdin=LOOSE.encode())
    assert (checked.code, checked.out) == (1, "")


def test_a_terminal_is_shown_clean_text() -> None:
    """What is odd in a comment could turn the line around."""
    done = ran("fmt", "-", stdin=b"title: t  # \xe2\x80\xae\n", columns=80)
    assert "\u202e" not in done.out


@pytest.mark.parametrize("arguments", [(), ("--check",), ("--diff",)])
def test_a_file_with_errors_is_left_alone(arguments: tuple[str, ...], tmp_path: Path) -> None:
    """The others are formatted, and the exit code is that of a finding."""
    path, other = draft(tmp_path, LOOSE + "timelime: []\n"), draft(tmp_path, name="other.yaml")
    done = ran("fmt", *arguments, "draft.yaml", "other.yaml", working=tmp_path)
    assert done.code == 1
    assert "error: `draft.yaml` is left as it is\nreason: it has 1 error\n" in done.err
    assert path.read_text("utf-8").startswith("lang: en\nquotes:\n-")
    assert other.read_text("utf-8") == (LOOSE if arguments else ORDERED)


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    """By its name, with exit code 3."""
    (tmp_path / "latin.yaml").write_bytes(b"title: \xe9\n")
    done = ran("fmt", "latin.yaml", "nothing.yaml", working=tmp_path)
    assert (done.code, done.out) == (3, "")
    assert "error: latin.yaml: the file is not UTF-8" in done.err
    assert "error: nothing.yaml: " in done.err


def test_a_file_that_cannot_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With exit code 74, and stays as it was."""

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    path = draft(tmp_path)
    done = ran("fmt", "draft.yaml", working=tmp_path)
    assert done.code == 74
    assert "reason: no space left on device" in done.err
    assert path.read_text("utf-8") == LOOSE


def test_a_file_is_needed() -> None:
    """A formatter that waits for input without a word looks stuck."""
    assert ran("fmt").code == 2


def test_what_new_writes_is_in_order() -> None:
    """Nobody is to be told that the file they were given is not."""
    skeleton = ran("new", "-").out
    assert ran("fmt", "-", stdin=skeleton.encode()).out == skeleton


def test_what_is_saved_while_a_file_is_formatted_is_not_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told, and the other files are formatted all the same."""
    path, other = draft(tmp_path), draft(tmp_path, name="other.yaml")

    def formatted_while_saved(text: str, name: str) -> str | Fault:
        if name == path.name:
            path.write_text("title: saved\n", "utf-8")
        return formatted(text, name)

    monkeypatch.setattr(formatting, "formatted", formatted_while_saved)
    done = ran("fmt", "draft.yaml", "other.yaml", working=tmp_path)
    assert done.code == 74
    assert "reason: it was changed meanwhile, and is left as it is\n" in done.err
    assert path.read_text("utf-8") == "title: saved\n"
    assert other.read_text("utf-8") == ORDERED
