"""Findings as JSON, whose shape is documented in docs/commands.md and versioned."""

from collections.abc import Mapping, Sequence
from typing import Final

from tui.cli.environment import Environment
from tui.cli.programs import for_programs
from tui.problems import Problem, Report

VERSION: Final = 1
"""It changes when a field changes its meaning or goes away."""

Fields = Mapping[str, str | int]


def write(reports: Sequence[Report], environment: Environment) -> None:
    """Write one document for all files."""
    document = {"version": VERSION, "files": [_file(report) for report in reports]}
    environment.out.write(f"{for_programs(document)}\n")


def _file(report: Report) -> Mapping[str, object]:
    return {
        "path": report.path,
        "problems": [_problem(problem) for problem in report.sorted()],
        "allowed": [{**_problem(one.problem), "why": one.why} for one in report.allowed],
        "left_out": report.left_out,
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
