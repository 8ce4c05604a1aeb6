"""iCalendar (RFC 5545): an event that has a day is one in the calendar; all others are journals.

A journal entry needs no date. So what is a window, a month, a year, about or open stands there
with its words, and never on a day that nobody named.
"""

from collections.abc import Iterator
from typing import Final

from tui.kinds.event import Event
from tui.model.briefing import Briefing
from tui.model.day import Day
from tui.render.exports.exact import Lasting, is_day, lasting
from tui.render.exports.losses import Loss, beside, items_of, where
from tui.render.exports.wording import statement, told
from tui.render.extract import Extract

_LINE: Final = 75
"""The most bytes that a line may have."""
_NEVER: Final = "19700101T000000Z"
"""The stamp of a briefing that says of no day that it was changed then: the form demands one."""
_SURE: Final = frozenset({"reported", "corroborated"})


def ical_of(extract: Extract) -> str:
    """Return the events that are taken as a calendar."""
    lines = list(_calendar(extract))
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _calendar(extract: Extract) -> Iterator[str]:
    header = extract.briefing.header
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//briefing//briefing//EN")
    yield f"X-WR-CALNAME:{_text(header.title)}"
    if extract.briefing.drafts:
        yield f"X-WR-CALDESC:{_text(extract.briefing.review.told)}"
    stamp = _stamp(extract.briefing)
    for item in items_of(extract):
        if isinstance(item, Event):
            yield from _event(item, extract.briefing, stamp)
    yield "END:VCALENDAR"


def _event(event: Event, briefing: Briefing, stamp: str) -> Iterator[str]:
    days = _days(event)
    component = "VEVENT" if days else "VJOURNAL"
    yield f"BEGIN:{component}"
    yield f"UID:{_text(_uid(event.id, briefing))}"
    yield f"DTSTAMP:{stamp}"
    if days:
        yield from _dated(days)
        # A calendar blocks the time of what it holds, and nobody was busy then.
        yield "TRANSP:TRANSPARENT"
        if event.standing(briefing) not in _SURE or event.basis == "inferred" or event.is_draft:
            yield "STATUS:TENTATIVE"
        yield f"SUMMARY:{_text(statement(event, briefing))}"
    else:
        if event.is_draft:
            yield "STATUS:DRAFT"
        when = event.when or "no date"
        yield f"SUMMARY:{_text(f'{when}: {statement(event, briefing)}')}"
    yield f"DESCRIPTION:{_text(told(event, briefing))}"
    if event.places and days:
        yield f"LOCATION:{_text('; '.join(map(briefing.short, event.places)))}"
    if event.tags:
        yield f"CATEGORIES:{','.join(map(_text, event.tags))}"
    if event.part_of:
        yield f"RELATED-TO;RELTYPE=PARENT:{_text(_uid(event.part_of, briefing))}"
    yield f"END:{component}"


def _uid(identifier: str, briefing: Briefing) -> str:
    return f"{briefing.header.id}#{identifier}"


def _days(event: Event) -> Lasting | None:
    """Return from which day to which an event lasted; None where that is not known so exactly."""
    days = lasting(event.date)
    if days is None or not (is_day(days.start) and is_day(days.end)):
        return None
    # The first and the last year that calendars count: a zone, or an end, may lie beyond.
    if days.start < "0002" or days.end >= "9999":
        return None
    # Two ways to tell the time do not make one event.
    return days if len(days.start) == len(days.end) else None


def _dated(days: Lasting) -> Iterator[str]:
    start, end = days
    if "T" not in start:
        yield f"DTSTART;VALUE=DATE:{_basic(start)}"
        if end != start:
            # Ends are outside of what they end.
            yield f"DTEND;VALUE=DATE:{_day_after(end)}"
        return
    yield f"DTSTART:{_moment(start)}"
    if end != start:
        yield f"DTEND:{_moment(end)}"


def _basic(text: str) -> str:
    return text.replace("-", "").replace(":", "")


def _day_after(day: str) -> str:
    from datetime import date, timedelta

    return _basic((date.fromisoformat(day) + timedelta(days=1)).isoformat())


def _moment(text: str) -> str:
    """Return a moment in UTC, or on the clocks of the place where no zone is given."""
    from datetime import UTC, datetime

    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        return _basic(moment.isoformat())
    return f"{_basic(moment.astimezone(UTC).isoformat()[:19])}Z"


def _stamp(briefing: Briefing) -> str:
    updated = briefing.header.updated
    start = updated.start if updated else ""
    if isinstance(start, Day) and (days := lasting(updated)) and is_day(days.start):
        return f"{_basic(days.start[:10])}T000000Z"
    return _NEVER


def _text(text: str) -> str:
    """Return a text so that none of it is taken for iCalendar's own signs."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Yield the lines that a long one is folded to, none in the middle of a letter."""
    data, room = "", _LINE
    for letter in line:
        size = len(letter.encode())
        if size > room:
            yield data
            data, room = " ", _LINE - 1
        data += letter
        room -= size
    yield data


LOSSES: Final = (
    Loss(
        "what has no exact day is a journal entry without a date, which most calendars do not show",
        where(lambda item, _: isinstance(item, Event) and _days(item) is None),
    ),
    Loss(
        "what is no event is left out, but for what the events' own cards say of it",
        beside(Event.LIST),
    ),
    Loss("claims, pins, places and links stand in words, in the description"),
)
