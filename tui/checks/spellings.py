"""What the spellings of a name have in common: less than a search forgives, and so surer."""

import unicodedata
from typing import Final

_APOSTROPHES: Final = str.maketrans("", "", "'’‘`ʿʾ")
_ARTICLES: Final = frozenset({"al", "el", "the"})
_SHORTEST: Final = 6
"""How many letters a name has at the least for its sounds to be told from another's."""
# What writers of Arabic, Persian and Cyrillic names choose between, each made one. Whatever tells
# names of other languages apart stays: Hassan is not Hussein, Jan not Ian, and Gerry not Kerry.
_SOUNDS: Final = (
    ("kh", "g"), ("gh", "g"), ("q", "g"), ("dh", "d"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
)  # fmt: skip
_WRITTEN_OUT: Final = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "æ": "ae", "ø": "oe"}
)
"""How letters are written where a keyboard has none for them; `ß` is folded to `ss` by its case."""
_MUHAMMAD: Final = frozenset(
    {"mohamad", "mohamed", "mohammad", "mohammed", "muhamad", "muhamed", "muhammad", "muhammed"}
)
"""Spellings of the commonest name there is."""


def folded_name(name: str) -> str:
    """Return a name without case, accents, punctuation, blanks and articles.

    `Al-Sarraj`, `al Sarraj` and `SARRÁJ` are one, and so are `UN` and `U.N.`.
    """
    return "".join(_words(name))


def sounded_name(name: str) -> str:
    """Return what the usual spellings of a name have in common; of a short one, itself folded."""
    words = _words(name)
    joined = "".join(words)
    if len(joined) < _SHORTEST or not (joined.isascii() and joined.isalpha()):
        return joined
    return "".join(map(_sounded, words))


def written_out_name(name: str) -> str:
    """Return a name folded, with umlauts as two letters: `Müller` and `Mueller` are one.

    Apart from `sounded_name`, where `Michael` would be `Michal`, were two letters made one.
    """
    composed = unicodedata.normalize("NFC", name.casefold())
    return folded_name(composed.translate(_WRITTEN_OUT))


def _words(name: str) -> list[str]:
    bare = name.casefold().translate(_APOSTROPHES)
    if not bare.isascii():
        marked = unicodedata.normalize("NFKD", bare)
        bare = "".join(one for one in marked if not unicodedata.combining(one))
    words = "".join(one if one.isalnum() else " " for one in bare).split()
    return [word for word in words if word not in _ARTICLES] or words


def _sounded(word: str) -> str:
    if word in _MUHAMMAD:
        return "muhammad"
    for spelled, one in _SOUNDS:
        word = word.replace(spelled, one)
    word = word[:1] + word[1:].replace("y", "i")
    doubled = zip(word, " " + word, strict=False)
    return "".join(letter for letter, before in doubled if letter != before)
