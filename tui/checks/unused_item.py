"""B517: an actor or a place that nothing in the briefing speaks of."""

from collections.abc import Iterator

from tui.kinds.actor import Actor
from tui.kinds.place import Place
from tui.model.briefing import Briefing
from tui.model.source import Source
from tui.problems import Problem


def unused_item(briefing: Briefing) -> Iterator[Problem]:
    """Find actors and places that no item refers to or names, nor the briefing's summary.

    Not judged in a briefing that has nothing yet to speak of them.
    """
    if all(isinstance(item, (Actor, Place, Source)) for item in briefing):
        return
    header = briefing.header
    told = {
        one.id for text in (header.title, header.summary) for one in briefing.naming.names(text)
    }
    for item in briefing:
        if not isinstance(item, (Actor, Place)) or item.id in told:
            continue
        # All words are searched for names only where there is a reason to.
        if not briefing.mentions.get(item.id) and not briefing.pointing(item.id):
            what = f"nothing speaks of the {item.NOUN} `{item.id}`"
            reason = "a reader does not learn what part it has in the story"
            help_ = f"name `{item.id}` in an event, a relation or a claim, or leave it out"
            yield Problem("B517", what, item.mark, reason, help_, item=item.id)
