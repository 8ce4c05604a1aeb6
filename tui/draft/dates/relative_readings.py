"""Readings of what is told by another day: that of publication, or one of the text."""

from typing import Final

from tui.draft.dates.counts import COUNT, UNITS_BEHIND, count
from tui.draft.dates.meanings import Apart, Beside, Clock, Length, Meaning, Near, PartOfDay, WeekDay
from tui.draft.dates.seen import PART, WHEN, Reading, Seen, rule

_BY_TEXT: Final = frozenset({"previous", "preceding", "prior", "following"})
"""Words that go by another date of the text, not by that of publication."""
_NEAR: Final = frozenset({"week", "weekend", "month", "quarter", "year", "decade", "century"})
_BARE_PARTS: Final = frozenset({"noon", "midday", "midnight", "dawn", "dusk"})
"""Parts of the day that need no article."""


def _weekday(seen: Seen) -> Meaning | None:
    """Return the weekday, unless it may be any: "on a Monday in January"."""
    before = [word.kind for word in seen.words_before(2)]
    if before[-1:] == ["one"] or before == ["on", "an"]:
        return None
    return WeekDay(seen.number("weekday"), seen.which, seen.text("which") in _BY_TEXT)


def _day_word(seen: Seen) -> Meaning | None:
    if seen.is_name:
        return None
    return Near("day", {"yesterday": -1, "tomorrow": 1}.get(seen.text("dayword"), 0))


def _near(seen: Seen) -> Meaning | None:
    which, unit = seen.which, seen.unit
    if which is None:
        # "The end of the year" is that of this one.
        return Near(unit, 0) if unit in _NEAR and not seen.one("which") else None
    if unit not in _NEAR:
        return Beside(unit, which) if unit == "day" and which else None
    word = seen.text("which")
    if word in _BY_TEXT:
        return Beside(unit, which)
    if word == "past" or (seen.one("article") and word == "last"):
        return Length(1, unit, is_past=True)
    if seen.one("article") and word == "next" and unit in {"decade", "century"}:
        return Length(1, unit)
    return Near(unit, which, is_this=word == "this")


def _beside(seen: Seen) -> Meaning | None:
    return Beside(seen.unit, 0) if seen.unit in _NEAR | {"day"} else None


def _here(seen: Seen) -> Meaning | None:
    if seen.unit == "weekend":
        return Near("weekend", 0)
    return Beside("quarter", 0) if seen.unit == "quarter" else None


def _apart(seen: Seen) -> Meaning | None:
    way, is_one = seen.text("way"), seen.one("unit") and not seen.text("unit").endswith("s")
    number = count(seen) if seen.one("count") else 1 if is_one else None
    is_later = way in {"later", "from"}
    return Apart(number, seen.unit, 1 if is_later else -1, by_text=way in {"earlier", "later"})


def _clock(seen: Seen) -> Meaning | None:
    hours, minutes = _hours_and_minutes(seen.text("clock"))
    if not (hours + minutes).isdecimal() or len(hours) > 2 or len(minutes) not in {0, 2}:
        return None
    hour, minute = int(hours), int(minutes or 0)
    if half := seen.text("meridiem")[:1]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    return Clock(hour, minute) if hour < 24 and minute < 60 else None


def _hours_and_minutes(clock: str) -> tuple[str, str]:
    """Return what stands for hours and for minutes in 2:30, 2.30, 1430 and 2."""
    if len(clock) == 4 and clock.isdecimal():
        return clock[:2], clock[2:]
    hours, _, minutes = clock.replace(".", ":").partition(":")
    return hours, minutes


def _part(seen: Seen) -> Meaning | None:
    if seen.one("overnight"):
        return PartOfDay(-1)
    if seen.which is not None:
        return PartOfDay(seen.which)
    is_bare = seen.match.end() - seen.match.start() == 1
    is_none = is_bare and seen.text("part") not in _BARE_PARTS
    return None if is_none else PartOfDay(by_text=True)


RELATIVE_READINGS: Final = (
    Reading(
        rule("weekday", "A weekday: the nearest by publication, or ahead where the clause looks."),
        (
            f"(?:(?P<when>early|late|earlier|later) on?)? (?P<weekday>weekday) {PART}?",
            f"(?P<when>early|late)? the? this? (?P<which>which) (?P<weekday>weekday) {PART}?",
            f"(?P<weekday>weekday) (?P<when>early|late)? hyphen? {PART}",
            f"{PART} (?:on|of)? (?P<weekday>weekday)",
        ),
        _weekday,
    ),
    Reading(
        rule("day-word", "Yesterday, today, tonight, tomorrow."),
        (f"(?P<when>early|late|earlier|later)? (?P<dayword>dayword) {PART}?",),
        _day_word,
    ),
    Reading(
        rule("near", "A week, month or year beside that of publication: last week, this year."),
        (
            f"{WHEN} (?P<article>the|possessor)? (?P<which>which) fiscal? (?P<unit>unit|quarter)",
            "the? (?P<when>edge) of the (?P<unit>unit|quarter)",
            "(?P<when>early|late|earlier|later) in the (?P<unit>unit)",
            "(?P<unit>unit) hyphen? edge",
        ),
        _near,
    ),
    Reading(
        rule("beside", "A time told by another date of the text: that day, the same year."),
        ("(?:that|the same) (?P<unit>unit|quarter)",),
        _beside,
    ),
    Reading(
        rule("here", "The weekend beside publication; the quarter that the text is about."),
        ("the latest? (?P<unit>unit|quarter)",),
        _here,
    ),
    Reading(
        rule("ago", "So long before publication, or after it: two weeks ago."),
        (
            f"{COUNT} {UNITS_BEHIND} (?:or so)? (?P<way>ago)",
            f"{COUNT} {UNITS_BEHIND} (?P<way>from) now",
            "(?P<unit>units) (?P<way>ago)",
        ),
        _apart,
    ),
    Reading(
        rule("earlier", "So long before or after another date of the text: a year earlier."),
        (
            f"{COUNT} {UNITS_BEHIND} (?P<way>earlier|later)",
            "the? (?P<unit>unit) hyphen (?P<way>earlier|ago) (?:ordinal? (?:quarter|period))?",
        ),
        _apart,
    ),
    Reading(
        rule("clock", "A time by the clock: 9 a.m., 18:30 GMT."),
        (
            "(?P<clock>clock) (?P<meridiem>meridiem)? zone?",
            "(?P<clock>day|number) (?P<meridiem>meridiem) zone?",
            "(?P<clock>year|number) zone",
        ),
        _clock,
    ),
    Reading(
        rule("part", "A part of a day that other words tell: this morning, overnight."),
        (
            f"(?P<when>early|late|earlier|later)? (?P<which>this|last) {PART}",
            f"(?P<when>early|late|mid) hyphen? {PART}",
            f"the {PART}",
            "(?P<overnight>overnight)",
            PART,
        ),
        _part,
    ),
)
