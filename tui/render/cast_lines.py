"""Who stands to whom in the cells of a terminal: names, a line for each relation, lanes beside.

Where a line passes behind a lane, the lane is whole: only what runs into it has a corner.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Final, NamedTuple

from tui.model.card import Span, Spans
from tui.model.words import count
from tui.picture.cast import Cast, Casts, Node, Tie, names_in
from tui.render.axis_lines import filled
from tui.render.glyphs import Glyphs, in_glyphs
from tui.render.layout import hanging, merged, trimmed, width_of, wrap

_APART: Final = 2
"""So many cells from one lane to the next."""
_BEFORE: Final = 3
"""So many between the words and the first lane: for a blank, and an arrow with its shaft."""
_BRANCH: Final = 3
"""So many before the words of a relation."""
_LEAST: Final = 16
"""In fewer cells names and relations are not set beside lanes."""
CLAIMED: Final = "claimed, disputed, a draft, or by nobody recorded"


class Signs(NamedTuple):
    """What a cast is drawn with."""

    along: str = "─"
    maybe: str = "┄"
    lane: str = "│"
    maybe_lane: str = "┊"
    upper: str = "╮"
    lower: str = "╯"
    joins: str = "┤"
    head: str = "◀"
    branch: str = "├"
    last: str = "╰"


_UNICODE: Final = Signs()
_ASCII: Final = Signs("-", ".", "|", ":", "+", "+", "+", "<", "+", "+")


class CastDrawing:
    """A cast at a width: the lines of each of its rows."""

    def __init__(self, cast: Cast, width: int, glyphs: Glyphs) -> None:
        """Set the cast out at a width; ask `fits` before its lines are asked for."""
        self.cast = cast
        self._glyphs = glyphs
        self._signs = _ASCII if glyphs.folded else _UNICODE
        self._most = width - _BEFORE - _APART * cast.depth + 1
        self._told = [self._words(row) for row in cast.rows]

    @property
    def fits(self) -> bool:
        """Whether there is room for words beside the lanes."""
        return self._most >= _LEAST

    def all_lines(self) -> list[Spans]:
        """Return the lines of all rows."""
        return [line for row in range(len(self.cast.rows)) for line in self.lines(row)]

    def lines(self, row: int) -> list[Spans]:
        """Return the lines of a row: its words, and what runs beside and below them."""
        first, *rest = self._wrapped[row]
        return [
            self._joined(row, first),
            *(self._drawn(words, self._passing(row, below=True)) for words in rest),
        ]

    def _words(self, row: Node | Tie) -> Spans:
        if isinstance(row, Node):
            return in_glyphs((Span(row.name, "strong"),), self._glyphs)
        return in_glyphs(tie_words(row), self._glyphs)

    @cached_property
    def _wrapped(self) -> list[list[Spans]]:
        return [list(self._set_in(row)) for row in range(len(self._told))]

    @cached_property
    def _room(self) -> int:
        """How many cells the words have: as many as the longest takes."""
        return max(width_of(line) for lines in self._wrapped for line in lines)

    def _set_in(self, row: int) -> Iterator[Spans]:
        """Yield the words of a row, a relation's behind its branch from the name above."""
        told, signs, is_last = self._told[row], self._signs, self.cast.is_last(row)
        tie = self.cast.rows[row]
        stem = " " if is_last else signs.lane
        if isinstance(tie, Node):
            first, *rest = wrap(told, self._most, rest_width=self._most - 2)
            yield first
            yield from ((Span(f"{stem} ", "muted"), *line) for line in rest)
            return
        branch = signs.last if is_last else signs.branch
        along = signs.maybe if tie.is_claimed else signs.along
        first, *rest = wrap(told, self._most - _BRANCH)
        yield (Span(f"{branch}{along} ", "muted"), *first)
        yield from ((Span(f"{stem}  ", "muted"), *line) for line in rest)

    def _joined(self, row: int, words: Spans) -> Spans:
        """Return the line on which a row runs into its lane, or the lane ends at its name."""
        lane, passing, signs = self.cast.lane_at.get(row), self._passing(row), self._signs
        if lane is None:
            return self._drawn(words, passing)
        tie = self.cast.rows[row]
        is_told = bool(lane.told) if isinstance(tie, Node) else not tie.is_claimed
        along = signs.along if is_told else signs.maybe
        corners = {lane.first: signs.upper, lane.last: signs.lower}
        arrow = signs.head if isinstance(tie, Node) else along
        beside = {**passing, lane.number: corners.get(row, signs.joins)}
        return self._drawn(words, beside, (arrow, along, lane.number))

    def _passing(self, row: int, *, below: bool = False) -> Mapping[int, str]:
        """Return the signs of the lanes beside a row, or of those that go on below it."""
        signs = self._signs
        return {
            lane.number: signs.lane if lane.is_told_at(row) else signs.maybe_lane
            for lane in self.cast.lanes
            if lane.first <= row < lane.last + (not below)
        }

    def _drawn(
        self, words: Spans, lanes: Mapping[int, str], line: tuple[str, str, int] | None = None
    ) -> Spans:
        """Return words with lanes beside them, and the line that runs into one of those."""
        used = width_of(words) + 1
        drawn = [" "] * (self._room - used + _BEFORE + _APART * self.cast.depth)
        start = self._room + _BEFORE - used
        if line:
            arrow, along, number = line
            end = start + _APART * number
            drawn[:end] = [arrow, *([along] * (end - 1))]
        for number, sign in lanes.items():
            drawn[start + _APART * number] = sign
        return merged(trimmed([*words, Span(" "), Span("".join(drawn), "muted")]))


