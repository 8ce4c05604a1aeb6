"""The graph of a small cast as SVG within the page; the list below it says the same in words."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from math import hypot
from typing import Final

from tui.model.briefing import Briefing
from tui.model.item import Item
from tui.model.words import count
from tui.picture.cast import Cast, Node, Tie, casts
from tui.render.exports.html_words import escaped

Point = tuple[float, float]
_WIDTH, _HEIGHT = 720, 460
_ACROSS, _DOWN = 230, 180
"""The circle is wider than it is high: names take room at its sides."""
_DOT: Final = 6
_LONGEST: Final = 28


def casts_svg(items: Iterable[Item], briefing: Briefing) -> Iterator[str]:
    """Yield the graphs of the relations among items, and why others are not drawn."""
    found = casts(items, briefing)
    for number, cast in enumerate(found.drawn, 1):
        yield from cast_svg(cast, number)
    for crowd in found.crowded:
        yield f'<p class="muted">Not drawn: {crowd} actors would be a knot of lines.</p>'


def cast_svg(cast: Cast, number: int) -> Iterator[str]:
    """Yield the lines of a graph; `number` tells it from the others of a page."""
    named = f'role="img" aria-labelledby="cast-{number}" aria-describedby="cast-{number}-what"'
    yield f'<svg class="axis" viewBox="0 0 {_WIDTH} {_HEIGHT}" {named}>'
    yield f'<title id="cast-{number}">Who stands to whom</title>'
    lines = count(len(cast.ties), "relation")
    claimed = (
        "; dashed: no source says so in its own voice"
        if any(one.is_claimed for one in cast.ties)
        else ""
    )
    what = f"{len(cast.nodes)} names, {lines}{claimed}"
    yield f'<desc id="cast-{number}-what">{what}. The list has each in words.</desc>'
    yield f'<text class="when" x="8" y="16">{what}</text>'
    places = {node.id: _place(node) for node in cast.nodes}
    for tie in cast.ties:
        yield from _line(tie, places[tie.start], places[tie.end])
    told: Counter[tuple[str, str]] = Counter()
    for tie in cast.ties:
        yield _words(tie, places, told[tie.start, tie.end])
        told[tie.start, tie.end] += 1
    for node in cast.nodes:
        yield from _node(node)
    yield "</svg>"


def _place(node: Node) -> Point:
    return _WIDTH / 2 + _ACROSS * node.x, _HEIGHT / 2 + _DOWN * node.y


def _line(tie: Tie, start: Point, end: Point) -> Iterator[str]:
    """Yield a line with its arrow."""
    (x, y), (to_x, to_y) = start, end
    length = hypot(to_x - x, to_y - y)
    along, aside = (to_x - x) / length, (to_y - y) / length
    tip_x, tip_y = to_x - along * (_DOT + 2), to_y - aside * (_DOT + 2)
    look = "maybe" if tie.is_claimed else "edge"
    yield f'<path class="{look}" d="M{x:.1f} {y:.1f}L{tip_x:.1f} {tip_y:.1f}"/>'
    back_x, back_y = tip_x - along * 9, tip_y - aside * 9
    left = f"{back_x - aside * 4:.1f} {back_y + along * 4:.1f}"
    right = f"{back_x + aside * 4:.1f} {back_y - along * 4:.1f}"
    yield f'<path class="arrow" d="M{tip_x:.1f} {tip_y:.1f}L{left}L{right}z"/>'


def _words(tie: Tie, places: Mapping[str, Point], above: int) -> str:
    """Return how a line is meant, nearer to whom it comes from: `above` lie others of the two."""
    (x, y), (to_x, to_y) = places[tie.start], places[tie.end]
    # Not half-way, where the words of two lines that cross, or go to and fro, would meet.
    place = f'x="{x + (to_x - x) * 0.42:.1f}" y="{y + (to_y - y) * 0.42 + 4 + 14 * above:.1f}"'
    return f'<text class="tie" {place} text-anchor="middle">{escaped(tie.how)}</text>'


def _node(node: Node) -> Iterator[str]:
    x, y = _place(node)
    yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{_DOT}"/>'
    name = node.name if len(node.name) <= _LONGEST else f"{node.name[: _LONGEST - 1]}…"
    anchor, by = ("middle", 0) if abs(node.x) < 0.1 else ("start" if node.x > 0 else "end", 1)
    left = x + (12 if node.x > 0 else -12) * by
    top = y + (4 if by else -12 if node.y < 0 else 22)
    yield f'<text x="{left:.1f}" y="{top:.1f}" text-anchor="{anchor}">{escaped(name)}</text>'
