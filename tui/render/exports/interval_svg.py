"""Numbers that may be compared as SVG within the page; the table below has each in words."""

from collections.abc import Iterator, Sequence
from typing import Final

from tui.picture.interval import Comparison, Edge, Interval
from tui.render.exports.html_words import escaped
from tui.render.interval_lines import round_numbers

_WIDTH: Final = 720
_FROM, _TO = 48, 672
"""Where the scale begins and ends; what has no bound goes on beyond it."""
_HEAD: Final = 58
_LINE: Final = 34
_LONGEST: Final = 96
_TICKS: Final = 6


def intervals_svg(found: Sequence[Comparison]) -> Iterator[str]:
    """Yield a picture for each comparison."""
    for number, comparison in enumerate(found, 1):
        yield from _picture(comparison, f"numbers-{number}")


def _picture(comparison: Comparison, name: str) -> Iterator[str]:
    height = _HEAD + _LINE * len(comparison.intervals)
    title = f"{comparison.unit}, as given by {comparison.voice}"
    title += f", {comparison.of or 'no day recorded'}"
    what = f"{len(comparison.intervals)} numbers on one scale. The table has each in words."
    named = f'role="img" aria-labelledby="{name}" aria-describedby="{name}-what"'
    yield f'<svg class="axis" viewBox="0 0 {_WIDTH} {height}" {named}>'
    yield f'<title id="{name}">{escaped(title)}</title>'
    yield f'<desc id="{name}-what">{what}</desc>'
    yield f'<text x="8" y="14">{escaped(title)}</text>'
    low, high = comparison.bounds
    span = high - low or 1.0
    yield f'<path class="soft" d="M8 47H{_WIDTH - 8}"/>'
    for number in round_numbers(low, high, _TICKS):
        at = _at(number, low, span)
        yield f'<path class="soft" d="M{at} 43v8"/>'
        yield f'<text class="when" x="{at}" y="36">{number:,.12g}</text>'
    for line, one in enumerate(comparison.intervals):
        yield from _interval(one, low, span, _HEAD + _LINE * line)
    yield "</svg>"


def _at(number: float, low: float, span: float) -> str:
    return f"{_FROM + (number - low) / span * (_TO - _FROM):.1f}"


def _interval(one: Interval, low: float, span: float, top: int) -> Iterator[str]:
    words = f"{one.words}: {one.label}"
    shown = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
    yield f'<text x="8" y="{top + 14}">{escaped(shown)}</text>'
    middle = top + 23
    first = "12" if one.low is None else _at(one.low, low, span)
    last = f"{_WIDTH - 12}" if one.high is None else _at(one.high, low, span)
    if one.low is not None and one.low == one.high:
        yield _point(first, middle, hollow=one.low_edge == "soft")
        return
    yield f'<path class="maybe" d="M{first} {middle}H{last}"/>'
    yield _edge(one.low_edge, first, middle, -1)
    yield _edge(one.high_edge, last, middle, 1)


def _edge(edge: Edge, at: str, middle: int, side: int) -> str:
    """Return an end: a full point is included, a hollow one is not, and an arrow has no bound."""
    if edge == "open":
        return f'<path class="arrow" d="M{at} {middle - 4}v8l{6 * side} -4z"/>'
    return _point(at, middle, hollow=edge != "at")


def _point(at: str, middle: int, *, hollow: bool) -> str:
    look = ' class="about"' if hollow else ""
    return f'<circle{look} cx="{at}" cy="{middle}" r="4"/>'
