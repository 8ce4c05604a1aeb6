"""Whose own count a number is: said in words, and never guessed."""

import pytest

from tests.reading import whole
from tui.kinds.figure import Figure
from tui.model.briefing import Briefing
from tui.model.card import plain

TOP = """\
title: Ferry strike
sources: [{id: paper, label: the paper}]
actors:
  - {id: army, name: Army, kind: armed-group}
  - {id: brigade, name: First Brigades, part_of: army}
  - {id: scouts, name: Scouts, part_of: army}
  - {id: general, name: General, kind: person}
  - {id: rebels, name: Rebel Council, abbr: RC, kind: armed-group}
  - {id: cell, name: Cell, part_of: rebels}
  - {id: union, name: Harbour Union, abbr: HU}
  - {id: line, name: Ferry Line}
  - {id: un, name: UN}
"""
RELATIONS = """\
relations:
  - general leads army
  - rebels opposes army
  - {from: union, kind: opposes, to: line, date: 2026-03}
"""


def told(fields: str, relations: str = RELATIONS) -> str:
    """Return the badge of a figure with these fields, as its card says it."""
    briefing = whole(f"{TOP}{relations}figures:\n  - {{label: toll, value: 20, {fields}}}\n")
    return badge(briefing)


def badge(briefing: Briefing) -> str:
    """Return what the card of the first figure says of its one-sidedness."""
    figure = briefing.lists["figures"][0]
    assert isinstance(figure, Figure)
    facts = {fact.label: plain(fact.spans) for fact in figure.card(briefing).facts}
    _, _, status = facts.get("status", "").partition("one-sided: ")
    return facts.get("one-sided", status)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ("by: army, counted: army, measure: deaths", "Army's own count of its own dead"),
        ("by: army, counted: rebels, measure: deaths", "Army's own count of its enemy's dead"),
        ("by: rebels, counted: army, measure: captured", "RC's own count of its enemy's captured"),
        ("by: general, counted: army, measure: injured",
         "General's own count of their own injured"),
        ("by: army, counted: brigade, measure: deaths", "Army's own count of its own dead"),
        ("by: brigade, counted: scouts, measure: deaths",
         "First Brigades' own count of its own dead"),
        ("by: brigade, counted: cell", "First Brigades' own count of its opponent"),
        ("by: general, counted: cell, measure: deaths",
         "General's own count of their opponent's dead"),
        ("by: union, counted: union, measure: count", "HU's own count of its own side"),
        ("by: union, counted: line, measure: money", "HU's own number for its opponent"),
    ],
)  # fmt: skip
def test_a_count_by_a_party_says_whose_it_is(fields: str, words: str) -> None:
    """Of its own, and of those it opposes; part_of and leading make a side."""
    assert told(fields) == words


@pytest.mark.parametrize(
    "fields",
    [
        "by: un, counted: army, measure: deaths",
        "by: union, counted: army, measure: deaths",
        "by: paper, counted: army, measure: deaths",
        "by: unattributed, counted: army, measure: deaths",
        "speaker: a driver, counted: army, measure: deaths",
        "by: army, measure: deaths, of: members of the Army",
        "counted: army, measure: deaths",
        "by: union, counted: line, as_of: 2026-04-02",
    ],
)
def test_in_doubt_nothing_is_said(fields: str) -> None:
    """Not of strangers, of a paper, of nobody; not by words; not after a quarrel has ended."""
    assert told(fields) == ""


@pytest.mark.parametrize(
    "relations",
    [
        "- {from: army, kind: opposes, to: rebels, by: un, stance: denies}",
        "- {from: army, kind: opposes, to: rebels, claims: [rebels, {by: un, stance: doubts}]}",
        "- army opposes rebels\n  - rebels part-of army",
        "- army opposes rebels\n  - army member-of un\n  - rebels member-of un",
        "- army backs rebels",
    ],
)
def test_a_relation_that_is_in_doubt_makes_no_enemy(relations: str) -> None:
    """One that is denied or disputed, one of two parts of a body, and another sort."""
    fields = "by: army, counted: rebels, measure: deaths"
    assert told(fields, f"relations:\n  {relations}\n") == ""


