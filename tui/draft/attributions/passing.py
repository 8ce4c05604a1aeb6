"""Read what a sentence attributes in passing: `The harbour is closed, officials said`."""

from collections.abc import Sequence
from typing import Final

from tui.draft.attributions.contents import (
    content_before,
    content_behind,
    is_adjunct,
    quotation_behind,
)
from tui.draft.attributions.cues import ACCORDING, Cue, cue_at, sense
from tui.draft.attributions.reading import Reading, past_listener, who_before
from tui.draft.attributions.sources import before, behind, is_surely_verb, with_apposition
from tui.draft.attributions.statements import has_verb
from tui.draft.attributions.verbs import said_behind, says
from tui.draft.attributions.words import Span, Token, low_at

_FEWEST: Final = 4
"""How many words make a statement."""
_JOINING: Final = frozenset({"and", "but", "while", "whereas"})
"""Words with which something else begins behind who says so."""
_LONGEST: Final = 5
"""How many words somebody may be called by in `CONTENT, said SOMEBODY` without a capital."""


def in_passing(tokens: Sequence[Token]) -> list[Reading]:
    """Return, from left to right, what is attributed by words set off from it."""
    found: list[Reading] = []
    place = floor = 0
    while place < len(tokens):
        one = _according(tokens, place, floor) or _by_verb(tokens, place, floor)
        if one:
            found.append(one)
            floor = one.end
        place = max(place + 1, floor)
    return found


def _according(tokens: Sequence[Token], place: int, floor: int) -> Reading | None:
    """Read `according to the union, CONTENT` and `CONTENT, according to the union`."""
    if tokens[place].low != "according" or low_at(tokens, place + 1) != "to":
        return None
    source = behind(tokens, place + 2)
    if source is None:
        return None
    whole = with_apposition(tokens, source)
    content = content_before(tokens, place, floor, is_all=_is_done(tokens, whole[1]))
    if content and not _interrupts(tokens, content, whole[1]):
        source = whole
    else:
        source = _with_role(tokens, source, whole)
        start = source[1]
        while start < len(tokens) and tokens[start].text != ",":
            start += 1
        is_other = low_at(tokens, start + 1) in _JOINING
        content = None if is_other else content_behind(tokens, start + 1)
    cue = Cue(place, place + 2, ACCORDING)
    return Reading("according-to", source, cue, content) if content else None


def _with_role(tokens: Sequence[Token], source: Span, whole: Span) -> Span:
    """Return who it is with a role between commas, which tells nothing: `, head of the union,`."""
    role = tokens[source[1] : whole[1]]
    is_closed = low_at(tokens, whole[1]) == "," and whole[1] > source[1]
    return whole if is_closed and not any(map(is_surely_verb, role)) else source


def _by_verb(tokens: Sequence[Token], place: int, floor: int) -> Reading | None:
    cue = cue_at(tokens, place)
    if cue is None or cue.start < floor or cue.is_passive or cue.form.verb not in said_behind():
        return None
    if cue.form.tense == "going" and not cue.is_led:
        return None
    if inverted := _inverted(tokens, cue, floor):
        return inverted
    source = who_before(tokens, cue, floor)
    if source is None:
        return None
    end = past_listener(tokens, cue, cue.end)
    return (
        _colon(tokens, cue, source, end)
        or _behind(tokens, cue, source, end, floor)
        or _between(tokens, cue, source, end)
    )


def _inverted(tokens: Sequence[Token], cue: Cue, floor: int) -> Reading | None:
    """Read `CONTENT, said the mayor`."""
    if cue.form.verb not in says() - {"tell"} or cue.form.tense not in {"past", "present"}:
        return None
    if cue.is_led or cue.start <= floor or cue.start != cue.end - 1:
        return None
    if tokens[cue.start - 1].kind == "word":
        return None
    source = behind(tokens, cue.end)
    if source is None:
        return None
    whole = with_apposition(tokens, source)
    content = content_before(tokens, cue.start, floor, is_all=_is_done(tokens, whole[1]))
    if content is None:
        return None
    is_quoted = tokens[content[1] - 1].kind == "quotation"
    if not is_quoted and not _is_set_off(tokens, cue, source):
        return None
    return Reading("inverted", whole, cue, content, quotation_behind(tokens, whole[1]))


