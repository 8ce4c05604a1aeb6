"""When the sources of briefings were published, in few letters, and never too exact."""

from collections.abc import Iterable
from typing import Final

from tui.model.dating import Dating
from tui.model.day import Day, YearMonthDay, days_in
from tui.model.spelling import MONTHS
from tui.model.when import When

LONGEST: Final = 14
"""How many letters there are at most: `14–20 Jun 2018`."""


def in_short(datings: Iterable[Dating]) -> str:
    """Return one span in which all the dates lie; empty where few letters cannot say it.

    Of a window that is sure no best day is picked out, and what is open, about, or worked out
    without a window is not said in short unless its own words are.
    """
    given = [one for one in datings if one.date or one.within]
    words = given[0].words if len(given) == 1 else ""
    is_worked_out = any(one.basis not in {None, "explicit"} and not one.within for one in given)
    if words and not is_worked_out and len(words) <= LONGEST:
        return words
    spans = [_span(when) for one in given if (when := one.within or one.date)]
    known = [span for span in spans if span]
    if not known or len(known) < len(given) or is_worked_out:
        return ""
    found = _joined(min(first for first, _ in known), max(last for _, last in known))
    return found if len(found) <= LONGEST else ""


def _span(when: When) -> tuple[YearMonthDay, YearMonthDay] | None:
    start, end = when.start, when.end
    if not isinstance(start, Day) or not isinstance(end, Day) or start.qualifier or end.qualifier:
        return None
    return start.earliest, end.latest


def _joined(first: YearMonthDay, last: YearMonthDay) -> str:
    (year, month, day), (last_year, last_month, last_day) = first, last
    if year < 1 or last_year > 9999:
        return ""
    if year != last_year:
        return f"{year}–{last_year}"
    if month == last_month:
        named = f"{MONTHS[month - 1]} {year}"
        if (day, last_day) == (1, days_in(year, month)):
            return named
        return f"{day} {named}" if day == last_day else f"{day}–{last_day} {named}"
    if (month, last_month) == (1, 12):
        return str(year)
    return f"{MONTHS[month - 1]}–{MONTHS[last_month - 1]} {year}"
