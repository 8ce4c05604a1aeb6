"""`briefing show`: print a briefing or an item, rich on a terminal and plain in the pipe."""

import argparse
from collections.abc import Iterable, Sequence
from typing import Final

from tui.cli import codes
from tui.cli.arguments import UsageError, name_argument
from tui.cli.environment import Environment
from tui.cli.finding import Found, as_argument, read_at
from tui.cli.looks import Look, look_of, look_options
from tui.cli.messages import problem_lines, say_fault
from tui.kinds.panes import PANES, PRINTED
from tui.load.load import Loaded
from tui.load.nearest import did_you_mean
from tui.model.card import Card
from tui.model.words import count
from tui.problems import Fault
from tui.render.plain import plain_lines
from tui.render.summary import Summary, summary

EXAMPLES: Final = """\
examples:
  briefing show                             the briefing last read
  briefing show derna-2018 -p timeline      one pane of it
  briefing show -p actors,figures --width 100 --color always | less -R
  briefing show derna-2018#lna-dead         one item in full, with its citation
  briefing show '#p6'                       a passage of the briefing last read
  briefing show - < draft.yaml              from standard input
"""


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
    look_options(parser)


def run(options: argparse.Namespace, environment: Environment) -> int:
    """Print a briefing, or an item of it."""
    panes = _panes(options.panes)
    found = read_at(options.name, environment)
    if isinstance(found, Fault):
        say_fault(environment.err, found)
        return codes.UNREADABLE
    if found.item is not None and options.panes is not None:
        raise UsageError(f"`{options.name}` is one item", "leave `--panes` away, or the `#`")
    return print_found(found, options, environment, panes)


def print_found(
    found: Found,
    options: argparse.Namespace,
    environment: Environment,
    panes: Sequence[str] = PRINTED,
) -> int:
    """Print what was found, and say on standard error what could not be read."""
    briefing, report = found.loaded
    if briefing is None:
        say_unreadable(found.loaded, environment)
        return codes.UNREADABLE
    look = look_of(options, environment)
    if found.item is not None:
        from tui.render.citation import cited_card

        _print_item(cited_card(found.item, briefing), look, environment)
    else:
        _print_summary(summary(briefing, panes), look, environment)
    problems = len(report.problems)
    if problems:
        environment.out.flush()
        again = as_argument(report)
        environment.err.write(f"{count(problems, 'problem')}: briefing check {again}\n")
    return codes.DONE


def _print_summary(printed: Summary, look: Look, environment: Environment) -> None:
    if look.rich:
        from tui.render.terminal import console_for, print_summary

        console = console_for(environment.out, look.width, look.color)
        print_summary(printed, console, look.glyphs)
    else:
        _print_lines(plain_lines(printed, look.glyphs, look.wrapped), environment)


def _print_item(card: Card, look: Look, environment: Environment) -> None:
    if look.rich:
        from tui.render.terminal import console_for, print_card

        console = console_for(environment.out, look.width, look.color)
        print_card(card, console, look.glyphs)
    else:
        from tui.render.text import card_lines

        _print_lines(card_lines(card, look.glyphs, look.wrapped), environment)


def _print_lines(lines: Iterable[str], environment: Environment) -> None:
    for line in lines:
        environment.out.write(f"{line}\n")


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
