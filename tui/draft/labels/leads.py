"""What leads to a number in its clause: the noun whose level it is, and how it came to it."""

import re
from functools import cache
from typing import Final, NamedTuple

_PRONOUNS: Final = "it they he she we i you this that these those which who there both"
_STANDING_FOR_ANOTHER: Final = frozenset(_PRONOUNS.split())
"""Words that say nothing of what a number is of where they are the subject."""
_VERBAL: Final = (
    "is are was were be been has have had will would could may might should must can not "
    "expected forecast said says that which who"
)
_NO_NOUN: Final = frozenset(_VERBAL.split())
"""Words that no noun has: the sentence tells of more than a level where one stands before it."""
_LEADING_ON: Final = "the a an its their his her to of for in on at by with and or"
_NOT_AT_LAST: Final = frozenset(_LEADING_ON.split())
_LEVEL: Final = (
    "is|are|was|were|be|been|stands?|stood|remains?|remained|reach(?:es|ed)?|totall?ed|totals?"
    "|averaged?|averages|amounts?|amounted|came|comes|hit|hits|topped|exceed(?:s|ed)"
    "|numbers?|numbered"
)
_MOVED: Final = (
    "rose|rises?|risen|fell|falls?|fallen|grew|grows?|grown|climb(?:s|ed)?|jump(?:s|ed)?"
    "|increas(?:es?|ed)|decreas(?:es?|ed)|declin(?:es?|ed)|drop(?:s|ped)?|slip(?:s|ped)?|slid"
    "|sank|shrank|shrunk|widen(?:s|ed)?|narrow(?:s|ed)?|improv(?:es?|ed)|cut|raised|lowered"
    "|reduced|doubl(?:es?|ed)|tripled?|went|goes|gone|go|surged|soared|plunged|tumbled|eased"
    "|slowed|edged|moved|lifted|trimmed|swelled|ballooned|dipped|dwindled"
)
_SUBJECT: Final = (
    r"(?:(?:the|an?|its|their|his|her|our|this|some) )?"
    r"(?P<subject>[^\W_][\w'&./-]{0,30}(?: [\w'&./-]{1,30}){0,9}?)"
)
_HELPS: Final = r"(?: (?:also|now|still|has|have|had|been|already|is|are|was|were|[a-z]{2,12}ly))"
COMPARED: Final = (
    "compared (?:with|to)|after|against|versus|up from|down from|from|rather than|and not"
)
"""Words by which a number is set beside the one before it."""
_MEANT: Final = (
    "(?:expect|forecast|predict|plan|hope|want|aim|propose|estimate|project|see)s?(?:e?d)?"
)
"""Verbs of what is not so yet."""
_CHANGES: Final = (
    "increase|rise|fall|drop|decline|gain|loss|growth|reduction|cut|decrease|jump|swing"
)


class Led(NamedTuple):
    """How the words before a number lead to it."""

    subject: str
    verb: str
    """The verb, if something changed by the number; empty where it is a level."""


def level(lead: str) -> Led | None:
    """Return what a number is the level of, by the words before it: net debt stood at."""
    found = _levels().fullmatch(lead)
    if not found or not (noun := _noun(found["subject"])):
        return None
    return Led(noun, found["verb"] or "")


def changed(lead: str) -> Led | None:
    """Return what changed by a number, and the verb that says so: fuel costs jumped by."""
    found = _changed().fullmatch(lead)
    if not found or not (noun := _noun(found["subject"])):
        return None
    return Led(noun, found["verb"])


def is_compared(before: str) -> bool:
    """Whether a number stands behind words that set it beside the one before: compared with."""
    return _compared().search(before) is not None


def change_named(before: str) -> str:
    """Return the noun by which a number is a change: an increase of."""
    found = _named().search(before)
    return found[1] if found else ""


def plainly(label: str) -> str:
    """Return a label without which way it changed, when, and who expects it: of another time."""
    label = label.removesuffix(", up by").removesuffix(", down by")
    return _year().sub("", _who_expects().sub("", label))


def _noun(words: str) -> str:
    said = words.casefold().split()
    if said[0] in _STANDING_FOR_ANOTHER or said[-1] in _NOT_AT_LAST:
        return ""
    return "" if _NO_NOUN.intersection(said) else words


@cache
def _levels() -> re.Pattern[str]:
    to = r"(?: (?:at|to|in at|up|down|back|only|just|higher|lower)){0,3}"
    moved = rf"(?P<verb>{_MOVED})(?: by)?(?: (?:up|down|back|higher|lower))?(?: to)"
    return re.compile(rf"(?i){_SUBJECT}{_HELPS}{{0,3}} (?:(?:{_LEVEL}){to}|{moved}) ?")


@cache
def _changed() -> re.Pattern[str]:
    return re.compile(
        rf"(?i){_SUBJECT}{_HELPS}{{0,3}} (?P<verb>{_MOVED}|lost|loses?|shed|sheds|gain(?:s|ed)?"
        rf"|add(?:s|ed)?|up|down)(?: (?:by|up|down|another|a further|[a-z]{{3,12}}ly)){{0,3}} ?"
    )


@cache
def _who_expects() -> re.Pattern[str]:
    return re.compile(rf"(?i)^[^:]{{1,60}} {_MEANT} (?!to\b)|(?: will| would)? be$")


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r" (?:in|by|for|at) (?:the )?[^,:]{0,20}\d{1,4}$")


@cache
def _compared() -> re.Pattern[str]:
    return re.compile(rf"(?i)(?:^|\W)(?:{COMPARED})(?: (?:the|a))? $")


@cache
def _named() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b({_CHANGES}) of (?:a |an |the )?$")
