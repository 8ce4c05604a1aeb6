"""The names that an actor alone should go by, each with its place in the file."""

from collections.abc import Iterator
from typing import Final

from tui.kinds.actor import Actor, NameKind
from tui.problems import Mark

_LOOSE: Final[frozenset[NameKind]] = frozenset({"weak", "former", "identified-as"})
"""Kinds of names that others may have as well."""


def names_of(actor: Actor) -> Iterator[tuple[str, Mark]]:
    """Yield the name, the abbreviation and all others, but for those that are used loosely."""
    yield actor.name, actor.mark_of("name")
    if actor.abbr:
        yield actor.abbr, actor.mark_of("abbr")
    for name in actor.names:
        if name.kind not in _LOOSE:
            yield name.name, name.mark
            if name.abbr:
                yield name.abbr, name.mark
