"""The names that an actor alone should go by, and those that two have."""

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from tui.kinds.actor import Actor, NameKind
from tui.model.briefing import Briefing
from tui.problems import Mark

_LOOSE: Final[frozenset[NameKind]] = frozenset({"weak", "former", "identified-as"})
"""Kinds of names that others may have as well."""


class Namesakes(NamedTuple):
    """Two actors, and the names of theirs that are one by some measure."""

    actor: Actor
    name: str
    mark: Mark
    """Where the name stands."""
    other: Actor
    other_name: str


def namesakes(briefing: Briefing, key: Callable[[str], str]) -> Iterator[Namesakes]:
    """Yield each name of an actor whose key an earlier actor's name has, each key of two once.

    A name whose key is empty is nobody's. Each name is looked at once, however many there are.
    """
    first: dict[str, tuple[Actor, str]] = {}
    told: set[tuple[str, str]] = set()
    for actor in (item for item in briefing if isinstance(item, Actor)):
        for name, mark in _names(actor):
            found = key(name)
            other, other_name = first.setdefault(found, (actor, name)) if found else (actor, name)
            if other is not actor and (found, actor.id) not in told:
                told.add((found, actor.id))
                yield Namesakes(actor, name, mark, other, other_name)


def _names(actor: Actor) -> Iterator[tuple[str, Mark]]:
    """Yield the name, the abbreviation and all others, but for those that are used loosely."""
    yield actor.name, actor.mark_of("name")
    if actor.abbr:
        yield actor.abbr, actor.mark_of("abbr")
    for name in actor.names:
        if name.kind not in _LOOSE:
            yield name.name, name.mark
            if name.abbr:
                yield name.abbr, name.mark
