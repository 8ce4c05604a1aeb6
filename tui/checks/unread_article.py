"""B542: a source whose `file` cannot be read."""

from collections.abc import Iterator

from tui.article.at_hand import Articles
from tui.model.briefing import Briefing
from tui.problems import Fault, Problem


def unread_article(briefing: Briefing, articles: Articles) -> Iterator[Problem]:
    """Find sources that name a file of their text where there is none that can be read."""
    for source in briefing.sources:
        fault = articles.get(source.id)
        # A name that leads out of the folder is an error already, told where it stands.
        is_told = any(name == "file" for name, _ in source.faults())
        if isinstance(fault, Fault) and not is_told:
            help_ = "put the text there, or take `file` away"
            what = f"the file of `{source.id}` cannot be read: {fault.what}"
            yield Problem("B542", what, source.mark, fault.reason, help_, item=source.id)
