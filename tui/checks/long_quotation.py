"""B515: a quotation of more than a few words."""

from collections.abc import Iterator
from typing import Final

from tui.kinds.quote import Quote
from tui.model.briefing import Briefing
from tui.problems import Problem

MOST_WORDS: Final = 8


def long_quotation(briefing: Briefing) -> Iterator[Problem]:
    """Find quotations that would rather be told in one's own words.

    Verbatim words are for what their choice itself tells; what was said belongs into `gist`.
    """
    for item in briefing:
        if isinstance(item, Quote) and (words := len(item.quote.split())) > MOST_WORDS:
            what = f"the quotation of `{item.id}` has {words} words"
            reason = "the words are somebody else's, and a briefing tells things in its own"
            help_ = f"keep the {MOST_WORDS} words or fewer that matter, and tell the rest in `gist`"
            yield Problem("B515", what, item.mark_of("quote"), reason, help_, item=item.id)
