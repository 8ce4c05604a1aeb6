"""B516: a status that says more than the claims carry."""

from collections.abc import Iterator
from typing import Final

from tui.kinds.event import Event
from tui.model.briefing import Briefing
from tui.model.claim import STATUS, Status
from tui.model.voice import status
from tui.problems import Problem

_STRENGTH: Final[dict[Status | None, int]] = {
    "denied": 0,
    "disputed": 0,
    None: 2,
    "claimed": 1,
    "reported": 2,
    "corroborated": 3,
}
"""How much each says. Of unnamed voices, `reported` may be a fair word, and no more."""


def overstated_status(briefing: Briefing) -> Iterator[Problem]:
    """Find a `status` that is stronger than the one worked out from who says so.

    A weaker one is an author's caution; `announced` is of another sort.
    """
    for item in briefing:
        if not isinstance(item, Event) or item.status is None or not item.voices:
            continue
        worked_out = status(item.voices, briefing)
        if item.refused & {"by", "claims"} or item.status not in _STRENGTH:
            continue
        if _STRENGTH[item.status] > _STRENGTH[worked_out]:
            carried = f"they carry `{worked_out}`" if worked_out else "they name nobody"
            what = f"`{item.id}` is given as {item.status}, which its claims do not carry"
            meaning = STATUS[item.status].partition(": ")[2]
            reason = f"it means that {meaning}; {carried}"
            help_ = "leave `status` out, or add the claims that it rests on"
            yield Problem("B516", what, item.mark_of("status"), reason, help_, item=item.id)
