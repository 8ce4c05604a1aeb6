"""What is a number and no figure: clock times, ages, ordinals, addresses, scores, names."""

import re
from collections.abc import Callable
from functools import cache
from typing import Final, NamedTuple

from tui.draft.figures.number import Printed
from tui.draft.figures.units import unit_behind

_REACH: Final = 30
_YEARS: Final = range(1500, 2201)
_SLASHES: Final = "/\u2044"
_WHOLES: Final = frozenset({2, 3, 4, 5, 6, 8, 10, 20, 50, 100, 1000})
"""Numbers that parts are told of: nine in 10, one in 20."""
_MANY_DECIMALS: Final = 5
_OLDEST: Final = 120
_FEWEST_IN_ROW: Final = 3
"""So many bare numbers, and no small word between, are a row."""
_DESIGNATED: Final = (
    "section row route highway article chapter no number nos flight unit apollo type level phase "
    "act class windows page pages vol volume room channel group series interstate formula area "
    "studio season episode week day part game round stage tier title proposition pier gate "
    "category version model figure table line step grade block building ward district zone "
    "division battalion brigade regiment resolution bus train platform lot lane junction exit "
    "magnitude top big fortune item clause paragraph schedule appendix protocol generation boeing "
    "airbus galaxy iphone covid bottom"
)
"""Words that a number is the name of, and no number of."""
_DESIGNATED_IN_WORDS: Final = (
    "[Cc]hapter|[Pp]hase|[Cc]ategory|[Ll]evel|[Vv]olume|[Pp]age|Stage|Part|Act|Book|Day|Week|Round"
    "|Group|Division|Article|Section|Type|Number|Season|Episode"
)


class _Placed(NamedTuple):
    """A number, the sentence that it stands in, and the words right beside it."""

    number: Printed
    sentence: str
    before: str
    behind: str


def is_refused(number: Printed, sentence: str) -> bool:
    """Whether a number of an even sentence counts and measures nothing.

    Years and days are no matter of this: what is a date is seen by the dates of the sentence.
    """
    placed = _placed(number, sentence)
    if any(refuses(placed) for refuses in _ALWAYS):
        return True
    # A sign of a currency, or per cent, leaves no doubt.
    return not (number.currency or number.is_share) and any(refuses(placed) for refuses in _MOSTLY)


def is_age(number: Printed, sentence: str) -> bool:
    """Whether a number says how old someone or something is."""
    return _is_age(_placed(number, sentence))


def is_table_row(sentence: str) -> bool:
    """Whether an even sentence is a row of a table: names with bare numbers in a row.

    What the numbers are of stands at the head of their columns, if anywhere.
    """
    side_by_side = len(_neighbours().findall(sentence))
    if side_by_side > 1:
        return True
    is_prose = _small_word().search(sentence) is not None
    return not is_prose and len(_bare().findall(sentence)) >= _FEWEST_IN_ROW


def is_yearlike(number: Printed) -> bool:
    """Whether a number could be a year, and is one unless something shows that it counts."""
    return number.is_plain and len(number.raw) == 4 and int(number.raw) in _YEARS


def _placed(number: Printed, sentence: str) -> _Placed:
    before = sentence[max(number.start - _REACH, 0) : number.start]
    return _Placed(number, sentence, before, sentence[number.end : number.end + _REACH])


def _is_below(placed: _Placed) -> bool:
    """Whether it is the lower number of a fraction: 1/16, nine in 10."""
    found = _parted().search(placed.before)
    return found is not None and (found[0] in _SLASHES or placed.number.value in _WHOLES)


def _is_position(placed: _Placed) -> bool:
    """Whether it has so many decimals as only a degree of latitude has."""
    _, point, decimals = placed.number.raw.partition(".")
    return bool(point) and len(decimals) >= _MANY_DECIMALS


def _is_glued(placed: _Placed) -> bool:
    """Whether what follows at once makes it a clock time, an ordinal, a model, a plural."""
    return _glued().match(placed.behind) is not None


def _is_age(placed: _Placed) -> bool:
    if _age_behind().match(placed.behind) or _age_before().search(placed.before):
        return True
    if not placed.number.is_plain or not 1 <= int(placed.number.raw) < _OLDEST:
        return False
    if _is_under().search(placed.before) and _ends().match(placed.behind):
        return True
    return bool(_apposed_before().search(placed.before) and _apposed_behind().match(placed.behind))


def _is_hyphened(placed: _Placed) -> bool:
    """Whether it is part of a word: a three-year deal; a six-inch one is measured by it."""
    if not _hyphened().match(placed.behind):
        return False
    unit = unit_behind(placed.sentence, placed.number.end)
    return unit is None or unit.family == "duration"


def _is_in_name(placed: _Placed) -> bool:
    """Whether it stands behind a name, without a noun of its own: Note 20, and any AK-47."""
    if not placed.number.raw or placed.number.scale:
        return False
    if placed.before.endswith("-"):
        return placed.before[-2:-1].isalpha()
    is_behind = placed.number.is_plain and _name_before().search(placed.before)
    return bool(is_behind) and not _goes_on().match(placed.behind)


def _is_score(placed: _Placed) -> bool:
    """Whether it is one of two numbers that are no range: won 3-0, split 4 to 1."""
    if not placed.number.raw or placed.number.scale:
        return False
    if placed.number.value == 1 and _to_before().search(placed.before):
        return True
    return bool(_dash_before().search(placed.before) or _dash_behind().match(placed.behind))


