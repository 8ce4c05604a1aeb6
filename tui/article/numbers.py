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
_LARGE: Final = "dozen dozens score scores hundred hundreds thousand thousands million millions"
_OTHERS: Final = "billion billions trillion trillions half halves quarter quarters zero"
# Not "one", which stands for "somebody" and "the same" more often than for a number.
_WORDS: Final = frozenset(f"{_BELOW_TWENTY} {_TENS} {_LARGE} {_OTHERS}".split())
_TOKEN: Final = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+")
_GROUPED: Final = re.compile(r"(?a)\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_MONTHS: Final = (
    "January February March April May June July August September October November December"
)
_WEEKDAYS: Final = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
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


def printed(text: str) -> tuple[str, ...]:
    """Return the numbers of a text, as a fingerprint keeps them."""
    return tuple(number.text for number in numbers_in(text))


def counts(text: str) -> tuple[str, ...]:
    """Return what of a text can be counted or dated by: its numbers, months and weekdays."""
    calendar = (word for word in re.findall(r"[^\W\d_]+", text) if word in _CALENDAR)
    return (*printed(text), *calendar)


def _plain(digits: str) -> str:
    plain = "".join(str(unicodedata.decimal(one)) if one.isdecimal() else one for one in digits)
    return plain.replace(",", "") if _GROUPED.fullmatch(plain) else plain
