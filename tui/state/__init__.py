"""What the program remembers between runs; losing it is never an error.

Here are the single values: the briefing last read, the theme. What is remembered of one briefing,
such as its bookmarks, is in `tui.state.briefing`.
"""

from collections.abc import Mapping
from typing import Any, Final

from tui.directories import directory
from tui.state.file import Soundness, change, held, soundness

FILE: Final = "state.json"
KEYS: Final = frozenset({"last_read", "library_filter", "library_sort", "theme"})
"""What may be remembered; a key that is to be remembered too is added here."""
_MOST_BYTES: Final = 64 * 1024


def remembered(variables: Mapping[str, str]) -> dict[str, str]:
    """Return what is remembered; nothing when there is none, or none that can be read."""
    folder = directory("state", variables)
    found = held(folder, FILE, _MOST_BYTES) if folder else {}
    return {key: value for key, value in found.items() if key in KEYS and isinstance(value, str)}


def state_soundness(variables: Mapping[str, str]) -> Soundness:
    """Return how the file of what is remembered is; nothing is done about it."""
    folder = directory("state", variables)
    return soundness(folder / FILE, _MOST_BYTES) if folder else "not there"


def remember(variables: Mapping[str, str], **values: str) -> bool:
    """Keep values for the next run beside those kept before; return whether that was possible."""
    if strange := values.keys() - KEYS:
        raise ValueError(f"not among the keys of what is remembered: {', '.join(sorted(strange))}")
    folder = directory("state", variables)

    def add(found: dict[str, Any]) -> None:
        found.update(values)

    return folder is not None and change(folder, FILE, add, _MOST_BYTES)
