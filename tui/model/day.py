"""One EDTF date: a day, month, season, year, decade or century, as exact as it was written.

EDTF is ISO 8601-2:2019; levels 0 and 1 as the Library of Congress describes them
(https://www.loc.gov/standards/datetime/).
"""

import re
from typing import Final

from tui.frozen import Frozen
from tui.problems import Fault

MONTHS: Final = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)
SEASONS: Final = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
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

YearMonthDay = tuple[int, int, int]


class Day(Frozen):
    """A date as written, with the first and last calendar day it can mean."""

    edtf: str
    words: str
    """For a reader, no more exact than `edtf`: `2011-10` is "Oct 2011"."""
    earliest: YearMonthDay
    latest: YearMonthDay

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
    """Read one EDTF date; a `Fault` says what is wrong and, where it can, what was meant."""
    if match := _CALENDAR.fullmatch(text):
        return _calendar(match)
    if match := re.fullmatch(_MOMENT, text):
        return _moment(match)
    if match := re.fullmatch(_LONG_YEAR, text):
        year = int(match["year"])
        words = QUALIFIERS[match["qualifier"]] + _year_words(year)
        return Day(text, words, (year, 1, 1), (year, 12, 31))
    return not_a_date(text)


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
    qualifier = QUALIFIERS[match["qualifier"]]
    if month is None or month == "XX":
        words = _year_words(first, digits) if month is None else _open_month(first, day)
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
    zone = " UTC" if zone == "Z" else zone and f" UTC{zone}"
    seconds = f":{match['second']}" if match["second"] else ""
    clock = f"{match['hour']}:{match['minute']}{seconds}"
    return Day(match[0], f"{day.words}, {clock}{zone}", day.earliest, day.latest)


def _year_words(year: int, digits: str = "") -> str:
    if digits.endswith("XX"):
        return f"a year from {year} to {year + 99}" if year >= 0 else f"{digits} BC"
    if digits.endswith("X"):
        return f"the {year}s" if year >= 0 else f"the {digits.replace('X', '0')}s BC"
    # Astronomical year 0 is 1 BC (ISO 8601).
    return str(year) if year > 0 else f"{1 - year} BC"


def _open_month(year: int, day: str | None) -> str:
    return f"a {'month' if day is None else 'day'} in {_year_words(year)}"


def _bad(text: str, reason: str) -> Fault:
    return Fault("B301", f"`{text}` is not a date", reason, "check it against the calendar")


_NAMED = (
    r"(?a)(?:(?P<day>\d{1,2})\s+)?(?P<month>[A-Za-z]{3,9})\.?"
    r"\s*(?P<later>\d{1,2})?,?\s+(?P<year>\d{4})"
)
_LOOSE = r"(?a)(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?"
_CIRCA = r"(?a)(?i:c(?:irca|a)?\.?|about|around)\s*(\d{4})"


def not_a_date(text: str) -> Fault:
    """Return the `Fault` for `text`, with the EDTF spelling of what was probably meant."""
    meant = _meant(text)
    return Fault(
        "B301",
        f"`{text}` is not a date",
        "dates are EDTF (ISO 8601-2): year, year-month or year-month-day with all digits",
        f"did you mean `{meant}`?"
        if meant
        else "write 2018-05-07, 2018-05, 2018, 2018-05-17~ (about), 2014/.. (since), "
        "and put the printed words into `said`",
    )


def _meant(text: str) -> str:
    guess = _spelled(text.strip())
    # A guess is year-month-day in digits, so that asking about it never leads back here.
    return guess if guess != text and guess and isinstance(parse_day(guess), Day) else ""


def _spelled(text: str) -> str:
    match = re.fullmatch(_NAMED, text)
    if match and (month := match["month"][:3].title()) in MONTHS:
        day = match["day"] or match["later"]
        tail = f"-{int(day):02}" if day else ""
        return f"{match['year']}-{MONTHS.index(month) + 1:02}{tail}"
    if match := re.fullmatch(_LOOSE, text):
        parts = [f"{int(part):02}" for part in match.groups()[1:] if part]
        return "-".join([match[1], *parts])
    if match := re.fullmatch(_CIRCA, text):
        return f"{match[1]}~"
    return ""
