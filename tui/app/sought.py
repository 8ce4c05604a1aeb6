"""What comes of looking for the articles of a briefing's sources."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

from tui.app.origin import Origin
from tui.article.folder import folder
from tui.model.briefing import Briefing
from tui.model.card import Fact
from tui.model.version import Version
from tui.problems import Fault


class Sought(NamedTuple):
    """The articles that are at hand, and why others are not."""

    texts: Mapping[str, Version]
    """The articles by the ids of their sources."""
    facts: Mapping[str, tuple[Fact, ...]]
    """Lines about them, for the cards of their sources."""
    gaps: Mapping[str, tuple[Fact, ...]]
    """Lines about what in them no item covers, for the cards of sources and passages by id."""
    faults: Mapping[str, Fault]
    """Why the file of a source's article cannot be read."""
    kept: tuple[Path | Fault, ...] = ()
    """Where articles are kept for the next time as of now, or why they cannot be kept."""


NOWHERE: Final = Sought({}, {}, {}, {})
"""What comes of it where there is nothing to look at."""


def is_anywhere(briefing: Briefing, origin: Origin, named: Mapping[str, Path]) -> bool:
    """Whether there is any place to look at: mostly there is none, and nothing to be waited for."""
    if named or (origin.path and any(source.file for source in briefing.sources)):
        return True
    copies = folder(origin.variables)
    return copies is not None and os.path.isdir(copies)  # noqa: PTH112  # not Path.is_dir, which raises over what is closed
