"""The program beside a real editor's saves: on a terminal, with clocks and threads of its own."""

import os
from pathlib import Path

from tests.process.conftest import Opener

STRIKE = """\
title: Ferry strike
figures:
  - {id: lost, label: sailings cancelled, value: about 140, by: unattributed}
"""


def save_aside(path: Path, text: str) -> None:
    """Save a file as editors do: written aside, and renamed over the old one."""
    aside = path.with_name(f".{path.name}.swp")
    aside.write_text(text, encoding="utf-8")
    aside.replace(path)


def test_a_save_beside_the_reader_is_shown_and_a_broken_one_is_told(
    opened: Opener, tmp_path: Path
) -> None:
    """By renaming, in place, broken, away and back; the terminal is as before in the end."""
    path = tmp_path / "draft.yaml"
    path.write_text(STRIKE, encoding="utf-8")
    terminal = opened("open", str(path))
    terminal.until("sailings cancelled")
    save_aside(path, STRIKE.replace("140", "150"))
    terminal.until("Saved: 1 changed")
    assert "about 150" in terminal.text
    path.write_text(STRIKE.replace("by: unattributed}", "by: unattri"), encoding="utf-8")
    terminal.until("Broken save, line 3")
    assert "about 150" in terminal.text
    path.unlink()
    terminal.until("The file is gone")
    os.mkfifo(path)
    terminal.until("The file is a (folder|pipe)")
    path.unlink()
    path.write_text(STRIKE.replace("140", "160"), encoding="utf-8")
    terminal.until("about 160")
    assert "any more" not in terminal.text
    terminal.type("q")
    assert terminal.ended() == 0
    assert terminal.is_restored()


def test_looking_at_the_file_sends_nothing_to_the_terminal(opened: Opener, tmp_path: Path) -> None:
    """Over a slow line an idle reader costs nothing, also where the file lies in a busy folder."""
    path = tmp_path / "draft.yaml"
    path.write_text(STRIKE, encoding="utf-8")
    terminal = opened("open", str(path))
    terminal.until("sailings cancelled")
    terminal.until_settled(1.0)
    (tmp_path / "another.yaml").touch()
    os.utime(path)
    assert terminal.listen(2.0) == b""
