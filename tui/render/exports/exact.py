"""Dates for programs that know no EDTF: ISO 8601 as far as it says the same, and no further."""

import re
from typing import Final, NamedTuple

from tui.model.day import Day
from tui.model.item import Item
from tui.model.source import Source
from tui.model.when import Bound, When

_CALENDAR: Final = re.compile(r"(?a)(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?")
_MOMENT: Final = re.compile(
    r"(?a)(?P<minute>(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d)(?P<second>:\d\d)?(?P<zone>.*)"
)


class Lasting(NamedTuple):
    """What lasted from one date to another, each ISO 8601; `end` is empty for what goes on."""

    start: str
    end: str


def iso(bound: Bound) -> str:
    """Return a year, month, day or moment in ISO 8601; nothing for what is not just that.

    What is about, possible, or open in some digit is not just that, and nor is a season.
    """
    if not isinstance(bound, Day):
        return ""
    if _CALENDAR.fullmatch(bound.edtf):
        return bound.edtf
    match = _MOMENT.fullmatch(bound.edtf)
    if match is None:
        return ""
    zone = match["zone"]
    # `+02` is as much as EDTF needs; most others want the minutes.
    return f"{match['minute']}{match['second'] or ':00'}{zone}{':00' if len(zone) == 3 else ''}"


def is_day(text: str) -> bool:
    """Whether an ISO date is of one day, or of a moment on it."""
    return len(text) >= len("2018-05-07")


def lasting(when: When | None) -> Lasting | None:
    """Return from when to when something lasted; None where ISO 8601 cannot say just that."""
    if when is None or when.form == "one-of":
        return None
    start, end = iso(when.start), iso(when.end)
    if not start or not (end or when.end == ".."):
        return None
    return Lasting(start, end)


def one_date(when: When | None) -> str:
    """Return the one year, month, day or moment that a date is; nothing for all others."""
    lasted = lasting(when)
    return lasted.start if lasted and lasted.start == lasted.end else ""


def published(source: Source) -> str:
    """Return the date of publication that the source itself states; nothing for one worked out."""
    dating = source.published
    if dating is None or dating.within or dating.basis not in {None, "explicit"}:
        return ""
    return one_date(dating.date)


def is_vague(item: Item) -> bool:
    """Whether an item has a date that these formats can only have in words."""
    if isinstance(item, Source):
        return item.published is not None and not published(item)
    if getattr(item, "within", None):
        return True
    named = (getattr(item, name, None) for name in ("date", "born", "died"))
    return any(when and not lasting(when) for when in named)
