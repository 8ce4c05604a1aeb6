"""What can be told of the terminal: where it is, how large, what it shows, and how it copies."""

import os
from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeVar

from tui.cli.diagnosis import Finding
from tui.cli.environment import Environment

Told = TypeVar("Told")

_SHOWN: Final = ("TERM", "COLORTERM", "TERM_PROGRAM", "NO_COLOR", "LANG", "LC_ALL", "LC_CTYPE")
"""Variables whose values say something of the terminal, and nothing of the person."""
_STREAMS: Final = {"input": 0, "output": 1, "error": 2}
_AROUND: Final = {"TMUX": "tmux", "STY": "GNU screen", "WSL_DISTRO_NAME": "WSL"}


def terminal(environment: Environment) -> Iterator[Finding]:
    """Yield what is found about the terminal."""
    variables = environment.variables
    found = [name for name, number in _STREAMS.items() if _asked(os.isatty, number)]
    yield Finding("a terminal is", f"standard {', '.join(found)}" if found else "no stream")
    for name in _SHOWN:
        if name in variables:
            yield Finding(name, variables[name] or "set, and empty")
    yield Finding("size", _size())
    yield Finding("encoding", str(getattr(environment.out, "encoding", None) or "not known"))
    yield Finding("signs", "ASCII alone" if environment.encoded_glyphs.folded else "all")
    yield Finding("colours", _colours(environment))
    yield Finding("inside of", _around(variables))
    yield Finding("copies by", _copies_by(variables))


def _asked(ask: Callable[[int], Told], descriptor: int) -> Told | None:
    try:
        return ask(descriptor)
    except (OSError, ValueError):
        return None


def _size() -> str:
    sizes = (_asked(os.get_terminal_size, number) for number in _STREAMS.values())
    size = next(filter(None, sizes), None)
    return f"{size.columns} columns, {size.lines} rows" if size else "not known"


def _colours(environment: Environment) -> str:
    """Return how many colours there are, by the rules that Rich and Textual have."""
    variables = environment.variables
    if environment.dumb:
        return "none, by TERM"
    if variables.get("NO_COLOR"):
        return "none, by NO_COLOR"
    if variables.get("COLORTERM", "").strip().casefold() in {"truecolor", "24bit"}:
        return "16 million"
    return "256" if variables.get("TERM", "").endswith("256color") else "16"


def _around(variables: Mapping[str, str]) -> str:
    from tui.config.effective import far_by

    found = [words for name, words in _AROUND.items() if variables.get(name)]
    far = far_by(variables)
    return ", ".join([*found, *([f"a connection from afar, by {far}"] if far else [])]) or "nothing"


def _copies_by(variables: Mapping[str, str]) -> str:
    from shutil import which

    from tui.app.clipboard import ways

    path = variables.get("PATH", os.defpath)
    found = ways(variables, lambda program: which(program, path=path) is not None)
    return ", else ".join(way.name for way in found) or "nothing: the text is shown to be marked"
