"""What makes an item an unreviewed draft: a rule has read it out of an article, and nobody more."""

from collections.abc import Mapping
from typing import ClassVar, Final, NamedTuple

from tui.frozen import Frozen, field
from tui.model.card import Role, Row, Span, Spans
from tui.model.record import doc
from tui.model.share import Share
from tui.model.words import count
from tui.problems import BEGINNING, Mark

UNREVIEWED: Final = "unreviewed draft"
"""What an item is, in the words of every medium, that nobody has reviewed."""
REVIEW: Final = "review"
"""The label of a card's line that says so, and which rule has found it."""
DRAFT: Final = "(draft) "
"""Stands before what such an item says, wherever that is told in a line."""
_STANDS_BACK: Final[Mapping[Role, Role]] = {
    **dict.fromkeys(("text", "strong", "date", "name", "voice", "quote"), "muted"),
    "number": "drafted",
}


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


def in_draft(row: Row) -> Row:
    """Return the row of an item that nobody has reviewed: it says so, and stands back."""
    body = (Span(DRAFT, "muted"), *row.body) if row.body else (Span(DRAFT.strip(), "muted"),)
    return row._replace(head=_back(row.head), body=_back(body), voice=_back(row.voice))


def _back(spans: Spans) -> Spans:
    return tuple(span._replace(role=_STANDS_BACK.get(span.role, span.role)) for span in spans)


class Review(NamedTuple):
    """How far the review of a briefing's drafts is."""

    left: int
    """How many nobody has reviewed."""
    of: int
    """How many were drafted."""

    @property
    def words(self) -> str:
        """How many of how many are reviewed: "12 of 41 reviewed"."""
        return f"{self.of - self.left:,} of {self.of:,} reviewed"

    @property
    def told(self) -> str:
        """What is said of the whole briefing: "Unreviewed drafts: 29 of 41 items"."""
        return f"Unreviewed drafts: {self.left:,} of {count(self.of, 'item')}"
