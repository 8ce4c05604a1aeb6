"""What is said: how far the words go that a verb attributes, before it or behind it."""

from collections.abc import Sequence
from typing import Final

from tui.draft.attributions.cues import cue_at, sense
from tui.draft.attributions.sources import before, begins_clause
from tui.draft.attributions.statements import states, states_little
from tui.draft.attributions.verbs import forms, judges, says
from tui.draft.attributions.words import (
    ADVERBS,
    CONJUNCTIONS,
    PREPOSITIONS,
    PRONOUNS,
    TIMES,
    Span,
    Token,
    low_at,
)

_TURNS: Final = frozenset(
    {"but", "while", "although", "though", "and", "as", "after", "when", "because", "whereas"}
)
"""Words behind which somebody else may begin to speak."""
_STOPS: Final = frozenset(
    {
        "after",
        "when",
        "because",
        "while",
        "although",
        "though",
        "before",
        "since",
        "until",
        "if",
        "but",
    }
)
"""Words that end what is judged or wanted: a clause begins."""
_SHORT: Final = frozenset({"judges", "means-to", "speaks-of"})
_OPENING: Final = frozenset({"and", "but", "meanwhile", "however"})
"""Words before a statement that are no part of it."""
_LOOSE: Final = PREPOSITIONS | TIMES | ADVERBS | {"last", "this", "and"}
"""Words that begin no statement behind a verb of speech."""
_ENDING: Final = frozenset({".", "?", "!", ")"})
_BEFORE_VERB: Final = ADVERBS | {"and", "but"}
_NEAR: Final = 12
_FAR: Final = 60
"""How many words before a place are looked at for a statement."""


def content_before(
    tokens: Sequence[Token], end: int, floor: int, *, is_all: bool = False
) -> Span | None:
    """Return the statement that stands before a place, without signs at its edges.

    Where there `is_all` of it, because nothing else is left to be said, a little will do.
    """
    start = floor
    while start < end and (tokens[start].kind == "sign" or tokens[start].low in _OPENING):
        start += 1
    while end > start and tokens[end - 1].kind == "sign":
        end -= 1
    words = tokens[max(start, end - _FAR) : end]
    return (start, end) if states(words) or (is_all and states_little(words)) else None


def content_behind(tokens: Sequence[Token], start: int, kind: str = "said") -> Span | None:
    """Return what stands from a place on, as far as it is one statement or thing."""
    while start < len(tokens) and tokens[start].text in {",", ":", "-"}:
        start += 1
    if start < len(tokens) and tokens[start].text in _ENDING:
        return None
    end = start
    while end < len(tokens) and not _ends(tokens, end, start, kind):
        end += 1
    while end > start and tokens[end - 1].kind == "sign" and tokens[end - 1].text not in ")%":
        end -= 1
    return (start, end) if end > start else None


def quotation_behind(tokens: Sequence[Token], place: int) -> Span | None:
    """Return the next quotation of a sentence, as in `"I stay," he said, "whatever comes"`."""
    for at in range(place, len(tokens)):
        if tokens[at].kind == "quotation":
            return (at, at + 1)
    return None


def is_adjunct(tokens: Sequence[Token], place: int) -> bool:
    """Whether what stands at a place only tells when, where or to whom it is said."""
    if place >= len(tokens) or tokens[place].kind == "sign":
        return True
    token = tokens[place]
    if token.kind == "quotation" or token.low == "that":
        return False
    return token.low in _LOOSE or begins_clause(token) or token.low.endswith("ly")


def _ends(tokens: Sequence[Token], place: int, start: int, kind: str) -> bool:
    """Whether what is said ends before a place."""
    token = tokens[place]
    if place == start:
        return token.text == ";"
    if token.text == ";" or (token.text == "/" and token.start > tokens[place - 1].end):
        return True
    if kind in _SHORT and _begins_another(tokens, place):
        return True
    if token.text in {",", "-"} and _goes_on_saying(tokens, place + 1):
        return True
    if (token.low in {"and", "but"} or token.text == ",") and _says_on(tokens, place + 1, kind):
        return True
    return token.low in _TURNS and _speaks_next(tokens, place + 1)


def _goes_on_saying(tokens: Sequence[Token], place: int) -> bool:
    """Whether a participle attributes what follows: `, adding that`."""
    form = forms().get(low_at(tokens, place))
    return bool(form and form.tense == "going" and (form.verb in says() or form.verb in judges()))


def _begins_another(tokens: Sequence[Token], place: int) -> bool:
    """Whether a clause or a participle begins that is no part of a thing: `, who`, `as he`."""
    token, following = tokens[place], low_at(tokens, place + 1)
    if token.low == "as":
        return following in PRONOUNS
    if token.text == ",":
        return following in {"who", "which"} or following.endswith("ing")
    return token.low in _STOPS


def _says_on(tokens: Sequence[Token], place: int, kind: str) -> bool:
    """Whether a verb without anybody before it attributes what follows: `and called for`.

    Inside a statement only a verb of speech or demand does; others may be part of it.
    """
    while low_at(tokens, place) in _BEFORE_VERB:
        place += 1
    cue = cue_at(tokens, place) if place < len(tokens) else None
    if cue is None or cue.is_passive or cue.form.tense not in {"past", "present"}:
        return False
    found = sense(tokens, cue)
    if found is None or kind in _SHORT:
        return found is not None
    return cue.form.verb in says() or found.kind == "speaks-of"


def _speaks_next(tokens: Sequence[Token], start: int) -> bool:
    """Whether somebody else begins to speak: `but officials said`."""
    for place in range(start + 1, min(start + _NEAR, len(tokens))):
        if tokens[place].kind == "quotation" or tokens[place].low in CONJUNCTIONS:
            return False
        form = forms().get(tokens[place].low)
        if form and form.verb in says() and form.tense in {"past", "present"}:
            cue = cue_at(tokens, place)
            return bool(cue and not cue.is_passive and before(tokens, cue.start, start))
    return False
