"""B542: a source whose `file` cannot be read."""

from collections.abc import Iterator

from tui.article.at_hand import Articles
from tui.model.briefing import Briefing
from tui.problems import Fault, Problem


def unread_article(briefing: Briefing, articles: Articles) -> Iterator[Problem]:
    """Find sources that name a file of their text where there is none that can be read."""
    for source in briefing.sources:
        fault = articles.get(source.id)
        if isinstance(fault, Fault):
            help_ = "put the text there, or take `file` away"
            what = f"the file of `{source.id}` cannot be read: {fault.what}"
            yield Problem("B542", what, source.mark, fault.reason, help_, item=source.id)
