"""The dates of a text, in two steps: which expressions stand in it, and what they come to.

`expressions` reads what the words mean by themselves: `readings` has the ways of reading, by the
shapes of `words`. `resolution` reckons days out of that, by publication and by the dates beside.
"""

from collections.abc import Iterable
from typing import Final

from tui.draft.dates.expressions import expressions_in
from tui.draft.dates.found import FoundDate, found_date
from tui.draft.dates.periods import periods
from tui.draft.dates.publication import day_of, resolved_by
from tui.draft.dates.readings import READINGS
from tui.draft.dates.spans import spans
from tui.draft.rule import Rule
from tui.draft.text import Text
from tui.model.when import When

__all__ = ["RULES", "FoundDate", "find_dates", "not_before", "spans"]

RULES: Final[tuple[Rule, ...]] = tuple(reading.rule for reading in READINGS)


def find_dates(text: Text, published: When | None) -> tuple[FoundDate, ...]:
    """Return the times that a text tells, in order; none overlaps another.

    Of "from May to July" each month is one: see `spans`.

    `published` is the day on which it appeared, or several of which one is that day. Where it is
    not known, what goes by it stays open: see `not_before`. It is never taken to be today.
    """
    expressions = tuple(expressions_in(text))
    resolved = resolved_by(expressions, published)
    return tuple(
        found_date(text.said((one.start, one.end)), one, come_to)
        for one, come_to in zip(
            expressions, periods(expressions, resolved, day_of(published)), strict=True
        )
    )


def not_before(found: Iterable[FoundDate]) -> str:
    """Return the latest date that a text prints in full and tells as past, in EDTF, or nothing.

    The text did not appear before it: so much is known of a publication that is not given. A year
    alone tells nothing, for papers write of elections to come; nor does a day that may lie ahead.
    """
    printed = (
        one.date
        for one in found
        if one.sort in {"DATE", "TIME"}
        and one.basis == "explicit"
        and "-" in one.date
        and "/" not in one.date
        and (one.is_past or one.role in {"as of", "since"})
        and one.role not in {"until", "by", "before", "ahead of"}
    )
    return max(printed, default="")
