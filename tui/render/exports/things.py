"""The things of a JSON-LD graph: sources, people, bodies and places, in the terms of schema.org."""

from collections.abc import Mapping
from typing import Final

from tui.kinds.actor import Actor, ActorKind
from tui.kinds.place import Place
from tui.model.briefing import Briefing
from tui.model.card import plain
from tui.model.draft import UNREVIEWED
from tui.model.item import Item
from tui.model.source import Source, SourceKind
from tui.render.citation import citation_text
from tui.render.exports.exact import one_date, published
from tui.render.exports.schema_org import Node, to
from tui.render.exports.wording import described

_SOURCES: Final[Mapping[SourceKind | None, str]] = {
    "news-article": "NewsArticle",
    "wire": "NewsArticle",
    "statement": "CreativeWork",
    "post": "SocialMediaPosting",
    "report": "Report",
    "dataset": "Dataset",
    "image": "ImageObject",
    None: "CreativeWork",
}
_ACTORS: Final[Mapping[ActorKind | None, str]] = {
    "person": "Person",
    "armed-group": "Organization",
    "group": "Organization",
    "int-org": "Organization",
    "government": "GovernmentOrganization",
    "agency": "GovernmentOrganization",
    "state": "Country",
    "company": "Corporation",
    "media": "NewsMediaOrganization",
    "community": "Thing",
    None: "Thing",
}
_NO_BODIES: Final = frozenset({"Person", "Thing"})


def source_node(source: Source, briefing: Briefing) -> Node:
    """Return what a source is, with the day of publication that it states itself."""
    return {
        "@type": _SOURCES[source.kind],
        "@id": f"#{source.id}",
        "name": source.label,
        "creditText": "" if source.author == "unknown" else source.author,
        "publisher": _named("Organization", source.publisher),
        "url": source.url,
        "inLanguage": source.lang,
        "datePublished": published(source),
        "creativeWorkStatus": UNREVIEWED if source.is_draft else "",
        "citation": citation_text(source, briefing),
    }


def _named(kind: str, name: str) -> Node | None:
    return {"@type": kind, "name": name} if name not in {"", "unknown"} else None


def actor_node(actor: Actor, briefing: Briefing) -> Node:
    """Return who an actor is: of what a party claims, the name, and all else in words."""
    kind = _ACTORS[actor.kind]
    part_of = _body(actor.part_of, briefing)
    roles = [plain(role.spans(briefing)) for role in actor.roles]
    node: Node = {
        # To schema.org a country is a place; one that acts and speaks is a body as well.
        "@type": [kind, "Organization"] if kind == "Country" else kind,
        "@id": f"#{actor.id}",
        "name": actor.name,
        "description": described(actor.text, actor, briefing),
        "subjectOf": {"@type": "Comment", "text": citation_text(actor, briefing)},
    }
    if is_claimed(actor, briefing):
        return node
    node["alternateName"] = [name for name in actor.known_as if name != actor.name]
    if kind == "Person":
        node |= {
            "jobTitle": roles,
            "birthDate": one_date(actor.born),
            "deathDate": one_date(actor.died),
            "memberOf": part_of,
        }
    elif kind not in _NO_BODIES:
        node |= {"foundingDate": one_date(actor.born), "dissolutionDate": one_date(actor.died)}
        node["parentOrganization"] = part_of
    return node


def author_node(voice: str, briefing: Briefing) -> Node | None:
    """Return who speaks, where that is a person or a body: nobody else can be an author."""
    actor = briefing.by_id.get(voice)
    return to(voice) if isinstance(actor, Actor) and _ACTORS[actor.kind] != "Thing" else None


def has_unlinked_voice(item: Item, briefing: Briefing) -> bool:
    """Whether somebody speaks who is neither a person nor known to be a body."""
    speaking = (briefing.by_id.get(claim.by) for claim in item.voices)
    return any(isinstance(one, Actor) and _ACTORS[one.kind] == "Thing" for one in speaking)


def _body(identifier: str | None, briefing: Briefing) -> Node | None:
    """Return a reference to a body that one can be a part of."""
    actor = briefing.by_id.get(identifier or "")
    is_body = isinstance(actor, Actor) and _ACTORS[actor.kind] not in _NO_BODIES
    return to(actor.id) if actor and is_body else None


def is_claimed(item: Item, briefing: Briefing) -> bool:
    """Whether what is said of a person, a body or a place is a party's claim, or disputed."""
    return item.standing(briefing) not in {None, "reported", "corroborated"}


def place_node(place: Place, briefing: Briefing) -> Node:
    """Return where a place is: of what a party claims, the name, and all else in words."""
    sure = not is_claimed(place, briefing)
    exact = sure and place.precision == "exact" and None not in {place.lat, place.lon}
    position = {
        "@type": "GeoCoordinates",
        "latitude": str(place.lat),
        "longitude": str(place.lon),
    }
    return {
        "@type": "Place",
        "@id": f"#{place.id}",
        "name": place.name,
        "alternateName": list(place.names),
        "description": described(plain(place.body(briefing)), place, briefing),
        "containedInPlace": to(place.part_of) if sure and place.part_of else None,
        "geo": position if exact else None,
        "subjectOf": {"@type": "Comment", "text": citation_text(place, briefing)},
    }
