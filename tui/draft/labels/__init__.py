"""What the figures of an article are of, each in a few words that a reader understands beside it.

A noun that a number is the level of, or that it counts; where something changed by it, the label
says so; where it is set beside another, the label is the other's, and says when. A number of which
nothing of this can be told has no label, and is no figure of a draft.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import Final

from tui.draft.article import Findings
from tui.draft.figures import FoundFigure
from tui.draft.governing import governing_word
from tui.draft.headline import MOST_WORDS, together
from tui.draft.labels.around import Around, around
from tui.draft.labels.saying import says_something
from tui.draft.labels.ways import BY_ANOTHER, BY_ITSELF, Way
from tui.draft.labels.wording import Wording
from tui.draft.voices import Voices
from tui.frozen import Frozen

__all__ = ["Labels"]

_FAR: Final = 200
"""So many letters may stand between a number and the one whose label it has."""


class Labels(Frozen):
    """The labels of the figures of an article."""

    found: Findings
    voices: Voices

    def of(self, one: FoundFigure) -> str:
        """Return what a number is of; empty where that cannot be told."""
        if one.start not in self._known:
            # A number that is set beside itself in a circle has none.
            self._known[one.start] = ""
            self._known[one.start] = self._label(around(one, self.found, self.voices))
        return self._known[one.start]

    def before(self, seen: Around) -> str:
        """Return the label of the figure before one, in its sentence or the one before it."""
        whole = seen.last or next(iter(reversed(self._sentence_before(seen))), None)
        return self.of(whole) if whole and seen.one.start - whole.end <= _FAR else ""

    def _label(self, seen: Around) -> str:
        label = self._first(seen, BY_ANOTHER) or self._own(seen)
        return together(f"{label[:1].upper()}{label[1:]}")

    def _own(self, seen: Around) -> str:
        label = self._first(seen, BY_ITSELF)
        if seen.is_open and label and not governing_word(label):
            # What is planned, feared or claimed is told with the word for that.
            return self._wording.words(seen.clause, MOST_WORDS) or label
        return label

    def _first(self, seen: Around, ways: Sequence[Way]) -> str:
        labels = (way(seen, self, self._wording) for way in ways)
        return next((label for label in labels if says_something(label)), "")

    def _sentence_before(self, seen: Around) -> list[FoundFigure]:
        number = self.found.text.sentence_number(seen.one.start) - 1
        return self.found.figures_by_sentence.get(number, [])

    @cached_property
    def _known(self) -> dict[int, str]:
        return {}

    @cached_property
    def _wording(self) -> Wording:
        return Wording(found=self.found)
