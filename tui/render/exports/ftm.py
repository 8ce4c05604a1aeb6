"""FollowTheMoney: entities, a line of JSON each, for Aleph and other tools of investigators."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from tui.kinds.actor import Actor, ActorKind
from tui.kinds.event import Event
from tui.kinds.place import Place
from tui.kinds.relation import Relation
from tui.model.briefing import Briefing
from tui.model.card import plain
from tui.model.item import Item
from tui.model.source import Source
from tui.model.when import When
from tui.render.exports.exact import is_vague, lasting, one_date, published
from tui.render.exports.losses import Loss, items_of, of_lists, passages, where
from tui.render.exports.wording import described, sources_of, statement, told
from tui.render.extract import Extract

Properties = dict[str, Sequence[str]]

_ACTORS: Final[Mapping[ActorKind | None, str]] = {
    "person": "Person",
    "armed-group": "Organization",
    "group": "Organization",
    "int-org": "Organization",
    "government": "PublicBody",
    "agency": "PublicBody",
    "state": "PublicBody",
    "company": "Company",
    "media": "Organization",
    "community": "LegalEntity",
    None: "LegalEntity",
}
_ALIASES: Final = {"former": "previousName", "weak": "weakAlias", "identified-as": "weakAlias"}


def ftm_of(extract: Extract) -> str:
    """Return what is taken as entities of FollowTheMoney, one a line."""
    import json  # for those who want it

    lines = (
        json.dumps(_entity(item, extract.briefing), ensure_ascii=False)
        for item in items_of(extract)
    )
    return "".join(f"{line}\n" for line in lines)


def _entity(item: Item, briefing: Briefing) -> dict[str, Any]:
    schema, properties = _mapped(item, briefing)
    given = {name: list(dict.fromkeys(filter(None, values))) for name, values in properties.items()}
    return {
        "id": _id(item.id, briefing),
        "schema": schema,
        "properties": {name: values for name, values in given.items() if values},
    }


def _id(identifier: str, briefing: Briefing) -> str:
    return f"{briefing.header.id}-{identifier}"


def _mapped(item: Item, briefing: Briefing) -> tuple[str, Properties]:
    match item:
        case Actor():
            return _actor(item, briefing)
        case Event():
            return "Event", _event(item, briefing)
        case Relation():
            return "UnknownLink", _link(item, briefing)
        case Place():
            return "Address", {"full": [_located(item, briefing)], **_common(item, briefing)}
        case Source():
            return _source(item, briefing)
        case _:
            to = [_id(one, briefing) for one in _named(item)]
            return "Note", {"description": [_claimed(item, briefing)], "entity": to}


def _common(item: Item, briefing: Briefing) -> Properties:
    """Return what all things have: what the card says, and where it stands."""
    return {
        "notes": [_claimed(item, briefing)],
        "keywords": item.tags,
        "proof": [
            _id(source, briefing) for source in sources_of(item.places_in_source(), briefing)
        ],
    }


def _claimed(item: Item, briefing: Briefing) -> str:
    return f"{statement(item, briefing)}\n{told(item, briefing)}"


def _named(item: Item) -> list[str]:
    """Return the actors whom a note is on: those that it names, or who is counted."""
    counted = getattr(item, "counted", None)
    return [*getattr(item, "actors", ()), *([counted] if counted else ())]


def _actor(actor: Actor, briefing: Briefing) -> tuple[str, Properties]:
    schema = _ACTORS[actor.kind]
    begun, ended = (
        ("birthDate", "deathDate")
        if schema == "Person"
        else ("incorporationDate", "dissolutionDate")
    )
    properties: dict[str, list[str]] = {
        "name": [actor.name],
        "abbreviation": [actor.abbr, *(name.abbr for name in actor.names)],
        "classification": [actor.kind or ""],
        "summary": [described(actor.text, actor, briefing)],
        begun: [one_date(actor.born)],
        ended: [one_date(actor.died)],
        "parent": [_id(actor.part_of, briefing)] if actor.part_of and schema != "Person" else [],
    }
    for name in actor.names:
        properties.setdefault(_ALIASES.get(name.kind, "alias"), []).append(name.name)
    if schema == "Person":
        properties["position"] = [plain(role.spans(briefing)) for role in actor.roles]
    return schema, {**properties, **_common(actor, briefing)}


def _event(event: Event, briefing: Briefing) -> Properties:
    return {
        "name": [statement(event, briefing)],
        "summary": [f"{event.when or 'no date'}: {statement(event, briefing)}"],
        "description": [event.text],
        "location": list(map(briefing.short, event.places)),
        "involved": [_id(one.id, briefing) for one in event.actors],
        **_lasting(event.date),
        **_common(event, briefing),
    }


def _link(relation: Relation, briefing: Briefing) -> Properties:
    return {
        "subject": [_id(relation.from_, briefing)],
        "object": [_id(relation.to, briefing)],
        "role": [relation.kind.replace("-", " ")],
        "status": [statement(relation, briefing)],
        "description": [told(relation, briefing)],
        "proof": [
            _id(source, briefing) for source in sources_of(relation.places_in_source(), briefing)
        ],
        **_lasting(relation.date),
    }


def _lasting(when: When | None) -> Properties:
    days = lasting(when)
    if days is None:
        return {}
    if days.start == days.end:
        return {"date": [days.start]}
    return {"startDate": [days.start], "endDate": [days.end]}


def _source(source: Source, briefing: Briefing) -> tuple[str, Properties]:
    schema = "Article" if source.kind in {"news-article", "wire"} else "Document"
    return schema, {
        "name": [source.label],
        "title": [source.label],
        "fileName": [source.file or source.id],
        "author": [source.author if source.author != "unknown" else ""],
        "publisher": [source.publisher if source.publisher != "unknown" else ""],
        "sourceUrl": [source.url or ""],
        "publishedAt": [published(source)],
        "notes": [_claimed(source, briefing)],
        "keywords": source.tags,
    }


def _located(place: Place, briefing: Briefing) -> str:
    """Return a place with those it lies in: "Derna, eastern Libya, Libya"."""
    names = [place.name]
    seen = {place.id}
    while place.part_of and place.part_of not in seen:
        seen.add(place.part_of)
        outer = briefing.by_id.get(place.part_of)
        if not isinstance(outer, Place):
            break
        place = outer
        names.append(place.name)
    return ", ".join(names)


LOSSES: Final = (
    Loss(
        "a window, and a date that is about, possible or inferred, stands in words alone",
        where(lambda item, _: is_vague(item)),
    ),
    Loss(
        "numbers, quotes, background and caveats are notes in words",
        of_lists("figures", "quotes", "background", "caveats"),
    ),
    Loss("how one stands to another is the `role` of an `UnknownLink`", of_lists("relations")),
    Loss("coordinates are left out", where(lambda item, _: getattr(item, "lat", None) is not None)),
    Loss(
        "an actor of a kind that FollowTheMoney does not have is a `LegalEntity`",
        where(lambda item, _: isinstance(item, Actor) and item.kind in {"community", None}),
    ),
    Loss("fingerprints and gists of passages are left out", passages),
    Loss(
        "that nobody has reviewed it stands in words, in the notes, and of no briefing as a whole",
        where(lambda item, _: item.is_draft),
    ),
    Loss("claims, pins and ratings stand in words, in the notes"),
)
