"""One record a line: for grep, cut and fzf, and for whoever looks for one thing.

The columns of the form with tabs are API: scripts count them. New ones come at the end.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from tui.clean import one_line
from tui.model.briefing import Briefing, Readable
from tui.model.card import Row, Span, Spans, plain
from tui.model.item import Item
from tui.model.source import Passage
from tui.render.cells import cells
from tui.render.glyphs import Glyphs, in_glyphs
from tui.render.layout import width_of, wrap
from tui.render.selection import Selection

COLUMNS: Final = (
    ("id", "the item's id, as `briefing show NAME#ID` takes it"),
    ("kind", "what it is: `event`, `actor`, `figure`, `passage` …"),
    ("dates", "its dates in EDTF, joined by blanks; `head` says whether one is a span or a window"),
    ("head", "its date, amount or name, in words"),
    ("text", "what it says"),
    ("voice", "who says so, in a word or two"),
    ("status", "how far it is established: `reported`, `claimed`, `disputed` …"),
    ("pins", "where it stands in the source, joined by blanks"),
    ("care", "`care`, if it is to be read with care"),
    ("line", "the line of the file that it begins in"),
    ("draft", "`draft`, if nobody has reviewed it since a rule drafted it"),
)
"""The columns by their names, each with what stands in it."""
_BLANKS: Final = str.maketrans("\n\t", "  ")
_LEAST: Final = 12
"""How many columns what an item says has at the least, before who says so is left out."""


def told(briefing: Briefing, panes: Sequence[str], selection: Selection) -> list[Readable]:
    """Return the items and passages of some panes, in the order in which a print-out has them."""
    chosen = (selection.groups(briefing, pane) for pane in panes)
    return [readable for groups in chosen for group in groups for readable in group.items]


def table(readables: Sequence[Readable], briefing: Briefing) -> Iterator[str]:
    """Yield a line for each item: the `COLUMNS`, with a tab between them and no blank for it."""
    for readable in readables:
        yield "\t".join(map(one_line, _cells(readable, briefing)))


def _cells(readable: Readable, briefing: Briefing) -> tuple[str, ...]:
    row = readable.row(briefing)
    return (
        readable.id,
        readable.NOUN,
        " ".join(str(date) for date in readable.dates) if isinstance(readable, Item) else "",
        plain(row.head),
        plain(row.body),
        plain(row.voice),
        (readable.standing(briefing) or "") if isinstance(readable, Item) else "",
        plain(row.pins),
        "care" if row.care else "",
        str((readable.block if isinstance(readable, Passage) else readable).mark.line),
        "draft" if isinstance(readable, Item) and readable.is_draft else "",
    )


def record_lines(
    readables: Sequence[Readable], briefing: Briefing, glyphs: Glyphs, width: int | None = None
) -> Iterator[Spans]:
    """Yield a line for each item: kind, id, and what it says, who says so, where.

    In a `width`, what it says is cut, with a sign that it goes on: who says so is not.
    """
    for readable in readables:
        row = readable.row(briefing)
        place = (Span(f"{readable.NOUN} {one_line(readable.id)}: ", "muted"),)
        said = _on_a_line(in_glyphs((*row.head, *_between(row), *row.body), glyphs))
        tail = in_glyphs(_tail(row, glyphs), glyphs)
        against = readable.against(briefing) if isinstance(readable, Item) else ()
        yield _fitted(_Record(place, in_glyphs(against, glyphs), said, tail), glyphs, width)


def _between(row: Row) -> Spans:
    return (Span(": "),) if row.head and row.body else ()


def _tail(row: Row, glyphs: Glyphs) -> Spans:
    voice = (Span(f" {glyphs.dash} ", "muted"), *row.voice) if row.voice else ()
    pins = (Span(" [", "muted"), *row.pins, Span("]", "muted")) if row.pins else ()
    return (*_on_a_line(voice), *pins, *((Span(" !", "warning"),) if row.care else ()))


def _on_a_line(spans: Spans) -> Spans:
    return tuple(span._replace(text=span.text.translate(_BLANKS)) for span in spans)


class _Record(NamedTuple):
    """The parts of a line."""

    place: Spans
    against: Spans
    """Who denies or doubts it, where `tail` cannot say so."""
    said: Spans
    tail: Spans


def _fitted(record: _Record, glyphs: Glyphs, width: int | None) -> Spans:
    place, against, said, tail = record
    whole = (*place, *said, *tail)
    if width is None or width_of(whole) <= width:
        return whole
    dots = Span(glyphs.more, "muted")
    room = width - width_of(place) - width_of(tail) - cells(glyphs.more)
    if room >= _LEAST:
        return (*place, *wrap(said, room)[0], dots, *tail)
    # In so few columns what stands first says most.
    first = (*against, *place, *said) if against else whole
    return (*wrap(first, max(1, width - cells(glyphs.more)))[0], dots)
