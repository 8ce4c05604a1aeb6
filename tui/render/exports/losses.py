"""What a format has no place for: said in general by the docs, and of each export by its items."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from tui.model.item import Item
from tui.render.extract import Extract

_MOST_NAMED: Final = 4
"""How many items a line names; all of them are in the briefing."""


class Loss(NamedTuple):
    """One thing that a format loses."""

    what: str
    """What becomes of what, as a sentence without its stop."""
    of: Callable[[Extract], Iterable[str]] | None = None
    """Gives the ids of those it happens to; without it, it is so with every file."""


class Lost(NamedTuple):
    """A loss that happened, and the ids of the items that it happened to."""

    what: str
    items: Sequence[str]

    @property
    def words(self) -> str:
        """The loss in a line: what, and to how many and which."""
        if not self.items:
            return self.what
        named = ", ".join(self.items[:_MOST_NAMED])
        more = ", …" if len(self.items) > _MOST_NAMED else ""
        return f"{self.what} ({len(self.items):,}: {named}{more})"


def lost_by(losses: Iterable[Loss], extract: Extract) -> list[Lost]:
    """Return what a format with these losses loses of an extract."""
    found = [Lost(loss.what, list(loss.of(extract)) if loss.of else []) for loss in losses]
    return [lost for lost, loss in zip(found, losses, strict=True) if lost.items or not loss.of]


def items_of(extract: Extract) -> Iterator[Item]:
    """Yield the items that are taken, in reading order; passages are left out."""
    for readable in extract.readables:
        if isinstance(readable, Item):
            yield readable


def where(holds: Callable[[Item, Extract], bool]) -> Callable[[Extract], Iterator[str]]:
    """Return what gives the ids of the items that something holds for."""
    return lambda extract: (item.id for item in items_of(extract) if holds(item, extract))


def of_lists(*lists: str) -> Callable[[Extract], Iterator[str]]:
    """Return what gives the ids of the items of some lists."""
    return where(lambda item, _: item.LIST in lists)


def beside(listed: str) -> Callable[[Extract], Iterator[str]]:
    """Return what gives the ids of all that does not stand in a list, passages included."""
    return lambda extract: (
        readable.id
        for readable in extract.readables
        if not isinstance(readable, Item) or listed != readable.LIST
    )


def passages(extract: Extract) -> Iterator[str]:
    """Yield the ids of the passages that are taken."""
    for readable in extract.readables:
        if not isinstance(readable, Item):
            yield readable.id
