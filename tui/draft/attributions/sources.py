"""Who a verb belongs to: the words for somebody right before it, or right behind it."""

from collections.abc import Sequence
from typing import Final

from tui.draft.attributions.verbs import forms
from tui.draft.attributions.words import (
    ADVERBS,
    AUXILIARY,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATE,
    TIMES,
    Span,
    Token,
)

_MOST: Final = 30
"""How many tokens somebody is called by at the most."""
_JOINTS: Final = frozenset({"of", "in", "at", "for", "from", "by", "with", "on", "to", "and", "&"})
"""What may stand between two parts of what somebody is called: head of the port in Halden."""
_NO_ONE: Final = ADVERBS | TIMES | {"there", "here", "what", "this", "that"}
_ALONE: Final = frozenset({"some", "many", "others", "most", "several", "few", "one", "those"})
"""Words that otherwise stand before a noun, and may be who it is by themselves."""
_PEOPLE: Final = frozenset(
    {"police", "people", "others", "media", "staff", "research", "spokesman"}
)
_VERBS_WORDS: Final = (
    "says tells thinks believes knows made took came went got gave left held became began "
    "kept used led ran won lost brought fell sank grew drove flew fled threw struck fought bought "
    "caught built sent spent broke shook"
)
_VERBS: Final = frozenset(_VERBS_WORDS.split())
"""Words that are verbs and nothing else, beside the past of those that attribute."""
_OCCASIONS_WORDS: Final = (
    "interview statement speech letter email e-mail tweet post press rally news phone report "
    "briefing conference television tv morning evening week month year night debate hearing"
)
_OCCASIONS: Final = frozenset(_OCCASIONS_WORDS.split())
"""On what occasion something is said, which is no part of who says it."""
_LOOSE: Final = ADVERBS | TIMES | PREPOSITIONS
_CLAUSE: Final = PREPOSITIONS | SUBORDINATE
_STOPS: Final = (
    frozenset({"who", "which", "in", "when", "as", "after", "on", "at"}) | AUXILIARY | TIMES
)


def before(tokens: Sequence[Token], end: int, floor: int = 0) -> Span | None:
    """Return who stands right before a place, with what stands behind the name between signs."""
    floor = max(floor, end - _MOST)
    if end <= floor:
        return None
    last = tokens[end - 1]
    if last.text in {",", "-"}:
        return _before_apposition(tokens, end, floor)
    if last.text == ")":
        opened = next((at for at in range(end - 2, floor, -1) if tokens[at].text == "("), floor)
        inner = before(tokens, opened, floor)
        return (inner[0], end) if inner else None
    if last.low in PRONOUNS:
        return (end - 1, end)
    if not _can_end(last):
        return None
    first = _trimmed(tokens, _first(tokens, end, floor), end)
    return (first, end) if _is_someone(tokens[first:end]) else None


def behind(tokens: Sequence[Token], start: int) -> Span | None:
    """Return who stands right behind a place."""
    if start < len(tokens) and tokens[start].low in PRONOUNS:
        return (start, start + 1)
    place = start
    while place < min(len(tokens), start + _MOST) and tokens[place].low not in TIMES:
        if tokens[place].low in _JOINTS - {"to"}:
            if place == start or not _goes_on(tokens, place + 1):
                break
        elif not _may_join(tokens, place):
            break
        place += 1
    return (start, place) if _is_someone(tokens[start:place]) else None


def with_apposition(tokens: Sequence[Token], source: Span) -> Span:
    """Return who it is with what stands behind the name: `said Ines Ohl, head of the union`."""
    end = source[1]
    if end + 1 >= len(tokens) or tokens[end].text != "," or tokens[end + 1].low in CONJUNCTIONS:
        # According to the union, and nobody doubts it.
        return source
    stop = end + 1
    while stop < len(tokens) and tokens[stop].kind == "word" and tokens[stop].low not in _STOPS:
        stop += 1
    return (source[0], stop) if stop - end > 2 else source


