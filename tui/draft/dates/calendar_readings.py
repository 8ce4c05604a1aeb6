"""Readings of what is named by the calendar: days, months, years, seasons, quarters."""

from typing import Final, Literal

from tui.draft.dates.meanings import (
    CalendarDay,
    CalendarMonth,
    CalendarYear,
    Meaning,
    Season,
    Share,
    Years,
)
from tui.draft.dates.seen import WHEN, WHOSE_YEAR, YEAR, Reading, Seen, rule

_NAMED: Final = "(?:(?P<weekday>anyday) comma?)?"
_MONTH_FIRST: Final = f"{_NAMED} (?P<month>anymonth) the? (?P<day>monthday)"
_DAY_FIRST: Final = f"{_NAMED} the? (?P<day>monthday) of? (?P<month>anymonth)"
_LAST: Final = "(?:hyphen|to) (?P<last>day|ordinal)"
_DAYS_FIRST: Final = (
    "the? (?P<day>monthday) (?:hyphen|to|(?P<and>and)) (?P<last>day|ordinal) of? "
    "(?P<month>anymonth)"
)
_SHARE: Final = "fiscal? hyphen? (?P<rank>rank) hyphen? fiscal? (?P<unit>anyhalf)"
_OF: Final = "(?P<of>(?P<whose>last|this|next) unit)"

_PLACED: Final = "in since of by until till from to during before after through between"
_BEFORE_A_MONTH: Final = frozenset(_PLACED.split())
_ROUGH: Final = frozenset({"about", "around"})
_SET: Final = frozenset({"set", "due", "scheduled", "planned", "listed", "slated", "fixed"})
_BEFORE_A_YEAR: Final = frozenset(f"{_PLACED} the and for or circa - ( / , ' `".split())
_BEFORE_A_SEASON: Final = frozenset({"in", "since", "by", "until", "during"})
_NO_YEAR_BEHIND: Final = frozenset(
    {"$", "€", "£", "#", "than", "about", "around", "some", "nearly", "almost", "over", "only"}
)
"""Words behind which is a number, though it looks like a year."""
_NO_YEAR_BEFORE: Final = frozenset({"%", "percent", "per"})
_COUNTED: Final = frozenset({"people", "men", "women", "children"})
_FIRST_YEAR: Final = 1500
_LAST_YEAR: Final = 2100


def _iso(seen: Seen) -> Meaning | None:
    year, month, day = map(int, seen.text("iso").split("-"))
    return CalendarDay(month, day, year)


def _slashed(seen: Seen) -> Meaning | None:
    """Return the day, unless it may be another: 5/6/2018 is in May here and in June there."""
    first, second, year = map(int, seen.text("slashed").split("/"))
    if year < 100:
        year += 2000 if year < 50 else 1900
    if first > 12:
        return CalendarDay(second, first, year)
    return CalendarDay(first, second, year) if second > 12 or first == second else None


def _day(seen: Seen) -> Meaning | None:
    last = seen.number("last") if seen.one("last") else None
    weekday = seen.number("weekday") if seen.one("weekday") else None
    day = CalendarDay(seen.number("month"), seen.number("day"), seen.year, last, weekday)
    # "3 and 4 June" are two days beside each other, "3 and 14 June" are not from one to the other.
    is_in_order = last is None or day.day < last <= (day.day + 1 if seen.one("and") else last)
    return day if is_in_order and seen.is_year else None


def _month(seen: Seen) -> Meaning | None:
    """Return the month; May may be a verb, and March a march."""
    month, before = seen.one("month"), seen.before
    is_told = seen.one("which") or seen.one("when") or seen.year is not None
    is_placed = before is not None and (before.text in _BEFORE_A_MONTH or _is_set_for(seen))
    if month is None or not seen.is_year or not (month.kind == "month" or is_told or is_placed):
        return None
    return CalendarMonth(int(month.number), seen.year, seen.which)


def _is_set_for(seen: Seen) -> bool:
    """Whether something is set for it: March and May are months then."""
    before = [word.text for word in seen.words_before(2)]
    return before[1:] == ["for"] and before[0] in _SET


def _year(seen: Seen) -> Meaning | None:
    """Return the year, or the years."""
    if not _is_a_year(seen):
        return None
    year, last = seen.number("year"), seen.one("last")
    if last is None:
        return CalendarYear(year)
    end = seen.number("last") if last.kind == "year" else year - year % 100 + seen.number("last")
    return CalendarYear(year, end) if year < end else None


def _is_a_year(seen: Seen) -> bool:
    """Whether it is no other number: $1999, more than 1800, 2000 people, 1830 GMT."""
    before, behind = seen.before, seen.behind
    if before and before.text in _NO_YEAR_BEHIND:
        # "In about 1998" is a year, "about 1998" may be how many.
        return before.text in _ROUGH and [one.text for one in seen.words_before(2)][:1] == ["in"]
    if behind and (behind.text in _NO_YEAR_BEFORE or behind.kind in {"zone", "meridiem"}):
        return False
    if behind and behind.text in _COUNTED:
        return False
    is_placed = seen.one("when") or seen.one("fiscal")
    if is_placed or (before and before.text in _BEFORE_A_YEAR):
        return True
    return not (behind and behind.text[-1] == "s")


