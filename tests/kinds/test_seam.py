"""A new kind is one class: it loads, links, prints and finds its pane without further ado."""

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from tests.reading import loaded, whole
from tui.frozen import field
from tui.kinds import KINDS
from tui.kinds.panes import groups, pane_of
from tui.model.card import Fact, Span, Spans, plain
from tui.model.item import Item
from tui.model.record import To, doc
from tui.model.when import When
from tui.render.glyphs import UNICODE
from tui.render.plain import plain_lines
from tui.render.summary import summary

if TYPE_CHECKING:
    from tui.model.briefing import Briefing


class Weather(Item, kw_only=True):
    """A kind that the program has never heard of. Short form: `2026-03-02: storm`."""

    LIST: ClassVar[str] = "weather"
    NOUN: ClassVar[str] = "weather"
    PANE: ClassVar[str] = "background"
    SECTION: ClassVar[str] = "Weather"
    SHORT: ClassVar[str] = "sky"
    PAIR: ClassVar[tuple[str, str] | None] = ("date", "sky")

    sky: Literal["clear", "fog", "storm"] = field(metadata=doc("What the sky was like."))
    date: When | None = field(default=None, metadata=doc("The day."))
    place: Annotated[str, To(("places",))] | None = field(default=None, metadata=doc("Where."))

    @property
    def caption(self) -> str:
        """The sky."""
        return self.sky

    def sort_key(self) -> tuple[int, ...]:
        """Order by day."""
        return self.date.sort_key if self.date else ()

    def head(self, briefing: "Briefing") -> Spans:
        """Return the day."""
        del briefing
        return (Span(self.date.words, "date"),) if self.date else ()

    def body(self, briefing: "Briefing") -> Spans:
        """Return the sky and the place."""
        place = (Span(" over "), briefing.link(self.place)) if self.place else ()
        return (Span(self.sky), *place)

    def facts(self, briefing: "Briefing") -> list[Fact]:
        """Return the sky."""
        return [Fact("sky", self.body(briefing))]


TEXT = """\
    title: Ferry strike
    places:
      - {id: halden, name: Port Halden}
    background:
      - Pay was last raised in 2019.
    weather:
      - {sky: storm, date: 2026-03-03, place: halden, by: unattributed}
      - 2026-03-02: fog
    """


def test_a_new_kind_loads_with_its_short_forms_and_its_links() -> None:
    """By its annotations alone."""
    briefing = whole(TEXT, (*KINDS, Weather))
    assert [item.caption for item in briefing.lists["weather"]] == ["storm", "fog"]
    assert [item.id for item in briefing.mentions["halden"]] == ["storm"]


def test_a_new_kind_stands_in_its_pane_under_its_heading_in_its_order() -> None:
    """Beside the kinds that were there."""
    briefing = whole(TEXT, (*KINDS, Weather))
    found = {
        heading: [one.caption for one in items] for heading, items in groups(briefing, "background")
    }
    assert found["Weather"] == ["fog", "storm"]
    assert "Places" in found
    assert {pane_of(item) for item in briefing.lists["weather"]} == {"background"}


def test_a_new_kind_prints_and_has_a_card() -> None:
    """Rows and cards need no writer of their own."""
    briefing = whole(TEXT, (*KINDS, Weather))
    lines = list(plain_lines(summary(briefing, ["background"]), UNICODE))
    assert "- 2 Mar 2026: fog — not recorded" in lines
    assert "- 3 Mar 2026: storm over Port Halden — unattributed" in lines
    card = briefing.by_id["storm"].card(briefing)
    assert plain(card.facts[0].spans) == "storm over Port Halden"


def test_what_is_wrong_with_a_new_kind_is_reported_like_everything_else() -> None:
    """With code, place and help."""
    report = loaded("title: t\nweather:\n  - {sky: clera}\n", (*KINDS, Weather)).report
    assert [(one.code, *one.mark, one.help) for one in report.problems] == [
        ("B304", 3, 11, "did you mean `clear`?")
    ]


def test_without_the_kind_its_list_is_unknown() -> None:
    """The kinds are a list, and nothing else knows them."""
    assert [one.code for one in loaded(TEXT).report.problems] == ["B201"]
