"""A passage as the item that led to it means it: with the words lit that this is pinned to."""

from typing import NamedTuple

from tui.app.passages import lit_spans
from tui.model.briefing import Briefing, Readable
from tui.model.card import Card, Fact, Span
from tui.model.item import Item
from tui.model.pin import Pin
from tui.model.source import Passage


class Coming(NamedTuple):
    """An item that led to a passage, and which words of it this is pinned to."""

    item: Item
    passage: Passage
    pins: tuple[Pin, ...]
    """At least one; each is to words."""


def coming_from(led_by: str, readable: Readable, briefing: Briefing) -> Coming | None:
    """Return as what a passage is come to from an item, by its id.

    None where no item led there, or one that is pinned to no words of it.
    """
    item = briefing.by_id.get(led_by)
    if item is None or not isinstance(readable, Passage):
        return None
    pins = tuple(
        pin
        for pin in item.places_in_source()
        if pin.words and briefing.passage_id(pin) == readable.id
    )
    return Coming(item, readable, pins) if pins else None


def with_lit(card: Card, coming: Coming, briefing: Briefing) -> Card:
    """Return a passage's card with these words lit, and with a line that says whose they are.

    It stays as it is where these words are not known.
    """
    found = coming.passage.found(briefing)
    lit = [briefing.lit(coming.item.id, pin) for pin in coming.pins]
    ranges = [one.words for one in lit if one and one.words]
    if not (found and found.text and ranges):
        return card
    words = tuple(map(_quoted, lit_spans(found.text, ranges)))
    facts: list[Fact] = []
    for fact in card.facts:
        facts += [fact] if fact.label else [Fact("", words), _whose(coming, briefing)]
    return card._replace(facts=tuple(facts))


def _quoted(span: Span) -> Span:
    return span if span.role == "lit" else span._replace(role="quote")


def _whose(coming: Coming, briefing: Briefing) -> Fact:
    item = coming.item
    # Named as well: what is lit is not seen without colours.
    words = ", ".join(str(Pin(pin.passage, "", pin.words)) for pin in coming.pins)
    said = f", where this {item.NOUN} is pinned: "
    return Fact("lit", (Span(words, "pin"), Span(said, "muted"), item.mention(briefing)))
