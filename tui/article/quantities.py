"""The numbers of a text with what is said of them: "more than 100", "dozens", "two million"."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from tui.article.bounds import bound_before, bound_behind
from tui.article.numbers import Number, numbers_in

_BELOW_TWENTY: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
VALUES: Final = {
    **{word: number for number, word in enumerate(_BELOW_TWENTY.split())},
    **{word: number * 10 for number, word in enumerate(_TENS.split(), 2)},
}
"""What words for single numbers come to."""
SCALES: Final = {
    "hundred": 100,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}
"""What a word for a number multiplies the number before it by."""
_NO_QUANTITIES: Final = frozenset({"quarter", "quarters", "score"})
"""Words that are more often something else than a number: a quarter of a town, a score."""
_LONGEST: Final = 18
"""Digits of a number that is reckoned with; a longer one is taken as it is written."""
_BETWEEN: Final = re.compile(r" {1,3}(?:and |of |a )?|-")
_FEW: Final = re.compile(r"(?i)(?<!\w)(tens of|an?|a few|several) {1,3}$")
"""Words before a word for a number that belong to it."""
_REACH: Final = 40
"""How far before a number words are looked for that belong to it."""
_PER_CENT: Final = re.compile(r" ?(?:%|per ?cent\b)")
_UNIT: Final = re.compile(r"(?: {1,3}|-)([^\W\d_]{2,30})((?:-[^\W\d_]{1,30}){0,3})")
_SMALL_WORDS: Final = (
    "of in and to or on at the for from by with as was were is are be been have had has that who "
    "which when while but if than then so it its he she they their his her not after before since "
    "until into over under per more less about during"
)
NO_UNITS: Final = frozenset(_SMALL_WORDS.split())
"""Words that go on with a sentence: none of them is counted."""


class Quantity(NamedTuple):
    """A number as a text prints it, bound words and all."""

    start: int
    """Where its bound words begin, or it itself."""
    end: int
    """Where its unit ends, or it itself."""
    key: str
    """Alike for all ways to say it: `more than 100`, `about 20`, `dozens`."""


def quantities_in(text: str) -> Iterator[Quantity]:
    """Yield the numbers of an even text in order. Ordinals and the 7 of `G7` are none."""
    run: list[Number] = []
    for number in filter(lambda one: _is_quantity(one, text), numbers_in(text)):
        if run and not go_together(run[-1], number, text):
            yield _quantity(run, text)
            run = []
        run.append(number)
    if run:
        yield _quantity(run, text)


def quantities_beside(text: str, dates: Sequence[tuple[int, int]]) -> Iterator[Quantity]:
    """Yield the numbers of an even text that are no part of its dates, which stand in order."""
    start = 0
    for first, last in (*dates, (len(text), len(text))):
        for start_in, end_in, key in quantities_in(text[start:first]):
            yield Quantity(start + start_in, start + end_in, key)
        start = last


def _is_quantity(number: Number, text: str) -> bool:
    before = text[max(number.start - 2, 0) : number.start]
    if before[-1:].isalnum() or (before[-1:] == "-" and before[:1].isupper()):
        return False
    behind = text[number.end : number.end + 3].casefold()
    ordinal = behind[:2] in {"st", "nd", "rd", "th"} and not behind[2:].isalnum()
    return not (ordinal and text[number.start].isdecimal()) and number.text not in _NO_QUANTITIES


def go_together(first: Number, second: Number, text: str) -> bool:
    """Whether two numbers are one: "two million", "twenty-five", "tens of thousands"."""
    between = text[first.end : min(second.start, first.end + _REACH)]
    if not _BETWEEN.fullmatch(between):
        return False
    if " a " in between:
        return first.text == "half" and second.text in SCALES
    if " of " in between:
        return first.text.endswith("s") and second.text.endswith("s")
    if " and " in between:
        return first.text in SCALES and second.text in VALUES
    if second.text in SCALES or second.text in {"dozen", "dozens"}:
        return True
    return second.text in VALUES and (first.text in SCALES or VALUES.get(first.text, 0) >= 20)


def _quantity(run: list[Number], text: str) -> Quantity:
    start, end = run[0].start, run[-1].end
    value = value_of([number.text for number in run])
    if text[start].isalpha() and (few := _FEW.search(text, max(start - _REACH, 0), start)):
        start = few.start(1)
        words = _plain(few[1])
        value = value if words in {"a", "an"} else f"{words} {value}"
    if per_cent := _PER_CENT.match(text, end):
        value, end = f"{value}%", per_cent.end()
    limit = ""
    if before := bound_before(text, start):
        limit, start = before.limit, before.start
    elif behind := bound_behind(text, end):
        limit, end = behind.limit, behind.end
    return Quantity(start, _unit_end(text, end), f"{limit} {value}".strip())


def _unit_end(text: str, end: int) -> int:
    unit = _UNIT.match(text, end)
    return unit.end() if unit and unit[1].islower() and unit[1] not in NO_UNITS else end


def value_of(texts: list[str]) -> str:
    """Return what some words for a number come to: 2000000 for two million, or the words."""
    total, part = 0.0, 0.0
    for text in texts:
        if text in SCALES:
            part = (part or 1.0) * SCALES[text]
            if SCALES[text] > 100:
                total, part = total + part, 0.0
        elif text in VALUES:
            part += VALUES[text]
        elif len(text) <= _LONGEST and re.fullmatch(r"(?a)\d+(?:\.\d+)?", text):
            # Zeros in front and behind are a way of writing: a telephone number has no value.
            if len(texts) == 1:
                return text
            part += float(text)
        else:
            return " ".join(str(VALUES.get(one, one)) for one in texts)
    return f"{total + part:.12g}"


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())
