"""Whether two words are one name from another script, written in two ways: Qaddafi, Gadhafi."""

import re
from functools import cache, lru_cache
from typing import Final

_SAME: Final = (
    (r"^(?:al|el)(?=\w{4})", ""),
    (r"kh(?=[aeiou])", "x"),
    (r"dhdh|dh|dd", "d"),
    (r"[qgk]h?|c(?=[aou])|ck", "k"),
    (r"th", "t"),
    (r"ph", "f"),
    (r"ou|oo|u|w(?=[^aeiou]|$)", "o"),
    (r"ee|ie|ei|iy|[eiy]", "i"),
    (r"ai|ay", "i"),
    (r"(?<=[aeiou])h$", ""),
    (r"(.)\1+", r"\1"),
)
"""What is written now so, now otherwise, and what it becomes; in this order."""
_VOWELS: Final = re.compile(r"(?<=.)[aeiou]")
_FEWEST: Final = 5
"""Letters that a name must have before a spelling proves anything."""


@lru_cache(maxsize=4_000)
def sound_of(word: str) -> str:
    """Return a folded word with what is written now so, now otherwise, made one."""
    for pattern, letter in _patterns():
        word = pattern.sub(letter, word)
    return word


def consonants_of(word: str) -> str:
    """Return how a folded word sounds without its vowels."""
    return _VOWELS.sub("", sound_of(word))


def is_spelling(first: str, second: str) -> bool:
    """Whether two different folded words sound the same."""
    return _are_long(first, second) and sound_of(first) == sound_of(second)


def is_near(first: str, second: str) -> bool:
    """Whether two different folded words have the same consonants, which proves nothing yet."""
    return _are_long(first, second) and consonants_of(first) == consonants_of(second)


def _are_long(first: str, second: str) -> bool:
    return first != second and min(len(first), len(second)) >= _FEWEST


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), letter) for pattern, letter in _SAME)
