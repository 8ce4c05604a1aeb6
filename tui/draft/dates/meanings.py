"""What an expression of time means by its words alone, before any day is reckoned out of it."""

from typing import Final, Literal, NamedTuple

Bearing = Literal["", "ahead", "back"]
"""Whether a clause looks ahead or back; empty where its words do not tell."""
Role = Literal[
    "",
    "as of",
    "since",
    "until",
    "by",
    "before",
    "ahead of",
    "after",
    "from",
    "between",
    "in",
    "compared with",
    "moved from",
]
"""The bound words before a date."""

_ENDS: Final = frozenset({"until", "by"})
"""Bound words of what lies ahead of what is told."""


class RelativeYear(NamedTuple):
    """A year told by that of publication: last year, this year."""

    offset: int


Year = int | RelativeYear | None
Which = int | None
"""-1 for last, 0 for this, 1 for next; nothing where the words do not tell."""


class CalendarDay(NamedTuple):
    """A day with its month: May 7, May 7, 2018, May 7-9."""

    month: int
    day: int
    year: Year = None
    last: int | None = None
    """The last of several days."""
    weekday: int | None = None
    """The weekday that stands with it."""


class CalendarMonth(NamedTuple):
    """A month: October 2011, last November."""

    month: int
    year: Year = None
    which: Which = None


class CalendarYear(NamedTuple):
    """A year, or two and what is between them: 2011, 2011-13."""

    year: int
    last: int | None = None


class Years(NamedTuple):
    """A decade or a century, by the digits that its years have in common: 199, 19."""

    digits: str


class Season(NamedTuple):
    """A season."""

    name: Literal["spring", "summer", "autumn", "winter"]
    year: Year = None
    which: Which = None


class Share(NamedTuple):
    """A quarter or a half of a year."""

    unit: Literal["Q", "H"]
    number: int
    year: Year = None


class WeekDay(NamedTuple):
    """A weekday, 0 for Monday."""

    number: int
    which: Which = None
    by_text: bool = False
    """Whether it is told by another date of the text: the previous Friday."""


class Near(NamedTuple):
    """A day, week, month or year told by that of publication: yesterday, last week."""

    unit: str
    offset: int
    is_this: bool = False
    """Whether the word "this" stands with it."""


class Beside(NamedTuple):
    """The same, told by another date of the text: that day, the following week."""

    unit: str
    offset: int


class Apart(NamedTuple):
    """So long before or after publication, or another date of the text: two weeks ago."""

    number: float | None
    """Nothing for "several"."""
    unit: str
    direction: Literal[-1, 1]
    by_text: bool = False


class Length(NamedTuple):
    """How long something lasts: two weeks, months."""

    number: float | None
    unit: str
    is_past: bool = False
    """Whether it ends with publication: the past two weeks."""


class Repeated(NamedTuple):
    """How often something is: every day, on Sundays."""

    value: str
    """As TIMEX3 has it: `P1D`."""


class Clock(NamedTuple):
    """A time of day by the clock."""

    hour: int
    minute: int | None = None


class PartOfDay(NamedTuple):
    """A part of a day that other words tell: this morning, overnight."""

    offset: int = 0
    """How many days from that of publication."""
    by_text: bool = False
    """Whether the day is another one of the text: in the morning."""


class Reference(NamedTuple):
    """The present, the past or the future, and no more: now, recently, soon."""

    value: Literal["PRESENT_REF", "PAST_REF", "FUTURE_REF"]


Calendar = CalendarDay | CalendarMonth | CalendarYear | Years | Season | Share
"""What names its place in the calendar, at least in part."""
Relative = WeekDay | Near | Beside | Apart | Clock | PartOfDay
"""What goes by another day."""
Meaning = Calendar | Relative | Length | Repeated | Reference


class Expression(NamedTuple):
    """Words of a text that tell a time."""

    start: int
    end: int
    rule: str
    meaning: Meaning
    sentence: int
    """Which of the sentences they stand in, from 0."""
    part: str = ""
    """The part of the day that stands with it, as `PARTS` has it."""
    clock: Clock | None = None
    when: str = ""
    """Where in that time, by the word that says it: `early`, `late`, `beginning`."""
    role: Role = ""
    bound: int = 0
    """Where its bound words begin; its own first letter where there are none."""
    is_rough: bool = False
    """Whether it is but about right: "in about 2014", "around May 7"."""
    is_rough_clock: bool = False
    """Whether the clock beside its day is: "at about 9 p.m. on Sunday", "shortly after 9 a.m."."""
    begins_span: bool = False
    """Whether it and the next one are the two ends of one time: "from May to July"."""
    bearing: Bearing = ""
    is_of_saying: bool = False
    """Whether it is the day on which somebody said what is told: "said Monday"."""

    is_now: bool = False
    """Whether something is on it, and neither was nor will be: "the deadline is 30 June"."""
    is_at: bool = False
    """Whether something stood so then: "at 30 June", "in May"."""

    @property
    def looks_ahead(self) -> bool:
        """Whether it lies ahead: its clause looks there, or it is an end of what is not past."""
        is_end = self.role in _ENDS and self.bearing != "back"
        return self.bearing == "ahead" or is_end or self.role == "ahead of"
