"""Who stands to whom as SVG within the page; the list below it says the same in words."""

from collections.abc import Iterable, Iterator
from typing import Final

from tui.model.briefing import Briefing
from tui.model.card import plain
from tui.model.item import Item
from tui.picture.cast import Cast, Lane, Node, Tie, casts
from tui.render.cast_lines import CLAIMED, cast_caption, listed_words, not_drawn, tie_words
from tui.render.exports.html_words import escaped

_WIDTH: Final = 720
_ABOVE, _ROW, _BELOW = 40, 24, 16
_NAMES: Final = 230
"""Names end here; their dots follow, and the relations from them."""
_DOT, _STEM, _WORDS = _NAMES + 12, _NAMES + 12, _NAMES + 30
_LANES: Final = 520
"""Where the lane next to the words is; the others share the room beyond it."""
_APART: Final = 22
_RADIUS, _CORNER, _GAP = 4, 6, 4
_LONGEST_NAME, _LONGEST_WORDS = 34, 38


def casts_svg(items: Iterable[Item], briefing: Briefing) -> Iterator[str]:
    """Yield the casts among the relations of items, and why others are not drawn."""
    found = casts(items, briefing)
    for number, cast in enumerate(found.drawn, 1):
        yield from cast_svg(cast, number)
    if found.drawn or found.crowded:
        for words in not_drawn(found):
            yield f'<p class="muted">{words} The list has them.</p>'


def cast_svg(cast: Cast, number: int) -> Iterator[str]:
    """Yield the lines of a cast; `number` tells it from the others of a page."""
    named = f'role="img" aria-labelledby="cast-{number}" aria-describedby="cast-{number}-what"'
    height = _ABOVE + _ROW * (len(cast.rows) - 1) + _BELOW
    yield f'<svg class="axis" viewBox="0 0 {_WIDTH} {height}" {named}>'
    yield f'<title id="cast-{number}">Who stands to whom</title>'
    what = "; ".join([cast_caption(cast.ties), *_signs(cast)])
    yield f'<desc id="cast-{number}-what">{what}. The list has each in words.</desc>'
    yield f'<text class="when" x="8" y="16">{what}</text>'
    apart = min(_APART, (_WIDTH - _LANES - 8) / cast.depth)
    # What leads further out passes behind the lanes that are nearer to the words.
    for lane in sorted(cast.lanes, key=lambda lane: -lane.number):
        yield from _lane(lane, _LANES + apart * lane.number)
    for at, row in enumerate(cast.rows):
        yield from _node(row, at, cast) if isinstance(row, Node) else _words(row, at)
    yield "</svg>"


def _signs(cast: Cast) -> Iterator[str]:
    if any(tie.is_claimed for tie in cast.ties):
        yield f"dashed: {CLAIMED}"
    if any(tie.care for tie in cast.ties):
        yield "!: read with care"


def _y(row: int) -> int:
    return _ABOVE + _ROW * row


def _lane(lane: Lane, x: float) -> Iterator[str]:
    """Yield the relations that lead to one name, and its arrow."""
    top, bottom = _y(lane.first) + _GAP, _y(lane.last) - _GAP
    yield f'<path class="gap" d="M{x:.1f} {top}V{bottom}"/>'
    # What a source tells is drawn over what others say beside it.
    for tail in sorted(lane.tails, key=lambda tail: tail in lane.told):
        look = "edge" if tail in lane.told else "maybe"
        begin, end = _y(tail), _y(lane.head)
        turn = _CORNER if end > begin else -_CORNER
        yield (
            f'<path class="{look}" d="M{_STEM} {begin}H{x - _CORNER:.1f}'
            f"Q{x:.1f} {begin} {x:.1f} {begin + turn}V{end - turn}"
            f'Q{x:.1f} {end} {x - _CORNER:.1f} {end}H{_DOT + _RADIUS + 8}"/>'
        )
    y, tip = _y(lane.head), _DOT + _RADIUS + 2
    yield f'<path class="arrow" d="M{tip} {y}L{tip + 9} {y - 4}L{tip + 9} {y + 4}z"/>'


def _node(node: Node, row: int, cast: Cast) -> Iterator[str]:
    """Yield a name with its dot, and the stem of the relations from it."""
    y = _y(row)
    last = next(at for at in range(row, len(cast.rows)) if cast.is_last(at))
    if last > row:
        yield f'<path class="edge" d="M{_STEM} {y}V{_y(last)}"/>'
    yield f'<circle cx="{_DOT}" cy="{y}" r="{_RADIUS}"/>'
    name = escaped(_shortened(node.name, _LONGEST_NAME))
    yield f'<text x="{_NAMES}" y="{y + 4}" text-anchor="end">{name}</text>'


def _words(tie: Tie, row: int) -> Iterator[str]:
    """Yield how a relation is meant; the sentence in full is shown where the mouse rests on it."""
    words = escaped(_shortened(plain(tie_words(tie)), _LONGEST_WORDS))
    sentence = escaped(f"{tie.start.name} {plain(listed_words(tie))}")
    title = f"<title>{sentence}</title>"
    yield f'<text class="tie" x="{_WORDS}" y="{_y(row) + 4}">{title}{words}</text>'


def _shortened(words: str, longest: int) -> str:
    return words if len(words) <= longest else f"{words[: longest - 1]}…"
