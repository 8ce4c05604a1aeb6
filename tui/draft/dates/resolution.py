"""From what expressions mean by their words to days: by publication and by other dates beside them.

Without a day of publication, what goes by it stays open: nothing here ever takes the day on which
the program runs.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final, Literal, NamedTuple

from tui.draft.dates.counts import duration
from tui.draft.dates.meanings import (
    Apart,
    Beside,
    Calendar,
    CalendarDay,
    CalendarMonth,
    CalendarYear,
    Clock,
    Expression,
    Length,
    Near,
    PartOfDay,
    Reference,
    Relative,
    RelativeYear,
    Repeated,
    Season,
    Share,
    WeekDay,
    Year,
    Years,
)
from tui.draft.dates.parts import PARTS
from tui.draft.dates.reckoning import (
    Extent,
    day,
    day_extent,
    month_extent,
    moved,
    quarter_of,
    season_extent,
    share_extent,
    shifted,
    year_extent,
    years_extent,
)
from tui.draft.dates.years import (
    year_of_day,
    year_of_month,
    year_of_season,
    years_of_days,
)

Sort = Literal["DATE", "TIME", "DURATION", "SET"]
Basis = Literal["explicit", "relative", "inferred"]


class Resolved(NamedTuple):
    """What an expression comes to."""

    sort: Sort
    value: str
    """As TIMEX3 has it; what is not known of it is written with `X`."""
    extent: Extent | None = None
    """The days, where they are known."""
    basis: Basis = "explicit"
    date: str = ""
    """In EDTF; empty where the words leave a window."""
    within: str = ""
    """The window, in EDTF."""


_UNKNOWN: Final = {
    "day": "XXXX-XX-XX",
    "week": "XXXX-WXX",
    "weekend": "XXXX-WXX-WE",
    "month": "XXXX-XX",
    "quarter": "XXXX-QX",
    "year": "XXXX",
    "decade": "XXX",
    "century": "XX",
}
"""What is not known of a unit of time, as TIMEX3 has it."""


def resolved(expressions: Sequence[Expression], published: date | None) -> list[Resolved]:
    """Return what expressions come to, each by those before it and by the day of publication."""
    resolution = _Resolution(expressions, published)
    return [resolution.of(one) for one in expressions]


class _Resolution:
    """The dates of a text, resolved from its beginning on."""

    def __init__(self, expressions: Iterable[Expression], published: date | None) -> None:
        self._published = published
        self._years = years_of_days(expressions)
        self._latest: tuple[Expression, Extent] | None = None
        self._quarter: Extent | None = None
        """The quarter that a report is about: the last one that is named by its number."""

    def of(self, expression: Expression) -> Resolved:
        """Return what an expression comes to, and remember it for those behind it."""
        found = self._of(expression)
        if found.extent and found.sort in {"DATE", "TIME"}:
            self._latest = (expression, found.extent)
        if isinstance(expression.meaning, Share) and expression.meaning.unit == "Q":
            self._quarter = found.extent or self._quarter
        return _about(expression, _at_its_time(expression, found))

    def _of(self, expression: Expression) -> Resolved:
        match expression.meaning:
            case Length(number, unit):
                return Resolved("DURATION", duration(number, unit))
            case Repeated(value):
                return Resolved("SET", value)
            case Reference(value):
                return Resolved("DATE", value, basis="relative")
            case WeekDay() | Near() | Beside() | Apart() | PartOfDay() | Clock() as meaning:
                return self._relative(meaning, expression)
            case meaning:
                return self._calendar(meaning, expression)

    def _calendar(self, meaning: Calendar, expression: Expression) -> Resolved:
        match meaning:
            case CalendarDay():
                return self._calendar_day(meaning, expression)
            case CalendarMonth():
                return self._month(meaning, expression)
            case CalendarYear(year, last):
                return _years(year, last)
            case Years(digits):
                return _dated(years_extent(digits), "XXXX", "explicit")
            case Season():
                return self._season(meaning, expression)
            case Share():
                return self._share(meaning, expression)

    def _relative(self, meaning: Relative, expression: Expression) -> Resolved:
        match meaning:
            case WeekDay():
                return self._weekday(meaning, expression)
            case Near("weekend", 0, is_this):
                return self._weekend(expression, is_this=is_this)
            case Near(unit, offset):
                return self._near(unit, offset)
            case Beside(unit, offset):
                return self._beside(unit, offset)
            case Apart():
                return self._apart(meaning, expression)
            case PartOfDay(offset, by_text=False):
                return self._near("day", offset)
            case PartOfDay() | Clock():
                return self._time_alone(expression)

    def _calendar_day(self, meaning: CalendarDay, expression: Expression) -> Resolved:
        known = self._year(meaning.year)
        basis: Basis = "explicit" if isinstance(meaning.year, int) else "relative"
        if known is None and meaning.year is None:
            known, basis = self._year_of_day(meaning, expression)
        first = day(known, meaning.month, meaning.day) if known else None
        unknown = f"XXXX-{meaning.month:02d}-{meaning.day:02d}"
        if first is None or known is None:
            return Resolved("DATE", unknown, basis=basis)
        extent = day_extent(first)
        last = day(known, meaning.month, meaning.last) if meaning.last else None
        if last is None:
            return _dated(extent, unknown, basis)
        span = f"{first.isoformat()}/{last.isoformat()}"
        return _dated(extent._replace(last=last, edtf=span), unknown, basis)

    def _year(self, year: Year) -> int | None:
        if isinstance(year, RelativeYear):
            return self._published.year + year.offset if self._published else None
        return year

    def _year_of_day(
        self, meaning: CalendarDay, expression: Expression
    ) -> tuple[int | None, Basis]:
        """Return the year of a day that is printed without one, and how it is known."""
        published = self._published
        if published is None:
            return self._years.get((meaning.month, meaning.day)), "inferred"
        year, is_inferred = year_of_day(meaning, published, expression)
        return year, "inferred" if is_inferred else "relative"

    def _month(self, meaning: CalendarMonth, expression: Expression) -> Resolved:
        unknown = f"XXXX-{meaning.month:02d}"
        if (year := self._year(meaning.year)) is not None:
            basis: Basis = "explicit" if isinstance(meaning.year, int) else "relative"
            return _dated(month_extent(year, meaning.month), unknown, basis)
        published = self._published
        if published is None or meaning.year is not None:
            return Resolved("DATE", unknown, basis="relative")
        found = year_of_month(meaning, published, expression)
        return _dated(month_extent(found, meaning.month), unknown, "relative")

    def _season(self, meaning: Season, expression: Expression) -> Resolved:
        year, published = self._year(meaning.year), self._published
        basis: Basis = "explicit" if isinstance(meaning.year, int) else "relative"
        if year is None and published is not None:
            year = year_of_season(meaning, published, expression)
        return _dated(season_extent(year, meaning.name) if year else None, "XXXX", basis)

    def _share(self, meaning: Share, expression: Expression) -> Resolved:
        year, published = self._year(meaning.year), self._published
        if year is None and published is not None:
            year = published.year
            months = 3 if meaning.unit == "Q" else 6
            begun = (published.month - 1) // months + 1
            if expression.bearing == "ahead":
                year += meaning.number < begun - 1
            elif meaning.number > begun and meaning.unit == "Q":
                year -= 1
        extent = share_extent(year, meaning.unit, meaning.number) if year else None
        basis: Basis = "explicit" if isinstance(meaning.year, int) else "relative"
        return _dated(extent, f"XXXX-{meaning.unit}{meaning.number}", basis)

    def _weekday(self, meaning: WeekDay, expression: Expression) -> Resolved:
        unknown = f"XXXX-WXX-{meaning.number + 1}"
        base = self._published
        if meaning.by_text and self._latest:
            base = self._latest[1].first
        if base is None:
            return Resolved("DATE", unknown, basis="relative")
        back, ahead = (base.weekday() - meaning.number) % 7, (meaning.number - base.weekday()) % 7
        # Today is too late for what is to be done before Friday.
        is_later = expression.role in {"before", "ahead of"} and expression.looks_ahead
        if meaning.which == 1 or (meaning.which is None and is_later):
            days = ahead or 7
        elif meaning.which == -1:
            days = -(back or 7)
        elif meaning.which == 0:
            days = -back if expression.bearing == "back" else ahead
        else:
            days = ahead if expression.looks_ahead or expression.is_now else -back
        other = moved(base, days)
        return _dated(day_extent(other) if other else None, unknown, "relative")

    def _near(self, unit: str, offset: int) -> Resolved:
        extent = shifted(self._published, unit, offset) if self._published else None
        return _dated(extent, _UNKNOWN[unit], "relative")

    def _weekend(self, expression: Expression, *, is_this: bool) -> Resolved:
        """Return the weekend beside publication: from Monday to Friday it is the one before.

        "This weekend" lies ahead then, unless its clause looks back.
        """
        is_week = self._published is not None and self._published.weekday() < 5
        is_back = expression.bearing == "back" if is_this else expression.bearing != "ahead"
        return self._near("weekend", -1 if is_week and is_back else 0)

    def _beside(self, unit: str, offset: int) -> Resolved:
        base = self._base(unit)
        if unit == "quarter" and base:
            extent = self._quarter or shifted(base, unit, -1)
            return _dated(extent, _UNKNOWN[unit], "relative")
        extent = shifted(base, unit, offset) if base else None
        return _dated(extent, _UNKNOWN[unit], "relative")

    def _time_alone(self, expression: Expression) -> Resolved:
        """Return the day of a time that has none beside it; a date where its sentence has one."""
        told, base = self._latest, self._base("day")
        found = self._beside("day", 0) if base else self._near("day", 0)
        is_told = told is not None and told[0].sentence == expression.sentence
        return found if is_told and base else found._replace(extent=None, date="")

    def _base(self, unit: str) -> date | None:
        """Return the day that words go by which are told by another date of the text.

        "Two days later" goes by no month or year.
        """
        if self._latest is None or unit == "quarter":
            return self._published
        extent = self._latest[1]
        is_known = extent.first == extent.last or unit not in {"day", "night"}
        return extent.first if is_known else None

    def _apart(self, meaning: Apart, expression: Expression) -> Resolved:
        if meaning.number is None:
            way: Final = "PAST_REF" if meaning.direction < 0 else "FUTURE_REF"
            return Resolved("DATE", way, basis="relative")
        count = round(meaning.number) * meaning.direction
        unit = meaning.unit
        if unit == "decade":
            unit, count = "year", count * 10
        if unit in {"hour", "minute", "second"}:
            unit, count = "day", 0
        if unit == "year" and (same := self._same_time(count, expression)):
            return _dated(same, "XXXX", "relative")
        base = self._base(unit) if meaning.by_text else self._published
        if unit == "year" and abs(count) == 1 and (shared := self._same_quarter(count, expression)):
            return _dated(shared, "XXXX-QX", "relative")
        extent = shifted(base, unit, count) if base and unit in _UNKNOWN else None
        if extent and unit in {"month", "year"}:
            # Words count roughly: two years ago is some time about then.
            extent = extent._replace(edtf=f"{extent.edtf}~")
        return _dated(extent, _UNKNOWN.get(unit, "XXXX"), "relative")

    def _same_time(self, years: int, expression: Expression) -> Extent | None:
        """Return the same day or month of another year, with which the sentence compares one."""
        if expression.role != "compared with" or self._latest is None:
            return None
        other, extent = self._latest
        if other.sentence != expression.sentence or not other.is_at:
            return None
        year = extent.first.year + years
        match other.meaning:
            case CalendarDay(last=None):
                same = day(year, extent.first.month, extent.first.day)
                return day_extent(same) if same else None
            case CalendarMonth():
                return month_extent(year, extent.first.month)
            case _:
                return None

    def _same_quarter(self, years: int, expression: Expression) -> Extent | None:
        """Return the same quarter of another year, in a report that is about a quarter.

        What stands beside a day, "in the year to 30 June", is about something else.
        """
        other = self._latest[0] if self._latest else expression
        is_of_day = isinstance(other.meaning, CalendarDay)
        if self._quarter is None or (is_of_day and other.sentence == expression.sentence):
            return None
        first = self._quarter.first
        return share_extent(first.year + years, "Q", quarter_of(first))


def _years(year: int, last: int | None) -> Resolved:
    extent, end = year_extent(year), year_extent(last) if last else None
    if extent and end:
        extent = extent._replace(last=end.last, edtf=f"{extent.edtf}/{end.edtf}")
    return _dated(extent, "XXXX", "explicit")


def _dated(extent: Extent | None, unknown: str, basis: Basis) -> Resolved:
    if extent is None:
        return Resolved("DATE", unknown, basis=basis)
    window = "" if extent.edtf else extent.window
    return Resolved("DATE", extent.value, extent, basis, extent.edtf, window)


def _at_its_time(expression: Expression, found: Resolved) -> Resolved:
    """Return the time of the day, where words for one stand with it."""
    clock = expression.clock
    if isinstance(expression.meaning, Clock):
        clock = expression.meaning
    if found.sort != "DATE" or len(found.value) != len("2018-05-07"):
        return found
    if clock:
        stamp = stamped(found.value, clock)
        is_known = found.extent is not None and clock.hour < 24
        is_told = is_known and not expression.is_rough_clock
        return found._replace(sort="TIME", value=stamp, date=stamp if is_told else found.date)
    if part := PARTS.get(expression.part):
        return found._replace(sort="TIME", value=f"{found.value}T{part.timex}")
    return found


def _about(expression: Expression, found: Resolved) -> Resolved:
    """Return a date that is but about right as EDTF has it: `2014~`."""
    if expression.is_rough and found.date and not set(found.date) & set("/~T"):
        return found._replace(date=f"{found.date}~")
    return found


def stamped(one: str, clock: Clock) -> str:
    """Return a time of a day, both as TIMEX3 and EDTF have it."""
    return f"{one}T{clock.hour:02d}:{clock.minute or 0:02d}"
