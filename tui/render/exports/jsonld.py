"""JSON-LD in the terms of schema.org: who, where and when as things, all that is said as claims.

An event or a number is never stated by the file itself: it is what a `Claim` is about, and the
claim has its author, its place in the source, and how far it is established.
"""

from collections.abc import Iterator
from typing import Final

from tui.kinds.actor import Actor
from tui.kinds.background import Background
from tui.kinds.caveat import Caveat
from tui.kinds.event import Event
from tui.kinds.figure import Figure
from tui.kinds.place import Place
from tui.kinds.quote import Quote
from tui.kinds.relation import Relation
from tui.model.briefing import Briefing
from tui.model.card import plain
from tui.model.claim import STATUS, Claim
from tui.model.draft import UNREVIEWED
from tui.model.item import Item
from tui.model.source import Source
from tui.render.citation import citation_text
from tui.render.exports.exact import Lasting, is_vague, lasting, one_date
from tui.render.exports.losses import Loss, items_of, of_lists, passages, where
from tui.render.exports.schema_org import Node, bounds, given, quantity, to
from tui.render.exports.things import (
    actor_node,
    author_node,
    has_unlinked_voice,
    is_claimed,
    place_node,
    source_node,
)
from tui.render.exports.wording import sources_of, statement
from tui.render.extract import Extract


def jsonld_of(extract: Extract) -> str:
    """Return what is taken as JSON-LD, one graph in which each thing stands once."""
    import json  # for those who want it

    nodes = [_header(extract)]
    for item in items_of(extract):
        nodes += _nodes(item, extract.briefing)
    # The vocabulary by its address, and nothing to be fetched in order to read the file.
    whole = {"@context": {"@vocab": "https://schema.org/"}, "@graph": list(map(given, nodes))}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _header(extract: Extract) -> Node:
    header = extract.briefing.header
    return {
        "@type": "CreativeWork",
        "@id": "#",
        "name": header.title,
        "identifier": header.id,
        "abstract": header.summary,
        "inLanguage": header.lang,
        "keywords": list(header.subjects),
        "dateModified": one_date(header.updated),
        "creativeWorkStatus": extract.briefing.review.told if extract.briefing.drafts else "",
        "isBasedOn": [to(source.id) for source in extract.briefing.sources],
    }


def _nodes(item: Item, briefing: Briefing) -> Iterator[Node]:
    match item:
        case Source():
            yield source_node(item, briefing)
        case Actor():
            yield actor_node(item, briefing)
        case Place():
            yield place_node(item, briefing)
        case Caveat():
            yield {
                "@type": "Comment",
                "@id": f"#{item.id}",
                "text": item.text,
                "creativeWorkStatus": UNREVIEWED if item.is_draft else "",
                "about": [to(node) for one in item.about for node in _ids(one, briefing)],
                "citation": citation_text(item, briefing),
            }
        case _:
            yield from _claims(item, briefing)


def _claims(item: Item, briefing: Briefing) -> Iterator[Node]:
    """Yield what an item says as a claim of each of its voices; of nobody, where none is named."""
    voices = item.voices or (Claim(),)
    phrases = item.attributions(briefing) or [()]
    for identifier, claim, phrase in zip(_ids(item.id, briefing), voices, phrases, strict=True):
        yield {
            "@type": "Claim",
            "@id": f"#{identifier}",
            "text": _claimed(item, claim, briefing),
            "author": author_node(claim.by, briefing),
            # What a source says in its own voice is a part of it, and not only found in it.
            "isPartOf": to(claim.by) if briefing.is_source(claim.by) else None,
            "creditText": plain(phrase),
            "datePublished": one_date(claim.said_on),
            "creativeWorkStatus": _status(item, briefing),
            "appearance": [to(source) for source in sources_of(claim.at or item.at, briefing)],
            "about": _about(item, claim, briefing),
            "citation": citation_text(item, briefing),
        }


def _status(item: Item, briefing: Briefing) -> str:
    standing = item.standing(briefing)
    status = STATUS[standing] if standing else "nobody is recorded"
    return f"{UNREVIEWED}; {status}" if item.is_draft else status


def _ids(identifier: str, briefing: Briefing) -> list[str]:
    """Return the ids of an item's nodes: its own, or one for each of several claims."""
    item = briefing.by_id.get(identifier)
    if item is None or len(item.voices) < 2 or isinstance(item, (Source, Actor, Place, Caveat)):
        return [identifier]
    return [f"{identifier}/claim-{number}" for number in range(1, len(item.voices) + 1)]


def _claimed(item: Item, claim: Claim, briefing: Briefing) -> str:
    """Return what a voice says; one that denies something does not say it."""
    said = statement(item, briefing)
    is_told = claim.stance == "affirms" or (item.opposed and len(item.voices) == 1)
    return said if is_told else f"{claim.stance} it: {said}"


def _about(item: Item, claim: Claim, briefing: Briefing) -> list[Node]:
    match item:
        case Event():
            return [_event(item, briefing)]
        case Figure():
            counted = [to(item.counted)] if item.counted else []
            return [quantity(item, claim), *counted]
        case Relation():
            return [to(item.from_), to(item.to)]
        case Quote() if item.quote:
            return [{"@type": "Quotation", "text": item.quote}]
        case Background():
            return [to(one) for one in (*item.actors, *item.places)]
        case _:
            return []


def _event(event: Event, briefing: Briefing) -> Node:
    days = lasting(event.date) or Lasting("", "")
    return given(
        {
            "@type": "Event",
            # The claim's own words, so that nobody who takes the event alone has it as a fact.
            "name": statement(event, briefing),
            "description": f"{event.when or 'no date'}. {event.text}".strip(),
            "startDate": days.start,
            "endDate": days.end,
            "location": list(map(to, event.places)),
            "about": [to(participant.id) for participant in event.actors],
        }
    )


def _vague_amount(item: Item) -> bool:
    if not isinstance(item, Figure):
        return False
    amounts = (item.value, *(reading.value for reading in item.values))
    return any(amount is not None and not bounds(amount) for amount in amounts)


LOSSES: Final = (
    Loss(
        "a window, and a date that is about, possible or inferred, stands in words alone",
        where(lambda item, _: is_vague(item)),
    ),
    Loss(
        "an amount that is about, more than, fewer than or nearly, or a word, stands in words "
        "alone: the bounds of schema.org include their numbers",
        where(lambda item, _: _vague_amount(item)),
    ),
    Loss(
        "what a party claims of a person, a body or a place stands in words alone",
        where(
            lambda item, extract: (
                isinstance(item, (Actor, Place)) and is_claimed(item, extract.briefing)
            )
        ),
    ),
    Loss(
        "how one stands to another is told in words, in a claim about both",
        of_lists("relations"),
    ),
    Loss(
        "who speaks and is neither a person nor known to be a body is named in words, not linked",
        where(lambda item, extract: has_unlinked_voice(item, extract.briefing)),
    ),
    Loss(
        "a position that is not exact is left out",
        where(
            lambda item, _: (
                isinstance(item, Place) and item.lat is not None and item.precision != "exact"
            )
        ),
    ),
    Loss("fingerprints and gists of passages are left out", passages),
    Loss("credibility, basis, notes, tags and allowances stand in citations at most"),
)
