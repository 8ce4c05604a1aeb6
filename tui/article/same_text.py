"""Find the blocks of a text again in another by their fingerprints, and tell repeated ones apart.

What stands once in both is the same. What stands more often ("No.", a dividing line) is the one
that follows, or is followed by, the same as before; where that is not clear, it is none of them
(patience diff; Bram Cohen).
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

Places = dict[int, int]


def same_places(old: Sequence[str], new: Sequence[str]) -> Mapping[int, int]:
    """Return for the blocks of one text where they stand in the other, as far as that is sure.

    The first and the last of both are their ends, whatever they are. An empty one is no block.
    """
    counted = Counter(old), Counter(new)
    there = {mark: number for number, mark in enumerate(new)}
    once = {
        number: there[mark]
        for number, mark in enumerate(old[:-1])
        if mark and counted[0][mark] == counted[1][mark] == 1
    }
    ends = {0: 0, len(old) - 1: len(new) - 1}
    ahead = _followed({**once, **ends}, old, new, range(1, len(old) - 1), 1)
    back = _followed({**once, **ends}, old, new, range(len(old) - 2, 0, -1), -1)
    found = {**once, **_agreed(ahead, back)}
    return {number: found[number] for number in sorted(found)}


def _followed(
    known: Places, old: Sequence[str], new: Sequence[str], numbers: Iterable[int], step: int
) -> Places:
    """Return where repeated blocks stand, if each stands behind that which it stood behind."""
    taken = set(known.values())
    found = dict(known)
    for number in numbers:
        place = found.get(number - step, -1) + step
        if number in found or number - step not in found or not 0 < place < len(new) - 1:
            continue
        if old[number] and old[number] == new[place] and place not in taken:
            found[number] = place
            taken.add(place)
    return {number: place for number, place in found.items() if number not in known}


def _agreed(ahead: Places, back: Places) -> Places:
    """Return what neither side contradicts, and no two blocks claim."""
    found = {
        number: ahead.get(number, back.get(number, 0))
        for number in {**ahead, **back}
        if ahead.get(number, back.get(number)) == back.get(number, ahead.get(number))
    }
    claims = Counter(found.values())
    return {number: place for number, place in found.items() if claims[place] == 1}
