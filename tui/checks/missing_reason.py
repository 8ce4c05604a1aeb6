"""B503: something worked out rather than stated, and no word on how."""

from collections.abc import Iterator

from tui.model.briefing import Briefing
from tui.model.item import Item
from tui.problems import Mark, Problem


def missing_reason(briefing: Briefing) -> Iterator[Problem]:
    """Find what is relative, inferred or external without a reason that a reader can follow.

    A source's publication date counts as well.
    """
    for item in briefing:
        if item.basis not in {None, "explicit"} and not item.why:
            yield _problem(
                f"the {item.NOUN} `{item.id}` is {item.basis}", item, item.mark_of("basis")
            )
    for source in briefing.sources:
        published = source.published
        if published and published.basis not in {None, "explicit"} and not published.why:
            yield _problem(
                f"the date of `{source.id}` is {published.basis}", source, published.mark
            )


def _problem(what: str, item: Item, mark: Mark) -> Problem:
    reason = "a reader cannot judge what is worked out without knowing how"
    help_ = "add `why:` with the reason in one sentence"
    what = f"{what}, and no reason is given"
    return Problem("B503", what, mark, reason, help_, item=item.id)
