"""What the spellings of a name have in common: less than a search forgives, and so surer."""

import re
import unicodedata
from typing import Final

_BETWEEN: Final = re.compile(r"[\W_]+")
_ARTICLES: Final = frozenset({"al", "el", "the"})
_SHORTEST: Final = 6
"""How many letters a name has at the least for its sounds to be told from another's."""
# What writers of Arabic, Persian and Cyrillic names choose between, each made one. The vowels
# that tell names apart stay apart: Hassan is not Hussein.
_SOUNDS: Final = tuple(
    (re.compile(pattern), one)
    for pattern, one in (
        ("kh|gh|q|g", "k"),
        ("dh", "d"),
        ("ou|oo|o", "u"),
        ("ee|y|j", "i"),
        ("e", "a"),
        (r"(.)\1+", r"\1"),
    )
)


def folded_name(name: str) -> str:
    """Return a name without case, accents, punctuation, blanks and articles.

    `Al-Sarraj`, `al Sarraj` and `SARRÁJ` are one, and so are `UN` and `U.N.`.
    """
    bare = unicodedata.normalize("NFKD", name.casefold().replace("'", "").replace("’", ""))
    letters = "".join(one for one in bare if not unicodedata.combining(one))
    words = [word for word in _BETWEEN.split(letters) if word]
    return "".join([word for word in words if word not in _ARTICLES] or words)


def sounded_name(name: str) -> str:
    """Return what the usual spellings of a name have in common; of a short one, itself folded."""
    joined = folded_name(name)
    if len(joined) < _SHORTEST or not (joined.isascii() and joined.isalpha()):
        return joined
    for pattern, one in _SOUNDS:
        joined = pattern.sub(one, joined)
    return joined
