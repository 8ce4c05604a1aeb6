"""A screen that knows the keys of its actions as they are now."""

from textual.binding import ActiveBinding
from textual.screen import Screen, ScreenResultType

from tui.keys import NO_KEY, printed


class KeyedScreen(Screen[ScreenResultType]):
    """A screen whose actions may have other keys than the program comes with, or none."""

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        """The bindings that can be pressed now; what has no key stands for nobody's key."""
        live = super().active_bindings
        live.pop(NO_KEY, None)
        return live

    def key_of(self, action: str) -> str:
        """Return the first key of an action as it is printed; empty where it has none now."""
        for key, active in self.active_bindings.items():
            if active.binding.id == action:
                return printed(key)
        return ""