def _is_set_off(tokens: Sequence[Token], cue: Cue, source: Span) -> bool:
    """Whether words without quotation marks are told by somebody behind the verb.

    They are not in `Ines Ohl, head of the union, said the strike went on`.
    """
    if tokens[cue.start - 1].text != "," or not is_adjunct(tokens, source[1]):
        return False
    who = tokens[slice(*source)]
    if not any(token.is_capital for token in who) and len(who) > _LONGEST:
        return False
    following = tokens[source[1] : source[1] + 1]
    return before(tokens, cue.start) is None or not following or following[0].kind == "sign"


def _behind(
    tokens: Sequence[Token], cue: Cue, source: Span, end: int, floor: int
) -> Reading | None:
    """Read `CONTENT, the mayor said`, and `"CONTENT," the mayor said, "MORE"`."""
    start = source[0]
    if low_at(tokens, end) == ":":
        return None
    if start <= floor or not (is_adjunct(tokens, end) or tokens[start - 1].kind == "quotation"):
        return None
    if tokens[start - 1].text not in {",", "-"} and tokens[start - 1].kind != "quotation":
        return None
    content = content_before(tokens, start, floor, is_all=_is_done(tokens, end))
    if content is None or _interrupts(tokens, content, end):
        return None
    is_quoted = tokens[content[1] - 1].kind == "quotation"
    found = None if is_quoted else sense(tokens, cue)
    if found and found.kind == "said" and found.content > cue.end:
        # At the harbour, the mayor said on Monday that all was well.
        return None
    more = quotation_behind(tokens, end)
    return Reading("said-behind", source, cue, content, more)


def _colon(tokens: Sequence[Token], cue: Cue, source: Span, end: int) -> Reading | None:
    """Read `the mayor said: CONTENT`, and `the mayor said on Monday, "CONTENT"`."""
    if source[0] > 0 and tokens[source[0] - 1].kind == "quotation":
        return None
    while end < len(tokens) and tokens[end].text not in {":", ","}:
        if tokens[end].kind == "quotation" or not is_adjunct(tokens, end):
            return None
        end += 1
        while end < len(tokens) and tokens[end].is_nominal:
            end += 1
    if end + 1 >= len(tokens) or (tokens[end].text == "," and tokens[end + 1].kind != "quotation"):
        return None
    content = content_behind(tokens, end + 1)
    if content is None:
        return None
    return Reading("colon", source, cue, content)


def _between(tokens: Sequence[Token], cue: Cue, source: Span, end: int) -> Reading | None:
    """Read `The harbour, the mayor said, is closed`."""
    is_set_off = source[0] > 0 and tokens[source[0] - 1].text == ","
    if low_at(tokens, end) != "," or (end > cue.end and not is_set_off):
        return None
    content = content_behind(tokens, end + 1)
    if content is None or content[1] - content[0] < _FEWEST:
        return None
    if tokens[content[0]].low.endswith("ing"):
        return None
    return Reading("said-between", source, cue, content)


def _interrupts(tokens: Sequence[Token], before: Span, place: int) -> bool:
    """Whether a sentence has its verb only behind who says so: `Crews, the union said, have left`.

    Then what stands behind is what is said, with the verb.
    """
    if low_at(tokens, place) != "," or place + 1 >= len(tokens):
        return False
    following = tokens[place + 1]
    is_verb = following.is_helping or is_surely_verb(following)
    words = tokens[slice(*before)]
    is_spoken = any(token.kind == "quotation" for token in words)
    return is_verb and not is_spoken and not has_verb(words)


def _is_done(tokens: Sequence[Token], place: int) -> bool:
    """Whether nothing is left to be said at a place, or something else: `, and`."""
    if place + 1 >= len(tokens) or tokens[place].text in {".", "?", "!"}:
        return True
    return tokens[place].text == "," and tokens[place + 1].low in _JOINING
