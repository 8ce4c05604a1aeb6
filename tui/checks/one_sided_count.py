"""B506: a count by a party to what it counts, and no caveat that says so."""

from collections.abc import Iterator
from typing import Final

from tui.kinds.actor import Actor
from tui.kinds.figure import Figure, Measure
from tui.kinds.one_sided import OneSided, one_sided
from tui.model.briefing import Briefing
from tui.model.claim import UNATTRIBUTED
from tui.problems import Problem

COUNTED: Final[frozenset[Measure]] = frozenset({"deaths", "injured", "captured", "displaced"})
"""The measures that sides count high for the enemy and low for themselves."""


def one_sided_count(briefing: Briefing) -> Iterator[Problem]:
    """Find dead, injured, captured and displaced whom one side alone counts: its own, its enemy's.

    Who is counted is what `counted` says; without it, the one actor whom `label` and `of` name. Not
    judged where anybody else gives the number, or where a caveat is about the figure.
    """
    for item in briefing:
        if not isinstance(item, Figure) or item.measure not in COUNTED:
            continue
        if briefing.cautions(item.id):
            continue
        party = _only_party(item, briefing)
        if party is not None:
            name, whom = briefing.short(party.voice), "its own side"
            if party.side == "enemy":
                whom = f"those it stands against ({briefing.short(party.counted)})"
            what = f"`{item.id}` is the count of one side, {name}, and no caveat says so"
            reason = f"{name} counts {whom}, and has an interest in the number"
            help_ = f"add a caveat with `kind: one-sided` and `about: {item.id}`"
            mark = item.mark_of("by" if item.by else "values" if item.values else "claims")
            yield Problem("B506", what, mark, reason, help_, item=item.id)


def _only_party(figure: Figure, briefing: Briefing) -> OneSided | None:
    """Return the side that counts, if all who do are of one side."""
    voices = {claim.by for claim in figure.voices if claim.by not in {"", UNATTRIBUTED}}
    if not voices or len({briefing.root(voice) for voice in voices}) > 1:
        return None
    counted = figure.counted or _named(figure, briefing)
    said = dict.fromkeys((one.by, figure.days_of(one).given) for one in figure.voices)
    found = [one_sided(voice, counted, briefing, days) for voice, days in said if voice in voices]
    return found[0] if all(found) else None


def _named(figure: Figure, briefing: Briefing) -> str | None:
    """Return the id of the one actor whom the figure's words name."""
    texts = (figure.label, figure.of)
    named = {one.id for text in texts for one in briefing.naming.names(text)}
    actors = [one for one in named if isinstance(briefing.by_id.get(one), Actor)]
    return actors[0] if len(actors) == 1 else None
