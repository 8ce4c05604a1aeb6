"""B521: drafted items that nobody has reviewed."""

from collections.abc import Iterator

from tui.model.briefing import Briefing
from tui.problems import Problem


def unreviewed_draft(briefing: Briefing) -> Iterator[Problem]:
    """Find out whether drafts are left: one finding for the whole file, at the first of them.

    One for each would hide what else is found, and nothing is different about any of them.
    """
    if briefing.drafts:
        first, review = briefing.drafts[0], briefing.review
        left = f"{review.left} unreviewed draft{'s' * (review.left > 1)}"
        what = f"the briefing has {left}, the first of them `{first.id}`"
        reason = f"{review.words}; nobody has compared the others with the article yet"
        help_ = "read it with `briefing`, where `a` accepts an item and `d` drops it"
        yield Problem("B521", what, first.mark_of("draft"), reason, help_, item=first.id)
