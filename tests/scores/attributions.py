"""What the stage of attributions finds in documents of PolNeAR."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from tui.draft.attributions import FoundAttribution, find_attributions
from tui.draft.text import Stretch, Text


def predict(document: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the attributions of a document that have a source: the gold is cut to those.

    The scorer knows one stretch of content; of a quotation in several parts it is the longest.
    """
    return [
        {
            "source": list(one.source),
            "cue": list(one.cue) if one.cue else None,
            "content": list(_longest(one)),
        }
        for one in find_attributions(Text.of(document["text"]))
        if one.source
    ]


def measure(documents: Iterable[dict[str, Any]]) -> dict[str, tuple[int, int]]:
    """Return how often each rule is right, and how often it drafts.

    Right is what the scorer counts as `relation_lenient`: an attribution of the gold that no other
    has taken shares letters with both the source and the content. What has no source is not told
    by the gold, and not counted.
    """
    right, drafted = Counter[str](), Counter[str]()
    for document in documents:
        gold = [one for one in document["attributions"] if one["source"]]
        for one in find_attributions(Text.of(document["text"])):
            if one.source is None:
                continue
            drafted[one.rule] += 1
            if meant := next((marked for marked in gold if _fits(one, marked)), None):
                gold.remove(meant)
                right[one.rule] += 1
    return {rule: (right[rule], count) for rule, count in sorted(drafted.items())}


def _fits(one: FoundAttribution, marked: dict[str, Any]) -> bool:
    return _meets(one.source, marked["source"]) and _meets(_longest(one), marked["content"])


def _longest(one: FoundAttribution) -> Stretch:
    return max(one.parts, key=lambda part: part.end - part.start)


def _meets(one: Stretch | None, parts: list[list[int]]) -> bool:
    return any(one.overlaps(Stretch(*part)) for part in parts) if one else False
