"""What the loader takes the JSON Schema takes, and what it can express of the rest it refuses."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any, ClassVar, Final, Literal

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from scripts.docs_format import AMOUNTS, DATES, REFUSED
from scripts.generate_docs import ROOT, pages
from tests.kinds.test_seam import Weather
from tests.load.test_properties import mutated
from tui.codes import CODES
from tui.frozen import Frozen, field
from tui.kinds import KINDS
from tui.library import built_in
from tui.load import patterns
from tui.load.json_schema import json_schema
from tui.load.load import load_text
from tui.load.schema import fields_of
from tui.model.amount import parse_amount
from tui.model.briefing import Header
from tui.model.degrees import parse_degrees
from tui.model.pin import parse_pin
from tui.model.record import doc
from tui.model.share import parse_share
from tui.model.when import parse_when
from tui.problems import Fault

SCHEMA = json_schema()

# Why the schema lets these mistakes pass. All others it refuses.
NOT_EXPRESSED: Final = {
    "B012": "a validator sees the value that an alias stands for",
    "B013": "a validator sees the value, not its tag",
    "B014": "a validator is given one document, or each by itself",
    "B101": "what is not YAML never gets to a validator",
    "B102": "of two equal keys a validator sees one",
    "B103": "a key that is not text never gets to a validator",
    "B104": "what is not YAML never gets to a validator",
    "B302": "which of two dates is the earlier takes arithmetic",
    "B307": "a latitude is a number of the same sort as a longitude",
    "B311": "where a path leads is the source's own rule, and no field's annotation",
    "B401": "that no two ids of a file are equal compares items with each other",
    "B402": "whether there is such an item compares items with each other",
    "B403": "of which kind an item is compares items with each other",
    "B404": "how many passages a source has compares items with each other",
    "B405": "a ring of items compares items with each other",
}
JUDGED: Final = ("B5", "B6")
"""Codes of files that are well formed."""


# As the program itself does, the tests read by libyaml, which takes some blanks that are none to
# PyYAML's own parser.
class Json(yaml.CSafeLoader):
    """YAML 1.1 as JSON has it: what YAML takes for a date is text."""


Json.add_constructor("tag:yaml.org,2002:timestamp", lambda _, node: node.value)


class Modern(yaml.CSafeLoader):
    """The types of YAML 1.2, which editors read: fewer words are no words."""


Modern.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"~|null|Null|NULL|", "~nN\0"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    letters = [*first.replace("\0", ""), *([""] if "\0" in first else [])]
    Modern.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"(?:{pattern})$"), letters)
# YAML 1.2 has no octals of this form.
Modern.add_constructor("tag:yaml.org,2002:int", lambda _, node: int(node.value))


def named(value: Any) -> Any:
    """Return a value whose keys are all text, as JSON has them."""
    if isinstance(value, dict):
        return {str(key): named(one) for key, one in value.items()}
    if isinstance(value, list):
        return [named(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


def readings(text: str) -> Iterator[Any]:
    """Yield a text as validators are given it: typed by either YAML, and as text alone."""
    for loader in (Json, Modern, yaml.CBaseLoader):
        yield named(yaml.load(text, loader))  # noqa: S506  # all three are safe loaders


@cache
def validator() -> Draft202012Validator:
    """Return what validates by the schema."""
    return Draft202012Validator(SCHEMA)


def refusals(text: str) -> list[str]:
    """Return why some reading of a text is refused; nothing, where all are taken."""
    return [
        f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"
        for reading in readings(text)
        for error in validator().iter_errors(reading)
    ]


def without_errors(text: str) -> bool:
    """Whether the loader has nothing against a text."""
    return not load_text(text).report.problems


def test_the_schema_is_one() -> None:
    """By its own draft; and it stays within what older validators know as well."""
    Draft202012Validator.check_schema(SCHEMA)
    assert "unevaluatedProperties" not in str(SCHEMA)


@pytest.mark.parametrize(
    "path",
    [*sorted(built_in().glob("*.yaml")), *sorted((ROOT / "docs/examples").glob("*.yaml"))],
    ids=lambda path: path.name,
)
def test_every_briefing_that_ships_passes(path: Any) -> None:
    """Whatever types the YAML of the validator gives its values."""
    assert refusals(path.read_text("utf-8")) == []


def snippets() -> list[str]:
    """Return the YAML examples of all pages that are briefings or parts of one."""
    found = []
    for page in pages():
        if page.name not in {"configuration.md", "problems.md", "checks.md"}:
            text = page.read_text("utf-8")
            found += re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)
    return [
        one if re.search(r"^title:", one, re.MULTILINE) else f"title: x\n{one}" for one in found
    ]


@pytest.mark.parametrize("text", snippets())
def test_every_example_of_the_pages_passes(text: str) -> None:
    """What can be copied must not be marked as wrong by an editor."""
    assert refusals(text) == []


@pytest.mark.parametrize(
    "code",
    [one for one in CODES if one.wrong and one.code.startswith("B")],
    ids=lambda one: one.code,
)
def test_examples_of_problems_fail_and_those_of_their_mending_pass(code: Any) -> None:
    """Unless a schema cannot express what is wrong, for which there is a reason."""
    assert refusals(code.right) == []
    if code.code.startswith(JUDGED):
        assert refusals(code.wrong) == []
    elif code.code not in NOT_EXPRESSED:
        for reading in readings(code.wrong):
            assert list(validator().iter_errors(reading)) != []


def test_what_is_said_not_to_be_expressed_is_not() -> None:
    """No reason stays on the list for what the schema has learnt to refuse."""
    for code in CODES:
        if code.code in NOT_EXPRESSED and code.wrong:
            try:
                found = list(readings(code.wrong))
            except yaml.YAMLError:
                continue
            assert any(not list(validator().iter_errors(one)) for one in found), code.code
    assert set(NOT_EXPRESSED) <= {code.code for code in CODES}


BACKWARDS: Final = "2026-03-09/2026-03-02"
NO_DATES: Final = [text for text in REFUSED if text != BACKWARDS]
PARSERS = (
    (parse_when, patterns.date(), [text for _, text in DATES], NO_DATES),
    (parse_amount, patterns.amount(), AMOUNTS, ("140 or so", "about", "$5", "20 30", "more", "x")),
    (parse_pin, patterns.PIN, ("p6", "art/p6", "p6:12-19", "درنة/p1"), ("P6", "6", "p0", "p6:0")),
    (parse_share, patterns.SHARE, ("0", "0.92", "1.00"), ("92%", "1.1", ".9", "0.99999")),
    (parse_degrees, patterns.DEGREES, ("32.7", "-0.5", "+180"), ("32,7", "58°15′N", "1.")),
)
# What the pattern of a type has to let pass, or refuse, near to what people write.
NEAR = st.lists(
    st.sampled_from(
        [*"0123456789-/.?~%XYTZp: ,[]+<>≥", "..", "2018", "-05", "-07", " to ", "about ",
         "MORE THAN ", "20", "%", " million", "bn", "a few ", "Dozen", "s", " or more", "between ",
         " and ", "one "]
    ),
    max_size=8,
).map("".join)  # fmt: skip


@pytest.mark.parametrize(("parse", "pattern", "right", "wrong"), PARSERS)
def test_patterns_tell_right_from_wrong(parse: Any, pattern: str, right: Any, wrong: Any) -> None:
    """As far as a pattern can."""
    whole = re.compile(patterns.whole(pattern))
    for text in right:
        assert not isinstance(parse(text), Fault)
        assert whole.search(text), text
    for text in wrong:
        assert isinstance(parse(text), Fault)
        assert not whole.search(text), text


@pytest.mark.parametrize(("parse", "pattern"), [one[:2] for one in PARSERS])
@settings(max_examples=400)
@given(NEAR | st.text(max_size=12))
def test_a_pattern_takes_all_that_its_parser_takes(parse: Any, pattern: str, text: str) -> None:
    """The schema may be kinder than the loader, and never harder."""
    if not isinstance(parse(text), Fault):
        assert re.search(patterns.whole(pattern), text)


@pytest.mark.parametrize(("parse", "pattern"), [one[:2] for one in PARSERS])
def test_a_pattern_takes_what_hypothesis_finds_by_the_pattern(parse: Any, pattern: str) -> None:
    """Most of what the pattern takes the parser takes: it is not a pattern of everything."""
    found = []

    @settings(max_examples=100, database=None)
    @given(st.from_regex(patterns.whole(pattern).replace(r"\s", " "), fullmatch=True))
    def collect(text: str) -> None:
        found.append(not isinstance(parse(text), Fault))

    collect()
    assert sum(found) > len(found) // 4


RECORDS = [*KINDS, Header]
REFERRED = {
    "sources": "sources: [{id: art, label: a, text: {blocks: [x, x, x, x, x, x x x]}}]",
    "actors": "actors: [{id: key, name: K}, {id: a, name: A}]",
    "places": "places: [{id: x, name: X}, {id: b, name: B}]",
}
TEXTS = st.sampled_from(
    [*[text for _, text in DATES], *AMOUNTS, "p6", "art/p6:1-2", "x", "2018", "1.5", "NO", "null",
     "~", "true", "0043", "''", '" p6 "', "[]", "[x]", "[p1, p2]", "{}", "1", '" key "', "key",
     "https://example.org/a", "Harbour Union (HU)", "a backs b", "[{by: x}, y]", "{2018: x}",
     "{by: x, via: y}", "{date: 2018, why: x}", "{Lost: 5}", "{Lost: }", "145 miles",
     "unattributed", "1,234", "0x10", "1e3", "1_000", "12:30", ".inf", "-5", "+5",
     "[null, '']", "[[x]]"]
)  # fmt: skip


@st.composite
def composed(draw: st.DrawFn) -> str:
    """Draw a file with an item or two whose fields hold anything that some field could hold."""
    lines = ["title: t"]
    kinds = draw(st.lists(st.sampled_from(KINDS), min_size=1, max_size=2, unique_by=str))
    lines += [line for name, line in REFERRED.items() if name not in {one.LIST for one in kinds}]
    for kind in kinds:
        fields: Any = fields_of(kind)  # type: ignore[arg-type]  # mypy asks for a value's hash
        lines.append(f"{kind.LIST}:")
        if draw(st.booleans()):
            lines.append(f"  - {draw(TEXTS)}")
        given_fields = [key for key in fields if fields[key].required]
        given_fields += draw(st.lists(st.sampled_from(list(fields)), max_size=3))
        values = [f"{key}: {draw(TEXTS)}" for key in dict.fromkeys(given_fields)]
        if draw(st.booleans()):
            values.append(f"{draw(TEXTS)}: {draw(TEXTS)}")
        if values:
            lines.append("  - " + "\n    ".join(values))
    return "\n".join(lines) + "\n"


@settings(max_examples=200, suppress_health_check=[HealthCheck.filter_too_much])
@given(composed().filter(without_errors))
def test_whatever_loads_without_an_error_passes(text: str) -> None:
    """In any field, whatever its value looks like to YAML."""
    assert refusals(text) == [], text


@settings(max_examples=40)
@given(mutated())
def test_an_edited_briefing_that_loads_without_an_error_passes(text: str) -> None:
    """As people edit it."""
    if without_errors(text):
        assert refusals(text) == []


def described(record: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the fields of a record as the schema has them."""
    name = record.__name__
    top = SCHEMA if record is Header else SCHEMA["$defs"][name]["anyOf"][-1]
    yield from ((key, top["properties"][key]) for key in fields_of(record))


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: str(record.__name__))
def test_every_field_has_its_description(record: Any) -> None:
    """The line of the format reference, for an editor to show."""
    for key, schema in described(record):
        assert schema["description"] == fields_of(record)[key].doc


