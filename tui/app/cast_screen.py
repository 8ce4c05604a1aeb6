"""Who stands to whom, over the reader: names and relations, to be followed and looked at closer."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from tui.app.keys import CAST_BINDINGS
from tui.app.listing import MARGIN, MOST_WRAPPED, Entry, TextEntry
from tui.app.overlay import Choice
from tui.app.picture_screen import PictureScreen
from tui.model.card import Span, Spans, plain
from tui.model.words import count
from tui.picture.cast import Cast, Casts, Node, Tie, casts_of, names_in
from tui.picture.nearness import Nearness
from tui.render.cast_lines import CastDrawing, cast_caption, cast_legend, listed_words
from tui.render.glyphs import Glyphs, in_glyphs
from tui.render.layout import hanging

_EDGE: Final = Span(" ")
_FREE: Final = Choice(())
"""A line between two drawings."""
_SET_IN: Final = 2
_INDENT: Final = 2
_WIDE: Final = 50
"""From so many columns on, the footer has room for the keys that follow relations."""


class DrawnCast:
    """A cast, drawn at whatever width is asked for."""

    def __init__(self, cast: Cast, glyphs: Glyphs) -> None:
        self.cast = cast
        self.glyphs = glyphs
        self.at = lru_cache(maxsize=2)(self._at)

    def _at(self, width: int) -> CastDrawing:
        return CastDrawing(self.cast, width, self.glyphs)


class CastRowEntry(NamedTuple):
    """A name, or a relation, with what runs beside it."""

    drawn: DrawnCast
    number: int

    @property
    def row(self) -> Node | Tie:
        """What the row is of."""
        return self.drawn.cast.rows[self.number]

    @property
    def target(self) -> str:
        """The actor, or the relation."""
        return self.row.id

    def lines(self, width: int) -> list[Spans]:
        """Return the lines of the row; in words alone, where lanes have no room."""
        drawing = self.drawn.at(width - _SET_IN)
        if not drawing.fits:
            return ListedEntry(self.row, self.drawn.glyphs).lines(width)
        return [(MARGIN, _EDGE, *line) for line in drawing.lines(self.number)]


class ListedEntry(NamedTuple):
    """A name, or set in below it a relation, in words."""

    row: Node | Tie
    glyphs: Glyphs

    @property
    def target(self) -> str:
        """The actor, or the relation."""
        return self.row.id

    def lines(self, width: int) -> list[Spans]:
        """Return the words."""
        indent = _INDENT if isinstance(self.row, Tie) else 0
        words = in_glyphs(listed_words(self.row), self.glyphs)
        wrapped = hanging(words, max(1, width - _SET_IN - indent), _INDENT)
        return [(MARGIN, Span(" " * (1 + indent)), *line) for line in wrapped]


class SignsEntry(NamedTuple):
    """What the signs that are drawn mean."""

    casts: Casts
    glyphs: Glyphs
    target: str = ""

    def lines(self, width: int) -> list[Spans]:
        """Return the words in whole phrases."""
        ties = [tie for cast in self.casts.drawn for tie in cast.ties]
        told = cast_legend(ties, self.glyphs, width - _SET_IN)
        return [(Span("  "), Span(plain(line), "muted")) for line in told]


class CastScreen(PictureScreen):
    """Names and how they stand to each other; it ends with the item that was chosen."""

    BINDINGS = CAST_BINDINGS  # type: ignore[assignment]  # a list of bindings is one of the types allowed

    def __init__(self, ties: Sequence[Tie], target: str, glyphs: Glyphs) -> None:
        """Begin with all of them, or around who is pointed at, where all are too many to draw."""
        super().__init__(target, glyphs)
        self._nearness = Nearness(tuple(ties))
        who = self._who(target)
        if any(node.id == who for group in self._casts.crowded for node in names_in(group)):
            self._nearness = self._nearness.closer(who)

    @property
    def _casts(self) -> Casts:
        """What is drawn of what is seen: nothing, where lines would not stand below each other."""
        seen = self._nearness.seen
        found = casts_of(seen)
        rows = sum(len(cast.rows) + 1 for cast in found.drawn)
        return found if rows < MOST_WRAPPED else Casts((), (seen,))

    def footer(self) -> list[tuple[tuple[str, ...], str]]:
        """Name the keys that look closer and follow, beside those of every overlay."""
        first, *others = super().footer()
        zoom = (("cast.closer", "cast.wider"), "zoom")
        follow = (("cast.back", "cast.on"), "follow")
        return [first, zoom, *([follow] if self.size.width >= _WIDE else []), *others]

    def action_closer(self) -> None:
        """Show fewer, around the name under the cursor, or the one whose relation is there."""
        self._look(self._nearness.closer(self._who(self.target)))

    def action_wider(self) -> None:
        """Show those who are a step further away as well; in the end, all."""
        self._look(self._nearness.wider())

    def action_whole(self) -> None:
        """Show all who are related."""
        self._look(self._nearness.whole())

    def action_along(self, by: int) -> None:
        """Go along the relation under the cursor, or the first from or to the name there."""
        tie = self._tie(by)
        if tie is None:
            way = "No relation leads on from here." if by > 0 else "No relation leads here."
            self.notify(way, markup=False, timeout=3)
            return
        node = tie.end if by > 0 else tie.start
        self._list.move_to(self._list.listing.targets.get(node.id, -1))

    def _tie(self, by: int) -> Tie | None:
        here = self.target
        for tie in self._nearness.seen:
            end = tie.start if by > 0 else tie.end
            if here in {tie.id, end.id}:
                return tie
        return None

    def _who(self, target: str) -> str:
        """Return the name that a relation is from; of a name, the name."""
        return next((tie.start.id for tie in self._nearness.ties if tie.id == target), target)

    def _look(self, nearness: Nearness) -> None:
        if nearness != self._nearness:
            self._nearness = nearness
            self.draw_anew(self.target, nearness.around)

    def drawn(self) -> Sequence[Entry]:
        """Return a line for each name and relation, and what the signs mean."""
        found = self._casts
        entries: list[Entry] = []
        for cast in found.drawn:
            shown = DrawnCast(cast, self._glyphs)
            entries += (CastRowEntry(shown, number) for number in range(len(cast.rows)))
            entries.append(_FREE)
        entries += self._in_words(found)
        return [*entries, SignsEntry(found, self._glyphs)]

    def _in_words(self, found: Casts) -> Iterator[Entry]:
        """Yield what is not drawn: the relations among too many names, and of one to itself."""
        for ties in found.crowded:
            closer = self.key_of("cast.closer")
            how = f"; {closer} draws who is around one" if closer else ""
            words = f"Not drawn: {cast_caption(ties)}, which would be a knot of lines{how}."
            yield TextEntry((Span(words, "muted"),), indent=2)
            yield from (*self._listed(ties), _FREE)
        if found.apart:
            yield TextEntry((Span("Of one to itself:", "muted"),), indent=2)
            yield from (*self._listed(found.apart), _FREE)

    def _listed(self, ties: Sequence[Tie]) -> Iterator[Entry]:
        by_name: dict[Node, list[Tie]] = {}
        for tie in ties:
            by_name.setdefault(tie.start, []).append(tie)
        for node, own in by_name.items():
            yield ListedEntry(node, self._glyphs)
            yield from (ListedEntry(tie, self._glyphs) for tie in own)

    def heading(self) -> str:
        """Return how much is seen, and around whom."""
        near, seen = self._nearness, self._nearness.seen
        if not near.around:
            return f"Who stands to whom: {cast_caption(seen)}"
        names = {node.id: node.name for node in names_in(near.ties)}
        steps = count(near.steps, "step")
        return f"{steps} around {names[near.around]}: {cast_caption(seen)} of {len(near.ties)}"
