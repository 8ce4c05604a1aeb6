"""What a figure of an article is, as the stage hands it on."""

from typing import Final, Literal, NamedTuple

from tui.kinds.figure import Measure
from tui.model.amount import Limit

Value = float | tuple[float, float]
"""A number, or two: the ends of a range, or what something was and what it became."""
Change = Literal["", "up", "down"]
Bound = Literal["=", "~", ">", "<", "up", "down"]
_BOUNDS: Final[dict[Limit, Bound]] = {
    "exactly": "=",
    "about": "~",
    "nearly": "~",
    "more than": ">",
    "at least": ">",
    "up to": "<",
    "fewer than": "<",
}
_LOOSE: Final[frozenset[Limit]] = frozenset({"exactly", "nearly"})
"""Limits that say less than which way something changed."""


class Same(NamedTuple):
    """The value of a figure in another unit, as the text prints it beside: (48 km)."""

    value: Value
    amount: str
    unit: str


class FoundFigure(NamedTuple):
    """A number that a text prints, with what is said of it, and nothing more exact than printed."""

    start: int
    """Where its bound words begin, or its currency, or it itself."""
    end: int
    """Behind its unit, or what it counts, or the bracket with the same in another unit."""
    rule: str
    value: Value | None
    """None where the text has a word and no number: dozens."""
    amount: str
    """As a briefing has it, with its bound words and per cent: `parse_amount` reads it."""
    limit: Limit = "exactly"
    """What its bound words say; `more than` is strict, `at least` is not."""
    change: Change = ""
    """Which way something changed, where the number tells by how much."""
    unit: str = ""
    """As printed, the sign of a currency as its name: `km`, `dollars`; or the noun that is counted.

    For per cent it is empty, since the amount has them.
    """
    counted: str = ""
    """What is counted, in the words of the text: `families displaced`, `people killed`."""
    measure: Measure | None = None
    """Where the words make it plain."""
    also: tuple[Same, ...] = ()
    before: str = ""
    """The amount that something was before it changed to this one, where both stand together."""

    @property
    def bound(self) -> Bound:
        """The limit as a sign, or which way something changed."""
        if self.change and self.limit in _LOOSE:
            return self.change
        return _BOUNDS[self.limit]
