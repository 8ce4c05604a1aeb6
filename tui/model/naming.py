"""Names in running words: which item a sentence speaks of, though it does not refer to it by id.

Only what cannot be mistaken is taken for a name: written as recorded, capitals included, as whole
words, and the name of one item alone. The longest name wins: the Derna of "Derna Protection Forces"
is no mention of the town.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from tui.model.card import Card, Role, Span, Spans

if TYPE_CHECKING:
    from tui.model.item import Item

LINKED: Final[frozenset[Role]] = frozenset({"text", "title", "strong", "quote", "warning", "lit"})
"""The roles of running words; what is muted, a date or a number names nobody."""
_WORD: Final = re.compile(r"\w+")


class Named(NamedTuple):
    """An item's name in a text, from its first letter to behind its last."""

    start: int
    end: int
    id: str


class Naming:
    """The names of a briefing's items, and where they stand in words."""

    def __init__(self, items: Sequence["Item"]) -> None:
        self._items = items

    @cached_property
    def _owners(self) -> dict[str, str]:
        """For each name that one item alone goes by, the item's id."""
        owners: dict[str, set[str]] = {}
        for item in self._items:
            for name in item.known_as:
                if _is_proper(name):
                    owners.setdefault(name, set()).add(item.id)
        return {name: min(ids) for name, ids in owners.items() if len(ids) == 1}

    @cached_property
    def _lengths(self) -> dict[str, list[int]]:
        """For the first word of each name, how long the names are that begin so, longest first.

        Thousands of brigades may begin alike; their names have a few lengths.
        """
        found: dict[str, set[int]] = {}
        for name in self._owners:
            if word := _WORD.match(name):
                found.setdefault(word[0], set()).add(len(name))
        return {word: sorted(lengths, reverse=True) for word, lengths in found.items()}

    def names(self, text: str) -> Iterator[Named]:
        """Yield the names that stand in a text, none overlapping another."""
        lengths, end = self._lengths, 0
        if not lengths:
            return
        for word in _WORD.finditer(text):
            start = word.start()
            if start >= end and word[0] in lengths and (named := self._at(text, start, word[0])):
                end = named.end
                yield named

    def _at(self, text: str, start: int, word: str) -> Named | None:
        """Return the longest name that begins with a word of a text, and ends with one."""
        for length in self._lengths[word]:
            end = start + length
            identifier = self._owners.get(text[start:end])
            if identifier is not None and not text[end : end + 1].isalnum():
                return Named(start, end, identifier)
        return None

    def linked(self, spans: Iterable[Span], own: str = "") -> Spans:
        """Return spans with the names in them leading to their items, but for the item `own`."""
        return tuple(part for span in spans for part in self._parts(span, own))

    def on_card(self, card: Card, own: str = "") -> Card:
        """Return a card on which every name in running words leads to its item."""
        facts = tuple(fact._replace(spans=self.linked(fact.spans, own)) for fact in card.facts)
        return Card(self.linked(card.title, own), facts)

    def _parts(self, span: Span, own: str) -> Iterator[Span]:
        if span.target or span.role not in LINKED:
            yield span
            return
        at = 0
        for start, end, identifier in self.names(span.text):
            if identifier == own:
                continue
            if start > at:
                yield span._replace(text=span.text[at:start])
            yield span._replace(text=span.text[start:end], target=identifier)
            at = end
        if at < len(span.text) or not span.text:
            yield span._replace(text=span.text[at:])

    @cached_property
    def named_by(self) -> dict[str, list["Item"]]:
        """For each id the items whose own words name it, in the file's order, each once."""
        found: dict[str, dict[str, Item]] = {}
        for item in self._items:
            for field in item.FIELDS:
                value = getattr(item, field)
                if isinstance(value, str) and value:
                    for named in self.names(value):
                        if named.id != item.id:
                            found.setdefault(named.id, {})[item.id] = item
        return {identifier: list(items.values()) for identifier, items in found.items()}


def _is_proper(name: str) -> bool:
    """Whether a name is one by its looks: "volunteers" and "the article" are common words."""
    return len(name) > 1 and not name[0].islower()
