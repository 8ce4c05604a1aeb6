"""What the program says when something is wrong: what (`error:`), why, and what to do."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

from tui.clean import clean, one_line
from tui.problems import Fault, Problem, Report

if TYPE_CHECKING:
    from pathlib import Path

    from tui.cli.environment import Environment

_EXCERPT = 72
"""How many characters of a line an excerpt shows."""
_LONGEST = 600
"""How many characters of what, why or help are shown: a wrong value may have a million."""


def say(stream: TextIO, what: str, reason: str = "", help_: str = "") -> None:
    """Write a message that is not about a place in a file."""
    for label, text in (("error", what), ("reason", reason), ("help", help_)):
        if text:
            stream.write(f"{label}: {one_line(text)}\n")


def say_fault(stream: TextIO, fault: Fault) -> None:
    """Write a `Fault` that has no place."""
    say(stream, fault.what, fault.reason, fault.help)


def shown(path: "Path", environment: "Environment") -> str:
    """Return the path as the person would name it, so that messages can be clicked on."""
    try:
        return str(path.relative_to(environment.working))
    except ValueError:
        return str(path)


def say_config_problems(environment: "Environment") -> None:
    """Say in one line that a part of the configuration does not hold, if that is so."""
    report = environment.config.report
    if report.problems:
        first, *others = report.sorted()
        more = f" (and {len(others) + report.left_out:,} more)" if others else ""
        place = f"{report.path}:{first.mark.line}:{first.mark.column}"
        what = f"{place}: {first.what}{more}; see `briefing config check`"
        environment.err.write(f"warning: {shortened(what)}\n")


def problem_lines(problem: Problem, report: Report) -> Iterator[str]:
    """Yield a problem as lines: place, code and what; the line with a caret; reason; help.

    The first line has the form `file:line:column: error[B301]: what` that editors and CI read.
    """
    line, column = problem.mark
    place = f"{report.path}:{line}:{column}"
    yield f"{place}: {problem.severity}[{problem.code}]: {shortened(problem.what)}"
    if 1 <= line <= len(report.lines):
        yield from _excerpt(report.lines[line - 1], problem)
    for label, text in (("reason", problem.reason), ("help", problem.help)):
        if text:
            yield f"  {label}: {shortened(text)}"


def shortened(text: str) -> str:
    """Return a text on one line, without the middle of what is far too long to be read."""
    line, half = one_line(text), _LONGEST // 2
    return line if len(line) <= _LONGEST else f"{line[:half]} … {line[-half:]}"


def _excerpt(text: str, problem: Problem) -> Iterator[str]:
    from tui.render.cells import cells  # for those who have problems

    number = str(problem.mark.line)
    at = problem.mark.column - 1
    # A long line is shown around the place, so that the caret stays on the screen.
    start = max(0, at - _EXCERPT // 2) if at > _EXCERPT - 12 else 0
    shown = clean(text[start : start + _EXCERPT]).replace("\t", " ")
    before = cells(shown[: at - start])
    width = max(1, min(cells(shown[at - start : at - start + problem.width]), _EXCERPT))
    gutter = " " * len(number)
    yield f"  {number} | {shown}".rstrip()
    yield f"  {gutter} | {' ' * before}{'^' * width}"
