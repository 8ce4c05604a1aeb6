"""A number as a source gives it, bound words and all.

"more than 100" is not "at least 100", "about 20" is not 20, and "dozens" is not a number. The
words are the value; the numbers inside serve for order only.
"""

import re
from typing import Final, Literal

from tui.frozen import Frozen
from tui.problems import Fault

Limit = Literal["exactly", "about", "more than", "at least", "up to", "fewer than", "nearly"]
"""What the words say of the number: `more than` is strict, `at least` includes it."""

_LIMITS: Final[dict[str, Limit]] = {
    "exactly": "exactly",
    "about": "about",
    "around": "about",
    "approximately": "about",
    "approx.": "about",
    "approx": "about",
    "roughly": "about",
    "some": "about",
    "~": "about",
    "≈": "about",
    "more than": "more than",
    "over": "more than",
    ">": "more than",
    "at least": "at least",
    ">=": "at least",
    "≥": "at least",
    "up to": "up to",
    "at most": "up to",
    "no more than": "up to",
    "<=": "up to",
    "≤": "up to",
    "fewer than": "fewer than",
    "less than": "fewer than",
    "under": "fewer than",
    "<": "fewer than",
    "nearly": "nearly",
    "almost": "nearly",
}
_SCALES: Final = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
# The low bound that a vague word carries. It orders a list; it is never shown or added up.
_VAGUE: Final = {
    "a few": 3,
    "several": 3,
    "some": 2,
    "many": 3,
    "a handful": 3,
    "a dozen": 12,
    "dozens": 24,
    "scores": 40,
    "a hundred": 100,
    "hundreds": 200,
    "a thousand": 1_000,
    "thousands": 2_000,
    "tens of thousands": 20_000,
    "hundreds of thousands": 200_000,
    "a million": 1_000_000,
    "millions": 2_000_000,
    "tens of millions": 20_000_000,
    "hundreds of millions": 200_000_000,
    "a billion": 1_000_000_000,
    "billions": 2_000_000_000,
}
LONGEST: Final = 80
"""The longest text that is looked at as an amount; anything longer is refused unread."""

_NUMBER = re.compile(
    r"(?a)(?P<digits>-?(?:\d{1,3}(?:,\d{3})+|\d{1,18})(?:\.\d{1,9})?)(?: ?(?P<percent>%)|"
    r" (?P<scale>thousand|million|billion|trillion))?"
)
_RANGE = re.compile(
    r"(?:between (?P<a>.+) and (?P<b>.+)|(?P<c>.+?)(?: to | ?[–—] ?|(?<=\d)-)(?P<d>.+))"
)


class Amount(Frozen):
    """A number, a range, or a word for a number. `words` is what a reader sees."""

    words: str
    limit: Limit = "exactly"
    low: float | None = None
    """The lowest number the words name, for order; None when nothing was stated."""
    high: float | None = None
    """The highest number the words name; None for vague words and for nothing stated."""
    vague: bool = False
    """Whether the value is a word ("dozens") and no number at all."""

    def __str__(self) -> str:
        """Return the words; `parse_amount` reads them back to an equal value."""
        return self.words

    @property
    def sign(self) -> str:
        """The words before the digits: "more than", "about", or nothing."""
        return "" if self.limit == "exactly" else self.limit

    @property
    def body(self) -> str:
        """The words without `sign`: "100", "20 to 30", "dozens"."""
        return self.words.removeprefix(self.sign).lstrip()


UNKNOWN: Final = Amount("unknown")
"""Looked for, and not stated. A value that is missing was not recorded, which is different."""


def parse_amount(text: str) -> Amount | Fault:
    """Read an amount in words; a `Fault` (B303) says what is wrong."""
    text = " ".join(text.split())
    if len(text) > LONGEST:
        return Fault(
            "B303", "this is too long for an amount", f"amounts have up to {LONGEST} letters"
        )
    if text.lower() == "unknown":
        return UNKNOWN
    whole = _plain(text)
    if whole is not None:
        return whole
    limit, rest = _limit(text)
    inner = _plain(rest) or _range(rest)
    if inner is None:
        return _fault(text)
    if limit == "exactly":
        return inner
    return Amount(f"{limit} {inner.words}", limit, inner.low, inner.high, inner.vague)


def _limit(text: str) -> tuple[Limit, str]:
    for words in sorted(_LIMITS, key=len, reverse=True):
        rest = text[len(words) :]
        # A word ends at a blank, a sign need not.
        ends = rest.startswith(" ") or words[-1] in "~≈<>=≥≤"
        if text[: len(words)].lower() == words and ends and rest:
            return _LIMITS[words], rest.lstrip()
    return "exactly", text


def _plain(text: str) -> Amount | None:
    """Read one number or one vague word, without bound words."""
    if text.lower() in _VAGUE:
        return Amount(text.lower(), low=float(_VAGUE[text.lower()]), vague=True)
    match = _NUMBER.fullmatch(text)
    if match is None:
        return None
    digits, scale = match["digits"], match["scale"]
    value = float(digits.replace(",", "")) * (_SCALES[scale] if scale else 1)
    words = _grouped(digits) + (f" {scale}" if scale else "") + ("%" if match["percent"] else "")
    return Amount(words, low=value, high=value)


def _range(text: str) -> Amount | None:
    match = _RANGE.fullmatch(text)
    if match is None:
        return None
    first = _plain(match["a"] or match["c"])
    second = _plain(match["b"] or match["d"])
    if first is None or second is None or first.vague or second.vague:
        return None
    if first.low is None or second.low is None or first.low > second.low:
        return None
    return Amount(f"{first.words} to {second.words}", low=first.low, high=second.high)


def _grouped(digits: str) -> str:
    """Group thousands by commas; digits after the point stay as printed, zeros and all."""
    whole, point, fraction = digits.partition(".")
    if "," in whole:
        return digits
    sign, figures = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    if len(figures) > 1 and figures.startswith("0"):
        return digits
    return f"{sign}{int(figures):,}{point}{fraction}"


def _fault(text: str) -> Fault:
    if any(sign in text for sign in "$€£¥"):
        return Fault(
            "B303", f"`{text}` is not an amount", "a currency is a unit", "write `unit: USD`"
        )
    return Fault(
        "B303",
        f"`{text}` is not an amount",
        "an amount is a number with its bound words, a range, or a word for a number",
        "write `35,000`, `about 20`, `more than 100`, `at least 425`, `20 to 30`, `dozens` or "
        "`unknown`, and put what is counted into `label`, `of` or `unit`",
    )
