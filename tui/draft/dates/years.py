"""Which year is meant by a day, month or season that is printed without one."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import zip_longest
from typing import Final

from tui.draft.dates.meanings import CalendarDay, CalendarMonth, Expression, Season
from tui.draft.dates.reckoning import day

_NEAR: Final = 70
_FAR: Final = 250
"""Days from publication to what a paper prints without its year, and to what it would not."""
_BESIDE: Final = len(" through ")
"""So many letters stand between two dates that share what is printed once, at the most."""
_BEGINS: Final = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
"""The months in which seasons begin."""


def with_shared_years(expressions: Sequence[Expression]) -> Iterator[Expression]:
    """Yield expressions, the first of two with the year of both: "from May 30 to June 2, 2018"."""
    for one, other in zip_longest(expressions, expressions[1:]):
        meaning, behind = one.meaning, other.meaning if other else None
        if (
            isinstance(meaning, CalendarDay | CalendarMonth)
            and isinstance(behind, CalendarDay | CalendarMonth)
            and meaning.year is None
            and isinstance(behind.year, int)
            and 0 < other.start - one.end <= _BESIDE
        ):
            year = behind.year - (meaning.month > behind.month)
            yield one._replace(meaning=meaning._replace(year=year))
        else:
            yield one


def years_of_days(expressions: Iterable[Expression]) -> dict[tuple[int, int], int]:
    """Return the years of the days that a text prints in full, where it prints but one of them."""
    years: dict[tuple[int, int], set[int]] = {}
    for one in expressions:
        if isinstance(one.meaning, CalendarDay) and isinstance(one.meaning.year, int):
            day_of_year = (one.meaning.month, one.meaning.day)
            years.setdefault(day_of_year, set()).add(one.meaning.year)
    return {day_of_year: min(found) for day_of_year, found in years.items() if len(found) == 1}


def year_of_day(
    meaning: CalendarDay, published: date, expression: Expression
) -> tuple[int | None, bool]:
    """Return the year of a day that is printed without one, and whether it is but inferred.

    A weekday that stands with it tells it, where it fits one of the years about publication.
    """
    years = (published.year, published.year - 1, published.year + 1)
    days = [one for year in years if (one := day(year, meaning.month, meaning.day))]
    named = [one for one in days if one.weekday() == meaning.weekday]
    if len(named) == 1:
        return named[0].year, False
    past = max((one for one in days if one <= published), default=None)
    future = min((one for one in days if one >= published), default=None)
    found = _of_two(past, future, published, expression)
    return (found.year, _is_by_nearness(found, published, expression)) if found else (None, False)


def year_of_month(month: CalendarMonth, published: date, expression: Expression) -> int:
    """Return the year of a month that is printed without one; last May is never this May."""
    year, number = published.year, month.month
    if month.which == -1:
        return year - (number >= published.month)
    if month.which == 1:
        return year + (number <= published.month)
    if month.which == 0:
        return year
    this = published.replace(day=1)
    past = day(year - (number > this.month), number, 1)
    future = day(year + (number < this.month), number, 1)
    found = _of_two(past, future, this, expression)
    return found.year if found else year


def year_of_season(season: Season, published: date, expression: Expression) -> int:
    """Return the year in which a season begins; a winter ends in the next.

    Where the clause looks ahead it is the one that is not over.
    """
    begins, year = _BEGINS[season.name], published.year
    if season.which == 1:
        return year + (published.month >= begins)
    if season.name == "winter" and published.month < 3:
        return year - 1 + (season.which or 0)
    if season.which == -1:
        return year - (published.month < begins + 3)
    if season.which is None and expression.looks_ahead:
        return year + (published.month >= begins + 3)
    return year if season.which == 0 else year - (published.month < begins)


def _of_two(
    past: date | None, future: date | None, published: date, expression: Expression
) -> date | None:
    """Return which of two days is meant that a year lies between.

    The past one, unless the clause looks ahead. But a paper prints the year of what is most of a
    year away: where the clause does not say that it is past, it is then the one that is near.
    """
    if past is None or future is None:
        return past or future
    since, until = (published - past).days, (future - published).days
    if expression.looks_ahead:
        return past if until > _FAR and since < _NEAR else future
    may_be_ahead = expression.bearing != "back" or expression.role in {"until", "by"}
    is_nearer = until < _FAR if expression.is_now else until < _NEAR and since > _FAR
    return future if may_be_ahead and is_nearer else past


def _is_by_nearness(found: date, published: date, expression: Expression) -> bool:
    """Whether a day is taken to lie ahead, or not to, for its nearness and not for its clause."""
    return (found > published) != expression.looks_ahead and found != published
