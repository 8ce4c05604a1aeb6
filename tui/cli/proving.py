"""`briefing check --article`: a briefing against the article that it is made from."""

import argparse
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tui.article.at_hand import Articles, AtHand, Whereabouts, articles_of
from tui.article.coverage import too_little
from tui.article.proof import Proof, proof
from tui.checks import CHECKS, Check
from tui.checks.against import against
from tui.cli.arguments import UsageError
from tui.cli.articles import asks_for_articles, given_articles
from tui.cli.environment import Environment
from tui.cli.finding import Found
from tui.model.briefing import Briefing
from tui.problems import Fault, Problem


class Proving(NamedTuple):
    """The articles of a briefing, and what they are to prove."""

    articles: Articles
    proofs: Sequence[Proof]
    """Of those articles that somebody asked to compare with, in the order of the sources."""

    minimum: int
    """How much of each has to be covered, in hundredths."""

    @property
    def checks(self) -> dict[str, Check]:
        """All checks that can be made."""
        return {**CHECKS, **against(self.articles), "B604": self._gaps}

    def _gaps(self, briefing: Briefing) -> Iterator[Problem]:
        del briefing
        for one in self.proofs:
            if problem := too_little(one.coverage, self.minimum, one.found.source):
                yield problem


def proving(
    options: argparse.Namespace, found: Found, briefing: Briefing, environment: Environment
) -> Proving | Fault:
    """Return what there is to compare a briefing with: the articles given, and its own files.

    A copy from the data directory is compared with nothing, so that whether a check is made does
    not depend on the machine; it only tells what the words were.
    The `Fault` is for an article that cannot be read.
    """
    given = given_articles(options.article, briefing, environment)
    if isinstance(given, Fault):
        return given
    folder = found.path.parent if found.path else None
    where = Whereabouts(folder, environment.variables, given)
    articles = {
        identifier: one
        for identifier, one in articles_of(briefing, where).items()
        if isinstance(one, Fault) or one.origin != "copy"
    }
    asked = asks_for_articles(options)
    proofs = [
        proof(briefing, one) for one in articles.values() if asked and isinstance(one, AtHand)
    ]
    if asked and not proofs:
        what = "there is no article to compare with"
        raise UsageError(what, "name one: `--article FILE`; or let a source name its `file`")
    return Proving(articles, proofs, options.min_coverage or 0)