def _is_multiple(placed: _Placed) -> bool:
    """Whether it tells how often, or how many times as much: eight times, 3 times as many."""
    found = _times().match(placed.behind)
    return found is not None and (not placed.number.raw or found["much"] is not None)


def _is_address(placed: _Placed) -> bool:
    return bool(placed.number.raw) and _street().match(placed.behind) is not None


def _is_designation(placed: _Placed) -> bool:
    """Whether it tells which one: Row 12, Chapter two."""
    if "," in placed.number.raw:
        return False
    designated = _designated() if placed.number.raw else _designated_in_words()
    return not placed.number.scale and designated.search(placed.before) is not None


_ALWAYS: Final[tuple[Callable[[_Placed], bool], ...]] = (_is_below, _is_position)
_MOSTLY: Final[tuple[Callable[[_Placed], bool], ...]] = (
    _is_glued,
    _is_age,
    _is_hyphened,
    _is_multiple,
    _is_in_name,
    _is_score,
    _is_address,
    _is_designation,
)


@cache
def _parted() -> re.Pattern[str]:
    few = "one|two|three|four|five|six|seven|eight|nine|[1-9]"
    return re.compile(rf"(?i)(?<=\d)[{_SLASHES}]$|\b(?:{few}) (?:in|out of|of) (?:every )?$")


@cache
def _glued() -> re.Pattern[str]:
    return re.compile(
        r"(?:st|nd|rd|th)\b| ?[ap]\.?m\b| ?o'clock\b| ?(?:GMT|BST|EST|EDT|PST|PDT|ET|CET|UTC)\b"
        rf"| ?\d?[{_SLASHES}]\d|:\d|°[\dNSEW]|'?s\b|[A-Z]{{1,4}}\d|[.,]\d|[DGKx]\b|[a-z]\d"
    )


@cache
def _age_behind() -> re.Pattern[str]:
    return re.compile(r"(?i)[ -](?:year|month|week|day)s?[ -]olds?\b| years? of age\b")


@cache
def _age_before() -> re.Pattern[str]:
    people = "people|men|women|children|those|adults|voters|anyone"
    return re.compile(
        r"(?i)\b(?:aged?|ages|age of|aged between|turn(?:s|ed|ing)?"
        rf"|(?:{people}) (?:under|over|above|below))"
        r" (?:more than |less than |at least |about |over |under |up to )?$"
    )


@cache
def _is_under() -> re.Pattern[str]:
    return re.compile(r"(?i)\b(?:is|are|was|were) (?:under|over|above|below) $")


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(r"[.,;]|$")


@cache
def _neighbours() -> re.Pattern[str]:
    # A year goes before a number: in 2018 35,000 people fled.
    years = r"(?!(?:1[5-9]|20|21)\d\d )"
    number = r"\d[\d,.]{0,12}"
    return re.compile(rf"(?<![\w.,]){years}{number} {{1,4}}(?=-?{number}(?: |$))")


@cache
def _bare() -> re.Pattern[str]:
    return re.compile(r"(?<![\w.,])\d[\d,.]{0,12}(?= |$)")


@cache
def _small_word() -> re.Pattern[str]:
    return re.compile(r"\b[a-z]{2,20}\b")


@cache
def _times() -> re.Pattern[str]:
    return re.compile(r" times\b(?P<much> (?:as|more|less|fewer|higher|lower|the|that|its)\b)?")


@cache
def _apposed_before() -> re.Pattern[str]:
    return re.compile(r"[A-Z][\w'-]{1,25}, $|\b(?:wife|husband|son|daughter|father|mother), $")


@cache
def _apposed_behind() -> re.Pattern[str]:
    return re.compile(r"[,;]|\.$| (?:who|said|and [A-Z])\b")


@cache
def _hyphened() -> re.Pattern[str]:
    # A two-storey house; but a 2,500-strong force.
    return re.compile(r"-(?!strong\b|plus\b)[a-z]{2,20}")


@cache
def _name_before() -> re.Pattern[str]:
    return re.compile(r"(?:[\w,&] |^)[A-Z][\w&.']{0,20} $")


@cache
def _goes_on() -> re.Pattern[str]:
    return re.compile(r"[ -][a-z]| ?[%°]|[a-zμ]")


@cache
def _to_before() -> re.Pattern[str]:
    return re.compile(r"\d to $")


@cache
def _dash_before() -> re.Pattern[str]:
    return re.compile(r"\d ?- ?$")


@cache
def _dash_behind() -> re.Pattern[str]:
    return re.compile(r" ?- ?\d")


@cache
def _street() -> re.Pattern[str]:
    roads = "Street|St|Avenue|Ave|Road|Rd|Way|Lane|Drive|Blvd"
    return re.compile(rf" (?:[A-Z][\w']{{1,20}} ){{1,3}}(?:{roads})\b")


@cache
def _designated() -> re.Pattern[str]:
    words = "|".join(_DESIGNATED.split())
    return re.compile(rf"(?i)(?:\b(?:{words})\.?[ -]?|#|last-|under-|over-)$")


@cache
def _designated_in_words() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_DESIGNATED_IN_WORDS}) $")
