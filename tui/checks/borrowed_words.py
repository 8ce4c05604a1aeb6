"""B541: six words or more in a row that are the article's own."""

from collections.abc import Iterator, Set
from typing import Any, Final

from tui.article.at_hand import Articles, AtHand
from tui.article.wording import bare_words
from tui.frozen import Frozen
from tui.model.briefing import Briefing
from tui.model.source import Source
from tui.problems import BEGINNING, Mark, Problem

RUN: Final = 6
"""So many words in a row are not written by two people by chance."""
_VERBATIM: Final = frozenset({"abbr", "by", "id", "name", "quote", "said", "speaker", "via"})
"""Fields that hold the article's own words, or names."""
_OF_SOURCES: Final = frozenset({"author", "file", "label", "publisher", "url"})
"""Those that do in a source: what it is called, whose it is and where it is to be found."""
_LONGEST_NAME: Final = 20
"""So many words a name has at the most: a sentence is none, wherever it is recorded."""

Run = tuple[str, ...]


def borrowed_words(briefing: Briefing, articles: Articles) -> Iterator[Problem]:
    """Find texts that share a run of words with an article that is at hand.

    A draft is called by a few words of its article until somebody has reviewed it.

    A briefing tells things in its author's words: the article's are somebody else's. Quotations
    and printed dates are what they are for, and names cannot be told otherwise: words of a name
    that the briefing records do not count.
    """
    runs = {run for found in articles.values() if isinstance(found, AtHand) for run in _runs(found)}
    if not runs:
        return
    names = _Names(briefing)
    for record, identifier in _records(briefing):
        for text in _texts(record):
            if words := _shared(text, runs, names):
                what = f"{len(words)} words in a row are the article's: `{' '.join(words)}`"
                reason = "they are somebody else's, and a briefing tells things in its own"
                help_ = "say it in other words, or quote the few whose choice matters"
                yield Problem("B541", what, _mark(record), reason, help_, item=identifier)


def _runs(found: AtHand) -> Iterator[Run]:
    for block in found.article.blocks:
        words = bare_words(block)
        for at in range(len(words) - RUN + 1):
            yield words[at : at + RUN]


def _records(briefing: Briefing) -> Iterator[tuple[Frozen, str]]:
    yield briefing.header, ""
    for item in briefing:
        if not item.is_draft:
            yield item, item.id
        if isinstance(item, Source):
            yield from ((block, item.id) for block in item.blocks)


def _mark(record: Any) -> Mark:
    mark: Mark = getattr(record, "mark", BEGINNING)
    return mark


def _texts(record: Frozen) -> Iterator[str]:
    verbatim = _VERBATIM | _OF_SOURCES if isinstance(record, Source) else _VERBATIM
    for name in record.FIELDS:
        value = getattr(record, name)
        if isinstance(value, str) and name not in verbatim:
            yield value


class _Names:
    """The names that a briefing records, of whatever they are, for finding them among words."""

    def __init__(self, briefing: Briefing) -> None:
        known = (_bare(bare_words(name)) for item in briefing for name in item.known_as)
        self._names = {name for name in known if 0 < len(name) <= _LONGEST_NAME}
        self._lengths: dict[str, set[int]] = {}
        for name in self._names:
            self._lengths.setdefault(name[0], set()).add(len(name))

    def others(self, words: Run) -> list[bool]:
        """Return for each of some words whether it is part of none of the names."""
        bare, found = _bare(words), [True] * len(words)
        for at, word in enumerate(bare):
            for length in self._lengths.get(word, ()):
                if bare[at : at + length] in self._names:
                    found[at : at + length] = [False] * length
        return found


def _bare(words: Run) -> Run:
    """Return words without the ending of the possessive."""
    return tuple(word.removesuffix("'s") for word in words)


def _shared(text: str, runs: Set[Run], names: _Names) -> Run:
    """Return the first run that a text has of those of an article, as long as it goes on."""
    words = bare_words(text)
    others: list[bool] = []
    at = 0
    while at <= len(words) - RUN:
        end = at + RUN
        if words[at:end] in runs:
            while words[end - RUN + 1 : end + 1] in runs:
                end += 1
            others = others or names.others(words)
            if sum(others[at:end]) >= RUN:
                return words[at:end]
        at = end - RUN + 1
    return ()
