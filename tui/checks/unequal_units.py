"""B510: a value and its conversion that are not the same."""

from collections.abc import Iterator

from tui.checks.units import disagreement
from tui.kinds.figure import Equivalent, Figure
from tui.model.amount import Amount
from tui.model.briefing import Briefing
from tui.problems import Problem

_SETTLING = frozenset({"unit", "mismatch"})
"""The kinds of caveat that tell the reader already."""


def unequal_units(briefing: Briefing) -> Iterator[Problem]:
    """Find a `value` and an `also` that differ by more than 1% and by more than rounding.

    Both stay as they are printed: a caveat about the figure (kind `unit`) says that they differ.
    """
    for item in briefing:
        if isinstance(item, Figure) and not _is_told(item, briefing):
            for value, also in _pairs(item):
                found = disagreement(value, item.unit, also.value, also.unit)
                if found:
                    printed = f"{value.words} {item.unit}"
                    what = f"{printed} is about {found}, not {also.words}"
                    reason = f"the two values of `{item.id}` differ by more than rounding explains"
                    help_ = "check both against the source; if it prints them so, add a caveat"
                    help_ += f" (`kind: unit`, `about: {item.id}`)"
                    yield Problem("B510", what, also.mark, reason, help_, item=item.id)


def _is_told(figure: Figure, briefing: Briefing) -> bool:
    return any(getattr(one, "kind", None) in _SETTLING for one in briefing.cautions(figure.id))


def _pairs(figure: Figure) -> Iterator[tuple[Amount, Equivalent]]:
    if figure.value is not None:
        yield from ((figure.value, also) for also in figure.also)
    for reading in figure.values:
        yield from ((reading.value, also) for also in reading.also)
