"""The keys as Textual's bindings."""

from collections.abc import Iterable
from typing import Final

from textual.binding import Binding

from tui.keys import (
    AXIS,
    BOOKMARKS,
    CAST,
    GROUPS,
    LIBRARY,
    LIBRARY_WORDS,
    OVERLAY,
    PROBLEMS,
    READER,
    SEARCH,
    TAKING,
    YAML,
    Key,
)

_GROUPS: Final = {name: Binding.Group(name) for name in GROUPS}


def bindings(keys: Iterable[Key]) -> list[Binding]:
    """Return a binding for each action; its tooltip is what the help says of it."""
    return [
        Binding(
            key.keys,
            key.action,
            key.shown or key.words,
            show=bool(key.shown),
            tooltip=key.words,
            id=key.id,
            group=_GROUPS[key.group],
        )
        for key in keys
    ]


READER_BINDINGS: Final = bindings(READER)
OVERLAY_BINDINGS: Final = bindings(OVERLAY)
BOOKMARKS_BINDINGS: Final = bindings(BOOKMARKS)
LIBRARY_BINDINGS: Final = bindings(
    key._replace(words=LIBRARY_WORDS.get(key.id, key.words)) for key in LIBRARY
)
AXIS_BINDINGS: Final = bindings(AXIS)
CAST_BINDINGS: Final = bindings(CAST)
PROBLEMS_BINDINGS: Final = bindings(PROBLEMS)
SEARCH_BINDINGS: Final = bindings(SEARCH)
TAKING_BINDINGS: Final = bindings(TAKING)
YAML_BINDINGS: Final = bindings(YAML)
