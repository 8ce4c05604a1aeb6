"""Who says something, through what medium, and how far that carries.

Source reliability (A–F) and claim credibility (1–6) are the two separate scales of the NATO
system (AJP-2.1, STANAG 2511): one rates the voice, the other what it says this time.
"""

from collections.abc import Iterable, Sequence
from typing import Annotated, ClassVar, Final, Literal, Protocol, runtime_checkable

from tui.frozen import Frozen, field
from tui.model.card import Span, Spans, joined
from tui.model.pin import Pin
from tui.model.record import To, doc
from tui.model.when import When
from tui.problems import BEGINNING, Mark

UNATTRIBUTED: Final = "unattributed"

Voice = Annotated[str, To(("actors", "sources"), (UNATTRIBUTED,))]
"""An actor; a source, for the paper's own voice; or `unattributed`."""

Stance = Literal["affirms", "denies", "doubts"]
Credibility = Literal["1", "2", "3", "4", "5", "6"]
Reliability = Literal["A", "B", "C", "D", "E", "F"]
Status = Literal["reported", "claimed", "corroborated", "disputed", "announced", "denied"]

CREDIBILITY: Final[dict[str, str]] = {
    "1": "confirmed by other sources",
    "2": "probably true",
    "3": "possibly true",
    "4": "doubtful",
    "5": "improbable",
    "6": "truth cannot be judged",
}
RELIABILITY: Final[dict[str, str]] = {
    "A": "completely reliable",
    "B": "usually reliable",
    "C": "fairly reliable",
    "D": "not usually reliable",
    "E": "unreliable",
    "F": "reliability cannot be judged",
}
STATUS: Final[dict[Status, str]] = {
    "reported": "reported: stated in the source's own voice",
    "claimed": "claimed: one party says so",
    "corroborated": "corroborated: independent voices say so",
    "disputed": "disputed: the voices contradict each other",
    "announced": "announced: said to be going to happen",
    "denied": "denied",
}


class Claim(Frozen, kw_only=True):
    """One voice on one item: who says so, through what medium, when, and where that stands."""

    SHORT: ClassVar[str] = "by"

    by: Voice = field(
        default="",
        metadata=doc(
            "Who says so: an actor, a source (the paper's own voice), or `unattributed` when the "
            "source names nobody."
        ),
    )
    speaker: str = field(default="", metadata=doc("Who spoke for them: `a spokesperson`."))
    via: str = field(default="", metadata=doc("The medium: `Facebook`, `a statement`."))
    said_on: When | None = field(default=None, metadata=doc("When they said it."))
    stance: Stance = field(
        default="affirms", metadata=doc("Whether they say it is so, deny it, or doubt it.")
    )
    credibility: Credibility | None = field(
        default=None,
        metadata=doc("How credible this claim is, 1 (confirmed) to 6 (cannot be judged)."),
    )
    at: tuple[Pin, ...] = field(
        default=(), metadata=doc("Where this voice stands, if not where the item does.")
    )
    mark: Mark = field(default=BEGINNING, compare=False)


@runtime_checkable
class Names(Protocol):
    """What a claim needs of a briefing: names for ids, and who is independent of whom."""

    def short(self, identifier: str) -> str:
        """Return the short name of an item ("LNA"), or the id itself when there is none."""
        ...

    def is_source(self, identifier: str) -> bool:
        """Whether the id is a source's, so that the voice is the paper's own."""
        ...

    def independent(self, one: str, other: str) -> bool:
        """Whether two voices are neither the same nor part of each other."""
        ...


def status(claims: Sequence[Claim], names: Names) -> Status | None:
    """Work a status out from the claims; None when nobody who says so is recorded.

    A source speaking in its own voice makes an item reported, one party alone makes it claimed.
    Corroborated needs two voices that are independent of each other, both parties or both
    sources: a paper that repeats a party does not corroborate it.
    """
    named = [claim for claim in claims if claim.by and claim.by != UNATTRIBUTED]
    # Each voice once: thousands of equal ones would be compared with each other.
    for_it = list(dict.fromkeys(claim.by for claim in named if claim.stance == "affirms"))
    if any(claim.stance != "affirms" for claim in named):
        return "disputed" if for_it else "denied"
    sources = [voice for voice in for_it if names.is_source(voice)]
    parties = [voice for voice in for_it if not names.is_source(voice)]
    if _any_independent(sources, names) or _any_independent(parties, names):
        return "corroborated"
    if sources:
        return "reported"
    return "claimed" if parties else None


def _any_independent(voices: Sequence[str], names: Names) -> bool:
    return any(
        names.independent(one, other)
        for index, one in enumerate(voices)
        for other in voices[index + 1 :]
    )


_VERBS: Final[dict[Status | None, str]] = {"claimed": "claims", "announced": "announces"}


def voice_in_brief(
    claims: Sequence[Claim], standing: Status | None, names: Names, verbs: bool = True
) -> Spans:
    """Return who says so in a word or two: "LNA claims", "the article", "2 voices"."""
    if not claims:
        return (Span("not recorded", "muted"),)
    voices = list(dict.fromkeys(claim.by for claim in claims))
    parties = [voice for voice in voices if voice and not names.is_source(voice)]
    first = (parties or voices)[0]
    who = "unattributed" if first in {"", UNATTRIBUTED} else names.short(first)
    target = first if first != UNATTRIBUTED else ""
    if standing in {"disputed", "denied"}:
        return (Span(who, "voice", target), Span(f" {standing}", "warning"))
    if standing == "corroborated":
        return (Span(f"{len(voices)} voices", "voice"),)
    verb = _VERBS.get(standing, "") if verbs and parties else ""
    others = f" +{len(voices) - 1}" if len(voices) > 1 and not verb else ""
    # The paper's own voice is the rule and stands back; a party's is what to notice.
    name = Span(who, "voice" if parties else "muted", target)
    return (name, *((Span(f" {verb}" if verb else others, "muted"),) if verb or others else ()))


def voice_in_full(claim: Claim, names: Names, pins: Spans = ()) -> Spans:
    """Return one claim as a phrase: who, for whom, through what medium, when, how credible."""
    parts: list[Spans] = [_who(claim, names)]
    if claim.via:
        parts.append((Span(f"via {claim.via}"),))
    if claim.said_on:
        parts.append((Span(claim.said_on.words, "date"),))
    if claim.stance != "affirms":
        parts.append((Span(f"{claim.stance} it", "warning"),))
    if claim.credibility:
        words = f"credibility {claim.credibility} of 6, {CREDIBILITY[claim.credibility]}"
        parts.append((Span(words, "muted"),))
    return joined([*parts, pins])


def _who(claim: Claim, names: Names) -> Spans:
    if claim.by == UNATTRIBUTED:
        return (Span("nobody is named", "warning"),)
    if not claim.by:
        return (Span(claim.speaker or "not recorded", "muted"),)
    who: Spans = (Span(names.short(claim.by), "voice", claim.by),)
    if names.is_source(claim.by):
        who += (Span(" in its own voice"),)
    return (*who, Span(f" ({claim.speaker})")) if claim.speaker else who


def recorded(claims: Iterable[Claim]) -> bool:
    """Whether anybody, or expressly nobody, is recorded as saying so."""
    return any(claim.by or claim.speaker for claim in claims)
