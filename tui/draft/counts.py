"""The numbers of an article as figures: what each counts, who says so, and as of which day."""

import re
from collections.abc import Iterator
from typing import Final

from tui.clean import one_line
from tui.draft.article import Findings
from tui.draft.clauses import clause
from tui.draft.dates import FoundDate
from tui.draft.figures.found import FoundFigure, Same
from tui.draft.governing import force, governed
from tui.draft.headline import headline, together, with_small_words
from tui.draft.items import Figure
from tui.draft.text import Sentence, Stretch
from tui.draft.voices import Voices

_DONE: Final = re.compile(r"[a-z]{2,20}(?:ed|en)")
_MOST_BEHIND: Final = 6
_MOST_WORDS: Final = 5
"""So many words of the article name what a number counts; where there are more, a headline does."""


def figures(found: Findings, voices: Voices) -> Iterator[Figure]:
    """Yield the figures that an article prints, furniture apart, in its order."""
    for one in found.figures:
        sentence = found.text.sentence(one.start)
        is_denied = force(found.text, sentence, Stretch(one.start, one.end)) == "denying"
        if found.is_read(one.start) and not is_denied:
            yield _figure(one, sentence, found, voices)


def _figure(one: FoundFigure, sentence: Sentence, found: Findings, voices: Voices) -> Figure:
    stretch = Stretch(one.start, one.end)
    near = clause(found.text, sentence, stretch)
    whole = governed(found.text, sentence, near, stretch)
    part = voices.content(stretch, whole)
    label = _label(one, part, found)
    if force(found.text, sentence, stretch) == "open":
        # What is planned, feared or claimed is told with the word for that.
        label = headline(found.text, part) or label
    day = _as_of(found, sentence, stretch)
    period = _period(found, sentence, stretch)
    if period and not near.start <= period.start < near.end:
        period = None
    dated = day or period
    is_worked_out = dated is not None and dated.basis != "explicit"
    pin = found.places.pin((min(part.start, one.start), max(part.end, one.end)))
    return Figure(
        label=label,
        amount=one.amount,
        voices=voices.of(stretch),
        pins=(pin,),
        rule=one.rule,
        found=stretch,
        unit=one.unit,
        also=tuple(_also(same) for same in one.also if same.unit),
        measure=one.measure or "",
        as_of=day.date if day else "",
        period=period.date if period else "",
        said=one_line(dated.said) if dated and is_worked_out else "",
        basis=dated.basis if dated and is_worked_out else "",
        why="by publication, or by other dates of the article" if is_worked_out else "",
    )


def _label(one: FoundFigure, part: Stretch, found: Findings) -> str:
    """Return what a number is of: the noun that it counts, or words of its clause."""
    words = one_line(one.counted).split()
    if 1 < len(words) <= _MOST_WORDS:
        return together(_capital(" ".join(words)))
    behind = headline(found.text, Stretch(one.end, max(part.end, one.end)), most=_MOST_BEHIND)
    if not words and len(behind.split()) > 1:
        return behind
    without = with_small_words(found.text, Stretch(one.start, one.end))
    around = headline(found.text, part, [without], most=_MOST_BEHIND)
    if len(words) == 1 and around:
        joint = " " if _DONE.fullmatch(around.split()[0].casefold()) else ": "
        return together(f"{_capital(words[0])}{joint}{around[:1].lower()}{around[1:]}")
    return around or together(_capital(" ".join(words))) or one.amount


def _capital(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"


def _also(same: Same) -> str:
    return f"{same.amount} {same.unit}"


def _as_of(found: Findings, sentence: Sentence, stretch: Stretch) -> FoundDate | None:
    """Return the day that a number is of: `as of` it, in its sentence."""
    return _nearest(found, sentence, stretch, "as of")


def _period(found: Findings, sentence: Sentence, stretch: Stretch) -> FoundDate | None:
    """Return the time that a number covers: `since` a day, in its sentence."""
    return _nearest(found, sentence, stretch, "since")


def _nearest(found: Findings, sentence: Sentence, stretch: Stretch, role: str) -> FoundDate | None:
    """Return the date of a role whose last figure before it, or else first figure, is this."""
    number = found.text.sentence_number(sentence.start)
    inside = found.figures_by_sentence.get(number, [])
    for date in found.dates_by_sentence.get(number, []):
        if date.role == role and date.date:
            before = [one for one in inside if one.start < date.start]
            told = before[-1] if before else inside[0] if inside else None
            if told is not None and told.start == stretch.start:
                return date
    return None
