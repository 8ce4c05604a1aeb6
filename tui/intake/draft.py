"""What is taken over of a file: the fields of a briefing, and a list of what is left out."""

from typing import Final, NamedTuple

from tui.edit.outline import Outline
from tui.problems import Mark

MOST_LEFT: Final = 1_000
"""How many different things that are left out are kept; those beyond are counted."""


class Left(NamedTuple):
    """Something that a briefing has no place for, where it stands first, and how often it does."""

    mark: Mark
    what: str
    times: int = 1


class Draft(Outline):
    """A briefing in the making, and what was left out on the way."""

    def __init__(self) -> None:
        super().__init__()
        self._left: dict[str, Left] = {}
        self.left_more = 0
        """How many things came after `MOST_LEFT` different ones."""

    def leave(self, mark: Mark, what: str) -> None:
        """Note that something is left out."""
        known = self._left.get(what)
        if known:
            self._left[what] = known._replace(times=known.times + 1, mark=min(known.mark, mark))
        elif len(self._left) < MOST_LEFT:
            self._left[what] = Left(mark, what)
        else:
            self.left_more += 1

    @property
    def left(self) -> list[Left]:
        """What was left out, in the order of the file; the same is told once."""
        return sorted(self._left.values())
