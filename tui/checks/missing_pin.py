"""B501: an item that no place in a source stands for."""

from collections.abc import Iterator

from tui.model.briefing import Briefing
from tui.model.source import Source
from tui.problems import Problem


def missing_pin(briefing: Briefing) -> Iterator[Problem]:
    """Find items without a pin, which cannot be checked against their source.

    Only judged in a briefing whose sources have a `text`: without one there are no passages.
    """
    if not any(source.blocks for source in briefing.sources):
        return
    for item in briefing:
        pinned = item.at or (all(claim.at for claim in item.voices) and item.voices)
        if not pinned and not item.refused & {"at", "claims"} and not isinstance(item, Source):
            reason = "a reader cannot check it against the source"
            help_ = "add `at: p6`, with the number of the passage it comes from"
            what = f"the {item.NOUN} `{item.id}` has no pin"
            yield Problem("B501", what, item.mark, reason, help_, item=item.id)
