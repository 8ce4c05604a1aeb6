"""What the spellings of a name have in common: less than a search forgives, and so surer."""

import re
import unicodedata
from typing import Final

_BETWEEN: Final = re.compile(r"[\W_]+")
_APOSTROPHES: Final = str.maketrans("", "", "'’‘`ʿʾ")
_ARTICLES: Final = frozenset({"al", "el", "the"})
_SHORTEST: Final = 6
"""How many letters a name has at the least for its sounds to be told from another's."""
# What writers of Arabic, Persian and Cyrillic names choose between, each made one. Whatever tells
# names of other languages apart stays: Hassan is not Hussein, Jan not Ian, and Gerry not Kerry.
_SOUNDS: Final = tuple(
    (re.compile(pattern), one)
    for pattern, one in (
        ("^m[ou]ha?mm?[ae]d$", "muhamad"),
        ("kh|gh|q", "g"),
        ("dh", "d"),
        ("ou|oo", "u"),
        ("ee|(?<=.)y", "i"),
        (r"(.)\1+", r"\1"),
    )
)


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


def _words(name: str) -> list[str]:
    bare = unicodedata.normalize("NFKD", name.casefold().translate(_APOSTROPHES))
    letters = "".join(one for one in bare if not unicodedata.combining(one))
    words = [word for word in _BETWEEN.split(letters) if word]
    return [word for word in words if word not in _ARTICLES] or words


def _sounded(word: str) -> str:
    for pattern, one in _SOUNDS:
        word = pattern.sub(one, word)
    return word
