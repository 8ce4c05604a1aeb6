"""`briefing schema`: the format for an editor, on standard output."""

import json

from tests.cli.running import ran
from tui.load.json_schema import json_schema


def test_the_schema_is_printed_and_nothing_is_said() -> None:
    """So that it can be sent into a file."""
    done = ran("schema")
    assert (done.code, done.err) == (0, "")
    assert json.loads(done.out) == json_schema()
    assert done.out.endswith("}\n")


def test_it_is_listed_among_what_helps_to_write() -> None:
    """And takes no arguments."""
    assert "  schema  print the format" in ran("--help").out.partition("Writing:\n")[2]
    assert ran("schema", "x").code == 2
