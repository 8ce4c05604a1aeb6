"""B541: six words or more in a row that are the article's own."""

import re
from collections.abc import Iterator, Set
from typing import Any, Final

from tui.article.at_hand import Articles, AtHand
from tui.frozen import Frozen
from tui.model.briefing import Briefing
from tui.model.source import Source, folded
from tui.problems import BEGINNING, Mark, Problem

RUN: Final = 6
"""So many words in a row are not written by two people by chance."""
_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_VERBATIM: Final = frozenset({"abbr", "by", "id", "name", "quote", "said", "speaker", "via"})
"""Fields that hold the article's own words, or names."""

Run = tuple[str, ...]


def borrowed_words(briefing: Briefing, articles: Articles) -> Iterator[Problem]:
    """Find texts that share a run of words with an article that is at hand.

    A briefing tells things in its author's words: the article's are somebody else's. Quotations
    and printed dates are what they are for, and names cannot be told otherwise.
    """
    runs = {run for found in articles.values() if isinstance(found, AtHand) for run in _runs(found)}
    if not runs:
        return
    for record, identifier in _records(briefing):
        for text in _texts(record):
            if words := _shared(text, runs):
                what = f"{len(words)} words in a row are the article's: `{' '.join(words)}`"
                reason = "they are somebody else's, and a briefing tells things in its own"
                help_ = "say it in other words, or quote the few whose choice matters"
                yield Problem("B541", what, _mark(record), reason, help_, item=identifier)


def _runs(found: AtHand) -> Iterator[Run]:
    for block in found.article.blocks:
        words = _words(block)
        for at in range(len(words) - RUN + 1):
            yield words[at : at + RUN]


def _words(text: str) -> Run:
    return tuple(_WORD.findall(folded(text).casefold()))


def _records(briefing: Briefing) -> Iterator[tuple[Frozen, str]]:
    yield briefing.header, ""
    for item in briefing:
        yield item, item.id
        if isinstance(item, Source):
            yield from ((block, item.id) for block in item.blocks)


def _mark(record: Any) -> Mark:
    mark: Mark = getattr(record, "mark", BEGINNING)
    return mark


def _texts(record: Frozen) -> Iterator[str]:
    for name in record.FIELDS:
        value = getattr(record, name)
        if isinstance(value, str) and name not in _VERBATIM:
            yield value


def _shared(text: str, runs: Set[Run]) -> Run:
    """Return the first run that a text has of those of an article, as long as it goes on."""
    words = _words(text)
    for at in range(len(words) - RUN + 1):
        if words[at : at + RUN] in runs:
            end = at + RUN
            while end < len(words) and words[end - RUN + 1 : end + 1] in runs:
                end += 1
            return words[at:end]
    return ()
