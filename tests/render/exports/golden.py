"""Exports kept as files with their true endings, so that a change of one can be looked at."""

import os
from pathlib import Path
from typing import Final

from tui.load.load import load_file
from tui.model.briefing import Briefing
from tui.render.extract import Extract

GOLDEN: Final = Path(__file__).parent / "golden"
EXAMPLE: Final = Path(__file__).with_name("port-halden.yaml")
RENEW: Final = "BRIEFING_UPDATE_SNAPSHOTS"
"""Set and not empty, this variable has the files written anew."""


def example() -> Briefing:
    """Return the briefing beside this file, which has a little of everything."""
    briefing, _ = load_file(EXAMPLE, name="port-halden.yaml")
    assert briefing is not None
    return briefing


def extract() -> Extract:
    """Return all of the example."""
    return Extract(example(), "port-halden.yaml")


def agrees(name: str, written: bytes) -> bool:
    """Whether what is written is what is kept; where that is asked for, it is kept anew."""
    path = GOLDEN / name
    if os.environ.get(RENEW):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(written)
    return path.read_bytes() == written
