"""JSON-LD, read by `pyld`: every term is one, every reference ends, and claims stay claims."""

import json
from typing import Any, Final

import pytest
from pyld import jsonld  # type: ignore[import-untyped]  # it has no types

from tests.reading import whole
from tests.render.exports.golden import example
from tui.model.briefing import Briefing
from tui.render.exports.jsonld import jsonld_of
from tui.render.extract import Extract

VOCABULARY: Final = "https://schema.org/"


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


def test_an_event_and_a_number_are_only_what_a_claim_is_about(derna: Briefing) -> None:
    """Neither stands by itself, with an id that others could take for a thing."""
    for one in graph(derna):
        assert one["@type"] not in {"Event", "QuantitativeValue", "Quotation"}
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
