"""B502: a number or an event that nobody is recorded as claiming."""

from collections.abc import Iterator

from tui.kinds.event import Event
from tui.kinds.figure import Figure
from tui.model.briefing import Briefing
from tui.model.claim import recorded
from tui.problems import Problem


def missing_claimant(briefing: Briefing) -> Iterator[Problem]:
    """Find events and figures without a claimant, which read like facts.

    `by` names the actor who says so, or the source for the paper's own voice, or `unattributed`
    when the source itself names nobody.
    """
    for item in briefing:
        if isinstance(item, (Event, Figure)) and not _has_claimant(item):
            reason = "without one it reads like an established fact"
            help_ = "add `by:` with an actor, a source, or `unattributed`"
            what = f"the {item.NOUN} `{item.id}` has no claimant"
            yield Problem("B502", what, item.mark, reason, help_, item=item.id)


def _has_claimant(item: Event | Figure) -> bool:
    """Whether every voice says whose it is; of several values, each has its own."""
    if item.refused & {"by", "claims", "values"}:
        return True  # the file names one, and is told already why that cannot be read
    return bool(item.voices) and all(recorded((claim,)) for claim in item.voices)
