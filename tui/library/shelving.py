"""Work out what the library knows of a briefing, once it is read."""

from typing import Final

from tui.clean import one_line
from tui.kinds.caveat import Caveat
from tui.kinds.overview import as_of
from tui.library.dates import in_short
from tui.library.shelved import UNDATED, Shelved
from tui.library.walking import Entry
from tui.load.load import Loaded
from tui.model.briefing import Briefing

_LONGEST: Final = 300
"""How many characters of a problem are kept: a wrong value may have a million."""


def shelved(entry: Entry, loaded: Loaded, digest: str = "") -> Shelved:
    """Return what is known of a briefing that was just read."""
    briefing, report = loaded
    first = report.sorted()[0] if report.problems else None
    lists = briefing.lists if briefing else {}
    counts = {name: len(items) for name, items in lists.items() if items}
    return Shelved(
        file=entry.file,
        size=entry.size,
        modified=entry.modified,
        touched=entry.touched,
        digest=digest,
        readable=int(briefing is not None),
        title=briefing.header.title if briefing else "",
        id=briefing.header.id if briefing else "",
        as_of=as_of(briefing) if briefing else "",
        dated=_dated(briefing) if briefing else "",
        day=_day(briefing) if briefing else UNDATED,
        counted=" ".join(f"{name}={number}" for name, number in counts.items()),
        items=sum(counts.values()),
        cares=counts.get(Caveat.LIST, 0),
        drafts=len(briefing.drafts) if briefing else 0,
        problems=len(report.problems) + report.left_out,
        problem=one_line(first.what)[:_LONGEST] if first else "",
        line=first.mark.line if first and report.lines else 0,
        folder=entry.folder,
    )


def _dated(briefing: Briefing) -> str:
    return in_short(source.published for source in briefing.sources if source.published)


def _day(briefing: Briefing) -> int:
    datings = (source.published for source in briefing.sources if source.published)
    whens = (dating.date or dating.within for dating in datings)
    return max((max(when.earliest, UNDATED) for when in whens if when), default=UNDATED)
