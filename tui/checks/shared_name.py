"""B514: a name that two actors go by."""

from collections.abc import Iterator

from tui.checks.actor_names import namesakes
from tui.checks.spellings import folded_name
from tui.model.briefing import Briefing
from tui.problems import Problem


def shared_name(briefing: Briefing) -> Iterator[Problem]:
    """Find names, abbreviations and aliases that stand at two actors.

    A loose name (`kind: weak`) may be anybody's, and two may have been one before (`former`).
    """
    for actor, name, mark, other, _ in namesakes(briefing, folded_name):
        what = f"“{name}” is a name of `{actor.id}` and of `{other.id}`"
        reason = "a reader cannot tell whom it means, and in running words it is no link"
        help_ = "leave it to one of them, or say `kind: weak` if it is used loosely"
        yield Problem("B514", what, mark, reason, help_, item=actor.id)
