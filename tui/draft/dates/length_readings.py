"""Readings of what names no day: how long, how often, and the present, the past and the future."""

from typing import Final

from tui.draft.dates.counts import COUNT, UNITS_BEHIND, count, duration
from tui.draft.dates.meanings import Length, Meaning, Reference, Repeated
from tui.draft.dates.parts import PARTS
from tui.draft.dates.seen import PART, Reading, Seen, rule
from tui.draft.dates.words import amount

_SPAN: Final = "(?P<span>last|past|next|coming|previous|following|ordinal|final|latest|recent)"
_COUNTED: Final = frozenset({"million", "billion", "trillion", "thousand", "%", "percent"})
_NO_PLURALS: Final = frozenset({"is", "was", "as", "has", "does", "this", "its", "his", "us"})
_BEFORE_UNITS: Final = frozenset({"for", "in", "after", "over", "took", "within", "follows"})
_BEHIND_UNITS: Final = frozenset({"after", "before", "later", "earlier"})
_UP_TO_A_DAY: Final = (
    "the (?P<unit>unit)(?= (?:to|word) on? the? (?:monthday of? anymonth|anymonth monthday))"
)
"""The shape of a week, month or year that a day ends: "the year to 31 March"."""
_ENDING: Final = frozenset({"to", "ended", "ending"})
_OFTEN: Final = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "annually": "P1Y",
    "yearly": "P1Y",
}


def _length(seen: Seen) -> Meaning | None:
    """Return how long, but for how old somebody is, and for what may be other than time."""
    unit = seen.one("unit")
    behind = [word.kind for word in seen.among.words[seen.match.end() : seen.match.end() + 2]]
    is_age = behind[:1] == ["old"] or behind == ["hyphen", "old"]
    if unit is None or is_age or unit.kind == "second" or seen.unit == "quarter":
        return None
    return Length(count(seen), seen.unit, is_past=seen.text("span") in {"last", "past"})


def _lasting(seen: Seen) -> Meaning | None:
    """Return how long: as many as there are, or one whose last day is printed behind it."""
    if seen.one("count"):
        return _length(seen)
    behind = seen.behind
    return Length(1, seen.unit) if behind and behind.text in _ENDING else None


def _rate(seen: Seen) -> Meaning | None:
    """Return how often, of what is counted: four flights, $5 million, 20%."""
    before = seen.before
    if seen.one("times"):
        return Repeated(duration(1, seen.unit))
    if before is None or seen.one("unit") is None:
        return None
    is_many = before.kind == "word" and before.text.endswith("s")
    is_counted = before.text in _COUNTED or before.text[0].isdigit()
    is_rate = is_counted or (is_many and before.text not in _NO_PLURALS)
    return Repeated(duration(1, seen.unit)) if is_rate else None


def _units(seen: Seen) -> Meaning | None:
    before, behind = seen.before, seen.behind
    is_told = (before and before.text in _BEFORE_UNITS) or (behind and behind.text in _BEHIND_UNITS)
    return Length(None, seen.unit) if is_told else None


def _often(seen: Seen) -> Meaning | None:
    return None if seen.is_name else Repeated(_OFTEN[seen.text("often")])


def _every(seen: Seen) -> Meaning | None:
    if seen.one("weekday"):
        part = PARTS.get(seen.text("part"))
        return Repeated(f"XXXX-WXX-{seen.number('weekday') + 1}{f'T{part.timex}' if part else ''}")
    if seen.one("part"):
        return Repeated("P1D")
    number = amount(seen.all("count")) or (2 if seen.one("other") else 1)
    return Repeated(duration(number, seen.unit))


def _now(seen: Seen) -> Meaning | None:
    return Reference("FUTURE_REF" if seen.one("future") else "PRESENT_REF")


def _soon(seen: Seen) -> Meaning | None:
    """Return the future; "soon after" and "as soon as" are told by something else."""
    beside = {one.text for one in (seen.before, seen.behind) if one}
    return None if beside & {"as", "after", "before"} else Reference("FUTURE_REF")


def _recent(seen: Seen) -> Meaning | None:
    """Return the past; in "the past nine votes" it is counted."""
    behind = seen.behind
    is_counted = behind is not None and behind.kind in {"number", "day", "few", "one"}
    return None if is_counted else Reference("PAST_REF")


LENGTH_READINGS: Final = (
    Reading(
        rule("span", "Several days, weeks or years up to now or from now on: the past two weeks."),
        (
            f"(?:the|possessor|these)? {_SPAN} {COUNT} {UNITS_BEHIND}",
            "the? coming (?P<unit>units)",
        ),
        _length,
    ),
    Reading(
        rule("rate", "How often, of what is counted: four flights a week."),
        ("(?P<times>times)? an (?P<unit>unit)",),
        _rate,
    ),
    Reading(
        rule("duration", "How long something lasts: two weeks."),
        (f"the? {COUNT} {UNITS_BEHIND}", f"{COUNT} {UNITS_BEHIND} hyphen? full", _UP_TO_A_DAY),
        _lasting,
    ),
    Reading(
        rule("some-time", "How long something lasts, in no number: for months."),
        ("(?P<unit>units)",),
        _units,
    ),
    Reading(rule("often", "How often, in a word: daily."), ("(?P<often>often)",), _often),
    Reading(
        rule("every", "How often something is: every day, on Sundays."),
        (
            f"every other? (?:{COUNT})? (?P<unit>anyunits)",
            "per (?P<unit>unit)",
            f"every (?P<weekday>weekday) {PART}?",
            "(?P<weekday>weekdays)",
            "every (?P<part>part)",
        ),
        _every,
    ),
    Reading(
        rule("now", "The present or the future, and no more: now, in the future."),
        (
            "now",
            "nowadays",
            "current",
            "these units",
            "at the? present",
            "the near? (?P<future>future)",
            "near (?P<future>future)",
        ),
        _now,
    ),
    Reading(rule("soon", "The future, and no more: soon."), ("soon",), _soon),
    Reading(
        rule("recent", "The past, and no more: recently, in recent years."),
        ("more? lately", "recent (?:units and)? units?", "the past"),
        _recent,
    ),
)
