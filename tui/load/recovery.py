"""Read on after broken YAML: leave out the list item that is broken, keep all the rest.

An author who saves in the middle of a line should still see the other forty items, and learn of
every broken one in one run. The lines of the broken item are blanked, so that all other marks
stay true, and the text is parsed again.
"""

import re
from typing import Final

from tui.load.lines import lines_of
from tui.load.nodes import MappingNode, Node, parse_nodes
from tui.problems import Mark, Problem, Report

MOST_ATTEMPTS: Final = 20
"""How many broken places are stepped over before reading ends at the next."""
MOST_READ_AGAIN: Final = 1024 * 1024
"""How many characters are parsed again in all; of a larger text, the part before its first error
is what is read."""

_ITEM: Final = re.compile(r" {0,8}- ")
_TOP_KEY: Final = re.compile(r"[^\s#-][^:]*:(?:\s|$)")


def parse_with_recovery(text: str, report: Report) -> Node | None:
    """Return the tree of all that can be parsed; every broken place goes to `report`."""
    lines = lines_of(text)
    blanked: set[int] = set()
    found: list[Problem] = []
    again = min(MOST_ATTEMPTS - 1, MOST_READ_AGAIN // (len(text) + 1))
    for left in range(again, -1, -1):
        attempt = Report(report.path)
        root, broken = parse_nodes("\n".join(lines) + "\n", attempt)
        if broken is None:
            break
        found += [problem for problem in attempt.problems if problem.code in {"B101", "B104"}]
        region = _region(lines, broken, blanked) if left else range(0)
        if not region:
            break
        for number in region:
            lines[number] = ""
            blanked.add(number)
    # One place may have been found broken twice, before and after another was left out.
    attempt.problems = list(dict.fromkeys([*found, *attempt.problems]))
    report.take(attempt)
    return root if isinstance(root, MappingNode) or not found else None


def _region(lines: list[str], broken: Mark, blanked: set[int]) -> range:
    """Return the lines of the list item, or the top-level key, that the error stands in.

    Where a broken item was blanked already and the error comes again at once, the error is not
    the item's own, and there is no safe region.
    """
    at = min(broken.line, len(lines)) - 1
    while at > 0 and not lines[at].strip():
        at -= 1
    start = at
    while start >= 0 and not _ITEM.match(lines[start]) and not _TOP_KEY.match(lines[start]):
        start -= 1
    if start < 0 or start in blanked:
        return range(0)
    indent = len(lines[start]) - len(lines[start].lstrip())
    start = _outermost(lines, start, indent)
    indent = len(lines[start]) - len(lines[start].lstrip())
    end = max(start, at) + 1 if _TOP_KEY.match(lines[start]) else start + 1
    while end < len(lines) and _continues(lines[end], indent):
        end += 1
    return range(start, max(end, at + 1))


def _outermost(lines: list[str], start: int, indent: int) -> int:
    """Climb from a nested list's item to the item of the top-level list that holds it."""
    for number in range(start, -1, -1):
        line = lines[number]
        if _TOP_KEY.match(line):
            return start
        depth = len(line) - len(line.lstrip())
        if _ITEM.match(line) and depth < indent:
            start, indent = number, depth
    return start


def _continues(line: str, indent: int) -> bool:
    """Whether a line still belongs to the item that begins at `indent`."""
    return not line.strip() or len(line) - len(line.lstrip()) > indent
