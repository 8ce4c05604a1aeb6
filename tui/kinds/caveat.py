"""Caveats: what to be careful about, and on which items."""

from typing import TYPE_CHECKING, Annotated, ClassVar, Final, Literal

from tui.frozen import field
from tui.model.card import Fact, Row, Span, Spans, joined
from tui.model.item import Item
from tui.model.record import ANYTHING, To, doc

if TYPE_CHECKING:
    from tui.model.briefing import Briefing

CaveatKind = Literal[
    "one-sided", "overstated", "conflict", "mismatch", "ambiguity", "unit", "translation",
    "inference",
]  # fmt: skip
_WORDS: Final[dict[CaveatKind | None, str]] = {
    "one-sided": "one-sided",
    "overstated": "overstated",
    "conflict": "conflict of interest",
    "mismatch": "mismatch",
    "ambiguity": "ambiguous",
    "unit": "units",
    "translation": "translation",
    "inference": "inference",
    None: "care",
}


class Caveat(Item, kw_only=True):
    """A warning by the briefing's author, shown on the overview and on the items it is about."""

    LIST: ClassVar[str] = "caveats"
    NOUN: ClassVar[str] = "caveat"
    PANE: ClassVar[str] = "background"
    SECTION: ClassVar[str] = "Read with care"
    SHORT: ClassVar[str] = "text"
    ATTRIBUTED: ClassVar[bool] = False

    text: str = field(metadata=doc("What to be careful about, in one sentence."))
    kind: CaveatKind | None = field(default=None, metadata=doc("What sort of trap it is."))
    about: tuple[Annotated[str, To(ANYTHING)], ...] = field(
        default=(), metadata=doc("The items it is about.")
    )

    @property
    def caption(self) -> str:
        """The warning itself."""
        return self.text

    @property
    def is_grave(self) -> bool:
        """Whether it changes what an item means; how a day was worked out, its card tells."""
        return self.kind not in {"inference", "translation"}

    def warns_about(self) -> tuple[str, ...]:
        """Return the items the caveat is about."""
        return self.about

    def row(self, briefing: "Briefing") -> Row:
        """Return the warning as a row that is itself marked, wherever it is listed."""
        return super().row(briefing)._replace(care=True)

    def headline(self, briefing: "Briefing") -> Spans:
        """Return what sort of trap it is."""
        del briefing
        return (Span(f"Read with care: {_WORDS[self.kind]}", "title"),)

    def head(self, briefing: "Briefing") -> Spans:
        """Return what sort of trap it is, in a word."""
        del briefing
        return (Span(_WORDS[self.kind], "warning"),)

    def body(self, briefing: "Briefing") -> Spans:
        """Return the warning."""
        del briefing
        return (Span(self.text),)

    def more(self, briefing: "Briefing") -> Spans:
        """Return the note that explains the warning."""
        del briefing
        return (Span(" ".join(self.note.split())),) if self.note else ()

    def facts(self, briefing: "Briefing") -> list[Fact]:
        """Return the warning and the items it is about."""
        facts = [Fact("", (Span(self.text),))]
        if self.about:
            about = [
                (*item.draft_sign, item.mention(briefing))
                for item in map(briefing.by_id.get, self.about)
                if item
            ]
            facts.append(Fact("about", joined(about, "\n")))
        return facts
