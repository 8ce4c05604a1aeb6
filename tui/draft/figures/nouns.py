"""The noun behind a number, with the words that belong to it."""

import re
from functools import cache
from typing import Final, NamedTuple

from tui.article.quantities import NO_UNITS, SCALES, VALUES

_MOST_WORDS: Final = 5
_REACH: Final = 48
_MORE_SMALL: Final = (
    "a an the this that these those my your our itself them we you i there here also just only "
    "each every all both such some any several now ago later earlier last next previous once said "
    "says told will would can could may might must shall should do does did nor because where "
    "while whom whose what why how via out up down off against between among amid despite across "
    "through within without toward towards along around near came went made took got get gave put "
    "set apart away back again still even yet already very too another higher lower cheaper faster "
    "longer older younger"
)
_FIRST: Final = frozenset(VALUES) | frozenset(SCALES) | {"dozen", "dozens"}
"""Words for numbers: the noun behind one is counted by it, and by nothing before it."""
_VERBS: Final = (
    "live lived left remain stay work worked vote voted stood forecast expected need say think "
    "use rent drive walk cycle speak study serve belong attend earn died fled returned joined "
    "take pay buy get give make keep eat drink see hold come go"
)
_DOING: Final = frozenset(_VERBS.split())
"""Verbs that stand right behind whom a number counts: 3,400 live there."""
_STOPS: Final = NO_UNITS | _FIRST | frozenset(_MORE_SMALL.split())
"""Words that no noun goes on with."""
_PLURALS: Final = (
    "people men women children police troops personnel cattle staff dead wounded injured persons "
    "others fishermen policemen servicemen gunmen militiamen youth infantry civilians crew sheep "
    "fish teeth feet data media lives aircraft"
)
_MANY: Final = frozenset(_PLURALS.split())
"""Nouns that are many without an `s`, or are people."""
_SINGULARS: Final = ("ss", "us", "is", "'s")
_VERBAL: Final = ("ed", "ing", "ly", "n't")
"""Endings of words that go on with a sentence behind a noun."""
_THINGS: Final = (
    "building meeting wedding housing training hearing landing bombing seed feed speed breed"
)
_NOUNS: Final = frozenset(_THINGS.split())
"""Nouns that end as other words do."""
_BESIDE_UNITS: Final = frozenset(
    {"long", "wide", "tall", "deep", "high", "thick", "north", "south", "east", "west", "old"}
)
"""Words behind a unit that nothing is counted by: 20 miles east, three metres deep."""

_ARTICLES: Final = frozenset({"the", "a", "an", "its", "their", "his", "her", "our", "and", "but"})
_BREAKS: Final = ("", ",", ".", ";", ":")


class Noun(NamedTuple):
    """A noun behind a number or its unit."""

    end: int
    """Behind the last of its words, or behind the number where another stands between."""
    head: str
    words: str
    """The noun with its adjectives and its whole: foreign fighters, residents of Halden."""
    place: int
    """Behind all its words, where the sentence goes on."""
    is_plural: bool
    is_part: bool
    """Whether an `of` stands between: 20 of its crews."""

    @property
    def is_of_people(self) -> bool:
        """Whether the noun alone says that they are people, or as good as people."""
        return self.head.casefold() in _MANY


def noun_behind(
    text: str, end: int, *, is_unit: bool = False, is_of_one: bool = False
) -> Noun | None:
    """Return the noun right behind a number, or behind its unit.

    `is_of_one`: a verb in the singular stands behind it, which looks as a plural does: one in five
    homes stands empty.
    """
    lead = _lead().match(text, end)
    start = lead.end() if lead else end
    words, last = _words(text, start, is_of_one=is_of_one)
    is_part = lead is not None and bool(lead["of"])
    if len(words) == 1 and _is_verb(words[0], is_part=is_part):
        return None
    if not words or (is_unit and words[0].casefold() in _BESIDE_UNITS):
        return None
    whole = _whole().match(text, last)
    return Noun(
        end if lead and lead["number"] else last,
        words[-1],
        " ".join(words) + (whole[0] if whole else ""),
        whole.end() if whole else last,
        _is_plural(words[-1]) or _is_people(words[-1]),
        is_part,
    )