def test_every_record_has_its_description() -> None:
    """And so has every list."""
    for name, schema in SCHEMA["$defs"].items():
        if name[0].isupper():
            assert schema["description"].endswith((".", "`"))
    for kind in KINDS:
        assert SCHEMA["properties"][kind.LIST]["description"]


def test_a_slip_is_answered_with_examples() -> None:
    """Not with a pattern that nobody can read."""
    (error,) = validator().iter_errors({"title": "t", "updated": "May 7, 2018"})
    assert "2018-05-07" in error.message
    assert "[0-9]" not in error.message


def test_a_new_kind_is_in_the_schema_by_its_annotations() -> None:
    """With its list, its words and its short forms."""
    checked = Draft202012Validator(json_schema((*KINDS, Weather)))
    right = {"title": "t", "weather": [{"sky": "fog"}, {"2026-03-02": "storm"}, "clear"]}
    assert list(checked.iter_errors(right)) == []
    for wrong in ({"sky": "clera"}, {"2026-13-02": "storm"}, {"date": "2026-03-02"}, "clera"):
        assert list(checked.iter_errors({"title": "t", "weather": [wrong]})) != []
    assert list(validator().iter_errors(right)) != []


def test_a_key_that_is_one_of_some_words_is_held_to_them() -> None:
    """As the codes are that an item allows; any other key is a slip."""

    class Answer(Frozen, kw_only=True):
        """An answer and its reason."""

        SHORT: ClassVar[str | None] = None
        PAIR: ClassVar[tuple[str, str] | None] = ("answer", "why")

        answer: Literal["yes", "no"] = field(metadata=doc("The answer."))
        why: str = field(metadata=doc("The reason."))

    class Storm(Weather, kw_only=True):
        """Weather with answers."""

        LIST: ClassVar[str] = "storms"

        answers: tuple[Answer, ...] = field(default=(), metadata=doc("Answers."))

    checked = Draft202012Validator(json_schema((Storm,)))
    answers: tuple[tuple[dict[str, str], bool], ...] = (
        ({"yes": "x"}, True),
        ({"answer": "no", "why": "x"}, True),
        ({"ja": "x"}, False),
    )
    for answer, right in answers:
        storm = {"sky": "fog", "answers": [answer]}
        errors = list(checked.iter_errors({"title": "t", "storms": [storm]}))
        assert (errors == []) is right


