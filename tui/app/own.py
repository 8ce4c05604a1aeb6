"""What a person has made their own, as far as the reader's screen goes by it."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

from tui.config.settings import Layout, Settings
from tui.problems import Report

_NEVER: Final = 1_000_000
"""So many columns no screen has."""


class Opening(NamedTuple):
    """What a person has asked for in opening a briefing."""

    item: str = ""
    """The item to open at."""
    articles: Mapping[str, Path] = MappingProxyType({})
    """The files of articles, by the ids of their sources."""
    is_served: bool = False
    """Whether it is shown in a browser, from where nothing leads out of this briefing."""
    keeps: bool = True
    """Whether an article that fits is kept for the next time."""


AS_LEFT: Final = Opening()


class Own(NamedTuple):
    """What a reader is opened with, beside the briefing."""

    settings: Settings = Settings()
    config: Report | None = None
    """What is wrong with the configuration."""
    opening: Opening = AS_LEFT


class Arrangement(NamedTuple):
    """From how many columns on the card stands below the list, and from how many beside it."""

    below: int = 60
    beside: int = 110

    @property
    def breakpoints(self) -> list[tuple[int, str]]:
        """The classes that the style sheet goes by."""
        return [(0, "-narrow"), (self.below, "-medium"), (self.beside, "-wide")]


ARRANGEMENTS: Final[dict[Layout, Arrangement]] = {
    "auto": Arrangement(),
    "narrow": Arrangement(below=_NEVER, beside=_NEVER),
    "beside": Arrangement(beside=80),
    "below": Arrangement(beside=_NEVER),
}