def noun_before(text: str, place: int) -> str:
    """Return the noun that a verb at a place is of: fares, of "fares have slowly risen"."""
    found = _subject().search(text, max(place - _REACH, 0), place)
    if not found:
        return ""
    words = found[1].split()
    stops = [at for at, word in enumerate(words, 1) if word.casefold() in _STOPS]
    if not stops:
        # More words may belong to it, but where a sentence or a clause begins.
        return " ".join(words) if text[: found.start()].rstrip(" ")[-1:] in _BREAKS else ""
    # Exports to Halden fell, and Halden did not.
    is_whole = words[stops[-1] - 1].casefold() in _ARTICLES
    return " ".join(words[stops[-1] :]) if is_whole else ""


def _words(text: str, start: int, *, is_of_one: bool) -> tuple[list[str], int]:
    words, place = list[str](), start
    while len(words) < _MOST_WORDS and (found := _word().match(text, place)):
        word = found[1]
        is_behind = bool(words) and (
            _goes_on(words[-1], word) or (is_of_one and _is_plural(words[-1]))
        )
        if word.casefold() in _STOPS or is_behind:
            break
        if text.startswith("- ", found.end()):
            # Low- and middle-income families: the noun comes later.
            return [], start
        words.append(word)
        place = found.end()
    return words, place


def _is_verb(word: str, *, is_part: bool) -> bool:
    """Whether a word, where nothing goes on with it, tells what those do who are counted.

    Behind an `of` a noun stands: of the vote.
    """
    word = word.casefold()
    return (word in _DOING and not is_part) or (
        word.endswith(_VERBAL) and word not in _MANY | _NOUNS
    )


def _goes_on(noun: str, word: str) -> bool:
    """Whether the sentence goes on with a word, and not the noun."""
    if word.endswith(_VERBAL) and word.casefold() not in _NOUNS:
        return True
    return _is_plural(noun) and "-" not in noun and not _is_plural(word)


def _is_plural(word: str) -> bool:
    if word.casefold() in _MANY:
        return True
    if word[0].isupper() and not word.isupper():
        # Iraqis and Hutus are many, and so are GIs.
        return len(word) > 2 and word.endswith("s") and not word.endswith(("ss", "'s"))
    return len(word) > 3 and word.casefold().endswith("s") and not word.endswith(_SINGULARS)


def _is_people(word: str) -> bool:
    """Whether a word is the name of a people that is the same for one and for many: Japanese."""
    return word[0].isupper() and word.endswith("ese")


@cache
def _lead() -> re.Pattern[str]:
    whose = "the|its|their|his|her|our|all|these|those|them|us"
    return re.compile(
        rf"(?: (?P<of>of )(?:(?:(?:the )?[A-Za-z]{{2,20}}'s|{whose}) )?"
        r"(?P<number>\d{1,3}(?:,\d{3})* )?"
        r"| (?:more|other|additional|further) |-strong )(?=\w)"
    )


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"(?:^| {1,2}|(?<= )|-)((?:[A-Z]\.){2,3}|[^\W\d_](?:[\w'&/-]{0,30}\w)?)")


@cache
def _subject() -> re.Pattern[str]:
    helps = "have|has|had|was|were|is|are|also|will|would|[a-z]{2,10}ly"
    word = r"[^\W\d_][\w'&-]{1,20} "
    return re.compile(rf"(?<![\w'-])((?:{word}){{1,3}}?)(?:(?:{helps}) ){{0,3}}$")


@cache
def _whole() -> re.Pattern[str]:
    # A small word goes with it only where nothing shows that more words belong to it.
    ends = (
        "in|on|at|and|or|to|from|for|by|with|were|was|have|had|has|are|is|as|who|that|when|since"
        "|after|before|during|near"
    )
    return re.compile(
        r" of (?:the |its |their )?(?:[A-Z][\w'-]{1,25}(?: [A-Z][\w'-]{1,25}){0,3}"
        rf"|(?!this|that|the)[a-z]{{3,20}}(?=[.,;:)]|$| (?:{ends})\b))"
    )
