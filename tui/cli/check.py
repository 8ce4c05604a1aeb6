"""`briefing check`: everything that is wrong in briefing files, each thing with its place."""

import argparse
from collections.abc import Sequence
from typing import Final

from tui.checks import run_checks
from tui.clean import clean_name
from tui.cli import codes
from tui.cli.arguments import UsageError, briefing_name
from tui.cli.environment import Environment
from tui.cli.finding import read
from tui.cli.messages import problem_lines
from tui.cli.programs import for_programs
from tui.model.words import count
from tui.problems import BEGINNING, Fault, Problem, Report

EXAMPLES: Final = """\
examples:
  briefing check draft.yaml                 each problem with file, line, column and help
  briefing check --strict briefings/*.yaml  warnings count as well
  briefing check --fix draft.yaml           puts right what has one safe mend, and tells the rest
  briefing check --format json draft.yaml   for programs; docs/commands.md has the shape

exit codes: 0 no errors, 1 errors (with --strict also warnings), 3 a file cannot be read at all
"""
FORMAT_VERSION: Final = 1
"""Of the JSON output; it changes when a field changes its meaning or goes away."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "files",
        nargs="+",
        type=briefing_name,
        metavar="FILE",
        help="a file, a name, or - (stdin)",
    )
    parser.add_argument("--strict", action="store_true", help="exit with 1 over warnings as well")
    format_option(parser)
    help_ = "put right in the file what has one safe mend; all else stays as it is"
    parser.add_argument("--fix", action="store_true", help=help_)
    parser.add_argument("--dry-run", action="store_true", help="with --fix: show it, write nothing")


def run(options: argparse.Namespace, environment: Environment) -> int:
    """Check files."""
    if options.dry_run and not options.fix:
        raise UsageError("--dry-run is for --fix", "write `briefing check --fix --dry-run FILE`")
    if options.fix:
        from tui.cli.mending import mend  # for those who ask for it

        code = mend(options.files, options.dry_run, environment)
        if code is not None:
            return code
    checked = [_checked(word, environment) for word in options.files]
    reports = [report for report, _ in checked]
    write_reports(reports, options.format, environment)
    if not all(readable for _, readable in checked):
        return codes.UNREADABLE
    findings = any(report.has_errors or (options.strict and report.problems) for report in reports)
    return codes.NO if findings else codes.DONE


def _checked(word: str, environment: Environment) -> tuple[Report, bool]:
    """Return a file's report, and whether anything of it could be read."""
    found = read(word, environment)
    if isinstance(found, Fault):
        report = Report(clean_name(word))
        report.add(Problem(found.code, found.what, BEGINNING, found.reason, found.help))
        return report, False
    briefing, report = found.loaded
    if briefing is None:
        return report, False
    run_checks(briefing, report)
    return report, True


def write_reports(reports: Sequence[Report], form: str, environment: Environment) -> None:
    """Write what is wrong with some files, as `--format` asks for it."""
    if form == "json":
        _write_json(reports, environment)
    else:
        _write_text(reports, environment)


def format_option(parser: argparse.ArgumentParser) -> None:
    """Declare `--format`."""
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how to tell")


def _write_text(reports: Sequence[Report], environment: Environment) -> None:
    for report in reports:
        for problem in report.sorted():
            for line in problem_lines(problem, report):
                environment.out.write(f"{line}\n")
            environment.out.write("\n")
        if report.left_out:
            environment.out.write(f"{report.path}: and {count(report.left_out, 'more problem')}\n")
    environment.out.flush()
    environment.err.write(f"{_totals(reports)}\n")


def _totals(reports: Sequence[Report]) -> str:
    errors = sum(len(list(report.of("error"))) + report.left_out_errors for report in reports)
    problems = sum(len(report.problems) + report.left_out for report in reports)
    warnings = problems - errors
    found = [count(number, noun) for number, noun in ((errors, "error"), (warnings, "warning"))]
    said = ", ".join(words for words in found if not words.startswith("0 ")) or "no problems"
    return f"{said} in {count(len(reports), 'file')}"


def _write_json(reports: Sequence[Report], environment: Environment) -> None:
    files = [
        {
            "path": report.path,
            "problems": [_as_json(problem) for problem in report.sorted()],
            "left_out": report.left_out,
        }
        for report in reports
    ]
    document = {"version": FORMAT_VERSION, "files": files}
    environment.out.write(f"{for_programs(document)}\n")


def _as_json(problem: Problem) -> dict[str, str | int]:
    return {
        "code": problem.code,
        "severity": problem.severity,
        "line": problem.mark.line,
        "column": problem.mark.column,
        "what": problem.what,
        "reason": problem.reason,
        "help": problem.help,
    }
