"""Look through one briefing, fast enough to do so at every letter that is typed."""

from array import array
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Final, NamedTuple

from tui.model.briefing import Briefing
from tui.search.document import Document, documents
from tui.search.matching import (
    RANKS,
    TEXT,
    WHOLE,
    Said,
    holds,
    is_named,
    name_key,
    phrase_ranks,
    rank,
    said,
)
from tui.search.query import Condition, Named, Query, Term, Words
from tui.search.spelling import key
from tui.search.vocabulary import Vocabulary

_PARTS: Final = TEXT + 1
_WORST: Final = 1_000
SLICE: Final = 250
"""How many documents are read between two steps of `Search.steps`."""


class Hit(NamedTuple):
    """A document that was found; the less its rank, the better it fits."""

    document: Document
    rank: int


class Search:
    """Finds the documents of a briefing. They are read when they are first asked for.

    What it finds is what `tui.search.matching.rank` finds, without looking at each document.
    """

    def __init__(self, briefing: Briefing) -> None:
        self.briefing = briefing
        self.documents: list[Document] = []
        self._words: dict[str, array[int]] = {}
        self._keys: dict[str, array[int]] = {}
        self._lines: dict[int, Mapping[int, str]] = {}
        self._steps = self._read()
        self.is_ready = False

    def steps(self) -> Iterator[int]:
        """Return what reads the documents slice by slice, and yields how many are read.

        It is one and the same each time: whoever leaves it half done may go on later.
        """
        return self._steps

    def hits(self, query: Query) -> list[Hit]:
        """Return what is found, the best first, equal ones in the briefing's order."""
        for _ in self.steps():
            pass
        found = self._by_words(query)
        for condition in query.conditions:
            if not isinstance(condition, Words):
                allowed = self._by_field(condition, found)
                found = {number: found[number] for number in allowed}
        ordered = sorted((fit, number) for number, fit in found.items())
        return [Hit(self.documents[number], fit) for fit, number in ordered]

    def keep(self, query: Query) -> frozenset[str]:
        """Return the ids of what is found."""
        return frozenset(hit.document.id for hit in self.hits(query))

    def _read(self) -> Iterator[int]:
        for number, document in enumerate(documents(self.briefing)):
            self.documents.append(document)
            self._add(number, said(document))
            if number % SLICE == SLICE - 1:
                yield number + 1
        self.is_ready = True

    def _add(self, number: int, words: Said) -> None:
        best: dict[str, int] = {}
        keys: dict[str, int] = {}
        for part, word, written in words.found():
            if part < best.get(word, _PARTS):
                best[word] = part
            if not written[0].islower() and (one := name_key(word, written, part)):
                keys[one] = min(part, keys.get(one, part))
        for postings, found in ((self._words, best), (self._keys, keys)):
            for word, part in found.items():
                if word not in postings:
                    postings[word] = array("L")
                postings[word].append(number * _PARTS + part)

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return Vocabulary(self._words)

    @cached_property
    def _ids(self) -> dict[str, list[int]]:
        ids: dict[str, list[int]] = {}
        for number, document in enumerate(self.documents):
            ids.setdefault(document.id.casefold(), []).append(number)
        return ids

    def _by_words(self, query: Query) -> dict[int, int]:
        """Return the numbers of documents that the words allow, with their ranks."""
        wanted = [self._ranks(one) for one in query.words]
        wanted.sort(key=len)
        found = wanted[0] if wanted else dict.fromkeys(range(len(self.documents)), 0)
        for ranks in wanted[1:]:
            found = {one: fit + ranks[one] for one, fit in found.items() if one in ranks}
        for condition in query.conditions:
            if isinstance(condition, Words) and condition.negated:
                ranks = self._ranks(condition)
                found = {one: fit for one, fit in found.items() if one not in ranks}
        return found

    def _by_field(self, condition: Condition, found: Iterable[int]) -> Iterator[int]:
        """Yield the documents that a field allows."""
        # Many documents name the same few.
        known: dict[tuple[str, ...], bool] = {}
        for number in found:
            document = self.documents[number]
            if isinstance(condition, Named):
                names = getattr(document, condition.column)
                if names not in known:
                    known[names] = is_named(condition, names)
                held = known[names]
            else:
                held = holds(condition, document)
            if held != condition.negated:
                yield number

    def _ranks(self, condition: Words) -> dict[int, int]:
        ranks: dict[int, int] = {}
        term = condition.term
        for reading in term.readings:
            if len(reading) > 1:
                self._add_phrase(ranks, reading, term)
            else:
                self._add_word(ranks, reading[0], term, guesses=not condition.negated)
        ranks |= dict.fromkeys(self._ids.get(condition.written, ()), RANKS["exact"][WHOLE])
        return ranks

    def _add_word(self, ranks: dict[int, int], word: str, term: Term, guesses: bool) -> None:
        _lower(ranks, self._words.get(word, ()), RANKS["exact"])
        if term.exact:
            return
        for other in self._vocabulary.beginning(word):
            if other != word:
                _lower(ranks, self._words[other], RANKS["prefix"])
        if guesses:
            _lower(ranks, self._keys.get(key(word), ()), RANKS["spelling"])
            for other in self._vocabulary.slips(word):
                _lower(ranks, self._words[other], RANKS["slip"])

    def _add_phrase(self, ranks: dict[int, int], reading: tuple[str, ...], term: Term) -> None:
        for number in self._with_all(reading, term):
            if number not in self._lines:
                self._lines[number] = said(self.documents[number]).lines
            for fit in phrase_ranks(reading, self._lines[number], term.exact):
                ranks[number] = min(fit, ranks.get(number, fit))

    def _with_all(self, reading: tuple[str, ...], term: Term) -> set[int]:
        """Return the documents that have all words of a phrase, in whatever order."""
        *whole, last = reading
        ends = [last] if term.exact else self._vocabulary.beginning(last)
        found = {one // _PARTS for word in ends for one in self._words.get(word, ())}
        for word in whole:
            found &= {one // _PARTS for one in self._words.get(word, ())}
        return found


def _lower(ranks: dict[int, int], postings: "array[int] | tuple[()]", by: tuple[int, ...]) -> None:
    """Give each document its rank by the part it has a word in, unless it has a better one."""
    for one in postings:
        number, part = divmod(one, _PARTS)
        if by[part] < ranks.get(number, _WORST):
            ranks[number] = by[part]


def hits_among(found: Iterable[Document], query: Query) -> list[Hit]:
    """Return the documents that fit, the best first: for one question, quicker than a `Search`."""
    hits = [Hit(one, fit) for one in found if (fit := rank(one, query)) is not None]
    return sorted(hits, key=lambda hit: hit.rank)
