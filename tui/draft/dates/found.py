"""A date that was found in a text, with all that a briefing can say of it."""

from typing import Final, NamedTuple

from tui.draft.dates.meanings import Apart, Expression, Length, Role
from tui.draft.dates.parts import PARTS
from tui.draft.dates.resolution import Basis, Resolved, Sort
from tui.model.item import PartOfDay

_MODIFIERS: Final[dict[str, PartOfDay]] = {"early": "early", "late": "late"}
_BOUNDED: Final[dict[Role, str]] = {
    "since": "{first}/..",
    "until": "../{last}",
    "before": "../{last}",
    "ahead of": "../{last}",
    "by": "../{last}",
    "after": "{first}/..",
}
"""What bound words make of the days from a first to a last one, in EDTF."""
_ON: Final = frozenset({"since", "until"})
"""Bound words of what goes on until then or from then; by the others, it was some time there."""
_OF_A_DAY: Final = len("2018-05-07")


class FoundDate(NamedTuple):
    """A time that words of a text tell, from their first letter to behind their last."""

    start: int
    end: int
    rule: str
    said: str
    """The words themselves."""
    sort: Sort
    value: str
    """As TIMEX3 has it: `2018-05-07`, `2018-W22`, `P2W`; what is not known is written with `X`."""
    date: str = ""
    """For `date`, in EDTF: as exact as the words, and empty where they leave a window or more."""
    within: str = ""
    """For `within`: the first and the last day that it can be, where that is all that is known."""
    basis: Basis = "explicit"
    part_of_day: PartOfDay | None = None
    role: Role = ""
    """The bound words before it; `in` for a period, as in "in two weeks of"."""
    bound: int = 0
    """Where the bound words before it begin; its own first letter where there are none."""
    begins_span: bool = False
    """Whether it and the next one are the two ends of one time: see `spans`."""
    is_ahead: bool = False
    """Whether its clause looks ahead: it is announced, and need not have come."""
    is_past: bool = False
    """Whether its clause looks back; where it does neither, its words do not tell."""
    is_rough: bool = False
    """Whether its words say that the day, or the clock beside it, is but about right."""

    @property
    def told(self) -> tuple[str, str]:
        """The `date` and `within` of an item that was then: by its bound words, not on that day.

        EDTF has no word for "before Friday" but "until Friday": `said` keeps which it was.
        """
        first, last = (self.date or self.within).partition("/")[::2]
        last = last or first
        bound = _BOUNDED.get(self.role)
        if bound is None or not first or (self.role in _ON and self.within):
            return self.date, self.within
        edtf = bound.format(first=first, last=last)
        return (edtf, "") if self.role in _ON else ("", edtf)

    @property
    def is_bounded(self) -> bool:
        """Whether the words before it say more than EDTF can: they are to be kept."""
        return self.is_rough or self.role in _BOUNDED.keys() - _ON


def found_date(said: str, expression: Expression, resolved: Resolved) -> FoundDate:
    """Put together what the words say and what they come to."""
    return FoundDate(
        start=expression.start,
        end=expression.end,
        rule=expression.rule,
        said=said,
        sort=resolved.sort,
        value=resolved.value,
        date=resolved.date,
        within=resolved.within,
        basis=resolved.basis,
        part_of_day=_part_of_day(expression, resolved),
        role=_role(expression),
        bound=expression.bound,
        begins_span=expression.begins_span,
        is_ahead=expression.bearing == "ahead",
        is_past=expression.bearing == "back",
        is_rough=expression.is_rough or expression.is_rough_clock,
    )


def _part_of_day(expression: Expression, resolved: Resolved) -> PartOfDay | None:
    is_day = resolved.value.count("-") == 2 and len(resolved.value) >= _OF_A_DAY
    is_beside = expression.is_rough_clock or expression.role in _BOUNDED.keys() - _ON
    if resolved.sort not in {"DATE", "TIME"} or not is_day or is_beside:
        return None
    if part := PARTS.get(expression.part):
        return part.part_of_day
    return _MODIFIERS.get(expression.when)


def _role(expression: Expression) -> Role:
    is_period = isinstance(expression.meaning, Length | Apart)
    return "" if expression.role == "in" and not is_period else expression.role
