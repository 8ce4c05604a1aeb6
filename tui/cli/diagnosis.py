"""What can be told of the program's surroundings; every part of it even where others are broken."""

import os
import platform
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from tui import __version__
from tui.clean import clean_name, one_line
from tui.cli.environment import Environment
from tui.cli.variables import VARIABLES
from tui.directories import directory

_LIBRARIES: Final = ("textual", "rich", "PyYAML", "markdown-it-py", "textual-serve")
_OPTIONAL: Final = frozenset({"textual-serve"})
_FOLDERS: Final = ("config", "data", "state", "cache")
_OWN: Final = "BRIEFING_"
_UNTOLD: Final = frozenset({"HOME", "PATH", "USERPROFILE"})
_WELL: Final = frozenset({"sound", "not there", "of another version"})


class Finding(NamedTuple):
    """One thing that is told."""

    name: str
    words: str
    is_wrong: bool = False


Look = Callable[[Environment], Iterator[Finding]]
"""Finds out about one thing, and may raise whatever it likes."""


def diagnosis(environment: Environment) -> dict[str, list[Finding]]:
    """Return what is found, by what it is about; nothing secret: the home folder is `~`."""
    from tui.cli.diagnosis_of_terminal import terminal

    homes = _homes(environment.variables)
    looks: Mapping[str, Sequence[Look]] = {
        "versions": (_program, _libraries, _parsers),
        "terminal": (terminal,),
        "places": (_folders, _library),
        "variables": (_own_variables, _other_variables),
        "health": (_config, _index, _state),
    }
    return {
        about: [_discreet(one, homes) for look in parts for one in _seen(look, environment)]
        for about, parts in looks.items()
    }


def _seen(look: Look, environment: Environment) -> Iterator[Finding]:
    try:
        yield from look(environment)
    except Exception as error:  # noqa: BLE001  # what is broken is what a diagnosis is for
        what = look.__name__.strip("_").replace("_", " ")
        yield Finding(what, f"cannot be told: {type(error).__name__}: {error}", is_wrong=True)


def _homes(variables: Mapping[str, str]) -> list[str]:
    """Return what the person's home folder may be called, the longest first."""
    named = [variables.get("HOME"), variables.get("USERPROFILE"), str(Path("~").expanduser())]
    found = {one for name in named if name for one in (name.rstrip("/"), os.path.realpath(name))}
    return sorted((one for one in found if len(one) > 1), key=len, reverse=True)


def _discreet(one: Finding, homes: Sequence[str]) -> Finding:
    return one._replace(
        name=_discreet_text(one.name, homes), words=_discreet_text(one.words, homes)
    )


def _discreet_text(text: str, homes: Sequence[str]) -> str:
    for home in homes:
        text = re.sub(rf"{re.escape(home)}(?![\w.-])", "~", text)
    return one_line(text)


# Versions.


def _program(environment: Environment) -> Iterator[Finding]:
    del environment
    yield Finding("briefing", f"{__version__}, in {Path(__file__).parent.parent}")
    python = f"{platform.python_version()} ({platform.python_implementation()})"
    yield Finding("Python", f"{python}, {sys.executable}")
    yield Finding("system", f"{platform.system()} {platform.release()} {platform.machine()}")


def _libraries(environment: Environment) -> Iterator[Finding]:
    from importlib.metadata import PackageNotFoundError, version

    del environment
    for name in _LIBRARIES:
        try:
            yield Finding(name, version(name))
        except PackageNotFoundError:
            yield Finding(name, "not installed", is_wrong=name not in _OPTIONAL)


def _parsers(environment: Environment) -> Iterator[Finding]:
    import sqlite3

    from tui.load.nodes import parser_name

    del environment
    yield Finding("SQLite", sqlite3.sqlite_version)
    yield Finding("YAML parser", parser_name())


# Places.


def _folders(environment: Environment) -> Iterator[Finding]:
    for sort in _FOLDERS:
        folder = directory(sort, environment.variables)
        yield Finding(sort, _place(folder) if folder else "nowhere: no home folder is known")


def _library(environment: Environment) -> Iterator[Finding]:
    from tui.library.folders import folders

    for folder in folders(environment.variables, environment.working):
        missing = folder.is_named and not folder.path.is_dir()
        yield Finding(f"briefings, {folder.name}", _place(folder.path), missing)


def _place(path: Path) -> str:
    return f"{clean_name(str(path))} ({'there' if os.path.lexists(path) else 'not there'})"


# Variables.


def _own_variables(environment: Environment) -> Iterator[Finding]:
    given = environment.variables
    for name in sorted(name for name in given if name.startswith(_OWN)):
        if name in VARIABLES:
            yield Finding(name, given[name] or "set, and empty")
        else:
            yield Finding(clean_name(name), "set, and means nothing to briefing", is_wrong=True)


def _other_variables(environment: Environment) -> Iterator[Finding]:
    """Yield which are set. An address or a name may stand in them: what does not stay is untold."""
    given = environment.variables
    others = [one for one in VARIABLES if given.get(one) and one not in _UNTOLD]
    yield Finding("set besides", ", ".join(one for one in others if one[:9] != _OWN) or "none")


# Health.


def _config(environment: Environment) -> Iterator[Finding]:
    config = environment.config
    number = len(config.report.problems) + config.report.left_out
    if number:
        words = f"{number:,} wrong in {config.report.path}; `briefing config check` tells what"
        yield Finding("configuration", words, is_wrong=True)
    else:
        yield Finding("configuration", "sound" if config.exists else "not there")


def _index(environment: Environment) -> Iterator[Finding]:
    from tui.library.soundness import index_soundness

    found = index_soundness(environment.variables)
    anew = (
        "" if found in {"sound", "not there", "closed to us"} else "; the next list makes it anew"
    )
    yield Finding("index", f"{found}{anew}", found not in _WELL)


def _state(environment: Environment) -> Iterator[Finding]:
    from tui.state import state_soundness

    found = state_soundness(environment.variables)
    aside = "; what comes next sets it aside" if found == "broken" else ""
    yield Finding("what is remembered", f"{found}{aside}", found not in _WELL)
