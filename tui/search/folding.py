"""Words of a text, folded so that what carries no meaning for a search makes no difference.

Case, accents, hyphens and apostrophes do not count, in any script. A hyphen both parts and joins:
`cease-fire` is found as `cease`, as `fire` and as `ceasefire`. What is written without blanks
between words (Chinese, Japanese, Thai, …) is a word for each sign.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

ARTICLES: Final = frozenset({"al", "el"})
"""Arabic articles in Latin letters: whether a name has one is a matter of habit."""

# Marks over and under letters, in scripts where texts leave them out as often as not.
_ACCENTS: Final = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0730-\u074a\u1ab0-\u1aff"
    "\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f"
)
# Letters of their own by Unicode's book, and small signs that a keyboard lacks: the Arabic
# stretch, ʿ and ʾ, the joiners and the marks of direction.
_UNSEEN: Final = "\u00ad\u0640\u061c\u02b0-\u02ff\u200b-\u200f\u2060\ufeff"
# Letters with their vowel signs, which `\w` does not know for parts of a word.
_SIGNED: Final = "\u0900-\u0963\u0966-\u0df3"
_WITHOUT_BLANKS: Final = (
    "\u0e00-\u0eff\u0f00-\u0f03\u0f18-\u0fbc\u1000-\u109f\u1780-\u17dd\u3005-\u3007\u3040-\u30ff"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
_WORD = re.compile(rf"(?:[^\W_]|[{_ACCENTS}{_UNSEEN}{_SIGNED}])+")
_JOINED = re.compile(rf"{_WORD.pattern}(?:[-.,'\u2018\u2019`\u00b4\u2010\u2011]{_WORD.pattern})*")
_SIGN = re.compile(rf"[{_WITHOUT_BLANKS}]")
_DROPPED = re.compile(f"[{_ACCENTS}{_UNSEEN}]")
_APOSTROPHES: Final = frozenset("'\u2018\u2019`\u00b4")
_JOINING: Final = _APOSTROPHES | frozenset("-\u2010\u2011")
_ALIKE: Final = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "þ": "th",
        "æ": "ae", "œ": "oe", "ı": "i", "ə": "a", "ς": "σ",
        # Spellings of Arabic letters, and the Persian forms of two of them.
        "ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك", "ٱ": "ا",
    }
)  # fmt: skip


class Word(NamedTuple):
    """A word of a text."""

    text: str
    """Folded."""
    start: int
    """Where it begins in the text as written."""
    end: int
    is_joined: bool = False
    """Whether it is made of several, which are there on their own as well: `ceasefire`."""


@lru_cache(maxsize=50_000)
def fold(word: str) -> str:
    """Return a word without what makes no difference; folding twice changes nothing more."""
    if word.isascii():
        return word.lower()
    bare = _DROPPED.sub("", unicodedata.normalize("NFKD", word.casefold()))
    bare = unicodedata.normalize("NFC", bare.translate(_ALIKE)).casefold()
    if bare.isdecimal():
        return "".join(str(unicodedata.decimal(digit)) for digit in bare)
    return bare


def words(text: str) -> Iterator[Word]:
    """Yield the words of a text in order, each compound behind its parts."""
    parts: list[Word] = []
    for folded, start, end in _runs(text):
        if parts:
            between = text[parts[-1].end : start]
            if folded == "s" and between in _APOSTROPHES:
                # A possessive is no word: Derna's.
                continue
            if not _joins(between, parts[-1].text, folded):
                yield from _compound(parts)
                parts = []
        parts.append(Word(folded, start, end))
    yield from _compound(parts)


def readings(text: str) -> tuple[tuple[Word, ...], ...]:
    """Return the words of a text in order, without articles: by parts, and with compounds joined.

    Where there are no compounds, the two are one.
    """
    parts: list[Word] = []
    joined: list[Word] = []
    for word in words(text):
        if word.is_joined:
            while joined and joined[-1].start >= word.start:
                joined.pop()
            joined.append(word)
        elif word.text not in ARTICLES:
            parts.append(word)
            joined.append(word)
    return (tuple(parts),) if len(joined) == len(parts) else (tuple(parts), tuple(joined))


def folded_line(text: str) -> str:
    """Return the words of a text with a blank between, compounds by their parts."""
    return " ".join(word.text for word in words(text) if not word.is_joined)


def folded_words(text: str) -> Iterator[tuple[str, str]]:
    """Yield each word that `words` does, with how it is written: cheaper, and without places."""
    for written in _JOINED.findall(text):
        # Nearly always.
        if written.isascii() and written.isalnum():
            yield written.lower(), written
        else:
            for word in words(written):
                yield word.text, written[word.start : word.end]


def folded_lines(text: str) -> set[str]:
    """Return what `readings` does, as words with a blank between: cheaper, and without places."""
    parts: list[str] = []
    joined: list[str] = []
    for written in _JOINED.findall(text):
        if written.isascii() and written.isalnum():
            one = written.lower()
            if one not in ARTICLES:
                parts.append(one)
                joined.append(one)
        else:
            found = readings(written)
            parts += [word.text for word in found[0]]
            joined += [word.text for word in found[-1]]
    return {" ".join(parts), " ".join(joined)}


def _runs(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield what stands between blanks and punctuation; of some scripts, each sign."""
    for match in _WORD.finditer(text):
        start, end = match.span()
        if not match[0].isascii():
            for sign in _SIGN.finditer(text, start, end):
                yield from _folded(text, start, sign.start())
                yield from _folded(text, sign.start(), sign.end())
                start = sign.end()
        yield from _folded(text, start, end)


def _folded(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    if start < end and (word := fold(text[start:end])):
        yield word, start, end


def _joins(between: str, before: str, after: str) -> bool:
    """Whether a sign makes one word of two: a hyphen, or a point or comma in `U.N.`, `35,000`."""
    if between in _JOINING:
        return True
    if between == ",":
        return before.isdecimal() and after.isdecimal() and len(after) == 3
    return between == "." and _is_letter(before) and _is_letter(after)


def _is_letter(word: str) -> bool:
    return len(word) == 1 and word.isalpha()


def _compound(parts: list[Word]) -> Iterator[Word]:
    yield from parts
    if len(parts) > 1:
        text = "".join(part.text for part in parts)
        yield Word(text, parts[0].start, parts[-1].end, is_joined=True)
