"""Who says so, in a word or in full, and how far that establishes an item.

Nothing here may make a claim look stronger than its voices: a paper that repeats a party does not
corroborate it, parts of one body are one voice, and doubt is not denial.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple, Protocol

from tui.model.card import Span, Spans, joined, plain
from tui.model.claim import UNATTRIBUTED, Claim, Stance, Status, recorded
from tui.model.rating import Ratings, rated


class Names(Ratings, Protocol):
    """What a claim needs of a briefing: names for ids, and who belongs to whom."""

    def short(self, identifier: str) -> str:
        """Return the short name of an item ("LNA"), or the id itself when there is none."""
        ...

    def is_source(self, identifier: str) -> bool:
        """Whether the id is a source's, so that the voice is the paper's own."""
        ...

    def medium(self, via: str) -> Span:
        """Return what a claim came through; by its name, where that is the id of a voice."""
        ...

    def root(self, identifier: str) -> str:
        """Return the id of the outermost body that this one is part of; its own, if of none."""
        ...


def status(claims: Sequence[Claim], names: Names) -> Status | None:
    """Work a status out from the claims; None when nobody who says so is recorded.

    - Disputed: some say it is so and others do not, or somebody doubts it.
    - Denied: all who speak deny it.
    - Corroborated: two parties, or two sources, that are not parts of one body say so.
    - Reported: a source says so in its own voice.
    - Claimed: one party says so, or several parts of one.
    """
    speaking = [claim for claim in claims if recorded((claim,))]
    stances = {claim.stance for claim in speaking}
    if stances == {"denies"}:
        return "denied"
    if stances - {"affirms"}:
        return "disputed"
    return _affirmed(speaking, names)


def _affirmed(speaking: Sequence[Claim], names: Names) -> Status | None:
    named = {claim.by for claim in speaking if claim.by not in {"", UNATTRIBUTED}}
    sources = {voice for voice in named if names.is_source(voice)}
    parties = named - sources
    if any(len({names.root(voice) for voice in voices}) > 1 for voices in (sources, parties)):
        return "corroborated"
    if sources:
        return "reported"
    spoken_for = any(not claim.by and claim.speaker for claim in speaking)
    return "claimed" if parties or spoken_for else None


_MOST_NAMED: Final = 2
"""How many voices of a dispute a list names; the card names all."""
_VERBS: Final[dict[Status | None, str]] = {"claimed": " claims", "announced": " announces"}
"""What a party does; of any other voice it is said before the name how far that establishes it."""
_UNSAID: Final[frozenset[Status | None]] = frozenset({None, "reported", "corroborated"})
"""What nothing is said of: a source's own word is the rule, and no row is to look stronger."""
_OPPOSED: Final[frozenset[Status | None]] = frozenset({"denied", "disputed", *_UNSAID})
"""What needs no saying before a voice that denies or doubts it."""
_NOBODY: Final = Span("not recorded", "muted")
_SOMEBODY: Final = Span("somebody", "muted")
"""Who is not recorded, but to deny or doubt something."""


class Voiced(NamedTuple):
    """A voice in a word, and whether it stands for what it is a voice of."""

    name: Span
    stance: Stance

    @property
    def is_against(self) -> bool:
        """Whether it denies or doubts it."""
        return self.stance != "affirms"

    @property
    def spans(self) -> Spans:
        """The name; and that it denies or doubts it, which no list leaves out: "LNA denies"."""
        return (self.name, Span(f" {self.stance}", "warning")) if self.is_against else (self.name,)


def voiced(claim: Claim, names: Names) -> Voiced:
    """Return one voice by its name, and whether it stands for it."""
    return Voiced(_name(claim, names), claim.stance)


def against_in_brief(claims: Sequence[Claim], names: Names) -> Spans:
    """Return what stands before words that are told without their voices: "LNA denies: ".

    Nothing where somebody says that they are so.
    """
    if not claims or any(claim.stance == "affirms" for claim in claims):
        return ()
    return (Span(f"{plain(voice_in_brief(claims, 'denied', names))}: ", "warning"),)


