"""JSON-LD, read by `pyld`: every term is one, every reference ends, and claims stay claims.

The terms used here stand in `schema-org.json` as the vocabulary's release has them: of which types
a property is, and what its values are.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, get_args

import pytest
from pyld import jsonld  # type: ignore[import-untyped]  # it has no types

from tests.reading import whole
from tests.render.exports.golden import example
from tui.kinds.actor import ActorKind
from tui.model.briefing import Briefing
from tui.model.source import SourceKind
from tui.render.exports.jsonld import jsonld_of
from tui.render.extract import Extract

VOCABULARY: Final = "https://schema.org/"
TERMS: Final[dict[str, Any]] = json.loads(
    Path(__file__).with_name("schema-org.json").read_text("utf-8")
)
LITERALS: Final = {"Text", "URL", "Date", "DateTime", "Number"}
ACTORS: Final = {f"a-{kind}": kind for kind in get_args(ActorKind)}
SOURCES: Final = {f"s-{kind}": kind for kind in get_args(SourceKind)}


def speaking() -> Briefing:
    """Return a briefing of all sorts of actors and sources, each of which says something.

    Each actor is a part of the next; the last of somebody of no recorded kind.
    """
    whom = [*list(ACTORS)[1:], "nobody"]
    return whole(
        "\n".join(
            [
                "title: t\nid: t\nupdated: 2026-03-05\nsources:",
                *(
                    f"- {{id: {one}, label: S, kind: {kind}, publisher: P, author: A}}"
                    for one, kind in SOURCES.items()
                ),
                "places:\n- {id: town, name: T, lat: 1, lon: 2, precision: exact}",
                "- {id: quay, name: Q, part_of: town}",
                "actors:\n- {id: nobody, name: N, part_of: crowd}",
                "- {id: crowd, name: C, kind: community}",
                *(
                    f"- {{id: {one}, name: {one}, kind: {kind}, part_of: {other}, roles: [r],"
                    " born: 1999, died: 2020}"
                    for (one, kind), other in zip(ACTORS.items(), whom, strict=True)
                ),
                "relations: [{from: town, kind: hosts, to: crowd, by: nobody}]",
                "background: [{text: b, actors: [crowd], places: [quay], by: s-post}]",
                "timeline:",
                *(
                    f"- {{title: E, date: 2026-03-02, by: {voice}, actors: nobody, places: quay}}"
                    for voice in (*ACTORS, *SOURCES, "nobody")
                ),
            ]
        )
    )


def graph(briefing: Briefing) -> list[dict[str, Any]]:
    """Return the nodes as they are written."""
    found: list[dict[str, Any]] = json.loads(jsonld_of(Extract(briefing)))["@graph"]
    return found


def expanded(briefing: Briefing) -> list[Any]:
    """Return the nodes as a program reads them that knows JSON-LD, all of them flat."""
    options = {"base": "https://briefing.example/halden"}
    read: list[Any] = jsonld.flatten(json.loads(jsonld_of(Extract(briefing))), None, options)
    return read


def node(briefing: Briefing, identifier: str) -> dict[str, Any]:
    """Return a node by its id."""
    return next(one for one in graph(briefing) if one["@id"] == f"#{identifier}")


def test_every_term_is_of_the_vocabulary_and_every_reference_ends(derna: Briefing) -> None:
    """Nothing is dropped as unknown, and no node is only named."""
    for briefing in (derna, example()):
        nodes = expanded(briefing)
        known = {one["@id"] for one in nodes if len(one) > 1}
        for one in nodes:
            assert all(kind.startswith(VOCABULARY) for kind in one.get("@type", []))
            for term, values in one.items():
                assert term.startswith(("@", VOCABULARY))
                if not term.startswith("@"):
                    assert {value["@id"] for value in values if "@id" in value} <= known, term


def test_properties_are_of_the_types_that_have_them_and_have_values_that_fit() -> None:
    """As the vocabulary says: an author is a person or a body, and an article is none."""
    for briefing in (example(), speaking()):
        nodes = graph(briefing)
        types = {one["@id"]: one["@type"] for one in nodes}
        for types_of, name, value in (found for one in nodes for found in _values(one)):
            term = TERMS["properties"][name]
            assert _is_one(types_of, term["of"]), (types_of, name)
            if isinstance(value, dict):
                kind = value.get("@type") or types[value["@id"]]
                assert _is_one(kind, term["to"]), (name, kind)
            else:
                assert LITERALS & set(term["to"]), (name, value)


def _values(node: dict[str, Any]) -> Iterator[tuple[Any, str, Any]]:
    """Yield the values of a node, and of those in it, each with the types that it is given to."""
    for name, values in node.items():
        for value in values if isinstance(values, list) else [values]:
            if not name.startswith("@"):
                yield node["@type"], name, value
                if isinstance(value, dict) and "@type" in value:
                    yield from _values(value)


def _is_one(kinds: str | list[str], wanted: list[str]) -> bool:
    """Return whether a thing of some types is of one of those wanted, or of a part of it."""
    return any(
        kind in wanted or _is_one(TERMS["types"][kind], wanted)
        for kind in ([kinds] if isinstance(kinds, str) else kinds)
    )


def test_what_a_source_says_itself_is_a_part_of_it_and_has_no_author(derna: Briefing) -> None:
    """What it only carries has an author, and is found in it."""
    own, carried = node(derna, "accord-announced"), node(derna, "dmsc-dead")
    assert own["isPartOf"] == {"@id": "#article"}
    assert "author" not in own
    assert "isPartOf" not in carried


def test_who_is_not_known_to_be_a_body_is_credited_in_words() -> None:
    """And is among what is lost."""
    briefing = whole(
        "title: t\nactors: [{id: x, name: X}]\nbackground: [{id: b, text: y, by: x}]\n"
    )
    assert node(briefing, "b")["creditText"].startswith("X")
    assert "author" not in node(briefing, "b")


def test_an_event_and_a_number_are_only_what_a_claim_is_about(derna: Briefing) -> None:
    """Neither stands by itself, with an id that others could take for a thing."""
    for one in graph(derna):
        assert one["@type"] not in ["Event", "QuantitativeValue", "Quotation"]
    claim = node(derna, "dmsc-dead")
    assert claim["@type"] == "Claim"
    assert claim["author"] == {"@id": "#lna"}
    assert claim["creativeWorkStatus"] == "claimed: one party says so"
    assert claim["appearance"] == [{"@id": "#article"}]


@pytest.mark.parametrize(
    ("amount", "bounds"),
    [
        ("140", {"value": 140}),
        ("1.5 million", {"value": 1500000}),
        ("20 to 30", {"minValue": 20, "maxValue": 30}),
        ("at least 425", {"minValue": 425}),
        ("up to 425", {"maxValue": 425}),
        ("more than 100", {}),
        ("fewer than 100", {}),
        ("about 20", {}),
        ("nearly 20", {}),
        ("about 20 to 30", {}),
        ("dozens", {}),
        ("unknown", {}),
    ],
)
def test_bounds_are_those_that_the_vocabulary_has(amount: str, bounds: dict[str, int]) -> None:
    """Its bounds include their numbers; "more than 100" leaves 100 out, and stays words."""
    briefing = whole(f"title: t\nfigures: [{{id: x, label: y, value: {amount}}}]\n")
    (quantity,) = node(briefing, "x")["about"]
    assert {key: quantity[key] for key in quantity if key.endswith("alue")} == bounds
    assert quantity["description"] == amount


def test_a_share_is_no_plain_number() -> None:
    """Nor is a number of a unit."""
    for amount in ("6%", "six per cent"):
        briefing = whole(f"title: t\nfigures: [{{id: x, label: y, value: {amount}}}]\n")
        (quantity,) = node(briefing, "x")["about"]
        assert (quantity["value"], quantity["unitText"]) == (6, "%")


@pytest.mark.parametrize(
    ("field", "dates"),
    [
        ("date: 2018-05", {"startDate": "2018-05", "endDate": "2018-05"}),
        ("date: 2014/..", {"startDate": "2014"}),
        ("date: 2018-05-17~", {}),
        ("within: 2018-05-01/2018-05-03", {}),
        ("within: 2018-05-01", {}),
    ],
)
def test_dates_are_as_exact_as_they_were(field: str, dates: dict[str, str]) -> None:
    """All others are words in the description."""
    briefing = whole(f"title: t\ntimeline: [{{id: x, title: y, {field}}}]\n")
    (event,) = node(briefing, "x")["about"]
    assert {key: event[key] for key in event if key.endswith("Date")} == dates
    assert event["description"]


def test_who_denies_it_is_not_who_claims_it() -> None:
    """Both have a claim of their own."""
    claims = [one for one in graph(example()) if one["@id"].startswith("#patients/")]
    assert [claim["author"]["@id"] for claim in claims] == ["#line", "#union"]
    assert claims[1]["text"].startswith("denies it: A boat for hospital patients is to sail")


def test_what_a_party_claims_of_somebody_is_no_property() -> None:
    """It stands in words, with who says so; what the source reports is one."""
    briefing = whole(
        """\
        title: t
        sources: [{id: wire, label: the wire}]
        actors:
          - {id: hu, name: Harbour Union, kind: group, by: wire, names: [The Union]}
          - {id: sect, name: a sect, kind: group, part_of: hu, names: [Y], text: Bad., by: hu}
        """
    )
    assert node(briefing, "hu")["alternateName"] == ["The Union"]
    claimed = node(briefing, "sect")
    assert claimed["description"] == "Bad. — Harbour Union claims"
    assert claimed.keys() == {"@type", "@id", "name", "description", "subjectOf"}


def test_a_day_of_publication_that_was_worked_out_is_none(derna: Briefing) -> None:
    """It stands in the citation, as inferred."""
    assert "datePublished" not in node(derna, "article")
    assert node(example(), "courier")["datePublished"] == "2026-03-05"
