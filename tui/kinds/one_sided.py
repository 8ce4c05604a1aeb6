"""One-sided counts: what somebody counts of its own, or of those it stands against.

A side at war counts its enemy's dead high and its own low, and a strike's two sides see two
crowds. Whether a count is of that sort is worked out from what the briefing records: who says it,
who is `counted`, who belongs to whom, and who opposes whom. Nothing is guessed from words.
"""

from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import islice
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from tui.kinds.relation import Relation, RelationKind
from tui.model.card import Span, Spans

if TYPE_CHECKING:
    from tui.model.briefing import Briefing
    from tui.model.when import When

Side = Literal["own", "enemy"]

_BELONGING: Final[frozenset[RelationKind]] = frozenset(
    {"leads", "member-of", "part-of", "represents"}
)
"""The relations by which the one counts as of the other's side."""
_COUNTED: Final = {
    "deaths": "dead",
    "injured": "injured",
    "captured": "captured",
    "displaced": "displaced",
}
_ABOUT: Final = frozenset({"distance", "age", "money", "share", "duration"})
"""Measures that are not counts of heads."""
_MOST: Final = 200
"""So many bodies and relations are looked at from one actor, and between two sides.

Nobody belongs to so many. A file made to be slow may have chains of thousands, for each of its
figures.
"""


class OneSided(NamedTuple):
    """A count by a voice that is a party to what it counts."""

    voice: str
    """The id of the actor who counts;"""
    counted: str
    """that of the actor who is counted,"""
    side: Side
    """and whether that is the voice's own side, or the one it stands against."""

    def badge(self, measure: str | None, briefing: "Briefing") -> Spans:
        """Return it in words: "LNA's own count of its enemy's dead"."""
        name = briefing.short(self.voice)
        owner = "'" if name.endswith("s") else "'s"
        words = f"{owner} own {self._whose_what(measure, briefing)}"
        return (Span(name, "voice", self.voice), Span(words, "warning"))

    def _whose_what(self, measure: str | None, briefing: "Briefing") -> str:
        """Return what is counted of whom: "count of its own dead", "number for its opponent"."""
        kinds = [getattr(briefing.by_id.get(one), "kind", "") for one in (self.voice, self.counted)]
        its = "their" if kinds[0] in {"person", "community"} else "its"
        whose = f"{its} own"
        if self.side == "enemy":
            whose = f"{its} {'enemy' if 'armed-group' in kinds else 'opponent'}"
        if measure in _COUNTED:
            owner = "'s" if self.side == "enemy" else ""
            return f"count of {whose}{owner} {_COUNTED[measure]}"
        number = "number for" if measure in _ABOUT else "count of"
        return f"{number} {whose}{' side' if self.side == 'own' else ''}"


def one_sided(
    voice: str, counted: str | None, briefing: "Briefing", on: Iterable["When"] = ()
) -> OneSided | None:
    """Return how a voice stands to those it counts; None where it is no party, or in any doubt.

    - Its own: it is the one counted, belongs to it or has it for a part, or both are parts
      (`part_of`) of one body.
    - Its enemy: it, or a body it belongs to, opposes the one counted or a body of that one, in
      either direction.

    Belonging is `part_of`, and the relations `part-of`, `member-of`, `leads` and `represents`.
    A relation that is denied or disputed counts for nothing, and nor does one that did not hold
    at the time, `on`, that the number is of. Where both would be so, or where a body has them
    both, it is in doubt, and so it is where one has hundreds of bodies. A source's own voice,
    `unattributed` and no voice are no party.
    """
    if not counted or not voice or getattr(briefing.by_id.get(voice), "LIST", "") != "actors":
        return None
    if voice == counted:
        return OneSided(voice, counted, "own")
    sides, days = _sides(briefing), list(on)
    ours, theirs = _bodies(voice, sides, days, briefing), _bodies(counted, sides, days, briefing)
    quarrels = list(islice(_quarrels(ours, theirs, sides), _MOST + 1))
    if not ours or not theirs or len(quarrels) > _MOST:
        return None
    is_own = counted in ours or voice in theirs or briefing.root(voice) == briefing.root(counted)
    is_enemy = _hold(quarrels, days)
    if is_own == is_enemy or (is_enemy and ours & theirs):
        return None
    return OneSided(voice, counted, "own" if is_own else "enemy")


class _Sides(NamedTuple):
    """The relations that are not denied, sorted once for all the figures there may be."""

    above: dict[str, list[Relation]]
    """For an actor, those by which it belongs to another."""
    against: dict[str, dict[str, list[Relation]]]
    """For an actor and another, those by which either opposes the other."""


def _sides(briefing: "Briefing") -> _Sides:
    known: _Sides | None = briefing.worked_out.get(_Sides)
    if known is not None:
        return known
    sides = briefing.worked_out[_Sides] = _Sides({}, {})
    for item in briefing.lists.get(Relation.LIST, ()):
        if not isinstance(item, Relation) or item.standing(briefing) in {"denied", "disputed"}:
            continue
        if item.kind in _BELONGING:
            sides.above.setdefault(item.from_, []).append(item)
        elif item.kind == "opposes":
            for one, other in ((item.from_, item.to), (item.to, item.from_)):
                sides.against.setdefault(one, {}).setdefault(other, []).append(item)
    return sides


def _quarrels(ours: Set[str], theirs: Set[str], sides: _Sides) -> Iterator[Relation]:
    """Yield the relations by which one of ours opposes one of theirs, or the other way round."""
    for one in ours & sides.against.keys():
        against = sides.against[one]
        for other in against.keys() & theirs:
            yield from against[other]


def _hold(relations: Iterable[Relation], days: Sequence["When"]) -> bool:
    """Whether one of some relations may be of the days in question."""
    return any(
        all(its.may_precede(day) and day.may_precede(its) for its in relation.dates for day in days)
        for relation in relations
    )


def _bodies(
    actor: str, sides: _Sides, days: Sequence["When"], briefing: "Briefing"
) -> frozenset[str]:
    """Return an actor and all that it belongs to; nothing where that is more than is looked at."""
    found: set[str] = set()
    waiting, looked = [actor], 0
    while waiting:
        at = waiting.pop()
        if at not in found:
            found.add(at)
            above = sides.above.get(at, ())
            looked += 1 + len(above)
            if looked > _MOST:
                return frozenset()
            waiting += [relation.to for relation in above if _hold((relation,), days)]
            waiting += filter(None, (getattr(briefing.by_id.get(at), "part_of", None),))
    return frozenset(found)
