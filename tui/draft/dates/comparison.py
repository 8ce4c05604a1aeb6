"""Times that something is only compared with: up from £5m a year ago, more than in 2014."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from tui.draft.dates.words import Word

_COMPARED: Final = frozenset({"compared", "versus", "vs", "against", "than"})
_ALONE: Final = frozenset({"compared", "versus", "than"})
"""Words behind which a time alone is compared with; "against last year" may be a complaint."""
_BETWEEN: Final = frozenset({"with", "to", "in", "at", "the", "same", "time", "of"})
_IN_AMOUNTS: Final = frozenset(
    {
        "$",
        "£",
        "€",
        "c",
        "m",
        "bn",
        "million",
        "billion",
        "%",
        "percent",
        "per",
        "cent",
        "cents",
        "p",
    }
)
_NUMBERS: Final = frozenset({"number", "day", "year", "large", "one"})
_UNITS: Final = frozenset({"unit", "quarter", "period"})
_CHANGES: Final = frozenset(
    {"up", "down", "rose", "fell", "grew", "rise", "fall", "increase", "increased", "decline"}
    | {"declined", "drop", "dropped", "climbed", "slid", "jumped", "risen", "fallen", "grown"}
    | {"%", "percent"}
)
"""Words of a number that has changed, before what it has changed from."""
_REACH: Final = 9
_CHANGE_REACH: Final = 12

_DETERMINERS: Final = frozenset({"the", "its", "their", "his", "her"})
_UTMOST: Final = frozenset({"worst", "best", "most", "least", "first"})
_NO_UTMOST: Final = frozenset(
    {"west", "northwest", "southwest", "rest", "test", "arrest", "protest", "forest", "request"}
    | {"harvest", "interest", "unrest", "guest", "contest", "quest", "conquest", "priest"}
)
_UTMOST_REACH: Final = 6


def is_superlative(words: Sequence[Word], first: int) -> bool:
    """Whether something is the greatest of its kind since then: "the worst storm since 2014"."""
    near = words[max(first - _UTMOST_REACH, 0) : first]
    return any(
        word.text in _UTMOST
        or (
            before.text in _DETERMINERS
            and word.text.endswith("est")
            and word.text not in _NO_UTMOST
        )
        for before, word in pairwise(near)
    )


def is_compared(words: Sequence[Word], first: int) -> bool:
    """Whether what stands before an expression compares something with what was then."""
    has_number = False
    for place in range(first - 1, max(first - 1 - _REACH, -1), -1):
        word = words[place]
        if word.text in _COMPARED:
            return _is_whole(word.text, has_number=has_number)
        if word.text == "from":
            return has_number and _has_changed(words[max(place - _CHANGE_REACH, 0) : place])
        has_number = has_number or word.kind in _NUMBERS
        if not (
            word.kind in _NUMBERS | _UNITS or word.text in _IN_AMOUNTS or word.text in _BETWEEN
        ):
            return False
    return False


def _is_whole(compared: str, *, has_number: bool) -> bool:
    """Whether a word compares with a time: "more than 1,800 in 2014" does not."""
    return compared != "than" if has_number else compared in _ALONE


def _has_changed(words: Sequence[Word]) -> bool:
    return any(word.text in _CHANGES for word in words)
