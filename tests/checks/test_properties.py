"""Whatever loads can be judged: no check raises, and every finding has its place and its item."""

import json

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
    ["late Sunday", "Monday", "Monday or Tuesday", "last week", "LNA", "the LNA's age", "Qaddafi",
     "Gaddafi", "U.N.", "Al", "-", "درنة", "\u0301", "İ", "ẞ", "x " * 20]
)  # fmt: skip
AMOUNTS = st.sampled_from(
    ["3", "0", "-40", "dozens", "unknown", "about 20 to 30", "999999999999999999", "0.000000001",
     "half", "more than a million", "12%"]
)  # fmt: skip
UNITS = st.sampled_from(["km", "miles", "°C", "°F", "gallons", "litres", "years", "families", ""])
IDS = st.sampled_from(["a", "b", "c", "d", "s", "nobody"])
PINS = st.lists(st.sampled_from(["p1", "p2", "p9", "t/p1", "nobody/p1"]), max_size=3)
VALUES = {
    "date": DATES, "within": DATES, "as_of": DATES, "period": DATES, "said_on": DATES,
    "born": DATES, "died": DATES, "published": DATES, "said": WORDS, "label": WORDS, "name": WORDS,
    "title": WORDS, "of": WORDS, "quote": WORDS, "abbr": WORDS, "value": AMOUNTS, "unit": UNITS,
    "by": IDS, "counted": IDS, "part_of": IDS, "after": st.lists(IDS, max_size=3),
    "before": st.lists(IDS, max_size=3), "actors": st.lists(IDS, max_size=3), "at": PINS,
    "about": st.lists(IDS, max_size=3), "names": st.lists(WORDS, max_size=3),
    "measure": st.sampled_from(["deaths", "age", "distance", "population"]),
    "status": st.sampled_from(["announced", "corroborated", "claimed"]),
    "basis": st.sampled_from(["relative", "inferred"]),
    "stance": st.sampled_from(["affirms", "denies"]),
    "also": st.tuples(AMOUNTS, UNITS).map(" ".join),
    "from": IDS, "to": IDS, "kind": st.sampled_from(["opposes", "leads", "one-sided", "person"]),
    "allow": st.lists(
        st.sampled_from(sorted(CHECKS)).map(lambda code: {code: "because"}), max_size=2
    ),
    "gist": WORDS, "text": WORDS,
}  # fmt: skip
COMMON = ["by", "at", "said", "said_on", "basis", "stance", "allow"]
FIELDS = {
    "places": ["name", "part_of", *COMMON],
    "actors": ["name", "abbr", "names", "born", "died", "part_of", *COMMON],
    "relations": ["from", "to", "kind", "date", *COMMON],
    "timeline": ["title", "date", "within", "status", "actors", "part_of", "after", "before",
                 *COMMON],
    "figures": ["label", "value", "unit", "also", "measure", "as_of", "period", "of", "counted",
                *COMMON],
    "quotes": ["gist", "quote", *COMMON],
    "caveats": ["text", "about", "kind", *COMMON],
}  # fmt: skip


@st.composite
def briefings(draw: st.DrawFn) -> str:
    """Draw a briefing of whatever its fields may hold, as JSON, which is YAML as well."""
    whole: dict[str, object] = {"title": "t"}
    ids = iter("abcd")
    for name, fields in FIELDS.items():
        items = []
        for _ in range(draw(st.integers(0, 3))):
            given_fields = [fields[0], *draw(st.lists(st.sampled_from(fields), unique=True))]
            item = {field: draw(VALUES[field]) for field in given_fields}
            items.append({**item, **({"id": one} if (one := next(ids, "")) else {})})
        whole[name] = items
    published = {"published": draw(DATES)} if draw(st.booleans()) else {}
    source = {"id": "s", "label": "x", "text": {"blocks": ["one", "two"]}, **published}
    whole["sources"] = [source, {"id": "t", "label": "y"}][: draw(st.integers(0, 2))]
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
