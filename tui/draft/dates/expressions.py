"""The expressions of time that stand in a text, each with what it means by its words alone."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import Final, NamedTuple

from tui.draft.dates.bounds import Bound, begins_span, bound_of, ends_on
from tui.draft.dates.clues import bearing_of, is_at, is_now, is_of_saying
from tui.draft.dates.comparison import is_compared, is_superlative
from tui.draft.dates.meanings import Bearing, CalendarDay, Clock, Expression, Length, Meaning
from tui.draft.dates.readings import READINGS
from tui.draft.dates.seen import Reading, Seen
from tui.draft.dates.words import Words, shape, words_in
from tui.draft.text import Text

_DAYS: Final = frozenset(
    {"date.weekday", "date.day-word", "date.month-day", "date.day", "date.iso"}
)
"""Rules that find a day, beside which a time of day may stand."""
_BETWEEN: Final = frozenset({"on", "at", ",", "of"})
_BOUNDS: Final = _BETWEEN | {"about", "around", "roughly", "shortly", "just", "before", "after"}
"""The same, and bound words that may stand between a day and the clock behind it."""
_MOST_BETWEEN: Final = 3
_BESIDE: Final = frozenset({"before", "after"})
_FROM: Final = frozenset({"from", "between"})


class _Found(NamedTuple):
    """Words that a reading fits, from one to behind another."""

    first: int
    last: int
    reading: Reading
    meaning: Meaning
    seen: Seen

    @property
    def begins_with_part(self) -> bool:
        """Whether a part of the day is the first of the words: "dawn on Sunday"."""
        return bool(self.seen.one("part")) and self.seen.match.start("part") == self.first

    @property
    def part(self) -> str:
        """The part of the day that is among the words."""
        is_night = self.seen.one("overnight") or self.seen.text("dayword") == "tonight"
        return self.seen.text("part") or ("night" if is_night else "")


class _Parts(NamedTuple):
    """What was found for one expression: a day, or something else, and a time beside it."""

    one: _Found
    time: _Found | None = None

    @property
    def first(self) -> int:
        """The first word of both."""
        return min(part.first for part in self if part)

    @property
    def last(self) -> int:
        """The word behind both."""
        return max(part.last for part in self if part)

    @property
    def begins_with_time(self) -> bool:
        """Whether words before it are of a time of day, and not of the day."""
        time = self.time or self.one
        return (_is_time(time) and time.first == self.first) or self.one.begins_with_part


def expressions_in(text: Text) -> Iterator[Expression]:
    """Yield the expressions of time in a text in order; none overlaps another."""
    for number, sentence in enumerate(text.sentences):
        words = words_in(text.even, sentence.start, sentence.end)
        found = list(_with_other_zones(words, _longest(_found(words))))
        yield from _joined(words, found, number)


def _found(words: Words) -> Iterator[_Found]:
    for reading in READINGS:
        for written in reading.shapes:
            for match in shape(written).finditer(words.shape):
                seen = Seen(match, words)
                meaning = reading.means(seen)
                if meaning is not None:
                    yield _Found(match.start(), match.end(), reading, meaning, seen)


def _longest(found: Iterator[_Found]) -> list[_Found]:
    """Return what does not overlap, the longest before others, and of equals the first."""
    taken = set[int]()
    kept = list[_Found]()
    for one in sorted(found, key=lambda one: one.first - one.last):
        places = range(one.first, one.last)
        if taken.isdisjoint(places):
            taken.update(places)
            kept.append(one)
    return sorted(kept, key=lambda one: one.first)


def _with_other_zones(words: Words, found: list[_Found]) -> Iterator[_Found]:
    """Yield what was found, a time in brackets as part of the one before: 9 a.m. (0700 GMT)."""
    place = 0
    while place < len(found):
        one, other = found[place], found[place + 1] if place + 1 < len(found) else None
        if other and _is_clock(one) and _is_clock(other) and _is_in_brackets(words, one, other):
            yield one._replace(last=other.last + 1)
            place += 2
        else:
            yield one
            place += 1


def _is_clock(one: _Found) -> bool:
    return isinstance(one.meaning, Clock)


def _is_in_brackets(words: Words, one: _Found, other: _Found) -> bool:
    """Whether one stands in brackets right behind another."""
    before = [word.text for word in words.words[one.last : other.first]]
    behind = [word.text for word in words.words[other.last : other.last + 1]]
    return before == ["("] and behind == [")"]


def _joined(words: Words, found: list[_Found], sentence: int) -> Iterator[Expression]:
    """Yield expressions; a time of day and the day beside it are one."""
    parts = list(_together(words, found))
    for part, behind in zip_longest(parts, parts[1:]):
        one = _expression(words, part, sentence)
        yield one._replace(begins_span=_begins_span(words, one, part, behind)) if behind else one


def _begins_span(words: Words, one: Expression, part: _Parts, behind: _Parts) -> bool:
    other = behind.one.meaning
    if isinstance(one.meaning, Length):
        is_day = isinstance(other, CalendarDay)
        return is_day and ends_on(words.words, part.last, behind.first)
    # Two dates of different sorts, "revised Friday to December figures", need a "from".
    if one.role not in _FROM and type(one.meaning) is not type(other):
        return False
    return begins_span(words.words, one.role, part.first, part.last, behind.first)


def _together(words: Words, found: list[_Found]) -> Iterator[_Parts]:
    place = 0
    while place < len(found):
        one = found[place]
        other = found[place + 1] if place + 1 < len(found) else None
        if other and _is_time(one) != _is_time(other) and _go_together(words, one, other):
            day, time = (other, one) if _is_time(one) else (one, other)
            yield _Parts(day, time)
            place += 2
        else:
            yield _Parts(one)
            place += 1


def _is_time(one: _Found) -> bool:
    return _is_clock(one) or one.reading.rule.id == "date.part"


def _go_together(words: Words, one: _Found, other: _Found) -> bool:
    day = other if _is_time(one) else one
    between = [word.text for word in words.words[one.last : other.first]]
    if day.reading.rule.id not in _DAYS:
        return False
    if len(between) < _MOST_BETWEEN and _BETWEEN.issuperset(between):
        return True
    is_bound = day is one and _is_clock(other) and len(between) <= _MOST_BETWEEN
    return is_bound and _BOUNDS.issuperset(between)


def _expression(words: Words, parts: _Parts, sentence: int) -> Expression:
    one, time = parts
    first, last = parts.first, parts.last
    bearing = bearing_of(words.words, first, last)
    bound = _bound(words, parts, bearing)
    return Expression(
        start=words.words[first].start,
        end=words.words[last - 1].end,
        rule=one.reading.rule.id,
        meaning=one.meaning,
        sentence=sentence,
        part=one.part or (time.part if time else ""),
        clock=time.meaning if time and isinstance(time.meaning, Clock) else None,
        when=one.seen.text("when") or (time.seen.text("when") if time else ""),
        role=bound.role,
        bound=words.words[bound.first].start,
        is_rough=bound.is_rough and not parts.begins_with_time,
        is_rough_clock=_is_rough_clock(words, parts, bound),
        bearing=bearing,
        is_of_saying=is_of_saying(words.words, first),
        is_now=is_now(words.words, first),
        is_at=is_at(words.words, first),
    )


def _bound(words: Words, parts: _Parts, bearing: Bearing) -> Bound:
    """Return what binds an expression: "by Monday's storm" is no time, but who did it.

    Before nine on Sunday something was on Sunday; what is due before nine may be done before.
    """
    bound = bound_of(words.words, parts.first)
    if _is_compared(words, parts, bound):
        return Bound("compared with", parts.first, is_rough=False)
    is_own = words.words[parts.last : parts.last + 1]
    if bound.role == "by" and is_own and is_own[0].kind == "possessive":
        return Bound("", parts.first, is_rough=False)
    if parts.begins_with_time and bound.role in _BESIDE and bearing != "ahead":
        return bound._replace(role="", is_rough=True)
    return bound


def _is_compared(words: Words, parts: _Parts, bound: Bound) -> bool:
    """Whether something is but compared with a time: "ahead of last year", "worst since 2014"."""
    if bound.role == "ahead of":
        return parts.one.seen.which == -1
    if bound.role == "since":
        return is_superlative(words.words, bound.first)
    return bound.role in {"", "in", "before"} and is_compared(words.words, parts.first)


def _is_rough_clock(words: Words, parts: _Parts, bound: Bound) -> bool:
    """Whether a clock is but about right, or the event is some time before or after it."""
    if parts.begins_with_time:
        return bound.is_rough
    if parts.time is None:
        return False
    of_time = bound_of(words.words, parts.time.first)
    return of_time.is_rough or of_time.role in _BESIDE
