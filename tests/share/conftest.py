"""What the tests of the shells share: a place with briefings, and a `briefing` that is this one."""

import shlex
import sys
from pathlib import Path

import pytest

from tests.process.terminal import ROOT, surroundings


@pytest.fixture
def variables(tmp_path: Path) -> dict[str, str]:
    """Return the variables of a person who has `briefing` in a folder of programs."""
    programs = tmp_path / "programs"
    programs.mkdir()
    program = programs / "briefing"
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m tui "$@"\n', "utf-8")
    program.chmod(0o755)
    known = surroundings(tmp_path, PYTHONPATH=str(ROOT))
    return {**known, "PATH": f"{programs}:{known['PATH']}"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a briefing whose name a careless shell would run, and one file."""
    made = tmp_path / "working"
    briefings = made / "briefings"
    briefings.mkdir(parents=True)
    for name in ("two words", "rue$(touch ran)", "rue`touch ran`"):
        (briefings / f"{name}.yaml").write_text("title: An invented story\n", "utf-8")
    (made / "notes.txt").write_text("", "utf-8")
    return made
