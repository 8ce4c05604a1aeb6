"""Findings for people and editors: each with its line, a caret, reason and help."""

from collections.abc import Sequence

from tui.clean import clean
from tui.cli.environment import Environment
from tui.cli.messages import problem_lines
from tui.cli.reports.checked import Checked
from tui.cli.reports.totals import totals
from tui.model.words import count


def write(checked: Sequence[Checked], environment: Environment) -> None:
    """Write the findings file by file, and the totals to standard error."""
    for report, proofs, _ in checked:
        for problem in report.sorted():
            for line in problem_lines(problem, report):
                environment.out.write(f"{line}\n")
            environment.out.write("\n")
        if report.left_out:
            environment.out.write(f"{report.path}: and {count(report.left_out, 'more problem')}\n")
        for proof in proofs:
            for line in proof.lines():
                environment.out.write(f"{clean(line)}\n")
            environment.out.write("\n")
    environment.out.flush()
    environment.err.write(f"{totals([one.report for one in checked])}\n")
