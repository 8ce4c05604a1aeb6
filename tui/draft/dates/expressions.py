"""The expressions of time that stand in a text, each with what it means by its words alone."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from tui.draft.dates.clues import bearing_of, is_of_saying, role_of
from tui.draft.dates.meanings import Clock, Expression, Meaning
from tui.draft.dates.readings import READINGS
from tui.draft.dates.seen import Reading, Seen
from tui.draft.dates.words import Words, shape, words_in
from tui.draft.text import Text

_DAYS: Final = frozenset(
    {"date.weekday", "date.day-word", "date.month-day", "date.day", "date.iso"}
)
"""Rules that find a day, beside which a time of day may stand."""
_BETWEEN: Final = frozenset({"on", "at", ",", "of"})


class _Found(NamedTuple):
    """Words that a reading fits, from one to behind another."""

    first: int
    last: int
    reading: Reading
    meaning: Meaning
    seen: Seen

    @property
    def part(self) -> str:
        """The part of the day that is among the words."""
        is_night = self.seen.one("overnight") or self.seen.text("dayword") == "tonight"
        return self.seen.text("part") or ("night" if is_night else "")


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
    place = 0
    while place < len(found):
        one = found[place]
        other = found[place + 1] if place + 1 < len(found) else None
        if other and _is_time(one) != _is_time(other) and _go_together(words, one, other):
            day, time = (other, one) if _is_time(one) else (one, other)
            yield _expression(words, day, sentence, time, (one.first, other.last))
            place += 2
        else:
            yield _expression(words, one, sentence, None, (one.first, one.last))
            place += 1


def _is_time(one: _Found) -> bool:
    return _is_clock(one) or one.reading.rule.id == "date.part"


def _go_together(words: Words, one: _Found, other: _Found) -> bool:
    day = other if _is_time(one) else one
    between = words.words[one.last : other.first]
    return (
        day.reading.rule.id in _DAYS
        and len(between) < 3
        and all(word.text in _BETWEEN for word in between)
    )


def _expression(
    words: Words, one: _Found, sentence: int, time: _Found | None, places: tuple[int, int]
) -> Expression:
    first, last = places
    return Expression(
        start=words.words[first].start,
        end=words.words[last - 1].end,
        rule=one.reading.rule.id,
        meaning=one.meaning,
        sentence=sentence,
        part=one.part or (time.part if time else ""),
        clock=time.meaning if time and isinstance(time.meaning, Clock) else None,
        when=one.seen.text("when") or (time.seen.text("when") if time else ""),
        role=role_of(words.words, first),
        bearing=bearing_of(words.words, first, last),
        is_of_saying=is_of_saying(words.words, first),
    )
