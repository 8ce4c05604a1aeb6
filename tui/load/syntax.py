"""Say what is wrong with YAML that cannot be parsed, and what was probably meant."""

import re
from typing import Final

import yaml

from tui.clean import one_line
from tui.load.lines import lines_of
from tui.problems import Mark, Problem

# What a line looks like, and what its author most likely wants to know.
_HINTS: Final = (
    (
        re.compile(r":\s+>\s*=?\s*\d"),
        '`>` begins a folded text in YAML; write `more than 100`, or quote it: `">100"`',
    ),
    (
        re.compile(r"^\s*(?:- )?[^\"'#:]+:\s+[^\"'\[{|>][^#]*:(?:\s|$)"),
        'a value that holds `: ` must be quoted: `title: "Derna: the city"`',
    ),
    (re.compile(r"^ *\t"), "indent with blanks; YAML allows no tabs there"),
    (re.compile(r":\s+[@`%]"), "a value that begins with `@`, `%` or a backtick must be quoted"),
    (re.compile(r":\s+\*"), "a value that begins with `*` must be quoted"),
    (
        re.compile(r":\s+\"[^\"]*\"\s*[^\s,}\]#]|:\s+'[^']*'\s*[^\s,}\]#']"),
        "text goes on after its closing quote: put all of it inside the quotes",
    ),
    (re.compile(r"^[^\"']*(?:\"[^\"]*|'[^']*)$"), "a quote is opened here and never closed"),
    (re.compile(r"^\s*-\S"), "put a blank after the dash of a list item"),
)

_UNCLOSED: Final = "a quote or bracket is opened here and never closed"


def syntax_problem(error: yaml.YAMLError, text: str) -> Problem:
    """Return the problem (B101, or B104 for a forbidden character) that a parser's error means."""
    if isinstance(error, yaml.reader.ReaderError):
        return _forbidden_character(text)
    lines = lines_of(text) or [""]
    mark, context = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    unclosed = bool(mark and context and _runs_on(lines, context, mark, str(error)))
    if mark is None or unclosed:
        # What is never closed is missed far below, but mended where it begins.
        mark = context
    place = Mark(mark.line + 1, mark.column + 1) if mark else Mark()
    reason = one_line(str(getattr(error, "problem", "") or "it cannot be parsed"))
    return Problem(
        "B101",
        "this is not valid YAML here",
        Mark(min(place.line, len(lines)), place.column),
        reason,
        _UNCLOSED if unclosed else _hint(lines, place.line, context),
    )


def _runs_on(lines: list[str], begin: yaml.Mark, end: yaml.Mark, said: str) -> bool:
    """Whether an open quote or bracket runs on past the item or key that it stands in."""
    if not ("quoted" in said or "a flow " in said):
        return False
    if end.line >= len(lines):
        return True
    indent = _indent(lines[begin.line])
    below = lines[begin.line + 1 : end.line + 1]
    return any(line.strip() and _indent(line) <= indent for line in below)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _hint(lines: list[str], number: int, context: yaml.Mark | None) -> str:
    # The parser often notices one line late, or names where the broken thing began.
    numbers = [number, number - 1, *([context.line + 1] if context else [])]
    for nearby in numbers:
        if 1 <= nearby <= len(lines):
            for pattern, hint in _HINTS:
                if pattern.search(lines[nearby - 1][:2000]):
                    where = "" if nearby == number else f" (line {nearby})"
                    return hint + where
    return "check the indentation and the quotes of this line and the one above"


# What YAML 1.1 §5.1 does not let stand in a file as it is.
_FORBIDDEN: Final = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)


def _forbidden_character(text: str) -> Problem:
    match = _FORBIDDEN.search(text)
    place, code = (match.start(), ord(match[0])) if match else (0, 0)
    line = text.count("\n", 0, place) + 1
    column = place - (text.rfind("\n", 0, place) + 1) + 1
    return Problem(
        "B104",
        f"the character U+{code:04X} is not allowed in YAML",
        Mark(line, column),
        "control characters cannot stand in a file as they are",
        "delete it",
    )
