"""What was done to those whom a number counts, and nouns that say it by themselves."""

import re
from functools import cache
from typing import Final, NamedTuple

from tui.article.quantities import NO_UNITS
from tui.draft.figures.before import last_word
from tui.kinds.figure import Measure

_REACH: Final = 60
_HARMS: Final[dict[str, Measure]] = {
    "killed": "deaths", "dead": "deaths", "died": "deaths", "murdered": "deaths",
    "drowned": "deaths", "executed": "deaths", "slain": "deaths", "injured": "injured",
    "wounded": "injured", "hurt": "injured", "maimed": "injured", "captured": "captured",
    "arrested": "captured", "detained": "captured", "abducted": "captured",
    "kidnapped": "captured", "imprisoned": "captured", "jailed": "captured",
    "displaced": "displaced", "evicted": "displaced", "evacuated": "displaced",
    "uprooted": "displaced", "homeless": "displaced", "fled": "displaced",
    # What is lost is not always dead: ships, seats, prisoners.
    "lost": "count",
}  # fmt: skip
"""What is done to people, as a word that stands behind them."""
_STEMS: Final = {
    "kill": "killed", "murder": "murdered", "execut": "executed", "injur": "injured",
    "wound": "wounded", "captur": "captured", "arrest": "arrested", "detain": "detained",
    "abduct": "abducted", "kidnapp": "kidnapped", "displac": "displaced", "evict": "evicted",
    "evacuat": "evacuated", "uproot": "uprooted", "maim": "maimed", "drown": "drowned",
    "jail": "jailed", "los": "lost",
}  # fmt: skip
"""The verbs that do it, without their endings."""
_NOUNS: Final[dict[str, Measure]] = {
    "deaths": "deaths", "fatalities": "deaths", "corpses": "deaths", "bodies": "deaths",
    "injuries": "injured", "prisoners": "captured", "detainees": "captured",
    "hostages": "captured", "captives": "captured", "refugees": "displaced",
}  # fmt: skip
"""Nouns that say by themselves what sort of number it is."""

_LIVING: Final = frozenset({"residents", "inhabitants"})
"""Nouns for those who live somewhere: all of them, or some."""

_BETWEEN: Final = ("the", "another", "a further", "up", "some", "further")
_IS: Final = (
    *("of", "is", "was", "at", "to", "be", "now", "rose", "rises", "risen", "stood", "stands"),
    *("has", "had", "estimated"),
)
"""Words between a noun and the number that it is the name of."""

_EMPTY: Final = (
    "total average number numbers hundreds dozens thousands millions billions out one some most "
    "many all any each half third quarter part because age ages terms instead end start"
)
_NO_NAMES: Final = frozenset(_EMPTY.split())
"""Words before `of` that say nothing of what a number is of."""


class Harm(NamedTuple):
    """What was done to those who are counted."""

    word: str
    """Empty where the noun says it."""
    measure: Measure
    end: int
    """Behind the word, if it stands right behind the noun; else 0."""


def harm_in(words: str) -> Harm | None:
    """Return what a noun and its adjectives say: 12 wounded men, three hostages, 14 dead."""
    for word in words.casefold().split():
        if measure := _NOUNS.get(word) or _HARMS.get(word):
            return Harm("", measure, 0)
    return None


def are_those_who_live(text: str, start: int, noun: str, place: int) -> bool:
    """Whether residents are all that a place has: it has 900 of them, or its 900 were asked.

    `place` is behind the noun. Of 900 residents who were told to leave, nobody knows that.
    """
    if noun.casefold() not in _LIVING:
        return False
    if _living().match(text, place):
        return True
    return _has().search(text, max(start - _REACH, 0), start) is not None


def harm_behind(text: str, place: int) -> Harm | None:
    """Return what is told behind a noun: families had been displaced, people killed."""
    found = _behind().match(text, place)
    if not found:
        return None
    word = found[1].casefold()
    return Harm(word, _HARMS[word], found.end() if found.start(1) == place + 1 else 0)


def harm_before(text: str, start: int) -> Harm | None:
    """Return what the verb right before a number does to those it counts: killing, displaced."""
    last = last_word(text, start)
    if not last or (last not in _BETWEEN and not last.startswith(tuple(_STEMS))):
        return None
    found = _before().search(text, max(start - _REACH, 0), start)
    if not found:
        return None
    word = _STEMS[found[1].casefold()]
    return Harm(word, _HARMS[word], 0)


class Named(NamedTuple):
    """A noun before a number that is the number of it."""

    words: str
    measure: Measure | None
    """What it is by that; None where the noun leaves it open: a fine, a force, a speed."""


def named_before(text: str, start: int) -> Named | None:
    """Return the noun before a number that it is the number of: a death toll, a force of 500."""
    last = last_word(text, start)
    if last in _IS and (found := _named().search(text, max(start - _REACH, 0), start)):
        return Named(found[1].casefold(), "population" if found["population"] else "deaths")
    if last == "of" and (found := _of().search(text, max(start - _REACH, 0), start)):
        first, noun = found[1], found[2]
        if noun not in _NO_NAMES:
            return Named(noun if first is None or first in NO_UNITS else f"{first} {noun}", None)
    return None


@cache
def _behind() -> re.Pattern[str]:
    between = (
        "who|that|have|has|had|were|was|are|is|be|been|being|reported|reportedly|confirmed|feared"
        "|left|also|[a-z]{3,10}ly"
    )
    # An apposition may part them: residents of Halden, a town of sailors, were evicted.
    apposed = r"(?:, [^,;:.()]{1,80},(?= (?:have|has|had|were|was|are|is)\b))?"
    return re.compile(rf"(?i){apposed}(?: (?:{between})){{0,4}} ({'|'.join(_HARMS)})\b")


@cache
def _living() -> re.Pattern[str]:
    return re.compile(r"(?i) (?:live|lives|lived|living|reside)\b")


@cache
def _has() -> re.Pattern[str]:
    return re.compile(
        r"(?i)\b(?:(?:has|had|have|having|with|its|the|home to|houses|town of|city of|village of"
        r"|island of|district of|region of|country of)|\w's) (?:only |just |now )?$"
    )


@cache
def _before() -> re.Pattern[str]:
    stems = "|".join(_STEMS)
    return re.compile(
        rf"(?i)\b({stems})(?:s|ed|ing|es|e|t)?"
        rf"(?: (?:{'|'.join(_BETWEEN)})){{0,2}} {{1,2}}$"
    )


@cache
def _of() -> re.Pattern[str]:
    return re.compile(r"(?:\b([a-z]{3,20}) )?\b([a-z]{3,20}) of {1,2}$")


@cache
def _named() -> re.Pattern[str]:
    return re.compile(
        r"(?i)\b((?P<population>population)|death toll)"
        rf"(?: (?:{'|'.join(_IS)})){{1,4}} ?$"
    )
