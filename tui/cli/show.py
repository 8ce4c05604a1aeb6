"""`briefing show`: print a briefing or an item, rich on a terminal and plain in the pipe."""

import argparse
from collections.abc import Iterator
from typing import Final

from tui.cli import codes
from tui.cli.arguments import UsageError, name_argument
from tui.cli.environment import Environment
from tui.cli.finding import Found, as_argument, read_at
from tui.cli.looks import look_of, look_options
from tui.cli.messages import problem_lines, say_fault
from tui.cli.print_styles import STYLES, Wanted
from tui.cli.printing import write_out
from tui.cli.selecting import Asked, asked, selecting_options
from tui.kinds.panes import PRINTED
from tui.load.load import Loaded
from tui.model.words import count
from tui.problems import Fault

EXAMPLES: Final = """\
examples:
  briefing show                             the briefing last read
  briefing show derna-2018 -p timeline      one pane of it
  briefing show --since 2018-05 --until 2018-06-03 --style brief
  briefing show --only figure --sort claimant --query 'by:lna'
  briefing show derna-2018#lna-dead         one item in full, with its citation
  briefing show '#p6'                       a passage of the briefing last read
  briefing show --style one-line | fzf      a record a line: kind id: text
  briefing show --tsv -p timeline | cut -f3,5
  briefing show --style spoken | espeak-ng  every word of it, in sentences
  briefing show - < draft.yaml              from standard input

styles: full; brief, the overview on 24 rows; one-line; spoken, to be read aloud. A time counts
what may lie in it, a window too, with whom that names. docs/printing.md has the columns of --tsv.

exit codes: 0 printed, 1 nothing is as asked for, 2 usage, 3 the briefing cannot be read
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    name_argument(parser)
    selecting_options(parser)
    parser.add_argument("--style", choices=tuple(STYLES), help="full if not given")
    parser.add_argument(
        "--tsv", action="store_true", help="one-line with tabs between the columns, for programs"
    )
    look_options(parser)
    parser.add_argument(
        "--no-pager", action="store_false", dest="pager", help="do not page what is long"
    )


def run(options: argparse.Namespace, environment: Environment) -> int:
    """Print a briefing, or an item of it."""
    wanted = asked(options)
    if options.tsv and options.style not in {None, "one-line"}:
        raise UsageError(f"`--tsv` has no style {options.style}", "leave one of them away")
    if options.style == "brief" and (wanted.panes is not None or wanted.order.name):
        given = "--panes" if wanted.panes is not None else "--sort"
        raise UsageError("`--style brief` is the overview alone", f"leave `{given}` away")
    found = read_at(options.name, environment)
    if isinstance(found, Fault):
        say_fault(environment.err, found)
        return codes.UNREADABLE
    if found.item is not None and wanted.options:
        away = " and ".join(f"`{name}`" for name in wanted.options)
        raise UsageError(f"`{options.name}` is one item", f"leave {away} away, or the `#`")
    return print_found(found, options, environment, wanted)


def print_found(
    found: Found,
    options: argparse.Namespace,
    environment: Environment,
    wanted: Asked | None = None,
) -> int:
    """Print what was found, and say on standard error what could not be read or is left out."""
    briefing = found.loaded.briefing
    if briefing is None:
        say_unreadable(found.loaded, environment)
        return codes.UNREADABLE
    wanted = wanted or Asked()
    is_empty = wanted.narrows and not wanted.found(briefing, PRINTED)
    if not is_empty:
        style = "one-line" if options.tsv else options.style or "full"
        look = look_of(options, environment)
        printed = STYLES[style](Wanted(briefing, wanted, found.item, options.tsv), look)
        write_out(printed, briefing, look, environment, pager=options.pager)
        environment.out.flush()
    else:
        environment.err.write("nothing is printed: no item is as asked for\n")
    for line in (*wanted.left_out(briefing), *_problems(found.loaded)):
        environment.err.write(f"{line}\n")
    return codes.NO if is_empty else codes.DONE


def _problems(loaded: Loaded) -> Iterator[str]:
    number = len(loaded.report.problems)
    if number:
        yield f"{count(number, 'problem')}: briefing check {as_argument(loaded.report)}"


def say_unreadable(loaded: Loaded, environment: Environment) -> None:
    """Say on standard error why nothing of a file could be read."""
    for problem in loaded.report.sorted()[:20]:
        for line in problem_lines(problem, loaded.report):
            environment.err.write(f"{line}\n")
