"""Letters and words of a text, made alike where print makes no difference, and kept in place."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

_EVEN: Final = {
    **dict.fromkeys(map(ord, "‘’‚‛′"), "'"),
    **dict.fromkeys(map(ord, "‐‑‒–—―−"), "-"),
    **dict.fromkeys(map(ord, "\t\v\f\r\x85\xa0\u2002\u2003\u2009\u200a\u2028\u2029\u202f"), " "),
}
# Accents that stand apart, and the soft hyphen: parts of a word that `\w` does not know.
_INSIDE: Final = "\u0300-\u036f\u00ad"
_WORD: Final = re.compile(
    rf"(?P<dotted>(?:[A-Z]\.){{2,12}}[A-Z]?)|[^\W_](?:\w|[{_INSIDE}])*(?:'[^\W\d_]{{1,20}})?"
)
_DROPPED: Final = re.compile(f"[{_INSIDE}]")
_NARROWEST: Final = 45
_WIDEST: Final = 100
SMALL: Final = frozenset(
    {"of", "the", "and", "in", "for", "al", "el", "ul", "de", "la", "bin", "ibn", "von", "van"}
)
"""Words in names that are as often left out or written otherwise."""


class Word(NamedTuple):
    """A word as a text has it; a possessive is no part of it."""

    text: str
    start: int
    end: int

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter, as names do."""
        return self.text[0].isupper() or self.text[0].istitle()

    @property
    def is_abbreviation(self) -> bool:
        """Whether it has two capital letters or more and no small one, but for an `s` behind."""
        bare = self.text.removesuffix("s")
        return bare.isupper() and sum(map(str.isalpha, bare)) > 1


def even(text: str) -> str:
    """Return a text with its apostrophes, dashes and blanks made one, letter for letter.

    The line breaks of a text that was broken to a width are blanks; others part what they part.
    """
    text = text.translate(_EVEN)
    *lines, _ = text.split("\n")
    is_wrapped = all(_NARROWEST <= len(line) <= _WIDEST for line in lines)
    return text.replace("\n", " ") if is_wrapped else text


def words_of(text: str) -> Iterator[Word]:
    """Yield the words of an even text: `Haftar's` as Haftar, `U.S.` as one word."""
    for match in _WORD.finditer(text):
        word = match[0]
        if word[-2:] in {"'s", "'S"}:
            word = word[:-2]
        yield Word(word, match.start(), match.start() + len(word))


@lru_cache(maxsize=20_000)
def folded_word(word: str) -> str:
    """Return a word without case, accents and dots."""
    if word.isascii() and word.isalnum():
        return word.lower()
    bare = unicodedata.normalize("NFKD", word.casefold().replace(".", "").replace("'", ""))
    return _DROPPED.sub("", bare)


def folded_words(text: str) -> tuple[str, ...]:
    """Return the words of a text without case and accents, and without small ones of names."""
    folded = (folded_word(word.text) for word in words_of(even(text)))
    return tuple(word for word in folded if word and word not in SMALL)
