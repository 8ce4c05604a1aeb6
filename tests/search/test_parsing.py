"""How a query is read, and what is said about one that is wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.search.briefing import read, refused
from tui.search.fields import BY_NAME, FIELDS, vocabulary
from tui.search.parsing import LONGEST, MOST_CONDITIONS, parse_query
from tui.search.query import Dated, Marked, Named, Query, QueryFault, Term, Words


def test_words_phrases_and_fields_are_told_apart() -> None:
    """Each of them a condition, in their order; punctuation is none."""
    assert read('crews "walk out" - , by:hu').conditions == (
        Words(Term((("crews",),)), "crews"),
        Words(Term((("walk", "out"),), exact=True), "walk out"),
        Named("voices", (Term((("hu",),)),)),
    )


def test_a_minus_turns_each_of_them_round() -> None:
    """A word, a phrase and a field; inside a word it is a hyphen."""
    negated = read('-crews -"walk out" -by:hu cease-fire').conditions
    assert [one.negated for one in negated] == [True, True, True, False]


def test_values_may_be_quoted_or_several() -> None:
    """With commas between them, any will do."""
    assert read('actor:"Harbour Union"').conditions == (
        Named("actors", (Term((("harbour", "union"),), exact=True),)),
    )
    assert read("is:key,shared").conditions == (Marked(("is:key", "is:shared")),)
    assert read('tag:"Strike Action"').conditions == (Marked(("tag:strike action",)),)


def test_typographic_quotes_are_quotes() -> None:
    """A phone and a word processor write them."""
    assert read("“walk out”") == read('"walk out"')


def test_articles_before_other_words_do_not_count() -> None:
    """But alone they are what is looked for."""
    assert len(read("al sisi").conditions) == 1
    assert len(read("el").conditions) == 1
    assert len(read("sisi al").conditions) == 2


@pytest.mark.parametrize(("query", "parts"), [('"al"', 1), ('"el" haftar', 2), ('haftar "al"', 2)])
def test_an_article_in_quotes_is_meant(query: str, parts: int) -> None:
    """It is looked for as any phrase, with words beside it or without."""
    assert len(read(query).conditions) == parts


def test_a_list_of_the_format_stands_for_its_kind() -> None:
    """`kind:timeline` is what authors think of."""
    assert read("kind:timeline") == read("kind:event") == read("KIND:Event")


def test_dates_are_those_of_the_format() -> None:
    """The first day of the date counts."""
    after, before = read("after:2018-05 before:2018-05-01").conditions
    assert isinstance(after, Dated)
    assert isinstance(before, Dated)
    assert (after.side, before.side) == ("after", "before")
    assert after.day == before.day


def test_addresses_and_times_are_words() -> None:
    """Not each colon makes a field."""
    for query in ("https://example.org", "10:30", "note:", "a:"):
        assert all(isinstance(one, Words) for one in read(query).conditions)


@pytest.mark.parametrize(
    ("query", "what", "help_", "column"),
    [
        ("x actr:lna", "there is no field `actr:`", "did you mean `actor:`?", 3),
        ("-zzz:lna", "there is no field `zzz:`", "actor, place, by", 2),
        ("status:confirmed", "`status:confirmed`", "did you mean `status:corroborated`?", 8),
        ("status:zzz", "`status:zzz`", "reported, claimed, corroborated", 8),
        ("is:key,onesided", "`is:onesided`", "did you mean `is:one-sided`?", 8),
        ("kind:evnt", "`kind:evnt`", "did you mean `kind:event`?", 6),
        ("after:2018-13", "no month 13", "2018-05", 7),
        ("after:2018-5-7", "`2018-5-7` is not a date", "did you mean `2018-05-07`?", 7),
        ("before:", "`before:` lacks a date", "`before:2011`", 1),
        ("at:6", "`6` is not a passage", "did you mean `p6`?", 4),
        ('the "open', "a quote is not closed", '"', 5),
        ("", "nothing to look for", "actor:", 1),
        ("...", "nothing to look for", "actor:", 1),
    ],
)
def test_a_wrong_query_is_told_with_what_there_is(
    query: str, what: str, help_: str, column: int
) -> None:
    """And where in the query it is."""
    fault = refused(query)
    assert what in fault.what
    assert help_ in fault.help
    assert fault.column == column


def test_every_example_of_the_table_is_read() -> None:
    """The table is the documentation."""
    for field in FIELDS:
        assert len(read(field.example).conditions) == 1
        assert set(vocabulary(field)) or field.sort != "word"


@pytest.mark.parametrize(
    "query",
    ["by:", "-is:", 'crews "walk', "status:cla", "after:2", "after:2018-1", "at:p", "at:art/"],
)
def test_what_is_still_being_typed_is_no_fault(query: str) -> None:
    """It may become right; until then it does not count."""
    assert isinstance(parse_query(query, typing=True), Query)


def test_the_field_that_is_being_typed_is_known() -> None:
    """So that a screen can tell what it takes."""
    assert read("crews is:", typing=True).pending is BY_NAME["is"]
    assert len(read("crews is:", typing=True).conditions) == 1
    assert read("crews is:key", typing=True).pending is None


@pytest.mark.parametrize("query", ["by: x actr:y", "status:cla x", "status:zzz", "after:2018-14"])
def test_what_cannot_become_right_is_told_at_once(query: str) -> None:
    """Behind a blank nothing more is to come, and no letter more helps some words."""
    fault = parse_query(query, typing=True)
    assert isinstance(fault, QueryFault)


def test_queries_are_limited_and_say_so() -> None:
    """In letters and in parts."""
    assert f"{LONGEST:,}" in refused("x" * 10_000).help
    assert f"{MOST_CONDITIONS}" in refused("a " * 400).help
    assert isinstance(parse_query("x" * 10_000, typing=True), QueryFault)


def test_a_wrong_value_is_not_repeated_in_full() -> None:
    """A message stays a message."""
    assert len(refused("status:" + "z" * 900).what) < 100


def test_control_characters_are_taken_for_what_they_look_like() -> None:
    """Nothing of them reaches a message."""
    fault = refused("\x1b]52;c;x\x07:\nstatus:\x1b[31m")
    assert fault.what.isprintable()


@given(st.text(max_size=60) | st.text('ab:-", after:kindis2018-p/', max_size=40))
def test_no_query_is_too_strange(text: str) -> None:
    """It is read, or it is told what is wrong, with a place inside the query."""
    for typing in (False, True):
        parsed = parse_query(text, typing=typing)
        if isinstance(parsed, QueryFault):
            assert parsed.what
            assert parsed.help
            assert 1 <= parsed.column <= max(1, len(text))
