"""What holds of the checks for every day, number and order, by the standard library's reckoning."""

from datetime import date, timedelta
from itertools import combinations, compress

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.reading import judged
from tui.checks.units import disagreement, unit_of
from tui.model.amount import Amount, parse_amount

DAYS = st.dates(date(1600, 1, 1), date(2400, 12, 31))
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
UNITS = ("mm", "cm", "m", "km", "inches", "feet", "yards", "miles", "nautical miles")


@given(DAYS, st.sampled_from(WEEKDAYS))
def test_a_day_fits_its_own_weekday_and_no_other(day: date, name: str) -> None:
    """As `datetime` knows it."""
    for printed in (f"late {name}", f"{name[:3]}, {day.day} {day:%B}"):
        text = f"title: t\ntimeline:\n- {{title: x, date: {day}, said: '{printed}'}}\n"
        assert (judged(text, "B508") == []) is (WEEKDAYS[day.weekday()] == name)


@given(DAYS, st.integers(0, 110 * 366), st.integers(0, 120))
def test_an_age_is_what_has_been_lived(born: date, lived: int, said: int) -> None:
    """In whole years, the birthday counting as lived."""
    day = born + timedelta(lived)
    assume(day.year <= 2400)
    age = day.year - born.year - ((day.month, day.day) < (born.month, born.day))
    text = (
        f"title: t\nactors: [{{name: Ada Lind, born: {born}}}]\nfigures:\n"
        f"- {{label: age of Ada Lind, value: {said}, measure: age, as_of: {day}}}\n"
    )
    assert (judged(text, "B511") == []) is (age == said)


@given(st.lists(DAYS, min_size=2, max_size=6), st.data())
def test_an_order_is_told_exactly_if_the_days_are_the_other_way_round(
    days: list[date], data: st.DataObject
) -> None:
    """Of single days nothing is in doubt."""
    second = data.draw(st.integers(1, len(days) - 1))
    first = data.draw(st.integers(0, second - 1))
    lines = [f"- {{id: e{number}, title: x, date: {day}" for number, day in enumerate(days)]
    lines[second] += f", after: e{first}"
    text = "title: t\ntimeline:\n" + "".join(f"{line}}}\n" for line in lines)
    found = [problem.item for problem in judged(text, "B504")]
    assert found == ([f"e{second}"] if days[first] > days[second] else [])


PAIRS = tuple(combinations(range(6), 2))
DATED = st.integers(1, 4)


@given(
    st.tuples(DATED, DATED, st.none(), st.none(), DATED, st.none() | DATED),
    st.lists(st.booleans(), min_size=len(PAIRS), max_size=len(PAIRS)),
)
def test_an_order_is_told_exactly_where_no_days_for_the_undated_would_do(
    days: tuple[int | None, ...], ordered: list[bool]
) -> None:
    """Each of them is moved to the latest day before it, which is as early as it may be."""
    orders = set(compress(PAIRS, ordered))
    earliest = [day or 0 for day in days]
    fails = set()
    text = "title: t\ntimeline:\n"
    for number, day in enumerate(days):
        before = [first for first in range(number) if (first, number) in orders]
        latest = max((earliest[first] for first in before), default=0)
        if day is None:
            earliest[number] = latest
        elif latest > day:
            fails.add(f"e{number}")
        after = ", ".join(f"e{first}" for first in before)
        dated = f", date: 2018-05-0{day}" if day else ""
        text += f"- {{id: e{number}, title: x, after: [{after}]{dated}}}\n"
    assert {problem.item for problem in judged(text, "B504")} == fails


def amount(value: float) -> Amount:
    """Return a number as somebody prints it, to four digits."""
    parsed = parse_amount(f"{float(f'{value:.4g}'):f}")
    assert isinstance(parsed, Amount)
    return parsed


@given(st.floats(1, 9_999), st.sampled_from(UNITS), st.sampled_from(UNITS))
def test_a_conversion_to_four_digits_comes_out_and_one_that_is_off_does_not(
    value: float, unit: str, other: str
) -> None:
    """Whatever the two units, as long as there is a number to print."""
    first, second = unit_of(unit), unit_of(other)
    assert first is not None
    assert second is not None
    printed = amount(value)
    converted = (printed.low or 0) * first.factors[0] / second.factors[0]
    assume(0.01 <= converted < 10**9)
    assert disagreement(printed, unit, amount(converted), other) == ""
    off = amount(converted * 1.5)
    assume((off.low or 0) >= 10 and (printed.low or 0) >= 10)
    assert disagreement(printed, unit, off, other) != ""
