"""Passages beside a card: those that an item is pinned to, lit, and those next to them."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from tui.model.briefing import Briefing
from tui.model.card import Role, Span, Spans, joined
from tui.model.pin import Pin
from tui.model.source import Passage
from tui.model.version import MOST_SHOWN, shortened, state_spans
from tui.render.glyphs import UNICODE, Glyphs, in_glyphs
from tui.render.layout import merged, wrap

_INDENT: Final = 5
"""Cells before the words of a passage: its mark, and its number in three."""
_BESIDE: Final = 2_000
"""How many letters are shown of what stands beside a pinned passage;"""
_BRIEF: Final = 2
"""and how many lines where there is little room."""
_BEFORE: Final = 60
"""How many words of a passage that is too long are shown before those that are lit."""
_UNKNOWN: Final = "where its words stand now is not known"

_Range = tuple[int, int]
"""First and last word, counted from 1, both included."""


class Look(NamedTuple):
    """How passages are laid out."""

    width: int
    glyphs: Glyphs = UNICODE
    is_brief: bool = False
    """Whether there is little room for what stands beside the passages that are pinned."""


def pinned_lines(
    passage: Passage, item: str, pins: Sequence[Pin], briefing: Briefing, look: Look
) -> list[Spans]:
    """Return a passage that an item, by its id, is pinned to; or, without pins, one by itself.

    Where the item is pinned to some words of it, these are lit. What became of them is told.
    """
    found = passage.found(briefing)
    text = _words(passage, briefing)
    spans: Spans = ()
    if not text:
        # Without a gist what became of it, which is told below, is all there is to tell.
        role: Role = "muted" if found else "quote"
        spans = (Span(passage.instead(briefing), role),) if passage.gist or not found else ()
    else:
        lit = [briefing.lit(item, pin) for pin in pins]
        spans = lit_spans(text, [one.words for one in lit if one and one.words])
    became = [_became(pin, briefing, item) for pin in pins]
    if found and not (text and pins):
        # A gist must not be taken for the article's own words.
        became.append(state_spans(found.anchor))
    spans = joined([spans, *dict.fromkeys(became)], "\n")
    ranges = ", ".join(str(pin).partition(":")[2] for pin in pins if pin.words)
    name = f"{passage.short}:{ranges}" if ranges else passage.short
    return _lines(name, passage.id, briefing.naming.linked(spans), look, look.glyphs.lit)


def beside_lines(
    passage: Passage, briefing: Briefing, look: Look, *, is_behind: bool
) -> list[Spans]:
    """Return a passage that stands before one that is pinned, or behind one."""
    text = _words(passage, briefing)
    words = shortened(text, _BESIDE)
    if look.is_brief and text:
        room = max((look.width - _INDENT) * _BRIEF, 1)
        words = shortened(text, room) if is_behind else ending(text, room)
    spans = (Span(words or passage.instead(briefing), "muted"),)
    return _lines(passage.short, passage.id, spans, look, " ")


def _words(passage: Passage, briefing: Briefing) -> str:
    """Return the words of a passage; nothing where they are not at hand."""
    found = passage.found(briefing)
    return found.text if found else ""


def _became(pin: Pin, briefing: Briefing, item: str) -> Spans:
    """Return what became of what a pin is to."""
    lit = briefing.lit(item, pin)
    if lit is None:
        return ()
    became = state_spans(lit.anchor, lit.is_intact)
    is_lost = pin.words and lit.words is None and lit.anchor.state == "edited"
    return (*became, Span(f"; {_UNKNOWN}", "warning")) if is_lost else became


def _lines(name: str, target: str, spans: Spans, look: Look, mark: str) -> list[Spans]:
    """Return a passage behind its name, with a mark on each of its lines."""
    sign, blank = Span(mark, "label"), Span(" " * (_INDENT - 1))
    digits = _INDENT - 2
    before = Span(" " * (digits - len(name) if len(name) <= digits else 1))
    spans = (before, Span(name, "pin", target), Span(" "), *in_glyphs(spans, look.glyphs))
    first, *others = wrap(spans, look.width - 1, rest_width=look.width - _INDENT)
    return [(sign, *first), *((sign, blank, *line) for line in others)]


def lit_spans(text: str, ranges: Sequence[_Range]) -> Spans:
    """Return a text with the words in some ranges lit; where it is too long, what is round them."""
    if not ranges:
        return (Span(shortened(text, MOST_SHOWN)),)
    words = text.split()
    skipped = 0
    if len(text) > MOST_SHOWN:
        skipped = max(min(first for first, _ in ranges) - 1 - _BEFORE, 0)
        words = shortened(" ".join(words[skipped:]), MOST_SHOWN).split()
    spans: list[Span] = [Span("… ")] if skipped else []
    was_lit = False
    for number, word in enumerate(words, skipped + 1):
        is_lit = any(first <= number <= last for first, last in ranges)
        if number > skipped + 1:
            spans.append(Span(" ", "lit" if was_lit and is_lit else "text"))
        spans.append(Span(word, "lit" if is_lit else "text"))
        was_lit = is_lit
    return merged(spans)


def ending(text: str, most: int) -> str:
    """Return the last letters of a text, from the beginning of a word, behind a sign."""
    if len(text) <= most:
        return text
    kept = text[-most:]
    at = kept.find(" ")
    return f"… {kept[at + 1 :]}" if 0 <= at < len(kept) - 1 else f"… {kept}"
