"""`briefing doctor`: what whoever looks for a bug wants to know of the surroundings."""

import argparse
from typing import Final

from tui.cli import codes
from tui.cli.diagnosis import diagnosis
from tui.cli.environment import Environment
from tui.cli.programs import for_programs
from tui.model.words import count

EXAMPLES: Final = """\
examples:
  briefing doctor                 versions, terminal, folders, variables; what is wrong with them
  briefing doctor --json          the same for programs

It changes nothing. The home folder is written `~`, and of variables that may tell who or where you
are, only that they are set: what it prints can be put into a report.

exit codes: 0 done, 1 something is wrong; its line begins with `!`
"""
FORMAT_VERSION: Final = 1
"""Of the JSON output; it changes when a field changes its meaning or goes away."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--json", action="store_true", help="for programs (docs/commands.md)")


def run(options: argparse.Namespace, environment: Environment) -> int:
    """Tell all of it."""
    found = diagnosis(environment)
    wrong = [one for findings in found.values() for one in findings if one.is_wrong]
    if options.json:
        told = {
            about: [{"name": one.name, "is": one.words, "wrong": one.is_wrong} for one in findings]
            for about, findings in found.items()
        }
        document = {"version": FORMAT_VERSION, **told}
        environment.out.write(f"{for_programs(document, environment.out)}\n")
    else:
        for about, findings in found.items():
            environment.out.write(f"{about}:\n")
            for one in findings:
                environment.out.write(f"{'! ' if one.is_wrong else '  '}{one.name}: {one.words}\n")
    environment.out.flush()
    if wrong:
        environment.err.write(f"{count(len(wrong), 'thing')} to look at\n")
    return codes.NO if wrong else codes.DONE
