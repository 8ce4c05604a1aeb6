"""`briefing check`: everything that is wrong in briefing files, each thing with its place."""

import argparse
from collections.abc import Callable
from typing import Final

from tui.checks import run_checks
from tui.clean import clean_name
from tui.cli import codes
from tui.cli.arguments import UsageError, files_argument
from tui.cli.articles import article_option, asks_for_articles, coverage_option
from tui.cli.choosing import choosing_options, taken
from tui.cli.environment import Environment
from tui.cli.finding import read
from tui.cli.messages import say_fault
from tui.cli.reports import Checked, format_option, write_reports
from tui.model.briefing import Briefing
from tui.problems import BEGINNING, Fault, Problem, Report

EXAMPLES: Final = """\
examples:
  briefing check draft.yaml                 each problem with file, line, column and help
  briefing check --strict briefings/*.yaml  warnings count as well
  briefing check --ignore B517 draft.yaml   one judgement less; docs/checks.md has them all
  briefing check draft.yaml --article story.txt  each pin and what no item covers, too
  briefing check --fix draft.yaml           puts right what has one safe mend, and tells the rest
  briefing check --format json draft.yaml   for programs; docs/commands.md has the shape
  briefing check --format sarif draft.yaml  for code scanning; `github` is for its workflows

exit codes: 0 no errors, 1 errors (with --strict also warnings), 3 a file or its article cannot be
  read at all; with --fix of what is left, and 74 a file cannot be written; with --fix --dry-run
  0 nothing to mend, 1 something, 3 a file cannot be read at all
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    files_argument(parser, "a file, a name, or - (stdin)")
    parser.add_argument("--strict", action="store_true", help="exit with 1 over warnings as well")
    choosing_options(parser)
    article_option(parser)
    coverage_option(parser)
    format_option(parser)
    help_ = "put right in the file what has one safe mend; all else stays as it is"
    parser.add_argument("--fix", action="store_true", help=help_)
    parser.add_argument(
        "--dry-run", action="store_true", help="with --fix: show it as a diff, and that is all"
    )


def run(options: argparse.Namespace, environment: Environment) -> int:
    """Check files."""
    takes = taken(options)
    if options.article and len(options.files) > 1:
        raise UsageError("--article is for one briefing", "check the others by themselves")
    if options.fix or options.dry_run:
        from tui.cli.mending import mend  # for those who ask for it

        code = mend(options, environment)
        if code is not None:
            return code
    checked = [_checked(word, takes, options, environment) for word in options.files]
    found = [one for one in checked if isinstance(one, Checked)]
    if len(found) < len(checked):
        return codes.UNREADABLE  # an article cannot be read, which was said
    write_reports(found, options.format, environment)
    if not all(one.is_readable for one in found):
        return codes.UNREADABLE
    reports = [one.report for one in found]
    findings = any(report.has_errors or (options.strict and report.problems) for report in reports)
    return codes.NO if findings else codes.DONE


def _checked(
    word: str,
    takes: Callable[[str], bool],
    options: argparse.Namespace,
    environment: Environment,
) -> Checked | None:
    """Return what is found in a file; None where it was said that its article cannot be read."""
    found = read(word, environment)
    if isinstance(found, Fault):
        report = Report(clean_name(word))
        report.add(Problem(found.code, found.what, BEGINNING, found.reason, found.help))
        return Checked(report, is_readable=False)
    briefing, report = found.loaded
    if briefing is None:
        return Checked(report, is_readable=False)
    if not _needs_articles(briefing, options):
        run_checks(briefing, report, takes)
        return Checked(report)
    from tui.cli.proving import proving  # for those who have an article

    compared = proving(options, found, briefing, environment)
    if isinstance(compared, Fault):
        say_fault(environment.err, compared)
        return None
    run_checks(briefing, report, takes, compared.checks)
    return Checked(report, compared.proofs)


def _needs_articles(briefing: Briefing, options: argparse.Namespace) -> bool:
    """Whether there is an article to be compared with, or one is asked for."""
    return asks_for_articles(options) or any(source.file for source in briefing.sources)
