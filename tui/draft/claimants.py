"""Whom an attribution means: members of the cast, or somebody that an article does not name.

A claim with the wrong person's name on it is worse than one with none. So whom a pronoun means is
told where nothing else can be meant. Of "Bell's barrister, Joanna Frith" it is not Bell who speaks,
of "the mother of Ines Ohl" not Ohl, of "officials in Oslo" not Oslo, and of "Ohl, whose son Bo was
hurt" not Bo.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tui.clean import one_line
from tui.draft.attributions import FoundAttribution
from tui.draft.text import Stretch, Text
from tui.draft.who import Named, Who
from tui.frozen import Frozen
from tui.model.claim import UNATTRIBUTED

_STANDING_FOR_ANOTHER: Final = "he she it they i we you who which this that one those"
_PRONOUNS: Final = frozenset(_STANDING_FOR_ANOTHER.split())
_RELATIVE: Final = frozenset({"who", "which"})
_DETERMINERS: Final = re.compile(r"(?i)^(?:(?:a|an|the|its|his|her|their|our)\s+)+")
_MOST_WORDS: Final = 6
_IN_BRACKETS: Final = re.compile(r"\([^()]{0,40}\)?")
_AND: Final = re.compile(r",? (?:and )?(?:the )?")
_HAVING_NONE: Final = "and or of for in from on at with to by both also"
_SMALL: Final = frozenset(_HAVING_NONE.split())
_OF: Final = re.compile(
    r"\b(?:of|for|to|with|from|by|against|about|near|behind|under) (?:the |[A-Z][\w.-]{0,20} )?$"
)
"""What makes of a name that of somebody else: `the mother of`, `a lawyer for Mr`."""
_REACH: Final = 40
_POSSESSIVE: Final = re.compile(r"['’]s?(?=\s+\S)|\s+['’]s(?=\s+\S)")
_WHERE: Final = re.compile(
    r"(?i)\b(?:in|at|from|near|across|outside|inside|around|behind)\s+(?:the\s+|all\s+of\s+)?$"
)
_WHOSE: Final = re.compile(r"(?i),?\s+(?:whose|who|which|where|when|after|despite)\b")
"""What begins to tell of somebody who was named, and names others."""
_JOINING: Final = re.compile(r"(?i)\b(?:and|or|of|for|in|from|on|at|with|to|by|than)\b|[,:;()-]")
"""What joins to a name somebody or something else that a pronoun may mean."""

Claimant = tuple[str, str]
"""An actor's id or `unattributed`, and the words for a speaker without a name."""


class Claimants(Frozen):
    """Who is meant where an article says who says something."""

    text: Text
    who: Who

    def of(self, found: FoundAttribution) -> list[Claimant]:
        """Return whom a source means; several where they are joined, none where it is in doubt."""
        if found.source is None:
            return [(UNATTRIBUTED, "")]
        pronoun = self.text.even[slice(*found.source)].casefold()
        if pronoun in _RELATIVE:
            return self._before(found.meant, pronoun) if found.meant else []
        if pronoun in _PRONOUNS:
            return self._just_told(found.meant, found.source) if found.meant else []
        return self._named(found.speaker, found.source)

    def words(self, stretch: Stretch | None, without: Sequence[Stretch] = ()) -> str:
        """Return a few words as printed, without names that are told anyway; or nothing."""
        if stretch is None:
            return ""
        whose = _WHOSE.search(self.text.text, stretch.start, stretch.end)
        stretch = Stretch(stretch.start, whose.start() if whose else stretch.end)
        kept = _IN_BRACKETS.sub("", " ".join(self._kept(stretch, without)))
        words = _DETERMINERS.sub("", f"{one_line(kept)} ").strip(" ,;:'\"“”‘’.").split()
        while words and (words[-1].casefold() in _SMALL or _DETERMINERS.match(f"{words[-1]} ")):
            words.pop()
        says_something = any(word.casefold() not in _SMALL for word in words)
        return " ".join(words) if says_something and len(words) <= _MOST_WORDS else ""

    def _named(self, speaker: Stretch | None, source: Stretch) -> list[Claimant]:
        for stretch in filter(None, (speaker, source)):
            if people := self._people(stretch):
                return [(one.id, "") for one in self._joined(people)]
        if bodies := [one for one in self._able(source) if not self._is_person(one)]:
            words = self.words(source, [one.stretch for one in self._actors(source)])
            return [(one.id, words) for one in self._joined(bodies)]
        words = self.words(source)
        return [("", words)] if words and words.casefold() not in _PRONOUNS else []

    def _before(self, meant: Stretch, pronoun: str) -> list[Claimant]:
        """Return whom `who` and `which` mean by the words before: a name alone, or no name."""
        actors = self._actors(meant)
        names = [one.stretch for one in actors]
        if len(actors) > 1 or _JOINING.search(" ".join(self._kept(meant, names))):
            return []
        if actors:
            fits = self._is_person(actors[0]) == (pronoun == "who")
            return [(actors[0].id, "")] if fits and self._is_able(actors[0], meant) else []
        words = self.words(meant)
        return [("", words)] if words and words.casefold() not in _PRONOUNS else []

    def _just_told(self, meant: Stretch, pronoun: Stretch) -> list[Claimant]:
        """Return whom `he` and `she` mean: who has just spoken, if nobody else is named since."""
        people = {one.id for one in self._people(meant)}
        since = self.who.inside(Stretch(meant.start, pronoun.start))
        named = {one.id for one in since if self._is_person(one)}
        return [(one, "") for one in people] if len(people) == 1 and named == people else []

    def _actors(self, stretch: Stretch) -> list[Named]:
        return [one for one in self.who.inside(stretch) if not self.who.by_id[one.id].is_place]

    def _people(self, stretch: Stretch) -> list[Named]:
        return [one for one in self._able(stretch) if self._is_person(one)]

    def _is_person(self, one: Named) -> bool:
        return self.who.by_id[one.id].kind == "person"

    def _able(self, source: Stretch) -> list[Named]:
        """Return the actors in the words for a source that can be who speaks."""
        return [one for one in self._actors(source) if self._is_able(one, source)]

    def _is_able(self, one: Named, source: Stretch) -> bool:
        start = one.stretch.start
        first = max(source.start, start - _REACH)
        is_owner = self._is_person(one) and _OF.search(self.text.even, first, start)
        return not is_owner and bool(speaking(self.text, source, [one.stretch]))

    def _joined(self, named: Sequence[Named]) -> Sequence[Named]:
        """Return the first name, with those behind it that nothing but an `and` parts from it."""
        for place in range(1, len(named)):
            between = self.text.even[named[place - 1].stretch.end : named[place].stretch.start]
            if not _AND.fullmatch(between):
                return named[:place]
        return named

    def _kept(self, stretch: Stretch, without: Sequence[Stretch]) -> Iterator[str]:
        for word in re.finditer(r"\S+", self.text.said(stretch)):
            place = Stretch(stretch.start + word.start(), stretch.start + word.end())
            if not any(place.overlaps(other) for other in without):
                yield word[0]


def speaking(text: Text, source: Stretch, names: Sequence[Stretch]) -> list[Stretch]:
    """Return those of some names, in order, that can be who speaks by the words for a source."""
    whose = _WHOSE.search(text.text, source.start, source.end)
    end = whose.start() if whose else source.end
    return [
        name
        for name in names
        if source.start <= name.start < end
        and not _POSSESSIVE.match(text.text, name.end, source.end)
        and not _WHERE.search(text.text, max(source.start, name.start - _REACH), name.start)
    ]
