"""Places: where things happened, as exactly as the source says and no more."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from tui.frozen import field
from tui.model.card import Fact, Span, Spans, joined
from tui.model.degrees import Degrees
from tui.model.item import Item
from tui.model.record import To, doc
from tui.problems import Fault

if TYPE_CHECKING:
    from tui.model.briefing import Briefing

PlaceId = Annotated[str, To(("places",))]

Precision = Literal["exact", "near", "district", "province", "country", "unknown"]


class Place(Item, kw_only=True):
    """A place. Its coordinates, if any, say how exact they are (UCDP's `where_prec`)."""

    LIST: ClassVar[str] = "places"
    NOUN: ClassVar[str] = "place"
    PANE: ClassVar[str] = "background"
    SECTION: ClassVar[str] = "Places"
    SHORT: ClassVar[str] = "name"
    ATTRIBUTED: ClassVar[bool] = False

    name: str = field(metadata=doc("What the source calls it."))
    names: tuple[str, ...] = field(default=(), metadata=doc("Other names and spellings."))
    kind: str = field(default="", metadata=doc("What it is: `city`, `district`, `camp`."))
    part_of: PlaceId | None = field(default=None, metadata=doc("The place it lies in."))
    near: PlaceId | None = field(default=None, metadata=doc("A place it lies near to."))
    lat: Degrees | None = field(default=None, metadata=doc("Latitude, -90 to 90 (WGS 84)."))
    lon: Degrees | None = field(default=None, metadata=doc("Longitude, -180 to 180 (WGS 84)."))
    precision: Precision | None = field(
        default=None, metadata=doc("How exact the coordinates are.")
    )

    @property
    def caption(self) -> str:
        """The place's name."""
        return self.name

    @property
    def known_as(self) -> tuple[str, ...]:
        """The name and all others."""
        return tuple(dict.fromkeys((self.name, *self.names)))

    def faults(self) -> Iterator[tuple[str, Fault]]:
        """Yield coordinates that are out of range, or probably swapped."""
        if self.lat is not None and abs(self.lat) > 90:
            if self.lon is not None and abs(self.lon) <= 90 and abs(self.lat) <= 180:
                yield "lat", _swapped(self.lat, self.lon)
            else:
                yield "lat", _outside("latitude", self.lat, 90)
        if self.lon is not None and abs(self.lon) > 180:
            yield "lon", _outside("longitude", self.lon, 180)

    def head(self, briefing: "Briefing") -> Spans:
        """Return the place's name."""
        del briefing
        return (Span(self.name, "name"),)

    def body(self, briefing: "Briefing") -> Spans:
        """Return what the place is and where it lies."""
        parts: list[Spans] = [(Span(self.kind),)] if self.kind else []
        if self.part_of:
            parts.append((Span("in "), briefing.link(self.part_of)))
        if self.near:
            parts.append((Span("near "), briefing.link(self.near)))
        return joined(parts)

    def facts(self, briefing: "Briefing") -> list[Fact]:
        """Return what and where the place is, and how exactly that is known."""
        facts = []
        if self.names:
            facts.append(Fact("also", (Span(", ".join(self.names)),)))
        if body := self.body(briefing):
            facts.append(Fact("place", body))
        if self.lat is not None and self.lon is not None:
            exact = f" ({self.precision})" if self.precision else ""
            facts.append(Fact("position", (Span(f"{self.lat}, {self.lon}{exact}"),)))
        return facts


def _swapped(lat: Degrees, lon: Degrees) -> Fault:
    return Fault(
        "B307",
        "latitude and longitude look swapped",
        f"{lat} is no latitude, but would be a longitude",
        f"did you mean `lat: {lon}` and `lon: {lat}`?",
    )


def _outside(name: str, value: Degrees, limit: int) -> Fault:
    return Fault(
        "B306",
        f"`{value}` is not a {name}",
        f"a {name} lies between -{limit} and {limit} degrees",
        "write decimal degrees, south and west negative",
    )
