"""In which other briefings an actor appears: under the same id, or under a name spelled alike."""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import Final, Literal, NamedTuple

from tui.kinds.actor import Actor, NameKind
from tui.library.database import asked
from tui.library.index import Index
from tui.library.packing import Packed
from tui.library.schema import ITEMS_OF_ONE
from tui.library.shelved import Shelved
from tui.model.item import Item
from tui.search.document import Document
from tui.search.folding import readings
from tui.search.spelling import key

_SHORTEST: Final = 4
"""How many letters a name has at the least to tell one actor from all others."""
# What others call somebody, or what is said for short, may be said of many.
_NO_NAMES: Final[frozenset[NameKind]] = frozenset({"abbr", "identified-as", "short", "weak"})
_ID: Final = "#"
"""Stands before an id, which no name begins with."""
_MOST: Final = 2_000
"""How many actors are looked at."""

How = Literal["same name", "same id"]


class Namesake(NamedTuple):
    """The same actor in another briefing."""

    briefing: Shelved
    id: str
    """The actor's id there."""
    name: str
    how: How


def called(actor: Actor) -> Iterator[str]:
    """Yield what an actor is known by in other briefings: names in one spelling, and the id."""
    names = [actor.name, *(name.name for name in actor.names if name.kind not in _NO_NAMES)]
    yield from dict.fromkeys(one for name in names if (one := in_one_spelling(name)))
    yield _ID + actor.id.casefold()


def in_one_spelling(name: str) -> str:
    """Return a name as all its spellings have it, in any order; nothing of what says too little."""
    words = sorted(_Spelled.of(name).words)
    return " ".join(words) if sum(map(len, words)) >= _SHORTEST else ""


def same_actor(
    actor: Item, besides: str, index: Index, among: Mapping[str, Shelved]
) -> list[Namesake]:
    """Return an actor's namesakes in the briefings of the library, in their order, each once.

    The same id alone is not enough: the names must have something in common. A copy of the
    briefing itself is no other.
    """
    found: dict[str, Namesake] = {}
    own = among[besides].digest if besides in among else ""
    if not isinstance(actor, Actor):
        return []
    for file, number, by_name in _known_as(tuple(called(actor)), index):
        if file == besides or file not in among or (own and among[file].digest == own):
            continue
        there = found.get(file)
        if there is not None and (there.how == "same name" or not by_name):
            continue
        document = _named(number, index)
        if document and (by_name or are_compatible(actor.known_as, document.names)):
            how: How = "same name" if by_name else "same id"
            found[file] = Namesake(among[file], document.id, document.title, how)
    return [found[file] for file in among if file in found]


def _known_as(names: Sequence[str], index: Index) -> Iterator[tuple[str, int, bool]]:
    """Yield the actors of some names: the file, the item's number, whether by name or by id."""
    marks = ", ".join("?" * len(names))

    def ask(connection: sqlite3.Connection) -> list[tuple[bytes, int, str]]:
        sql = (
            f"SELECT file, item, called FROM actor JOIN briefing ON number = item / {ITEMS_OF_ONE}"  # noqa: S608  # a number, and question marks
            f" WHERE called IN ({marks}) LIMIT {_MOST}"
        )
        return asked(connection, sql, names, bytes, int, str)

    found: list[tuple[bytes, int, str]] = index.database.read(ask, [])
    for file, item, name in found:
        yield os.fsdecode(file), item, not name.startswith(_ID)


def _named(number: int, index: Index) -> Document | None:
    """Return what the index holds of an item."""
    briefing, item = divmod(number, ITEMS_OF_ONE)

    def ask(connection: sqlite3.Connection) -> Document | None:
        sql = "SELECT documents FROM content WHERE briefing = ?"
        rows = asked(connection, sql, (briefing,), bytes)
        return Packed(rows[0][0]).document(item) if rows else None

    return index.database.read(ask, None)


def are_compatible(names: Iterable[str], others: Iterable[str]) -> bool:
    """Whether names can be one actor's: one has all words of another, or is its initials.

    Where both have names of several words, these alone count: many have the same initials.
    """
    ours, theirs = ([_Spelled.of(name) for name in given] for given in (names, others))
    long, longer = ([one for one in given if one.initials] for given in (ours, theirs))
    pairs = product(long, longer) if long and longer else product(ours, theirs)
    return any(one.is_like(other) for one, other in pairs)


class _Spelled(NamedTuple):
    """A name as all its spellings have it."""

    words: frozenset[str]
    initials: str
    """The first letters of several words; nothing of one."""

    @classmethod
    def of(cls, name: str) -> "_Spelled":
        found = [word.text for word in readings(name)[0]]
        initials = "".join(word[0] for word in found) if len(found) > 1 else ""
        return cls(frozenset(key(word) or word for word in found), initials)

    def is_like(self, other: "_Spelled") -> bool:
        if not self.words or not other.words:
            return False
        alike = self.words <= other.words or other.words <= self.words
        return alike or self.words == {other.initials} or other.words == {self.initials}
