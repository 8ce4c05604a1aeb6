"""What of an article no drafted item covers: where its author has to look.

Numbers, dates and names are told as the coverage of `check --article` tells them; a sentence is
covered where an item is pinned to some of its words.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from tui.article.alignment import aligned
from tui.article.at_hand import AtHand
from tui.article.coverage import coverage
from tui.article.mentions import SORTS
from tui.article.wording import bare_words
from tui.clean import one_line
from tui.draft.places import Places
from tui.draft.text import Covered, Sentence, Stretch
from tui.model.briefing import Briefing
from tui.model.pin import Pin
from tui.model.source import Source

_FEWEST_LETTERS: Final = 3
_LONGEST: Final = 12
"""Letters of a word that is many in one, as an address is."""
_MOST_WORDS: Final = 6
"""So many words of a sentence name it, in a file that is not the article's."""


class Leftover(NamedTuple):
    """Something that no item covers."""

    sort: str
    """`sentence`, or what coverage calls it: `number`, `date`, `name`…"""
    pin: Pin
    words: str
    """As printed, on one line; of many words the first ones."""

    def __str__(self) -> str:
        """Return it as a line: `p7:3-9  sentence  The crossing to the island is…`."""
        return f"{self.pin}  {self.sort}  {self.words}"


def leftovers(
    briefing: Briefing, source: Source, places: Places, title: int = 0
) -> tuple[Leftover, ...]:
    """Return what of a source's article the items of a briefing leave out, in its order.

    `title` is the passage that the briefing has for its title; 0 where there is none.
    """
    article = places.article
    anchors = aligned(source.blocks, article, article)
    found = coverage(briefing, AtHand(source, article, "given", anchors, article))
    things = [
        Leftover(one.sort, _pin(places, one.block, one.start, one.end), _beginning(one.words))
        for one in found.uncovered
        if one.sort != "block"
    ]
    sentences = [one for one in _sentences(briefing, source, places) if one.pin.passage != title]
    told = [*sentences, *things]
    return tuple(sorted(told, key=lambda one: (one.pin.passage, one.pin.words or (0, 0))))


def counted(found: Sequence[Leftover]) -> str:
    """Return how many there are of each sort: "9 sentences, 2 numbers"; nothing where none is."""
    sorts = [("sentence", "sentences"), *SORTS.items()]
    counts = [(sum(one.sort == sort for one in found), sort, plural) for sort, plural in sorts]
    return ", ".join(f"{n} {sort if n == 1 else plural}" for n, sort, plural in counts if n)


def _pin(places: Places, block: int, start: int, end: int) -> Pin:
    first = places.text.blocks[block - 1].start
    return places.pin((first + start, first + end))


def _sentences(briefing: Briefing, source: Source, places: Places) -> Iterator[Leftover]:
    covered = _covered(briefing, source)
    skipped = {number for number, block in enumerate(source.blocks, 1) if block.skip}
    for sentence in places.text.sentences:
        pin = places.pin(sentence[:2])
        if sentence.block in skipped or _is_nothing(places, sentence) or pin.words is None:
            continue
        there = covered.get(sentence.block)
        if there is None or not there.touches(Stretch(pin.words[0], pin.words[1] + 1)):
            yield Leftover("sentence", pin, _beginning(places.text.said(sentence[:2])))


def _covered(briefing: Briefing, source: Source) -> dict[int, Covered]:
    """Return the words that items are pinned to, by block. Names alone tell of no sentence."""
    found: dict[int, list[tuple[int, int]]] = {}
    for item in briefing:
        if item.LIST in {"actors", "places", "sources"}:
            continue
        for pin in item.places_in_source():
            if briefing.passage_id(pin).rpartition("/")[0] == source.id:
                whole = (1, source.blocks[pin.passage - 1].words or 1)
                first, last = pin.words or whole
                found.setdefault(pin.passage, []).append((first, last + 1))
    return {passage: Covered(ranges) for passage, ranges in found.items()}


def _is_nothing(places: Places, sentence: Sentence) -> bool:
    """Whether a sentence has no words, or only such as bylines and datelines have."""
    words = places.text.said(sentence[:2]).split()
    return not any(word[0].islower() and len(word) >= _FEWEST_LETTERS for word in words)


def _beginning(words: str) -> str:
    first, count = list[str](), 0
    for word in one_line(words).split():
        count += max(len(bare_words(word)), 1)
        if count > _MOST_WORDS:
            return f"{' '.join(first) or word[:_LONGEST]}…"
        first.append(word)
    return " ".join(first)
