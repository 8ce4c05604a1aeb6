"""Run a command in this process, with streams and surroundings of the test's own."""

import io
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from tui.cli.environment import Environment
from tui.cli.process import main


class Ran(NamedTuple):
    """What came of a run."""

    code: int
    out: str
    err: str


def ran(
    *arguments: str,
    stdin: bytes = b"",
    working: Path = Path("/nonexistent"),
    columns: int | None = None,
    variables: Mapping[str, str] | None = None,
) -> Ran:
    """Run `briefing` with arguments; `columns` makes its output a terminal of that width."""
    out, err = io.StringIO(), io.StringIO()
    environment = Environment(
        out=out,
        err=err,
        stdin=io.BytesIO(stdin),
        variables={"TERM": "xterm", **(variables or {})},
        working=working,
        terminal_out=columns is not None,
        columns=columns,
    )
    return Ran(main(arguments, environment), out.getvalue(), err.getvalue())
