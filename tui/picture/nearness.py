"""How near one looks at a cast: all of it, or those within some steps of one of them."""

from collections.abc import Mapping, Sequence, Set
from functools import cached_property
from typing import Final

from tui.frozen import Frozen
from tui.picture.cast import Tie, is_small, names_in

_FIRST: Final = 2
"""So many steps from somebody are the others at first, of a cast that is larger."""


class Nearness(Frozen):
    """Relations, and around whom they are looked at."""

    ties: tuple[Tie, ...]
    around: str = ""
    """Somebody by id; empty for all relations there are."""
    steps: int = 0
    """So many relations away the others are at most."""

    @cached_property
    def seen(self) -> tuple[Tie, ...]:
        """The relations among those who are near enough."""
        if not self.around:
            return self.ties
        near = self._within(self.around, self.steps)
        return tuple(tie for tie in self.ties if tie.start.id in near and tie.end.id in near)

    def closer(self, target: str) -> "Nearness":
        """Look at fewer, around somebody: at two steps, where not all or too many are as near."""
        if target not in self._beside:
            return self
        if self.around:
            return Nearness(self.ties, target, max(1, self.steps - 1))
        near = Nearness(self.ties, target, _FIRST)
        is_enough = self._reach(target) > _FIRST and is_small(near.seen)
        return near if is_enough else Nearness(self.ties, target, 1)

    def wider(self) -> "Nearness":
        """Look a step further; where that is all who are tied to each other, at all there are."""
        if not self.around or self.steps >= self._reach(self.around):
            return self.whole()
        return Nearness(self.ties, self.around, self.steps + 1)

    def whole(self) -> "Nearness":
        """Look at all relations there are."""
        return Nearness(self.ties)

    @cached_property
    def _beside(self) -> Mapping[str, Set[str]]:
        """Whom each is tied to."""
        found: dict[str, set[str]] = {node.id: set() for node in names_in(self.ties)}
        for tie in self.ties:
            found[tie.start.id].add(tie.end.id)
            found[tie.end.id].add(tie.start.id)
        return found

    def _rings(self, target: str) -> Sequence[Set[str]]:
        """Return who is how many steps away: at first the one alone."""
        rings: list[Set[str]] = [{target}]
        known = {target}
        while ring := {one for name in rings[-1] for one in self._beside[name]} - known:
            known |= ring
            rings.append(ring)
        return rings

    def _within(self, target: str, steps: int) -> Set[str]:
        return frozenset().union(*self._rings(target)[: steps + 1])

    def _reach(self, target: str) -> int:
        """Return how many steps away the farthest is."""
        return len(self._rings(target)) - 1