def test_typical_slips_are_refused() -> None:
    """Which is what an editor is to show while one writes."""
    slips: tuple[dict[str, Any], ...] = (
        {"timeline": [{"2026-03-02": "x", "titel": "y"}]},
        {"timeline": [{"title": "x", "titel": "y"}]},
        {"timeline": [{"title": "x", "date": "2026-03-02", "within": "2026"}]},
        {"figures": [{"label": "x", "value": 5, "values": [5]}]},
        {"figures": [{"label": "x", "valeu": 5}]},
        {"figures": ["sailings"]},
        {"actors": [{"name": "x", "kind": "union"}]},
        {"actors": [{"name": "x", "roles": [{"rolle": "y"}]}]},
        {"sources": [{"label": "x", "url": "example.org"}]},
        {"places": [{"name": "x", "lat": 200}]},
        {"relations": [{"from": "a", "to": "b"}]},
        {"events": []},
        {"actors": "x"},
    )
    for wrong in slips:
        assert list(validator().iter_errors({"title": "t", **wrong})) != [], wrong


def test_no_pattern_takes_forever_over_many_blanks() -> None:
    """What an editor is to check may be anything."""
    long = f"{' ' * 200_000}x"
    assert list(validator().iter_errors({"title": "t", "updated": long})) != []
    figure = {"label": "x", "value": f"about{long}"}
    assert list(validator().iter_errors({"title": "t", "figures": [figure]})) != []
