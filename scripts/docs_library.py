"""The library's page: the JSON of `list`, the limits of walking, how lists are ordered."""

import os
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tui.cli import codes
from tui.cli.environment import Environment
from tui.cli.process import main
from tui.library.walking import DEEPEST, MOST_BRIEFINGS, MOST_NAMES

_FERRY: Final = """\
title: Ferry strike
sources:
  - {label: The Halden Log, published: 2026-03-04}
timeline:
  - 2026-03-02: Crews walk out
lnag: en
"""
_CHANGED: Final = 1_772_712_000
"""Noon in March 2026, in seconds since 1970."""


def list_json() -> str:
    """Return what `list --json` really writes about a small library."""
    with TemporaryDirectory() as name:
        file = Path(name).resolve() / "briefings" / "ferry.yaml"
        file.parent.mkdir()
        file.write_text(_FERRY, "utf-8")
        os.utime(file, (_CHANGED, _CHANGED))
        out = StringIO()
        environment = Environment(
            out=out, err=StringIO(), stdin=None, variables={}, working=file.parent.parent
        )
        code = main(["list", "--json", "ferry"], environment)
        if code != codes.DONE:
            raise ValueError(f"the example ended with {code}")
        written = out.getvalue().replace(str(file.parent.parent), "/home/you/notes")
    return f"```json\n{written}```"


def walk_limits() -> str:
    """Return how far a folder is looked into."""
    return "\n".join(
        [
            "| limit | so many |",
            "| --- | --- |",
            f"| folders inside each other | {DEEPEST} |",
            f"| names in one folder of the library and all below it | {MOST_NAMES:,} |",
            f"| briefings of the whole library | {MOST_BRIEFINGS:,} |",
        ]
    )
