"""Who and what is named where in an article: the members of its cast as items, at their places."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from tui.draft.items import Member
from tui.draft.text import Stretch
from tui.frozen import Frozen


class Named(NamedTuple):
    """A name at a place, and the id of the member that it names."""

    stretch: Stretch
    id: str


class Who(Frozen):
    """The members of an article's cast, and where each is named, in order."""

    members: tuple[Member, ...]
    named: tuple[Named, ...]

    @cached_property
    def by_id(self) -> dict[str, Member]:
        """The members by their ids."""
        return {member.id: member for member in self.members}

    @cached_property
    def _starts(self) -> list[int]:
        return [one.stretch.start for one in self.named]

    def inside(self, stretch: Stretch | tuple[int, int]) -> Iterator[Named]:
        """Yield the names that begin in a stretch."""
        first = bisect_left(self._starts, stretch[0])
        for one in self.named[first:]:
            if one.stretch.start >= stretch[1]:
                return
            yield one

    def ids(self, stretch: Stretch, *, places: bool) -> tuple[str, ...]:
        """Return the members that are named in a stretch, places or actors, each once."""
        found = (one.id for one in self.inside(stretch) if self.by_id[one.id].is_place == places)
        return tuple(dict.fromkeys(found))
