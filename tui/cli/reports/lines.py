"""Findings for people and editors: each with its line, a caret, reason and help."""

from collections.abc import Sequence

from tui.cli.environment import Environment
from tui.cli.messages import problem_lines
from tui.cli.reports.totals import totals
from tui.model.words import count
from tui.problems import Report


def write(reports: Sequence[Report], environment: Environment) -> None:
    """Write the findings file by file, and the totals to standard error."""
    for report in reports:
        for problem in report.sorted():
            for line in problem_lines(problem, report):
                environment.out.write(f"{line}\n")
            environment.out.write("\n")
        if report.left_out:
            environment.out.write(f"{report.path}: and {count(report.left_out, 'more problem')}\n")
    environment.out.flush()
    environment.err.write(f"{totals(reports)}\n")
