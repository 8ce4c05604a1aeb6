"""The styles of `briefing show`: one briefing, or one item of it, in full, in brief, or read aloud.

Each is a function that lays out lines; where they go and what they look like is `printing`'s.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Final, NamedTuple

from tui.cli.looks import Look
from tui.cli.selecting import Asked
from tui.kinds.panes import PRINTED
from tui.model.briefing import Briefing, Readable
from tui.model.card import Span, Spans
from tui.render.layout import NARROW, wrap
from tui.render.selection import ALL_PANES


class Printout(NamedTuple):
    """Lines that are laid out, and whether their roles are to have looks."""

    lines: Iterable[Spans]
    styled: bool


class Wanted(NamedTuple):
    """What is to be printed."""

    briefing: Briefing
    asked: Asked
    item: Readable | None = None
    """The one item or passage that is, where it is not the briefing."""
    tsv: bool = False
    """Whether records have tabs between their columns."""


def _full(wanted: Wanted, look: Look) -> Printout:
    """Return all items of the usual panes as rows with what there is to add; or an item's card."""
    if wanted.item:
        return _card(wanted.item, wanted.briefing, look)
    from tui.render.summary import summary

    panes = wanted.asked.panes_or(PRINTED)
    printed = summary(wanted.briefing, panes, wanted.asked.of(wanted.briefing))
    if look.rich:
        from tui.render.printed import summary_lines

        return Printout(summary_lines(printed, look.width, look.glyphs), styled=True)
    from tui.render.plain import plain_lines

    return _bare(plain_lines(printed, look.glyphs, look.wrapped))


def _card(item: Readable, briefing: Briefing, look: Look) -> Printout:
    from tui.render.citation import cited_card

    card = cited_card(item, briefing)
    if look.rich:
        from tui.render.card_pictures import card_picture
        from tui.render.printed import WIDEST, card_lines

        picture = card_picture(item, briefing, min(look.width, WIDEST), look.glyphs)
        return Printout((*card_lines(card, look.width, look.glyphs), *picture), styled=True)
    from tui.render import text

    return _bare(text.card_lines(card, look.glyphs, look.wrapped))


def _brief(wanted: Wanted, look: Look) -> Printout:
    """Return the overview, on a screen of 24 rows where there is one; an item is its row."""
    if wanted.item:
        return _one_line(wanted, look._replace(wrapped=None))
    from tui.render.summary import brief_summary

    printed = brief_summary(wanted.briefing, wanted.asked.of(wanted.briefing))
    if look.wrapped and look.width >= NARROW:
        from tui.render.brief import brief_lines

        return Printout(brief_lines(printed, look.width, look.glyphs), styled=look.styled)
    from tui.render.plain import plain_lines

    return _bare(plain_lines(printed, look.glyphs, look.wrapped))


def _one_line(wanted: Wanted, look: Look) -> Printout:
    """Return a record a line."""
    from tui.render.records import record_lines, table, told

    briefing = wanted.briefing
    panes = wanted.asked.panes_or(PRINTED)
    items = [wanted.item] if wanted.item else told(briefing, panes, wanted.asked.of(briefing))
    if wanted.tsv:
        return _bare(table(items, briefing))
    lines = record_lines(items, briefing, look.glyphs, look.wrapped)
    return Printout(lines, styled=look.styled)


def _spoken(wanted: Wanted, look: Look) -> Printout:
    """Return sentences: of all panes, for it is no reduced view; or of one item."""
    from tui.render.citation import cited_card
    from tui.render.spoken import spoken_card, spoken_lines
    from tui.render.summary import summary

    briefing = wanted.briefing
    if wanted.item:
        lines = spoken_card(cited_card(wanted.item, briefing))
    else:
        panes = wanted.asked.panes_or(ALL_PANES)
        lines = spoken_lines(briefing, summary(briefing, ()), panes, wanted.asked.of(briefing))
    if look.wrapped is None:
        return _bare(lines)
    width = look.wrapped
    return Printout((part for line in lines for part in wrap((Span(line),), width)), styled=False)


def _bare(lines: Iterable[str]) -> Printout:
    return Printout(((Span(line),) for line in lines), styled=False)


STYLES: Final[Mapping[str, Callable[[Wanted, Look], Printout]]] = {
    "full": _full,
    "brief": _brief,
    "one-line": _one_line,
    "spoken": _spoken,
}
"""The styles by the names that `--style` takes, the usual one first."""
