"""A comparison as lines: what is new, gone or changed, list by list in reading order.

Signs say what happened (`+`, `-`, `~`); colours only repeat it.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from tui.kinds.panes import PANES
from tui.model.card import Span, Spans
from tui.model.comparison import Comparison, ItemChange, Sort
from tui.model.differences import NOTHING, Difference
from tui.model.words import count
from tui.render.cells import cells
from tui.render.extract import row_spans
from tui.render.glyphs import UNICODE, Glyphs, in_glyphs
from tui.render.layout import hanging, width_of, wrap

SAME: Final = "no differences"
_SIGNS: Final[Mapping[Sort, Span]] = {
    "added": Span("+ ", "added"),
    "removed": Span("- ", "removed"),
    "changed": Span("~ ", "strong"),
}
_HEADER: Final = "Briefing"
_ARROW: Final = Span(" → ", "muted")
_INDENT: Final = 4
_GAP: Final = 2
_NARROWEST: Final = 24
"""A column of words that is narrower than this goes below its label."""
_LONGEST_NAME: Final = 60
"""Of a changed item: what is longer is told by the fields below it."""


class Told(NamedTuple):
    """One change: what happened to what, and below it the fields that differ."""

    sort: Sort
    title: Spans
    """Empty for the fields of the briefing as a whole."""
    differences: Sequence[Difference] = ()


class Chapter(NamedTuple):
    """The changes of one list, or of the briefing as a whole."""

    heading: str
    told: Sequence[Told]


def chapters(comparison: Comparison) -> list[Chapter]:
    """Return what changed, under the names that the lists have in the file."""
    found = []
    if comparison.header:
        found.append(Chapter(_HEADER, [Told("changed", (), _in_short(comparison.header))]))
    by_list: dict[str, list[Told]] = {}
    for change in sorted(comparison.items, key=_reading_order):
        by_list.setdefault(change.item.LIST, []).append(_told(change, comparison))
    return [*found, *(Chapter(name.capitalize(), told) for name, told in by_list.items())]


def tally(comparison: Comparison) -> str:
    """Return what changed in a few words: "2 added, 1 removed, 3 changed"."""
    counts = [(word, len(comparison.of(word))) for word in _SIGNS]
    said = [f"{number:,} {word}" for word, number in counts if number]
    if comparison.header:
        said.append(f"{count(len(comparison.header), 'header field')} changed")
    return ", ".join(said) or SAME


def comparison_lines(
    comparison: Comparison, width: int | None, glyphs: Glyphs = UNICODE
) -> Iterator[Spans]:
    """Yield the lines of a comparison, wrapped and aligned where there is a width."""
    for number, chapter in enumerate(chapters(comparison)):
        if number:
            yield ()
        yield (Span(chapter.heading, "title"),)
        for told in chapter.told:
            # Before it is laid out: some signs are wider in ASCII.
            yield from (
                (in_glyphs(line, glyphs) for line in _unwrapped(told))
                if (width is None)
                else _wrapped(told, width, glyphs)
            )


def _unwrapped(told: Told) -> Iterator[Spans]:
    if told.title:
        yield (_SIGNS[told.sort], *told.title)
    for one in told.differences:
        yield (Span(f"{' ' * _INDENT}{one.name}: ", "label"), *arrowed(one))


def _wrapped(told: Told, width: int, glyphs: Glyphs) -> Iterator[Spans]:
    if told.title:
        yield from hanging((_SIGNS[told.sort], *in_glyphs(told.title, glyphs)), width, 2)
    column = _INDENT + max((cells(one.name) for one in told.differences), default=0) + _GAP
    beside = width - column >= _NARROWEST
    for one in told.differences:
        label = Span(f"{' ' * _INDENT}{one.name}", "label")
        words = in_glyphs(arrowed(one), glyphs)
        if beside:
            first, *others = _field(words, width - column)
            yield (label, Span(" " * (column - cells(label.text))), *first)
            yield from ((Span(" " * column), *line) for line in others)
        else:
            yield from wrap((label,), width)
            indent = _INDENT + _GAP
            yield from ((Span(" " * indent), *line) for line in _field(words, width - indent))


def arrowed(difference: Difference) -> Spans:
    """Return what stood and what stands there, with an arrow between them."""
    before = Span(difference.before or NOTHING, "removed" if difference.before else "muted")
    after = Span(difference.after or NOTHING, "added" if difference.after else "muted")
    return (before, _ARROW, after)


def _field(words: Spans, room: int) -> list[Spans]:
    """Return both wordings in a line where there is room, and below each other where not."""
    before, _, after = words
    if width_of(words) <= room:
        return [words]
    if "muted" in {before.role, after.role}:
        return wrap(words, room)
    lines = ((_SIGNS["removed"], before), (_SIGNS["added"], after))
    return [part for line in lines for part in hanging(line, room, _GAP)]


def _told(change: ItemChange, comparison: Comparison) -> Told:
    item = change.item
    briefing = comparison.new if change.new else comparison.old
    known = f"{item.id}, was {change.old_id}" if change.old_id else item.id
    name = Span(f" ({known})", "muted")
    if change.sort != "changed":
        # A line as a print-out has it says what matters: when, what, who says so, where.
        return Told(change.sort, (*row_spans(item.row(briefing)), name))
    caption = Span(_clipped(item.mention(briefing).text), "strong")
    return Told(change.sort, (caption, name), _in_short(change.differences))


def _in_short(found: Sequence[Difference]) -> list[Difference]:
    return [one.in_short for one in found]


def _clipped(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST_NAME else f"{words[:_LONGEST_NAME].rstrip()}…"


def _reading_order(change: ItemChange) -> int:
    """Return the place of an item's pane; within a pane, lists keep the order of the format."""
    return [pane.key for pane in PANES].index(change.item.PANE)
