"""Whether what items say covers what a block of an article holds."""

from collections.abc import Iterable, Iterator, Sequence, Set
from functools import cached_property
from itertools import combinations
from typing import Final, NamedTuple

from tui.article.calendar import Date, asked
from tui.article.letters import even, folded_word, folded_words, words_of
from tui.article.mentions import Thing, Words
from tui.article.names import abbreviations_in
from tui.article.said import Said, Wanted
from tui.model.briefing import Briefing

REPEATED: Final = 8
"""Words of a quotation up to which an item can give it as it is (see `Quote`)."""
_DEMONYMS: Final = (("n", ""), ("an", ""), ("ian", ""), ("ian", "y"), ("i", ""), ("ese", ""))
"""What makes the name of a people, and what it is put in the place of: Iraqi, Libyan, Italian."""
_SHORTEST: Final = 3
_LONG: Final = 5
"""Letters from which on a part of a name, all in capitals, is hardly an abbreviation as well."""


class Known(NamedTuple):
    """The names that a briefing knows: those of its actors, places and sources."""

    names: Set[Words]
    parts: Set[Words]
    """Beginnings and ends of names: `Haftar` of Khalifa Haftar."""
    abbreviations: Set[str]
    capital: Set[str]
    """The words in names that have a capital letter."""
    spelled: Set[Words]
    """Names that are no abbreviations, and their long parts: what a dateline may shout."""


def known(briefing: Briefing) -> Known:
    """Return the names of a briefing's items."""
    names, parts, spelled = set[Words](), set[Words](), set[Words]()
    abbreviations, capital = set[str](), set[str]()
    for item in briefing:
        for name in map(even, item.known_as):
            words = folded_words(name)[:REPEATED]
            its_parts = {words[:length] for length in range(1, len(words))}
            its_parts.update(words[length:] for length in range(1, len(words)))
            names.add(words)
            parts.update(its_parts)
            if not all(word.is_abbreviation for word in words_of(name)):
                spelled.add(words)
                spelled.update(part for part in its_parts if _is_long(part))
            abbreviations.update(abbreviations_in(name))
            capital.update(folded_word(word.text) for word in words_of(name) if word.is_capital)
    return Known(names - {()}, parts, abbreviations, capital, spelled - {()})


def _is_long(words: Words) -> bool:
    return all(len(word) >= _LONG for word in words)


def wanted(things: Iterable[Thing]) -> Wanted:
    """Return the wordings that an item must have to cover things: names and parts, quotations."""
    wordings: set[Words] = set()
    for sort, _, _, meaning in things:
        if isinstance(meaning, tuple) and not isinstance(meaning, Date):
            if sort == "name":
                ends = combinations(range(len(meaning) + 1), 2)
                wordings.update(meaning[first:last] for first, last in ends)
            elif len(meaning) <= REPEATED:
                wordings.add(meaning)
    return Wanted(wordings)


class Covering:
    """What the items that are pinned to a block say together."""

    def __init__(self, said: Sequence[Said], names: Known, things: int) -> None:
        self._said = said
        self._known = names
        # Items and things may each be thousands; whichever way is the shorter is taken.
        if things * len(said) > sum(map(_size, said)):
            self._said = [_together(said)]

    def covers(self, thing: Thing) -> bool:
        """Whether a thing of the block is covered."""
        meaning = thing.meaning
        if isinstance(meaning, Date):
            return self._covers_date(meaning)
        if isinstance(meaning, str):
            if thing.sort == "number":
                return any(meaning in one.quantities for one in self._said)
            spelled = any(meaning in one.abbreviations for one in self._said)
            return spelled or meaning in self._known.abbreviations
        return self._covers_name(meaning) if thing.sort == "name" else self._covers_words(meaning)

    def _covers_date(self, date: Date) -> bool:
        if date.phrase and any(date.phrase in one.phrases for one in self._said):
            return True
        points = map(asked, date.points)
        said = (any(point in one.points for one in self._said) for point in points)
        return bool(date.points) and all(said)

    def _covers_name(self, words: Words) -> bool:
        """Whether a name is made of known names, and of words that stand in an item.

        One part of a known name is enough for it, once: three such parts are another name.
        """
        place, is_part_used = 0, False
        while place < len(words):
            ends = range(len(words), place, -1)
            end = next((end for end in ends if self._is_known(words[place:end])), 0)
            if not end and not is_part_used:
                is_part_used = True
                end = next((end for end in ends if words[place:end] in self._known.parts), 0)
            if not end:
                return False
            place = end
        return True

    def _is_known(self, words: Words) -> bool:
        if words in self._known.names or any(words in one.wordings for one in self._said):
            return True
        return len(words) == 1 and any((one,) in self._known.names for one in _homes(words[0]))

    def _covers_words(self, words: Words) -> bool:
        if any(words in one.wordings for one in self._said):
            return True
        if next(self._verbatim.found(words), None):
            return True
        return len(words) > REPEATED and any(one.tells for one in self._said)

    @cached_property
    def _verbatim(self) -> Wanted:
        return Wanted({words for one in self._said for words in one.verbatim})


def _size(said: Said) -> int:
    numbers = len(said.quantities) + len(said.points) + len(said.phrases)
    return numbers + len(said.abbreviations) + len(said.wordings) + 1


def _together(said: Sequence[Said]) -> Said:
    """Return what several items say as if one said it."""
    return Said(
        quantities=frozenset().union(*(one.quantities for one in said)),
        points=frozenset().union(*(one.points for one in said)),
        phrases=frozenset().union(*(one.phrases for one in said)),
        abbreviations=frozenset().union(*(one.abbreviations for one in said)),
        wordings=frozenset().union(*(one.wordings for one in said)),
        verbatim=frozenset().union(*(one.verbatim for one in said)),
        tells=any(one.tells for one in said),
    )


def _homes(word: str) -> Iterator[str]:
    """Yield the countries and towns that the name of a people may come from."""
    for people in dict.fromkeys((word, word.removesuffix("s"))):
        for ending, instead in _DEMONYMS:
            home = people.removesuffix(ending)
            if len(home) >= _SHORTEST and home != people:
                yield home + instead
