"""B512, B516: what an event may be said to be."""

import pytest

from tests.reading import judged

HEAD = """\
title: t
sources:
- {id: art, label: the article, published: {within: 2018-06-04/2018-06-10}}
- {id: old, label: a leaflet, published: 2018-05-01}
- {id: bare, label: a page}
actors: [{id: hu, name: Union}, {id: dp, name: Line}]
timeline:
"""


@pytest.mark.parametrize(
    ("event", "found"),
    [
        ("date: 2018-06-11, at: art/p1", 1),
        ("within: 2018-06-11/2018-06-20, at: art/p1", 1),
        ("date: 2018-06-10, at: art/p1", 0),
        ("date: 2018-06-04/.., at: art/p1", 0),
        ("date: 2018-06, at: art/p1", 0),
        ("date: 2018-06-11?, at: art/p1", 0),
        ("date: 2018-06-11, at: art/p1, status: announced", 0),
        ("date: 2018-06-11, at: art/p1, stance: denies", 0),
        ("date: 2018-06-01, at: old/p1", 1),
        ("date: 2018-06-01, at: [old/p1, art/p1]", 0),
        ("date: 2018-06-01, at: [old/p1, bare/p1]", 0),
        ("date: 2019, at: bare/p1", 0),
        ("date: 2018-05-02T01:00+03:00, at: old/p1", 0),
        ("date: 2018-05-03T12:00+03:00, at: old/p1", 1),
        ("date: 2019", 0),
        ("title: no day at all", 0),
    ],
)
def test_what_comes_after_publication_is_announced(event: str, found: int) -> None:
    """The last day counts on which one of its sources can have appeared."""
    title = "" if "title" in event else "title: x, "
    told = judged(f"{HEAD}- {{id: e, {title}by: hu, {event}}}\n", "B512")
    assert len(told) == found
    assert all(one.item == "e" for one in told)


@pytest.mark.parametrize(
    ("event", "found"),
    [
        ("status: corroborated, by: hu", 1),
        ("status: reported, by: hu", 1),
        ("status: corroborated, by: art", 1),
        ("status: corroborated, by: unattributed", 1),
        ("status: claimed, claims: [{by: hu}, {by: dp, stance: denies}]", 1),
        ("status: reported, by: art", 0),
        ("status: reported, by: unattributed", 0),
        ("status: claimed, by: art", 0),
        ("status: announced, by: hu", 0),
        ("status: disputed, by: hu", 0),
        ("status: corroborated, claims: [{by: hu}, {by: dp}]", 0),
        ("status: corroborated", 0),
        ("by: hu", 0),
    ],
)
def test_a_status_is_carried_by_its_claims(event: str, found: int) -> None:
    """Weaker is an author's caution; without a claim, another code says what is missing."""
    told = judged(f"{HEAD}- {{id: e, title: x, {event}}}\n", "B516")
    assert [one.code for one in told] == ["B516"] * found
