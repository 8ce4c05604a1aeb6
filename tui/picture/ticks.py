"""The dates beside a time axis: where they stand, and in which words."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from tui.model.day import YearMonthDay, ordinal
from tui.model.spelling import MONTHS
from tui.picture.axis import Stretch

_A_MONTH, _A_YEAR = 30, 365
_DAYS: Final = (1, 2, 7, 14)
_MONTHS: Final = (1, 3, 6)


class Tick(NamedTuple):
    """A day of an axis that is named."""

    day: int
    words: tuple[str, ...]
    """What it is called, the fullest first; the others serve where there is little room."""


def ticks(stretch: Stretch, most: int) -> list[Tick]:
    """Return the first day of a stretch, and of those that follow about as many as asked for."""
    found = [Tick(stretch.first, _beginning(stretch))]
    found += (tick for tick in _ticks(stretch, most) if tick.day > stretch.first)
    return found


def date_of(day: int) -> YearMonthDay:
    """Return the date that a day number stands for; the other way round from `ordinal`."""
    era, of_era = divmod(day, 146_097)
    of_century = of_era - of_era // 1_460 + of_era // 36_524 - of_era // 146_096
    year = of_century // 365
    of_year = of_era - (365 * year + year // 4 - year // 100)
    month = (5 * of_year + 2) // 153
    number = of_year - (153 * month + 2) // 5 + 1
    month += 3 if month < 10 else -9
    return year + era * 400 + (month <= 2), month, number


def _ticks(stretch: Stretch, most: int) -> Iterator[Tick]:
    most = max(most, 1)
    for step in _DAYS:
        if stretch.days <= most * step:
            yield from _by_days(stretch, step)
            return
    for step in _MONTHS:
        if stretch.days <= most * step * _A_MONTH:
            yield from _by_months(stretch, step)
            return
    yield from _by_years(stretch, _years(stretch, most))


def _by_days(stretch: Stretch, step: int) -> Iterator[Tick]:
    for day in range(stretch.first, stretch.last + 1, step):
        _, month, number = date_of(day)
        yield Tick(day, (f"{number} {MONTHS[month - 1]}", str(number)))


def _by_months(stretch: Stretch, step: int) -> Iterator[Tick]:
    year, month, _ = date_of(stretch.first)
    month -= (month - 1) % step
    while (day := ordinal((year, month, 1))) <= stretch.last:
        yield Tick(day, (MONTHS[month - 1] if month > 1 else _year(year),))
        year, month = (year + 1, month + step - 12) if month + step > 12 else (year, month + step)


def _by_years(stretch: Stretch, step: int) -> Iterator[Tick]:
    year = date_of(stretch.first)[0]
    year -= year % step
    while (day := ordinal((year, 1, 1))) <= stretch.last:
        yield Tick(day, (_year(year),))
        year += step


def _years(stretch: Stretch, most: int) -> int:
    """Return a round number of years that a stretch has at most so many of."""
    ten = 1
    while True:
        for step in (ten, 2 * ten, 5 * ten):
            if stretch.days <= most * step * _A_YEAR:
                return step
        ten *= 10


def _beginning(stretch: Stretch) -> tuple[str, ...]:
    """Return the first day in words; of whole months and years, these."""
    year, month, number = date_of(stretch.first)
    named = f"{MONTHS[month - 1]} {_year(year)}"
    if (month, number) == (1, 1) and stretch.days >= _A_YEAR:
        return (_year(year),)
    if number == 1 and stretch.days >= _A_MONTH:
        return named, _year(year)
    return f"{number} {named}", named, _year(year)


def _year(year: int) -> str:
    # Astronomical year 0 is 1 BC (ISO 8601).
    return str(year) if year > 0 else f"{1 - year} BC"
