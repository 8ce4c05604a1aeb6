"""What the program remembers between runs: the briefing last read, the theme.

Losing it is never an error: what cannot be read is set aside, what cannot be written is let go.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from tui.directories import directory
from tui.load.file import read_bytes
from tui.problems import Fault

FILE: Final = "state.json"
_MOST_BYTES: Final = 64 * 1024
KEYS: Final = frozenset({"last_read", "theme"})


def remembered(variables: Mapping[str, str]) -> dict[str, str]:
    """Return what is remembered; nothing when there is none, or none that can be read."""
    folder = directory("state", variables)
    if folder is None:
        return {}
    data = read_bytes(folder / FILE, _MOST_BYTES)
    if isinstance(data, Fault):
        return {}
    import json  # not before there is something to read: most commands start without

    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        _set_aside(folder / FILE)
        return {}
    if not isinstance(found, dict):
        _set_aside(folder / FILE)
        return {}
    return {key: value for key, value in found.items() if key in KEYS and isinstance(value, str)}


def remember(variables: Mapping[str, str], **values: str) -> bool:
    """Keep values for the next run beside those kept before; return whether that was possible."""
    folder = directory("state", variables)
    if folder is None:
        return False
    import json

    kept = {**remembered(variables), **values}
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        _write_aside(folder / FILE, json.dumps(kept, indent=1, sort_keys=True))
    except OSError:
        return False
    return True


def _write_aside(path: Path, text: str) -> None:
    """Write a file so that a reader sees the old one or the new one, never half of one."""
    import tempfile

    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _set_aside(path: Path) -> None:
    try:
        path.replace(path.with_suffix(".broken.json"))
    except OSError:
        return
