"""Who speaks for whom, where a source names both: `Ines Ohl, spokeswoman of Harbour Union`."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from tui.article.letters import folded_word
from tui.draft.attributions.words import DETERMINERS
from tui.draft.names.words import is_people
from tui.draft.text import Stretch

_ROLES: Final = (
    "spokesman spokeswoman spokesperson spokesmen official officials leader leaders chief head "
    "chair chairman chairwoman chairperson president director minister secretary commander "
    "general colonel captain chairs lawyer lawyers attorney attorneys adviser advisor advisers "
    "aide aides ambassador envoy coordinator representative representatives member members "
    "executive manager founder analyst researcher professor economist strategist editor "
    "correspondent reporter source sources officer"
)
_OFFICES: Final = (
    "army navy police government ministry military union company party campaign city council "
    "court hospital agency administration opposition rebel security border coastguard"
)
"""Bodies that are written small before a role: `army spokesman`."""
_WORD: Final = re.compile(r"[^\W_](?:[\w'.&-]{0,60}\w)?\.?|[,()]")
_JOINTS: Final = frozenset({"of", "for", "at", "with", "from", "in"})
_ARTICLES: Final = frozenset({"the", "a", "an", "his", "her", "its", "their", "one"})
_INSIDE_WORDS: Final = "of the for and in on al el de bin ibn von van to &"
_INSIDE: Final = frozenset(_INSIDE_WORDS.split())
"""Small words that may stand inside a name."""


_ADJECTIVES_WORDS: Final = (
    "senior former local foreign top retired acting deputy western prime vice chief first"
)
_ADJECTIVES: Final = frozenset(_ADJECTIVES_WORDS.split())
_NO_BODY: Final = _INSIDE | _ADJECTIVES | DETERMINERS
"""Words that name no body, though a sentence may begin with them."""


class Speaker(NamedTuple):
    """A person and whom the person speaks for; neither is there where not both are."""

    speaker: Stretch | None = None
    organisation: Stretch | None = None


class _Word(NamedTuple):
    start: int
    end: int
    text: str

    @property
    def low(self) -> str:
        return self.text.lower()

    @property
    def is_capital(self) -> bool:
        return self.text[0].isupper()


@cache
def _roles() -> frozenset[str]:
    return frozenset(_ROLES.split())


@cache
def _offices() -> frozenset[str]:
    return frozenset(_OFFICES.split())


def speaker_of(even: str, source: Stretch) -> Speaker:
    """Return who speaks for whom by the words of a source."""
    words = [_Word(m.start(), m.end(), m[0]) for m in _WORD.finditer(even, *source)]
    role = next((at for at, word in enumerate(words) if _is_role(words, at)), None)
    if role is None:
        return Speaker()
    organisation = _behind(words, role + 1) or _before(words, role)
    if organisation is None:
        return Speaker()
    name = _name(words, role, organisation)
    return Speaker(name or Stretch(words[role].start, words[role].end), organisation)


def _is_role(words: Sequence[_Word], place: int) -> bool:
    return words[place].low in _roles()


def _behind(words: Sequence[_Word], place: int) -> Stretch | None:
    """Return the body behind a role: `head of the Harbour Union`."""
    if place >= len(words) or words[place].low not in _JOINTS:
        return None
    start = place + 1
    while start < len(words) and words[start].low in _ARTICLES:
        start += 1
    end = start
    while end < len(words) and words[end].text not in ",()":
        end += 1
    return _stretch(words[start:end])


def _before(words: Sequence[_Word], role: int) -> Stretch | None:
    """Return the body before a role: `an army spokesman`, `the Harbour Union's head`."""
    start = role
    while start > 0 and (
        words[start - 1].is_capital
        or words[start - 1].low.removesuffix("'s") in _offices()
        or (words[start - 1].low in _INSIDE and start < role)
    ):
        start -= 1
    while start < role and words[start].low in _NO_BODY:
        start += 1
    if role - start == 1 and is_people(folded_word(words[start].text)):
        # Canadian officials speak for no body that is named.
        return None
    found = _stretch(words[start:role])
    if found and words[role - 1].text.endswith("'s"):
        return Stretch(found.start, found.end - 2)
    return found


def _name(words: Sequence[_Word], role: int, organisation: Stretch) -> Stretch | None:
    """Return the name of the person: before the comma, or the capitals behind the role."""
    comma = next((at for at, word in enumerate(words) if word.text == ","), len(words))
    if comma < role and words[0].is_capital:
        return _stretch(_without_brackets(words[:comma]))
    if comma > role:
        start = role + 1
        while (
            start < comma
            and words[start].start < organisation.end
            and organisation.start > words[role].start
        ):
            start += 1
        end = start
        while end < comma and (words[end].is_capital or words[end].low in _INSIDE):
            end += 1
        if end > start and words[start].is_capital:
            return _stretch(words[start:end])
        if start == comma and comma + 1 < len(words) and words[comma + 1].is_capital:
            # An army spokesman, Ines Ohl.
            return _stretch(words[comma + 1 :])
    return None


def _without_brackets(words: Sequence[_Word]) -> Sequence[_Word]:
    opened = next((at for at, word in enumerate(words) if word.text == "("), len(words))
    return words[:opened]


def _stretch(words: Sequence[_Word]) -> Stretch | None:
    return Stretch(words[0].start, words[-1].end) if words else None
