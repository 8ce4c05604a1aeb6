"""Lines of a file as they are laid out anew: moved, parted, and with fewer blanks."""

import re
from collections.abc import Sequence
from typing import Final

_INDENT_GIVEN: Final = re.compile(r"[|>][+-]?[1-9]")
"""A literal or folded text that says itself how far it is indented."""


def parted(lines: Sequence[str], column: int) -> tuple[list[str], list[str]]:
    """Part the lines between two entries: comments indented deeper than they, and the rest."""
    deep = 0
    for number, line in enumerate(lines):
        text = line.lstrip(" \t")
        if text and len(line) - len(text) <= column:
            break
        deep = number + 1 if text else deep
    return list(lines[:deep]), list(lines[deep:])


def set_in(column: int, lines: Sequence[str]) -> list[str]:
    """Return comments in a column, and one blank line for several."""
    return [" " * column + line.lstrip() if line else "" for line in spaced(lines)]


def spaced(lines: Sequence[str]) -> list[str]:
    """Return lines without blanks behind them, and one blank line for several."""
    kept: list[str] = []
    for line in map(str.rstrip, lines):
        if line or not kept or kept[-1]:
            kept.append(line)
    return kept


def without_blanks_behind(line: str) -> str:
    r"""Return a line of a text that is no block without blanks behind it; `\\ ` is no blank."""
    stripped = line.rstrip(" \t")
    return line if stripped.endswith("\\") else stripped


def without_blanks_above(lines: Sequence[str]) -> list[str]:
    """Return lines from the first that is not blank on."""
    first = next((number for number, line in enumerate(lines) if line), len(lines))
    return list(lines[first:])


def shifted(lines: Sequence[str], shift: int) -> list[str]:
    """Return lines moved to the right or left, none beyond the margin."""
    moved = []
    for line in lines:
        text = line.lstrip(" ")
        indent = max(0, len(line) - len(text) + shift)
        moved.append(" " * indent + text if text else "")
    return moved


def block_text(header: str, lines: Sequence[str], column: int, shift: int) -> list[str]:
    """Return the lines of a literal or folded text, moved to where they belong."""
    if _INDENT_GIVEN.match(header):
        return shifted(lines, shift)
    indent = next((len(line) - len(line.lstrip(" ")) for line in lines if line.strip(" ")), 0)
    return [" " * column + line[indent:] if line[indent:] else "" for line in lines]
