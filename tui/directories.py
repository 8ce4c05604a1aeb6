"""The folders of the person's own: cache, config, data, state. Plain look-ups, nothing is created.

The XDG base directories, and their counterparts on macOS and Windows. `platformdirs` would do as
well, but costs more to import than Python costs to start (docs/dependencies.md).
"""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal

APPLICATION: Final = "briefing"

Sort = Literal["cache", "config", "data", "state"]

_XDG: Final[Mapping[Sort, tuple[str, str]]] = {
    "cache": ("XDG_CACHE_HOME", ".cache"),
    "config": ("XDG_CONFIG_HOME", ".config"),
    "data": ("XDG_DATA_HOME", ".local/share"),
    "state": ("XDG_STATE_HOME", ".local/state"),
}


def as_typed(path: Path, variables: Mapping[str, str]) -> str:
    """Return a path as a person types it: with a `~` for their home."""
    home = variables.get("HOME") or variables.get("USERPROFILE")
    if home and Path(home).is_absolute() and path.is_relative_to(home):
        return str(Path("~") / path.relative_to(home))
    return str(path)


def directory(
    sort: Sort, variables: Mapping[str, str], platform: str = sys.platform
) -> Path | None:
    """Return the program's folder of one sort; None where the person has no home directory."""
    variable, below_home = _XDG[sort]
    if given := variables.get(variable):
        return Path(given) / APPLICATION if Path(given).is_absolute() else None
    if platform == "win32" and variables.get("LOCALAPPDATA"):
        return Path(variables["LOCALAPPDATA"]) / APPLICATION / sort
    home = variables.get("HOME") or variables.get("USERPROFILE")
    if not home or not Path(home).is_absolute():
        return None
    if platform == "darwin" and sort == "cache":
        # Where the system looks for what it may delete, and backups for what to leave out.
        return Path(home) / "Library" / "Caches" / APPLICATION
    if platform == "darwin":
        return Path(home) / "Library" / "Application Support" / APPLICATION / sort
    return Path(home) / below_home / APPLICATION
