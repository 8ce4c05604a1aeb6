"""The numbers of a sentence: single ones, the two ends of a range, and what changed to what."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Final

from tui.article.numbers import Number, numbers_in
from tui.article.quantities import SCALES, go_together
from tui.draft.figures.changes import change_before
from tui.draft.figures.digits import read_digits
from tui.draft.figures.number import Printed
from tui.draft.figures.spelled import parts_in, read_words
from tui.draft.figures.units import unit_behind
from tui.model.amount import Amount, parse_amount

_REACH: Final = 48
"""How far before two numbers words are looked for that make them a range or a change."""
_FAR: Final = 30
"""Letters that may stand between the two, their unit among them."""
_MOST: Final = 40
"""Numbers that are read of a sentence; what has more is a table and tells no figures."""
_CHANGES: Final = (
    "ris|rose|rais|fell|fall|grew|grow|increas|decreas|drop|declin|cut|slow|boost|lower|reduc"
    "|jump|climb|slid|slip|plung|plummet|tumbl|went|gone|expand|shrank|shrunk|surg|soar|revis"
    "|chang|improv|mov|narrow|widen|goes|going"
)


def printed_in(sentence: str) -> Iterator[Printed]:
    """Yield the numbers of an even sentence in order, those in names and dates among them."""
    waiting: Printed | None = None
    for number in _singles(sentence):
        joined = _joined(waiting, number, sentence) if waiting else None
        if waiting and not joined:
            yield waiting
        if joined:
            yield joined
        waiting = None if joined else number
    if waiting:
        yield waiting


def _singles(sentence: str) -> Iterator[Printed]:
    """Yield single numbers and parts; none is in two of them."""
    parts = list(islice(parts_in(sentence), _MOST))
    for number in _numbers(sentence):
        while parts and parts[0].end <= number.start:
            yield parts.pop(0)
        if not parts or number.end <= parts[0].start:
            yield number
    yield from parts


def _numbers(sentence: str) -> Iterator[Printed]:
    run: list[Number] = []
    for number in (*islice(numbers_in(sentence), _MOST), None):
        if run and (number is None or not go_together(run[-1], number, sentence)):
            reads = read_digits if sentence[run[0].start].isdecimal() else read_words
            if read := _as_amount(reads(run, sentence)):
                yield read
            run = []
        if number is not None:
            run.append(number)


def _as_amount(number: Printed | None) -> Printed | None:
    """Return a number in the words of an amount; None for what no amount can be: 1.500."""
    amount = parse_amount(number.body) if number else None
    return number._replace(body=amount.words) if number and isinstance(amount, Amount) else None


def _joined(first: Printed, last: Printed, sentence: str) -> Printed | None:
    """Return two numbers as one, where they stand for one."""
    if first.value is None or last.value is None or not _are_alike(first, last):
        return None
    joint = _joint(first, last, sentence)
    before = sentence[max(first.start - _REACH, 0) : first.start]
    opening = _opening().search(before)
    word = opening[1].casefold() if opening else ""
    if joint == "to" and (first.value > last.value or word == "from"):
        is_change = _changing().search(before) is not None
        if is_change or (first.value > last.value and word == "from"):
            return _changed(first, last, opening)
        if first.value > last.value:
            return None
    if not joint or (joint == "and" and word != "between"):
        return None
    if _is_by_and_to(first, last, sentence):
        return None
    return _range(first, last, "or" if joint == "or" else "to", opening)


def _is_by_and_to(first: Printed, last: Printed, sentence: str) -> bool:
    """Whether two numbers are by how much and to what: rose $2m to $9m, by 2 euros to 9."""
    has_own_unit = bool(first.currency and last.currency) or (
        unit_behind(sentence, first.end) is not None
    )
    is_by = sentence.startswith(" by ", first.start - len(" by "))
    return has_own_unit and (is_by or change_before(sentence, first.start) is not None)


def _are_alike(first: Printed, last: Printed) -> bool:
    """Whether two numbers can be of one thing: 7 per cent and $2m cannot."""
    if last.start - first.end > _FAR or last.sign or last.is_fraction:
        return False
    if (first.is_share and not last.is_share) or (first.currency and last.is_share):
        return False
    # US $89 to $93 are of one currency.
    return not last.currency or first.currency.endswith(last.currency.rpartition(" ")[2])


def _joint(first: Printed, last: Printed, sentence: str) -> str:
    """Return what joins two numbers, with or without the unit of the first; a dash is a `to`."""
    unit = unit_behind(sentence, first.end)
    for place in (first.end, unit.end if unit else first.end):
        if found := _joints().fullmatch(sentence, place, last.start):
            return found[1] or "to"
    return ""


def _start(first: Printed, opening: re.Match[str] | None) -> int:
    """Return where two numbers begin; bound words before the first are left to be read as such."""
    return first.start - len(opening[0]) if opening and not opening[2] else first.start


def _range(
    first: Printed, last: Printed, joint: str, opening: re.Match[str] | None
) -> Printed | None:
    body = first.body
    if first.is_share and last.is_share:
        body = body.removesuffix("%").removesuffix(" per cent")
    amount = parse_amount(f"{body} {joint} {last.body}")
    if not isinstance(amount, Amount) or amount.low is None or amount.high is None:
        return None
    if amount.low >= amount.high or (joint == "or" and bool(first.raw) != bool(last.raw)):
        return None
    return last._replace(
        start=_start(first, opening),
        body=amount.words,
        value=amount.high,
        other=amount.low,
        currency=first.currency or last.currency,
        raw=max(first.raw, last.raw, key=lambda raw: not raw.isdecimal()),
    )


def _changed(first: Printed, last: Printed, opening: re.Match[str] | None) -> Printed:
    """Return what something became, with what it was: from 8 to 5 per cent."""
    value, was = first.value or 0.0, first.body
    if last.scale and not first.scale:
        value, was = value * SCALES.get(last.scale, 1), f"{was} {last.scale}"
    if last.is_share and not first.is_share:
        was = f"{was}%"
    currency = last.currency or first.currency
    return last._replace(start=_start(first, opening), other=value, before=was, currency=currency)


@cache
def _joints() -> re.Pattern[str]:
    return re.compile(r" ?- ?| {1,2}(to|and|or)(?: {1,2}-?|-)")


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(r"(?i)\b(between|from) (up to |about |around |roughly |some |just )?$")


@cache
def _changing() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{_CHANGES})[a-z]{{0,4}}\b")
