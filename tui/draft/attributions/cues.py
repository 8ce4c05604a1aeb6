"""Whether a verb says that somebody says, thinks, wants or judges something, and how it does."""

from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

from tui.draft.attributions.verbs import (
    Form,
    forms,
    judges,
    leading,
    means,
    says,
    thinks,
)
from tui.draft.attributions.words import (
    ADVERBS,
    AUXILIARY,
    CONJUNCTIONS,
    PREPOSITIONS,
    PRONOUNS,
    TIMES,
    Token,
    low_at,
)
from tui.model.claim import Stance

_BE_WORDS: Final = "is are was were be been being am 's 're isn't aren't wasn't weren't"
_BE: Final = frozenset(_BE_WORDS.split())
_HAVE: Final = frozenset(
    {"has", "have", "had", "having", "'ve", "'d", "'s", "hasn't", "haven't", "hadn't"}
)
_LED_BY_WORDS: Final = (
    "continue continues continued continuing decline declines declined refuse refuses refused "
    "begin begins began try tries tried expected appears appeared seems seemed wants want "
    "plans vowed pledged going has have had"
)
_LED_BY: Final = frozenset(_LED_BY_WORDS.split())
"""What stands before `to` and a verb that it leads to: `declined to comment`."""
_WENT: Final = frozenset({"go", "goes", "went", "going", "gone"})
_NO: Final = frozenset(
    {"not", "never", "cannot", "decline", "declines", "declined", "refuse", "refuses", "refused"}
)
_DENYING: Final = frozenset({"deny", "dispute"})
_DOUBTING: Final = frozenset({"doubt", "question", "wonder"})
_OPINION: Final = frozenset({"think", "believe", "expect", "agree", "hope", "feel"})
"""Verbs with a `not` that belongs to what is thought: `does not believe that`."""
_HELPING: Final = AUXILIARY - {"not", "never"}
_HELPING_OR_ADVERB: Final = AUXILIARY | ADVERBS
_WHEN_OR_WHERE: Final = PREPOSITIONS | TIMES | {"last", "this"}
ACCORDING: Final = Form("according", "going")
"""What stands for the verb in `according to`."""
_CLAUSE_WORDS: Final = "that if whether how what why when where who there i he she they it we you"
_CLAUSE: Final = frozenset(_CLAUSE_WORDS.split())
"""Words that a clause begins with."""
_BEFORE_CLAUSE: Final = frozenset({"in", "at", "under", "for", "with"})
_ROUGHLY: Final = frozenset({"about", "over", "around", "up"})
_FINITE: Final = AUXILIARY - frozenset(["be", "been", "being", "having", "not", "never"])
_FAR: Final = 14
"""How many words of a clause are looked at for its verb."""
_OBJECTS: Final = frozenset({"him", "her", "them", "it", "us", "me", "you"})
_ASKED: Final = frozenset({"that", "what", "how", "whether", "why", "who"})
_NO_OBJECTS: Final = (PREPOSITIONS | AUXILIARY | ADVERBS | PRONOUNS) - {
    "all",
    "both",
    "each",
    "further",
}
_SPANS: Final = frozenset({"this", "last", "next"})
_PERIODS: Final = frozenset(
    {"week", "weekend", "month", "year", "morning", "evening", "night", "summer", "spring"}
)
"""What is no object of a verb behind those words, but when: `attacks last week`."""


class Cue(NamedTuple):
    """The verbs by which something is attributed, as places of tokens."""

    start: int
    end: int
    form: Form
    is_passive: bool = False
    is_led: bool = False
    """Whether another verb leads to it: `may say`, `declined to say`."""
    stance: Stance = "affirms"


class Sense(NamedTuple):
    """What a verb is to what stands behind it."""

    kind: Literal["said", "thinks", "means-to", "judges", "speaks-of"]
    end: int
    """Where the cue ends, with its small word."""
    content: int
    """Where what is said begins."""


def cue_at(tokens: Sequence[Token], place: int) -> Cue | None:
    """Return the verbs whose last one stands at a place, if that may attribute something."""
    form = forms().get(tokens[place].low)
    if form is None:
        return None
    start = _start(tokens, place)
    if form.tense == "base" and start > 1 and tokens[start - 1].low == "to":
        start = _start_of_leading(tokens, start)
    group = {one.low for one in tokens[start:place]}
    stance = _stance(form, is_negated=any(map(_is_no, group)))
    if stance is None:
        return None
    if form.tense == "base" and "to" not in group and not group.isdisjoint(_BE):
        # We will be back.
        return None
    is_led = "to" in group or not group.isdisjoint(_HELPING)
    if form.tense == "going":
        is_led = not group.isdisjoint(_BE)
    if form.tense == "done" and not is_led:
        return None
    if form.tense not in {"past", "done"} or not is_led or "to" in group:
        return Cue(_past_day(tokens, start), place + 1, form, False, is_led, stance)
    is_passive = not (group & _BE) <= {"'s"}
    if not is_passive and group.isdisjoint(_HAVE):
        return None
    return Cue(start, place + 1, form, is_passive, is_led, stance)


def _stance(form: Form, *, is_negated: bool) -> Stance | None:
    """Return how a verb takes what is said; none where it says that somebody did not say it."""
    if is_negated:
        return "denies" if form.verb in _OPINION else None
    if form.verb in _DENYING:
        return "denies"
    return "doubts" if form.verb in _DOUBTING else "affirms"


def _is_no(word: str) -> bool:
    return word in _NO or word.endswith("n't")


