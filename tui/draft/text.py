"""One frozen text with its blocks and sentences, which all stages point into by offsets.

Nothing is ever cut out of it or written otherwise, so that what a stage found can be compared
with what stands there: `text.text[start:end]`.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Final, NamedTuple

from tui.article.letters import even
from tui.frozen import Frozen

MOST_LETTERS: Final = 2_000
"""How long a sentence is at the most; what goes on longer is cut at a blank."""
_BETWEEN: Final = "\n\n"
_BLOCK: Final = re.compile(r"\n[^\S\n]*\n\s*")
_END: Final = re.compile(r"""[.!?…]['")\]”’]{0,3} +(?=["'(\[“‘$£€]{0,3}[^\W_a-z])|\n+""")
_WITH_POINT: Final = (
    "mr mrs ms dr prof st gen col lt maj capt sgt cpl rev sen rep gov pres messrs no vs jr sr inc "
    "corp co ltd jan feb mar apr aug sept sep oct nov dec brig adm cmdr etc mt"
)
_SHORTENED: Final = frozenset(_WITH_POINT.split())
"""Words with a point behind them that ends no sentence."""
_LAST_WORD: Final = re.compile(r"[\w.'-]{1,20}$")
_LONGEST_WORD: Final = 20


class Stretch(NamedTuple):
    """A part of a text, from its first letter to behind its last."""

    start: int
    end: int

    def overlaps(self, other: "Stretch") -> bool:
        """Whether two stretches share a letter."""
        return self.start < other.end and other.start < self.end


class Covered:
    """Stretches as one: whether anything lies in one of them."""

    def __init__(self, stretches: Iterable[tuple[int, int]]) -> None:
        self._joined: list[Stretch] = []
        for start, end in sorted(stretches):
            if self._joined and start <= self._joined[-1].end:
                last = self._joined.pop()
                start, end = last.start, max(end, last.end)  # noqa: PLW2901  # they grow together
            self._joined.append(Stretch(start, end))

    def touches(self, stretch: Stretch) -> bool:
        """Whether a stretch shares a letter with one of them."""
        place = bisect_left(self._joined, stretch.end, key=lambda one: one.start)
        return place > 0 and self._joined[place - 1].overlaps(stretch)


class Sentence(NamedTuple):
    """A sentence, or what stands for one, and the block it stands in, counted from 1."""

    start: int
    end: int
    block: int


class Text(Frozen):
    """A text, its blocks and its sentences. Offsets are of code points."""

    text: str
    blocks: tuple[Stretch, ...]
    """The pieces between blank lines, without blanks at their edges: as pins count them."""

    @classmethod
    def of(cls, text: str) -> "Text":
        """Cut a text into blocks, at its blank lines."""
        return cls(text, tuple(_blocks(text)))

    @classmethod
    def of_blocks(cls, blocks: Sequence[str]) -> "Text":
        """Join blocks as they are, with blank lines between, whatever lines they have inside."""
        stretches, start = list[Stretch](), 0
        for block in blocks:
            stretches.append(Stretch(start, start + len(block)))
            start += len(block) + len(_BETWEEN)
        return cls(_BETWEEN.join(blocks), tuple(stretches))

    @cached_property
    def even(self) -> str:
        """The text with apostrophes, dashes and blanks made one, letter for letter in its place.

        Lines that were broken to a width are joined by blanks; other line breaks stand.
        """
        parts, place = list[str](), 0
        for block in self.blocks:
            parts.append(self.text[place : block.start])
            parts.append(even(self.text[block.start : block.end]))
            place = block.end
        return "".join((*parts, self.text[place:]))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences in order; each lies in one block, and all letters but blanks in one."""
        return tuple(
            Sentence(*stretch, number)
            for number, block in enumerate(self.blocks, 1)
            for stretch in _sentences(self.even, block)
        )

    @cached_property
    def _begins(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def sentence_number(self, offset: int) -> int:
        """Return which sentence an offset lies in, from 0; that before it, where it lies in none.

        Raises `IndexError` for a text that has no sentence.
        """
        self.sentences[0]  # a text without one has no number to return
        return max(bisect_right(self._begins, offset) - 1, 0)

    def sentence(self, offset: int) -> Sentence:
        """Return the sentence that an offset lies in, or the one before it."""
        return self.sentences[self.sentence_number(offset)]

    def said(self, stretch: tuple[int, int]) -> str:
        """Return what the text has from one offset to another."""
        return self.text[stretch[0] : stretch[1]]


def _blocks(text: str) -> Iterator[Stretch]:
    start = 0
    for between in (*_BLOCK.finditer(text), None):
        end = between.start() if between else len(text)
        if stripped := text[start:end].strip():
            first = start + text[start:end].index(stripped[0])
            yield Stretch(first, first + len(stripped))
        start = between.end() if between else end


def _sentences(text: str, block: Stretch) -> Iterator[Stretch]:
    start = block.start
    for end in _END.finditer(text, block.start, block.end):
        if end[0][0] == "\n" or not _is_shortened(text, start, end.start()):
            yield from _capped(text, start, end.end())
            start = end.end()
    yield from _capped(text, start, block.end)


def _is_shortened(text: str, start: int, point: int) -> bool:
    """Whether the point behind a word belongs to the word, as in `Gen. Haftar` or `U.S. troops`."""
    if text[point] != ".":
        return False
    word = _LAST_WORD.search(text, max(start, point - _LONGEST_WORD), point)
    if word is None:
        return False
    bare = word[0].casefold()
    return bare in _SHORTENED or (bare[-2:-1] in {"", "."} and bare[-1:].isalpha())


def _capped(text: str, start: int, end: int) -> Iterator[Stretch]:
    """Yield a sentence without blanks at its edges, in pieces where it is too long for one."""
    while start < end:
        last = end
        if end - start > MOST_LETTERS:
            blank = text.rfind(" ", start + 1, start + MOST_LETTERS)
            last = blank if blank > 0 else start + MOST_LETTERS
        piece = text[start:last]
        if stripped := piece.strip():
            first = start + len(piece) - len(piece.lstrip())
            yield Stretch(first, first + len(stripped))
        start = last
