"""B508: printed words that name a weekday which the date is not."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from tui.checks.phrases import WEEKDAYS, day_told, in_full, weekday, words_of
from tui.checks.publication import is_sure
from tui.model.briefing import Briefing
from tui.model.spelling import MONTHS
from tui.model.when import When
from tui.problems import Mark, Problem

_BESIDE: Final = frozenset(
    {"on", "this", "last", "next", "past", "coming", "early", "late", "mid", "morning", "midday",
     "noon", "afternoon", "evening", "the", "of", "in", "at", "th", "st", "nd", "rd",
     "january", "february", "march", "april", "june", "july", "august", "september", "october",
     "november", "december", *(month.casefold() for month in MONTHS)}
)  # fmt: skip
"""The words beside a weekday that leave the day the one it names: `night` may be the next."""


class _Said(NamedTuple):
    """Printed words, the date they were taken for, and where they stand."""

    words: str
    when: When
    name: str
    item: str
    mark: Mark


def wrong_weekday(briefing: Briefing) -> Iterator[Problem]:
    """Find dates of which no day is the weekday that the printed words name, in English.

    Only where the words name one weekday, in full or short (`Wed, 3 March`), and nothing that could
    lead away from it ("the day after Monday"), and where the date is neither doubtful nor
    approximate.
    """
    for said in _all_said(briefing):
        named = _weekday(said.words)
        if named is not None and is_sure(said.when) and named not in _weekdays(said.when):
            words = said.when.window_words
            day = WEEKDAYS[weekday(said.when.earliest)].capitalize()
            single = said.when.earliest == said.when.latest
            what = f"“{said.words}” does not fit the date of `{said.name}`"
            reason = f"{words} is a {day}" if single else f"no day {words} is one"
            help_ = "correct the date, or the printed words in `said`"
            yield Problem("B508", what, said.mark, reason, help_, item=said.item)


def _all_said(briefing: Briefing) -> Iterator[_Said]:
    for item in briefing:
        if item.said and (when := day_told(item)):
            yield _Said(item.said, when, item.id, item.id, item.mark_of("said"))
    for source in briefing.sources:
        published = source.published
        if published and published.said and source.dates:
            mark = published.mark
            yield _Said(published.said, source.dates[0], source.id, source.id, mark)


def _weekday(words: str) -> int | None:
    """Return the one weekday that the words name; None where they may mean another day."""
    found = words_of(in_full(words))
    days = {word for word in found if word in WEEKDAYS}
    if len(days) != 1 or not days | _BESIDE >= set(found):
        return None
    return WEEKDAYS.index(days.pop())


def _weekdays(when: When) -> set[int]:
    last = min(when.latest, when.earliest + len(WEEKDAYS) - 1)
    return {weekday(day) for day in range(when.earliest, last + 1)}
