"""B506: who counts, and whom."""

import pytest

from tests.reading import judged

HEAD = """\
title: t
actors:
- {id: lna, name: National Army, abbr: LNA}
- {id: haftar, name: Haftar}
- {id: dmsc, name: Shura Council, abbr: DMSC}
- {id: un, name: United Nations, abbr: UN}
relations: [lna opposes dmsc, haftar leads lna]
sources: [{id: art, label: x}]
figures:
"""


@pytest.mark.parametrize(
    ("figure", "found"),
    [
        ("measure: deaths, counted: dmsc, by: lna", 1),
        ("measure: deaths, counted: lna, by: lna", 1),
        ("measure: injured, counted: lna, by: dmsc", 1),
        ("measure: captured, counted: dmsc, by: haftar", 1),
        ("measure: deaths, of: fighters of the DMSC, by: lna", 1),
        ("measure: deaths, counted: dmsc, claims: [{by: lna}, {by: lna, via: a post}]", 1),
        ("measure: deaths, of: fighters of the DMSC and the LNA, by: lna", 0),
        ("measure: deaths, of: fighters, by: lna", 0),
        ("measure: count, counted: dmsc, by: lna", 0),
        ("counted: dmsc, by: lna", 0),
        ("measure: deaths, counted: dmsc, by: un", 0),
        ("measure: deaths, counted: dmsc, by: art", 0),
        ("measure: deaths, counted: dmsc, by: unattributed", 0),
        ("measure: deaths, counted: dmsc, claims: [{by: lna}, {by: un}]", 0),
        ("measure: deaths, counted: dmsc, claims: [{by: lna}, {by: art}]", 0),
        ("measure: deaths, counted: dmsc", 0),
    ],
)
def test_a_count_of_one_side_alone_wants_a_caveat(figure: str, found: int) -> None:
    """Of itself or of its enemy; anybody else's number beside it is as good."""
    text = f"{HEAD}- {{id: f, label: x, value: 3, {figure}}}\n"
    assert [one.item for one in judged(text, "B506")] == ["f"] * found
    assert judged(f"{text}caveats: [{{text: x, about: f}}]\n", "B506") == []


def test_rival_values_stand_side_by_side_and_need_none() -> None:
    """The reader sees that there are two."""
    values = "values: [{value: 3, by: lna}, {value: 90, by: dmsc}]"
    text = f"{HEAD}- {{label: x, measure: deaths, counted: dmsc, {values}}}\n"
    assert judged(text, "B506") == []


@pytest.mark.parametrize(
    ("days", "found"),
    [
        ("as_of: 2018, values: [{value: 3, by: lna}]", 1),
        ("as_of: 2018, values: [{value: 3, by: lna, as_of: 2020}]", 0),
        ("as_of: 2020, values: [{value: 3, by: lna, as_of: 2018}]", 1),
        ("as_of: 2020, values: [{value: 3, by: lna}]", 0),
    ],
)
def test_a_party_is_one_on_the_day_of_its_own_value(days: str, found: int) -> None:
    """Which the figure's stands for where it has none."""
    head = HEAD.replace("lna opposes dmsc", "{from: lna, kind: opposes, to: dmsc, date: 2018}")
    text = f"{head}- {{id: f, label: x, measure: deaths, counted: dmsc, {days}}}\n"
    assert len(judged(text, "B506")) == found


def test_it_says_who_counts_whom() -> None:
    """With the names that lists have."""
    text = HEAD + "- {id: f, label: x, value: 3, measure: deaths, counted: dmsc, by: haftar}\n"
    (problem,) = judged(text, "B506")
    assert problem.what == "`f` is the count of one side, Haftar, and no caveat says so"
    assert "those it stands against (DMSC)" in problem.reason
