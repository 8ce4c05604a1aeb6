"""Find and read the briefing that a command is about."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from tui.cli.environment import Environment
from tui.library import FIRST, built_in, find
from tui.load.file import read_stream
from tui.load.load import Loaded, load_bytes, load_file
from tui.problems import Fault, Mark, Report

STDIN = "-"
_STDIN_SHOWN = "<stdin>"


class Found(NamedTuple):
    """A briefing that was looked for: its file, unless it came by standard input, and its load."""

    path: Path | None
    loaded: Loaded


def read(word: str | None, environment: Environment) -> Found | Fault:
    """Return the briefing a word means; without one, that last read, and at first Derna's."""
    if word == STDIN:
        return Found(None, _from_stdin(environment))
    path = (
        find(word, environment.variables, environment.working)
        if word is not None
        else _last(environment)
    )
    if isinstance(path, Fault):
        return path
    return Found(path, load_file(path, name=_shown(path, environment)))


def _from_stdin(environment: Environment) -> Loaded:
    try:
        data = read_stream(environment.stdin) if environment.stdin else b""
    except OSError as error:
        reason = (error.strerror or "").lower()
        data = Fault("B002", "standard input cannot be read", reason, "name a file instead")
    if isinstance(data, Fault):
        report = Report(_STDIN_SHOWN)
        report.add(data.at(Mark()))
        return Loaded(None, report)
    return load_bytes(data, _STDIN_SHOWN)


def _last(environment: Environment) -> Path:
    from tui.state import remembered

    known: Mapping[str, str] = remembered(environment.variables)
    last = known.get("last_read", "")
    # Not by Path, which raises over a name that is too long or a folder that is closed.
    readable = os.path.isfile(last) and os.access(last, os.R_OK)  # noqa: PTH113
    return Path(last) if readable else built_in() / f"{FIRST}.yaml"


def as_argument(report: Report) -> str:
    """Return what a person types to name the file of a report again."""
    import shlex  # for those who have problems

    if report.path == _STDIN_SHOWN:
        return STDIN
    return shlex.quote(f"./{report.path}" if report.path.startswith("-") else report.path)


def _shown(path: Path, environment: Environment) -> str:
    """Return the path as the person would name it, so that messages can be clicked on."""
    try:
        return str(path.relative_to(environment.working))
    except ValueError:
        return str(path)
