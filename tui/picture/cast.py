"""Small casts as drawings in rows: names below each other, and who stands how to whom.

Below a name is a row for each relation from it. A relation runs into the lane of whom it leads
to: a line beside the rows, with one arrow, to the name. So each relation has a row for its words,
no words can ever meet others, and what leads where is told by the one arrow of a lane.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Final

from tui.frozen import Frozen
from tui.kinds.relation import Relation
from tui.model.briefing import Briefing
from tui.model.card import plain
from tui.model.draft import DRAFT
from tui.model.item import Item

MOST: Final = 12
"""More names than these make a knot of lines, and are better read as a list;"""
MOST_TIES: Final = 30
"""so do more relations."""
FEWEST: Final = 3
_NOBODY: Final = "nobody recorded says so"


class Node(Frozen):
    """An actor, or a place that takes part."""

    id: str
    name: str


class Tie(Frozen):
    """One relation."""

    id: str
    start: Node
    end: Node
    how: str
    """In a few words: "against"."""
    when: str
    """While or when it was so, in words; empty where that is not recorded."""
    voice: str
    """Who says so, in words: "LNA claims"; empty where a source does, and nobody disputes it.

    Of what nobody has reviewed it is told as well, whoever is said to say so.
    """
    care: bool
    """Whether it is to be read with care."""

    @property
    def is_claimed(self) -> bool:
        """Whether it must not look like what a source says in its own voice."""
        return bool(self.voice)


class Lane(Frozen):
    """A line beside the rows, to the name that all relations in it lead to."""

    head: int
    """The row of the name,"""
    tails: tuple[int, ...]
    """and the rows of the relations."""
    told: tuple[int, ...]
    """The rows of those that a source tells in its own voice."""
    number: int
    """Its place: 0 is next to the words."""

    @property
    def first(self) -> int:
        """The uppermost row that it touches."""
        return min(self.head, *self.tails)

    @property
    def last(self) -> int:
        """The lowest row that it touches."""
        return max(self.head, *self.tails)

    def is_told_at(self, row: int) -> bool:
        """Whether something runs in it, past a row, that a source tells."""
        return any(min(tail, self.head) <= row <= max(tail, self.head) for tail in self.told)


class Cast(Frozen):
    """Names that are all tied to each other, if by way of others."""

    rows: tuple[Node | Tie, ...]
    lanes: tuple[Lane, ...]
    """One for each name that a relation leads to. Those beside one row differ in number."""

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """The names, from above."""
        return tuple(row for row in self.rows if isinstance(row, Node))

    @cached_property
    def ties(self) -> tuple[Tie, ...]:
        """The relations, from above."""
        return tuple(row for row in self.rows if isinstance(row, Tie))

    @cached_property
    def depth(self) -> int:
        """How many lanes there are beside each other."""
        return 1 + max((lane.number for lane in self.lanes), default=-1)

    @cached_property
    def lane_at(self) -> Mapping[int, Lane]:
        """The lane that each row runs into or is the end of; a row has one at most."""
        return {row: lane for lane in self.lanes for row in (lane.head, *lane.tails)}

    def is_last(self, row: int) -> bool:
        """Whether no relation of the same name follows below a row."""
        return row + 1 == len(self.rows) or isinstance(self.rows[row + 1], Node)


class Casts(Frozen):
    """The drawings of some relations, and what is on none of them."""

    drawn: tuple[Cast, ...]
    crowded: tuple[tuple[Tie, ...], ...] = ()
    """The relations of each group that has too many to draw."""
    apart: tuple[Tie, ...] = ()
    """Those of two names who are tied to nobody else, and of one to itself."""

    @property
    def ties(self) -> int:
        """How many relations are drawn."""
        return sum(len(cast.ties) for cast in self.drawn)


def casts(items: Iterable[Item], briefing: Briefing) -> Casts:
    """Return the relations among items as drawings, each relation on one of them at most.

    Two names alone are sooner read than looked at.
    """
    return casts_of(ties_among(items, briefing), FEWEST)


def ties_among(items: Iterable[Item], briefing: Briefing) -> tuple[Tie, ...]:
    """Return the relations among items, in the order given."""
    return tuple(_tie(item, briefing) for item in items if isinstance(item, Relation))


def casts_of(ties: Sequence[Tie], fewest: int = 2) -> Casts:
    """Return relations as drawings of at least so many names each."""
    together = [group for group in _groups(ties) if len(names_in(group)) >= fewest]
    crowded = (group for group in together if not is_small(group))
    beside = frozenset(tie.id for group in together for tie in group)
    return Casts(
        tuple(map(_cast, filter(is_small, together))),
        tuple(map(tuple, crowded)),
        tuple(tie for tie in ties if tie.id not in beside),
    )


def is_small(ties: Sequence[Tie]) -> bool:
    """Whether relations are few enough to be drawn."""
    return len(names_in(ties)) <= MOST and len(ties) <= MOST_TIES


def names_in(ties: Iterable[Tie]) -> Sequence[Node]:
    """Return all whom relations are of, each once, in the order in which they are named."""
    return list(dict.fromkeys(name for tie in ties for name in (tie.start, tie.end)))


def _tie(item: Relation, briefing: Briefing) -> Tie:
    how = item.body(briefing)[0].text.strip()
    when = item.date.words if item.date else item.within.window_words if item.within else ""
    is_told = item.standing(briefing) in {"reported", "corroborated"} and any(
        briefing.is_source(claim.by) for claim in item.voices
    )
    voice = plain(item.brief_voice(briefing)) if item.voices else _NOBODY
    return Tie(
        item.id,
        _node(item.from_, briefing),
        _node(item.to, briefing),
        f"{DRAFT}{how}" if item.is_draft else how,
        when,
        "" if is_told and not item.is_draft else voice,
        item.row(briefing).care,
    )


def _node(identifier: str, briefing: Briefing) -> Node:
    item = briefing.by_id.get(identifier)
    draft = DRAFT if item and item.is_draft else ""
    return Node(identifier, f"{draft}{briefing.short(identifier)}")


def _groups(ties: Iterable[Tie]) -> list[list[Tie]]:
    """Return the relations of those who are tied to each other, in the order given.

    A line from a name to itself would be none, and is left out.
    """
    ties = [tie for tie in ties if tie.start != tie.end]
    group_of: dict[Node, list[Node]] = {}
    for tie in ties:
        one, other = (group_of.setdefault(name, [name]) for name in (tie.start, tie.end))
        if one is not other:
            larger, smaller = sorted((one, other), key=len, reverse=True)
            larger += smaller
            group_of.update(dict.fromkeys(smaller, larger))
    found: dict[int, list[Tie]] = {}
    for tie in ties:
        found.setdefault(id(group_of[tie.start]), []).append(tie)
    return list(found.values())


def _cast(ties: Sequence[Tie]) -> Cast:
    order = _near_those_they_know(names_in(ties), Counter((tie.start, tie.end) for tie in ties))
    at = {name: number for number, name in enumerate(order)}

    def nearest_above(tie: Tie) -> tuple[bool, int]:
        # Those that go up, and those that go down, then do not cross each other.
        return at[tie.end] > at[tie.start], -at[tie.end]

    rows: list[Node | Tie] = []
    for name in order:
        rows += [name, *sorted((tie for tie in ties if tie.start == name), key=nearest_above)]
    return Cast(tuple(rows), _lanes(rows))


def _lanes(rows: Sequence[Node | Tie]) -> tuple[Lane, ...]:
    """Return a lane for each name that is led to, the shortest next to the words."""
    into: dict[Node, list[int]] = {}
    for at, row in enumerate(rows):
        if isinstance(row, Tie):
            into.setdefault(row.end, []).append(at)
    lanes = [
        Lane(at, tuple(into[row]), _told(into[row], rows), 0)
        for at, row in enumerate(rows)
        if isinstance(row, Node) and row in into
    ]
    placed: list[Lane] = []
    for lane in sorted(lanes, key=lambda lane: (lane.last - lane.first, lane.first)):
        met = [one.number for one in placed if one.first <= lane.last and lane.first <= one.last]
        placed.append(Lane(lane.head, lane.tails, lane.told, 1 + max(met, default=-1)))
    return tuple(placed)


def _told(tails: Iterable[int], rows: Sequence[Node | Tie]) -> tuple[int, ...]:
    found = ((at, rows[at]) for at in tails)
    return tuple(at for at, row in found if isinstance(row, Tie) and not row.is_claimed)


def _near_those_they_know(
    names: Sequence[Node], ties: Mapping[tuple[Node, Node], int]
) -> Sequence[Node]:
    """Return an order in which lanes are short, and most relations lead down.

    Begins as the briefing does, and moves one to another place as long as that is better.
    """
    order = list(names)
    best = _length(order, ties)
    is_better = True
    while is_better:
        is_better = False
        for name in names:
            others = [one for one in order if one != name]
            moved = [[*others[:at], name, *others[at:]] for at in range(len(order))]
            found = min([*moved, order[::-1]], key=lambda one: _length(one, ties))
            length = _length(found, ties)
            if length < best:
                order, best, is_better = found, length, True
    return order


def _length(order: Sequence[Node], ties: Mapping[tuple[Node, Node], int]) -> tuple[int, int]:
    """Return how far apart those are who are tied to each other, and how many relations go up."""
    at = {name: number for number, name in enumerate(order)}
    steps = [(at[end] - at[start], often) for (start, end), often in ties.items()]
    return sum(abs(step) * often for step, often in steps), sum(
        often for step, often in steps if step < 0
    )
