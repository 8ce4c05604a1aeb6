"""Background: what a reader needs to know that is neither an event nor a number."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Final, Literal

from tui.frozen import field
from tui.kinds.actor import ActorId
from tui.kinds.place import PlaceId
from tui.model.card import Fact, Span, Spans, joined
from tui.model.item import Item
from tui.model.record import Prose, doc

if TYPE_CHECKING:
    from tui.model.briefing import Briefing

BackgroundKind = Literal["context", "profile", "assessment", "explainer"]
_SECTIONS: Final[dict[BackgroundKind | None, str]] = {
    None: "Background",
    "context": "Context",
    "profile": "Profiles",
    "assessment": "Assessments",
    "explainer": "Explained",
}


class Background(Item, kw_only=True):
    """A piece of context, a profile, an assessment or an explanation."""

    LIST: ClassVar[str] = "background"
    NOUN: ClassVar[str] = "background"
    PANE: ClassVar[str] = "background"
    SECTION: ClassVar[str] = "Background"
    SHORT: ClassVar[str] = "text"
    PAIR: ClassVar[tuple[str, str] | None] = ("title", "text")

    title: str = field(default="", metadata=doc("A heading of a few words."))
    text: Prose = field(metadata=doc("What a reader should know, in your own words."))
    kind: BackgroundKind | None = field(default=None, metadata=doc("What sort of background."))
    actors: tuple[ActorId, ...] = field(default=(), metadata=doc("Who it is about."))
    places: tuple[PlaceId, ...] = field(default=(), metadata=doc("Where it is about."))

    @property
    def caption(self) -> str:
        """The title, or the text where there is none."""
        return self.title or " ".join(self.text.split())

    @classmethod
    def naming(cls, values: Mapping[str, object]) -> str:
        """Make the id from the title, or from the text where there is none."""
        return str(values.get("title") or values.get("text", ""))

    def section(self) -> str:
        """Return the heading of its kind."""
        return _SECTIONS[self.kind]

    def sort_key(self) -> tuple[int, ...]:
        """Order by kind."""
        return (list(_SECTIONS).index(self.kind),)

    def head(self, briefing: "Briefing") -> Spans:
        """Return the title."""
        del briefing
        return (Span(self.title, "strong"),) if self.title else ()

    def body(self, briefing: "Briefing") -> Spans:
        """Return the text, as one paragraph."""
        del briefing
        return (Span(" ".join(self.text.split())),)

    def headline(self, briefing: "Briefing") -> Spans:
        """Return the title, or what sort of background it is."""
        del briefing
        return (Span(self.title or self.section(), "title"),)

    def facts(self, briefing: "Briefing") -> list[Fact]:
        """Return the text and whom and where it is about."""
        facts = [Fact("", (Span(self.text),))]
        for label, ids in (("actors", self.actors), ("places", self.places)):
            if ids:
                links = [(briefing.link(identifier),) for identifier in ids]
                facts.append(Fact(label, joined(links)))
        return facts
