"""Findings as workflow commands of GitHub Actions, which shows them beside the changed lines."""

from collections.abc import Mapping, Sequence

from tui.cli.environment import Environment
from tui.cli.messages import shortened
from tui.cli.reports.checked import Checked
from tui.cli.reports.totals import totals
from tui.model.words import count
from tui.problems import Problem


def write(checked: Sequence[Checked], environment: Environment) -> None:
    """Write a command for each finding, and the totals to standard error."""
    for report, *_ in checked:
        for problem in report.sorted():
            environment.out.write(f"{_annotation(problem, report.path)}\n")
        if report.left_out:
            where: Mapping[str, str | int] = {"file": report.path}
            words = f"and {count(report.left_out, 'more problem')}"
            severity = "error" if report.left_out_errors else "warning"
            environment.out.write(f"{_command(severity, where, words)}\n")
    environment.out.flush()
    environment.err.write(f"{totals([one.report for one in checked])}\n")


def _annotation(problem: Problem, path: str) -> str:
    line, column = problem.mark
    where: Mapping[str, str | int] = {
        "file": path,
        "line": line,
        "col": column,
        "endColumn": column + problem.width,
        "title": problem.code,
    }
    lines = [shortened(problem.what)]
    lines += [
        f"{label}: {shortened(text)}"
        for label, text in (("reason", problem.reason), ("help", problem.help))
        if text
    ]
    return _command(problem.severity, where, "\n".join(lines))


def _command(name: str, properties: Mapping[str, str | int], message: str) -> str:
    given = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{name} {given}::{_data(message)}"


def _data(text: str) -> str:
    """Escape what would end the message, as the runner undoes it."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Escape what would end a property as well."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
