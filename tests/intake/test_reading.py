"""JSON by the parser of all files: its letters, its lines, its limits; and no file ever raises."""

import json
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.app.test_hostile import EVERYTHING, HOSTILE
from tui.clean import clean
from tui.intake.draft import MOST_LEFT, Draft
from tui.intake.reading import entries, json_nodes, members, words
from tui.intake.taking import draft_of
from tui.load.load import load_text
from tui.problems import Fault, Problem

TEXTS: Final = st.text(max_size=12) | st.sampled_from(
    ["2018", "5", "7", "-1", "Person", "Event", "UnknownLink", "Note", "Address", "Article", "a",
     "b", "backs", "2018-05-07", "<b>x</b>", "1961-02/..", "unattributed", "x " * 60, "p\n\nq"]
)  # fmt: skip
KEYS: Final = st.sampled_from(
    ["text", "headline", "start_date", "end_date", "year", "month", "display_date", "unique_id",
     "group", "media", "id", "schema", "properties", "name", "alias", "abbreviation", "parent",
     "involved", "location", "subject", "object", "role", "date", "startDate", "endDate", "title",
     "description", "entity", "sourceUrl", "full", "birthDate", "summary"]
)  # fmt: skip
VALUES: Final = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**6), 10**6) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=12,
)
ENTITIES: Final = st.fixed_dictionaries(
    {
        "id": st.sampled_from(["a", "b", "c"]),
        "schema": st.sampled_from(
            ["Person", "Organization", "Event", "UnknownLink", "Note", "Address", "Article", "X"]
        ),
        "properties": st.dictionaries(
            KEYS, st.lists(st.sampled_from(["a", "b", "2018-05", "x"]) | TEXTS, max_size=3)
        ),
    }
)
SLIDES: Final = st.dictionaries(KEYS, VALUES, max_size=6)


def loads(file: Any) -> None:
    """Assert that a file is taken over or refused, and that what is taken over has no errors."""
    draft = draft_of(json.dumps(file).encode(), "x.json")
    if not isinstance(draft, Draft):
        assert draft.what
        return
    draft.header = {"title": "t", **{key: one for key, one in draft.header.items() if one}}
    briefing, report = load_text(draft.text)
    assert briefing is not None
    assert [(one.code, one.what) for one in report.problems if one.severity == "error"] == []
    assert clean(draft.text) == draft.text


@settings(max_examples=200)
@given(st.lists(ENTITIES, min_size=1, max_size=5))
def test_whatever_entities_say_the_briefing_has_no_errors(file: Any) -> None:
    """References, dates, rings and names of all sorts."""
    loads(file)


@settings(max_examples=150)
@given(st.fixed_dictionaries({"events": st.lists(SLIDES, max_size=4)}))
def test_whatever_slides_say_the_briefing_has_no_errors(file: Any) -> None:
    """With anything at all in the place of anything."""
    loads(file)


@given(VALUES)
def test_no_json_raises(file: Any) -> None:
    """What is none of the forms is refused."""
    loads(file)


@given(st.text(max_size=60))
def test_every_text_of_json_is_read_as_it_is(text: str) -> None:
    """Whether its letters are escaped, in halves, or as they are."""
    for ascii_only in (True, False):
        root = json_nodes(json.dumps({"a": text}, ensure_ascii=ascii_only), "x")
        assert not isinstance(root, Problem)
        assert words(members(root)["a"]) == " ".join(clean(text).split())


def test_half_a_letter_is_none() -> None:
    """JSON can write it, and no file in UTF-8 can hold it."""
    root = json_nodes(r'["\ud83d\ude00 \ud83d \\ud83d"]', "x")
    assert not isinstance(root, Problem)
    assert words(entries(root)[0]) == "\U0001f600 \ufffd \\ud83d"
    assert isinstance(json_nodes("\ud83d", "x"), Problem)


def test_lines_are_a_list_with_their_places() -> None:
    """Blank ones between them, tabs, and other line ends."""
    root = json_nodes('{"a":\t1}\r\n\n{"a": 2}\n', "x")
    assert not isinstance(root, Problem)
    assert [(node.mark.line, words(members(node)["a"])) for node in entries(root)] == [
        (1, "1"),
        (3, "2"),
    ]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "the file is empty"),
        ("{", "this is not JSON"),
        ("<html>: <b>: x", "this is not JSON"),
        ("[" * 5_000, "this is nested too deep"),
        ('{"a": ' * 40 + "1" + "}" * 40, "this is nested too deep"),
    ],
)
def test_what_is_no_json_is_a_problem_with_a_place(text: str, what: str) -> None:
    """None of it takes long."""
    found = draft_of(text.encode(), "x.json")
    assert isinstance(found, Problem)
    assert found.what == what


def test_what_is_none_of_the_forms_is_refused() -> None:
    """Lists, texts, and briefings themselves."""
    for text in ("[]", '"x"', "{}", '{"title": "x", "timeline": []}', '[{"a": 1}]'):
        assert isinstance(draft_of(text.encode(), "x.json"), Fault)


def test_nothing_hostile_gets_through() -> None:
    """Neither into the file nor into what is told."""
    key = " ".join(HOSTILE[:6])
    properties = {"name": [EVERYTHING], key: ["x"], "involved": [EVERYTHING]}
    entity = {"id": EVERYTHING, "schema": "Event", "properties": properties}
    other = {"id": "x", "schema": EVERYTHING, "properties": {}}
    draft = draft_of(json.dumps([entity, other]).encode(), "x.json")
    assert isinstance(draft, Draft)
    assert clean(draft.text) == draft.text


def test_what_is_left_out_is_counted_when_it_is_too_much() -> None:
    """A file of a million different keys does not fill the memory with them."""
    slide = {"text": {"headline": "x"}, **{f"k{number}": 1 for number in range(MOST_LEFT + 5)}}
    draft = draft_of(json.dumps({"events": [slide]}).encode(), "x.json")
    assert isinstance(draft, Draft)
    assert (len(draft.left), draft.left_more) == (MOST_LEFT, 5)


def test_long_texts_stand_on_lines_of_their_own() -> None:
    """So that an author can read and change them; in between they are the same."""
    text = "word " * 40
    slide = {"text": {"headline": "x", "text": f"<p>{text}</p><p># {text}</p>"}}
    draft = draft_of(json.dumps({"events": [slide]}).encode(), "x.json")
    assert isinstance(draft, Draft)
    assert "    text: |-\n      word word" in draft.text
    assert all(len(line) <= 100 for line in draft.text.splitlines())
    briefing, _ = load_text(f"title: t\n{draft.text}")
    assert briefing is not None
    read = getattr(briefing.lists["timeline"][0], "text", "")
    assert read == f"{text.strip()}\n\n# {text.strip()}"
