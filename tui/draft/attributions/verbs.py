"""The verbs by which somebody is said to say, think, want or judge something, in all their forms.

What a verb needs behind it tells whether it is one of these where it stands: `called for talks` is
a demand, `called at noon` is none.
"""

from functools import cache
from typing import Final, Literal, NamedTuple

Tense = Literal["base", "present", "past", "done", "going"]

_SAY: Final = (
    "say tell state announce claim report warn argue insist confirm explain declare note deny "
    "acknowledge admit allege assert contend maintain stress emphasize emphasise respond reply "
    "write tweet post testify reiterate observe concede joke boast remark caution predict reveal "
    "disclose complain quip exclaim lament recount reason counter estimate add continue recall "
    "repeat recommend pledge promise vow shout yell chant proclaim conclude cry whisper"
)
_THINK: Final = (
    "think believe know find show suggest indicate feel hope expect fear suspect assume conclude "
    "learn realize realise understand wonder doubt worry guess imagine agree decide determine "
    "demonstrate imply hint signal wish consider figure ask rule see notice remember pretend bet "
    "hear forget discover advise propose document fear"
)
_MEAN: Final = (
    "want plan pledge promise vow refuse decide intend seek hope threaten agree offer wish "
    "expect propose prefer aim ask demand"
)
_JUDGE: Final = (
    "criticize criticise attack praise endorse condemn welcome support oppose back blame accuse "
    "reject deny defend question slam blast describe call cite mention discuss propose demand "
    "recommend denounce dismiss mock ridicule applaud hail commend urge advise encourage favor "
    "favour embrace admire compare liken label dub brand rate rank highlight outline explain "
    "express echo quote reference lambaste chastise chide scold promote tout downplay dispute "
    "challenge disavow repudiate want seek threaten thank predict suggest announce confirm "
    "acknowledge admit reveal disclose consider regard deride decry protest underscore emphasize "
    "emphasise stress voice portray characterize characterise depict paint cast remind assure "
    "convince persuade assail promise pledge expect prefer justify interpret celebrate propound "
    "declare note invoke"
)
_LEADING: Final = {
    "accuse": "of",
    "advocate": "for",
    "agree": "on with",
    "allude": "to",
    "apologise": "for",
    "apologize": "for",
    "approve": "of",
    "argue": "against for",
    "boast": "about of",
    "brag": "about",
    "call": "for on upon",
    "care": "about",
    "comment": "about on",
    "complain": "about of",
    "disagree": "on with",
    "disapprove": "of",
    "dream": "of",
    "hear": "about of",
    "hint": "at",
    "insist": "on",
    "joke": "about",
    "know": "about of",
    "lash": "out",
    "learn": "about of",
    "lie": "about",
    "marvel": "at",
    "object": "to",
    "point": "out to",
    "press": "for",
    "push": "for",
    "rail": "against",
    "react": "to",
    "refer": "to",
    "respond": "to",
    "sing": "about of",
    "speak": "about of",
    "speculate": "about",
    "sympathise": "with",
    "sympathize": "with",
    "talk": "about of",
    "tell": "of",
    "think": "about of",
    "warn": "about against of",
    "wonder": "about",
    "worry": "about",
    "write": "about of",
}
_BEHIND: Final = "think believe suggest find learn show agree ask hope"
_PAST: Final = {
    "bet": "bet",
    "cast": "cast",
    "feel": "felt",
    "find": "found",
    "forget": "forgot forgotten",
    "hear": "heard",
    "know": "knew known",
    "say": "said",
    "see": "saw seen",
    "seek": "sought",
    "show": "showed shown",
    "sing": "sang sung",
    "speak": "spoke spoken",
    "tell": "told",
    "think": "thought",
    "understand": "understood",
    "write": "wrote written",
}
_DOUBLED: Final = frozenset({"admit", "plan", "slam", "bet", "prefer", "refer", "dub", "brag"})
"""Verbs that double their last letter before `ed` and `ing`."""
_NAMES: Final = frozenset({"states", "continue"})
"""Forms that are more often something else: the United States, to continue a trip."""


class Form(NamedTuple):
    """One form of a verb: `said` of say."""

    verb: str
    tense: Tense
    """`base` (say), `present` (says), `past` (said), `done` (known), `going` (saying)."""


@cache
def forms() -> dict[str, Form]:
    """Return all forms of all the verbs."""
    found: dict[str, Form] = {}
    for verb in sorted(says() | thinks() | means() | judges() | leading().keys()):
        for word, tense in _inflected(verb):
            if word not in _NAMES:
                found.setdefault(word, Form(verb, tense))
    return found


@cache
def says() -> frozenset[str]:
    """Return the verbs of speech, which need a clause or a quotation before or behind them."""
    return frozenset(_SAY.split())


@cache
def said_behind() -> frozenset[str]:
    """Return the verbs that may follow what is said: `The harbour is closed, she said`."""
    return says() | set(_BEHIND.split())


@cache
def thinks() -> frozenset[str]:
    """Return the verbs of thought and proof, which need a clause: `believes that`, `shows how`."""
    return frozenset(_THINK.split())


@cache
def means() -> frozenset[str]:
    """Return the verbs of will, which need a verb: `plans to leave`."""
    return frozenset(_MEAN.split())


@cache
def judges() -> frozenset[str]:
    """Return the verbs of judgement, which need what is judged: `praised the deal`."""
    return frozenset(_JUDGE.split())


@cache
def leading() -> dict[str, frozenset[str]]:
    """Return the verbs with small words that lead to what is spoken of: `called for`."""
    return {verb: frozenset(words.split()) for verb, words in _LEADING.items()}


def _inflected(verb: str) -> list[tuple[str, Tense]]:
    stem = verb.removesuffix("e")
    third = f"{verb}s"
    if verb.endswith(("s", "sh", "ch", "x")):
        third = f"{verb}es"
    elif verb.endswith("y") and verb[-2] not in "aeiou":
        third, stem = f"{verb[:-1]}ies", f"{verb[:-1]}i"
    elif verb in _DOUBLED:
        stem = verb + verb[-1]
    going = f"{verb if verb.endswith(('y', 'ee')) else stem}ing"
    past = _PAST.get(verb, f"{stem}ed").split()
    return [
        (verb, "base"),
        (third, "present"),
        (past[0], "past"),
        *((word, "done") for word in past[1:]),
        ("lying" if verb == "lie" else going, "going"),
    ]
