"""Who says something, through what medium, and how far that carries.

Source reliability (A–F) and claim credibility (1–6) are the two separate scales of the NATO
system (AJP-2.1, STANAG 2511): one rates the voice, the other what it says this time.
"""

from collections.abc import Iterable
from typing import Annotated, ClassVar, Final, Literal

from tui.frozen import Frozen, field
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


class Attribution(Frozen, kw_only=True):
    """Who says something, through what medium, and when: what claims and items have in common."""

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


class Claim(Attribution, kw_only=True):
    """One voice on one item, and where it stands."""

    SHORT: ClassVar[str] = "by"

    at: tuple[Pin, ...] = field(
        default=(), metadata=doc("Where this voice stands, if not where the item does.")
    )
    mark: Mark = field(default=BEGINNING, compare=False)


def recorded(claims: Iterable[Claim]) -> bool:
    """Whether anybody, or expressly nobody, is recorded as saying so; or, by whomever, not so."""
    return any(claim.by or claim.speaker or claim.stance != "affirms" for claim in claims)
