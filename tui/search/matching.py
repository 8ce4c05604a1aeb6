"""Whether a document is what a query asks for, and how well its words fit."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Final, Literal

from tui.frozen import Frozen
from tui.search.document import Document
from tui.search.folding import folded_lines, folded_words
from tui.search.query import Condition, Dated, Marked, Named, Query, Term, Words
from tui.search.spelling import key, one_slip

WHOLE: Final = 0
"""The word is a whole name."""
NAME: Final = 1
"""The word is in a name or in the title."""
TEXT: Final = 2
"""The word is somewhere else in what the item says."""

Fit = Literal["exact", "prefix", "spelling", "slip"]
RANKS: Final[Mapping[Fit, tuple[int, int, int]]] = {
    "exact": (0, 1, 8),
    "prefix": (2, 3, 9),
    "spelling": (4, 5, 10),
    "slip": (6, 7, 11),
}
"""How well a word fits, by how it is found and in which part; less is better."""
LONG_KEY: Final = 5
"""From how many letters on a key tells a name from other words with a capital letter."""
SHORTEST_START: Final = 3
"""How many letters of a name in a field its beginning has at the least."""


class Said(Frozen):
    """The words of a document or of some names, folded, to be matched."""

    parts: Mapping[int, Sequence[str]]
    """What it says, as written: names and titles, and all else."""

    @cached_property
    def words(self) -> Mapping[str, int]:
        """Each word with the best part it is in."""
        return {word: where for where, word, _ in sorted(self.found(), reverse=True)}

    @cached_property
    def keys(self) -> Mapping[str, int]:
        """The keys of what may be a name, each with the best part it is in."""
        found = ((where, name_key(word, written, where)) for where, word, written in self.found())
        return {one: where for where, one in sorted(found, reverse=True) if one}

    @cached_property
    def lines(self) -> Mapping[int, str]:
        """The parts, their words between blanks, to find phrases in."""
        return {
            part: "\n".join(f" {line} " for text in texts for line in folded_lines(text))
            for part, texts in self.parts.items()
        }

    def found(self) -> Iterator[tuple[int, str, str]]:
        """Yield each word with the part it is in and how it is written."""
        for part, texts in self.parts.items():
            for text in texts:
                where = WHOLE if part == NAME and " " not in text else part
                for word, written in folded_words(text):
                    yield where, word, written


def name_key(word: str, written: str, part: int) -> str:
    """Return the key of a word that may be a name: it has a capital letter, or none to have.

    Short keys say little. They serve for names and titles, where nearly every capital is a name's.
    """
    one = "" if written[0].islower() else key(word)
    return "" if part == TEXT and len(one) < LONG_KEY else one


def said(document: Document) -> Said:
    """Return the words of a document by the parts they are in."""
    return Said({NAME: (*document.names, document.title), TEXT: document.text.split("\n")})


@lru_cache(maxsize=10_000)
def names_said(names: tuple[str, ...]) -> Said:
    """Return the words of names."""
    return Said({NAME: names})


def rank(document: Document, query: Query) -> int | None:
    """Return how well a document fits, less being better; None when it does not."""
    total, words = 0, None
    for condition in query.conditions:
        if isinstance(condition, Words):
            words = words or said(document)
            found = word_rank(condition, document, words)
            if (found is None) != condition.negated:
                return None
            total += found or 0
        elif holds(condition, document) == condition.negated:
            return None
    return total


def word_rank(condition: Words, document: Document, words: Said) -> int | None:
    """Return how well a document says a word or phrase; its id, written out, fits best."""
    if condition.written == document.id.casefold():
        return RANKS["exact"][WHOLE]
    # What must not be there is not guessed at: a wrong guess would hide something.
    return term_rank(condition.term, words, guesses=not condition.negated)


def holds(condition: Condition, document: Document) -> bool:
    """Whether a condition that is not about words holds, negated or not."""
    match condition:
        case Named(column):
            return is_named(condition, getattr(document, column))
        case Marked(marks):
            return not document.marks.isdisjoint(marks)
        case Dated("after", day):
            return document.latest is not None and document.latest >= day
        case Dated(_, day):
            return document.earliest is not None and document.earliest < day
        case _:
            return False


def is_named(condition: Named, names: tuple[str, ...]) -> bool:
    """Whether one of the names is what a condition asks for, negated or not."""
    words = names_said(names)
    return any(term_rank(term, words, SHORTEST_START) is not None for term in condition.terms)


def term_rank(term: Term, words: Said, start: int = 1, guesses: bool = True) -> int | None:
    """Return how well a term fits; `start` is how many letters the beginning of a word needs."""
    found: list[int] = []
    for reading in term.readings:
        if len(reading) > 1:
            found += phrase_ranks(reading, words.lines, term.exact)
        else:
            found += _word_ranks(reading[0], words, start, term.exact, guesses)
    return min(found, default=None)


def phrase_ranks(
    reading: Sequence[str], lines: Mapping[int, str], exact: bool = False
) -> Iterator[int]:
    """Yield how well words in their order fit; the last may be a beginning, if not `exact`."""
    sought = f" {' '.join(reading)}"
    for part, line in lines.items():
        if f"{sought} " in line:
            yield RANKS["exact"][part]
        elif not exact and sought in line:
            yield RANKS["prefix"][part]


def _word_ranks(word: str, words: Said, start: int, exact: bool, guesses: bool) -> Iterator[int]:
    if word in words.words:
        yield RANKS["exact"][words.words[word]]
    if exact:
        return
    begins = len(word) >= start
    for other, part in words.words.items():
        if begins and other.startswith(word):
            yield RANKS["prefix"][part]
        elif guesses and one_slip(word, other):
            yield RANKS["slip"][part]
    if guesses and (one := key(word)) and one in words.keys:
        yield RANKS["spelling"][words.keys[one]]