def test_each_of_several_voices_has_its_own() -> None:
    """Rivals count each other, and somebody else counts freely."""
    values = "[{value: 20, by: army}, {value: 300, by: rebels}, {value: 90, by: un}]"
    briefing = whole(
        f"{TOP}{RELATIONS}figures:\n"
        f"  - {{label: dead, counted: army, measure: deaths, values: {values}}}\n"
    )
    assert badge(briefing) == (
        "Army's own count of its own dead\nRC's own count of its enemy's dead"
    )


@pytest.mark.parametrize(
    ("fields", "voice"),
    [
        ("value: 20, by: army", "Army, one-sided"),
        ("value: 20, by: un", "UN"),
        ("values: [{value: 20, by: army}, {value: 300, by: rebels}]", "Army / RC, one-sided"),
        ("values: [{value: 20, by: army}, {value: 300, by: un}]", "Army / UN"),
        ("value: 20, claims: [army, un]", "2 voices"),
        ("value: 20, claims: [army, rebels]", "2 voices"),
        ("value: 20, claims: [army, scouts]", "Army +1, one-sided"),
    ],
)
def test_a_list_says_in_a_word_that_none_but_a_party_counts(fields: str, voice: str) -> None:
    """Behind the voices, where all are; rivals that are none stand beside them."""
    briefing = whole(f"{TOP}{RELATIONS}figures:\n  - {{label: dead, counted: army, {fields}}}\n")
    assert plain(briefing.lists["figures"][0].row(briefing).voice) == voice


@pytest.mark.parametrize(
    "fields",
    [
        "as_of: 2026-04-02, values: [{value: 20, by: union}]",
        "as_of: 2026-03-02, values: [{value: 20, by: union, as_of: 2026-04-02}]",
    ],
)
def test_a_quarrel_is_looked_up_on_the_day_of_the_value(fields: str) -> None:
    """Its own, or else the figure's."""
    figure = f"  - {{label: x, counted: line, {fields}}}\n"
    assert badge(whole(f"{TOP}{RELATIONS}figures:\n{figure}")) == ""
    figure = figure.replace("2026-04", "2026-03")
    assert badge(whole(f"{TOP}{RELATIONS}figures:\n{figure}")).startswith("HU's own count")


def test_rings_of_bodies_come_to_an_end() -> None:
    """Whoever leads whom, and whichever is part of which."""
    ring = "relations:\n  - army leads general\n  - general leads army\n  - army opposes rebels\n"
    assert told("by: army, counted: general, measure: deaths", ring) != ""
    assert told("by: general, counted: rebels, measure: deaths", ring) != ""


@pytest.mark.parametrize(
    ("bodies", "words"), [(50, "Army's own count of its enemy's dead"), (300, "")]
)
def test_of_more_bodies_than_anybody_belongs_to_nothing_is_said(bodies: int, words: str) -> None:
    """A chain of them is walked for every figure, and must not take longer than it is worth."""
    chain = ["rebels part-of b0", *(f"b{n} part-of b{n + 1}" for n in range(bodies))]
    actors = "".join(f"  - {{id: b{n}, name: b{n}}}\n" for n in range(bodies + 1))
    relations = "".join(f"  - {one}\n" for one in ("army opposes rebels", *chain))
    fields = "by: army, counted: rebels, measure: deaths"
    assert told(fields, f"{actors}relations:\n{relations}") == words


@pytest.mark.parametrize(
    ("times", "words"), [(50, "Army's own count of its enemy's dead"), (300, "")]
)
@pytest.mark.parametrize("kind", ["part-of", "opposes"])
def test_of_more_relations_than_anybody_has_nothing_is_said(
    kind: str, times: int, words: str
) -> None:
    """However often two fell out, or the one joined the other."""
    past = "".join(
        f"  - {{from: rebels, kind: {kind}, to: army, date: {1000 + n}}}\n" for n in range(times)
    )
    fields = "by: army, counted: rebels, measure: deaths, as_of: 2020-05"
    assert told(fields, f"relations:\n{past}  - army opposes rebels\n") == words


def test_both_tolls_of_derna_are_the_counts_of_one_side(derna: Briefing) -> None:
    """In a list's print-out as well as on the card."""
    said = {
        "dmsc-dead": "LNA's own count of its enemy's dead",
        "lna-dead": "LNA's own count of its own dead",
    }
    for item in derna.lists["figures"]:
        words = said.get(item.id, "")
        assert words in plain(item.row(derna).more)
        facts = {fact.label: plain(fact.spans) for fact in item.card(derna).facts}
        assert words in facts.get("status", "")
