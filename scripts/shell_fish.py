"""Completion for fish."""

from collections.abc import Iterator
from typing import Final

from scripts.shell_words import PROGRAM_OPTIONS, Option, Takes, Typed, typed

_BEGIN: Final = r"""# Completion of `briefing` for fish; made by scripts/generate_docs.py.

# Name and title of each briefing; fish shows the title beside the name.
function __briefing_names
    briefing list 2>/dev/null | cut -f1,2
end

function __briefing_first
    test (count (commandline -opc)) -eq 1
end

# Whether the command is one of these; without one it is `open`.
function __briefing_does
    set -l typed (commandline -opc)
    set -l verb open
    if set -q typed[2]; and contains -- $typed[2] @VERBS@
        set verb $typed[2]
    end
    test $verb = $argv[1]
end

complete -c briefing -f
"""


def fish() -> str:
    """Return the completion."""
    commands = list(typed())
    verbs = " ".join(one.verb for one in commands)
    return "\n".join([_BEGIN.replace("@VERBS@", verbs), *_lines(commands)]) + "\n"


def _lines(commands: list[Typed]) -> Iterator[str]:
    for one in commands:
        yield _line("__briefing_first", f"-a {one.verb}", f"-d {_quoted(one.words)}")
    for option in PROGRAM_OPTIONS:
        yield _line("__briefing_first", *_option(option))
    for one in commands:
        yield ""
        condition = f"__briefing_does {one.verb}"
        for option in one.options:
            # The program's own help is there already where no command stands.
            apart = "; and not __briefing_first" if "--help" in option.flags else ""
            yield _line(condition + apart, *_option(option))
        for takes in dict.fromkeys(one.operands):
            yield from _operand(condition, takes)


def _operand(condition: str, takes: Takes) -> Iterator[str]:
    if takes.words:
        yield _line(condition, f"-a {_quoted(' '.join(takes.words))}")
    if takes.names:
        yield _line(condition, "-a '(__briefing_names)'")
    if takes.files:
        yield _line(condition, "-F")


def _option(option: Option) -> Iterator[str]:
    for flag in option.flags:
        yield f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}"
    if option.takes is not None:
        yield "-r -F" if option.takes.files else "-x"
        if option.takes.words:
            yield f"-a {_quoted(' '.join(option.takes.words))}"
    yield f"-d {_quoted(option.words)}"


def _line(condition: str, *told: str) -> str:
    return " ".join(["complete -c briefing", f"-n {_quoted(condition)}", *told])


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"
