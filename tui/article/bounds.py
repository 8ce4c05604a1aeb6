"""What a text says of a number beside it: "more than", "or so", "exceeding", "will not top"."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final, NamedTuple

from tui.model.amount import Amount, Vocabulary, parse_amount

_REACH: Final = 40
"""How far before a number its bound words are looked for."""
_SIGNS: Final = frozenset("~≈<>=≥≤")
_CURRENCIES: Final = "$€£¥"
_EXCEEDING: Final = (
    "exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing tops topped topping"
)
"""Verbs that say that a number is more than another."""
_NOT: Final = r"(?:(?:not|never|cannot|[a-z]{2,6}n't)(?: +(?:to|yet|have|even))?)"
_BEFORE_TOP: Final = r"(?:to|not|can|could|may|might|will|would|should|must)"
"""What makes a verb of `top`, which is more often none: the top 10."""
_VERB: Final = rf"(?:{_NOT} +)?(?:{_EXCEEDING.replace(' ', '|')}|{_BEFORE_TOP} +top)"

_BEFORE: Final = {
    "greater than": "more than",
    "higher than": "more than",
    "larger than": "more than",
    "longer than": "more than",
    "upward of": "more than",
    "north of": "more than",
    "lower than": "fewer than",
    "smaller than": "fewer than",
    "shorter than": "fewer than",
    "short of": "fewer than",
    "shy of": "fewer than",
    "approaching": "nearly",
    "nearing": "nearly",
    "estimated": "about",
    "estimated at": "about",
    "circa": "about",
    "in the region of": "about",
    "somewhere around": "about",
    "no longer than": "up to",
}
"""Words before a number that no value of a briefing has, and what one has for them."""
_BEHIND: Final = {
    " or so": "about",
    " or thereabouts": "about",
    "-plus": "at least",
    " and counting": "at least",
    " or higher": "at least",
    " or above": "at least",
    " or lower": "up to",
    " or below": "up to",
}
"""The same behind a number."""


class Bound(NamedTuple):
    """The bound words of a number, from their first letter to behind their last."""

    limit: str
    """As the value of a briefing has them: `more than`; empty where they say nothing more."""
    start: int
    end: int


def bound_before(text: str, start: int) -> Bound | None:
    """Return the bound words right before the place of a number; most numbers have none."""
    # That there are none is mostly seen by the last word, without a pattern.
    before = text[max(start - _REACH, 0) : start].rstrip(f" {_CURRENCIES}")
    ends = before[before.rfind(" ") + 1 :].casefold()
    if ends not in _last_words() and ends[-1:] not in _SIGNS:
        return None
    if not (found := _before().search(text, max(start - _REACH, 0), start)):
        return None
    return Bound(_limit(_plain(found[1])), found.start(1), found.end(1))


def bound_behind(text: str, end: int) -> Bound | None:
    """Return the bound words right behind the end of a number."""
    found = _behind().match(text, end)
    return Bound(_limit_behind(_plain(found[0])), end, found.end()) if found else None


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())


@cache
def _last_words() -> frozenset[str]:
    last = (words.rpartition(" ")[2] for words in (*Vocabulary().limits, *_BEFORE))
    return frozenset({*last, *_EXCEEDING.split(), "top"})


@cache
def _before() -> re.Pattern[str]:
    # `$` is the end of the stretch that is searched: the words stand right before the number.
    words = _any_of(sorted((*Vocabulary().limits, *_BEFORE), key=len, reverse=True))
    return re.compile(rf"(?i)(?<!\w)({words}|{_VERB}) {{0,3}}[{_CURRENCIES}]?$")


@cache
def _behind() -> re.Pattern[str]:
    behind = (*Vocabulary().behind, *_BEHIND)
    signs = [words for words in behind if not words[-1].isalpha()]
    spelled = [words for words in behind if words not in signs]
    return re.compile(rf"(?i){_any_of(signs)}|(?:{_any_of(spelled)})\b")


def _any_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(one).replace(r"\ ", " +") for one in words)


@cache
def _limit(words: str) -> str:
    if words in _BEFORE:
        return _BEFORE[words]
    amount = parse_amount(f"{words} 2")
    if isinstance(amount, Amount):
        return amount.sign
    return "up to" if re.match(_NOT, words) else "more than"


@cache
def _limit_behind(words: str) -> str:
    for behind, limit in _BEHIND.items():
        if words == behind.strip():
            return limit
    amount = parse_amount(f"2{'' if words == '+' else ' '}{words}")
    return amount.sign if isinstance(amount, Amount) else ""
