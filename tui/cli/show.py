"""`briefing show`: print a briefing, as rich as the terminal and as plain as the pipe."""

import argparse
from collections.abc import Sequence
from typing import Final

from tui.cli import codes
from tui.cli.arguments import UsageError, ascii_option, name_argument
from tui.cli.environment import Environment
from tui.cli.finding import as_argument, read
from tui.cli.messages import problem_lines, say_fault
from tui.kinds.panes import PANES, PRINTED
from tui.load.load import Loaded
from tui.load.nearest import did_you_mean
from tui.model.words import count
from tui.problems import Fault
from tui.render.glyphs import ASCII
from tui.render.layout import NARROW
from tui.render.plain import plain_lines
from tui.render.summary import summary

EXAMPLES: Final = """\
examples:
  briefing show                             the briefing last read
  briefing show derna-2018 -p timeline      one pane of it
  briefing show -p actors,figures --width 100 --color always | less -R
  briefing show - < draft.yaml              from standard input
"""
_DEFAULT_WIDTH: Final = 80


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    name_argument(parser)
    keys = ", ".join(pane.key for pane in PANES)
    parser.add_argument(
        "-p",
        "--panes",
        metavar="PANES",
        action="append",
        help=f"which to print, joined by commas or given one by one: {keys}",
    )
    parser.add_argument("--width", type=_width, metavar="N", help="columns to print in")
    parser.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="colour: on a terminal (auto), always, or never",
    )
    ascii_option(parser)


def _width(text: str) -> int:
    if text.isascii() and text.isdigit() and 10 <= int(text) <= 1000:
        return int(text)
    raise argparse.ArgumentTypeError("a width is a number of columns, 10 to 1000")


def run(options: argparse.Namespace, environment: Environment) -> int:
    """Print a briefing."""
    panes = _panes(options.panes)
    found = read(options.name, environment)
    if isinstance(found, Fault):
        say_fault(environment.err, found)
        return codes.UNREADABLE
    return print_briefing(found.loaded, options, environment, panes)


def print_briefing(
    loaded: Loaded,
    options: argparse.Namespace,
    environment: Environment,
    panes: Sequence[str] = PRINTED,
) -> int:
    """Print what was read, and say on standard error what could not be."""
    if loaded.briefing is None:
        say_unreadable(loaded, environment)
        return codes.UNREADABLE
    printed = summary(loaded.briefing, panes)
    glyphs = ASCII if options.ascii else environment.glyphs
    width = options.width or environment.columns or _DEFAULT_WIDTH
    styled = environment.terminal_out and not environment.dumb and options.color != "never"
    if width >= NARROW and (styled or options.color == "always"):
        from tui.render.terminal import console_for, print_summary

        no_color = bool(environment.variables.get("NO_COLOR")) and options.color != "always"
        print_summary(printed, console_for(environment.out, width, not no_color), glyphs)
    else:
        wrapped = width if options.width or environment.terminal_out else None
        for line in plain_lines(printed, glyphs, wrapped):
            environment.out.write(f"{line}\n")
    problems = len(loaded.report.problems)
    if problems:
        environment.out.flush()
        again = as_argument(loaded.report)
        environment.err.write(f"{count(problems, 'problem')}: briefing check {again}\n")
    return codes.DONE


def say_unreadable(loaded: Loaded, environment: Environment) -> None:
    """Say on standard error why nothing of a file could be read."""
    for problem in loaded.report.sorted()[:20]:
        for line in problem_lines(problem, loaded.report):
            environment.err.write(f"{line}\n")


def _panes(given: Sequence[str] | None) -> Sequence[str]:
    if given is None:
        return PRINTED
    known = [pane.key for pane in PANES]
    there_are = f"there are: {', '.join(known)}"
    panes: list[str] = []
    for words in given:
        named = [word.strip().lower() for word in words.split(",") if word.strip()]
        if not named:
            raise UsageError("`--panes` names no pane", there_are)
        panes += named
    for pane in panes:
        if pane not in known:
            raise UsageError(f"there is no pane `{pane}`", did_you_mean(pane, known, there_are))
    return panes
