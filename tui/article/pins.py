"""What became of each pin of a briefing in an article: where it leads now, and to what."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from tui.article.at_hand import AtHand
from tui.article.wording import followed
from tui.model.anchor import Anchor, Change, State
from tui.model.briefing import Briefing
from tui.model.item import Item
from tui.model.pin import Pin

_MOST_TOLD: Final = 4
"""How many changes of a passage are told in a line."""


class Pinned(NamedTuple):
    """A pin of an item, and what became of what it is pinned to."""

    item: Item
    pin: Pin
    state: State
    places: tuple[Pin, ...]
    """Where its words stand now; none where that is not known."""
    anchor: Anchor
    """What became of the whole passage: a word elsewhere in it may deny all."""
    is_intact: bool = False
    """Whether the very words that it is pinned to were left as they were in an edited passage."""

    @property
    def changes(self) -> tuple[Change, ...] | None:
        """What was edited of the whole passage, as in `Anchor`."""
        return self.anchor.changes

    @property
    def number_changed(self) -> bool:
        """Whether a number of its passage is surely not what it was."""
        return self.state in {"edited", "missing"} and bool(self.anchor.number_changed)

    @property
    def words(self) -> str:
        """What became of it, in a line: "p6 of event `launch`: moved to p7"."""
        name = f"{self.pin} of {self.item.NOUN} `{self.item.id}`"
        where = " and ".join(map(str, self.places))
        match self.state:
            case "moved":
                return f"{name}: moved to {where}"
            case "edited":
                to = f", now {where}" if self.places and self.places != (self.pin,) else ""
                around = " around its words" if self.is_intact else ""
                return f"{name}: edited{around}{to}{self._edits}"
            case "missing":
                near = f"; nearest is p{self.anchor.nearest}" if self.anchor.nearest else ""
                return f"{name}: missing{near}{self._edits}"
            case _:
                return f"{name}: {self.state}"

    @property
    def _edits(self) -> str:
        if self.changes is None or not any(self.changes):
            return ""
        told = "; ".join(map(str, self.changes[:_MOST_TOLD]))
        more = "; …" if len(self.changes) > _MOST_TOLD else ""
        return f"{', a number changed' if self.number_changed else ''}: {told}{more}"


def pinned(briefing: Briefing, article: AtHand) -> Iterator[Pinned]:
    """Yield each pin of each item to a source's passages, in the briefing's order."""
    anchors = {anchor.passage: anchor for anchor in article.anchors}
    for item in briefing:
        for pin in item.pins_written:
            source = briefing.passage_id(pin).rpartition("/")[0]
            if source == article.source.id and (anchor := anchors.get(pin.passage)):
                yield _pinned(item, pin, anchor, article)


def _pinned(item: Item, pin: Pin, anchor: Anchor, article: AtHand) -> Pinned:
    if pin.words is None or anchor.state not in {"moved", "edited"}:
        exact = anchor.state == "exact"
        places = (pin,) if exact else tuple(_of(pin, place) for place in anchor.places)
        return Pinned(item, pin, anchor.state, places, anchor)
    if anchor.state == "moved":
        places = tuple(_moved(pin, anchor, article))
        return Pinned(item, pin, "moved" if places else "missing", places, anchor)
    return _edited(item, pin, anchor, article)


def _of(pin: Pin, place: Pin) -> Pin:
    """Return a place of an article as a pin that names the source as another does."""
    return Pin(place.passage, pin.source, place.words, pin.mark)


def _moved(pin: Pin, anchor: Anchor, article: AtHand) -> Iterator[Pin]:
    """Yield where the words of a pin stand in the blocks that hold its passage now."""
    assert pin.words is not None  # noqa: S101  # asked by the caller
    first, last = pin.words
    before = 0
    for place in anchor.places:
        there = article.article.words[place.passage - 1]
        begin, end = place.words or (1, len(there))
        length = end - begin + 1
        one, other = max(first - before, 1), min(last - before, length)
        if one <= other:
            words = (begin + one - 1, begin + other - 1)
            yield Pin(place.passage, pin.source, words, pin.mark)
        before += length


def _edited(item: Item, pin: Pin, anchor: Anchor, article: AtHand) -> Pinned:
    assert pin.words is not None  # noqa: S101  # asked by the caller
    if article.before is None:
        # Where words of it stand now cannot be told by the fingerprint.
        return Pinned(item, pin, "edited", (), anchor)
    (place,) = anchor.places
    old, new = article.before.words[pin.passage - 1], article.article.words[place.passage - 1]
    where = followed(old, new, pin.words)
    if where is None:
        return Pinned(item, pin, "missing", (), anchor)
    there = Pin(place.passage, pin.source, where, pin.mark)
    is_intact = old[pin.words[0] - 1 : pin.words[1]] == new[where[0] - 1 : where[1]]
    return Pinned(item, pin, "edited", (there,), anchor, is_intact)
