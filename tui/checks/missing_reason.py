"""B503: something worked out rather than stated, and no word on how."""

from collections.abc import Iterator

from tui.model.briefing import Briefing
from tui.problems import Mark, Problem


def missing_reason(briefing: Briefing) -> Iterator[Problem]:
    """Find what is relative, inferred or external without a reason that a reader can follow.

    A source's publication date counts as well.
    """
    for item in briefing:
        if item.basis not in {None, "explicit"} and not item.why:
            yield _problem(f"the {item.NOUN} `{item.id}` is {item.basis}", item.mark)
    for source in briefing.sources:
        published = source.published
        if published and published.basis not in {None, "explicit"} and not published.why:
            yield _problem(f"the date of `{source.id}` is {published.basis}", published.mark)


def _problem(what: str, mark: Mark) -> Problem:
    reason = "a reader cannot judge what is worked out without knowing how"
    help_ = "add `why:` with the reason in one sentence"
    return Problem("B503", f"{what}, and no reason is given", mark, reason, help_)
