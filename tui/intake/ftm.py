"""FollowTheMoney: people and bodies as actors, events, links between them, documents and notes."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final, get_args

from tui.edit.ids import Ids
from tui.edit.outline import Fields
from tui.intake.draft import Draft
from tui.intake.entities import Entity, EntityFile, entity_of
from tui.intake.reading import entries, members
from tui.kinds.actor import ActorKind
from tui.kinds.relation import RelationKind
from tui.load.nodes import Node
from tui.model.record import is_link
from tui.model.when import When, parse_when

_ACTORS: Final[Mapping[str, str]] = {
    "Person": "person",
    "Company": "company",
    "PublicBody": "agency",
    "Organization": "group",
    "LegalEntity": "",
}
_SOURCES: Final[Mapping[str, str]] = {
    "Article": "news-article", "Document": "", "PlainText": "", "HyperText": "", "Pages": "",
    "Email": "", "Image": "image", "Table": "dataset",
}  # fmt: skip
_LINKS: Final[Mapping[str, tuple[str, str, str]]] = {
    "UnknownLink": ("subject", "object", ""),
    "Membership": ("member", "organization", "member-of"),
    "Directorship": ("director", "organization", "leads"),
    "Representation": ("agent", "client", "represents"),
}
"""The two sides of a link, and what it says if it does not say it by its role."""
_NAMES: Final[Mapping[str, str]] = {
    "alias": "alias",
    "weakAlias": "weak",
    "previousName": "former",
}


_NAMED: Final[Mapping[str, tuple[str, ...]]] = {
    "actors": ("name",),
    "places": ("name", "full"),
    "sources": ("title", "name", "fileName"),
}
"""The properties that an item of a list is called by."""
_WORDED: Final = ("summary", "description", "notes", "keywords")
"""The properties that all things say in sentences, and that become text, note and tags."""


def is_ftm(root: Node) -> bool:
    """Whether a file holds entities of FollowTheMoney, one or many."""
    first = next(iter(entries(root)), None)
    return {"schema", "properties"} <= members(first).keys()


def ftm_draft(root: Node, draft: Draft) -> None:
    """Take over the entities that a briefing has a place for, each with what it says."""
    found = [entity_of(node) for node in entries(root)]
    file = EntityFile(draft, Ids(), {}, {})
    for entity in found:
        listed = _listed(entity.schema)
        # What has no name is left out, and nothing may lead to it.
        if listed and (name := entity.first(*_NAMED[listed])):
            file.own[id(entity.node)] = file.ids.new(name, listed, entity.called)
    # References lead to what stands anywhere in the file, so all have their ids by now.
    for entity in found:
        read = _reader(entity.schema)
        if read is None:
            draft.leave(entity.node.mark, f"what a briefing has no kind for: `{entity.schema}`")
            continue
        used = read(entity, file)
        for name in entity.properties.keys() - used:
            draft.leave(entity.properties[name].mark, f"`{name}` of `{entity.schema}`")


_Read = Callable[[Entity, EntityFile], set[str]]
"""Adds what it can of an entity, and returns the properties that it took over."""


def _listed(schema: str) -> str:
    if schema in _ACTORS:
        return "actors"
    if schema in _SOURCES:
        return "sources"
    return "places" if schema == "Address" else ""


def _reader(schema: str) -> _Read | None:
    if schema in _LINKS:
        return _link
    others = {"Event": _event, "Note": _note}
    by_list = {"actors": _actor, "sources": _source, "places": _place}
    return by_list.get(_listed(schema)) or others.get(schema)


def _actor(entity: Entity, file: EntityFile) -> set[str]:
    name, abbr = entity.first(*_NAMED["actors"]), entity.first("abbreviation")
    if not name:
        return file.left_out(entity, f"`{entity.schema}` without a name")
    own = file.own[id(entity.node)]
    parents = file.references(entity, "parent", "actors")
    file.draft.add(
        "actors",
        {
            "id": own,
            "name": name,
            "abbr": abbr,
            "kind": _kind(entity),
            "names": list(_other_names(entity, abbr)),
            "roles": [{"role": role} for role in entity.all("position")],
            "part_of": parents[0] if parents and file.within(own, parents[0]) else "",
            "born": file.date(entity, "birthDate", "incorporationDate"),
            "died": file.date(entity, "deathDate", "dissolutionDate"),
            **_words(entity),
        },
    )
    return {
        "name", "abbreviation", *_NAMES, "position", "parent", "birthDate", "incorporationDate",
        "deathDate", "dissolutionDate", *_WORDED,
        *(["classification"] if entity.first("classification") == _kind(entity) else []),
    }  # fmt: skip


def _kind(entity: Entity) -> str:
    """Return what sort of actor it is: as classified in our words, or else as its schema has it."""
    given = entity.first("classification")
    return given if given in get_args(ActorKind) else _ACTORS[entity.schema]


def _other_names(entity: Entity, abbr: str) -> Iterator[dict[str, str]]:
    for name in entity.all("name")[1:]:
        yield {"name": name}
    for name_of, kind in _NAMES.items():
        for name in entity.all(name_of):
            yield {"name": name, "kind": kind}
    for other in entity.all("abbreviation"):
        if other != abbr:
            yield {"name": other, "kind": "abbr"}


def _words(entity: Entity) -> Fields:
    """Return what is said in sentences: the shorter text, and the longer one as a note."""
    texts = [entity.prose(name) for name in ("summary", "description", "notes")]
    text, *notes = filter(None, [*texts, ""]) if any(texts) else ("",)
    return {"text": text, "note": "\n\n".join(notes), "tags": entity.all("keywords")}


def _event(entity: Entity, file: EntityFile) -> set[str]:
    title = entity.first("name", "summary")
    if not title:
        return file.left_out(entity, "`Event` without a name")
    places = [_located(name, file) for name in entity.all("location")]
    file.draft.add(
        "timeline",
        {
            "id": file.ids.new(title),
            "title": title,
            "date": _lasting(entity, file),
            "actors": file.references(entity, "involved", "actors"),
            "places": list(dict.fromkeys(places)),
            **_words(entity),
        },
    )
    return {
        "name", "date", "startDate", "endDate", "location", "involved", *_WORDED
    }  # fmt: skip


def _located(name: str, file: EntityFile) -> str:
    """Return the place of a name, which is a new one where none of the file is called so."""
    known = file.ids.known(name, "places")
    if not known:
        known = file.ids.new(name, "places", name)
        file.draft.add("places", {"id": known, "name": name})
    return known


def _lasting(entity: Entity, file: EntityFile) -> str:
    """Return the date; or from when to when, where it is told as that."""
    if date := file.date(entity, "date"):
        return date
    start, end = file.date(entity, "startDate"), file.date(entity, "endDate")
    span = f"{start}/{end}" if start or end else ""
    return span if span and isinstance(parse_when(span), When) else start


def _place(entity: Entity, file: EntityFile) -> set[str]:
    name = entity.first(*_NAMED["places"])
    if not name:
        return file.left_out(entity, "`Address` without a name")
    file.draft.add("places", {"id": file.own[id(entity.node)], "name": name, **_said(entity)})
    return {"name", "full", *_WORDED}


def _said(entity: Entity) -> Fields:
    """Return what is said in sentences, for what has no text of its own."""
    texts = _words(entity)
    note = "\n\n".join(filter(None, (str(texts["text"]), str(texts["note"]))))
    return {"note": note, "tags": texts["tags"]}


def _source(entity: Entity, file: EntityFile) -> set[str]:
    label = entity.first(*_NAMED["sources"])
    if not label:
        return file.left_out(entity, f"`{entity.schema}` without a title")
    url = entity.first("sourceUrl")
    file.draft.add(
        "sources",
        {
            "id": file.own[id(entity.node)],
            "label": label,
            "kind": _SOURCES[entity.schema],
            "author": ", ".join(entity.all("author")),
            "publisher": ", ".join(entity.all("publisher")),
            "url": url if is_link(url) else "",
            "published": file.date(entity, "publishedAt", "date"),
            **_said(entity),
        },
    )
    return {
        "title", "name", "fileName", "author", "publisher", "publishedAt", "date",
        *(["sourceUrl"] if is_link(url) else []), *_WORDED,
    }  # fmt: skip


def _link(entity: Entity, file: EntityFile) -> set[str]:
    one, other, usual = _LINKS[entity.schema]
    sides = [file.references(entity, side, "actors", "places") for side in (one, other)]
    role = entity.first("role").casefold().replace(" ", "-")
    kind = role if role in get_args(RelationKind) else usual
    if not all(sides) or not kind:
        return file.left_out(entity, f"`{entity.schema}` that is no relation of two: `{role}`")
    words = _said(entity)
    role_in_words = entity.first("role") if kind != role else ""
    notes = (role_in_words, entity.first("status"), str(words["note"]))
    words["note"] = "\n\n".join(filter(None, notes))
    relation = {"from": sides[0][0], "kind": kind, "to": sides[1][0]}
    file.draft.add("relations", {**relation, "date": _lasting(entity, file), **words})
    return {one, other, "role", "status", "date", "startDate", "endDate", *_WORDED}


def _note(entity: Entity, file: EntityFile) -> set[str]:
    text = entity.prose("description", "summary", "notes", "name")
    if not text:
        return file.left_out(entity, "`Note` without words")
    about = file.references(entity, "entity", "actors")
    file.draft.add("background", {"text": text, "title": entity.first("name"), "actors": about})
    return {"description", "name", "entity", *_WORDED}
