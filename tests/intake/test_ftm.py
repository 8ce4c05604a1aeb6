"""FollowTheMoney taken over: actors, events, links, documents and notes, and the rest told."""

import json
from typing import Any

from tests.render.exports.golden import example
from tui.intake.draft import Draft
from tui.intake.taking import draft_of
from tui.kinds.actor import Actor
from tui.kinds.event import Event
from tui.kinds.relation import Relation
from tui.load.load import load_text
from tui.model.briefing import Briefing
from tui.render.exports.ftm import ftm_of
from tui.render.extract import Extract


def taken(*entities: Any) -> tuple[Briefing, list[str]]:
    """Return the briefing that entities make, and what was left out of them."""
    lines = "".join(f"{json.dumps(one)}\n" for one in entities)
    draft = draft_of(lines.encode(), "x.jsonl")
    assert isinstance(draft, Draft)
    draft.header["title"] = "t"
    briefing, report = load_text(draft.text)
    assert report.problems == []
    assert briefing is not None
    return briefing, [one.what for one in draft.left]


def entity(called: str, schema: str, **properties: list[str]) -> dict[str, Any]:
    """Return an entity."""
    return {"id": called, "schema": schema, "properties": properties}


PERSON = entity(
    "p1", "Person", name=["Ilse Marrow", "I. Marrow"], alias=["Ilse M."], weakAlias=["the mayor"],
    previousName=["Ilse Sand"], birthDate=["1961"], position=["mayor"], nationality=["no"],
    summary=["Mayor of Port Halden."], notes=["Speaks for the town."],
)  # fmt: skip
BODY = entity("b1", "Organization", name=["Harbour Union"], abbreviation=["HU"], parent=["b2"])
PARENT = entity("b2", "Organization", name=["Unions of the North"], parent=["b1"])


def test_a_person_is_an_actor_under_all_names() -> None:
    """And what there is no field for is told."""
    briefing, left = taken(PERSON)
    (actor,) = briefing.lists["actors"]
    assert isinstance(actor, Actor)
    assert (actor.id, actor.name, actor.kind) == ("ilse-marrow", "Ilse Marrow", "person")
    assert [(name.name, name.kind) for name in actor.names] == [
        ("I. Marrow", "alias"),
        ("Ilse M.", "alias"),
        ("the mayor", "weak"),
        ("Ilse Sand", "former"),
    ]
    assert (str(actor.born), actor.roles[0].role) == ("1961", "mayor")
    assert (actor.text, actor.note) == ("Mayor of Port Halden.", "Speaks for the town.")
    assert left == ["`nationality` of `Person`"]
    assert actor.voices == ()


def test_a_body_belongs_to_another_and_never_to_itself() -> None:
    """A ring is cut where it closes, since `part_of` must lead upwards and end."""
    briefing, _ = taken(BODY, PARENT)
    union, north = briefing.lists["actors"]
    assert (getattr(union, "part_of", None), getattr(north, "part_of", None)) == (north.id, None)


def test_an_event_leads_to_actors_and_places() -> None:
    """A place that is only named is made; a reference that leads nowhere is told."""
    event = entity(
        "e1", "Event", name=["Crews walk out"], startDate=["2026-03-02"], endDate=["2026-03-05"],
        location=["Port Halden"], involved=["b1", "nobody"],
    )  # fmt: skip
    briefing, left = taken(BODY, event, PARENT)
    (found,) = briefing.lists["timeline"]
    assert isinstance(found, Event)
    assert str(found.date) == "2026-03-02/2026-03-05"
    assert [one.id for one in found.actors] == ["harbour-union"]
    assert found.places == ("port-halden",)
    assert left == ["`involved`, which leads to none of the actors here"]


def test_links_are_relations_where_there_is_a_word_for_them() -> None:
    """All others are told."""
    briefing, left = taken(
        BODY,
        PARENT,
        entity("l1", "UnknownLink", subject=["b1"], object=["b2"], role=["backs"]),
        entity("l2", "Membership", member=["b1"], organization=["b2"], role=["observer"]),
        entity("l3", "UnknownLink", subject=["b1"], object=["b2"], role=["likes"]),
        entity("l4", "UnknownLink", subject=["b1"], object=["x"], role=["backs"]),
        entity("l5", "Ownership", owner=["b1"], asset=["b2"]),
    )
    relations = [one for one in briefing.lists["relations"] if isinstance(one, Relation)]
    assert [(one.from_, one.kind, one.to, one.note) for one in relations] == [
        ("harbour-union", "backs", "unions-of-the-north", ""),
        ("harbour-union", "member-of", "unions-of-the-north", "observer"),
    ]
    assert left == [
        "`UnknownLink` that is no relation of two: `likes`",
        "`UnknownLink` that is no relation of two: `backs`",
        "`object`, which leads to none of the actors here",
        "what a briefing has no kind for: `Ownership`",
    ]


def test_nothing_leads_to_what_is_left_out() -> None:
    """A body without a name is no actor, whoever takes part in something with it."""
    event = entity("e1", "Event", name=["Crews walk out"], involved=["b1"])
    briefing, left = taken(entity("b1", "Organization", abbreviation=["HU"]), event)
    assert [len(briefing.lists[name]) for name in ("actors", "timeline")] == [0, 1]
    assert left == [
        "`Organization` without a name",
        "`involved`, which leads to none of the actors here",
    ]


def test_a_list_of_entities_is_read_as_well_as_lines() -> None:
    """And a single one."""
    for file in ([PERSON, BODY], PERSON):
        draft = draft_of(json.dumps(file).encode(), "x.json")
        assert isinstance(draft, Draft)
        assert draft.lists["actors"]


def test_our_own_entities_come_back() -> None:
    """With who says so in words, as FollowTheMoney has it."""
    draft = draft_of(ftm_of(Extract(example())).encode(), "x.jsonl")
    assert isinstance(draft, Draft)
    draft.header["title"] = "t"
    briefing, report = load_text(draft.text)
    assert report.problems == []
    assert briefing is not None
    kinds = {one.caption: getattr(one, "kind", "") for one in briefing.lists["actors"]}
    assert kinds == {one.caption: getattr(one, "kind", "") for one in example().lists["actors"]}
    assert len(briefing.lists["timeline"]) == len(example().lists["timeline"])
    assert len(briefing.lists["relations"]) == len(example().lists["relations"])
    assert {one.what for one in draft.left} == {
        f"`proof` of `{schema}`"
        for schema in ("Event", "Organization", "Person", "Company", "LegalEntity", "Address",
                       "UnknownLink")
    }  # fmt: skip
