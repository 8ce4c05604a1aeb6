"""How reliable a voice is, and how credible what it says this time: two scales, told apart."""

from collections.abc import Iterable
from typing import Final, Protocol

from tui.model.card import Span, Spans
from tui.model.claim import CREDIBILITY, RELIABILITY, Claim, Reliability

UNRATED: Final = Span("unrated", "muted")


class Ratings(Protocol):
    """What a rating needs of a briefing."""

    def reliability(self, identifier: str) -> Reliability | None:
        """Return how an actor or a source is rated; None for one that is not."""
        ...


def reliability_words(given: Reliability | None) -> Spans:
    """Return a reliability as letter and words: "B, usually reliable"; or "unrated"."""
    return (Span(f"{given}, {RELIABILITY[given]}"),) if given else (UNRATED,)


def is_rated(claim: Claim, ratings: Ratings) -> bool:
    """Whether the voice of a claim, or what it says, is rated."""
    return bool(claim.credibility or ratings.reliability(claim.by))


def rated(claim: Claim, ratings: Ratings, among: Iterable[Claim] = ()) -> list[Spans]:
    """Return the voice's reliability and the claim's credibility; nothing when neither is given.

    Where just one is given, the other says that it is not: neither may be taken for the other.
    `among` are the claims it stands with: beside a rated one, a lack of both is told as well.
    """
    if not is_rated(claim, ratings):
        return [(UNRATED,)] if any(is_rated(one, ratings) for one in among) else []
    reliability = ratings.reliability(claim.by)
    voice, said = "voice unrated", "claim unrated"
    if reliability:
        voice = f"{RELIABILITY[reliability]} ({reliability})"
    if claim.credibility:
        said = f"{CREDIBILITY[claim.credibility]} ({claim.credibility} of 6)"
    return [(Span(voice, "muted"),), (Span(said, "muted"),)]
