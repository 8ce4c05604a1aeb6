"""Whether two folded words are one word, spelled by another habit or with a slip of the finger."""

import re
from functools import lru_cache
from typing import Final

SHORTEST_KEY: Final = 4
"""How many letters a name has at the least for its spellings to be told from other words."""
SHORTEST_SLIP: Final = 6
"""How many letters a word has at the least for a slip in it to be forgiven."""

# What writers of Arabic, Persian, Hebrew and Cyrillic names choose between, each made one.
_LETTERS: Final = tuple(
    (re.compile(pattern), one)
    for pattern, one in (
        ("sch|sh|ch|z", "s"),
        ("kh|gh|q|ck|gg|g(?=a)", "k"),
        ("dj", "j"),
        ("dh", "d"),
        ("th", "t"),
        ("ph", "f"),
        ("x", "ks"),
        ("^w", "v"),
        # A consonant only where no vowel is near: Zuwara, Zouara.
        ("(?<=[aeiouy])w|w(?=[aeiouy])", "a"),
        ("^y(?=[aeiou])", "j"),
        ("[aeiouy]+", "a"),
        (r"(.)\1+", r"\1"),
        # Derna, Dirnah.
        ("(?<=a)h$", ""),
        ("a$", ""),
    )
)
_ARABIC_ALEF, _ARABIC_YEH = "\u0627", "\u064a"
_ARABIC_ARTICLE: Final = "\u0627\u0644"


@lru_cache(maxsize=50_000)
def key(word: str) -> str:
    """Return what all spellings of a name have in common; nothing where that would say too little.

    Vowels are alike in it, doubled letters single, and letters that stand for one sound the same:
    Gaddafi, Qadhafi and Khadafi have one key.
    """
    if _ARABIC_ALEF <= word[:1] <= _ARABIC_YEH:
        bare = word.removeprefix(_ARABIC_ARTICLE)
        return bare if len(bare) > 2 else ""
    if len(word) < SHORTEST_KEY or not (word.isascii() and word.isalpha()):
        return ""
    for pattern, one in _LETTERS:
        word = pattern.sub(one, word)
    return word if sum(letter != "a" for letter in word) > 1 else ""


def one_slip(word: str, other: str) -> bool:
    """Whether a letter too many, too few or wrong, or two in the wrong order, is all between them.

    Short words are never told apart by so little.
    """
    shorter, longer = sorted((word, other), key=len)
    if len(shorter) < SHORTEST_SLIP - 1 or len(longer) < SHORTEST_SLIP:
        return False
    if len(longer) - len(shorter) > 1:
        return False
    at = _alike(shorter, longer)
    rest, others = shorter[at:], longer[at:]
    if len(rest) < len(others):
        return rest == others[1:]
    return rest[1:] == others[1:] or (rest[:2] == others[1::-1] and rest[2:] == others[2:])


def _alike(word: str, other: str) -> int:
    """Return how many letters are the same from the beginning on."""
    for at, (letter, its) in enumerate(zip(word, other, strict=False)):
        if letter != its:
            return at
    return min(len(word), len(other))
