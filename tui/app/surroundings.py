"""What stands around an item's pins: the article where it is at hand, else the gists."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from tui.app.coming import Coming
from tui.app.passages import Look, beside_lines, pinned_lines
from tui.model.briefing import Briefing, Readable
from tui.model.card import Span, Spans
from tui.model.item import Item
from tui.model.pin import Pin
from tui.model.source import Passage
from tui.model.version import Version
from tui.render.glyphs import in_glyphs
from tui.render.layout import wrap

Pins = Mapping[str, Sequence[Pin]]
"""What an item is pinned to: by the ids of passages, the pins to them."""
_GAP: Final = (Span("     ⋮", "muted"),)


def surroundings(
    readable: Readable, briefing: Briefing, look: Look, coming: Coming | None = None
) -> list[Spans]:
    """Return the pinned passages, by source, each between that before and that after it.

    A passage by itself is shown as the item that led to it is pinned to it, where one has.
    """
    lines: list[Spans] = []
    item = coming.item.id if coming else readable.id
    for source, pins in _pins(readable, briefing, coming).items():
        near = _near(source, pins, briefing)
        if not near:
            continue
        lines.append(())
        for spans in _heading(source, briefing):
            lines += wrap(in_glyphs(spans, look.glyphs), look.width)
        before: int | None = None
        for place, passage in near.items():
            if before is not None and before < place[0] - 1:
                lines.append(in_glyphs(_GAP, look.glyphs))
            if passage.id in pins:
                lines += pinned_lines(passage, item, pins[passage.id], briefing, look)
            else:
                is_behind = before is not None and before >= place[0] - 1
                lines += beside_lines(passage, briefing, look, is_behind=is_behind)
            before = place[0]
    return lines


def _pins(readable: Readable, briefing: Briefing, coming: Coming | None) -> dict[str, Pins]:
    """Return what an item is pinned to, by source, in the order of the sources."""
    pinned: dict[str, list[Pin]] = {}
    if isinstance(readable, Item):
        for pin in readable.places_in_source():
            pinned.setdefault(briefing.passage_id(pin), []).append(pin)
    else:
        pinned[readable.id] = list(coming.pins) if coming else []
    found: dict[str, dict[str, Sequence[Pin]]] = {}
    for identifier, pins in pinned.items():
        if passage := briefing.passages.get(identifier):
            found.setdefault(passage.source, {})[identifier] = pins
    return {source.id: found[source.id] for source in briefing.sources if source.id in found}


def _heading(source: str, briefing: Briefing) -> Iterator[Spans]:
    # The name is needed only where there is another that it could be.
    name = briefing.short(source) if len(briefing.sources) > 1 else ""
    version = briefing.version(source)
    if version is None:
        yield (Span(f"In {name or 'the source'}, in the author's words", "label"),)
        return
    yield (Span(f"In {name or 'the article'}", "label"),)
    if version.differing:
        yield (Span(f"The article at hand differs: {version.differing}.", "warning"),)


# Which passages there are.

_Place = tuple[int, int]
"""A rank in the article's order; behind a passage of that rank, the number of one that is lost."""


def _near(source: str, pins: Pins, briefing: Briefing) -> dict[_Place, Passage]:
    """Return pinned passages of a source with that before and that after each, in their order."""
    order = _Order(source, briefing)
    near: dict[_Place, Passage] = {}
    for identifier in pins:
        place = order.place(briefing.passages[identifier])
        near[place] = briefing.passages[identifier]
        rank, lost = place
        for beside in (rank, rank + 1) if lost else (rank - 1, rank + 1):
            passage = order.at(beside)
            # Page furniture says nothing, unless it is what is pinned.
            if passage and (passage.id in pins or not passage.block.skip):
                near[beside, 0] = passage
    return dict(sorted(near.items()))


class _Order:
    """The order of a source's passages: that of the article at hand, else that of the briefing."""

    def __init__(self, source: str, briefing: Briefing) -> None:
        self._source = source
        self._passages = briefing.passages
        self._version: Version | None = briefing.version(source)

    def place(self, passage: Passage) -> _Place:
        """Return where a passage stands; one that is lost stands behind that before it."""
        if self._version is None:
            return passage.number, 0
        ranks = self._version.ranks
        if passage.id in ranks:
            return ranks[passage.id], 0
        before = (f"{self._source}/p{number}" for number in range(passage.number - 1, 0, -1))
        return next((ranks[one] for one in before if one in ranks), -1), passage.number

    def at(self, rank: int) -> Passage | None:
        """Return what has a rank, if anything has."""
        if self._version is None:
            return self._passages.get(f"{self._source}/p{rank}")
        order = self._version.order
        return self._passages.get(order[rank]) if 0 <= rank < len(order) else None
