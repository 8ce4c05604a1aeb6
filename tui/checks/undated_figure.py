"""B505: a number that changes with time, without the day or time that it is of."""

from collections.abc import Iterator
from typing import Final

from tui.kinds.figure import Figure, Measure, Reading
from tui.model.amount import UNKNOWN
from tui.model.briefing import Briefing
from tui.problems import Problem

CHANGING: Final[frozenset[Measure]] = frozenset(
    {"deaths", "injured", "captured", "displaced", "population", "count", "age"}
)
"""The measures of which tomorrow's number may be another."""


def undated_figure(briefing: Briefing) -> Iterator[Problem]:
    """Find counts and ages that no day or period is recorded for.

    The day on which somebody said the number will do. A distance, a share or a sum is not judged,
    nor a number whose `measure` is not given.
    """
    for item in briefing:
        if isinstance(item, Figure) and item.measure in CHANGING and not _is_dated(item):
            for reading in _undated(item):
                mark = reading.mark if isinstance(reading, Reading) else item.mark_of("value")
                what = f"the figure `{item.id}` has neither day nor period"
                reason = f"{_sort(item.measure)} changes, and tomorrow's may be another"
                help_ = "add `as_of:` with the day, or `period:` with the time that it covers"
                yield Problem("B505", what, mark, reason, help_, item=item.id)


def _is_dated(figure: Figure) -> bool:
    """Whether the figure itself is dated, and not each value alone; a refused date is one too."""
    return bool(figure.as_of or figure.period or figure.refused & {"as_of", "period", "values"})


def _undated(figure: Figure) -> Iterator[Figure | Reading]:
    if figure.values:
        for reading in figure.values:
            dated = figure.days_of(reading).given or reading.said_on
            if not dated and reading.value != UNKNOWN:
                yield reading
    elif figure.value not in {None, UNKNOWN} and not any(one.said_on for one in figure.voices):
        yield figure


def _sort(measure: Measure | None) -> str:
    return "an age" if measure == "age" else f"a number of this sort ({measure})"