def _decade(seen: Seen) -> Meaning | None:
    """Return the decade, or the century of the 1800s; somebody in his sixties is in none."""
    number, word = seen.number("decade"), seen.text("decade")
    is_age = word[0].isalpha() and not seen.one("article")
    if is_age or not _FIRST_YEAR <= number < _LAST_YEAR:
        return None
    # So far the 2000s are ten years.
    is_century = number % 100 == 0 and number < 2000
    return Years(f"{number // 100}" if is_century else f"{number // 10}")


def _century(seen: Seen) -> Meaning | None:
    number = seen.number("rank")
    return Years(f"{number - 1:02d}") if seen.unit == "century" and 1 < number < 22 else None


_SEASONS: Final[dict[str, Literal["spring", "summer", "autumn", "winter"]]] = {
    "spring": "spring",
    "summer": "summer",
    "autumn": "autumn",
    "fall": "autumn",
    "winter": "winter",
}


def _season(seen: Seen) -> Meaning | None:
    """Return the season; a fall may be another, and a spring."""
    before, season = seen.before, seen.text("season")
    is_behind = before is not None and before.text in _BEFORE_A_SEASON
    is_placed = is_behind or seen.one("when") or seen.one("article")
    is_told = seen.one("which") or seen.year is not None
    if not seen.is_year or not (is_told or (is_placed and season != "fall")):
        return None
    return Season(_SEASONS[season], seen.year, seen.which)


def _share(seen: Seen) -> Meaning | None:
    of = seen.all("of")
    if of and of[-1].text != "year":
        return None
    if seen.one("quarterly"):
        return Share("Q", seen.number("quarterly"), seen.year)
    parts = 2 if seen.unit == "half" else 4
    rank = seen.text("rank")
    number = parts if rank in {"final", "last"} else seen.number("rank")
    # The last quarter is more often the one before this.
    is_other = rank == "last" and parts == 4 and seen.year is None
    is_one = 1 <= number <= parts and not is_other
    return Share("H" if parts == 2 else "Q", number, seen.year) if is_one else None


CALENDAR_READINGS: Final = (
    Reading(rule("iso", "A day in figures, the year first: 2018-05-07."), ("(?P<iso>iso)",), _iso),
    Reading(
        rule("numeric", "A day in figures with strokes that can mean but one: 5/31/2018."),
        ("(?P<slashed>slashed)",),
        _slashed,
    ),
    Reading(
        rule("day", "A day with its month and year: May 7, 2018."),
        (
            f"{_MONTH_FIRST} {YEAR}",
            f"{_DAY_FIRST} {YEAR}",
            f"{_MONTH_FIRST} {WHOSE_YEAR}",
            f"{_DAY_FIRST} {WHOSE_YEAR}",
            f"{_MONTH_FIRST} {_LAST} {YEAR}",
            f"{_DAYS_FIRST} {YEAR}",
        ),
        _day,
    ),
    Reading(
        rule("month-day", "A day with its month and no year: the latest by publication: May 7."),
        (_MONTH_FIRST, _DAY_FIRST, f"{_MONTH_FIRST} {_LAST}", _DAYS_FIRST),
        _day,
    ),
    Reading(
        rule("month-year", "A month with its year: October 2011."),
        (f"{WHEN} (?P<month>anymonth) {YEAR}", f"{WHEN} (?P<month>anymonth) {WHOSE_YEAR}"),
        _month,
    ),
    Reading(
        rule("month", "A month alone: in October, last May."),
        (f"{WHEN} (?P<which>which)? (?P<month>anymonth)",),
        _month,
    ),
    Reading(
        rule("year", "A year alone, which is never made more exact: in 2014."),
        (
            f"{WHEN} (?P<fiscal>fiscal)? (?P<year>year)",
            "(?P<year>year) hyphen (?P<last>day|year)",
        ),
        _year,
    ),
    Reading(
        rule("decade", "Ten years: the late 1980s."),
        (f"(?P<article>the)? {WHEN} (?P<decade>decade)",),
        _decade,
    ),
    Reading(
        rule("century", "A hundred years: the 19th century."),
        (f"the? {WHEN} (?P<rank>ordinal) hyphen? (?P<unit>unit)",),
        _century,
    ),
    Reading(
        rule("season", "A season: last spring, summer 2012."),
        (
            f"(?P<article>the)? {WHEN} (?P<which>which)? (?P<season>anyseason) (?:{YEAR})?",
            f"the? {WHEN} (?P<season>anyseason) {WHOSE_YEAR}",
        ),
        _season,
    ),
    Reading(
        rule("share", "A quarter or half of a year: the third quarter."),
        (
            f"the? {WHEN} {_SHARE} (?:{YEAR})?",
            f"the? (?P<year>year) possessive? {_SHARE}",
            f"the? {WHEN} {_SHARE} of? {_OF}",
            f"{_OF} possessive {_SHARE}",
            f"possessor {_SHARE}",
            f"(?P<quarterly>quarterly) (?:{YEAR})?",
        ),
        _share,
    ),
)
