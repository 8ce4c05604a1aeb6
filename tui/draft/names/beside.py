"""What stands beside a name in its sentence, and what that says of its kind."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from tui.draft.names import words as vocabulary
from tui.draft.names.evidence import Evidence
from tui.draft.names.joints import is_short_region
from tui.draft.names.parts import Part

_ARTICLES: Final = frozenset({"The ", "A ", "An ", "the "})
_NEAR: Final = 48
"""How many letters beside a name are looked at."""
_AGE: Final = r" ?, ?(?:aged )?\d\d(?: ?,|\b(?! ?(?:people|per|km|miles|[A-Z])))|^ \(\d\d\)"
_SAYING: Final = (
    r" ?,? who\b| (?:has |had |also )?(?:said|says|told|added|warned|tweeted|wrote|explained|"
    r"recalled|argued|insisted|admitted|replied|joked|smiled|asked|thinks|believes|scored|beat|"
    r"won|lost|finished)\b"
)
_RULE: Final = (
    r"(?:'s)? (?:regime|administration|presidency|campaign|loyalists|supporters|dictatorship|family"
    r"|era)\b"
)
_SETTLED: Final = (
    r" ?, (?:an?|the) (?:[\w-]{2,20} ){0,3}(?:town|city|village|area|suburb|district|region|"
    r"island|province|resort|port|neighbou?rhood|settlement)\b"
)
_WHERE: Final = (
    r"(?i)\b(?:in|near|across|outside|inside|around|into|throughout|towards?|within|via|besieged|"
    r"(?:north|south|east|west|northeast|northwest|southeast|southwest) of|outskirts of|"
    r"(?:in|of) (?:northern|southern|eastern|western|central|downtown|rural|nearby|neighbouring|"
    r"neighboring)) (?:the )?$"
)
_PERHAPS_WHERE: Final = r"(?i)\b(?:from|at|to|reached|entered|captured|between) (?:the )?$"
_PLACE_NOUN: Final = (
    r"\b(?:(?:city|town|village|province|district|region|island|suburb|capital|port|governorate|"
    r"county|resort)(?: city| town)?,? (?:of )?|(?:state|area|municipality|neighbou?rhood|streets|"
    r"outskirts|people|residents|inhabitants|siege|mayor|north|south|east|west) of )(?:the )?$"
)
_BODY_NOUN: Final = (
    r"\b(?:group|firm|company|maker|giant|bank|airline|newspaper|daily|magazine|agency|party|club|"
    r"movement|militia|organi[sz]ation|charity|subsidiary|retailer|carmaker|broadcaster|website)"
    r",? (?:called )?$"
)
_NOUN_OF_WORD: Final = (
    r" (?:newspaper|magazine|group|party|movement|militants?|fighters?|forces|troops|militia|"
    r"rebels|shares?|airline|organi[sz]ation|agency|insurgents|jihadists|employees|players?|"
    r"striker|midfielder|defender|goalkeeper|coach|spokes(?:man|woman|person)|officials?|"
    r"executives?)\b"
)
_NOUN_OF_NAME: Final = r" (?:tribe|clan|movement|party|militia|newspaper|airline|group)\b"
_TRADED: Final = (
    r"(?:'s)? (?:shares|stock|common shares|subsidiary|unit|shareholders|closed (?:at|up|down))\b"
)
_OWNED: Final = (
    r"\b(?:[Ss]hares (?:of|in)|(?:stakes?|interests?|investors?|confidence) in|unit of|"
    r"subsidiary of|acquisition of|maker of) $"
)
_DATED: Final = r"(?: ?,[^()\n]{2,40}?)? ?(?:\(|--? |\d{4}-\d\d-\d\d|[A-Z][a-z]{2,8}\.? \d)"
_SCORED: Final = r" +\d{1,3}\b(?!\.)"
_AGAINST: Final = r" (?:v|vs\.?|AT|VS\.?) [A-Z][\w. ]{2,30}$"
_OFFICE: Final = (
    r"\b(?:Minist(?:er|ry)|Secretar(?:y|ies)|Director|Chief|Commissioner|Professor|Head|Chair|"
    r"Officer|Advis[eo]r|Representative|Coordinator|Doctor|Bachelor|Master)(?: General)? "
    r"(?:of|for) (?:the )?$"
)


class Beside(NamedTuple):
    """What stands before a name and its title, and what behind it, in its sentence."""

    part: Part
    before: str
    after: str
    role: str
    """The role in small letters right before the name: `general` in `Libyan general`."""

    @classmethod
    def of(cls, text: str, line: tuple[int, int], part: Part, start: int) -> "Beside":
        """Look beside a part of a run that begins at `start`, in an even text."""
        first = part.title[0].start if part.title else start
        end = part.words[-1].end
        before = text[max(line[0], first - _NEAR) : first]
        after = text[end : min(line[1], end + _NEAR)]
        return cls(part, before, after, _role_before(before, begins=first - line[0] <= _NEAR))

    def follows(self, pattern: str) -> bool:
        """Whether a pattern matches right behind the name."""
        return bool(_compiled(pattern).match(self.after))

    def precedes(self, pattern: str) -> bool:
        """Whether a pattern, which ends with its end, is found before the name."""
        is_led = self.before[-2:-1].isalpha() or self.before[-2:-1] == ","
        return is_led and bool(_compiled(pattern).search(self.before))

    @property
    def has_article(self) -> bool:
        """Whether an article stands right before the name, as before no person's."""
        return self.before.lower().endswith((" the ", " a ", " an ")) or self.before in _ARTICLES

    @property
    def is_office(self) -> bool:
        """Whether the name is the matter of an office: `Minister of Trade`."""
        return self.precedes(_OFFICE)


