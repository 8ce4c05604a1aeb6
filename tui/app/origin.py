"""Where a briefing comes from, and whose it is: what actions on files and on the state ask for."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple


def working() -> Path:
    """Return the folder that the program was started in."""
    try:
        return Path.cwd()
    except OSError:
        return Path("/")  # the folder was deleted under the shell


class Origin(NamedTuple):
    """The file that is read, and the surroundings it is read in."""

    path: Path | None = None
    """Absolute, links not followed; None for standard input, which cannot be read again."""
    variables: Mapping[str, str] = MappingProxyType({})
    """The environment: where state and configuration are kept."""
