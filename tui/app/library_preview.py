"""What the library shows of a briefing beside its list: of what it is, and how it begins."""

from collections.abc import Iterator
from pathlib import PurePath
from typing import Final

from tui.app.library_listing import changed_on
from tui.app.listing import overview_listing
from tui.clean import clean_name, one_line
from tui.kinds import KINDS
from tui.library.news import News
from tui.library.shelved import Shelved
from tui.load.load import Loaded
from tui.model.card import Span, Spans
from tui.model.draft import UNREVIEWED
from tui.model.words import count
from tui.render.glyphs import Glyphs, in_glyphs
from tui.render.layout import wrap

_MARGIN: Final = Span(" ")
_MOST_PROBLEMS: Final = 5
_ENDLESS: Final = 1_000_000
"""An overview that may be as high as it likes says all that it has to say."""
_NOUNS: Final = {kind.LIST: kind.NOUN for kind in KINDS}


def preview_lines(
    one: Shelved, news: News, loaded: Loaded | None, width: int, *, glyphs: Glyphs
) -> list[Spans]:
    """Return what is known of a briefing, and once it is `loaded`, its overview."""
    room = max(8, width - 2)
    lines: list[Spans] = []
    for spans in _facts(one, news):
        lines += [(_MARGIN, *line) for line in wrap(in_glyphs(spans, glyphs), room)]
    if loaded is None:
        return lines
    if loaded.briefing is None:
        return [*lines, (), *_problems(loaded, room, glyphs)]
    listing = overview_listing(loaded.briefing, room, _ENDLESS, glyphs)
    listing.lay_out(room)
    # Its title is said above.
    overview = [listing.line(number) for number in range(listing.end(0), listing.height)]
    return [*lines, (), *overview]


def _facts(one: Shelved, news: News) -> Iterator[Spans]:
    name = f"{one.folder}/{clean_name(PurePath(one.file).name)}"
    yield (Span(one_line(one.title) if one.readable else one.name, "title"),)
    yield (Span(name, "muted"),)
    if one.readable:
        counts = ", ".join(count(number, _NOUNS[list_]) for list_, number in one.counts.items())
        yield (Span(counts or "no items yet"),)
        if one.drafts:
            yield (Span(count(one.drafts, UNREVIEWED), "warning"),)
    parts = [f"changed {day}" if (day := changed_on(one)) else ""]
    if one.readable:
        parts.append("you have not read it yet" if news.new is None else "")
        parts.append(f"{news.new:,} new since you last read it" if news.new else "")
    if said := ", ".join(filter(None, parts)):
        yield (Span(said, "muted"),)
    if one.problems:
        where = f"line {one.line}: " if one.line else ""
        yield (
            Span(f"{count(one.problems, 'problem')}, the first: {where}{one.problem}", "warning"),
        )


def _problems(loaded: Loaded, width: int, glyphs: Glyphs) -> Iterator[Spans]:
    for problem in loaded.report.sorted()[:_MOST_PROBLEMS]:
        place = Span(f"{problem.mark.line}:{problem.mark.column} ", "pin")
        help_ = Span(f"; {problem.help}" if problem.help else "", "muted")
        spans = (place, Span(problem.what, "warning"), help_)
        for line in wrap(in_glyphs(spans, glyphs), width):
            yield (_MARGIN, *line)
