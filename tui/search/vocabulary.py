"""All words of many documents, in an order that finds the near ones without looking at each."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from tui.search.spelling import SHORTEST_SLIP, one_slip

_LAST = "\U0010ffff"


class Vocabulary:
    """Folded words, each once."""

    def __init__(self, words: Iterable[str]) -> None:
        self._forwards = sorted(set(words))
        self._backwards = sorted(word[::-1] for word in self._forwards)

    def beginning(self, start: str) -> Sequence[str]:
        """Return the words that begin so, the word itself included, in their order."""
        return _from(self._forwards, start)

    def slips(self, word: str) -> Iterator[str]:
        """Yield the words that are one slip away.

        A slip leaves the first half of a word as it is, or all behind its middle letter.
        """
        if len(word) < SHORTEST_SLIP - 1:
            return
        half = len(word) // 2
        near = dict.fromkeys(_from(self._forwards, word[:half]))
        near |= dict.fromkeys(one[::-1] for one in _from(self._backwards, word[:half:-1]))
        yield from (one for one in near if one != word and one_slip(word, one))


def _from(words: Sequence[str], start: str) -> Sequence[str]:
    return words[bisect_left(words, start) : bisect_left(words, start + _LAST)]
