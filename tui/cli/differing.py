"""`briefing diff`: what tells two briefings apart, item by item and field by field."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tui.cli import codes
from tui.cli.arguments import UsageError, files_argument
from tui.cli.environment import Environment
from tui.cli.finding import STDIN, as_argument, read
from tui.cli.looks import look_of, look_options
from tui.cli.messages import say_fault
from tui.cli.programs import for_programs
from tui.cli.show import say_unreadable
from tui.load.load import Loaded, made_id
from tui.model.briefing import Briefing
from tui.model.card import plain
from tui.model.comparison import Comparison, compared
from tui.model.words import count
from tui.problems import Fault, Report
from tui.render.comparison import comparison_lines, tally
from tui.render.comparison_json import comparison_document
from tui.render.comparison_markdown import comparison_markdown

EXAMPLES: Final = """\
examples:
  briefing diff old.yaml new.yaml           added (+), removed (-) and changed (~) items
  git show HEAD:halden.yaml | briefing diff - halden.yaml
  briefing diff --format markdown old.yaml new.yaml > changes.md
  briefing diff --format json old.yaml new.yaml | jq '.items[].id'

for git (docs/diff.md says how):
  briefing diff --git --                    compares for `git diff`, as its external driver
  briefing diff --textconv FILE             writes one fact a line, for git to compare

Comments, layout and the order of items are no difference; an item under a new id is the same
item. exit codes: 0 the same, 1 different, 3 a file cannot be read; with --git and
--textconv always 0, since git takes any other for a crash
"""
_TWO: Final = "name two briefings, the old one first"


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    files_argument(parser, "the old one, then the new one; each a file, a name, or - (stdin)")
    parser.add_argument(
        "--format", choices=("text", "json", "markdown"), default="text", help="how to tell"
    )
    look_options(parser)
    for_git = parser.add_mutually_exclusive_group()
    for_git.add_argument("--git", action="store_true", help="take the arguments that git gives")
    for_git.add_argument("--textconv", action="store_true", help="write the facts of one file")


def run(options: argparse.Namespace, environment: Environment) -> int:
    """Compare two briefings."""
    if options.git or options.textconv:
        from tui.cli.git_differing import run_for_git

        return run_for_git(options, environment)
    if len(options.files) != 2:
        raise UsageError(f"{count(len(options.files), 'briefing')} cannot be compared", _TWO)
    if options.files == [STDIN, STDIN]:
        raise UsageError("standard input can be one of the two, not both", _TWO)
    # Both are read before anything is said, so that all that is wrong is told at once.
    sides = [_read(word, environment) for word in options.files]
    old, new = (loaded.briefing if loaded else None for loaded in sides)
    if old is None or new is None:
        return codes.UNREADABLE
    reports = [loaded.report for loaded in sides if loaded]
    if old.header.id != new.header.id:
        old, new = (without_made_id(*loaded) for loaded in zip((old, new), reports, strict=True))
    comparison = compared(old, new)
    _write(comparison, reports, options, environment)
    environment.out.flush()
    for report in reports:
        say_partly_read(report, environment)
    if options.format == "text":
        environment.err.write(f"{tally(comparison)}\n")
    return codes.DONE if comparison.same else codes.NO


def _read(word: str, environment: Environment) -> Loaded | None:
    """Return what a word names; what cannot be found, or read at all, is said."""
    found = read(word, environment)
    if isinstance(found, Fault):
        say_fault(environment.err, found)
        return None
    briefing, _ = found.loaded
    if briefing is None:
        say_unreadable(found.loaded, environment)
        return None
    return found.loaded


def without_made_id(briefing: Briefing, report: Report) -> Briefing:
    """Return a briefing without the id that its file's name has given it.

    Two files have two names, which says nothing about what stands in them.
    """
    header = briefing.header
    if header.id != made_id(Path(report.path).stem):
        return briefing
    fields = {name: getattr(header, name) for name in header.FIELDS}
    nameless = type(header)(**{**fields, "id": ""})
    return Briefing(nameless, briefing.lists, briefing.mentions)


def say_partly_read(report: Report, environment: Environment) -> None:
    """Say that a file has errors, if it has: what cannot be read cannot be compared."""
    errors = len(list(report.of("error"))) + report.left_out_errors
    if errors:
        again = as_argument(report)
        said = f"{count(errors, 'error')}, compared as far as it can be read"
        environment.err.write(f"{report.path}: {said}: briefing check {again}\n")


def _write(
    comparison: Comparison,
    reports: Sequence[Report],
    options: argparse.Namespace,
    environment: Environment,
) -> None:
    if options.format == "json":
        old, new = (report.path for report in reports)
        document = comparison_document(comparison, old, new)
        environment.out.write(f"{for_programs(document, environment.out)}\n")
    elif options.format == "markdown":
        environment.out.write(comparison_markdown(comparison))
    else:
        write_lines(comparison, options, environment)


def write_lines(
    comparison: Comparison, options: argparse.Namespace, environment: Environment
) -> None:
    """Write a comparison in lines, as wide and with the looks that are asked for."""
    look = look_of(options, environment)
    if look.styled:
        from tui.render.printed import WIDEST
        from tui.render.terminal import console_for, print_lines

        console = console_for(environment.out, look.width, look.color)
        lines = comparison_lines(comparison, min(look.width, WIDEST), look.glyphs)
        print_lines(lines, console, look.glyphs, look.styles)
    else:
        for line in comparison_lines(comparison, look.wrapped, look.glyphs):
            environment.out.write(f"{plain(line).rstrip()}\n")
