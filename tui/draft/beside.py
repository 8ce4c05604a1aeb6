"""What is like what came before, found by the words that it has in common with it.

Only what shares a word is put beside another, and at most so many that have it: articles are put
together in a time that grows with their length, whatever stands in them.
"""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable
from typing import Final

MOST_BESIDE: Final = 100
"""So many that have a word are looked at; who has more than these before him reads a list."""
MOST_DOUBTS: Final = 100
"""So many pairs that may be one are told; nobody decides more of them."""


class Beside:
    """Places, counted as the caller counts them, by what stands there."""

    def __init__(self) -> None:
        self._places: defaultdict[Hashable, list[int]] = defaultdict(list)

    def add(self, place: int, keys: Iterable[Hashable]) -> None:
        """Say what stands at a place."""
        for key in keys:
            there = self._places[key]
            if len(there) <= MOST_BESIDE:
                there.append(place)

    def of(self, keys: Iterable[Hashable]) -> list[int]:
        """Return the places that have one of some keys, in their order; of each key the first."""
        found = (self._places.get(key, [])[:MOST_BESIDE] for key in keys)
        return sorted({place for places in found for place in places})

    def is_whole(self, keys: Collection[Hashable]) -> bool:
        """Whether `of` these keys returns all places that have one of them."""
        return all(len(self._places.get(key, ())) <= MOST_BESIDE for key in keys)
