"""Which lines of a file an item takes."""

from collections.abc import Sequence

from tui.load.nodes import end_of
from tui.problems import Mark


def own_lines(lines: Sequence[str], mark: Mark) -> range:
    """Return the numbers, counted from 1, of the lines that the node at a mark takes.

    Comments inside it are its own, and those below it that are indented like it. Nothing is
    returned for a mark outside the file.
    """
    begin, before = mark.line - 1, mark.column - 1
    if not 0 <= begin < len(lines):
        return range(0)
    end = end_of("\n".join(lines), mark)
    last = _last(lines, end) if end else _by_indent(lines, begin, before)
    while last > begin and _is_not_own(lines[last], before):
        last -= 1
    return range(begin + 1, last + 2)


def _last(lines: Sequence[str], end: Mark) -> int:
    """Return the last line that has something of a node that ends at a mark."""
    last = end.line - 1
    own = lines[last][: end.column - 1] if last < len(lines) else ""
    return last if own.strip() else last - 1


def _by_indent(lines: Sequence[str], begin: int, before: int) -> int:
    """Return the last line that is indented like a node, where broken YAML follows it."""
    last = begin
    for number in range(begin + 1, len(lines)):
        line = lines[number]
        if line.strip() and len(line) - len(line.lstrip(" ")) < before:
            break
        last = number
    return last


def _is_not_own(line: str, before: int) -> bool:
    text = line.lstrip(" \t")
    return not text or (text.startswith("#") and len(line) - len(text) < before)
