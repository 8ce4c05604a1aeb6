"""A number as a sentence prints it, before anything is known of what it counts."""

from collections.abc import Sequence
from typing import NamedTuple

from tui.article.quantities import SCALES, value_of
from tui.draft.figures.found import Change


class Printed(NamedTuple):
    """A number of a sentence, without its bound words and what it counts."""

    start: int
    end: int
    value: float | None
    """None for a word such as dozens; of a range the upper end, of a change what came of it."""
    body: str
    """As amounts have it: `35,000`, `1.5 million`, `dozens`, `12%`, `20 to 30`."""
    raw: str = ""
    """Its digits as they stand there, `2018`; empty where it is spelled out."""
    currency: str = ""
    """The name of the currency whose sign stands before it."""
    sign: str = ""
    """A plus or a minus before it."""
    scale: str = ""
    """The word behind the digits: `million`."""
    other: float | None = None
    """The lower end, if it is a range; what something was, if it tells a change."""
    before: str = ""
    """The amount that something was, if it tells from what to what that changed."""
    is_fraction: bool = False

    @property
    def is_share(self) -> bool:
        """Whether it is of per cent."""
        return self.body.endswith(("%", "per cent"))

    @property
    def is_plain(self) -> bool:
        """Whether it is digits and nothing else, as years, days and numbers of houses are."""
        dressed = self.currency or self.scale or self.sign or self.is_share
        return self.raw.isdecimal() and not dressed

    @property
    def is_telling(self) -> bool:
        """Whether its digits alone show that something was counted or measured."""
        return bool(self.raw) and (bool(self.scale) or not self.raw.isdecimal())

    @property
    def change(self) -> Change:
        """Which way something changed, if the sign says so."""
        return "up" if self.sign == "+" else ""


def number_of(texts: Sequence[str]) -> float | None:
    """Return what digits and words for numbers come to; None if they are no one number."""
    try:
        return float(value_of(list(texts)))
    except ValueError:
        return None


def rounded(value: float, last: str) -> str:
    """Return a number in digits, as round as its last word has it: 75 million."""
    scale = SCALES.get(last, 1)
    return f"{value / scale:.12g} {last}" if scale >= SCALES["thousand"] else f"{value:.12g}"
