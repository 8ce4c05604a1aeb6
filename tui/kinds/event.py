"""Events: what happened when, who says so, and how exactly that is known."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, ClassVar, Final, Literal

from tui.frozen import Frozen, field
from tui.kinds.actor import ActorId
from tui.kinds.place import PlaceId
from tui.model.card import Fact, Span, Spans, joined
from tui.model.claim import Status
from tui.model.item import Item
from tui.model.order import after_predecessors
from tui.model.record import Prose, To, doc
from tui.model.when import When
from tui.problems import BEGINNING, Mark

if TYPE_CHECKING:
    from tui.model.briefing import Briefing

EventId = Annotated[str, To(("timeline",))]
FigureId = Annotated[str, To(("figures",))]
Rank = Literal["key", "normal", "context"]

_UNDATED: Final = 10**20


class Participant(Frozen, kw_only=True):
    """An actor in an event."""

    SHORT: ClassVar[str] = "id"

    id: ActorId = field(metadata=doc("The actor."))
    role: str = field(default="", metadata=doc("Its part in the event: `attacker`, `host`."))
    mark: Mark = field(default=BEGINNING, compare=False)

    def spans(self, briefing: "Briefing") -> Spans:
        """Return the actor's name and its part."""
        role = (Span(f" ({self.role})", "muted"),) if self.role else ()
        return (briefing.link(self.id), *role)


class Event(Item, kw_only=True):
    """Something that happened, is happening, or is announced. Short form: `2018-05-07: title`."""

    LIST: ClassVar[str] = "timeline"
    NOUN: ClassVar[str] = "event"
    PANE: ClassVar[str] = "timeline"
    SECTION: ClassVar[str] = ""
    SHORT: ClassVar[str] = "title"
    PAIR: ClassVar[tuple[str, str] | None] = ("date", "title")
    DATED: ClassVar[bool] = True
    EXCLUSIVE: ClassVar[tuple[tuple[str, ...], ...]] = (("by", "claims"), ("date", "within"))

    title: str = field(metadata=doc("What happened, in one line of your own words."))
    date: When | None = field(default=None, metadata=doc("The day, or how long it lasted (EDTF)."))
    within: When | None = field(
        default=None, metadata=doc("The window it happened in, on a day not known (EDTF).")
    )
    after: tuple[EventId, ...] = field(default=(), metadata=doc("Events it is known to follow."))
    before: tuple[EventId, ...] = field(default=(), metadata=doc("Events it is known to precede."))
    rank: Rank = field(default="normal", metadata=doc("How much it matters to the story."))
    status: Status | None = field(
        default=None,
        metadata=doc("How far it is established; worked out from the claims if not given."),
    )
    text: Prose = field(default=Prose(""), metadata=doc("More about it, in your own words."))
    kind: str = field(default="", metadata=doc("What sort of event: `air strikes`, `agreement`."))
    part_of: EventId | None = field(default=None, metadata=doc("The larger event it belongs to."))
    actors: tuple[Participant, ...] = field(default=(), metadata=doc("Who took part."))
    places: tuple[PlaceId, ...] = field(default=(), metadata=doc("Where it happened."))
    figures: tuple[FigureId, ...] = field(default=(), metadata=doc("Its numbers."))

    @property
    def caption(self) -> str:
        """The event's title."""
        return self.title

    @property
    def is_key(self) -> bool:
        """Whether its rank says so."""
        return self.rank == "key"

    @property
    def when(self) -> str:
        """The date in words, told apart by whether it lasted or fell somewhere in a window."""
        if self.within:
            return self.within.window_words
        return self.date.words if self.date else ""

    def standing(self, briefing: "Briefing") -> Status | None:
        """Return the status given, or the one worked out from the claims."""
        return self.status or super().standing(briefing)

    def section(self) -> str:
        """Return no heading for dated events, which stand in order, and one for the others."""
        if self.when:
            return ""
        return "Date not readable" if self._is_unreadable else "No date in the source"

    @property
    def _is_unreadable(self) -> bool:
        return not self.when and bool(self.refused & {"date", "within"})

    def sort_key(self) -> tuple[int, ...]:
        """Order by earliest day, the exact before the vague, the undated last."""
        date = self.date or self.within
        return date.sort_key if date else (_UNDATED, 0)

    def may_precede(self, other: "Event") -> bool:
        """Whether some moment of this event is not after every moment of the other.

        The events of a briefing are told by one clock, where they name no zone.
        """
        mine, its = self.date or self.within, other.date or other.within
        return mine is None or its is None or mine.may_precede_by_one_clock(its)

    @classmethod
    def arranged(cls, items: Sequence[Item]) -> list[Item]:
        """Return events by date, and none before one that it is known to follow.

        Windows overlap: an event of "2011 or later" may sort before the one it came after.
        """
        ordered = super().arranged(items)
        before = _predecessors(ordered)
        if not before:
            return ordered
        by_id = {item.id: item for item in ordered}
        return [by_id[identifier] for identifier in after_predecessors(by_id, before)]

    def head(self, briefing: "Briefing") -> Spans:
        """Return the date in words."""
        del briefing
        if self.when:
            return (Span(self.when, "date"),)
        if self._is_unreadable:
            return (Span("not readable", "warning"),)
        return (Span("no date", "muted"),)

    def body(self, briefing: "Briefing") -> Spans:
        """Return the title; key events stand out, context stands back."""
        del briefing
        roles: dict[Rank, Literal["strong", "text", "muted"]] = {
            "key": "strong",
            "normal": "text",
            "context": "muted",
        }
        return (Span(self.title, roles[self.rank]),)

    def more(self, briefing: "Briefing") -> Spans:
        """Return what more there is about it."""
        del briefing
        return (Span(" ".join(self.text.split())),) if self.text else ()

    def facts(self, briefing: "Briefing") -> list[Fact]:
        """Return when, what, where and with whom it happened."""
        facts = [Fact("when", self._when(briefing))]
        if self.kind:
            facts.append(Fact("kind", (Span(self.kind),)))
        if self.text:
            facts.append(Fact("", (Span(self.text),)))
        if self.actors:
            facts.append(Fact("actors", joined([who.spans(briefing) for who in self.actors])))
        for label, ids in (
            ("place", self.places),
            ("figures", self.figures),
            ("part of", (self.part_of,) if self.part_of else ()),
            ("after", self.after),
            ("before", self.before),
        ):
            if ids:
                links = [(briefing.link(identifier),) for identifier in ids]
                facts.append(Fact(label, joined(links)))
        return facts

    def _when(self, briefing: "Briefing") -> Spans:
        spans = self.head(briefing)
        part = f", {self.part_of_day}" if self.part_of_day else ""
        window = ", day not known" if self.within else ""
        return (*spans, Span(part + window, "date")) if part or window else spans


def _predecessors(events: Sequence[Item]) -> dict[str, list[str]]:
    """Return for each dated event the ids of those that are known to come before it.

    What the dates rule out is left out: of two contradictory statements the date is the clearer.
    """
    dated = {event.id: event for event in events if isinstance(event, Event) and event.when}
    found: dict[str, list[str]] = {}
    for event in dated.values():
        pairs = [(earlier, event.id) for earlier in event.after]
        pairs += [(event.id, later) for later in event.before]
        for first, second in pairs:
            if first in dated and second in dated and dated[first].may_precede(dated[second]):
                found.setdefault(second, []).append(first)
    return found
