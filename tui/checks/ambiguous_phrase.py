"""B507: the same words of a source, taken for two different days."""

from collections.abc import Iterator

from tui.checks.phrases import day_phrase, day_told, folded_phrase, is_relative, one_day
from tui.checks.publication import sources_of
from tui.model.briefing import Briefing
from tui.model.day import Day
from tui.model.item import Item
from tui.problems import Problem


def ambiguous_phrase(briefing: Briefing) -> Iterator[Problem]:
    """Find a phrase such as `late Sunday` that stands for one day here and another there.

    Only within one source, and only where both are single days: a paper means one Monday by
    "Monday", and by "late Monday" no other. What is announced may mean the Monday to come, and is
    compared apart.
    """
    first: dict[tuple[str, str, bool], tuple[Item, Day]] = {}
    for item in briefing:
        when = day_told(item) if item.said and is_relative(item.said) else None
        day = one_day(when) if when else None
        sources = sources_of(item, briefing) if day else []
        if day is None or len(sources) != 1:
            continue
        coming = item.standing(briefing) == "announced"
        key = (sources[0].id, day_phrase(item.said), coming)
        other, its_day = first.setdefault(key, (item, day))
        if its_day.earliest != day.earliest:
            same = folded_phrase(item.said) == folded_phrase(other.said)
            theirs = "" if same else f"“{other.said}” is "
            what = f"“{item.said}” is {day.words} here, and {theirs}{its_day.words} in `{other.id}`"
            by = "the same words" if same else "one weekday"
            reason = f"`{sources[0].id}` would mean two days by {by}"
            help_ = "correct one of the two dates, or give `said` so that it tells them apart"
            yield Problem("B507", what, item.mark_of("said"), reason, help_, item=item.id)
