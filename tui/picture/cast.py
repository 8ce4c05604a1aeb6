"""Small casts as graphs: actors on a circle, and how they stand to each other as lines."""

from collections.abc import Iterable, Sequence
from math import cos, pi, sin
from typing import Final

from tui.frozen import Frozen
from tui.kinds.relation import Relation
from tui.model.briefing import Briefing
from tui.model.card import plain
from tui.model.draft import DRAFT
from tui.model.item import Item

MOST: Final = 12
"""More actors than these make a knot of lines, and are better read as a list."""
FEWEST: Final = 3


class Node(Frozen):
    """An actor, or a place that takes part, where it stands on a circle of radius 1."""

    id: str
    name: str
    x: float
    y: float


class Tie(Frozen):
    """One relation."""

    start: str
    end: str
    how: str
    """In a few words: "against"."""
    sentence: str
    """In full: who, how, to whom, and when."""
    is_claimed: bool
    """Whether no source says so in its own voice: only parties do, or nobody who is recorded.

    What nobody has reviewed counts among it, whoever is said to say so.
    """


class Cast(Frozen):
    """Actors who are all tied to each other, if by way of others."""

    nodes: tuple[Node, ...]
    ties: tuple[Tie, ...]


class Casts(Frozen):
    """The graphs of a briefing, and who is on none of them because there are too many."""

    drawn: tuple[Cast, ...]
    crowded: tuple[int, ...] = ()
    """How many actors each circle that is not drawn would have."""


def casts(items: Iterable[Item], briefing: Briefing) -> Casts:
    """Return the relations among items as graphs, each relation on one of them at most.

    Two actors alone are sooner read than looked at, and more than `MOST` are a knot of lines.
    """
    # A line from an actor to itself would be none.
    relations = (item for item in items if isinstance(item, Relation) and item.from_ != item.to)
    ties = [_tie(item, briefing) for item in relations]
    groups = _groups(ties)
    drawn = (_cast(names, ties, briefing) for names in groups if FEWEST <= len(names) <= MOST)
    return Casts(tuple(drawn), tuple(len(names) for names in groups if len(names) > MOST))


def _tie(item: Relation, briefing: Briefing) -> Tie:
    body = item.body(briefing)
    draft = DRAFT if item.is_draft else ""
    sentence = f"{draft}{plain(item.head(briefing))} {plain(body)}"
    is_told = any(briefing.is_source(claim.by) for claim in item.voices) and not item.is_draft
    return Tie(item.from_, item.to, body[0].text.strip(), sentence, not is_told)


def _groups(ties: Sequence[Tie]) -> list[list[str]]:
    """Return those who are tied to each other, in the order in which they are named."""
    found: list[list[str]] = []
    for tie in ties:
        pair = [tie.start, tie.end]
        touched = [group for group in found if not set(pair).isdisjoint(group)]
        merged = [name for group in touched for name in group]
        found = [group for group in found if group not in touched]
        found.append(list(dict.fromkeys([*merged, *pair])))
    return found


def _cast(names: Sequence[str], ties: Sequence[Tie], briefing: Briefing) -> Cast:
    own = tuple(tie for tie in ties if tie.start in names)
    order = _beside_those_they_know(names, [(tie.start, tie.end) for tie in own])
    nodes = (
        Node(one, briefing.short(one), *_place(number, len(order)))
        for number, one in enumerate(order)
    )
    return Cast(tuple(nodes), own)


def _beside_those_they_know(names: Sequence[str], ties: Sequence[tuple[str, str]]) -> Sequence[str]:
    """Return an order round the circle in which lines are short, so that few of them cross.

    Begins as the briefing does, and exchanges two as long as that makes the lines shorter.
    """
    order = list(names)
    best = _length(order, ties)
    is_better = True
    while is_better:
        is_better = False
        for first in range(len(order)):
            for second in range(first + 1, len(order)):
                order[first], order[second] = order[second], order[first]
                length = _length(order, ties)
                if length < best:
                    best, is_better = length, True
                else:
                    order[first], order[second] = order[second], order[first]
    return order


def _length(order: Sequence[str], ties: Sequence[tuple[str, str]]) -> int:
    """Return how far apart on the circle those are who are tied to each other, in all."""
    at = {name: number for number, name in enumerate(order)}
    apart = (abs(at[start] - at[end]) for start, end in ties)
    return sum(min(steps, len(order) - steps) for steps in apart)


def _place(number: int, count: int) -> tuple[float, float]:
    angle = 2 * pi * number / count - pi / 2
    return round(cos(angle), 6), round(sin(angle), 6)
