"""Drafts are reviewed on a real terminal, and what is written is looked at in the file."""

import os
from pathlib import Path

import pytest

from tests.drafted import DRAFTED
from tests.process.conftest import Opener, Run
from tests.process.terminal import Terminal
from tests.process.test_typed import REPLIES
from tui.edit.drafts import accepted, dropped


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a drafted briefing, in a folder of its own."""
    path = tmp_path / "own" / "strike.yaml"
    path.parent.mkdir()
    path.write_text(DRAFTED, encoding="utf-8")
    path.chmod(0o640)
    return path


@pytest.fixture
def reading(opened: Opener, path: Path) -> Terminal:
    """Return a reader at the first of its drafts."""
    terminal = opened("open", str(path))
    terminal.until("3 of 8 reviewed")
    terminal.type("2")
    terminal.until(r"\[2 Timeline\]")
    return terminal


def test_a_review_writes_the_file_and_takes_it_back(reading: Terminal, path: Path) -> None:
    """Key by key; the mode of the file stays, and nothing is left beside it."""
    reading.type("a")
    reading.until("Accepted: “Crews walk out”")
    first = path.read_text("utf-8")
    assert first == accepted(DRAFTED, "walkout")
    reading.until("4 of 8 reviewed")
    reading.type(".")
    reading.until(r"▌ +Halden Line")
    reading.type("d")
    reading.until("Dropped from the file: “Halden Line”")
    assert path.read_text("utf-8") == dropped(first, "line")
    reading.type("u")
    reading.until("A draft again: “Halden Line”")
    assert path.read_text("utf-8") == first
    reading.type("u")
    reading.until("A draft again: “Crews walk out”")
    reading.until("3 of 8 reviewed")
    assert path.read_text("utf-8") == DRAFTED
    assert path.stat().st_mode & 0o777 == 0o640
    assert os.listdir(path.parent) == ["strike.yaml"]  # noqa: PTH208  # hidden names as well
    reading.type("q")
    assert reading.ended() == 0
    assert reading.is_restored()


def test_what_a_terminal_answers_reviews_nothing(reading: Terminal, path: Path) -> None:
    """A colour is told in the letters of keys: `rgb:adad/…`."""
    for reply in (*REPLIES.values(), b"\x1b]11;rgb:adad/dada/adad\x1b\\"):
        reading.type(reply)
    reading.type("3")
    reading.until(r"\[3 Actors\]")
    assert "3 of 8 reviewed" in reading.text
    assert path.read_text("utf-8") == DRAFTED


def test_an_answer_in_pieces_reviews_nothing(reading: Terminal, path: Path) -> None:
    """A slow line may cut one in two; what is left of a colour begins with other keys."""
    reply = b"\x1b]11;rgb:adad/dada/adad\x1b\\"
    for piece in (reply[:2], reply[2:]):
        reading.type(piece)
        reading.listen(0.5)
    assert path.read_text("utf-8") == DRAFTED


def test_a_check_is_strict_about_drafts(ran: Run, path: Path) -> None:
    """By itself it tells of them, and all is well."""
    done = ran("check", "--select", "B521", str(path))
    assert done.returncode == 0
    assert "5 unreviewed drafts, the first of them `union`" in done.stdout
    assert ran("check", "--strict", "--select", "B521", str(path)).returncode == 1
