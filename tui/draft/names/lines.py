"""The sentences of an article with their words, and what a capital letter in them is worth."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from tui.article.letters import Word, folded_word
from tui.article.names import Capital, Standing, capitals_in, is_common, standing_of
from tui.draft.names import words as vocabulary
from tui.draft.text import Text

_DATELINE: Final = re.compile(
    r"[A-Z][A-Z' .-]{1,40}(?: ?, [\w. ]{2,30}?)? ?(?=\([A-Z]\w{1,12} ?\)|\d{4}-\d\d-\d\d)"
)
_LABEL: Final = re.compile(r"[A-Z]{5,30}:(?= )")
"""What a sentence may be headed with that is more often no name: `EXCLUSIVE:`, `ANALYSIS:`."""
_LONG: Final = 4
_FEWEST_LONG: Final = 4
"""Letters of a long word, and long words that a headline has."""
_FEWEST: Final = 3
"""Words in capitals, and none without, that make a headline."""


class Line(NamedTuple):
    """A sentence with its words, all placed in the whole text."""

    start: int
    end: int
    words: tuple[Capital, ...]
    is_row: bool
    """Whether it is no sentence, but a row of names and numbers, as in a table of results."""
    is_headline: bool
    """Whether all its words have capitals but the small ones, though it may end as a sentence."""


def lines_of(text: Text) -> tuple[Line, ...]:
    """Return the sentences of a text."""
    return tuple(_line(text.even, start, end) for start, end, _ in text.sentences)


def standing_in(lines: Sequence[Line]) -> Standing:
    """Return what the words of all sentences tell of each other.

    A given name at the beginning of a sentence that goes on with a name is one: `Kim Jong Un said`.
    """
    known = {
        folded
        for line in lines
        for one, two in pairwise(line.words)
        if one.is_doubtful and two.word.is_capital and not two.is_doubtful
        if (folded := folded_word(one.word.text)) in vocabulary.given_names()
    }
    return standing_of((one for line in lines for one in line.words), known)


def _line(text: str, start: int, end: int) -> Line:
    said = text[start:end]
    if said.endswith(":"):
        # What introduces a speech is no headline.
        said = f"{said[:-1]}."
    found = list(_capitals(said))
    is_row = ":" not in said and _is_row(found)
    is_shouted = len(found) >= _FEWEST and all(word.text.isupper() for word, _ in found)
    is_headline = not is_row and _is_headline(found)
    label = _LABEL.match(said)
    words = tuple(
        Capital(
            Word(word.text, word.start + start, word.end + start),
            is_doubtful
            or is_shouted
            or (word.start == 0 and label is not None)
            or (is_headline and not word.is_abbreviation),
        )
        for word, is_doubtful in found
    )
    return Line(start, end, words, is_row, is_headline)


def _capitals(said: str) -> Iterator[Capital]:
    """Yield the words of a sentence; those of a dateline are names though all are in capitals."""
    dateline = _DATELINE.match(said)
    end = dateline.end() if dateline else 0
    for word, is_doubtful in capitals_in(said):
        yield Capital(word, is_doubtful and word.start >= end)


def _is_headline(words: Sequence[Capital]) -> bool:
    capitals = [one.word for one in words if one.word.is_capital]
    are_small = all(one.word.is_capital or is_common(one.word) for one in words)
    return are_small and sum(len(word.text) >= _LONG for word in capitals) >= _FEWEST_LONG


def _is_row(words: Sequence[Capital]) -> bool:
    """Whether all words have capitals or are numbers, and some are."""
    numbers = [one for one in words if one.word.text[0].isdigit()]
    return bool(numbers) and len(numbers) + sum(one.word.is_capital for one in words) == len(words)