def sense(tokens: Sequence[Token], cue: Cue) -> Sense | None:
    """Return what a verb says of the words behind it; none if it attributes nothing."""
    verb, place = cue.form.verb, past_day_behind(tokens, cue.end)
    if place >= len(tokens):
        return None
    low = tokens[place].low
    if low in leading().get(verb, ()) and is_object(tokens, place + 1):
        return Sense("speaks-of", place + 1, place + 1)
    if low == "to" and verb in means() and place + 1 < len(tokens):
        return Sense("means-to", cue.end, place)
    if verb == "tell":
        return Sense("said", cue.end, place) if tokens[place].kind != "sign" else None
    if verb in says() or verb in thinks():
        content = _past_adjunct(tokens, place) if verb in says() else None
        if content is None and is_clause(tokens, place):
            content = place
        if content is not None:
            return Sense("said" if verb in says() else "thinks", cue.end, content)
    if (verb in judges() or verb in {"say", "write"}) and is_object(tokens, place):
        return Sense("judges" if verb in judges() else "said", cue.end, place)
    return None


def is_clause(tokens: Sequence[Token], place: int) -> bool:
    """Whether words with a verb of their own begin at a place, or a quotation."""
    first = tokens[place]
    if first.text == '"' and place + 1 < len(tokens):
        first = tokens[place + 1]
    if first.kind == "quotation" or first.low in _CLAUSE:
        return True
    if first.low in _ROUGHLY and place + 1 < len(tokens):
        first = tokens[place + 1]
    if first.kind == "sign" or first.low in PREPOSITIONS - _BEFORE_CLAUSE:
        return False
    for token in tokens[place : place + _FAR]:
        if token.kind == "quotation" or token.text in {";", ":"}:
            return False
        if token.low in _FINITE or (token is not first and is_past(token)):
            return True
    return False


def is_past(token: Token) -> bool:
    """Whether a word is the past of a verb, as far as its letters tell."""
    form = forms().get(token.low)
    return bool(form and form.tense in {"past", "done"}) or (
        token.low.endswith("ed") and not token.is_capital
    )


def is_object(tokens: Sequence[Token], place: int) -> bool:
    """Whether the name of a thing, or of somebody, may begin at a place."""
    if place >= len(tokens):
        return False
    first = tokens[place]
    if first.kind != "word" or first.low in _OBJECTS:
        return first.kind == "quotation" or first.low in _OBJECTS
    if first.low in CONJUNCTIONS:
        return first.low in _ASKED
    following = low_at(tokens, place + 1)
    if first.low in _SPANS and following in _PERIODS:
        return False
    if is_past(first) and following in PREPOSITIONS:
        # The arrest announced today stemmed from a letter.
        return False
    return first.low not in _NO_OBJECTS


def is_plural(tokens: Sequence[Token]) -> bool:
    """Whether a verb without an `s` fits who is before it: they say, officials say."""
    last = tokens[-1].low
    if len(tokens) == 1 and last in PRONOUNS:
        return last in {"they", "we", "i", "you", "who", "which"}
    return any(
        one.low in {"and", "police", "people", "many", "some", "those", "most", "others", "media"}
        or (one.low.endswith("s") and not one.low.endswith(("'s", "ss")))
        for one in tokens
    )


def _start(tokens: Sequence[Token], place: int) -> int:
    """Return where the verbs and adverbs begin that stand before a verb."""
    while place > 0 and (
        tokens[place - 1].low in _HELPING_OR_ADVERB
        or (tokens[place - 1].low.endswith("ly") and not tokens[place - 1].is_capital)
    ):
        place -= 1
    return place


def _start_of_leading(tokens: Sequence[Token], start: int) -> int:
    """Return where `declined` begins before `to comment`, or `went on`; else the same place."""
    if tokens[start - 2].low in _LED_BY:
        return _start(tokens, start - 2)
    if start > 2 and tokens[start - 2].low == "on" and tokens[start - 3].low in _WENT:
        return _start(tokens, start - 3)
    return start


def _past_day(tokens: Sequence[Token], start: int) -> int:
    """Return where a day begins before a verb: `the mayor on Tuesday said`."""
    if start < 2 or tokens[start - 1].low not in TIMES:
        return start
    day = start - 2 if tokens[start - 2].low == "on" else start - 1
    return day if day > 0 and tokens[day - 1].kind == "word" else start


def past_day_behind(tokens: Sequence[Token], end: int) -> int:
    """Return the place behind a day: `announced on Friday the arrest`."""
    place = end + 1 if low_at(tokens, end) == "on" else end
    return place + 1 if low_at(tokens, place) in TIMES else end


def _leads_on(tokens: Sequence[Token], place: int) -> bool:
    return place < len(tokens) and (
        tokens[place].kind == "quotation" or tokens[place].low == "that"
    )


def _past_adjunct(tokens: Sequence[Token], place: int) -> int | None:
    """Return where a clause begins behind `on Facebook`: with `that`, or as a quotation."""
    if tokens[place].low not in _WHEN_OR_WHERE:
        return None
    for at in range(place + 1, min(place + _FAR, len(tokens))):
        if tokens[at].kind == "quotation" or (
            tokens[at].low == "that" and not is_past(tokens[at - 1])
        ):
            return at
        if tokens[at].text == "," and not _leads_on(tokens, at + 1):
            return None
        if tokens[at].low in _FINITE or tokens[at].text in {";", ":"}:
            return None
    return None
