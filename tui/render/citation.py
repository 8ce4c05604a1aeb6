"""An item's citation: what it says, who says so, in which source and passage, known how well.

It can stand alone under what was taken out of a briefing, and makes nothing more certain or more
exact than the card does: its words are the row's, the card's and the source's own.
"""

from typing import Final

from tui.model.briefing import Briefing, Readable
from tui.model.card import Card, Fact, Span, Spans, joined, plain
from tui.model.dating import Dating
from tui.model.draft import UNREVIEWED
from tui.model.item import BASIS, Item
from tui.model.pin import Pin
from tui.model.source import NO_GIST, Passage, Source

CITED: Final = "cite as"
"""The label of a card's line that holds the citation."""
_BARE: Final = frozenset({"kind", "address"})
"""The lines of a source's card that a citation takes over without their labels."""
_CAPTIONED: Final = frozenset({"author", "publisher", "read on"})
"""Those that it takes over with them."""
_NAMES: Final = frozenset({"name", "voice", "number"})
"""What a sentence begins with as it is written."""


def citation(readable: Readable, briefing: Briefing) -> Spans:
    """Return the citation of an item or a passage, as one paragraph."""
    sentences = [
        _statement(readable, briefing),
        joined(_qualifications(readable, briefing), "; "),
        *_sources(readable, briefing),
        _briefing(readable, briefing),
    ]
    return joined((_sentence(spans) for spans in sentences if spans), " ")


def _sentence(spans: Spans) -> Spans:
    """Return words that begin with a capital and end with a stop; names stay as they are."""
    first, last = spans[0], spans[-1]
    if first.role not in _NAMES:
        first = first._replace(text=first.text[:1].upper() + first.text[1:])
    stop = () if last.text.endswith((".", "!", "?", "…")) else (Span("."),)
    return (first, *spans[1:], *stop)


def citation_text(readable: Readable, briefing: Briefing) -> str:
    """Return the words of the citation alone."""
    return plain(citation(readable, briefing))


def cited_card(readable: Readable, briefing: Briefing) -> Card:
    """Return the card of an item or a passage with its citation as the last line."""
    card = readable.card(briefing)
    return card._replace(facts=(*card.facts, Fact(CITED, citation(readable, briefing))))


def _statement(readable: Readable, briefing: Briefing) -> Spans:
    """Return what is said and who says so; nothing of a source, which is named anyhow."""
    if isinstance(readable, Source):
        return ()
    if isinstance(readable, Passage):
        return (Span(readable.gist or NO_GIST),)
    said = joined([readable.head(briefing), readable.body(briefing)], ": ")
    return joined([said, joined(_voices(readable, briefing), "; ")], " — ")


def _voices(item: Item, briefing: Briefing) -> list[Spans]:
    if item.voices:
        return [_in_full(phrase, briefing) for phrase in item.attributions(briefing)]
    return [(Span(f"{fact.label}: "), *fact.spans) for fact in item.who_says(briefing)]


def _in_full(phrase: Spans, briefing: Briefing) -> Spans:
    """Return a phrase with its voices by their full names: away from here "LNA" says little."""
    return tuple(
        span._replace(text=item.caption)
        if span.role == "voice" and (item := briefing.by_id.get(span.target))
        else span
        for span in phrase
    )


def _qualifications(readable: Readable, briefing: Briefing) -> list[Spans]:
    """Return how far that carries: whether it is reviewed, how it stands and is known."""
    if isinstance(readable, Passage):
        return []
    found: list[Spans] = [(Span(UNREVIEWED, "warning"),)] if readable.is_draft else []
    found += [_on_a_line(fact.spans) for fact in readable.established(briefing)]
    if readable.basis and readable.basis != "explicit":
        found.append((Span(BASIS[readable.basis], "warning"),))
    if any(caution.is_grave for caution in briefing.cautions(readable.id)):
        found.append((Span("to be read with care", "warning"),))
    return found


def _on_a_line(spans: Spans) -> Spans:
    return tuple(span._replace(text=span.text.replace("\n", "; ")) for span in spans)


def _sources(readable: Readable, briefing: Briefing) -> list[Spans]:
    """Return each source that it stands in or that says so, with the passages; or "none"."""
    if isinstance(readable, Source):
        return [_source(readable, briefing)]
    pinned: dict[str, list[Pin]] = {}
    for pin in _pins(readable):
        pinned.setdefault(briefing.passage_id(pin).rpartition("/")[0], []).append(pin)
    if isinstance(readable, Item):
        for claim in readable.voices:
            if briefing.is_source(claim.by):
                pinned.setdefault(claim.by, [])
    if not pinned:
        return [(Span("no pin: not tied to a place in a source"),)]
    return [
        joined([_named_source(identifier, briefing), briefing.pins(pins)])
        for identifier, pins in pinned.items()
    ]


def _pins(readable: Readable) -> tuple[Pin, ...]:
    if isinstance(readable, Passage):
        return (Pin(readable.number, readable.source),)
    return readable.places_in_source()


def _named_source(identifier: str, briefing: Briefing) -> Spans:
    source = briefing.by_id.get(identifier)
    if isinstance(source, Source):
        return _source(source, briefing)
    name = f"{identifier}, " if identifier else ""
    return (Span("source: ", "label"), Span(f"{name}not recorded in this briefing"))


def _source(source: Source, briefing: Briefing) -> Spans:
    """Return what is recorded of a source; an inferred day of publication stays one."""
    parts: list[Spans] = [(Span("source: ", "label"), Span(source.label, "name", source.id))]
    for label, spans in source.facts(briefing):
        if label in _BARE:
            parts.append(spans)
        elif label in _CAPTIONED:
            parts.append((Span(f"{label} "), *spans))
        elif label == "published" and source.published:
            parts.append(_published(source.published))
    if source.published is None:
        parts.append((Span("day of publication not recorded"),))
    return joined(parts)


def _published(dating: Dating) -> Spans:
    """Return when it was published and how that is known, without the reasons."""
    spans: Spans = (Span("published "), Span(dating.words, "date"))
    if dating.basis and dating.basis != "explicit":
        return (*spans, Span(" ("), Span(BASIS[dating.basis], "warning"), Span(")"))
    return spans


def _briefing(readable: Readable, briefing: Briefing) -> Spans:
    header = briefing.header
    updated = f", updated {header.updated.words}" if header.updated else ""
    words = f"from the briefing “{header.title}”{updated} ({header.id}#{readable.id})"
    return (Span(words, "muted"),)
