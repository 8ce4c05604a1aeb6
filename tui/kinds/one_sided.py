"""One-sided counts: what somebody counts of its own, or of those it stands against.

A side at war counts its enemy's dead high and its own low, and a strike's two sides see two
crowds. Whether a count is of that sort is worked out from what the briefing records: who says it,
who is `counted`, who belongs to whom, and who opposes whom. Nothing is guessed from words.
"""

from collections.abc import Iterable, Iterator, Sequence
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
    both, it is in doubt. A source's own voice, `unattributed` and no voice are no party.
    """
    if not counted or not voice or getattr(briefing.by_id.get(voice), "LIST", "") != "actors":
        return None
    if voice == counted:
        return OneSided(voice, counted, "own")
    days = list(on)
    ours, theirs = _bodies(voice, days, briefing), _bodies(counted, days, briefing)
    is_own = counted in ours or voice in theirs or briefing.root(voice) == briefing.root(counted)
    is_enemy = any(
        relation.kind == "opposes" and _other(relation, one) in theirs
        for one in ours
        for relation in _held(one, days, briefing)
    )
    if is_own == is_enemy or (is_enemy and ours & theirs):
        return None
    return OneSided(voice, counted, "own" if is_own else "enemy")


def _other(relation: Relation, one: str) -> str:
    return relation.to if relation.from_ == one else relation.from_


def _held(actor: str, days: Sequence["When"], briefing: "Briefing") -> Iterator[Relation]:
    """Yield the relations from or to an actor that are not denied, and may be of the days.

    Asked of those concerned alone: thousands of figures may be looked at among thousands of
    relations.
    """
    for item in briefing.mentions.get(actor, ()):
        if not isinstance(item, Relation) or actor not in {item.from_, item.to}:
            continue
        if item.standing(briefing) not in {"denied", "disputed"} and all(
            its.earliest <= day.latest and day.earliest <= its.latest
            for its in item.dates
            for day in days
        ):
            yield item


def _bodies(actor: str, days: Sequence["When"], briefing: "Briefing") -> frozenset[str]:
    """Return an actor and all that it belongs to."""
    found: set[str] = set()
    waiting = [actor]
    while waiting:
        at = waiting.pop()
        if at not in found:
            found.add(at)
            waiting += [
                relation.to
                for relation in _held(at, days, briefing)
                if relation.from_ == at and relation.kind in _BELONGING
            ]
            waiting += filter(None, (getattr(briefing.by_id.get(at), "part_of", None),))
    return frozenset(found)
