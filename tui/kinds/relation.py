"""Relations: who leads, backs, opposes or belongs to whom, and who says so."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, ClassVar, Final, Literal

from tui.frozen import field
from tui.model.card import Fact, Span, Spans, plain
from tui.model.item import Item
from tui.model.record import To, doc
from tui.model.when import When

if TYPE_CHECKING:
    from tui.model.briefing import Briefing

PartyId = Annotated[str, To(("actors", "places"))]

RelationKind = Literal[
    "leads", "member-of", "part-of", "allied-with", "backs", "opposes", "hosts", "tied-to",
    "predecessor-of", "sided-with", "mediates", "represents", "fought-for",
    "left-to-fight-for", "sought-to-back",
]  # fmt: skip
# Without verbs that would have to agree in number: parties are one man or twenty states.
_WORDS: Final[dict[RelationKind, str]] = {
    "leads": "at the head of",
    "member-of": "member of",
    "part-of": "part of",
    "allied-with": "allied with",
    "backs": "in support of",
    "opposes": "against",
    "hosts": "host to",
    "tied-to": "tied to",
    "predecessor-of": "predecessor of",
    "sided-with": "on the side of",
    "mediates": "mediating among",
    "represents": "speaking for",
    "fought-for": "fought for",
    "left-to-fight-for": "left to fight for",
    "sought-to-back": "sought to back",
}


class Relation(Item, kw_only=True):
    """How one actor, or a place, stands to another. Short form: `haftar leads lna`."""

    LIST: ClassVar[str] = "relations"
    NOUN: ClassVar[str] = "relation"
    PANE: ClassVar[str] = "actors"
    SECTION: ClassVar[str] = "Who stands where"
    SHORT: ClassVar[str] = "from_"
    EXCLUSIVE: ClassVar[tuple[tuple[str, ...], ...]] = (("by", "claims"), ("date", "within"))

    from_: PartyId = field(metadata=doc("Who does it.", key="from"))
    kind: RelationKind = field(metadata=doc("How the one stands to the other."))
    to: PartyId = field(metadata=doc("To whom."))
    date: When | None = field(default=None, metadata=doc("While it lasted (EDTF)."))
    within: When | None = field(default=None, metadata=doc("Some time in (EDTF)."))

    @staticmethod
    def from_scalar(text: str) -> Mapping[str, str]:
        """Read `haftar leads lna`."""
        words = text.split()
        return dict(zip(("from_", "kind", "to"), words, strict=True)) if len(words) == 3 else {}

    @classmethod
    def naming(cls, values: Mapping[str, object]) -> str:
        """Make the id from all three parts."""
        return " ".join(str(values.get(name, "")) for name in ("from_", "kind", "to"))

    @property
    def caption(self) -> str:
        """The relation by ids: "haftar at the head of lna"."""
        return f"{self.from_} {_WORDS[self.kind]} {self.to}"

    def wording(self, briefing: "Briefing") -> str:
        """Return the relation as a sentence of names."""
        return plain(self._sentence(briefing))

    def headline(self, briefing: "Briefing") -> Spans:
        """Return the relation as a sentence of names."""
        return (Span(self.wording(briefing), "title"),)

    def _sentence(self, briefing: "Briefing") -> Spans:
        return (*self.head(briefing), Span(" "), *self.body(briefing))

    def head(self, briefing: "Briefing") -> Spans:
        """Return who does it."""
        return (briefing.link(self.from_),)

    def body(self, briefing: "Briefing") -> Spans:
        """Return what they do, to whom, when."""
        spans: Spans = (Span(f"{_WORDS[self.kind]} "), briefing.link(self.to))
        if self.date:
            return (*spans, Span(f", {self.date.words}", "date"))
        return (*spans, Span(f", {self.within.window_words}", "date")) if self.within else spans

    def facts(self, briefing: "Briefing") -> list[Fact]:
        """Return the two sides, each leading to its card."""
        sides = (("from", self.from_), ("to", self.to))
        return [Fact(label, (briefing.link(party),)) for label, party in sides]
