"""Where copies of articles are kept; apart from what reads them, which takes longer to import."""

from collections.abc import Mapping
from pathlib import Path

from tui.directories import directory


def folder(variables: Mapping[str, str]) -> Path | None:
    """Return the folder of the person's copies; None where the person has no home directory."""
    data = directory("data", variables)
    return data / "articles" if data else None
