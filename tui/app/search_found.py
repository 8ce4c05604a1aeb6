"""What a search leaves behind when it closes. It knows nothing of how one searches."""

from collections.abc import Callable
from typing import NamedTuple

from tui.model.card import Spans


class Found(NamedTuple):
    """What came of a search."""

    text: str
    """The query as it was typed, to be offered again."""
    targets: tuple[str, ...] = ()
    """Ids of all hits, in the order in which they are listed."""
    target: str = ""
    """The one that was chosen; none where the search was closed."""
    marking: Callable[[Spans], Spans] | None = None
    """Marks what was searched for, where that was words."""
