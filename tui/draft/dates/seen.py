"""A way of reading an expression of time, and the words of a sentence that it fits."""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from tui.draft.dates.meanings import Meaning, RelativeYear, Which, Year
from tui.draft.dates.words import Word, Words
from tui.draft.rule import Rule

_WHICH: Final = {
    **dict.fromkeys(("last", "past", "previous", "preceding", "prior", "latest"), -1),
    **dict.fromkeys(("this", "current"), 0),
    **dict.fromkeys(("next", "coming", "upcoming", "following"), 1),
}
WHEN: Final = "(?:the? (?P<when>early|late|mid|edge|earlier|later) (?:hyphen|of|in)? the?)?"
"""The shape of what says where in a time something was: early, the end of."""
YEAR: Final = "comma? of? (?P<year>year)"
"""The shape of a year behind a day or month."""
WHOSE_YEAR: Final = "comma? of? (?P<whose>last|this|next) (?P<unit>unit)"
"""The shape of a year that is told by publication."""
PART: Final = "(?P<part>part)"
"""The shape of a part of the day."""


class Seen(NamedTuple):
    """Words whose shape fits a reading."""

    match: re.Match[str]
    among: Words

    def all(self, name: str) -> tuple[Word, ...]:
        """Return the words of a named group of the shape."""
        if name not in self.match.re.groupindex or self.match.start(name) < 0:
            return ()
        return self.among.words[self.match.start(name) : self.match.end(name)]

    def one(self, name: str) -> Word | None:
        """Return the first word of a named group."""
        if name not in self.match.re.groupindex:
            return None
        place = self.match.start(name)
        return self.among.words[place] if place >= 0 else None

    def text(self, name: str) -> str:
        """Return the first word of a named group as it is written, in small letters."""
        word = self.one(name)
        return word.text if word else ""

    def number(self, name: str) -> int:
        """Return what the first word of a named group comes to."""
        word = self.one(name)
        return int(word.number) if word else 0

    @property
    def before(self) -> Word | None:
        """The word before the first one."""
        place = self.match.start()
        return self.among.words[place - 1] if place else None

    def words_before(self, count: int) -> tuple[Word, ...]:
        """Return so many words before the first one, or fewer where there are fewer."""
        place = self.match.start()
        return self.among.words[max(place - count, 0) : place]

    @property
    def behind(self) -> Word | None:
        """The word behind the last one."""
        return next(iter(self.among.words[self.match.end() : self.match.end() + 1]), None)

    @property
    def is_name(self) -> bool:
        """Whether the first word is part of a name: a capital, behind another word."""
        first, before = self.among.words[self.match.start()], self.before
        return first.is_capital and before is not None and before.text[-1].isalpha()

    @property
    def which(self) -> Which:
        """What `last`, `this` or `next` comes to."""
        return _WHICH.get(self.text("which"))

    @property
    def unit(self) -> str:
        """The unit, in the singular."""
        text = self.text("unit")
        return "century" if text.startswith("centur") else text.removesuffix("s")

    @property
    def year(self) -> Year:
        """The year, in figures or by that of publication."""
        if self.one("year"):
            return self.number("year")
        return RelativeYear(_WHICH[self.text("whose")]) if self.one("whose") else None

    @property
    def is_year(self) -> bool:
        """Whether the unit of "last year" is a year, where there is one."""
        return not self.one("whose") or self.unit == "year"


class Reading(NamedTuple):
    """A way of reading."""

    rule: Rule
    shapes: tuple[str, ...]
    """Which words it fits."""
    means: Callable[[Seen], Meaning | None]
    """What these then mean; nothing where they are something else."""


def rule(name: str, says: str) -> Rule:
    """Return a rule of this stage."""
    return Rule(f"date.{name}", says)
