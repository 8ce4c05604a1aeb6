"""What is new in briefings since they were last read."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from tui.library.index import Index
from tui.library.shelved import Shelved
from tui.state.briefing import known_among, seen


class News(NamedTuple):
    """How many items of a briefing are not as they were when it was read."""

    new: int | None = None
    """None where it was never read."""

    @property
    def words(self) -> str:
        """It in words; nothing where there is nothing new."""
        if self.new is None:
            return "unread"
        return f"{self.new:,} new" if self.new else ""


UNREAD = News()


def news_of(
    briefings: Iterable[Shelved], variables: Mapping[str, str], index: Index
) -> dict[str, News]:
    """Return by file what is new in those briefings that were ever read."""
    by_file = {one.file: one for one in briefings if one.readable}
    return {
        file: found
        for file in known_among(variables, by_file)
        if (found := news(by_file[file], variables, index)) != UNREAD
    }


def news(briefing: Shelved, variables: Mapping[str, str], index: Index) -> News:
    """Return what is new in one briefing."""
    read = seen(variables, briefing.path)
    if read is None:
        return UNREAD
    now = index.signatures(briefing.file) or _signatures(briefing)
    return News(sum(1 for item, one in now.items() if read.get(item) != one))


def _signatures(briefing: Shelved) -> dict[str, str]:
    from tui.load.load import load_file  # for those who have no index
    from tui.model.changes import signatures

    found = load_file(briefing.path).briefing
    return signatures(found) if found else {}
