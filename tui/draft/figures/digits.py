"""Numbers in digits, with sign, currency, scale and per cent: $1.5bn, +0.2%, 4 million."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from tui.article.numbers import Number
from tui.article.quantities import SCALES
from tui.draft.figures.number import Printed, number_of, rounded
from tui.draft.figures.units import currency_before

_REACH: Final = 20
_LETTERS: Final = {
    "m": "million", "mn": "million", "mln": "million", "b": "billion", "bn": "billion",
    "tn": "trillion", "trn": "trillion", "k": "thousand",
}  # fmt: skip


def read_digits(run: Sequence[Number], sentence: str) -> Printed | None:
    """Read a number that begins with digits; None for the 7 of `G7`, and dates and clocks."""
    texts, first, end = [number.text for number in run], run[0].start, run[-1].end
    raw = sentence[first : run[0].end]
    if _has_point(sentence, first):
        first, texts[0], raw = first - 1, f"0.{texts[0]}", f"0.{raw}"
    currency = currency_before(sentence, first)
    if currency is None and sentence[max(first - 1, 0) : first].isalnum():
        return None
    value = number_of(texts)
    if value is None:
        return None
    scale = texts[-1] if len(texts) > 1 else ""
    if not scale and (short := _short_scale(sentence, end, is_money=currency is not None)):
        end, scale = short
        value *= SCALES[scale]
    body = rounded(value, scale) if scale or not raw.isascii() else raw
    if share := per_cent().match(sentence, end):
        end, body = share.end(), f"{body}%"
    start = currency.start if currency else first
    signed = _sign().search(sentence, max(start - _REACH, 0), start)
    sign = currency.sign if currency else ""
    if signed:
        start, sign = signed.start(), "+" if signed[0] == "+" else "-"
    if sign == "-":
        value, body = -value, f"-{body}"
    name = currency.name if currency else ""
    return Printed(start, end, value, body, raw, name, sign, scale)


def _has_point(sentence: str, first: int) -> bool:
    """Whether a number is a decimal without a nought: .5 per cent."""
    return sentence[max(first - 1, 0) : first] == "." and not sentence[max(first - 2, 0)].isalnum()


def _short_scale(sentence: str, end: int, *, is_money: bool) -> tuple[int, str] | None:
    """Return where the letters for a scale end, and the word for it: m, bn, k."""
    found = _scale().match(sentence, end)
    if found is None:
        return None
    letters = found[0].strip()
    if len(letters) == 1 and not is_money:
        # 100m are metres, but for people, and 4K is a screen.
        is_large = letters in "MB" and sentence[found.end() : found.end() + 2].strip().islower()
        counts = is_large or _plural().match(sentence, found.end())
        if not counts or found[0][0] == " ":
            return None
    return found.end(), _LETTERS[letters.casefold()]


@cache
def per_cent() -> re.Pattern[str]:
    """Return the pattern of per cent behind a number."""
    return re.compile(r"(?i)[ -]?(?:%|per ?cent\b|pct\b|pc\b)")


@cache
def _sign() -> re.Pattern[str]:
    return re.compile(r"(?i)(?<![\w)%.])(?:[-+]|minus[ -])$")


@cache
def _scale() -> re.Pattern[str]:
    return re.compile(r" ?(?:mln|mn|bn|trn|tn|[mMbBkK]|M[Nn]|B[Nn]|T[Nn])(?![A-Za-z0-9])")


@cache
def _plural() -> re.Pattern[str]:
    return re.compile(r"(?: [a-z]{3,15}){0,2} (?:people|men|women|children|[a-zA-Z]{3,15}s)\b")
