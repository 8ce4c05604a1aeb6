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
    (re.compile(r"^ *(?:- *)?\t"), "indent with blanks; YAML allows no tabs there"),
    (
        re.compile(r"(?::|-)\s+[@`%]"),
        "a value that begins with `@`, `%` or a backtick must be quoted",
    ),
    (re.compile(r"(?::|-)\s+[*&]"), "a value that begins with `*` or `&` must be quoted"),
    (
        re.compile(r"(?::|-)\s+'[^']*\w'\w[^']*'\s*$"),
        "an apostrophe ends the quotes: double it (`'it''s'`), or use double quotes",
    ),
    (
        re.compile(r"(?::|-)\s+(?:\"[^\"]*\"\s*[^\s,:}\]#]|'[^']*'\s*[^\s,:}\]#'])"),
        "text goes on after its closing quote: put all of it inside the quotes",
    ),
    (re.compile(r"^[^\"']*(?:\"[^\"]*|'[^']*)$"), "a quote is opened here and never closed"),
    (re.compile(r"^\s*-\S"), "put a blank after the dash of a list item"),
)

_UNCLOSED: Final = "a quote or bracket is opened here and never closed"

# A key whose blank behind the colon is missing, and a line that lacks the colon itself.
_NO_BLANK: Final = re.compile(r"\s*(?:-\s+)*(?P<key>[\w-]+):(?P<value>[^\s:/].*)")
_NO_COLON: Final = re.compile(r"(?P<key>[\w-]+)\s*")
_GOOD_KEY: Final = re.compile(r"\s*(?:-\s+)*[\w-]+")


def syntax_problem(
    error: yaml.YAMLError, text: str, quoted: tuple[Mark, Mark] | None = None
) -> Problem:
    """Return the problem (B101, or B104 for a forbidden character) that a parser's error means.

    `quoted` is where the last quoted text of several lines before the error begins and ends.
    """
    if isinstance(error, yaml.reader.ReaderError):
        return _forbidden_character(text)
    lines = lines_of(text) or [""]
    mark, context = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    unclosed = bool(mark and context and _runs_on(lines, context.line, mark.line, str(error)))
    if mark is None or unclosed:
        # What is never closed is missed far below, but mended where it begins.
        mark = context
    place = Mark(mark.line + 1, mark.column + 1) if mark else Mark()
    if quoted and _swallows(lines, quoted, place):
        # The quote that the parser stumbles over was meant to open a text, and closed this one.
        place, unclosed = quoted[0], True
    said = str(getattr(error, "problem", "") or "it cannot be parsed")
    hint = _UNCLOSED if unclosed else ""
    if not unclosed and (split := _split_key(lines, place, context, said)):
        place, hint = split
    return Problem(
        "B101",
        "this is not valid YAML here",
        Mark(min(place.line, len(lines)), place.column),
        one_line(said),
        hint or _hint(lines, place.line, context),
    )


def _swallows(lines: list[str], quoted: tuple[Mark, Mark], error: Mark) -> bool:
    """Whether a quoted text runs into the next item or key, and ends where the error is."""
    begin, end = quoted
    return end.line == error.line and _runs_on(lines, begin.line - 1, end.line - 1, "quoted")


def _split_key(
    lines: list[str], place: Mark, context: yaml.Mark | None, said: str
) -> tuple[Mark, str] | None:
    """Return the place and the hint for a line above that lacks its colon, or the blank behind."""
    if "could not find expected ':'" in said and context:
        number = context.line
    elif "mapping values" in said and _GOOD_KEY.fullmatch(
        lines[place.line - 1][: place.column - 1]
    ):
        above = range(place.line - 2, -1, -1)
        number = next((number for number in above if lines[number].strip()), -1)
    else:
        return None
    line = lines[number][:2000] if 0 <= number < len(lines) else ""
    if match := _NO_BLANK.fullmatch(line):
        hint = f"put a blank behind the colon of `{match['key']}:`"
        return Mark(number + 1, match.start("key") + 1), hint
    if match := _NO_COLON.fullmatch(line):
        return Mark(number + 1, 1), f"put a colon behind it: `{match['key']}:`"
    if "expected ':'" in said and line:
        hint = "each line is `key: value`, or an item behind a dash"
        return Mark(number + 1, _indent(line) + 1), hint
    return None


def _runs_on(lines: list[str], begin: int, end: int, said: str) -> bool:
    """Whether an open quote or bracket runs on past the item or key that it stands in."""
    if not ("quoted" in said or "a flow " in said):
        return False
    if end >= len(lines):
        return True
    indent = _indent(lines[begin])
    below = lines[begin + 1 : end + 1]
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
