"""B504: what came first, against the dates."""

import pytest

from tests.reading import judged

HEAD = "title: t\ntimeline:\n"


def said(*events: str) -> list[str]:
    """Return what is said of the order of some events."""
    text = HEAD + "".join(f"- {{by: unattributed, {event}}}\n" for event in events)
    return [problem.what for problem in judged(text, "B504")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("date: 2018-05-08", "date: 2018-05-07"),
        ("date: 2018-05-08", "within: 2018-05-01/2018-05-07"),
        ("within: 2018-05-08/2018-05-10", "within: 2018-05-01/2018-05-07"),
        ("date: 2018-05-08/..", "date: 2017"),
        ("date: 2018-05-08T01:00+03:00", "date: 2018-05-07T21:00Z"),
        ("date: 2018-05-07T23:00-02:00", "date: 2018-05-08T00:30Z"),
    ],
)
def test_an_order_that_no_day_allows_is_told(first: str, second: str) -> None:
    """Whichever of the two says it."""
    what = "`a` is to come before `b`, and is dated later"
    assert said(f"id: a, title: a, {first}", f"id: b, title: b, {second}, after: a") == [what]
    assert said(f"id: a, title: a, {first}, before: b", f"id: b, title: b, {second}") == [what]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("date: 2018-05-07", "date: 2018-05-07"),
        ("date: 2018-05-08", "date: 2018-05"),
        ("within: 2018-05-01/2018-05-10", "within: 2018-05-01/2018-05-10"),
        ("date: 2018-05-08~", "date: 2018-05-07"),
        ("date: 2018-05-08", "date: 2018-05-07?"),
        ("date: 2018-05-08", "rank: key"),
        ("date: 2018-05-08", "within: 2018-05-01/.."),
        ("date: 2018-05-08T01:00+03:00", "date: 2018-05-07T23:00Z"),
        ("date: 2018-05-08T01:00+03:00", "date: 2018-05-07"),
    ],
)
def test_an_order_that_some_day_allows_is_let_pass(first: str, second: str) -> None:
    """Windows overlap, and what is about a day may lie beside it."""
    assert said(f"id: a, title: a, {first}", f"id: b, title: b, {second}, after: a") == []


@pytest.mark.parametrize(
    ("whole", "part", "found"),
    [
        ("date: 2018-05-07", "date: 2018-05-06", 1),
        ("date: 2018-05-07/2018-05-09", "date: 2018-05-10", 1),
        ("date: 2018-05-07", "date: 2018-05-30", 0),
        ("date: 2018-05-07/..", "date: 2018-05-30", 0),
        ("date: 2018-05-07/2018-05-09", "date: 2018-05", 0),
        ("date: 2018-05-08T01:00+03:00", "date: 2018-05-07T22:30Z", 0),
        ("date: 2018-05-07/2018-05-09", "date: 2018-05-10T01:00+03:00", 0),
    ],
)
def test_a_part_lies_within_the_whole(whole: str, part: str, found: int) -> None:
    """Where no end is stated, the date may be that of the beginning."""
    told = said(f"id: w, title: w, {whole}", f"id: p, title: p, {part}, part_of: w")
    assert told == ["`p` cannot be part of `w`, by their dates"] * found


def test_a_ring_is_told_once_with_its_way() -> None:
    """At the step that closes it."""
    text = HEAD + (
        "- {id: a, title: a, after: c, by: unattributed}\n"
        "- {id: b, title: b, after: a, by: unattributed}\n"
        "- {id: c, title: c, after: b, by: unattributed}\n"
        "- {id: d, title: d, after: c, by: unattributed}\n"
    )
    (problem,) = judged(text, "B504")
    assert problem.what == "`c` is to come before itself"
    assert problem.reason == "the order leads round: `c` → `a` → `b` → `c`"
    assert problem.item == "c"
    assert problem.mark == (5, 28)


def test_an_event_is_not_after_itself() -> None:
    """The smallest ring."""
    assert said("id: a, title: a, after: a") == ["`a` is to come before itself"]
    told = said("id: a, title: a, after: b, before: b", "id: b, title: b")
    assert told == ["`b` is to come before itself"]


def test_a_chain_of_thousands_is_walked() -> None:
    """No recursion, and no way told whole."""
    events = [f"id: e{n}, title: t, after: e{(n + 1) % 5_000}" for n in range(5_000)]
    (what,) = said(*events)
    assert "before itself" in what
