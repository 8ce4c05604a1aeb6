"""Read on after broken YAML: leave out the list item that is broken, keep all the rest.

An author who saves in the middle of a line should still see the other forty items, and learn of
every broken one in one run. The lines of the broken item are blanked, so that all other marks
stay true, and the text is parsed again. A key at the top that only lacks its colon is given one.
"""

import re
from typing import Final, NamedTuple

from tui.load.lines import lines_of
from tui.load.nodes import MappingNode, Node, parse_nodes
from tui.problems import Mark, Problem, Report

MOST_ATTEMPTS: Final = 20
"""How many broken places are stepped over before reading ends at the next."""
MOST_READ_AGAIN: Final = 1024 * 1024
"""How many characters are parsed again in all; of a larger text, the part before its first error
is what is read."""

# What begins an item may stand behind tabs, or too far left or right: it may be what is broken.
_ITEM: Final = re.compile(r"[ \t]{0,8}-(?:\s|$)")
_TOP: Final = re.compile(r"[^\s#\-\]}]")
_KEY: Final = re.compile(r"[\w-]+")
_WITHOUT_COLON: Final = re.compile(r"[\w-]{1,40}\s*")
_CONTENT: Final = 2
"""How far behind its dash an item's own lines stand."""


class Recovered(NamedTuple):
    """What could be read of a text."""

    root: Node | None
    left_out: frozenset[str]
    """The keys at the top that are broken. Each is reported; that they are missing is no news."""


def parse_with_recovery(text: str, report: Report) -> Recovered:
    """Return the tree of all that can be parsed; every broken place goes to `report`."""
    lines = lines_of(text)
    blanked: set[int] = set()
    keys: set[str] = set()
    found: list[Problem] = []
    again = min(MOST_ATTEMPTS - 1, MOST_READ_AGAIN // (len(text) + 1))
    for left in range(again, -1, -1):
        attempt = Report(report.path)
        root, broken = parse_nodes("\n".join(lines) + "\n", attempt)
        if broken is None:
            break
        found += [problem for problem in attempt.problems if problem.code in {"B101", "B104"}]
        if left and _WITHOUT_COLON.fullmatch(line := lines[broken.line - 1] if lines else ""):
            lines[broken.line - 1] = f"{line.rstrip()}:"
            keys.add(line.rstrip().casefold())
            continue
        region = _region(lines, broken, blanked) if left else range(0)
        if not region:
            break
        if _TOP.match(lines[region.start]) and (key := _KEY.match(lines[region.start])):
            keys.add(key[0].casefold())
        for number in region:
            lines[number] = ""
            blanked.add(number)
    # One place may have been found broken twice, before and after another was left out.
    attempt.problems = list(dict.fromkeys([*found, *attempt.problems]))
    report.take(attempt)
    return Recovered(root if isinstance(root, MappingNode) or not found else None, frozenset(keys))


def _region(lines: list[str], broken: Mark, blanked: set[int]) -> range:
    """Return the lines of the list item, or the top-level key, that the error stands in.

    Where a broken item was blanked already and the error comes again at once, the error is not
    the item's own, and there is no safe region.
    """
    at = min(broken.line, len(lines)) - 1
    while at > 0 and not lines[at].strip():
        at -= 1
    begin = _beginning(lines, at)
    if begin is None or begin in blanked:
        return range(0)
    if _first_is_out_of_line(lines, begin):
        begin = at = max(number for number in range(begin) if lines[number].strip())
    return range(begin, max(_end(lines, begin), at + 1))


def _beginning(lines: list[str], at: int) -> int | None:
    """Return where the item of a top-level list that line `at` stands in begins, or the key."""
    begin = None
    for number in range(at, -1, -1):
        line = lines[number]
        if _TOP.match(line):
            return number if begin is None else begin
        # An item inside another begins right of the other's dash and its blank, or further.
        if _ITEM.match(line) and (
            begin is None or _column(line) + _CONTENT <= _column(lines[begin])
        ):
            begin = number
    return begin


def _first_is_out_of_line(lines: list[str], begin: int) -> bool:
    """Whether the item above is its list's first, and alone stands too far to the right."""
    above = [line for line in reversed(lines[:begin]) if line.strip()][:2]
    below = next((line for line in lines[begin + 1 :] if line.strip()), "")
    if len(above) < 2 or not _TOP.match(above[1]):
        return False
    first, second, third = above[0], lines[begin], below
    items = all(_ITEM.match(line) for line in (first, second, third))
    return items and _column(first) > _column(second) == _column(third)


def _end(lines: list[str], begin: int) -> int:
    """Return the first line below `begin` that belongs to it no more."""
    top, column = _TOP.match(lines[begin]), _column(lines[begin])
    # What stands too far left has its neighbours, not its own list, to the right of it.
    nested = max(column, _list_column(lines, begin)) + _CONTENT
    for number in range(begin + 1, len(lines)):
        line = lines[number]
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if _ITEM.match(line):
            inside = top or _column(line) >= nested
        else:
            # What is not an item and begins with a tab can only go on with what stands above it.
            inside = _column(line) > column or line.startswith("\t")
        if not inside:
            return number
    return len(lines)


def _list_column(lines: list[str], begin: int) -> int:
    """Return how far the first item of the list that line `begin` stands in is indented."""
    column = 0
    for number in range(begin, -1, -1):
        if _TOP.match(lines[number]):
            break
        if _ITEM.match(lines[number]):
            column = _column(lines[number])
    return column


def _column(line: str) -> int:
    """Return how far a line is indented, a tab as two blanks."""
    return len(line[: len(line) - len(line.lstrip())].expandtabs(2))
