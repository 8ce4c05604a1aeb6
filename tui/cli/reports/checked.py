"""A file that was checked."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from tui.problems import Report

if TYPE_CHECKING:
    # Only who compares with an article imports what that takes.
    from tui.article.proof import Proof


class Checked(NamedTuple):
    """What was found in a file, and what a comparison with its articles has shown."""

    report: Report
    proofs: "Sequence[Proof]" = ()
    is_readable: bool = True
    """Whether anything of the file could be read."""
