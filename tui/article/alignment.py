"""Find the passages of a source again in an article that may be another version of it.

Only what is certain is said. A passage is the same by its fingerprint; of one whose fingerprint is
gone, an edited version is told only where it is much like it and leads clearly before all others.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from tui.article.article import Article
from tui.article.likeness import Pairs, estimate, likeness, pairs, sketch_of
from tui.article.numbers import counts
from tui.article.same_text import same_places
from tui.article.wording import changes
from tui.model.anchor import Anchor, Change, State
from tui.model.pin import Pin
from tui.model.source import Block, digest, folded

LEAST: Final = 0.5
"""How much an edited passage must have in common with what it was."""
LEAD: Final = 0.2
"""How much more than any other block."""
_UNSURE: Final = 0.1
"""How much more of both where the likeness is estimated by a sketch."""
_FEWEST: Final = 3
"""Pairs that a passage must have: fewer are alike by chance."""
_MOST_PIECES: Final = 4
_MOST_COMPARED: Final = 250_000

_Free = dict[int, None]
"""Numbers that are not yet accounted for, in their order."""


def aligned(
    blocks: Sequence[Block], article: Article, before: Article | None = None
) -> tuple[Anchor, ...]:
    """Return what became of each passage of a source in an article.

    `before` is the article as it was when its fingerprint was taken, where that is at hand: what
    changed can then be told word by word.
    """
    return _Alignment(blocks, article, before).anchors()


class _Alignment:
    """Passages and blocks that are still to be brought together."""

    def __init__(self, blocks: Sequence[Block], article: Article, before: Article | None) -> None:
        self.blocks = blocks
        self.article = article
        self.before = before
        self.found: dict[int, Anchor] = {}
        marked = [number for number, block in enumerate(blocks, 1) if block.hash]
        self.passages: _Free = dict.fromkeys(marked)
        self.free: _Free = dict.fromkeys(range(1, len(article.blocks) + 1))

    def anchors(self) -> tuple[Anchor, ...]:
        """Return the anchors in the order of the passages."""
        self._same()
        self._split()
        self._joined()
        nearest = self._edited()
        for number, block in enumerate(self.blocks, 1):
            if number not in self.found:
                state: str = "missing" if block.hash else "unmarked"
                near = nearest.get(number, 0)
                self.found[number] = Anchor(number, state, nearest=near)  # type: ignore[arg-type]  # one of two states
        return tuple(self.found[number] for number in sorted(self.found))

    def _take(self, anchor: Anchor) -> None:
        self.found[anchor.passage] = anchor
        self.passages.pop(anchor.passage, None)
        for pin in anchor.places:
            self.free.pop(pin.passage, None)

    def _same(self) -> None:
        """Find what has the same fingerprint, at the same place or at another."""
        old = ["", *(block.hash for block in self.blocks), ""]
        for number, place in same_places(old, ["", *self.article.digests, ""]).items():
            state: State = "exact" if place == number else "moved"
            self._take(Anchor(number, state, (Pin(place),)))

    def _split(self) -> None:
        """Find what stands in several blocks now: the same text, with a blank line in it."""
        wanted = {self.blocks[number - 1].hash: number for number in reversed(self.passages)}
        for first in list(self.free):
            for last in range(first + 1, first + _MOST_PIECES):
                run = range(first, last + 1)
                if not wanted or not all(number in self.free for number in run):
                    break
                joined = " ".join(self.article.blocks[number - 1] for number in run)
                if passage := wanted.pop(digest(joined), 0):
                    self._take(Anchor(passage, "moved", tuple(map(Pin, run))))
                    break

    def _joined(self) -> None:
        """Find blocks that are made of several passages and nothing else.

        Only the earlier text can tell. A passage with as little as a word before it is edited: the
        word may be a "not".
        """
        if self.before is None:
            return
        starts: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for number in self.passages:
            starts[self.before.words[number - 1][:_FEWEST]].append(number)
        for number in list(self.free):
            for anchor in self._pieces(number, self.before, starts):
                self._take(anchor)

    def _pieces(
        self, number: int, before: Article, starts: Mapping[tuple[str, ...], Sequence[int]]
    ) -> Sequence[Anchor]:
        """Return the passages that a block is made of; nothing where there is more in it."""
        words, at = self.article.words[number - 1], 0
        found: dict[int, Anchor] = {}
        while at < len(words):
            for passage in starts.get(words[at : at + _FEWEST], ()):
                end = at + len(before.words[passage - 1])
                is_free = passage in self.passages and passage not in found
                if is_free and words[at:end] == before.words[passage - 1]:
                    found[passage] = Anchor(passage, "moved", (Pin(number, "", (at + 1, end)),))
                    break
            else:
                return ()
            at = end
        return tuple(found.values()) if len(found) > 1 else ()

    # What was edited.

    def _edited(self) -> dict[int, int]:
        """Find what leads clearly; return for the rest the nearest block, where there is one."""
        if len(self.passages) * len(self.free) > _MOST_COMPARED:
            return {}
        scores = _Scores(self)
        nearest: dict[int, int] = {}
        for passage, (number, is_sure) in scores.best().items():
            if is_sure:
                self._take(self._edit(passage, number))
            else:
                nearest[passage] = number
        return nearest

    def _edit(self, passage: int, number: int) -> Anchor:
        """Return the anchor of a passage that was edited, with what is known of the edit."""
        block, text = self.blocks[passage - 1], folded(self.article.blocks[number - 1])
        before = self.before.blocks[passage - 1] if self.before else None
        old = counts(folded(before)) if before is not None else block.numbers
        # What the fingerprint says goes first: it is the same on every machine.
        old = block.numbers if block.numbers is not None else old
        new = counts(text)
        edits: tuple[Change, ...] | None = None
        if self.before is not None:
            edits = changes(self.before.words[passage - 1], self.article.words[number - 1])
        elif old is not None:
            # Which words these numbers are is not known.
            edits = tuple(one._replace(first=0, last=0, beside="") for one in changes(old, new))
        changed = old != new if old is not None else None
        return Anchor(passage, "edited", (Pin(number),), edits, changed)


class _Score(NamedTuple):
    """How like a block is to a passage."""

    likeness: float
    passage: int
    number: int


class _Scores:
    """The likenesses of all that is left."""

    def __init__(self, left: _Alignment) -> None:
        self.before = left.before
        self.least = LEAST if left.before else LEAST + _UNSURE
        self.lead = LEAD if left.before else LEAD + _UNSURE
        self.all = sorted(self._scored(left), reverse=True)

    def _scored(self, left: _Alignment) -> Iterator[_Score]:
        texts = {number: pairs(left.article.blocks[number - 1]) for number in left.free}
        texts = {number: found for number, found in texts.items() if len(found) >= _FEWEST}
        if left.before is not None:
            for passage in left.passages:
                yield from self._by_text(passage, pairs(left.before.blocks[passage - 1]), texts)
        else:
            sketches = {number: sketch_of(found) for number, found in texts.items()}
            for passage in left.passages:
                yield from self._by_sketch(passage, left.blocks[passage - 1], sketches)

    @staticmethod
    def _by_text(passage: int, old: Pairs, texts: dict[int, Pairs]) -> Iterator[_Score]:
        if len(old) >= _FEWEST:
            for number, new in texts.items():
                yield _Score(likeness(old, new), passage, number)

    @staticmethod
    def _by_sketch(passage: int, block: Block, sketches: dict[int, str]) -> Iterator[_Score]:
        if block.words is None or block.words > _FEWEST:
            for number, sketch in sketches.items():
                yield _Score(estimate(block.sketch, sketch), passage, number)

    def best(self) -> dict[int, tuple[int, bool]]:
        """Return for each passage the likest block, and whether it is surely the same."""
        by_passage: dict[int, list[_Score]] = defaultdict(list)
        by_number: dict[int, list[_Score]] = defaultdict(list)
        for score in self.all:
            by_passage[score.passage].append(score)
            by_number[score.number].append(score)
        found: dict[int, tuple[int, bool]] = {}
        for passage, scores in by_passage.items():
            first = scores[0]
            if first.likeness >= self.least / 2:
                is_sure = self._leads(scores) and self._leads(by_number[first.number], passage)
                found[passage] = (first.number, is_sure)
        return found

    def _leads(self, scores: Sequence[_Score], passage: int = 0) -> bool:
        """Whether the first is alike enough and well before the second, and is that passage's."""
        first, others = scores[0], scores[1:2]
        if first.likeness < self.least or passage not in {0, first.passage}:
            return False
        return all(first.likeness - other.likeness >= self.lead for other in others)
