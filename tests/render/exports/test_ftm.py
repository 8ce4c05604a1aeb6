"""FollowTheMoney: entities that its own library takes as they are.

The library itself needs a compiler to be installed. So the properties of the schemata used here,
as its release has them, stand in `ftm-schemata.json`; where the library is there, it is asked too.
"""

import json
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

import pytest

from tests.reading import whole
from tests.render.exports.golden import example
from tui.model.briefing import Briefing
from tui.render.exports.ftm import ftm_of
from tui.render.extract import Extract

SCHEMATA: Final[dict[str, Any]] = json.loads(
    Path(__file__).with_name("ftm-schemata.json").read_text("utf-8")
)["schemata"]
TEXTS: Final = {"text", "string", "name", "identifier", "address", "date", "url"}
needs_library = pytest.mark.skipif(
    find_spec("followthemoney") is None, reason="followthemoney is not installed"
)


def entities(briefing: Briefing) -> list[Any]:
    """Return the entities of a briefing."""
    return [json.loads(line) for line in ftm_of(Extract(briefing)).splitlines()]


def entity(briefing: Briefing, identifier: str) -> Any:
    """Return the entity of an item."""
    wanted = f"{briefing.header.id}-{identifier}"
    return next(one for one in entities(briefing) if one["id"] == wanted)


def test_entities_have_the_properties_of_their_schema(derna: Briefing) -> None:
    """All that are demanded, none that are unknown, and references to what fits."""
    for briefing in (derna, example()):
        found = {one["id"]: one for one in entities(briefing)}
        for one in found.values():
            schema = SCHEMATA[one["schema"]]
            assert set(schema["required"]) <= one["properties"].keys()
            for name, values in one["properties"].items():
                kind = schema["properties"][name]
                assert all(isinstance(value, str) and value for value in values)
                if kind not in TEXTS:
                    assert all(kind in SCHEMATA[found[to]["schema"]]["is"] for to in values), name


@needs_library
def test_the_library_takes_them_as_they_are(derna: Briefing) -> None:
    """It cleans nothing away."""
    from followthemoney import model  # type: ignore[import-not-found]  # not among the dependencies

    for one in [*entities(derna), *entities(example())]:
        proxy = model.get_proxy(one)
        proxy.schema.validate(one)
        for name, values in one["properties"].items():
            prop = proxy.schema.get(name)
            assert [prop.type.clean(value, proxy=proxy) for value in values] == values


def test_a_claim_names_its_voice_wherever_it_stands(derna: Briefing) -> None:
    """In the name of an event, the status of a link, the words of a note."""
    assert entity(derna, "entry")["properties"]["name"][0].endswith(
        "disputed: the article, LNA"
    ) or (" — " in entity(derna, "entry")["properties"]["name"][0])
    link = entity(derna, "lna-opposes-dmsc")["properties"]
    assert link["status"] == ["LNA against DMSC — LNA claims"]
    (note,) = entity(derna, "dmsc-dead")["properties"]["description"]
    assert note.startswith("more than 100 DMSC fighters killed — LNA, one-sided, read with care\n")


@pytest.mark.parametrize(
    ("field", "dates"),
    [
        ("date: 2018-05", {"date": ["2018-05"]}),
        ("date: 2014/2016-02", {"startDate": ["2014"], "endDate": ["2016-02"]}),
        ("date: 2014/..", {"startDate": ["2014"]}),
        ("date: 2018-05-17~", {}),
        ("within: 2018-05-01/2018-05-03", {}),
    ],
)
def test_dates_are_as_exact_as_they_were(field: str, dates: dict[str, list[str]]) -> None:
    """All others are words in the summary."""
    briefing = whole(f"title: t\ntimeline: [{{id: x, title: y, {field}}}]\n")
    properties = entity(briefing, "x")["properties"]
    assert {key: properties[key] for key in properties if key.lower().endswith("date")} == dates
    assert properties["summary"]
