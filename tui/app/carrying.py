"""Take places over into another state of a briefing: by id, by successor, or to a neighbour."""

from collections.abc import Container, Mapping, Sequence

from tui.app.view import Narrowing, Place, View
from tui.kinds.panes import groups
from tui.model.briefing import Briefing
from tui.model.successors import going_on


class Carrying:
    """The way from one state of a briefing to another, for all places of the first."""

    def __init__(self, before: Briefing, after: Briefing, renamed: Mapping[str, str]) -> None:
        self._before = before
        self._after = after
        self._renamed = renamed
        self._orders: dict[str, tuple[Sequence[str], frozenset[str]]] = {}
        self._narrowings: dict[int, tuple[Narrowing, Narrowing | None]] = {}

    def place(self, place: Place) -> Place:
        """Return the place as it is now; where its item is gone, at the neighbour of that."""
        target = self._target(place)
        voice = self.narrowing(place.voice)
        led_by = going_on(place.led_by, self._renamed)
        view = self.view(place.view)
        return place._replace(target=target, view=view, voice=voice, led_by=led_by)

    def _target(self, place: Place) -> str:
        now = going_on(place.target, self._renamed)
        if self._after.find(now):
            # Most places, and no pane has to be put into its order to find that out.
            return now
        if place.pane not in self._orders:
            before, after = _order(self._before, place.pane), _order(self._after, place.pane)
            self._orders[place.pane] = (before, frozenset(after))
        order, there = self._orders[place.pane]
        return nearest(order, place.target, there, self._renamed)

    def view(self, view: View) -> View:
        """Return the same way to look at a pane."""
        return view._replace(filter=self.narrowing(view.filter))

    def narrowing(self, narrowing: Narrowing | None) -> Narrowing | None:
        """Return what is narrowed to now; the same for the same, so that places stay alike."""
        if narrowing is None:
            return None
        # By identity: the ids that a narrowing keeps may be thousands, and places many.
        known = self._narrowings.get(id(narrowing))
        if known is None:
            known = (narrowing, self._renewed(narrowing))
            self._narrowings[id(narrowing)] = known
        return known[1]

    def _renewed(self, narrowing: Narrowing) -> Narrowing | None:
        if narrowing.again is not None:
            return narrowing.again(self._after)
        kept = frozenset(going_on(one, self._renamed) for one in narrowing.kept)
        return narrowing._replace(kept=kept)


def _order(briefing: Briefing, pane: str) -> Sequence[str]:
    return [readable.id for group in groups(briefing, pane) for readable in group.items]


def nearest(
    order: Sequence[str], target: str, there: Container[str], renamed: Mapping[str, str]
) -> str:
    """Return what stands nearest to a target, itself included, of what is still there.

    `order` is how they stood. The following is nearer than the preceding one: it has come to
    stand where the target stood. Where nothing is left, nothing is returned.
    """
    if target not in order:
        return target if target in there else ""
    at = order.index(target)
    for distance in range(len(order)):
        for number in (at + distance, at - distance):
            if 0 <= number < len(order):
                now = going_on(order[number], renamed)
                if now in there:
                    return now
    return ""