def voice_in_brief(
    claims: Sequence[Claim], standing: Status | None, names: Names, verbs: bool = True
) -> Spans:
    """Return who says so in a word or two: "LNA claims", "the article", "disputed: LNA, DPF".

    That an item is claimed, announced, disputed or denied is always said, whoever says it: else
    what is announced would read like what happened. That somebody denies or doubts it is said
    whatever its status: "2 voices, DPF denies". `verbs` is about a party's claim alone.
    """
    if not claims:
        return (*_before(standing), _NOBODY)
    ordered = _by_weight(claims, standing, names)
    voices = list(dict.fromkeys(voiced(claim, names) for claim in ordered))
    first, *others = voices
    if standing == "disputed" and others:
        shown = joined(one.spans for one in _both_sides(voices))
        return (*_before(standing), *shown, *_others(voices, _MOST_NAMED))
    if first.is_against:
        before = () if standing in _OPPOSED else _before(standing)
        return (*before, *first.spans, *_others(voices, 1))
    said, named = _said_so(voices, standing, verbs)
    against = [one.spans for one in others if one.is_against][:1]
    return (*joined([said, *against]), *_others(voices, named + len(against)))


def _said_so(voices: Sequence[Voiced], standing: Status | None, verbs: bool) -> tuple[Spans, int]:
    """Return what is said of those who stand for it, and of how many that is."""
    first, *_ = agreeing = [one for one in voices if not one.is_against]
    match standing:
        case "corroborated" if len(agreeing) > 1:
            return (Span(f"{len(agreeing)} voices", "voice"),), len(agreeing)
        case "claimed" | "announced" if first.name.role == "voice":
            return (first.name, *((Span(_VERBS[standing], "muted"),) if verbs else ())), 1
        case _:
            return (*_before(standing), first.name), 1


def _both_sides(voices: Sequence[Voiced]) -> Sequence[Voiced]:
    """Return two voices, the first and one that stands against it, where there is one."""
    first, second, *_ = voices
    return first, next((one for one in voices if one.is_against != first.is_against), second)


def _before(standing: Status | None) -> Spans:
    """Return what is said before a name of how far the item is established, if it needs saying."""
    return () if standing in _UNSAID else (Span(f"{standing}: ", "warning"),)


def _by_weight(claims: Sequence[Claim], standing: Status | None, names: Names) -> list[Claim]:
    """Put first who carries the status: the source for what is reported, else a party.

    Of what is denied that is somebody who denies it.
    """

    def weight(claim: Claim) -> int:
        if standing == "denied" and claim.stance == "denies":
            return -1
        if claim.by in {"", UNATTRIBUTED}:
            return 1 if claim.speaker else 2
        return int(names.is_source(claim.by) != (standing == "reported"))

    return sorted(claims, key=weight)


def _name(claim: Claim, names: Names) -> Span:
    """Return a voice's name; a paper's own voice is the rule and stands back."""
    if claim.by == UNATTRIBUTED:
        return Span(UNATTRIBUTED, "warning")
    if not claim.by:
        return Span(claim.speaker, "voice") if claim.speaker else _unnamed(claim)
    role = "muted" if names.is_source(claim.by) else "voice"
    return Span(names.short(claim.by), role, claim.by)  # type: ignore[arg-type]  # one of two roles


def _unnamed(claim: Claim) -> Span:
    return _NOBODY if claim.stance == "affirms" else _SOMEBODY


def _others(voices: Sequence[Voiced], named: int) -> Spans:
    more = len(voices) - named
    return (Span(f" +{more}", "muted"),) if more > 0 else ()


def voice_in_full(
    claim: Claim, names: Names, pins: Spans = (), among: Sequence[Claim] = ()
) -> Spans:
    """Return one claim as a phrase: who, through what medium, when, how it is rated, where.

    `among` are the claims it stands with.
    """
    return joined([spoken(claim, names), *rated(claim, names, among), pins])


def spoken(claim: Claim, names: Names) -> Spans:
    """Return who says so, for whom, through what medium, when, and whether they deny it."""
    parts: list[Spans] = [_who(claim, names)]
    if claim.via:
        parts.append((Span("via "), names.medium(claim.via)))
    if claim.said_on:
        parts.append((Span(claim.said_on.words, "date"),))
    if claim.stance != "affirms":
        parts.append((Span(f"{claim.stance} it", "warning"),))
    return joined(parts)


def _who(claim: Claim, names: Names) -> Spans:
    if claim.by == UNATTRIBUTED:
        return (Span("nobody is named", "warning"),)
    if not claim.by:
        return (Span(claim.speaker, "muted") if claim.speaker else _unnamed(claim),)
    who: Spans = (Span(names.short(claim.by), "voice", claim.by),)
    if names.is_source(claim.by):
        who += (Span(" in its own voice"),)
    return (*who, Span(f" ({claim.speaker})")) if claim.speaker else who