def by_neighbours(text: str, beside: Beside) -> Iterator[Evidence]:
    """Yield what stands beside a name and speaks for its kind."""
    yield from _as_person(text, beside)
    yield from _as_place(text, beside)
    yield from _as_body(beside)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def _roles_before() -> re.Pattern[str]:
    roles = "|".join(sorted(vocabulary.ROLES))
    return re.compile(
        r"(?:^|[\s\"“(-])((?:(?:former|ex|deputy|vice|foreign|prime|interior|defen[cs]e|finance|"
        rf"chief|acting|senior|head|assistant|special|national|top|general)[ -])?(?:{roles})) ?,? $"
    )


def _role_before(before: str, *, begins: bool) -> str:
    """Return the role that something ends with, as printed; the first word of a sentence too."""
    small = before[:1].lower() + before[1:] if begins else before
    role = _roles_before().search(small) if small[-1:] == " " else None
    return before[role.start(1) : role.end(1)] if role else ""


@cache
def _roles_behind() -> re.Pattern[str]:
    roles = "|".join(sorted(vocabulary.ROLES))
    return re.compile(
        rf" ?, (?:(?:an?|the|his|her|its|their|former) )?(?:[\w'-]{{1,20}} ){{0,3}}(?i:{roles})\b"
    )


@cache
def _of_family() -> str:
    return rf" ?, whose (?:[\w-]{{1,20}} ){{0,3}}?(?:{_kin()})\b"


@cache
def _with_family() -> str:
    return rf" ?'s? (?:[\w-]{{1,20}} ){{0,2}}?(?:{_kin()})\b(?! (?:company|firm|group|paper))"


def _kin() -> str:
    # A company has a parent and sisters too.
    return "|".join(sorted((vocabulary.KIN | vocabulary.OF_PEOPLE) - vocabulary.OF_BODIES))


def _as_person(text: str, beside: Beside) -> Iterator[Evidence]:
    part = beside.part
    is_body = part.folded[-1] in vocabulary.heads()
    if not part.title and beside.role and part.folded[0] not in vocabulary.heads():
        yield Evidence("person", "name.title", 6)
    is_parted = beside.after[:2].lstrip()[:1] in {",", "("}
    if is_parted and not is_body and (_roles_behind().match(beside.after) or beside.follows(_AGE)):
        yield Evidence("person", "name.role", 4)
    if beside.follows(_RULE):
        yield Evidence("person", "name.role", 2)
    if beside.follows(_of_family()) or beside.follows(_with_family()):
        yield Evidence("person", "name.role", 4)
    if len(part.words) in {2, 3} and not part.is_of_firm(text) and beside.follows(_SAYING):
        yield Evidence("person", "name.speaker", 2)


def _as_place(text: str, beside: Beside) -> Iterator[Evidence]:
    part = beside.part
    is_single = len(part.words) == 1 and not part.title
    if part.begins and part.words[0].text.isupper() and beside.follows(_DATED):
        yield Evidence("place", "name.dateline", 9)
    if beside.precedes(_PLACE_NOUN) or beside.follows(_SETTLED) or _has_noun(beside.after):
        yield Evidence("place", "name.place-noun", 3)
    if is_short_region(text, part.words[-1]) and len(part.words) == 1:
        yield Evidence("place", "name.known-place", 8)
    if _lies_within(beside.after):
        yield Evidence("place", "name.within", 4)
    if beside.precedes(_OWNED):
        return
    if beside.precedes(_WHERE):
        yield Evidence("place", "name.where", 3 if is_single else 1)
    elif is_single and beside.precedes(_PERHAPS_WHERE):
        yield Evidence("place", "name.where", 1)


def _has_noun(after: str) -> bool:
    """Whether a word for places stands right behind a name: `Halden province`."""
    noun = _compiled(r"(?:'s)? (?:[a-z]{3,12} )?([a-z]{4,13})\b").match(after)
    return noun is not None and noun[1] in vocabulary.PLACE_NOUNS


def _lies_within(after: str) -> bool:
    """Whether a known place stands behind a comma: `Halden, Norway`."""
    match = _compiled(r" ?, ((?:[A-Z][\w.]{1,20} ?){1,3})").match(after)
    if not match:
        return False
    words = tuple(match[1].lower().replace(".", "").split())
    known = vocabulary.known()
    if words[:1] and words[0] in vocabulary.REGIONS_IN_SHORT and "." in match[1]:
        return True
    return any(known.get(words[:length]) in {"state", "place"} for length in (3, 2, 1))


def _as_body(beside: Beside) -> Iterator[Evidence]:
    part = beside.part
    if (part.is_row and beside.follows(_SCORED)) or _is_against(beside):
        yield Evidence("group", "name.score", 4)
    if beside.follows(_TRADED) or beside.precedes(_OWNED):
        yield Evidence("company", "name.body-noun", 3)
    elif beside.follows(r" ?, (?:which|whose) ") and not beside.follows(_of_family()):
        yield Evidence("organisation", "name.body-noun", 1)
    is_beside = len(part.words) == 1 and beside.follows(_NOUN_OF_WORD)
    if is_beside or beside.precedes(_BODY_NOUN) or beside.follows(_NOUN_OF_NAME):
        yield Evidence("organisation", "name.body-noun", 3)


def _is_against(beside: Beside) -> bool:
    """Whether a name is that of a side in a match: `Kent v Essex`, `BOSTON AT CHICAGO`."""
    ends = (" v ", " vs ", " vs. ", " AT ", " VS ")
    return beside.before.endswith(ends) or beside.follows(_AGAINST)