def tie_words(tie: Tie) -> Spans:
    """Return how a relation is meant, when it was so, and who says so if no source does."""
    care = Span("! " if tie.care else "", "warning")
    when = Span(f", {tie.when}" if tie.when else "", "date")
    voice = Span(f" ({tie.voice})" if tie.voice else "", "voice")
    return tuple(span for span in (care, Span(tie.how), when, voice) if span.text)


def listed_words(row: Node | Tie) -> Spans:
    """Return a name, or a relation from it with whom it leads to, where lanes are not drawn."""
    if isinstance(row, Node):
        return (Span(row.name, "strong"),)
    care, how, *rest = tie_words(row) if row.care else (Span(""), *tie_words(row))
    return (care, how, Span(" "), Span(row.end.name, "name"), *rest)


def cast_caption(ties: Sequence[Tie]) -> str:
    """Return in words how much there is to draw."""
    return f"{count(len(names_in(ties)), 'name')}, {count(len(ties), 'relation')}"


def cast_legend(ties: Iterable[Tie], glyphs: Glyphs, width: int) -> list[Spans]:
    """Return what the signs of some relations mean, as far as they are drawn."""
    signs = _ASCII if glyphs.folded else _UNICODE
    ties = list(ties)
    told = {
        f"{signs.along * 2} a source says so": any(not tie.is_claimed for tie in ties),
        f"{signs.maybe * 2} {CLAIMED}": any(tie.is_claimed for tie in ties),
        "! read with care": any(tie.care for tie in ties),
    }
    lines = filled([words for words, holds in told.items() if holds], width)
    return [part for line in lines for part in hanging(line, width, 3)]


def not_drawn(found: Casts, unfit: Iterable[Cast] = ()) -> Iterator[str]:
    """Yield in words what is not drawn, and why; `unfit` are those there is no room for."""
    for cast in unfit:
        yield f"Not drawn: {cast_caption(cast.ties)}, for want of columns."
    for ties in found.crowded:
        yield f"Not drawn: {cast_caption(ties)}, which would be a knot of lines."
    if found.apart:
        them = count(len(found.apart), "relation")
        yield f"Not drawn: {them} of names that are tied to nobody else."
