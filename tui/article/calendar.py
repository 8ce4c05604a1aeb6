"""The dates of an English text: days, months and years, weekdays, and words such as "last week"."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import Final, NamedTuple

from tui.model.day import Day, ordinal
from tui.model.spelling import MONTHS
from tui.model.when import When

MONTH: Final = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
"""A pattern for a month, in full or cut short, with its point."""
WEEKDAYS: Final = ("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun")
"""The weekdays without their last three letters, in order."""
_WEEKDAY: Final = rf"(?:{'|'.join(WEEKDAYS)})day"
_YEAR: Final = r"(?:1[5-9]|20)\d\d(?![\w%])(?![.,]\d)"
_DAY: Final = r"\d{1,2}(?:st|nd|rd|th)?(?![\w%])(?![.,:]\d)"
_DATE: Final = re.compile(
    rf"""(?ax)(?<![\w.,:])(?:
    (?P<iso>\d{{4}}-\d\d(?:-\d\d)?)(?![\w-])
    |(?:(?P<named>{_WEEKDAY}),?\ +)?(?:the\ +)?
        (?:(?P<first>{_DAY})(?:\ ?(?:-|to|and)\ ?(?P<last>{_DAY}))?\ +(?:of\ +)?(?P<month>{MONTH})
        |(?P<month2>{MONTH})\ +(?P<first2>{_DAY})(?:\ ?(?:-|to|and)\ ?(?P<last2>{_DAY}))?)
        (?:,?\ +(?P<year>{_YEAR}))?
    |(?P<month3>{MONTH}),?\ +(?:of\ +)?(?P<year3>{_YEAR})
    |(?P<decade>\d{{3}}0s)\b
    |(?P<year4>{_YEAR}(?:-\d\d(?!\d))?)
    |(?:(?:early|late|last|next|this)\ +)?(?P<weekday>{_WEEKDAY})(?!\w)
    |(?P<phrase>(?i:(?:last|this|next|past|previous)\ +
        (?:week|weekend|month|year|decade|century|night|spring|summer|autumn|winter)
        |yesterday|today|tonight|tomorrow
        |\w{{1,12}}\ +(?:day|week|month|year)s?\ +(?:ago|earlier|later)))(?!\w)
    |(?P<month5>January|February|April|June|July|August|September|October|November|December)(?!\w)
    |(?:(?i:in|since|last|early|mid|late|until|during|this)[\ -]+)(?P<month6>March|May)(?!\w)
    )"""
)
MONTH_NUMBERS: Final = {month.casefold(): number for number, month in enumerate(MONTHS, 1)}
"""The numbers of the months, by their first three letters."""
_WEDNESDAY: Final = 2
"""The weekday of day number 0, which is 1 March of the year 0."""


class Point(NamedTuple):
    """As much of a day as is known: year, month, day, weekday (0 for Monday)."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None


class Date(NamedTuple):
    """A date as a text prints it."""

    start: int
    end: int
    points: tuple[Point, ...]
    """The days, months or years that it names: one, or the two ends of several days."""
    phrase: str = ""
    """Words that tell it by another day: `last week`; or a decade."""


def dates_in(text: str) -> Iterator[Date]:
    """Yield the dates of an even text in order."""
    for match in _DATE.finditer(text):
        points, phrase = _points(match), match["phrase"] or match["decade"] or ""
        if points or phrase:
            start = match.start("month6" if match["month6"] else 0)
            yield Date(start, match.end(), points, " ".join(phrase.casefold().split()))


def _points(match: re.Match[str]) -> tuple[Point, ...]:
    if iso := match["iso"]:
        numbers = list(map(int, iso.split("-")))
        return (Point(*numbers),) if 1 <= numbers[1] <= 12 else ()
    if name := match["weekday"]:
        return (Point(weekday=weekday_number(name)),)
    months = ("month", "month2", "month3", "month5", "month6")
    named = next((match[group] for group in months if match[group]), "")
    year = match["year"] or match["year3"] or match["year4"]
    point = Point(int(year[:4]) if year else None, MONTH_NUMBERS.get(named[:3].casefold()))
    days = [match[one] or match[other] for one, other in (("first", "first2"), ("last", "last2"))]
    ends = [int(re.sub(r"\D", "", day)) for day in days if day]
    if not ends:
        return (point,) if any(point) else ()
    weekday = weekday_number(match["named"]) if match["named"] else None
    return tuple(
        point._replace(day=number, weekday=None if place else weekday)
        for place, number in enumerate(ends)
    )


def weekday_number(name: str) -> int:
    """Return 0 for Monday to 6 for Sunday."""
    return WEEKDAYS.index(name.removesuffix("day"))


def points_of(when: When) -> Iterator[Point]:
    """Yield what a date of a briefing names: the day, or the ends of the time that it spans.

    The ends of a window (`one-of`) fall on their weekdays by chance, and do not name them.
    """
    for bound in (when.start, when.end):
        if isinstance(bound, Day):
            yield _point_of(bound, is_end=when.form == "one-of")


def _point_of(bound: Day, *, is_end: bool) -> Point:
    (year, month, day), last = bound.earliest, bound.latest
    if year != last[0]:
        return Point()
    if month != last[1]:
        return Point(year)
    if day != last[2]:
        return Point(year, month)
    if is_end or bound.qualifier in {"~", "%"}:
        return Point(year, month, day)
    return Point(year, month, day, (ordinal(bound.earliest) + _WEDNESDAY) % 7)


@cache
def _masks() -> tuple[tuple[bool, ...], ...]:
    return tuple(mask for mask in product((False, True), repeat=4) if any(mask))


def less_exact(point: Point) -> Iterator[Point]:
    """Yield a point and all that is said along with it: May 7 is said along with 7 May 2018."""
    for mask in _masks():
        kept = (part if keep else None for part, keep in zip(point, mask, strict=True))
        yield Point(*kept)


def asked(point: Point) -> Point:
    """Return what must be said for a point to be: the weekday beside a day need not."""
    return point if point.day is None else point._replace(weekday=None)
