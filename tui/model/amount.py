"""A number as a source gives it, bound words and all.

"more than 100" is not "at least 100", "about 20" is not 20, and "dozens" is not a number. The
words are the value; the numbers inside serve for order only.
"""

import re
from typing import Final, Literal, NamedTuple

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
    "an estimated": "about",
    "close to": "about",
    "~": "about",
    "≈": "about",
    "more than": "more than",
    "over": "more than",
    "above": "more than",
    "in excess of": "more than",
    "upwards of": "more than",
    ">": "more than",
    "at least": "at least",
    "no fewer than": "at least",
    "not fewer than": "at least",
    "no less than": "at least",
    "not less than": "at least",
    "a minimum of": "at least",
    "minimum of": "at least",
    ">=": "at least",
    "≥": "at least",
    "up to": "up to",
    "at most": "up to",
    "no more than": "up to",
    "not more than": "up to",
    "as many as": "up to",
    "as much as": "up to",
    "a maximum of": "up to",
    "maximum of": "up to",
    "<=": "up to",
    "≤": "up to",
    "fewer than": "fewer than",
    "less than": "fewer than",
    "under": "fewer than",
    "below": "fewer than",
    "<": "fewer than",
    "nearly": "nearly",
    "almost": "nearly",
}
_LONGEST_FIRST: Final = sorted(_LIMITS, key=len, reverse=True)
_BEHIND: Final[dict[str, Limit]] = {
    "+": "at least",
    " or more": "at least",
    " at least": "at least",
    " or fewer": "up to",
    " or less": "up to",
    " at most": "up to",
}
_SCALES: Final = {
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "m": 10**6,
    "mn": 10**6,
    "bn": 10**9,
}
_SHORT_SCALES: Final = {"m": "million", "mn": "million", "bn": "billion"}
# Words for numbers, which stay words: "two" is not made a digit.
_ONES: Final = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
_MULTIPLES: Final = {"dozen": 12, "hundred": 100} | {
    word: scale for word, scale in _SCALES.items() if word not in _SHORT_SCALES
}
_PARTS: Final = {"third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
_EXACT: Final = (
    {"none": 0.0, "half": 0.5}
    | {f"half a {word}": scale / 2 for word, scale in _MULTIPLES.items()}
    | {f"{one} {word}": 1 / parts for one in ("a", "one") for word, parts in _PARTS.items()}
    | {"two thirds": 2 / 3, "three quarters": 3 / 4}
    | {f"{above} fifths": _ONES[above] / 5 for above in ("two", "three", "four")}
)
# About one number: "more than a dozen" says something, and "more than dozens" does not.
_ROUND: Final = {f"a {word}": scale for word, scale in _MULTIPLES.items()}
_FEW: Final = {"a few": 3, "several": 3}
# The low bound that a vague word carries. It orders a list; it is never shown or added up.
_VAGUE: Final = (
    {
        "some": 2,
        "many": 3,
        "a handful": 3,
        "dozens": 24,
        "scores": 40,
        "hundreds": 200,
        "thousands": 2_000,
        "tens of thousands": 20_000,
        "hundreds of thousands": 200_000,
        "millions": 2_000_000,
        "tens of millions": 20_000_000,
        "hundreds of millions": 200_000_000,
        "billions": 2_000_000_000,
        "tens of billions": 20_000_000_000,
        "hundreds of billions": 200_000_000_000,
        "trillions": 2_000_000_000_000,
    }
    | _FEW
    | _ROUND
    | {
        f"{few} {word}": number * scale
        for few, number in _FEW.items()
        for word, scale in _MULTIPLES.items()
    }
)
_UNBOUND: Final = frozenset({"some", "many", "none"})
"""Words that take no bound: nothing is fewer than some."""
LONGEST: Final = 80
"""The longest text that is looked at as an amount; anything longer is refused unread."""

_NUMBER = re.compile(
    r"(?a)(?P<digits>-?(?:\d{1,3}(?:,\d{3})+|\d{1,18})(?:\.\d{1,9})?)"
    r"(?: ?(?P<percent>%|per ?cent)| (?P<scale>thousand|million|billion|trillion)|"
    r" ?(?P<short>mn?|bn))?"
)
# The others are compiled by whoever meets what begins or joins such amounts.
_SPELLED: Final = tuple(_ONES)
_WORDED: Final = (
    rf"(?P<word>{'|'.join(_ONES)})"
    rf"(?: (?P<scale>{'|'.join(_MULTIPLES)})| ?(?P<percent>%|per ?cent))?"
)
_ONE: Final = rf"{'|'.join(_ONES)}|[1-9][0-9]{{0,3}}"
# Nine in 10 are so many of each ten.
_PROPORTION: Final = rf"(?P<part>{_ONE}) (?:in|out of) (?P<whole>{_ONE})"
# 1.500 is one and a half in London and fifteen hundred in Berlin.
_TWO_MEANINGS: Final = r"(?a)-?[1-9]\d{0,2}(?:\.\d{3})+"
_JOINTS: Final = ("between ", " to ", " or ", "–", "—", "-")
_RANGE: Final = (
    r"(?:between (?P<a>.+) and (?P<b>.+)|"
    r"(?P<c>.+?)(?: to |(?P<or> or )| ?[–—] ?|(?<=\d)-)(?P<d>.+))"
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


_CURRENCIES: Final = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"}
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
    return _read(text.casefold()) or _fault(text)


def _read(text: str) -> Amount | None:
    inner = _plain(text) or _range(text)
    if inner is not None:
        return inner
    limit, rest = _limit(text)
    inner = _plain(rest) or _range(rest)
    if inner is None or inner.words in _UNBOUND:
        return None
    if inner.vague and inner.words not in _ROUND and limit not in {"at least", "up to"}:
        # "some dozens" says no more than "dozens"; "more than dozens" says nothing.
        return inner if text.startswith("some ") else None
    if limit == "exactly":
        return inner
    return Amount(f"{limit} {inner.words}", limit, inner.low, inner.high, inner.vague)


def _limit(text: str) -> tuple[Limit, str]:
    for words, limit in _BEHIND.items():
        if text.endswith(words):
            return limit, text.removesuffix(words)
    for words in _LONGEST_FIRST:
        rest = text[len(words) :]
        # A word ends at a blank, a sign need not.
        ends = rest.startswith(" ") or words[-1] in "~≈<>=≥≤"
        if text.startswith(words) and ends and rest:
            return _LIMITS[words], rest.lstrip()
    return "exactly", text


def _plain(text: str) -> Amount | None:
    """Read one number or one word for a number, without bound words."""
    if text in _VAGUE:
        return Amount(text, low=float(_VAGUE[text]), vague=True)
    if text in _EXACT:
        return Amount(text, low=_EXACT[text], high=_EXACT[text])
    if (" in " in text or " out of " in text) and (match := re.fullmatch(_PROPORTION, text)):
        part, whole = (float(_ONES.get(match[name], match[name])) for name in ("part", "whole"))
        return Amount(text, low=part / whole, high=part / whole) if part < whole else None
    if text.startswith(_SPELLED) and (match := re.fullmatch(_WORDED, text)):
        value = float(_ONES[match["word"]] * _MULTIPLES.get(match["scale"] or "", 1))
        words = f"{match['word']} per cent" if match["percent"] else text
        return Amount(words, low=value, high=value)
    match = _NUMBER.fullmatch(text)
    if match is None or _has_two_meanings(text):
        return None
    digits, scale = match["digits"], match["scale"] or match["short"]
    value = float(digits.replace(",", "")) * (_SCALES[scale] if scale else 1)
    scale = _SHORT_SCALES.get(scale, scale)
    words = _grouped(digits) + (f" {scale}" if scale else "") + ("%" if match["percent"] else "")
    return Amount(words, low=value, high=value)


def _has_two_meanings(text: str) -> bool:
    return "." in text and re.fullmatch(_TWO_MEANINGS, text) is not None


def _range(text: str) -> Amount | None:
    match = re.fullmatch(_RANGE, text) if any(joint in text for joint in _JOINTS) else None
    if match is None:
        return None
    first = _plain(match["a"] or match["c"])
    second = _plain(match["b"] or match["d"])
    if first is None or second is None or first.vague or second.vague:
        return None
    if first.low is None or second.low is None:
        return None
    low = first.low * _shared_scale(first, second)
    if low > second.low:
        return None
    joint = " or " if match["or"] else " to "
    return Amount(f"{first.words}{joint}{second.words}", low=low, high=second.low)


def _shared_scale(first: Amount, second: Amount) -> int:
    """Return what the second number is counted in, if the first is too: "1 to 2 million"."""
    scale = _MULTIPLES.get(second.words.rpartition(" ")[2], 1)
    low, high = first.low or 0.0, second.low or 0.0
    own = any(first.words.endswith(word) for word in _MULTIPLES) or first.words in _EXACT
    return 1 if own or low * scale > high else scale


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
    signs = [sign for sign in _CURRENCIES if sign in text]
    if signs:
        without = text.replace(signs[0], " ")
        amount = parse_amount(without)
        unit = f"`unit: {_CURRENCIES[signs[0]]}`"
        help_ = f"write `{amount}`, and {unit}" if isinstance(amount, Amount) else f"write {unit}"
        return Fault("B303", f"`{text}` is not an amount", "a currency is a unit", help_)
    if _has_two_meanings(_limit(text)[1]):
        digits = _limit(text)[1]
        other = "" if digits.count(".") > 1 else f", or `{digits.rstrip('0').rstrip('.')}`"
        reason = "a point before three digits means thousands in some countries"
        help_ = f"write `{digits.replace('.', ',')}`{other}"
        return Fault("B303", f"`{text}` is not an amount", reason, help_)
    return Fault(
        "B303",
        f"`{text}` is not an amount",
        "an amount is a number with its bound words, a range, or a word for a number",
        "write `35,000`, `about 20`, `more than 100`, `at least 425`, `20 to 30`, `dozens` or "
        "`unknown`, and put what is counted into `label`, `of` or `unit`",
    )


_LONG_SCALES: Final = tuple(word for word in _SCALES if word not in _SHORT_SCALES)


class Vocabulary(NamedTuple):
    """The words that amounts are made of, for whoever has to describe them."""

    limits: tuple[str, ...] = tuple(_LONGEST_FIRST)
    behind: tuple[str, ...] = tuple(_BEHIND)
    ones: tuple[str, ...] = tuple(_ONES)
    multiples: tuple[str, ...] = tuple(_MULTIPLES)
    exact: tuple[str, ...] = tuple(_EXACT)
    vague: tuple[str, ...] = tuple(_VAGUE)
    scales: tuple[str, ...] = _LONG_SCALES
    short_scales: tuple[str, ...] = tuple(_SHORT_SCALES)
