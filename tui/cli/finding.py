"""Find and read the briefing that a command is about."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

from tui.clean import clean_name
from tui.cli.environment import Environment
from tui.cli.messages import shown
from tui.library import FIRST, SUFFIXES, built_in, find
from tui.load.file import read_stream
from tui.load.load import LONGEST_ID, Loaded, load_bytes, load_file
from tui.load.nearest import did_you_mean
from tui.model.briefing import Briefing, Readable
from tui.model.pin import Pin, parse_pin
from tui.problems import Fault, Mark, Report

STDIN = "-"
STDIN_SHOWN = "<stdin>"
"""What messages call standard input."""
_MOST_COMPARED: Final = 20_000
"""How many ids a mistyped one is compared with."""
_HOW_TO_FIND: Final = "`briefing search` finds items by their words, with their ids"


class Found(NamedTuple):
    """A briefing that was looked for: its file, unless it came by standard input, and its load."""

    path: Path | None
    loaded: Loaded
    item: Readable | None = None
    """The item or passage that `NAME#ID` names."""


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
    return Found(path, load_file(path, name=shown(path, environment)))


def read_at(word: str | None, environment: Environment) -> Found | Fault:
    """Return the briefing a word means, and of `NAME#ID` the item; `#ID` is of that last read.

    A `#` may be part of a name as well: a file of the whole name goes first, and a title of the
    whole name is found where there is no such briefing, or no such item in it.
    """
    name, sign, identifier = (word or "").rpartition("#")
    if not sign or _is_file(word or "", environment):
        return read(word, environment)
    found = _with_item(read(name or None, environment), identifier)
    if isinstance(found, Fault) and name != STDIN:
        whole = read(word, environment)
        return found if isinstance(whole, Fault) else whole
    return found


def _is_file(word: str, environment: Environment) -> bool:
    names = (word, *(word + suffix for suffix in SUFFIXES))
    return any(os.path.lexists(environment.working / name) for name in names)


def _with_item(found: Found | Fault, identifier: str) -> Found | Fault:
    if isinstance(found, Fault) or found.loaded.briefing is None:
        return found
    item = named_item(identifier, found.loaded.briefing)
    return item if isinstance(item, Fault) else found._replace(item=item)


def named_item(identifier: str, briefing: Briefing) -> Readable | Fault:
    """Return the item of an id, or the passage of a pin (`p6`, `article/p6`).

    The `Fault` (B402) for one that is not there names the nearest there is.
    """
    found = briefing.find(identifier)
    pin = parse_pin(identifier)
    if found is None and isinstance(pin, Pin):
        found = briefing.passage(pin)
    if found is not None:
        return found
    if not identifier:
        return Fault("B402", "no item is named behind the `#`", help=_HOW_TO_FIND)
    what = f"`{briefing.header.id}` has no item `{clean_name(identifier[:LONGEST_ID])}`"
    names = [*briefing.passages, *briefing.by_id]
    help_ = did_you_mean(identifier[:LONGEST_ID], names[:_MOST_COMPARED], _HOW_TO_FIND)
    return Fault("B402", what, help=help_)


def stdin_bytes(environment: Environment) -> bytes | Fault:
    """Return all that standard input holds, or a `Fault` (B002, B004)."""
    try:
        return read_stream(environment.stdin) if environment.stdin else b""
    except OSError as error:
        reason = (error.strerror or "").lower()
        return Fault("B002", "standard input cannot be read", reason, "name a file instead")


def _from_stdin(environment: Environment) -> Loaded:
    data = stdin_bytes(environment)
    if isinstance(data, Fault):
        report = Report(STDIN_SHOWN)
        report.add(data.at(Mark()))
        return Loaded(None, report)
    return load_bytes(data, STDIN_SHOWN)


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

    if report.path == STDIN_SHOWN:
        return STDIN
    return shlex.quote(f"./{report.path}" if report.path.startswith("-") else report.path)
