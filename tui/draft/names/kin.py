"""What a sentence says of two names that stand together: that the one is kin of the other.

`Amin's widow, Ines Amin` and `Karim Amin and his son Karim` tell of two people each. So does who
speaks for somebody, or serves him: kin is here whoever surely is somebody else.
"""

import re
from functools import cache
from typing import Final, NamedTuple

from tui.draft.names import words as vocabulary
from tui.draft.names.mention import Mention

FURTHEST: Final = 120
"""How many letters may stand between two names that are told as kin."""
_NEAR: Final = 60
_COMMA: Final = re.compile(r" ?, (?:the )?(?:late )?")


class Kin(NamedTuple):
    """That one of two names is kin of the other."""

    word: str
    """What it is to the other: `widow`."""
    is_second: bool
    """Whether it is the second that is kin, and not the first."""


def kin_of(text: str, first: Mention, second: Mention) -> Kin | None:
    """Return what one of two names, which stand in this order in an even text, is to the other."""
    if not 0 <= second.start - first.end <= FURTHEST:
        return None
    start = _begins(text, first)[-1]
    for begin in _begins(text, second):
        is_beside = _COMMA.fullmatch(text, first.end, begin)
        if match := (
            _owning().fullmatch(text, first.end, begin)
            or _his().search(text, max(first.end, begin - _NEAR), begin)
            or (is_beside and _of().search(text, max(0, start - _NEAR), start))
        ):
            return Kin(match["kin"], is_second=True)
        if match := (
            _of_whom().fullmatch(text, first.end, begin)
            or (is_beside and _owned().match(text, second.end, second.end + _NEAR))
        ):
            return Kin(match["kin"], is_second=False)
    return None


def _begins(text: str, mention: Mention) -> tuple[int, ...]:
    """Return where a name begins, without the title right before it and with it."""
    start = mention.start - len(mention.title) - 1
    has_title = mention.title and start >= 0 and text.startswith(mention.title, start)
    return (mention.start, start) if has_title else (mention.start,)


def _any_of(words: frozenset[str]) -> str:
    return rf"(?P<kin>{'|'.join(sorted(words, key=lambda word: (-len(word), word)))})"


@cache
def _others() -> str:
    return _any_of(frozenset(vocabulary.KIN | vocabulary.SERVING))


@cache
def _owning() -> re.Pattern[str]:
    """Return a pattern for what stands in `Amin's widow, Ines Amin` between the names."""
    return re.compile(
        r"(?: ?'s?|,? (?:and|with) (?:his|her|their)|,? whose)(?: [\w-]{1,20},?){0,5}?"
        rf" {_others()}(?: (?:and|of|to|in)(?: [\w-]{{1,20}}){{1,5}})? ?,? (?:the )?"
    )


@cache
def _his() -> re.Pattern[str]:
    """Return a pattern for what stands before the second in `Karim Amin said his son Karim`."""
    kin = _any_of(frozenset(vocabulary.KIN))
    return re.compile(rf"\b(?:his|her|their|whose) (?:[\w-]{{1,20}} ){{0,2}}?{kin} ?,? $")


@cache
def _of() -> re.Pattern[str]:
    """Return a pattern for what stands before `the widow of Amin, Ines Amin`."""
    return re.compile(rf"\b{_others()} (?:of|to|for) (?:the )?(?:late )?$")


@cache
def _of_whom() -> re.Pattern[str]:
    """Return a pattern for what stands in `Ines Amin, the widow of Amin` between the names."""
    return re.compile(
        rf" ?,(?: [\w-]{{1,20}},?){{0,5}}? {_others()}(?: of| to| for)(?: the)?(?: late)? "
    )


@cache
def _owned() -> re.Pattern[str]:
    """Return a pattern for what stands behind `Ines Amin, Amin's widow`."""
    return re.compile(rf" ?'s?(?: [\w-]{{1,20}}){{0,3}}? {_others()}\b")
