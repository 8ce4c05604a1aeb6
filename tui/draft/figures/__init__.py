"""Figures of an article: its numbers, with bound words, unit, and what they count.

Years, days, clock times, ages, ordinals and names with digits are none, whether or not the stage of
dates has found them.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from tui.draft.figures.found import FoundFigure, Same
from tui.draft.figures.pairs import with_pairs
from tui.draft.figures.reading import ages_in, figures_in
from tui.draft.figures.rules import RULES
from tui.draft.text import Stretch, Text

__all__ = ["RULES", "FoundFigure", "Same", "find_ages", "find_figures"]


def find_figures(text: Text, dates: Sequence[Stretch] = ()) -> tuple[FoundFigure, ...]:
    """Return the figures of a text in order; none shares a letter with one of the dates."""
    found = list[FoundFigure]()
    begins, ends = [date.start for date in dates], [date.end for date in dates]
    for sentence in text.sentences:
        even = text.even[sentence.start : sentence.end]
        first, last = bisect_right(ends, sentence.start), bisect_left(begins, sentence.end)
        inside = [
            Stretch(date.start - sentence.start, date.end - sentence.start)
            for date in dates[first:last]
        ]
        figures = with_pairs(figures_in(even, inside), even)
        found.extend(_placed(figures, sentence.start))
    return tuple(found)


def find_ages(text: Text) -> tuple[FoundFigure, ...]:
    """Return how old a text says that people and things are, in order; none of it is a figure."""
    return tuple(
        age
        for sentence in text.sentences
        for age in _placed(ages_in(text.even[sentence.start : sentence.end]), sentence.start)
    )


def _placed(figures: Iterator[FoundFigure], offset: int) -> Iterator[FoundFigure]:
    for figure in figures:
        yield figure._replace(start=figure.start + offset, end=figure.end + offset)
