"""Read what a sentence attributes by a verb before it: `The mayor said that all was well`."""

from collections.abc import Sequence
from typing import Final

from tui.draft.attributions.contents import content_behind
from tui.draft.attributions.cues import ACCORDING, Cue, cue_at, is_past, sense
from tui.draft.attributions.reading import Reading, past_listener, who_before
from tui.draft.attributions.sources import before, is_surely_verb
from tui.draft.attributions.verbs import forms, says
from tui.draft.attributions.words import ADVERBS, Span, Token

_AND: Final = frozenset({"and", "but", "then", "or"})
_FAR: Final = 40
"""How many words are looked at for the first verb of a sentence."""
_BEFORE_PARTICIPLE: Final = frozenset({",", "-", "by", "and"})


def by_verb(
    tokens: Sequence[Token], place: int, floor: int, last: Reading | None
) -> Reading | None:
    """Read a verb with what is said behind it."""
    cue = cue_at(tokens, place) if place < len(tokens) else None
    if cue is None or cue.start < floor or cue.is_passive:
        return None
    if cue.form.tense == "going" and not cue.is_led:
        return _participle(tokens, cue, last)
    if source := who_before(tokens, cue, floor):
        rule = "who-said" if tokens[source[0]].low in {"who", "which"} else ""
        return _with_content(tokens, cue, source, rule)
    return _coordinated(tokens, cue, last)


def opening(tokens: Sequence[Token]) -> tuple[Span, Cue] | None:
    """Return who says something, and by which verb, in a sentence that ends with a colon."""
    for place in range(len(tokens) - 2, 0, -1):
        cue = cue_at(tokens, place)
        if cue and not cue.is_passive and cue.form.verb in says():
            source = who_before(tokens, cue, 0)
            return (source, cue) if source else None
    return None


def _with_content(tokens: Sequence[Token], cue: Cue, source: Span, rule: str) -> Reading | None:
    found = sense(tokens, cue)
    if found is None:
        return None
    content = content_behind(tokens, past_listener(tokens, cue, found.content), found.kind)
    if content is None:
        return None
    return Reading(rule or found.kind, source, cue._replace(end=found.end), content)


def _participle(tokens: Sequence[Token], cue: Cue, last: Reading | None) -> Reading | None:
    """Read `The mayor left, saying CONTENT`."""
    if cue.start < 1:
        return None
    opening = tokens[cue.start - 1]
    if opening.text not in _BEFORE_PARTICIPLE and opening.kind != "quotation":
        return None
    source = last.source if last else _subject(tokens, cue.start)
    found = sense(tokens, cue)
    if source is None or found is None or found.kind == "means-to":
        return None
    return _with_content(tokens, cue, source, "saying")


def _coordinated(tokens: Sequence[Token], cue: Cue, last: Reading | None) -> Reading | None:
    """Read `The mayor left and said CONTENT`."""
    if cue.start < 1 or tokens[cue.start - 1].low not in _AND or cue.form.tense == "base":
        return None
    is_on = last is not None and last.cue.form is not ACCORDING
    source = last.source if last and is_on else _subject(tokens, cue.start)
    if source is None or (cue.form.tense == "present" and not is_on):
        return None
    return _with_content(tokens, cue, source, "and-said")


def _subject(tokens: Sequence[Token], end: int) -> Span | None:
    """Return who a sentence is about: the words before its first verb."""
    for place in range(1, min(end, _FAR)):
        token = tokens[place]
        form = forms().get(token.low)
        is_verb = token.is_helping or is_past(token) or is_surely_verb(token)
        if is_verb or (form and form.tense == "present"):
            start = place
            while start > 0 and tokens[start - 1].low in ADVERBS:
                start -= 1
            return before(tokens, start)
    return None
