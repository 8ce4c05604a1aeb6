"""The same value in two units: 30 miles (48 km) is one figure."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from tui.draft.figures.found import FoundFigure, Same

_MEASURED: Final = frozenset({"money", "distance", None})
"""What is printed in two units: not what is counted. None are weights, areas and the like."""
_ENDS: Final = (")", " ", "/", ";", ",")
"""What may stand behind a second value."""


def with_pairs(figures: Iterable[FoundFigure], sentence: str) -> Iterator[FoundFigure]:
    """Yield the figures of an even sentence, those in brackets behind their like within these."""
    held: FoundFigure | None = None
    for figure in figures:
        same = _same(held, figure, sentence) if held else None
        if held and same:
            end = figure.end + sentence.startswith(")", figure.end)
            held = held._replace(end=end, also=(*held.also, same))
            continue
        if held:
            yield held
        held = figure
    if held:
        yield held


def _same(first: FoundFigure, second: FoundFigure, sentence: str) -> Same | None:
    """Return the second value, where it is the first in another unit."""
    if second.value is None or isinstance(first.value, tuple) != isinstance(second.value, tuple):
        return None
    if first.measure not in _MEASURED or first.measure != second.measure:
        return None
    if first.rule != second.rule or not (first.unit and second.unit):
        return None
    opening = _going_on() if first.also else _opening()
    is_beside = opening.fullmatch(sentence, first.end, second.start)
    is_closed = sentence.startswith(_ENDS, second.end)
    if not (is_beside and is_closed) or first.unit == second.unit:
        return None
    return Same(second.value, second.amount, second.unit)


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(r" ?\( ?(?:or )?")


@cache
def _going_on() -> re.Pattern[str]:
    return re.compile(r" ?[/,;] ?")
