"""B520: a day worked out from relative words, and no word that it is."""

from collections.abc import Iterator

from tui.checks.phrases import day_told, is_relative, names_a_day
from tui.model.briefing import Briefing
from tui.model.item import Item
from tui.problems import Mark, Problem


def unfounded_day(briefing: Briefing) -> Iterator[Problem]:
    """Find what is dated from words such as `on Sunday night`, and reads as if that were printed.

    A source's publication date counts as well. Words that have a month and a number are a date.
    """
    for item in briefing:
        if item.said and day_told(item) is not None and item.basis in {None, "explicit"}:
            key = "basis" if item.basis else "said"
            yield from _problem(item.said, f"`{item.id}`", item, item.mark_of(key))
    for source in briefing.sources:
        published = source.published
        if published and published.said and published.basis in {None, "explicit"}:
            yield from _problem(published.said, f"`{source.id}`", source, published.mark)


def _problem(said: str, whose: str, item: Item, mark: Mark) -> Iterator[Problem]:
    if not is_relative(said) or names_a_day(said):
        return
    what = f"the date of {whose} is worked out from “{said}”, and reads as if it were printed"
    reason = "a reader cannot tell a day that the source states from one that was reckoned"
    help_ = "add `basis: relative`, and `why:` with the day that was counted from"
    yield Problem("B520", what, mark, reason, help_, item=item.id)
