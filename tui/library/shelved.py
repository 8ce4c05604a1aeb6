"""What the library knows of a briefing without opening it."""

from pathlib import Path
from typing import Final, NamedTuple

from tui.clean import one_line
from tui.kinds.caveat import Caveat
from tui.kinds.overview import as_of
from tui.library.dates import in_short
from tui.library.walking import Entry, name_of
from tui.load.load import Loaded
from tui.model.briefing import Briefing

_LONGEST: Final = 300
"""How many characters of a problem are kept: a wrong value may have a million."""
UNDATED: Final = -(2**62)
"""The day of a briefing whose sources have no date; days before it count as on it."""


class Shelved(NamedTuple):
    """One briefing of the library; text is safe to show."""

    file: str
    size: int
    modified: int
    """When the file was last changed, in nanoseconds since 1970;"""
    touched: int
    """and when anything about it was, its permissions included."""
    digest: str
    """The hash of its content; empty for what could not be opened."""
    readable: int
    """Whether there is a briefing; or only problems."""
    title: str
    id: str
    as_of: str
    """When its sources were published, in words;"""
    dated: str
    """and in few letters (see `tui.library.dates`); empty where these cannot say it."""
    day: int
    """The last of those days (see `tui.model.day.ordinal`), or `UNDATED`."""
    counted: str
    items: int
    cares: int
    """How many of the items ask to read with care."""
    drafts: int
    """How many of the items nobody has reviewed."""
    problems: int
    problem: str
    """The first problem; empty where there is none."""
    line: int
    """The line of that problem; 0 where there is none, or where the file has no lines."""
    folder: str = ""
    """What a reader calls the folder it is in."""

    @property
    def path(self) -> Path:
        """Where the file is."""
        return Path(self.file)

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return name_of(self.file)

    @property
    def counts(self) -> dict[str, int]:
        """How many items each list has that has any, in the order of the kinds."""
        pairs = (one.partition("=") for one in self.counted.split())
        return {name: int(number) for name, _, number in pairs}

    def is_of(self, entry: Entry) -> bool:
        """Whether the file is as it was, by size and times."""
        return (
            self.size == entry.size
            and self.modified == entry.modified
            and self.touched == entry.touched
        )


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
