"""How much two passages have in common, even where of one of them only a sketch is known.

The likeness of two texts is the share of their pairs of neighbouring words that both have,
Jaccard's index of their shingles (A. Broder, On the resemblance and containment of documents,
1997). A sketch is 32 hex digits that it can be estimated from: in each of 32 orders of all pairs
there are, the lowest four bits of the first pair that the text has (b-bit minwise hashing; P. Li
and C. König, 2010). It knows an edited passage again, and cannot be read back into words.
"""

import re
from collections.abc import Sequence, Set
from functools import cache
from itertools import pairwise
from typing import Final

from tui.digests import digest
from tui.model.source import folded

ORDERS: Final = 32
"""How many orders a sketch has a digit of."""
_DIGITS: Final = 16
_PRIME: Final = (1 << 61) - 1
# What is written without blanks between words is a word for each sign.
_SIGNS: Final = "\u0e00-\u0eff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD: Final = re.compile(rf"[{_SIGNS}]|[^\W_{_SIGNS}]+")

Pairs = Set[tuple[str, str]]


def pairs(text: str) -> Pairs:
    """Return the pairs of neighbouring words of a text, without case and punctuation."""
    words = _WORD.findall(folded(text).casefold())
    return frozenset(pairwise(words))


def likeness(one: Pairs, other: Pairs) -> float:
    """Return the share of pairs that two texts have in common, from 0 to 1."""
    return len(one & other) / len(one | other) if one and other else 0.0


def sketch(text: str) -> str:
    """Return the sketch of a text; nothing for one of less than two words."""
    return sketch_of(pairs(text))


def sketch_of(found: Pairs) -> str:
    """Return the sketch of a text that is known by its pairs."""
    keys = [_key(*pair) for pair in found]
    if not keys:
        return ""
    lowest = (min((times * key + plus) % _PRIME for key in keys) for times, plus in _orders())
    return "".join(f"{value % _DIGITS:x}" for value in lowest)


def estimate(one: str, other: str) -> float:
    """Return the likeness of two texts by their sketches, give or take a tenth."""
    if len(one) != ORDERS or len(other) != ORDERS:
        return 0.0
    same = sum(map(str.__eq__, one, other)) / ORDERS
    # A sixteenth of the digits agrees by chance.
    return max(0.0, (same * _DIGITS - 1) / (_DIGITS - 1))


def _key(first: str, second: str) -> int:
    return int(digest(f"{first} {second}".encode("utf-8", "surrogatepass"), 7), 16)


@cache
def _orders() -> Sequence[tuple[int, int]]:
    """Return the orders: `times * key + plus`, with numbers that are the same on every machine."""
    made = [int(digest(str(number).encode(), 7), 16) for number in range(2 * ORDERS)]
    return [(times + 1, plus) for times, plus in zip(made[::2], made[1::2], strict=True)]
