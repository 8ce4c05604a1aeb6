"""The numbers of a text, in figures or English words: what an edit must never change unnoticed."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final, NamedTuple

_BELOW_TWENTY: Final = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
_LARGE: Final = (
    "dozen dozens score scores hundred hundreds thousand thousands million millions billion "
    "billions trillion trillions"
)
_OTHERS: Final = "half halves quarter quarters zero"
# Not "one", which stands for "somebody" and "the same" more often than for a number.
_WORDS: Final = frozenset(f"{_BELOW_TWENTY} {_TENS} {_LARGE} {_OTHERS}".split())
LARGE: Final = frozenset(_LARGE.split())
"""Words for numbers of which several make a large one: three hundred."""
# What says which, how often, and on which side of nought: no numbers, and none may change unseen.
_ORDINALS: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth twentieth thirtieth"
)
_RANKS: Final = frozenset(f"{_ORDINALS} once twice thrice minus plus".split())
_TOKEN: Final = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+")
_GROUPED: Final = re.compile(r"(?a)\d{1,3}(?:,\d{3})+(?:\.\d+)?")
# Compiled, as what is Roman, by who takes or proves a fingerprint: most files are read without.
# A sign is one only where no letter or digit stands before it, as in the span 7-9.
_COUNTED: Final = (
    r"(?P<before>(?:(?<![\w)])[-+])?(?:(?<![^\W\d_])(?:[A-Za-z]{1,3})?[$€£¥₹₽₺₪₩₦₴][-+]?)?)"
    r"(?:(?P<digits>\d+(?:[.,:/]\d+)*)(?P<part>[¹²³⁰-⁹¼-¾⅐-⅞]*)"
    r"(?P<behind>[%‰]|(?:[kK]|[mM][nN]?|[bB][nN]?|[tT][nN]|[tT]rn)\b|[ ]?[aApP]\.?[mM]\b)?"
    r"|(?P<lone>[¼-¾⅐-ↈ]))|(?P<word>[^\W\d_]+)"
)
_ROMAN: Final = r"(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})"
_MONTHS: Final = (
    "January February March April May June July August September October November December "
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"
)
_WEEKDAYS: Final = (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri "
    "Sat Sun"
)
_CALENDAR: Final = frozenset(f"{_MONTHS} {_WEEKDAYS}".split())


class Number(NamedTuple):
    """A number as a text prints it."""

    text: str
    """Alike for all ways to write it: `35000` for 35,000, `dozens`."""
    start: int
    """Where it begins in the text."""
    end: int


def numbers_in(text: str) -> Iterator[Number]:
    """Yield the numbers of a text in order: digits of any script, and English words for numbers."""
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token[0].isdecimal():
            yield Number(_plain(token), match.start(), match.end())
        elif token.casefold() in _WORDS:
            yield Number(token.casefold(), match.start(), match.end())


def counts(text: str) -> tuple[str, ...]:
    """Return what of a folded text is counted or dated by, in its order.

    Numbers with their sign, currency, scale and percent (`-5`, `$5bn`, `12%`), fractions, Roman
    numerals, English words for numbers, ranks, months and weekdays, in full or cut short. It is
    what a fingerprint keeps as `numbers`.
    """
    return tuple(_counted(match) for match in re.finditer(_COUNTED, text) if _is_counted(match))


def _is_counted(match: re.Match[str]) -> bool:
    word = match["word"]
    if not word or word in _CALENDAR or re.fullmatch(_ROMAN, word):
        return True
    return word.casefold() in _WORDS or word.casefold() in _RANKS


def _counted(match: re.Match[str]) -> str:
    if word := match["word"]:
        return word if word in _CALENDAR or re.fullmatch(_ROMAN, word) else word.casefold()
    before, digits, behind = match["before"] or "", match["digits"] or "", match["behind"] or ""
    part = match["part"] or match["lone"] or ""
    return f"{before}{_plain(digits)}{part}{behind.casefold().strip().replace('.', '')}"


def _plain(digits: str) -> str:
    plain = "".join(str(unicodedata.decimal(one)) if one.isdecimal() else one for one in digits)
    return plain.replace(",", "") if _GROUPED.fullmatch(plain) else plain
