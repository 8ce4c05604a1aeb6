"""B518: a passage of a source that no item comes from."""

from collections.abc import Iterator

from tui.model.briefing import Briefing
from tui.problems import Problem


def empty_passage(briefing: Briefing) -> Iterator[Problem]:
    """Find passages that no item is pinned to, in sources that items are pinned to at all.

    What a passage says may have been overlooked. One that says nothing (a rule, a credit, a link to
    other pages) is marked by `skip`.
    """
    for source in briefing.sources:
        passages = source.passages()
        if not any(briefing.pinned(passage.id) for passage in passages):
            continue
        for passage in passages:
            if not passage.block.skip and not briefing.pinned(passage.id):
                what = f"no item comes from passage p{passage.number} of `{source.id}`"
                reason = "what it says may have been overlooked"
                help_ = "pin an item to it, or say with `skip:` why it holds no facts"
                yield Problem("B518", what, passage.block.mark, reason, help_, item=source.id)
