"""Small files of JSON that several programs read and change at once.

A reader sees a file as it was before a change or after it, never half of one. What cannot be read
is set aside when it is about to be replaced, and what cannot be written is let go.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

from tui.load.file import read_bytes
from tui.problems import Fault

Change = Callable[[dict[str, Any]], None]
"""Changes what a file holds, in place."""

_Unread = Literal["broken", "closed"]
"""Why nothing is read: it is no file of ours, or no more; it cannot be read, and may be sound."""

Soundness = Literal["sound", "not there", "broken", "closed to us"]


def soundness(path: Path, most: int) -> Soundness:
    """Return how a file is; it is left as it is."""
    found = _read(path, most)
    if isinstance(found, dict):
        return "sound" if path.exists() else "not there"
    return "broken" if found == "broken" else "closed to us"


def held(folder: Path, name: str, most: int) -> dict[str, Any]:
    """Return what a file of a folder holds; nothing if there is none or it cannot be read."""
    found = _read(folder / name, most)
    return found if isinstance(found, dict) else {}


def change(folder: Path, name: str, update: Change, most: int) -> bool:
    """Change what a file of a folder holds, and return whether that was possible.

    The folder and what is between it and the file are made where they are missing, for the person
    alone. Two programs that change different keys lose nothing of each other's.
    """
    from tui.state.lock import locked

    path = folder / name
    try:
        for needed in (folder, path.parent):
            needed.mkdir(parents=True, exist_ok=True, mode=0o700)
        with locked(folder):
            found = _read(path, most)
            if found == "closed":
                return False
            if found == "broken":
                path.replace(path.with_suffix(".broken.json"))
                found = {}
            return _changed(path, found, update, most)
    except (OSError, ValueError, RecursionError):
        return False


def _read(path: Path, most: int) -> dict[str, Any] | _Unread:
    data = read_bytes(path, most)
    if isinstance(data, Fault):
        if data.code == "B001":
            return {}
        return "broken" if data.code == "B004" else "closed"
    import json  # not before there is something to read: most commands start without

    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return "broken"
    return found if isinstance(found, dict) else "broken"


def _changed(path: Path, found: dict[str, Any], update: Change, most: int) -> bool:
    import json

    from tui.writing import FOR_THE_PERSON, written_aside

    before = json.dumps(found)
    update(found)
    text = json.dumps(found, indent=1, sort_keys=True)
    if len(text) > most:
        return False  # it could never be read again
    if json.dumps(found) != before:
        with written_aside(path.parent, path.name, text.encode(), FOR_THE_PERSON) as aside:
            aside.replace(path)
    return True
