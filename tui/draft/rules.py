"""All rules by which items are drafted, by their ids."""

from collections.abc import Iterator
from functools import cache
from typing import Final

from tui.draft.rule import Rule

OWN: Final = (
    Rule("source.page", "what the page, or its first lines, say of who wrote it, and when"),
    Rule(
        "event.lead",
        "title and lead without a day, as one event by publication",
    ),
    Rule("caveat.unpublished", "that neither the page nor anybody says when the article appeared"),
    Rule("engine.spacy", "what spaCy, which was asked by name, says of a name or of who says what"),
    Rule("engine.llm", "words of a language model, which was asked by name, with its quotation"),
)
"""The rules that put together what the stages find. None of them was measured."""


@cache
def rules() -> dict[str, Rule]:
    """Return all rules by their ids, stage by stage."""
    return {one.id: one for one in _all()}


def rule(identifier: str) -> Rule | None:
    """Return the rule of an id; None for one that this program does not know."""
    return rules().get(identifier)


def _all() -> Iterator[Rule]:
    from tui.draft import attributions, dates, figures, names

    for stage in (dates, figures, names, attributions):
        yield from stage.RULES
    yield from OWN
