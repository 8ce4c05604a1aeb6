"""Where the reader has been: places to go back to, and forward again."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

Place = TypeVar("Place")


class History(Generic[Place]):
    """Two stacks of places. Going somewhere new forgets what was ahead, as in a browser."""

    def __init__(self) -> None:
        self._behind: list[Place] = []
        self._ahead: list[Place] = []

    def leave(self, place: Place) -> None:
        """Remember a place that is being left for a new one."""
        self._behind.append(place)
        self._ahead.clear()

    def behind(self) -> Sequence[Place]:
        """Return the places that lie behind, the oldest first."""
        return self._behind

    def replace(self, each: Callable[[Place], Place]) -> None:
        """Put another place for each, where what they lead to has changed."""
        self._behind[:] = map(each, self._behind)
        self._ahead[:] = map(each, self._ahead)

    def back(self, here: Place) -> Place | None:
        """Return the place before this one, or None at the beginning."""
        if not self._behind:
            return None
        self._ahead.append(here)
        return self._behind.pop()

    def forward(self, here: Place) -> Place | None:
        """Return the place that was gone back from, or None at the end."""
        if not self._ahead:
            return None
        self._behind.append(here)
        return self._ahead.pop()
