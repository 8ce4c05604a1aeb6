"""From offsets in a text to pins, and the proof that a pin says what stands at the offsets."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import Final

from tui.article.article import Article
from tui.draft.text import Stretch, Text
from tui.frozen import Frozen
from tui.model.pin import Pin
from tui.model.source import folded

_WORD: Final = re.compile(r"\S+")


class Places(Frozen):
    """Where things stand in an article: the words of its blocks, as pins count them."""

    article: Article
    text: Text
    """The text of the same article."""
    source: str = ""
    """What its pins name; nothing for the first source of a briefing."""

    @cached_property
    def _begins(self) -> tuple[int, ...]:
        return tuple(block.start for block in self.text.blocks)

    @cached_property
    def _words(self) -> dict[int, list[Stretch]]:
        """The words of each block that was asked for, by its number."""
        return {}

    def block(self, offset: int) -> int:
        """Return the number of the block that an offset lies in, counted from 1."""
        return bisect_right(self._begins, offset)

    def pin(self, stretch: tuple[int, int]) -> Pin:
        """Return the pin of the words that a stretch touches; of a block without words, its own.

        A stretch lies in one block. Raises `AssertionError` where the pin would not say what the
        text has there: nothing is ever pinned to other words than those that it was found in.
        """
        number = self.block(stretch[0])
        words = self._words_of(number)
        # The first word that ends behind the beginning, and the last that begins before the end.
        first = bisect_right(words, stretch[0], key=lambda word: word.end) + 1
        last = bisect_left(words, stretch[1], key=lambda word: word.start)
        if first > last:
            return Pin(number, self.source)
        self._verify(number, first, last, words)
        return Pin(number, self.source, (first, last))

    def stretch(self, pin: Pin) -> Stretch:
        """Return where the words of a pin stand in the text."""
        words = self._words_of(pin.passage)
        if pin.words is None:
            return self.text.blocks[pin.passage - 1]
        return Stretch(words[pin.words[0] - 1].start, words[pin.words[1] - 1].end)

    def _words_of(self, number: int) -> Sequence[Stretch]:
        if number not in self._words:
            block = self.text.blocks[number - 1]
            found = _WORD.finditer(self.text.text, block.start, block.end)
            # A word of soft hyphens alone is none to pins.
            self._words[number] = [Stretch(*one.span()) for one in found if folded(one[0])]
        return self._words[number]

    def _verify(self, number: int, first: int, last: int, words: Sequence[Stretch]) -> None:
        printed = self.text.text[words[first - 1].start : words[last - 1].end]
        pinned = " ".join(self.article.words[number - 1][first - 1 : last])
        if folded(printed) != pinned:
            raise AssertionError(f"p{number}:{first}-{last} is {pinned!r} and not {printed!r}")


def whole(pins: Sequence[Pin]) -> list[str]:
    """Return pins as they are written, each once and in the article's order."""
    distinct = sorted(set(pins), key=lambda pin: (pin.source, pin.passage, pin.words or (0, 0)))
    return [str(pin) for pin in distinct]
