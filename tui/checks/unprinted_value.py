"""B543: a number that none of its passages prints."""

import re
from collections.abc import Iterator
from typing import Final

from tui.article.numbers import LARGE, numbers_in
from tui.kinds.figure import Figure
from tui.model.amount import Amount
from tui.model.briefing import Briefing
from tui.model.pin import Pin
from tui.problems import Mark, Problem

_IN_FIGURES: Final = 3
"""A number of fewer places may stand there in a word or two."""
_WORKED_OUT: Final = frozenset({"inferred", "external"})


def unprinted_value(briefing: Briefing) -> Iterator[Problem]:
    """Find values in figures that are not among the numbers of the passages they are pinned to.

    Judged by the numbers that a fingerprint keeps. Not judged are values in words, what is worked
    out, and passages with numbers in words, which may be the same ones.
    """
    for item in briefing:
        if isinstance(item, Figure) and item.basis not in _WORKED_OUT:
            for value, pins, mark in _given(item):
                printed = _printed(value, pins, briefing)
                if printed is not None and (missing := _numbers(value.words) - printed):
                    words = " or ".join(f"`{number}`" for number in sorted(missing))
                    where = ", ".join(map(str, pins))
                    what = f"`{item.id}` says `{value.words}`, and {where} does not print {words}"
                    reason = f"it prints {', '.join(sorted(printed)) or 'no number'}"
                    help_ = "correct the value, or the pin; or say with `basis:` how it was found"
                    yield Problem("B543", what, mark, reason, help_, item=item.id)


def _given(figure: Figure) -> Iterator[tuple[Amount, tuple[Pin, ...], Mark]]:
    """Yield the values of a figure with the pins that they are proved by."""
    if figure.value is not None:
        yield figure.value, figure.places_in_source(), figure.mark_of("value")
    for reading in figure.values:
        yield reading.value, reading.at or figure.at, reading.mark


def _printed(value: Amount, pins: tuple[Pin, ...], briefing: Briefing) -> frozenset[str] | None:
    """Return the numbers of some passages; None where a value may stand there in words."""
    found: set[str] = set()
    in_words: set[str] = set()
    for passage in map(briefing.passage, pins):
        numbers = passage.block.numbers if passage else None
        if numbers is None:
            return None
        in_words |= {one for one in numbers if one.isalpha() and one.islower()}
        found |= {digits for one in numbers for digits in _numbers(one)}
    # "Two" is never 480; three hundred may be 300, and twenty-two 22.
    is_large = all(_places(number) >= _IN_FIGURES for number in _numbers(value.words))
    may_be_words = in_words & LARGE if is_large else in_words
    return frozenset(found) if pins and not may_be_words else None


def _places(number: str) -> int:
    """Return how many places a number has before its point or comma."""
    return len(re.split(r"[^\d]", number, maxsplit=1)[0].lstrip("0"))


def _numbers(words: str) -> set[str]:
    """Return the numbers in figures in some words, without signs, units and grouping commas."""
    return {number.text for number in numbers_in(words) if number.text[0].isdigit()}
