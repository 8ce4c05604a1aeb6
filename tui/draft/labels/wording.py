"""Words of an article as a label has them: as a headline does, and in small letters."""

import re
from functools import cached_property
from typing import Final

from tui.draft.article import Findings
from tui.draft.headline import headline, with_small_words
from tui.draft.labels.saying import is_small
from tui.draft.text import Stretch
from tui.frozen import Frozen

_MOST: Final = 6
"""So many words are told of a clause beside the noun that is counted in it."""
_WORD: Final = re.compile(r"[^\W_]+")
_OF_ENDINGS: Final = ("s", "ed", "ing")
"""Endings of common nouns and verbs that a sentence begins with; few names have them."""


class Wording(Frozen):
    """The words of an article."""

    found: Findings

    def words(self, part: Stretch, most: int = _MOST) -> str:
        """Return words of a part of the text as they go on with a label, without its dates."""
        text = self.found.text
        dates = self.found.dates_by_sentence.get(text.sentence_number(part.start), ())
        without = [
            with_small_words(text, Stretch(one.start, one.end))
            for one in dates
            # A forecast for 2027 is of that year, whatever the day.
            if not text.even.endswith("for ", 0, one.start)
        ]
        line = headline(text, part, without, most, begins=False, terse=True)
        return line if self._is_name(line, part) else f"{line[:1].lower()}{line[1:]}"

    def _is_name(self, line: str, part: Stretch) -> bool:
        """Whether words begin with a name, or with what is printed as one elsewhere."""
        first = _WORD.search(line)
        if first is None or line[:2].isupper():
            return True
        text = self.found.text.text
        place = text[part.start : part.end].casefold().find(first[0].casefold()) + part.start
        word = text[place : place + len(first[0])]
        if not word[:1].isupper():
            return False
        behind = _WORD.search(line, first.end())
        if word in self._inside or (behind is not None and behind[0][:1].isupper()):
            return True
        # A sentence begins with it, and nothing tells whether it is a name.
        is_common = word.endswith(_OF_ENDINGS) or is_small(word)
        return not is_common and word.casefold() not in self._inside

    @cached_property
    def _inside(self) -> frozenset[str]:
        """The words of the text, but for those that its sentences begin with."""
        text = self.found.text
        return frozenset(
            word
            for one in text.sentences
            for word in _WORD.findall(text.text[one.start + 1 : one.end])[1:]
        )
