"""A number with all that stands around it: bound words, unit, noun, and what was done."""

import re
from functools import cache
from typing import Final, NamedTuple

from tui.article.bounds import bound_before, bound_behind
from tui.draft.figures.changes import change_before
from tui.draft.figures.found import Change
from tui.draft.figures.harms import (
    Harm,
    Named,
    are_those_who_live,
    harm_before,
    harm_behind,
    harm_in,
    named_before,
)
from tui.draft.figures.nouns import Noun, noun_before, noun_behind
from tui.draft.figures.number import Printed
from tui.draft.figures.units import Unit, reckoned_by, unit_behind
from tui.kinds.figure import Measure

_MEASURES: Final[dict[str, Measure]] = {
    "money": "money",
    "share": "share",
    "distance": "distance",
    "duration": "duration",
}
_SIZES: Final = frozenset({"distance", "duration"})
"""What is measured by them stands elsewhere: the noun behind 20 miles is mostly another's."""

_OPENINGS: Final = ("between ", "Between ", "from ", "From ")
"""Words that a range begins with: what grew between 5 and 7 did not grow by so much."""


class Seen(NamedTuple):
    """A number, and what stands around it."""

    number: Printed
    limit: str
    """The bound words as amounts have them; empty if there are none."""
    start: int
    """Where the bound words begin."""
    end: int
    """Behind bound words that follow the number."""
    unit: Unit | None
    noun: Noun | None
    harm: Harm | None
    """What was done to those who are counted, wherever that stands."""
    change: Change
    changed: str
    """What changed, where the sentence says it right before the verb."""
    named: Named | None
    is_definite: bool
    """Whether the reader is taken to know what it is: the two sides, the 8088 chip."""
    is_compared: bool
    """Whether it is what something was before: up from 33."""
    are_living: bool
    """Whether they are all who live somewhere: the town has 900 residents."""
    is_of_them: bool
    """Whether it counts some of what was named before: 36 of which."""

    @property
    def family(self) -> str:
        """What its unit measures."""
        return self.unit.family if self.unit else ""

    @property
    def counts(self) -> bool:
        """Whether a noun shows that something is counted."""
        return self.noun is not None and (self.noun.is_plural or self.noun.is_part)

    @property
    def measure(self) -> Measure | None:
        """What sort of number it is, where the words make it plain."""
        if self.number.is_fraction:
            return "share"
        if self.unit:
            return _MEASURES.get(self.unit.family)
        if self.harm:
            return self.harm.measure
        if self.named and self.named.measure:
            return self.named.measure
        if self.are_living:
            return "population"
        return "count" if self.noun and self.noun.is_plural else None

    @property
    def _goes_with_noun(self) -> bool:
        """Whether the noun behind is its own: a 20 dollar fine, and none that 20 dollars pays."""
        is_worded = self.unit is not None and not self.number.currency and self.family == "money"
        is_many = is_worded and self.unit is not None and self.unit.words.endswith("s")
        return self.family not in _SIZES and not is_many

    @property
    def words(self) -> str:
        """What is counted, in the words of the text."""
        if self.noun is None or not (self.noun.is_part or self._goes_with_noun):
            noun = self.named.words if self.named else self.changed
        else:
            noun = self.noun.words
        done = self.harm.word if self.harm and not self.unit else ""
        return f"{noun} {done}".strip()


def seen(number: Printed, sentence: str) -> Seen:
    """Return a number of an even sentence with what stands around it."""
    limit, start, end = _bound(number, sentence)
    unit = _unit(number, sentence, end)
    is_of_one = number.is_fraction and number.body.startswith(("one in", "one out"))
    place = unit.end if unit else end
    noun = noun_behind(sentence, place, is_unit=unit is not None, is_of_one=is_of_one)
    opens = sentence.startswith(_OPENINGS, start)
    changing = None if opens else change_before(sentence, start)
    return Seen(
        number,
        limit,
        start,
        end,
        unit,
        noun,
        _harm(sentence, start, end, noun),
        changing.way if changing else "",
        noun_before(sentence, changing.start) if changing else "",
        named_before(sentence, start),
        _definite().search(sentence, max(start - 8, 0), start) is not None,
        _from_before().search(sentence, max(start - 20, 0), start) is not None,
        noun is not None and are_those_who_live(sentence, start, noun.head, noun.place),
        _of_them().match(sentence, end) is not None,
    )


def _bound(number: Printed, sentence: str) -> tuple[str, int, int]:
    if before := bound_before(sentence, number.start):
        return before.limit, before.start, number.end
    if behind := bound_behind(sentence, number.end):
        return behind.limit, number.start, behind.end
    return "", number.start, number.end


def _unit(number: Printed, sentence: str, end: int) -> Unit | None:
    if number.currency:
        return reckoned_by(sentence, Unit(number.end, number.currency, "money"))
    if number.is_share:
        return reckoned_by(sentence, Unit(end, "", "share"))
    between = " of" if number.value is None else " more"
    if sentence.startswith(f"{between} ", end):
        end += len(between)
    return unit_behind(sentence, end)


def _harm(sentence: str, start: int, end: int, noun: Noun | None) -> Harm | None:
    if noun is None:
        return harm_behind(sentence, end) or harm_before(sentence, start)
    behind = harm_behind(sentence, noun.place) or harm_behind(sentence, noun.end)
    return harm_in(noun.words) or behind or harm_before(sentence, start)


@cache
def _definite() -> re.Pattern[str]:
    return re.compile(r"(?i)\b(?:the|these|those|both|all|our|their|its|his|her|an?|\w's) $")


@cache
def _from_before() -> re.Pattern[str]:
    return re.compile(r"(?i)\b(?:(?:up|down) from|compared (?:with|to)) $")


@cache
def _of_them() -> re.Pattern[str]:
    return re.compile(r" of (?:which|whom|them)\b")
