"""One EDTF date: a day, month, season, year, decade or century, as exact as it was written.

EDTF is ISO 8601-2:2019; levels 0 and 1 as the Library of Congress describes them
(https://www.loc.gov/standards/datetime/).
"""

import re
from typing import Final

from tui.frozen import Frozen
from tui.model.spelling import MONTHS
from tui.problems import Fault

SEASONS: Final = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
EDTF: Final = "dates are EDTF (ISO 8601-2): year, year-month or year-month-day with all digits"
QUALIFIERS: Final = {"": "", "?": "possibly ", "~": "about ", "%": "possibly about "}

# Southern seasons fall elsewhere, so a season's bounds are those of either hemisphere's year:
# the whole year. A date is never made more exact than its words.
_CALENDAR = re.compile(
    r"(?a)(?P<year>-?(?:\d{4}|\d{3}X|\d{2}XX))"
    r"(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?"
    r"(?P<qualifier>[?~%]?)"
)
# What is rarely met is compiled by whoever meets it.
_LONG_YEAR = r"(?a)Y(?P<year>-?[1-9]\d{4,17})(?P<qualifier>[?~%]?)"
_MOMENT = (
    r"(?a)(?P<day>-?\d{4}-\d\d-\d\d)T(?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d))?"
    r"(?P<zone>Z|[+-]\d\d(?::\d\d)?)?"
)

FURTHEST_ZONE: Final = 15 * 3600
"""So many seconds a clock may be ahead of UTC, or behind it."""

YearMonthDay = tuple[int, int, int]


class Day(Frozen):
    """A date as written, with the first and last calendar day it can mean."""

    edtf: str
    words: str
    """For a reader, no more exact than `edtf`: `2011-10` is "Oct 2011"."""
    earliest: YearMonthDay
    latest: YearMonthDay
    clock: int | None = None
    """Seconds since midnight, where a time of day is given."""
    zone: int | None = None
    """Seconds that the clock is ahead of UTC, where a zone is given."""

    @property
    def qualifier(self) -> str:
        """`?` uncertain, `~` approximate, `%` both, or nothing."""
        return self.edtf[-1] if self.edtf[-1] in "?~%" else ""


def days_in(year: int, month: int) -> int:
    """Return how many days a month of the proleptic Gregorian calendar has."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in {4, 6, 9, 11} else 31


def ordinal(date: YearMonthDay) -> int:
    """Return a day number, for any year, so that the difference of two is a count of days."""
    year, month, day = date
    shifted = year - (month <= 2)
    era, of_era = divmod(shifted, 400)
    of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    return era * 146_097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year


def parse_day(text: str) -> Day | Fault:
    """Read one EDTF date; a `Fault` says what is wrong."""
    if match := _CALENDAR.fullmatch(text):
        return _calendar(match)
    if match := re.fullmatch(_MOMENT, text):
        return _moment(match)
    if match := re.fullmatch(_LONG_YEAR, text):
        year = int(match["year"])
        words = QUALIFIERS[match["qualifier"]] + _year_words(year)
        return Day(text, words, (year, 1, 1), (year, 12, 31))
    return _not_a_date(text)


def _calendar(match: re.Match[str]) -> Day | Fault:
    year, month, day = match["year"], match["month"], match["day"]
    if "X" in year and month is not None:
        return _bad(match[0], "digits may be left open from the right only: year, month, day")
    if month == "XX" and day not in {None, "XX"}:
        return _bad(match[0], "a day is known here, but not its month")
    sign = -1 if year.startswith("-") else 1
    digits = year.lstrip("-")
    low, high = int(digits.replace("X", "0")), int(digits.replace("X", "9"))
    first, last = sorted((sign * low, sign * high))
    if sign < 0 and last == 0:
        # There is no year -0; the year 0 is written without a sign.
        if first == 0:
            return _bad(match[0], "there is no year -0000; 0000 is 1 BC")
        last = -1
    qualifier = QUALIFIERS[match["qualifier"]]
    if month is None or month == "XX":
        words = _years_words(first, last) if month is None else _open_month(first, day)
        return Day(match[0], qualifier + words, (first, 1, 1), (last, 12, 31))
    return _within_year(match[0], first, int(month), day, qualifier)


def _within_year(text: str, year: int, month: int, day: str | None, qualifier: str) -> Day | Fault:
    if month in SEASONS and day is None:
        words = f"{qualifier}{SEASONS[month]} {_year_words(year)}"
        return Day(text, words, (year, 1, 1), (year, 12, 31))
    if not 1 <= month <= 12:
        return _bad(text, f"there is no month {month}")
    last = days_in(year, month)
    named = f"{MONTHS[month - 1]} {_year_words(year)}"
    if day is None or day == "XX":
        words = named if day is None else f"a day in {named}"
        return Day(text, qualifier + words, (year, month, 1), (year, month, last))
    number = int(day)
    if not 1 <= number <= last:
        return _bad(text, f"{named} has days 1 to {last}")
    return Day(text, f"{qualifier}{number} {named}", (year, month, number), (year, month, number))


def _moment(match: re.Match[str]) -> Day | Fault:
    day = parse_day(match["day"])
    if isinstance(day, Fault):
        return day
    hour, minute, second = int(match["hour"]), int(match["minute"]), int(match["second"] or 0)
    if hour > 23 or minute > 59 or second > 59:
        return _bad(match[0], "a time of day runs from 00:00:00 to 23:59:59")
    zone = match["zone"] or ""
    ahead = _ahead(zone)
    if ahead is not None and abs(ahead) > FURTHEST_ZONE:
        return _bad(match[0], "a zone is at most 15 hours from UTC, and an hour has 60 minutes")
    zone = " UTC" if zone == "Z" else zone and f" UTC{zone}"
    seconds = f":{match['second']}" if match["second"] else ""
    clock = f"{match['hour']}:{match['minute']}{seconds}"
    words, time = f"{day.words}, {clock}{zone}", (hour * 60 + minute) * 60 + second
    return Day(match[0], words, day.earliest, day.latest, time, ahead)


def _ahead(zone: str) -> int | None:
    """Return how many seconds a zone is ahead of UTC; more than there are if it is none."""
    if zone in {"", "Z"}:
        return 0 if zone else None
    hours, _, minutes = zone[1:].partition(":")
    if int(minutes or 0) > 59:
        return FURTHEST_ZONE + 1
    seconds = (int(hours) * 60 + int(minutes or 0)) * 60
    return -seconds if zone.startswith("-") else seconds


def _years_words(first: int, last: int) -> str:
    if first == last:
        return _year_words(first)
    if first >= 1000 and last == first + 9:
        return f"the {first}s"
    return f"a year from {_year_words(first)} to {_year_words(last)}"


def _year_words(year: int) -> str:
    # Astronomical year 0 is 1 BC (ISO 8601).
    return str(year) if year > 0 else f"{1 - year} BC"


def _open_month(year: int, day: str | None) -> str:
    return f"a {'month' if day is None else 'day'} in {_year_words(year)}"


def _bad(text: str, reason: str) -> Fault:
    return Fault("B301", f"`{text}` is not a date", reason, "check it against the calendar")


SAID: Final = "; put the printed words into `said`"
"""The end of the help for a date in words; it serves only where there is such a field."""


def _not_a_date(text: str) -> Fault:
    return Fault(
        "B301",
        f"`{text}` is not a date",
        EDTF,
        "write a date such as 2018-05-07, 2018-05, 2018, 2018-05-17~ (about) or 2014/.. (since)"
        + SAID,
    )
