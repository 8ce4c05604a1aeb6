"""Who is known already, from other articles or a briefing that stands, and by which names.

To take two for one is the worst that a draft can do: they are one only where a full name says so,
or an abbreviation that is made of it. What is merely like a known name is a doubt, for a person.
"""

import re
from collections.abc import Container, Hashable, Iterator, Sequence
from itertools import islice
from typing import Final, NamedTuple

from tui.article.letters import folded_words
from tui.draft.beside import MOST_DOUBTS, Beside
from tui.draft.items import Doubt
from tui.draft.names import Member as CastMember
from tui.edit.ids import Ids
from tui.model.briefing import Briefing
from tui.model.item import Item

Words = tuple[str, ...]
_BRACKET: Final = re.compile(r" \(([A-Z]{2,12})\)$")
"""An abbreviation behind a name, where a briefing has not parted the two."""
_SHORTEST_ABBREVIATION: Final = 3


class Known(NamedTuple):
    """Somebody or something that has an id."""

    id: str
    is_person: bool
    names: frozenset[Words]
    """Full names, folded."""
    abbreviations: frozenset[str]


class Roster:
    """Gives an id to each member of a cast: that of who is known already, or a new one."""

    def __init__(self, ids: Ids, briefing: Briefing | None = None) -> None:
        self.ids = ids
        self.known: list[Known] = []
        self.doubts: list[Doubt] = []
        """Who may be who: one more than `MOST_DOUBTS` at the most."""
        self.standing: dict[str, bool] = {}
        """Those that stand in the briefing, and are not drafted again: whether each is a place."""
        if briefing is not None:
            for item in briefing:
                ids.new(item.id)
            self.known = [_known(item) for item in briefing if item.LIST in {"actors", "places"}]
            self.standing = {one.id: briefing.by_id[one.id].LIST == "places" for one in self.known}

    def ids_of(self, members: Sequence[CastMember]) -> list[str]:
        """Return the ids of an article's members, in their order; no two have the same.

        Members of one article were told apart by its own words, and so they stay apart.
        """
        before = _Before(self.known)
        taken: set[str] = set()
        found: list[str] = []
        for member in members:
            own = _own(member)
            place = before.same(own, taken)
            identifier = (
                self.ids.new(member.abbr or _short(member))
                if place is None
                else self.known[place].id
            )
            self._remember(own._replace(id=identifier), place)
            if place is None:
                more = max(MOST_DOUBTS + 1 - len(self.doubts), 0)
                self.doubts += islice(before.doubts(identifier, own), more)
            taken.add(identifier)
            found.append(identifier)
        return found

    def _remember(self, own: Known, place: int | None) -> None:
        if place is None:
            self.known.append(own)
            return
        same = self.known[place]
        names, abbreviations = own.names | same.names, own.abbreviations | same.abbreviations
        self.known[place] = same._replace(names=names, abbreviations=abbreviations)


class _Before:
    """Who was known before an article, by their names."""

    def __init__(self, known: Sequence[Known]) -> None:
        self._known = tuple(known)
        self._named = Beside()
        self._called = Beside()
        for place, one in enumerate(self._known):
            self._named.add(place, _names(one))
            self._called.add(place, _calls(one))

    def same(self, own: Known, taken: Container[str]) -> int | None:
        """Return the place of the first that somebody is, of those that are not taken."""
        for place in self._named.of(_names(own)):
            if self._known[place].id not in taken and _is_same(own, self._known[place]):
                return place
        return None

    def doubts(self, identifier: str, own: Known) -> Iterator[Doubt]:
        """Yield whom somebody may be."""
        for place in self._called.of(_calls(own)):
            other = self._known[place]
            if own.is_person == other.is_person and (words := _shared(own, other)):
                yield Doubt((other.id, identifier), f"both may be called {' '.join(words)}")


def _names(one: Known) -> Iterator[Hashable]:
    """Yield the names of which two that are the same share one."""
    yield from one.names
    yield from one.abbreviations


def _calls(one: Known) -> Iterator[Hashable]:
    """Yield what two may share that are not the same: a last name, or an abbreviation."""
    yield from {name[-1:] for name in one.names}
    yield from one.abbreviations


def _own(member: CastMember) -> Known:
    full = [member.name, *(other.name for other in member.names if other.kind != "short")]
    others = (other.name for other in member.names if other.kind == "abbr")
    abbreviations = {member.abbr, *others} - {""}
    if _is_abbreviation(member.name):
        abbreviations.add(member.name)
    names = frozenset(folded_words(name) for name in full)
    return Known("", member.kind == "person", names - {()}, frozenset(abbreviations))


def _known(item: Item) -> Known:
    names = [part for name in item.known_as for part in _BRACKET.split(name) if part]
    abbreviations = frozenset(name for name in names if _is_abbreviation(name))
    is_person = getattr(item, "kind", None) == "person"
    return Known(item.id, is_person, frozenset(map(folded_words, names)) - {()}, abbreviations)


def _is_abbreviation(name: str) -> bool:
    return name.isupper() and " " not in name and len(name) >= _SHORTEST_ABBREVIATION


def _short(member: CastMember) -> str:
    """Return what an id is made of: of a person the last name."""
    short = next((other.name for other in member.names if other.kind == "short"), "")
    return short or member.name


def _is_same(one: Known, other: Known) -> bool:
    if one.is_person != other.is_person:
        return False
    shared = one.names & other.names
    if any(len(name) > 1 or not one.is_person for name in shared):
        return True
    return any(
        _is_made_of(abbreviation, one.names | other.names)
        for abbreviation in one.abbreviations & other.abbreviations
    )


def _is_made_of(abbreviation: str, names: frozenset[Words]) -> bool:
    letters = abbreviation.casefold().replace(".", "")
    return any("".join(word[0] for word in name) == letters for name in names if len(name) > 1)


def _shared(one: Known, other: Known) -> Words:
    """Return the last name, or the abbreviation, that two have in common."""
    both = one.abbreviations & other.abbreviations
    if both:
        return (min(both),)
    last = {name[-1] for name in one.names} & {name[-1] for name in other.names}
    return (min(last),) if last and one.is_person else ()
