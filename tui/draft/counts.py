"""The numbers of an article as figures: what each counts, who says so, and as of which day."""

from collections.abc import Iterator

from tui.clean import one_line
from tui.draft.article import Findings
from tui.draft.clauses import clause
from tui.draft.dates import FoundDate
from tui.draft.figures.found import FoundFigure, Same
from tui.draft.figures.rules import KNOWN
from tui.draft.governing import force, governed
from tui.draft.items import Figure
from tui.draft.labels import Labels
from tui.draft.text import Sentence, Stretch
from tui.draft.voices import Voices


def figures(found: Findings, voices: Voices) -> Iterator[Figure]:
    """Yield the figures that an article prints, furniture apart, in its order."""
    labels = Labels(found=found, voices=voices)
    for one in found.figures:
        sentence = found.text.sentence(one.start)
        is_so = force(found.text, sentence, Stretch(one.start, one.end)) not in {"if", "denying"}
        is_news = one.rule != KNOWN and found.is_read(one.start) and is_so
        if is_news and (label := labels.of(one)):
            yield _figure(one, label, sentence, found, voices)


def _figure(
    one: FoundFigure, label: str, sentence: Sentence, found: Findings, voices: Voices
) -> Figure:
    stretch = Stretch(one.start, one.end)
    near = clause(found.text, sentence, stretch)
    whole = governed(found.text, sentence, near)
    part = voices.content(stretch, whole)
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
