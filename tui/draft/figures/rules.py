"""The rules that find figures, in the order in which they are asked: the first that holds."""

from collections.abc import Callable
from typing import Final, NamedTuple

from tui.draft.figures.refusals import is_yearlike
from tui.draft.figures.seen import Seen
from tui.draft.rule import Rule


class _Reading(NamedTuple):
    """A rule, and what shows that a number is a figure by it."""

    rule: Rule
    holds: Callable[[Seen], object]


def _reading(name: str, says: str, holds: Callable[[Seen], object]) -> _Reading:
    return _Reading(Rule(f"figure.{name}", says), holds)


_FEW_DIGITS: Final = 2


def _is_toll(seen: Seen) -> bool:
    measure = seen.harm.measure if seen.harm else seen.named and seen.named.measure
    return measure not in {None, "count", "population"}


def _is_population(seen: Seen) -> bool:
    return seen.measure == "population"


_READINGS: Final = (
    _reading("from-to", "what something was and what it became: fell from 8 to 5",
             lambda seen: seen.number.before),
    _reading("fraction", "a part in words: half of the crews, one in five posts",
             lambda seen: seen.number.is_fraction),
    _reading("range", "two numbers that are the ends of one: 12 to 15, between 5 and 7",
             lambda seen: seen.number.other is not None),
    _reading("vague", "a word for a number, which stays a word: dozens of ships",
             lambda seen: seen.number.value is None),
    _reading("change", "by how much something rose or fell: up 3 per cent, lost $2m",
             lambda seen: seen.change and seen.family in {"share", "money"}),
    _reading("money", "a number with a currency, as a sign or as a word: $5m, 9 million dinars",
             lambda seen: seen.family == "money"),
    _reading("share", "a number of per cent or percentage points",
             lambda seen: seen.family == "share"),
    _reading("distance", "a number with a unit of length: 30 miles",
             lambda seen: seen.family == "distance"),
    _reading("duration", "a number of hours, days, weeks or years that is no date",
             lambda seen: seen.family == "duration"),
    _reading("unit", "a number with another unit of measure: 50 mph, 12 tonnes",
             lambda seen: seen.unit),
    _reading("toll", "how many were killed, hurt, captured or displaced", _is_toll),
    _reading("population", "a number of residents, or behind the word population", _is_population),
    _reading("definite", "a number in words of what the reader knows: the two sides",
             lambda seen: seen.counts and seen.is_definite and not seen.number.raw),
    _reading("part", "a number of a whole: 20 of its crews, 36 of which",
             lambda seen: seen.is_of_them or (seen.noun and seen.noun.is_part)),
    _reading("counted", "a number in digits with the noun that it counts: 14 ships",
             lambda seen: seen.counts and seen.number.raw),
    _reading("spelled", "a number in words with the noun that it counts: three ships",
             lambda seen: seen.counts),
    _reading("singular", "a number in digits before a noun that is not plural: 11 member",
             lambda seen: seen.noun and seen.number.raw),
    _reading("named", "a number behind the noun that it is the number of: a force of 500",
             lambda seen: seen.named),
    _reading("bounded", "a number with bound words and no noun: about 400",
             lambda seen: seen.limit),
    _reading("bare", "a number in digits that says itself that it counts: 35,000",
             lambda seen: seen.number.is_telling or seen.change or seen.is_compared),
)  # fmt: skip
AGE: Final = Rule("figure.age", "how old someone or something is: a 40-year-old, aged 40")
KNOWN: Final = "figure.definite"
"""The rule by which a number only tells of whom the text speaks; mostly it is no news."""
RULES: Final = (*(reading.rule for reading in _READINGS), AGE)
"""All rules of the stage. Ages are read, and are no figures: see `find_ages`."""


def rule_of(seen: Seen) -> Rule | None:
    """Return the rule by which a number is a figure; None where nothing shows that it is one."""
    if not _tells(seen):
        return None
    return next((reading.rule for reading in _READINGS if reading.holds(seen)), None)


def _tells(seen: Seen) -> bool:
    """Whether anything around a number shows that something is counted or measured by it."""
    number = seen.number
    if number.value == 1 and number.body == "one":
        # Mostly it is a word like another; but one man was killed.
        return bool(seen.limit or (seen.harm and seen.harm.measure != "count"))
    if number.before or number.is_fraction or seen.is_of_them or seen.harm:
        return True
    if seen.named and seen.named.measure:
        return True
    if number.value is None:
        return bool(seen.noun or seen.unit)
    if seen.family == "duration" and _is_adjective(seen):
        return False
    return bool(seen.unit or seen.counts or seen.limit or number.is_telling) or _is_told(seen)


def _is_told(seen: Seen) -> bool:
    """Whether digits alone are told to be a number by the word before or behind."""
    if not seen.number.raw:
        return False
    if seen.noun and seen.noun.head.islower():
        # The 8088 chip is one of its kind, and its number a name.
        is_name = seen.is_definite and len(seen.number.raw) > _FEW_DIGITS
        return not (seen.number.is_plain and is_name) and not is_yearlike(seen.number)
    return bool(seen.change or seen.named or seen.is_compared)


def _is_adjective(seen: Seen) -> bool:
    """Whether a time is part of a noun: a five year low."""
    if seen.unit is None or seen.noun is None or seen.noun.is_part:
        return False
    return not seen.unit.words.endswith("s") and seen.number.value != 1
