"""B540: an article that is not the one that the fingerprint was taken of."""

from collections.abc import Iterator

from tui.article.at_hand import Articles, AtHand
from tui.model.briefing import Briefing
from tui.problems import Problem


def differing_article(briefing: Briefing, articles: Articles) -> Iterator[Problem]:
    """Find articles that were edited since, or that have no fingerprint to be known by.

    What became of the pins is told by codes of their own (B601 to B603).
    """
    del briefing
    for found in articles.values():
        if not isinstance(found, AtHand) or found.is_same:
            continue
        source, name = found.source, found.article.name
        help_ = f"`briefing pin FILE --article {name}` takes the fingerprint of this one"
        if any(anchor.state != "unmarked" for anchor in found.anchors):
            what = f"`{name}` is not the text that the fingerprint of `{source.id}` was taken of"
            yield Problem("B540", what, source.mark, found.in_brief, help_, item=source.id)
        else:
            what = f"`{source.id}` has no fingerprint to know `{name}` by"
            reason = "whether it is still the text that the items come from cannot be told"
            yield Problem("B540", what, source.mark, reason, help_, item=source.id)
