"""Drafts are reviewed on a real terminal, and what is written is looked at in the file."""

import os
from pathlib import Path

from tests.drafted import DRAFTED
from tests.process.conftest import Opener, Run
from tests.process.test_typed import REPLIES
from tui.edit.drafts import accepted, dropped


def test_a_review_writes_the_file_and_takes_it_back(opened: Opener, tmp_path: Path) -> None:
    """Key by key; the mode of the file stays, and nothing is left beside it."""
    folder = tmp_path / "own"
    folder.mkdir()
    path = folder / "strike.yaml"
    path.write_text(DRAFTED, encoding="utf-8")
    path.chmod(0o640)
    terminal = opened("open", str(path))
    terminal.until("3 of 8 reviewed")
    terminal.type("2")
    terminal.until(r"\[2 Timeline\]")
    terminal.type("a")
    terminal.until("Accepted: “Crews walk out”. u takes it back.")
    first = path.read_text("utf-8")
    assert first == accepted(DRAFTED, "walkout")
    terminal.until("4 of 8 reviewed")
    terminal.type(".")
    terminal.until(r"▌ +Halden Line")
    terminal.type("d")
    terminal.until("Dropped from the file: “Halden Line”")
    assert path.read_text("utf-8") == dropped(first, "line")
    terminal.type("u")
    terminal.until("Taken back: “Halden Line”")
    assert path.read_text("utf-8") == first
    terminal.type("u")
    terminal.until("Taken back: “Crews walk out”")
    terminal.until("3 of 8 reviewed")
    assert path.read_text("utf-8") == DRAFTED
    assert path.stat().st_mode & 0o777 == 0o640
    assert os.listdir(folder) == ["strike.yaml"]  # noqa: PTH208  # hidden names as well
    terminal.type("q")
    assert terminal.ended() == 0
    assert terminal.is_restored()


def test_what_a_terminal_answers_reviews_nothing(opened: Opener, tmp_path: Path) -> None:
    """A colour is told in the letters of keys: `rgb:adad/…`."""
    path = tmp_path / "strike.yaml"
    path.write_text(DRAFTED, encoding="utf-8")
    terminal = opened("open", str(path))
    terminal.until("3 of 8 reviewed")
    terminal.type("2")
    terminal.until(r"\[2 Timeline\]")
    for reply in (*REPLIES.values(), b"\x1b]11;rgb:adad/dada/adad\x1b\\"):
        terminal.type(reply)
    terminal.type("3")
    terminal.until(r"\[3 Actors\]")
    assert "3 of 8 reviewed" in terminal.text
    assert path.read_text("utf-8") == DRAFTED


def test_a_check_is_strict_about_drafts(ran: Run, tmp_path: Path) -> None:
    """By itself it tells of them, and all is well."""
    path = tmp_path / "strike.yaml"
    path.write_text(DRAFTED, encoding="utf-8")
    done = ran("check", "--select", "B521", str(path))
    assert done.returncode == 0
    assert "5 unreviewed drafts, the first of them `union`" in done.stdout
    assert ran("check", "--strict", "--select", "B521", str(path)).returncode == 1
