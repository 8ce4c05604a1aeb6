"""`briefing demo`: the tutorial briefing, to learn the program by."""

import argparse
from typing import Final

from tui.cli import opening
from tui.cli.environment import Environment
from tui.library import TUTORIAL, built_in

EXAMPLES: Final = """\
examples:
  briefing demo                             an invented story about geese; it says what to try
  briefing check --strict tutorial          it is an ordinary briefing, by the name `tutorial`

Without a terminal it is printed. Opened, it is the briefing last read, as any other would be.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments: how to open, but not what."""
    opening.look_arguments(parser)
    # By its path: a person may have a briefing of that name, too.
    parser.set_defaults(name=str(built_in() / f"{TUTORIAL}.yaml"))


def run(options: argparse.Namespace, environment: Environment) -> int:
    """Open the tutorial in the reader, or print it where there is no terminal."""
    options.demanded = False
    return opening.run(options, environment)
