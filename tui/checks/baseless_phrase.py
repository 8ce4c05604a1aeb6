"""B509: a day worked out from relative words of a source that has no date itself."""

from collections.abc import Iterator

from tui.checks.phrases import day_told, is_relative
from tui.checks.publication import sources_of
from tui.model.briefing import Briefing
from tui.model.item import Item
from tui.problems import Problem


def baseless_phrase(briefing: Briefing) -> Iterator[Problem]:
    """Find days that depend on when the source appeared, which is not recorded.

    "Monday" is a day only in a paper of a known date. The date on which somebody said it
    (`said_on`) will do, and so will a window for the source's `published`.
    """
    for item in briefing:
        if not _hangs_on_publication(item) or any(claim.said_on for claim in item.voices):
            continue
        sources = sources_of(item, briefing)
        if not sources or any(one.dates or "published" in one.refused for one in sources):
            continue
        words = f"“{item.said}”" if item.said else "its relative date"
        what = f"{words} in `{item.id}` hangs on the day of `{sources[0].id}`, which is not given"
        reason = "relative words mean a day only in a source whose own date is known"
        help_ = f"add `published:` to `{sources[0].id}`; a window will do (`within: a/b`)"
        mark = item.mark_of("said" if item.said else "basis")
        yield Problem("B509", what, mark, reason, help_, item=item.id)


def _hangs_on_publication(item: Item) -> bool:
    relative = is_relative(item.said) if item.said else item.basis == "relative"
    return relative and day_told(item) is not None
