"""What became of a passage, word by word. Words are counted as pins count them."""

import re
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

from tui.article.numbers import counts
from tui.clean import one_line
from tui.model.anchor import Change
from tui.model.source import folded

Words = tuple[str, ...]
Range = tuple[int, int]
"""First and last word, counted from 1, both included."""

_BARE: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_MOST_COMPARED: Final = 100_000
"""How many pairs of equal words two wordings may have to be compared word by word."""


def bare_words(text: str) -> Words:
    """Return the words of a text without case and punctuation; an apostrophe inside one stays."""
    return tuple(_BARE.findall(folded(text).casefold()))


def changes(before: Words, after: Words) -> tuple[Change, ...]:
    """Return what changed between two wordings, in their order; nothing for equal ones."""
    return tuple(
        change(before[b1:b2], after[a1:a2], b1 + 1, before[b1 - 1] if b1 else "")
        for tag, b1, b2, a1, a2 in _steps(before, after)
        if tag != "equal"
    )


def change(before: Words, after: Words, first: int, beside: str = "") -> Change:
    """Return a change of some words into others, cleaned; `first` is the number of the first."""
    old, new = " ".join(before), " ".join(after)
    is_number = counts(old) != counts(new)
    last = first + len(before) - 1
    return Change(one_line(old), one_line(new), first, last, is_number, one_line(beside))


def followed(before: Words, after: Words, words: Range) -> Range | None:
    """Return where some words of a wording stand in another; None where none of them is left.

    Where they were edited, what came in their place counts as theirs.
    """
    first, last = words[0] - 1, words[1]
    kept: list[Range] = []
    is_left = False
    for tag, b1, b2, a1, a2 in _steps(before, after):
        if tag == "equal" and b1 < last and b2 > first:
            kept.append((a1 + max(first - b1, 0), a1 + min(last, b2) - b1))
            is_left = True
        elif tag == "replace" and first <= b1 and b2 <= last:
            kept.append((a1, a2))
    return (kept[0][0] + 1, kept[-1][1]) if is_left else None


@lru_cache(maxsize=512)
def _steps(before: Words, after: Words) -> Sequence[tuple[str, int, int, int, int]]:
    # Asked anew for each pin to words of a passage.
    if before == after:
        return [("equal", 0, len(before), 0, len(after))] if before else []
    if _alike(before, after) > _MOST_COMPARED:
        return [("replace", 0, len(before), 0, len(after))]
    return SequenceMatcher(None, before, after, autojunk=False).get_opcodes()


def _alike(before: Words, after: Words) -> int:
    """Return how many pairs of equal words there are, which is what a comparison takes time for."""
    there = Counter(after)
    return sum(number * there[word] for word, number in Counter(before).items())
