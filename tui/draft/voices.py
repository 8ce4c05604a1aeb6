"""Who says a stretch of an article: somebody it names, somebody it does not name, or it itself.

That the article says something in its own voice is drafted only of sentences that nobody is said
to say anything in. Where a word like `said` stands and its speaker could not be made out, nobody is
drafted for it: a claim must not become the article's own.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property
from typing import Final

from tui.article.quotations import quotations_in
from tui.draft.attributions import FoundAttribution
from tui.draft.claimants import Claimants
from tui.draft.governing import is_coloured
from tui.draft.items import Voice
from tui.draft.text import Sentence, Stretch, Text
from tui.draft.who import Who
from tui.frozen import Frozen

_GAP: Final = re.compile(r"[,;]? {1,3}")
NOT_ASSERTED: Final = frozenset(
    {"attribution.means-to", "attribution.judges", "attribution.speaks-of"}
)
"""Rules by which somebody wants, judges or speaks of something, and does not say that it is so."""
_FEWEST_QUOTED: Final = 5
"""So many words a quotation has in which somebody speaks."""
_SAYS: Final = re.compile(
    r"(?i)\b(?:puts?|estimat(?:e|es|ed)|believ(?:e|es|ed)|expect(?:s|ed)?|thinks?|thought"
    r"|fear(?:s|ed)?|predict(?:s|ed)?|forecasts?|suggest(?:s|ed)?|argu(?:e|es|ed)|analysts"
    r"|critics|experts|officials|witnesses|sources|say|said|says|saying|told|tells|according to"
    r"|claim(?:s|ed)?|den(?:y|ies|ied)|announced?|reported(?:ly)?|allege[sd]?|allegedly"
    r"|warn(?:s|ed)|insist(?:s|ed)|stated)\b"
)


_PLAINLY: Final = re.compile(
    r"(?i)\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|add(?:s|ed|ing)?|wr(?:ite|ites|ote|iting)"
    r"|according|stat(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|report(?:s|ed|ing)?|tweet(?:s|ed)?"
    r"|post(?:s|ed)?|confirm(?:s|ed|ing)?|explain(?:s|ed|ing)?|not(?:e|es|ed|ing)|not(?:e|ed))\b|:"
)
"""Words by which somebody says that something is so, and no more."""


class Voices(Frozen):
    """The voices of an article."""

    text: Text
    attributions: tuple[FoundAttribution, ...]
    who: Who
    source: str
    """The id of the article's source."""
    days: tuple[tuple[Stretch, str], ...] = ()
    """The dates of the text that are days, each where it stands."""

    def of(self, stretch: Stretch) -> tuple[Voice, ...]:
        """Return whose a stretch is; no voice at all where that could not be told."""
        found = self.attribution(stretch)
        if found is not None:
            # To want something, or to welcome it, is not to say that it is so.
            if found.rule in NOT_ASSERTED:
                return ()
            return self.about(found) if found.stance == "denies" else self.voices(found)
        return () if self._is_doubtful(stretch) else (Voice(self.source),)

    @cached_property
    def _by_sentence(self) -> Mapping[int, list[tuple[Stretch, FoundAttribution]]]:
        """What is said in each sentence, by its number, with who says it."""
        there: dict[int, list[tuple[Stretch, FoundAttribution]]] = defaultdict(list)
        for one in self.attributions:
            for content in (one.content, *one.more):
                first = self.text.sentence_number(content.start)
                last = self.text.sentence_number(max(content.end - 1, content.start))
                for number in range(first, last + 1):
                    there[number].append((content, one))
        return there

    @cached_property
    def _days_of(self) -> Mapping[int, list[tuple[Stretch, str]]]:
        there: dict[int, list[tuple[Stretch, str]]] = defaultdict(list)
        for place, day in self.days:
            there[self.text.sentence_number(place.start)].append((place, day))
        return there

    def about(self, found: FoundAttribution) -> tuple[Voice, ...]:
        """Return who says that somebody said something: the article, unless it is told in turn."""
        outer = self.attribution(found.source or found.content)
        is_inside = outer is not None and outer is not found
        return self.voices(outer) if outer and is_inside else (Voice(self.source),)

    def attribution(self, stretch: Stretch) -> FoundAttribution | None:
        """Return the innermost attribution whose content a stretch begins in."""
        there = [
            one
            for content, one in self._by_sentence.get(self.text.sentence_number(stretch.start), ())
            if content.start <= stretch.start < content.end
        ]
        return min(there, key=lambda one: one.content.end - one.content.start, default=None)

    def content(self, stretch: Stretch, part: Stretch) -> Stretch:
        """Return as much of a part around a stretch as is said by the one who says the stretch.

        What somebody wants, judges or denies is told with the words for that; what nobody says,
        without the words of others before and behind it.
        """
        found = self.attribution(stretch)
        if found is not None and (self._is_coloured(found) or found.stance == "denies"):
            first = found.cue.start if found.cue else found.start
            return Stretch(min(part.start, first), part.end)
        for content in (found.content, *found.more) if found else ():
            if content.start <= stretch.start < content.end:
                return Stretch(
                    max(part.start, content.start), max(min(part.end, content.end), stretch.end)
                )
        return self._apart(stretch, part)

    def _is_coloured(self, found: FoundAttribution) -> bool:
        """Whether what is said must not be told without the word for that: feared, blamed."""
        before = is_coloured(self.text, found.start, max(found.start, found.content.start))
        return before or told(found, self.text) != found.content

    def _apart(self, stretch: Stretch, part: Stretch) -> Stretch:
        start, end = part
        for _, one in self._by_sentence.get(self.text.sentence_number(stretch.start), ()):
            if one.end <= stretch.start:
                start = max(start, one.end)
            elif one.start >= stretch.end:
                end = min(end, one.start)
        if start > part.start and (gap := _GAP.match(self.text.even, start, stretch.start)):
            start = gap.end()
        return Stretch(start, max(end, stretch.end))

    def voices(self, found: FoundAttribution) -> tuple[Voice, ...]:
        """Return who says what was found to be said by somebody; nobody, where that is in doubt."""
        told = Claimants(text=self.text, who=self.who)
        via, said_on = told.words(found.via), self._day(found.said_on)
        stance = "denies" if found.stance == "denies" else ""
        return tuple(
            Voice(by, speaker, via, said_on, stance)
            for by, speaker in told.of(found)
            if by or speaker
        )

    def _day(self, stretch: Stretch | None) -> str:
        if stretch is None:
            return ""
        there = self._days_of.get(self.text.sentence_number(stretch.start), ())
        return next((day for place, day in there if place.overlaps(stretch)), "")

    def _is_doubtful(self, stretch: Stretch) -> bool:
        return self.text.sentence(stretch.start).start in self._doubtful

    @cached_property
    def _doubtful(self) -> frozenset[int]:
        """The sentences, by their beginnings, in which somebody else may be speaking."""
        return frozenset(
            one.start
            for number, one in enumerate(self.text.sentences)
            if _SAYS.search(self.text.text, one.start, one.end)
            or self._quotes(one)
            or any(said.rule not in NOT_ASSERTED for _, said in self._by_sentence.get(number, ()))
        )

    def _quotes(self, sentence: Sentence) -> bool:
        words = self.text.even[sentence.start : sentence.end]
        return any(len(one.words) >= _FEWEST_QUOTED for one in quotations_in(words))


def told(one: FoundAttribution, text: Text) -> Stretch:
    """Return what is told by somebody: with the words for it, where it is not plainly said.

    What is denied is told without them: that it is denied stands beside it.
    """
    if one.cue is None or one.cue.start > one.content.start or one.stance == "denies":
        return one.content
    is_plain = one.rule not in NOT_ASSERTED and _PLAINLY.search(text.said(one.cue))
    return one.content if is_plain else Stretch(one.cue.start, one.content.end)
