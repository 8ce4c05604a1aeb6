"""B501: an item that no place in a source stands for."""

from collections.abc import Iterator, Sequence

from tui.model.briefing import Briefing
from tui.model.source import Source
from tui.problems import Problem


def missing_pin(briefing: Briefing) -> Iterator[Problem]:
    """Find items without a pin, which cannot be checked against their source.

    Only judged in a briefing whose sources have a `text`: without one there are no passages.
    """
    example = _example(briefing.sources)
    if not example:
        return
    for item in briefing:
        pinned = item.at or (all(claim.at for claim in item.voices) and item.voices)
        if not pinned and not item.refused & {"at", "claims"} and not isinstance(item, Source):
            reason = "a reader cannot check it against the source"
            help_ = f"add `at: {example}`, with the number of the passage it comes from"
            what = f"the {item.NOUN} `{item.id}` has no pin"
            yield Problem("B501", what, item.mark, reason, help_, item=item.id)


def _example(sources: Sequence[Source]) -> str:
    """Return a pin that there is, to a passage with facts in it; without any passage, nothing."""
    source = next((one for one in sources if one.blocks), None)
    if source is None:
        return ""
    number = next((number for number, block in enumerate(source.blocks, 1) if not block.skip), 1)
    # A pin without a source is one to the first.
    return f"p{number}" if source is sources[0] else f"{source.id}/p{number}"
