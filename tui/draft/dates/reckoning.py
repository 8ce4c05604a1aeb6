"""Days reckoned out of others, and how TIMEX3 and EDTF write them. All years are of four digits."""

from datetime import date, timedelta
from typing import Final, NamedTuple

from tui.model.day import days_in

_SEASONS: Final = {
    "spring": ("SP", 21),
    "summer": ("SU", 22),
    "autumn": ("FA", 23),
    "winter": ("WI", 24),
}
_FIRST_YEAR: Final = 1
_LAST_YEAR: Final = 9998


class Extent(NamedTuple):
    """Days that belong together: one, a week, a month, a year; and how they are written."""

    first: date
    last: date
    value: str
    """As TIMEX3 has it."""
    edtf: str
    """For the date of an item; empty where it is no date, but a window."""

    @property
    def window(self) -> str:
        """The interval from the first to the last day, in EDTF."""
        return f"{self.first.isoformat()}/{self.last.isoformat()}"


def day(year: int, month: int, number: int) -> date | None:
    """Return a day, if there is such a one."""
    if not (_FIRST_YEAR <= year <= _LAST_YEAR and 1 <= month <= 12):
        return None
    return date(year, month, number) if 1 <= number <= days_in(year, month) else None


def day_extent(one: date) -> Extent:
    """Return one day."""
    return Extent(one, one, one.isoformat(), one.isoformat())


def month_extent(year: int, month: int) -> Extent | None:
    """Return a month of a year."""
    if not (_FIRST_YEAR <= year <= _LAST_YEAR and 1 <= month <= 12):
        return None
    value = f"{year:04d}-{month:02d}"
    return Extent(date(year, month, 1), date(year, month, days_in(year, month)), value, value)


def year_extent(year: int) -> Extent | None:
    """Return a year."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    return Extent(date(year, 1, 1), date(year, 12, 31), f"{year:04d}", f"{year:04d}")


def years_extent(digits: str) -> Extent:
    """Return a decade or century by its first digits."""
    open_digits = 4 - len(digits)
    low, high = int(digits) * 10**open_digits, int(digits + "9" * open_digits)
    return Extent(date(low, 1, 1), date(high, 12, 31), digits, digits + "X" * open_digits)


def week_extent(one: date) -> Extent:
    """Return the week, from Monday, that a day lies in."""
    year, week, weekday = one.isocalendar()
    first = one - timedelta(weekday - 1)
    return Extent(first, first + timedelta(6), f"{year:04d}-W{week:02d}", "")


def weekend_extent(one: date) -> Extent:
    """Return the weekend of the week that a day lies in."""
    week = week_extent(one)
    return Extent(week.last - timedelta(1), week.last, f"{week.value}-WE", "")


def share_extent(year: int, unit: str, number: int) -> Extent | None:
    """Return a quarter or a half of a year."""
    months = 3 if unit == "Q" else 6
    first = month_extent(year, (number - 1) * months + 1)
    last = month_extent(year, number * months)
    if first is None or last is None:
        return None
    return Extent(first.first, last.last, f"{year:04d}-{unit}{number}", "")


def season_extent(year: int, name: str) -> Extent | None:
    """Return a season; it may be any part of the year, for those of the south are others."""
    whole = year_extent(year)
    letters, number = _SEASONS[name]
    return whole and whole._replace(value=f"{year:04d}-{letters}", edtf=f"{year:04d}-{number}")


def moved(one: date, days: int) -> date | None:
    """Return the day so many days later, if the calendar goes so far."""
    number = one.toordinal() + days
    earliest, latest = date(_FIRST_YEAR, 1, 8), date(_LAST_YEAR, 12, 24)
    return (
        date.fromordinal(number) if earliest.toordinal() <= number <= latest.toordinal() else None
    )


def quarter_of(one: date) -> int:
    """Return the quarter of the year that a day lies in."""
    return (one.month - 1) // 3 + 1


_BY_DAYS: Final = {
    "day": (1, day_extent),
    "night": (1, day_extent),
    "week": (7, week_extent),
    "fortnight": (14, week_extent),
    "weekend": (7, weekend_extent),
}


def shifted(one: date, unit: str, count: int) -> Extent | None:
    """Return the day, week, month or year that lies so many of them from that of a day."""
    if unit in _BY_DAYS:
        days, extent = _BY_DAYS[unit]
        other = moved(one, count * days)
        return extent(other) if other else None
    if unit == "month":
        year, month = divmod(one.year * 12 + one.month - 1 + count, 12)
        return month_extent(year, month + 1)
    if unit == "quarter":
        year, quarter = divmod(one.year * 4 + quarter_of(one) - 1 + count, 4)
        return share_extent(year, "Q", quarter + 1)
    if unit == "year":
        return year_extent(one.year + count)
    digits = {"decade": 3, "century": 2}.get(unit, 0)
    years = one.year // 10 ** (4 - digits) + count
    return years_extent(f"{years:0{digits}d}") if digits and 0 < years < 10**digits else None
