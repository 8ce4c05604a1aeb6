"""Find what was probably meant. What only a mistake needs is imported by the mistake."""

from collections.abc import Iterable, Sequence
from typing import Final, get_args

from tui.model.claim import Credibility, Reliability

SYNONYMS: Final[dict[str, tuple[str, ...]]] = {
    "caution": ("caveats",),
    "cautions": ("caveats",),
    "citations": ("quotes",),
    "confirmed": ("corroborated",),
    "contested": ("disputed",),
    "country": ("state",),
    "dead": ("deaths",),
    "event": ("timeline",),
    "events": ("timeline",),
    "headline": ("title",),
    "killed": ("deaths",),
    "location": ("places",),
    "locations": ("places",),
    "militia": ("armed-group",),
    "noon": ("midday",),
    "number": ("figures",),
    "numbers": ("figures",),
    "organisation": ("group",),
    "organization": ("group",),
    "people": ("actors", "person"),
    "persons": ("actors", "person"),
    "quotations": ("quotes",),
    "statistics": ("figures",),
    "warning": ("caveats",),
    "warnings": ("caveats",),
    "wounded": ("injured",),
}
"""Words that people use for a word of the format; the first that fits is probably meant.

None is certain, since none is the same word: what one party has `confirmed` is not `corroborated`
by two, an `organization` may be a company or an agency, and `people` are no `person`.
"""

RATINGS: Final[dict[str, tuple[str, str]]] = {
    "reliability": (
        "it rates a voice, A to F; what the voice says this time is rated by `credibility`",
        "write it at the actor or the source, or `credibility: 1` to `6` at the claim",
    ),
    "credibility": (
        "it rates what is said, 1 to 6; a voice itself is rated by `reliability`",
        "write it at the claim, or `reliability: A` to `F` at the actor or the source",
    ),
}
"""The fields of the two scales of rating: why, and what to do, where a record has not the one."""
_SCALES: Final = {"reliability": get_args(Reliability), "credibility": get_args(Credibility)}
_RATED: Final = {"reliability": "the actor or the source", "credibility": "the claim"}
"""Where each of the two scales rates something."""


def certain_word(word: str, vocabulary: Iterable[str]) -> str:
    """Return the word of the format that is meant for certain, or nothing: no nearness counts.

    It is the same word in other letters: `Person`, `armed group`. A synonym is a guess.
    """
    words = frozenset(vocabulary)
    plain = "-".join(word.casefold().replace("_", "-").replace("-", " ").split())
    return next((one for one in (plain, plain.replace("-", "_")) if one in words), "")


def of_other_scale(word: str, vocabulary: Sequence[str]) -> tuple[str, str] | None:
    """Return why, and what to do, where a word is a rating, and the vocabulary the other scale."""
    scale = next((one for one, words in _SCALES.items() if words == vocabulary), "")
    other = next((one for one, words in _SCALES.items() if word.upper() in words), "")
    if not scale or not other or scale == other:
        return None
    reason, _ = RATINGS[scale]
    return reason, f"if that is meant, write `{other}: {word.upper()}` at {_RATED[other]}"


def nearest(word: str, candidates: Iterable[str], cutoff: float = 0.6) -> str:
    """Return the candidate that is most like `word`, or nothing."""
    from difflib import get_close_matches

    found = get_close_matches(word, list(candidates), 1, cutoff)
    return found[0] if found else ""


def nearest_word(word: str, vocabulary: Sequence[str]) -> str:
    """Return the word of the format that was meant: a synonym's, or one with a slip in it.

    Words of a vocabulary differ in what they say: `confirmed` is near to `claimed` in letters only.
    """
    word = word.casefold()
    for synonym in SYNONYMS.get(word, ()):
        if synonym in vocabulary:
            return synonym
    words = {one.casefold(): one for one in vocabulary}
    alike = [one for one in words if one[:1] == word[:1]]
    return words.get(nearest(word, words, 0.8) or nearest(word, alike, 0.75), "")


def did_you_mean(word: str, candidates: Iterable[str], otherwise: str) -> str:
    """Return a hint that names the nearest candidate, or `otherwise`."""
    near = nearest(word, candidates)
    return f"did you mean `{near}`?" if near else otherwise
