"""The words of a sentence as dates are made of them: each is of a kind, and may have a number.

A sentence is then a string of kinds, one letter a word, and what stands in it is found by its
shape: "May 7" and "Oct. 31st" are both `month day`. Shapes are written with the names of kinds
(`shape("the? ordinal month")`), and match in linear time: no sentence has more words than letters.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final, NamedTuple

from tui.article.calendar import MONTH, MONTH_NUMBERS, WEEKDAYS
from tui.article.quantities import VALUES
from tui.draft.dates.parts import PARTS

UNITS: Final = {
    "second": "S",
    "minute": "M",
    "hour": "H",
    "day": "D",
    "night": "D",
    "week": "W",
    "weekend": "WE",
    "fortnight": "W",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
    "decade": "DE",
    "century": "CE",
}
"""Units of time, and the letters that TIMEX3 has for them."""

_WORDS_OF: Final = {
    "unit": "minute hour day week weekend fortnight month year decade century",
    "units": "seconds minutes hours days nights weeks weekends fortnights months quarters years "
    "decades centuries",
    "quarter": "quarter",
    "half": "half",
    "period": "period",
    "part": " ".join(PARTS),
    "overnight": "overnight",
    "season": "spring summer autumn winter",
    "fall": "fall",
    "last": "last",
    "past": "past",
    "this": "this",
    "that": "that",
    "next": "next",
    "coming": "coming upcoming",
    "following": "following",
    "previous": "previous preceding prior",
    "current": "current",
    "same": "same",
    "latest": "latest",
    "early": "early",
    "late": "late",
    "mid": "mid middle",
    "edge": "start beginning end close",
    "earlier": "earlier",
    "later": "later",
    "ago": "ago",
    "from": "from",
    "now": "now",
    "dayword": "today yesterday tomorrow tonight",
    "the": "the",
    "an": "a an",
    "one": "one",
    "other": "other",
    "few": "several few many couple",
    "large": "hundred thousand dozen hundreds thousands dozens",
    "of": "of",
    "in": "in",
    "at": "at",
    "on": "on",
    "to": "to",
    "or": "or",
    "and": "and",
    "as": "as",
    "so": "so",
    "more": "more additional",
    "full": "full whole entire straight consecutive solid calendar trading business working "
    "successive long",
    "fiscal": "fiscal financial",
    "every": "every each",
    "per": "per",
    "times": "once twice times",
    "often": "daily nightly weekly fortnightly monthly annually yearly hourly",
    "recent": "recent",
    "final": "final initial",
    "possessor": "its their his her our",
    "second": "second",
    "meridiem": "am pm",
    "zone": "gmt utc est edt cst cdt mst mdt pst pdt cet cest bst ist local",
    "old": "old",
    "before": "before",
    "after": "after",
    "these": "these",
    "nowadays": "currently nowadays presently",
    "present": "present moment",
    "lately": "recently lately",
    "future": "future",
    "near": "near foreseeable distant",
    "soon": "soon",
    "term": "term",
}
_MARKS: Final = {"-": "hyphen", ",": "comma", ".": "point", "'s": "possessive", "'": "possessive"}
_TOLD: Final = "iso slashed clock month may weekday weekdays short year decade day"
"""Kinds that are told by how a word is written."""
_NUMBERS: Final = ("ordinal", "number", "fraction", "quarterly")
KINDS: Final = (*_WORDS_OF, *_MARKS.values(), *_TOLD.split(), *_NUMBERS, "word")
"""All kinds of words. Each is a letter in the shape of a sentence."""
_LETTERS: Final = {kind: chr(ord("A") + place) for place, kind in enumerate(dict.fromkeys(KINDS))}

_GROUPS: Final = {
    "anymonth": "month may",
    "anyday": "weekday short",
    "anyunit": "unit quarter second period",
    "anyunits": "units unit quarter second",
    "monthday": "day ordinal second",
    "counted": "day number one year",
    "anyhalf": "quarter half",
    "which": "last past this next coming current previous following",
    "rank": "ordinal second final last",
    "when": "early late mid",
    "dash": "hyphen to and",
    "anyseason": "season fall",
}
"""Names for one of several kinds."""

_ORDINALS: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_ORDINAL_NUMBERS: Final = {word: number for number, word in enumerate(_ORDINALS.split(), 1)}
_DECADES: Final = {
    f"{word.removesuffix('y')}ies": number
    for word, number in VALUES.items()
    if word.endswith("ty") and number >= 20
}
_SHORT_DAYS: Final = {
    "Mon": 0, "Tue": 1, "Tues": 1, "Wed": 2, "Thu": 3, "Thur": 3, "Thurs": 3, "Fri": 4,
    "Sat": 5, "Sun": 6,
}  # fmt: skip
_MOST_DIGITS: Final = 9
"""Digits of a number that counts days; a longer one, or one in many parts, is something else."""
_SHORT_MONTHS: Final = frozenset({"may", "june", "july"})
"""Months whose names are short: a point behind them is none of theirs."""
_YEARS: Final = range(1500, 2100)


class Word(NamedTuple):
    """A word, number or mark of a sentence."""

    start: int
    end: int
    text: str
    """In small letters."""
    kind: str
    number: float = 0
    """What it comes to: a month, a day, a year, how many; a weekday from 0 for Monday."""
    is_capital: bool = False
    """Whether it begins with a capital, as names do; only told of plain words."""


class Words(NamedTuple):
    """The words of a sentence in order, and their kinds as one string."""

    words: tuple[Word, ...]
    shape: str


def words_in(even: str, start: int, end: int) -> Words:
    """Cut a sentence of an even text into its words."""
    words = tuple(_words(even, start, end))
    return Words(words, "".join(_LETTERS[word.kind] for word in words))


@cache
def shape(written: str) -> re.Pattern[str]:
    """Compile a shape: a regular expression whose letters are the names of kinds and groups."""

    def letters(match: re.Match[str]) -> str:
        name = match[0]
        if name.startswith("(?P"):
            return name
        kinds = _GROUPS.get(name, name).split()
        return f"[{''.join(re.escape(_LETTERS[kind]) for kind in kinds)}]"

    return re.compile(re.sub(r"\(\?P<\w+>|[a-z]+", letters, written).replace(" ", ""))


@cache
def _word_pattern() -> re.Pattern[str]:
    # Long runs of letters or digits are one word each, so that every letter is looked at once.
    return re.compile(
        r"(?a)(?P<iso>\d{4}-\d\d-\d\d)(?![\w-])"
        r"|(?P<slashed>\d{1,2}/\d{1,2}/(?:\d\d){1,2})(?![\w/])"
        r"|(?P<clock>\d{1,2}:\d\d)(?::\d\d)?(?![\w:])"
        r"|(?P<decade>'?\d{1,3}0'?s)(?!\w)"
        r"|(?P<fraction>\d/\d)(?![\w/])"
        r"|(?P<quarterly>Q[1-4])(?!\w)"
        r"|(?P<digits>\d+(?:[.,]\d+)*(?:st|nd|rd|th)?)"
        r"|(?P<meridiem>[aApP]\.[mM]\.?|[aApP][mM](?![a-zA-Z]))"
        r"|(?P<mark>'s(?!\w)|[^\w\s])"
        r"|(?P<letters>(?u:[^\W\d_])+)"
    )


@cache
def _month_pattern() -> re.Pattern[str]:
    return re.compile(rf"{MONTH}|MAY|(?:JAN|FEB|APR|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\b\.?")


def _words(even: str, start: int, end: int) -> Iterator[Word]:
    last = start
    for match in _word_pattern().finditer(even, start, end):
        # The point of a month cut short is part of it.
        if match.start() >= last:
            word = _word(match, even, end)
            last = word.end
            yield word


def _word(match: re.Match[str], even: str, end: int) -> Word:
    start, written = match.start(), match[0]
    how = match.lastgroup
    if how == "letters":
        return _lettered(start, written, even, end)
    if how == "digits":
        return _counted(start, written)
    if how == "mark":
        return Word(start, match.end(), written, _MARKS.get(written, "word"))
    number = 0
    if how == "decade":
        number = int(re.sub(r"\D", "", written))
        # In his 30s, and in the '30s.
        number += 1900 if number < 100 and written[0] == "'" else 0
    if how == "quarterly":
        number = int(written[1])
    return Word(start, match.end(), written.casefold(), how or "word", number)


def _lettered(start: int, written: str, even: str, end: int) -> Word:
    plain, last = written.casefold(), start + len(written)
    if written[0].isupper() and (named := _named(written, start, even, end)):
        return named
    if plain in _ORDINAL_NUMBERS:
        kind = "second" if plain == "second" else "ordinal"
        return Word(start, last, plain, kind, _ORDINAL_NUMBERS[plain])
    if plain in _DECADES:
        return Word(start, last, plain, "decade", 1900 + _DECADES[plain])
    kind = _kinds().get(plain, "word")
    if kind == "word" and plain in VALUES:
        return Word(start, last, plain, "number", VALUES[plain])
    number = 1 if kind in {"one", "an"} else 0
    return Word(start, last, plain, kind, number, written[0].isupper())


def _named(written: str, start: int, even: str, end: int) -> Word | None:
    """Return the month or weekday that a word with a capital names."""
    last, plain = start + len(written), written.casefold()
    month = _month_pattern().match(even, start, end)
    if month and month.end() >= last:
        is_short = month[0].endswith(".") and plain not in _SHORT_MONTHS and len(written) < 5
        # "May", "March", "Jan" and "Mar" may be other words.
        is_sure = plain not in {"may", "march"} and (len(written) > 3 or is_short)
        number = MONTH_NUMBERS[written[:3].casefold()]
        kind = "month" if is_sure else "may"
        return Word(start, month.end() if is_short else last, month[0].casefold(), kind, number)
    bare = written.title().removesuffix("s")
    if bare.endswith("day") and bare[:-3] in WEEKDAYS:
        kind = "weekdays" if written[-1] in "sS" else "weekday"
        return Word(start, last, written.casefold(), kind, WEEKDAYS.index(bare[:-3]))
    if written in _SHORT_DAYS:
        point = even[last : last + 1] == "." and last < end
        return Word(start, last + point, written.casefold(), "short", _SHORT_DAYS[written])
    return None


def _counted(start: int, written: str) -> Word:
    end = start + len(written)
    if written[-1].isalpha():
        digits = written[:-2]
        is_small = digits.isdecimal() and len(digits) < 4
        return Word(start, end, written, "ordinal", int(digits) if is_small else 0)
    plain = written.replace(",", "")
    if len(plain) > _MOST_DIGITS or plain.count(".") > 1:
        return Word(start, end, written, "word")
    number = float(plain)
    if written.isdecimal() and len(written) == 4 and int(number) in _YEARS:
        return Word(start, end, written, "year", number)
    is_day = written.isdecimal() and len(written) < 3 and 1 <= number <= 31
    return Word(start, end, written, "day" if is_day else "number", number)


@cache
def _kinds() -> dict[str, str]:
    return {word: kind for kind, words in _WORDS_OF.items() for word in words.split()}


def amount(words: Iterable[Word]) -> float | None:
    """Return what the words for a number come to; nothing where they do not say how many."""
    total: float | None = None
    for word in words:
        if word.kind == "few":
            return 2 if word.text == "couple" else None
        if word.kind in {"number", "day", "year"} and word.text[0].isdigit() and total is not None:
            # Of "10-15" the least is what it surely comes to.
            return total
        if word.kind in {"number", "day", "year", "one", "an"}:
            total = (total or 0) + word.number if word.kind != "an" else total or 1
        elif word.kind == "large":
            if word.text.endswith("s") or word.text == "dozen":
                return None
            total = (total or 1) * (100 if word.text == "hundred" else 1000)
        elif word.kind == "fraction":
            above, _, below = word.text.partition("/")
            total = (total or 0) + (int(above) / int(below) if int(below) else 0)
        elif word.kind == "half":
            total = (total or 0) + 0.5
    return total
