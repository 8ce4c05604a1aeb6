"""Who says a stretch of an article: somebody it names, somebody it does not name, or it itself.

That the article says something in its own voice is drafted only of sentences that nobody is said
to say anything in. Where a word like `said` stands and its speaker could not be made out, nobody is
drafted for it: a claim must not become the article's own.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Final

from tui.article.quotations import quotations_in
from tui.clean import one_line
from tui.draft.attributions import FoundAttribution
from tui.draft.claimants import WHOSE, speaking
from tui.draft.items import Voice
from tui.draft.text import Sentence, Stretch, Text
from tui.draft.who import Named, Who
from tui.frozen import Frozen
from tui.model.claim import UNATTRIBUTED

_STANDING_FOR_ANOTHER: Final = "he she it they i we you who this that one"
_PRONOUNS: Final = frozenset(_STANDING_FOR_ANOTHER.split())
_DETERMINERS: Final = re.compile(r"(?i)^(?:(?:a|an|the|its|his|her|their|our)\s+)+")
_MOST_WORDS: Final = 6
_IN_BRACKETS: Final = re.compile(r"\([^()]{0,40}\)?")
_GAP: Final = re.compile(r"[,;]? {1,3}")
_AND: Final = re.compile(r",? (?:and )?(?:the )?")
_HAVING_NONE: Final = "and or of for in from on at with to by both also"
_SMALL: Final = frozenset(_HAVING_NONE.split())
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
            return () if found.rule in NOT_ASSERTED else self.voices(found)
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

        What somebody wants or judges is told with the words for that; what nobody says, without
        the words of others before and behind it.
        """
        found = self.attribution(stretch)
        if found is not None and found.rule in NOT_ASSERTED:
            first = found.cue.start if found.cue else found.start
            return Stretch(min(part.start, first), part.end)
        for content in (found.content, *found.more) if found else ():
            if content.start <= stretch.start < content.end:
                return Stretch(
                    max(part.start, content.start), max(min(part.end, content.end), stretch.end)
                )
        return self._apart(stretch, part)

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
        """Return who says what was found to be said by somebody; nobody, where it is a pronoun."""
        via, said_on = self._words(found.via), self._day(found.said_on)
        stance = "denies" if found.stance == "denies" else ""
        return tuple(
            Voice(by, speaker, via, said_on, stance) for by, speaker in self._claimants(found) if by
        )

    def _claimants(self, found: FoundAttribution) -> list[tuple[str, str]]:
        """Return ids, and the words for a speaker without a name; several where they are joined."""
        if found.source is None:
            return [(UNATTRIBUTED, "")]
        for stretch in filter(None, (found.speaker, found.source)):
            people = [one for one in self._actors(stretch) if self._is_person(one.id)]
            if people:
                return [(one.id, "") for one in self._joined(people)]
        actors = self._actors(found.source)
        if actors:
            joined = self._joined(actors)
            speaker = self._words(found.source, [one.stretch for one in joined])
            return [(one.id, speaker) for one in joined]
        words = self._words(found.source)
        return [] if not words or words.casefold() in _PRONOUNS else [(UNATTRIBUTED, words)]

    def _actors(self, stretch: Stretch) -> list[Named]:
        named = [one for one in self.who.inside(stretch) if not self.who.by_id[one.id].is_place]
        able = speaking(self.text, stretch, [one.stretch for one in named])
        return [one for one in named if one.stretch in able]

    def _is_person(self, identifier: str) -> bool:
        return self.who.by_id[identifier].kind == "person"

    def _joined(self, named: Sequence[Named]) -> Sequence[Named]:
        """Return the first name, with those behind it that nothing but an `and` parts from it."""
        for place in range(1, len(named)):
            between = self.text.even[named[place - 1].stretch.end : named[place].stretch.start]
            if not _AND.fullmatch(between):
                return named[:place]
        return named

    def _words(self, stretch: Stretch | None, without: Sequence[Stretch] = ()) -> str:
        """Return a few words as printed, without names that are told anyway; or nothing."""
        if stretch is None:
            return ""
        whose = WHOSE.search(self.text.text, stretch.start, stretch.end)
        stretch = Stretch(stretch.start, whose.start() if whose else stretch.end)
        kept = _IN_BRACKETS.sub("", " ".join(self._kept(stretch, without)))
        words = _DETERMINERS.sub("", f"{one_line(kept)} ").strip(" ,;:'\"“”‘’.").split()
        says_something = any(word.casefold() not in _SMALL for word in words)
        return " ".join(words) if says_something and len(words) <= _MOST_WORDS else ""

    def _kept(self, stretch: Stretch, without: Sequence[Stretch]) -> Iterator[str]:
        for word in re.finditer(r"\S+", self.text.said(stretch)):
            place = Stretch(stretch.start + word.start(), stretch.start + word.end())
            if not any(place.overlaps(other) for other in without):
                yield word[0]

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
            for one in self.text.sentences
            if _SAYS.search(self.text.text, one.start, one.end) or self._quotes(one)
        )

    def _quotes(self, sentence: Sentence) -> bool:
        words = self.text.even[sentence.start : sentence.end]
        return any(len(one.words) >= _FEWEST_QUOTED for one in quotations_in(words))


def told(one: FoundAttribution) -> Stretch:
    """Return what is told by somebody: what is sought or judged, with the words for that."""
    if one.rule not in NOT_ASSERTED or one.cue is None or one.cue.start > one.content.start:
        return one.content
    return Stretch(one.cue.start, one.content.end)
