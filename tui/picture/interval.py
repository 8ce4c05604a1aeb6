"""Numbers as intervals with the ends their words give them, beside each other where that is right.

Which numbers may be compared is said in `tui.kinds.comparing`, and here of no others.
"""

from collections.abc import Iterable, Iterator, Set
from typing import Final, Literal

from tui.frozen import Frozen
from tui.kinds.comparing import Measured, why_not_compared
from tui.kinds.figure import Figure, Reading
from tui.model.amount import Amount
from tui.model.briefing import Briefing, Readable
from tui.model.draft import DRAFT
from tui.model.item import Item

Edge = Literal["at", "past", "soft", "open"]
"""`at` a number, that one included; `past` it, without it; about it; or without a bound."""

_UPWARD: Final[dict[str, Edge]] = {"more than": "past", "at least": "at"}
_DOWNWARD: Final[dict[str, Edge]] = {"fewer than": "past", "up to": "at"}
_MOST: Final = 1_000
"""Among more figures than these nothing is looked up for the card of one."""


class Interval(Frozen):
    """What a number can be, by its words: a point, or all from one end to the other."""

    id: str
    """The figure,"""
    label: str
    """what it counts,"""
    words: str
    """and its value as it was given."""
    low: float | None
    """The lower end; None where there is none."""
    high: float | None
    low_edge: Edge
    high_edge: Edge

    @property
    def bounds(self) -> tuple[float, ...]:
        """The numbers that its words name."""
        return tuple(bound for bound in (self.low, self.high) if bound is not None)


class Comparison(Frozen):
    """Numbers of one unit, voice and day: all of them may be compared."""

    unit: str
    voice: str
    """Who gives them."""
    of: str
    """The day that they are of and the time that they cover, in words; empty for none recorded."""
    intervals: tuple[Interval, ...]

    @property
    def bounds(self) -> tuple[float, float]:
        """From where to where numbers go on one scale: nought is always there."""
        named = [bound for one in self.intervals for bound in one.bounds]
        return min(0.0, *named), max(0.0, *named)


def comparisons(items: Iterable[Item], briefing: Briefing) -> tuple[Comparison, ...]:
    """Return the numbers among items that may be compared, two or more together.

    Words for a number that is not known ("dozens", "unknown") have no place on a scale.
    """
    found: list[tuple[Measured, list[Interval]]] = []
    for measured, interval in _intervals(items):
        warned = _warned_together(interval.id, briefing)
        for one, group in found:
            together = any(other.id in warned for other in group)
            if not together and not why_not_compared(one, measured):
                group.append(interval)
                break
        else:
            found.append((measured, [interval]))
    return tuple(
        Comparison(measured.unit, _name(measured, briefing), _days(measured), tuple(group))
        for measured, group in found
        if len(group) > 1
    )


def compared_with(item: Readable, briefing: Briefing) -> tuple[Comparison, ...]:
    """Return what a figure's numbers may be compared with, their like in the same figure included.

    Nothing for what is no figure, and where figures are so many that a card would wait for it.
    """
    if not isinstance(item, Figure):
        return ()
    figures = [one for one in briefing.lists.get(Figure.LIST, ()) if isinstance(one, Figure)]
    if len(figures) > _MOST:
        return ()
    own = set(item.measured)
    alike = [one for one in figures if not own.isdisjoint(one.measured)]
    found = comparisons(alike, briefing)
    return tuple(one for one in found if any(it.id == item.id for it in one.intervals))


def _warned_together(identifier: str, briefing: Briefing) -> Set[str]:
    """Return the items that a caveat asks to read with care together with this one."""
    cautions = [one for one in briefing.cautions(identifier) if one.is_grave]
    return {other for one in cautions for other in one.warns_about()} - {identifier}


def _name(measured: Measured, briefing: Briefing) -> str:
    known = measured.voice in briefing.by_id
    return briefing.short(measured.voice) if known else measured.voice


def _days(measured: Measured) -> str:
    said = (("as of", measured.as_of), ("covering", measured.period))
    return ", ".join(f"{words} {when.words}" for words, when in said if when)


def _intervals(items: Iterable[Item]) -> Iterator[tuple[Measured, Interval]]:
    for item in items:
        if not isinstance(item, Figure):
            continue
        for claim, measured in zip(item.voices, item.measured, strict=True):
            value = claim.value if isinstance(claim, Reading) else item.value
            interval = value and _interval(item, value)
            # Of what it is a number must be known, for it to be one of the same.
            # And what a voice denies or doubts is no number that it gives.
            is_given = claim.stance == "affirms"
            if value and interval and measured.unit and is_given:
                yield _in_hundredths(measured, value), interval


def _in_hundredths(measured: Measured, value: Amount) -> Measured:
    # "Half" and "40%" are of one sort, and their numbers are not.
    percent = value.words.endswith(("%", "per cent"))
    return measured._replace(unit=f"{measured.unit} %") if percent else measured


def _interval(figure: Figure, value: Amount) -> Interval | None:
    low, high = value.low, value.high
    if value.vague or low is None or high is None:
        return None
    if value.limit in _UPWARD:
        return _made(figure, value, (low, None), (_UPWARD[value.limit], "open"))
    if value.limit in _DOWNWARD:
        return _made(figure, value, (None, high), ("open", _DOWNWARD[value.limit]))
    edge: Edge = "at" if value.limit == "exactly" else "soft"
    return _made(figure, value, (low, high), (edge, edge))


def _made(
    figure: Figure,
    value: Amount,
    ends: tuple[float | None, float | None],
    edges: tuple[Edge, Edge],
) -> Interval:
    label = f"{DRAFT}{figure.label}" if figure.is_draft else figure.label
    return Interval(figure.id, label, value.words, *ends, *edges)
