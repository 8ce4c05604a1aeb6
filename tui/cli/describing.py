"""`briefing schema`: the format as JSON Schema, for editors that complete and explain by it."""

import argparse
from typing import Final

from tui.cli import codes
from tui.cli.environment import Environment
from tui.cli.programs import for_programs
from tui.load.json_schema import json_schema

EXAMPLES: Final = """\
examples:
  briefing schema > briefing.schema.json

then, as the first line of a briefing beside it:
  # yaml-language-server: $schema=briefing.schema.json

docs/writing.md says how to tell your editor once for all briefings.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare nothing: there is one format."""
    del parser


def run(options: argparse.Namespace, environment: Environment) -> int:
    """Print the schema."""
    del options
    environment.out.write(f"{for_programs(json_schema(), environment.out)}\n")
    return codes.DONE
