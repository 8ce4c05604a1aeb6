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
        ("date: 2018-05-07T10:00", "date: 2018-05-07T09:00"),
        ("date: 2018-05-07T10:00Z", "date: 2018-05-07T09:00Z"),
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
        ("date: 2018-05-07T10:00", "date: 2018-05-07T10:00"),
        ("date: 2018-05-07T10:00", "date: 2018-05-07"),
        ("date: 2018-05-07T10:00", "date: 2018-05-07T09:00Z"),
        ("date: 2018-05-07T10:00+03:00", "date: 2018-05-07T09:00Z"),
    ],
)
def test_an_order_that_some_day_allows_is_let_pass(first: str, second: str) -> None:
    """Windows overlap, and what is about a day may lie beside it."""
    assert said(f"id: a, title: a, {first}", f"id: b, title: b, {second}, after: a") == []


@pytest.mark.parametrize(
    "between",
    [
        ["id: b, title: b, after: a, before: c"],
        ["id: b, title: b, after: a", "id: d, title: d, after: b, before: c"],
        ["id: b, title: b, after: a, before: c, within: 2018-05-01/2018-05-30"],
        ["id: d, title: d, date: 2018-05-06, before: b", "id: b, title: b, after: a, before: c"],
        ["id: b, title: b, after: [a, d], before: [c, d]", "id: d, title: d"],
    ],
)
def test_an_order_holds_through_events_of_which_no_day_is_known(between: list[str]) -> None:
    """Of those that come before, the latest is named, and the way is told where it fails."""
    told = said("id: a, title: a, date: 2018-05-07", *between, "id: c, title: c, date: 2018-05-05")
    assert "`a` is to come before `c`, and is dated later" in told
    assert not any("`d` is to come before `c`" in what for what in told)


def test_the_event_between_the_two_is_named() -> None:
    """Who sees neither of the two dates beside the field must know the way."""
    text = HEAD + (
        "- {id: a, title: a, date: 2018-05-07, before: b, by: unattributed}\n"
        "- {id: b, title: b, before: c, by: unattributed}\n"
        "- {id: c, title: c, date: 2018-05-05, by: unattributed}\n"
    )
    (problem,) = judged(text, "B504")
    reason = "`a` is of 7 May 2018, `c` of 5 May 2018, and `b` comes between them"
    assert (problem.reason, problem.item, problem.mark) == (reason, "b", (4, 29))


@pytest.mark.parametrize(
    ("between", "found"),
    [
        ("date: 2018-05-01/2018-05-30", 0),  # it may have begun before both
        ("date: 2018-05-06", 1),  # what fails already is told there alone
        ("within: 2018-05-01/2018-05-06", 1),
        ("date: 2018-05~", 0),
    ],
)
def test_what_has_a_day_of_its_own_is_no_way_for_another(between: str, found: int) -> None:
    """Its own date is compared, and it alone."""
    told = said(
        "id: a, title: a, date: 2018-05-07",
        f"id: b, title: b, {between}, after: a, before: c",
        "id: c, title: c, date: 2018-05-06",
    )
    assert told == ["`a` is to come before `b`, and is dated later"] * found


def test_a_long_way_is_gone_once() -> None:
    """Whatever number of dated events it begins at."""
    chain = [f"id: u{n}, title: t, after: u{n - 1}" for n in range(1, 1_000)]
    dated = [f"id: d{n}, title: t, date: 2018-05-07, before: u0" for n in range(1_000)]
    last = "id: z, title: t, date: 2018-05-06, after: u999"
    assert said("id: u0, title: t", *chain, *dated, last) == [
        "`d0` is to come before `z`, and is dated later"
    ]


@pytest.mark.parametrize(
    ("whole", "part", "found"),
    [
        ("date: 2018-05-07", "date: 2018-05-06", 1),
        ("date: 2018-05-07/2018-05-09", "date: 2018-05-10", 1),
        ("date: 2018-05-07T10:00", "date: 2018-05-07T09:00", 1),
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
