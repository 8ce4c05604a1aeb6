"""The checks that need the article; only who has one imports them."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from tui.article.at_hand import Articles
from tui.checks import Check
from tui.checks.borrowed_words import borrowed_words
from tui.checks.changed_passage import changed_number, edited_passage, missing_passage
from tui.checks.differing_article import differing_article
from tui.checks.unprinted_words import unprinted_words
from tui.checks.unread_article import unread_article
from tui.model.briefing import Briefing
from tui.problems import Problem

CheckAgainst = Callable[[Briefing, Articles], Iterator[Problem]]

AGAINST: Final[Mapping[str, CheckAgainst]] = {
    "B540": differing_article,
    "B541": borrowed_words,
    "B542": unread_article,
    "B544": unprinted_words,
    "B601": edited_passage,
    "B602": missing_passage,
    "B603": changed_number,
}
"""The checks by their codes."""


def against(articles: Articles) -> Mapping[str, Check]:
    """Return the checks of a briefing against articles of its sources."""

    def bound(check: CheckAgainst) -> Check:
        return lambda briefing: check(briefing, articles)

    return {code: bound(check) for code, check in AGAINST.items()}
