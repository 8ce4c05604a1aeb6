"""Whatever loads can be judged: no check raises, and every finding has its place and its item."""

import json
from collections.abc import Mapping
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.load.test_properties import mutated
from tui.checks import CHECKS, run_checks
from tui.load.lines import lines_of
from tui.load.load import load_text

DATES = st.sampled_from(
    ["2018-05-07", "2018-05", "2018", "2014/..", "../2014", "2018-05-07~", "2018-05-07?", "/2018",
     "2018-05-07/2018-05-09", "[2018-05-01..2018-05-03]", "[..2018]", "201X", "-0043", "Y-120000",
     "2018-05-07T05:30Z", "2018-21", "Y170000002"]
)  # fmt: skip
WORDS = st.sampled_from(
    ["late Sunday", "Monday", "Monday", "Monday or Tuesday", "last week", "LNA", "the LNA's age",
     "Qaddafi", "Gaddafi", "U.N.", "Al", "-", "درنة", "\u0301", "İ", "ẞ", "x " * 20]
)  # fmt: skip
AMOUNTS = st.sampled_from(
    ["3", "0", "-40", "dozens", "unknown", "about 20 to 30", "999999999999999999", "0.000000001",
     "half", "more than a million", "12%"]
)  # fmt: skip
UNITS = st.sampled_from(["km", "miles", "°C", "°F", "gallons", "litres", "years", "families", ""])
UNITS = st.sampled_from(["km", "miles", "°C", "°F", "gallons", "litres", "years", "families"])
PINS = st.lists(st.sampled_from(["p1", "p2", "p9"]), max_size=2)
MOST = 3
"""How many items a list has."""


def ids(*lists: str) -> st.SearchStrategy[str]:
    """Draw an id of one of some lists; some lead nowhere, where a list is shorter."""
    return st.sampled_from([f"{name}{number}" for name in lists for number in range(MOST)])


VOICES = ids("actors") | st.sampled_from(["s", "unattributed"])
COMMON: Mapping[str, st.SearchStrategy[Any]] = {
    "by": VOICES, "at": PINS, "said": WORDS, "said_on": DATES,
    "basis": st.sampled_from(["relative", "inferred"]),
    "stance": st.sampled_from(["affirms", "denies"]),
    "allow": st.lists(
        st.sampled_from(sorted(CHECKS)).map(lambda code: {code: "because"}), max_size=2
    ),
}  # fmt: skip
FIELDS: Mapping[str, Mapping[str, st.SearchStrategy[Any]]] = {
    "places": {"name": WORDS, "part_of": ids("places")},
    "actors": {
        "name": WORDS, "abbr": WORDS, "names": st.lists(WORDS, max_size=3), "born": DATES,
        "died": DATES, "part_of": ids("actors"),
    },
    "relations": {
        "from": ids("actors"), "to": ids("actors", "places"),
        "kind": st.sampled_from(["opposes", "leads", "part-of"]), "date": DATES,
    },
    "timeline": {
        "title": WORDS, "date": DATES, "status": st.sampled_from(["announced", "corroborated"]),
        "actors": st.lists(ids("actors"), max_size=3), "part_of": ids("timeline"),
        "after": st.lists(ids("timeline"), max_size=3), "before": ids("timeline"),
    },
    "figures": {
        "label": WORDS, "value": AMOUNTS, "unit": UNITS,
        "also": st.tuples(AMOUNTS, UNITS).map(" ".join), "as_of": DATES, "period": DATES,
        "measure": st.sampled_from(["deaths", "age", "distance", "population"]), "of": WORDS,
        "counted": ids("actors"),
    },
    "quotes": {"gist": WORDS, "quote": WORDS},
    "caveats": {
        "text": WORDS, "about": st.lists(ids("figures", "timeline"), max_size=3),
        "kind": st.sampled_from(["one-sided", "unit"]),
    },
}  # fmt: skip
NEEDED = {"relations": ["from", "kind", "to"], "figures": ["label", "value"]}


@st.composite
def briefings(draw: st.DrawFn) -> str:
    """Draw a briefing of whatever its fields may hold, as JSON, which is YAML as well."""
    whole: dict[str, object] = {"title": "t"}
    for name, own in FIELDS.items():
        fields = {**own, **COMMON}
        needed = NEEDED.get(name, [next(iter(own))])
        items = []
        for number in range(draw(st.integers(0, MOST))):
            more = draw(st.lists(st.sampled_from(sorted(fields)), unique=True))
            given_fields = dict.fromkeys([*needed, *more])
            item = {field: draw(fields[field]) for field in given_fields}
            items.append({"id": f"{name}{number}", **item})
        whole[name] = items
    published = {"published": draw(DATES)} if draw(st.booleans()) else {}
    blocks = ["x"] * draw(st.integers(0, 10))
    whole["sources"] = [{"id": "s", "label": "x", "text": {"blocks": blocks}, **published}]
    return json.dumps(whole, ensure_ascii=False)


def sound_checks(text: str) -> None:
    """Assert that the checks come to an end, and that what they find can be shown."""
    briefing, report = load_text(text, "draft.yaml")
    if briefing is None:
        return
    before = len(report.problems)
    run_checks(briefing, report)
    lines = lines_of(text)
    for problem in [*report.problems[before:], *(one.problem for one in report.allowed)]:
        assert problem.code in {*CHECKS, "B519"}
        assert problem.item in briefing.by_id
        assert 1 <= problem.mark.line <= len(lines)
        assert 1 <= problem.mark.column <= len(lines[problem.mark.line - 1]) + 1
        assert problem.what
        assert problem.reason
        assert problem.help


@settings(max_examples=300)
@given(briefings())
def test_no_check_raises_on_what_loads(text: str) -> None:
    """Every field with everything that it can hold."""
    sound_checks(text)


@settings(max_examples=60)
@given(mutated())
def test_no_check_raises_on_a_briefing_that_is_being_edited(text: str) -> None:
    """Nor on what is left of one with errors."""
    sound_checks(text)
