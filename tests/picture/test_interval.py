"""Numbers as intervals: which stand beside each other, and what their words bound."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading import whole
from tui.kinds.comparing import why_not_compared
from tui.kinds.figure import Figure
from tui.model.briefing import Briefing
from tui.picture.interval import Comparison, comparisons

TOP = """\
title: t
actors: [{id: hu, name: Harbour Union, abbr: HU}, {id: line, name: Line}]
figures:
"""
FIGURE = "  - {{id: f{number}, label: boats {number}, value: '{value}', {rest}}}\n"


def told(*figures: tuple[str, str]) -> Briefing:
    """Return a briefing of figures, each a value and what else there is of it."""
    lines = (
        FIGURE.format(number=number, value=value, rest=rest)
        for number, (value, rest) in enumerate(figures)
    )
    return whole(TOP + "".join(lines))


def compared(*figures: tuple[str, str]) -> tuple[Comparison, ...]:
    """Return what of some figures may be compared."""
    briefing = told(*figures)
    return comparisons(briefing, briefing)


BY_HU = "measure: count, by: hu"


@pytest.mark.parametrize(
    ("value", "interval"),
    [
        ("3", (3, 3, "at", "at")),
        ("about 20", (20, 20, "soft", "soft")),
        ("nearly 20", (20, 20, "soft", "soft")),
        ("more than 100", (100, None, "past", "open")),
        ("at least 100", (100, None, "at", "open")),
        ("up to 100", (None, 100, "open", "at")),
        ("fewer than 100", (None, 100, "open", "past")),
        ("20 to 30", (20, 30, "at", "at")),
        ("about 20 to 30", (20, 30, "soft", "soft")),
        ("at least 20 to 30", (20, None, "at", "open")),
    ],
)
def test_a_number_is_bounded_by_its_words(value: str, interval: tuple[object, ...]) -> None:
    """More than 100 leaves out 100, and has no end."""
    (comparison,) = compared((value, BY_HU), ("7", BY_HU))
    one = comparison.intervals[0]
    assert (one.low, one.high, one.low_edge, one.high_edge) == interval


@pytest.mark.parametrize("value", ["dozens", "unknown", "more than a dozen", "a few hundred"])
def test_a_word_has_no_place_on_a_scale(value: str) -> None:
    """Whoever draws dozens at 24 has made a number up."""
    assert compared((value, BY_HU), ("7", BY_HU)) == ()


def test_a_percentage_is_not_beside_a_plain_number() -> None:
    """Half is 0.5, and 40% is not eighty times as much."""
    share = "measure: share, by: hu"
    assert compared(("half", share), ("40%", share)) == ()
    assert len(compared(("30%", share), ("40%", share))) == 1


def test_what_is_counted_must_be_known() -> None:
    """Two numbers of nothing in particular are not of the same."""
    assert compared(("3", "by: hu"), ("7", "by: hu")) == ()


def test_who_gives_them_and_of_which_day_is_said_once() -> None:
    """It is the same for all that stand beside each other."""
    of = f"{BY_HU}, as_of: 2026-03-02"
    (comparison,) = compared(("3", of), ("7", of))
    assert (comparison.unit, comparison.voice, comparison.of) == ("Count", "HU", "as of 2 Mar 2026")


def test_what_a_caveat_warns_of_together_is_not_drawn_together() -> None:
    """Whoever wrote it has said that these must not be compared."""
    figures = "".join(
        FIGURE.format(number=number, value=3 + number, rest=BY_HU) for number in range(3)
    )
    caveats = "caveats: [{text: Not to be compared., kind: one-sided, about: [f0, f1]}]\n"
    briefing = whole(TOP + figures + caveats)
    (comparison,) = comparisons(briefing, briefing)
    assert [one.id for one in comparison.intervals] == ["f0", "f2"]


SOME = st.tuples(
    st.sampled_from(["3", "about 20", "up to 7", "dozens", "40%"]),
    st.builds(
        "measure: {}, by: {}{}".format,
        st.sampled_from(["count", "deaths"]),
        st.sampled_from(["hu", "line", "unattributed"]),
        st.sampled_from(["", ", as_of: 2026-03-02", ", period: 2026-03", ", unit: boats"]),
    ),
)


@given(st.lists(SOME, max_size=8))
def test_numbers_are_beside_each_other_when_and_only_when_they_may_be_compared(
    figures: list[tuple[str, str]],
) -> None:
    """No two in one picture that must not be; no two apart that may be."""
    briefing = told(*figures) if figures else whole("title: t\n")
    found = comparisons(briefing, briefing)
    measured = {item.id: item.measured[0] for item in briefing if isinstance(item, Figure)}
    drawn = [[one.id for one in comparison.intervals] for comparison in found]
    for group in drawn:
        assert len(group) > 1
        assert why_not_compared(*(measured[one] for one in group)) == ()
    heads = [measured[group[0]] for group in drawn]
    percent = [found[number].unit.endswith("%") for number in range(len(found))]
    assert all(
        why_not_compared(one, other) or percent[number] != percent[number + 1 + later]
        for number, one in enumerate(heads)
        for later, other in enumerate(heads[number + 1 :])
    )
