"""Where one would be, had nothing been narrowed: where clearing a filter or a voice leads."""

from collections.abc import Callable
from typing import NamedTuple

from tui.app.view import Place


class _Strayed(NamedTuple):
    shown: Place
    """Where the cursor came to stand by the narrowing alone."""
    wanted: Place


class Straying:
    """For each pane the place that its cursor was taken from; it holds until that is moved."""

    def __init__(self) -> None:
        self._by_pane: dict[str, _Strayed] = {}

    def wanted(self, place: Place) -> Place:
        """Return the place that was left against one's will; the place itself, if none was."""
        strayed = self._by_pane.get(place.pane)
        return strayed.wanted if strayed and _alike(strayed.shown, place) else place

    def note(self, shown: Place, wanted: Place) -> None:
        """Remember what is shown instead of what was wanted, if that is another place."""
        if shown.target == wanted.target and _looks_alike(shown, wanted):
            self._by_pane.pop(shown.pane, None)
        else:
            self._by_pane[shown.pane] = _Strayed(shown, wanted)

    def forget(self, pane: str) -> None:
        """Let a pane stay where it is shown."""
        self._by_pane.pop(pane, None)

    def replace(self, each: Callable[[Place], Place]) -> None:
        """Put another place for each, where what they lead to has changed."""
        for pane, (shown, wanted) in self._by_pane.items():
            self._by_pane[pane] = _Strayed(each(shown), each(wanted))


def scroll_of(wanted: Place, place: Place) -> int | None:
    """Return where a wanted place was scrolled to; nothing, where other rows are shown."""
    return wanted.scroll if _looks_alike(wanted, place) else None


def _alike(one: Place, other: Place) -> bool:
    return one.target == other.target and _looks_alike(one, other)


def _looks_alike(one: Place, other: Place) -> bool:
    return one.view == other.view and one.voice == other.voice