def _before_apposition(tokens: Sequence[Token], end: int, floor: int) -> Span | None:
    """Return who is before `, head of the union,`: a name, with that behind it."""
    sign = tokens[end - 1].text
    last = end - 1
    while last > floor and tokens[last - 1].text == sign:
        last -= 1
    nearest: Span | None = None
    for place in range(last - 2, floor, -1):
        token = tokens[place]
        if token.kind == "quotation" or token.text in {":", ";"}:
            break
        if token.text == sign and tokens[place - 1].text != sign:
            who = before(tokens, place, floor)
            if who and who[1] == place and _is_named(tokens, who):
                if who[0] == floor or nearest is None:
                    nearest = (who[0], last)
            elif nearest is None:
                return None
    return nearest


def _is_named(tokens: Sequence[Token], who: Span) -> bool:
    """Whether some words end with a name, or a name stands behind the sign that follows."""
    last, following = tokens[who[1] - 1], tokens[who[1] + 1]
    is_told_of = following.low in {"who", "which", "whose"}
    return last.is_capital or last.text == ")" or following.is_capital or is_told_of


def _first(tokens: Sequence[Token], end: int, floor: int) -> int:
    """Return where what somebody is called begins: `the head of the port in Halden`."""
    first = _core(tokens, end, floor)
    while first - 1 > floor and tokens[first - 1].low in _JOINTS and _can_end(tokens[first - 2]):
        if tokens[first - 1].low == "and" and not tokens[first - 2].is_capital:
            break
        first = _core(tokens, first - 1, floor)
    return first


def _core(tokens: Sequence[Token], end: int, floor: int) -> int:
    place = end
    while place > floor and _may_join(tokens, place - 1):
        place -= 1
        if tokens[place].low in DETERMINERS and place < end - 1:
            break
    return place


def _trimmed(tokens: Sequence[Token], first: int, end: int) -> int:
    """Return the first word that is part of a name or a description, behind `On Monday`."""
    while first < end - 1:
        token = tokens[first]
        is_loose = token.low in _LOOSE or token.low.endswith("ly")
        if not is_loose and token.kind == "word" and token.low != "meanwhile":
            break
        first += 1
    return first


def _may_join(tokens: Sequence[Token], place: int) -> bool:
    token = tokens[place]
    if token.text == ".":
        is_inside = 0 < place < len(tokens) - 1
        return is_inside and tokens[place - 1].is_capital and tokens[place + 1].is_capital
    return token.is_nominal and token.low not in ADVERBS and not is_surely_verb(token)


def _goes_on(tokens: Sequence[Token], place: int) -> bool:
    if place >= len(tokens) or not tokens[place].is_nominal or tokens[place].low in TIMES:
        return False
    return not any(token.low in _OCCASIONS for token in tokens[place : place + 3])


def _can_end(token: Token) -> bool:
    """Whether what somebody is called may end with a word."""
    if token.low in DETERMINERS:
        return token.low in _ALONE
    return token.is_nominal and token.low not in _NO_ONE and not is_surely_verb(token)


def is_surely_verb(token: Token) -> bool:
    """Whether a word in small letters is a form of a verb that is never a noun."""
    if token.kind != "word" or token.is_capital:
        return False
    form = forms().get(token.low)
    return bool(form and form.tense in {"past", "done", "going"}) or token.low in _VERBS


def _is_someone(tokens: Sequence[Token]) -> bool:
    """Whether some words may be somebody: with a capital letter, a determiner, or in the plural."""
    return any(
        token.is_capital
        or token.low in DETERMINERS
        or token.low in _PEOPLE
        or (token.low.endswith(("s", "men")) and len(token.low) > 3)
        for token in tokens
    )


def begins_clause(token: Token) -> bool:
    """Whether a word begins a clause that says when, where or why, and is no statement itself."""
    return token.low in _CLAUSE or token.low.endswith("ing")
