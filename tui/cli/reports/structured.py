"""Findings as JSON, whose shape is documented in docs/commands.md and versioned."""

from collections.abc import Mapping, Sequence
from typing import Final

from tui.cli.environment import Environment
from tui.cli.programs import for_programs
from tui.cli.reports.checked import Checked
from tui.problems import Problem

VERSION: Final = 1
"""It changes when a field changes its meaning or goes away."""

Fields = Mapping[str, str | int]


def write(checked: Sequence[Checked], environment: Environment) -> None:
    """Write one document for all files."""
    document = {"version": VERSION, "files": [_file(one) for one in checked]}
    environment.out.write(f"{for_programs(document, environment.out)}\n")


def _file(checked: Checked) -> Mapping[str, object]:
    report, proofs, _ = checked
    return {
        "path": report.path,
        "problems": [_problem(problem) for problem in report.sorted()],
        "allowed": [{**_problem(one.problem), "why": one.why} for one in report.allowed],
        "left_out": report.left_out,
        "articles": [proof.data() for proof in proofs],
    }


def _problem(problem: Problem) -> Fields:
    return {
        "code": problem.code,
        "severity": problem.severity,
        "line": problem.mark.line,
        "column": problem.mark.column,
        "item": problem.item,
        "what": problem.what,
        "reason": problem.reason,
        "help": problem.help,
    }
