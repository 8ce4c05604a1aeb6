"""What makes an item an unreviewed draft: a rule has read it out of an article, and nobody more."""

from typing import ClassVar, NamedTuple

from tui.frozen import Frozen, field
from tui.model.record import doc
from tui.model.share import Share
from tui.problems import BEGINNING, Mark


class Draft(Frozen, kw_only=True):
    """What drafted an item. Short form: the rule alone. It goes when the item is reviewed."""

    SHORT: ClassVar[str | None] = "rule"

    rule: str = field(metadata=doc("The rule that found it; `briefing explain FILE#ID` tells it."))
    confidence: Share | None = field(
        default=None, metadata=doc("How often the rule was right where it was measured, 0 to 1.")
    )
    mark: Mark = field(default=BEGINNING, compare=False)

    @property
    def words(self) -> str:
        """By what it was found, and how often that is right."""
        right = f"right in {self.confidence.words}" if self.confidence else "its precision unknown"
        return f"found by the rule {self.rule}, {right}"


class Review(NamedTuple):
    """How far the review of a briefing's drafts is."""

    left: int
    """How many nobody has reviewed."""
    of: int
    """How many were drafted."""

    @property
    def words(self) -> str:
        """How many of how many are reviewed: "12 of 41 reviewed"."""
        return f"{self.of - self.left} of {self.of} reviewed"
