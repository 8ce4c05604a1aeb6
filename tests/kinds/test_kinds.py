"""What each kind says of itself, in its row and on its card."""

import pytest

from tests.reading import first, whole
from tui.kinds import KINDS
from tui.kinds.actor import Actor
from tui.kinds.event import Event
from tui.kinds.figure import Figure
from tui.kinds.overview import BRIEF, as_of, overview
from tui.kinds.panes import PANES, groups
from tui.kinds.place import Place
from tui.kinds.quote import Quote
from tui.kinds.relation import Relation
from tui.model.briefing import Briefing
from tui.model.card import plain
from tui.model.item import Item

TOP = """\
title: Ferry strike
sources: [{id: article, label: the article}, {id: wire, label: a wire}]
actors:
  - {id: hu, name: Harbour Union, abbr: HU}
  - {id: crews, name: Crews of the union, part_of: hu}
  - {id: port, name: Port Office}
"""


def row_text(briefing: Briefing, item: Item) -> str:
    """Return a row's four columns, separated by bars."""
    return " | ".join(plain(part) for part in item.row(briefing)[:4])


def facts(briefing: Briefing, item: Item) -> dict[str, str]:
    """Return a card's facts by label, those of one label joined."""
    found: dict[str, str] = {}
    for label, spans in item.card(briefing).facts:
        found[label] = f"{found[label]}; {plain(spans)}" if label in found else plain(spans)
    return found


@pytest.mark.parametrize(
    ("given", "row"),
    [
        ("timeline:\n- Crews walk out\n", "no date | Crews walk out | not recorded | "),
        ("timeline:\n- 2026-03-02: Walkout\n  by: hu\n", "2 Mar 2026 | Walkout | HU claims | "),
        ("timeline:\n- {title: T, within: 2026/..}\n", "2026 or later | T | not recorded | "),
        ("timeline:\n- {title: T, date: 2026-03/..}\n", "since Mar 2026 | T | not recorded | "),
        ("timeline:\n- {title: T, by: article, at: p3}\n", "no date | T | the article | p3"),
        ("timeline:\n- {title: T, by: hu, stance: denies}\n", "no date | T | HU denies | "),
        ("timeline:\n- {title: T, by: hu, status: announced}\n", "no date | T | HU announces | "),
        ("timeline:\n- {title: T, claims: [{by: article}, {by: wire}]}\n",
         "no date | T | 2 voices | "),
        ("timeline:\n- {title: T, claims: [{by: hu}, {by: port, stance: denies}]}\n",
         "no date | T | disputed: HU, Port Office denies | "),
        ("figures:\n- Sailings: about 140\n", "about 140 | Sailings | not recorded | "),
        ("figures:\n- {label: L, value: 3, unit: ships, by: hu, as_of: 2026-03}\n",
         "3 ships | L, as of Mar 2026 | HU | "),
        ("figures:\n- {label: L, values: [{value: 3, by: hu}, {value: dozens, by: port}]}\n",
         "3 / dozens | L | HU / Port Office | "),
        ("figures:\n- {label: L, value: unknown}\n", "unknown | L | not recorded | "),
        ("background:\n- Pay rose in 2019.\n", " | Pay rose in 2019. | not recorded | "),
        ("background:\n- Pay: It rose.\n", "Pay | It rose. | not recorded | "),
        ("relations:\n- crews member-of hu\n",
         "Crews of the union | member of HU | not recorded | "),
        ("quotes:\n- {gist: They go on., by: hu, via: radio, quote: on}\n",
         "HU | They go on. “on” | via radio | "),
        ("quotes:\n- They go on.\n", "somebody | They go on. |  | "),
        ("places:\n- {name: Halden, kind: port}\n", "Halden | port |  | "),
        ("caveats:\n- {text: One side., kind: unit}\n", "units | One side. |  | "),
    ],
)  # fmt: skip
def test_a_row_says_what_orders_it_what_it_is_who_says_so_and_where(given: str, row: str) -> None:
    """The wording of every kind, in its short forms too."""
    briefing = whole(TOP + given)
    item = briefing.lists[given.partition(":")[0]][0]
    assert row_text(briefing, item) == row


@pytest.mark.parametrize(
    ("claims", "standing"),
    [
        ("[{by: article}]", "reported"),
        ("[{by: hu}]", "claimed"),
        ("[{by: hu}, {by: article}]", "reported"),
        ("[{by: hu}, {by: hu}]", "claimed"),
        ("[{by: hu}, {by: crews}]", "claimed"),
        ("[{by: hu}, {by: port}]", "corroborated"),
        ("[{by: article}, {by: wire}]", "corroborated"),
        ("[{by: hu}, {by: port, stance: doubts}]", "disputed"),
        ("[{by: port, stance: denies}]", "denied"),
        ("[{by: unattributed}]", None),
    ],
)
def test_how_far_a_thing_is_established_follows_from_who_says_so(
    claims: str, standing: str | None
) -> None:
    """A paper that repeats a party, or a part that repeats its whole, corroborates nothing."""
    briefing = whole(f"{TOP}timeline:\n- {{id: e, title: x, claims: {claims}}}\n")
    assert briefing.by_id["e"].standing(briefing) == standing


def test_a_card_says_who_where_why_and_what_to_be_careful_about() -> None:
    """All that a reader needs to judge the item."""
    briefing = whole(f"""{TOP}
timeline:
  - id: walkout
    title: Crews walk out
    date: 2026-03-02
    said: on Monday
    part_of_day: early
    basis: relative
    why: the Monday before
    text: All of them.
    actors: [{{id: crews, role: walked out}}]
    by: hu
    speaker: a speaker
    via: radio
    said_on: 2026-03-03
    credibility: 2
    at: p1
    note: Mind the hour.
caveats:
  - {{text: One side., about: walkout}}
""")
    assert facts(briefing, briefing.by_id["walkout"]) == {
        "when": "2 Mar 2026, early",
        "": "All of them.",
        "actors": "Crews of the union (walked out)",
        "who says so": "HU (a speaker), via radio, 3 Mar 2026, voice unrated, "
        "probably true (2 of 6)",
        "status": "claimed: one party says so",
        "careful": "One side.",
        "printed": "“on Monday”",
        "basis": "worked out from the words printed: the Monday before",
        "where": "p1",
        "note": "Mind the hour.",
    }


def test_an_actor_is_listed_by_its_shortest_name_and_told_in_full() -> None:
    """`Harbour Union (HU)` is read as both."""
    text = "title: t\nactors:\n- name: Harbour Union (Halden)\n- Port Office (PO)\n"
    one, other = whole(text).lists["actors"]
    assert (one.caption, one.short) == ("Harbour Union (Halden)", "Harbour Union (Halden)")
    assert (other.caption, other.short) == ("Port Office", "PO")
    assert (
        first(Actor, "title: t\nactors:\n- {name: x y, names: [{name: x, kind: short}]}\n").short
        == "x"
    )


def test_a_relation_is_a_sentence_of_names() -> None:
    """Also on the cards of the two it joins."""
    briefing = whole(f"{TOP}relations:\n- {{from: hu, kind: opposes, to: port, date: 2026}}\n")
    relation = briefing.lists["relations"][0]
    assert isinstance(relation, Relation)
    assert plain(relation.headline(briefing)) == "HU against Port Office, 2026"
    assert facts(briefing, briefing.by_id["hu"])["linked from"].endswith(
        "relation: HU against Port Office, 2026"
    )


def test_a_figure_keeps_other_units_as_printed() -> None:
    """Nothing is converted."""
    figure = first(
        Figure, "title: t\nfigures:\n- {label: L, value: 240, unit: km, also: 145 miles}\n"
    )
    assert [one.words for one in figure.also] == ["145 miles"]


def test_a_place_is_as_exact_as_it_was_given() -> None:
    """Coordinates keep their digits, and say how exact they are."""
    text = "title: t\nplaces:\n- {name: x, lat: 32.760, lon: 22.64, precision: district}\n"
    briefing = whole(text)
    place = first(Place, text)
    assert facts(briefing, place)["position"] == "32.760, 22.64 (district)"


def test_a_quote_shows_the_few_words_apart_from_the_gist() -> None:
    """Which words are the speaker's own can be seen."""
    text = f"{TOP}quotes:\n- {{gist: They go on., quote: to the end, by: hu}}\n"
    assert facts(whole(text), first(Quote, text))["in their words"] == "“to the end”"


def test_a_timeline_stands_in_order_whatever_the_order_of_the_file() -> None:
    """The exact before the vague, the undated last under a heading of their own."""
    text = f"""{TOP}
timeline:
  - Undated
  - 2026-03-04: Second
  - {{title: Window, within: 2026-03/2026-04}}
  - 2026-03-02: First
"""
    found = groups(whole(text), "timeline")
    assert [(heading, [one.caption for one in items]) for heading, items in found] == [
        ("", ["Window", "First", "Second"]),
        ("No date in the source", ["Undated"]),
    ]


def test_the_overview_leads_from_every_line_to_an_item(derna: Briefing) -> None:
    """In reading order, and short enough for a small screen."""
    sections = overview(derna)
    assert [section.label for section in sections] == [
        "In short", "Figures", "Who", "When", "Read with care"
    ]  # fmt: skip
    for section in sections:
        assert section.total >= len(section.lines)
        for line in section.lines:
            assert line.target in derna.by_id
    key = [line.target for line in sections[0].lines]
    assert len(key) <= BRIEF.events
    assert all(getattr(derna.by_id[name], "rank", "") == "key" for name in key)


def test_the_overview_says_how_many_have_no_date() -> None:
    """A missing date is something to be careful about."""
    (care,) = [
        one for one in overview(whole("title: t\ntimeline: [a, b]\n")) if "care" in one.label
    ]
    assert plain(care.lines[0].row.body) == "2 events have no date in the source."


def test_the_strip_of_dates_says_on_which_nothing_has_happened() -> None:
    """What is announced or denied alone of its day stands amid what happened."""
    text = """
    title: t
    timeline:
      - {date: 2026-03-02, title: a}
      - {date: 2026-03-04, title: b, status: denied}
      - {date: 2026-03-09, title: c, status: announced}
      - {date: 2026-03-09, title: d}
      - {date: 2026-03-20, title: e, status: announced}
    """
    (when,) = [one for one in overview(whole(text)) if one.label == "When"]
    told = "2 Mar 2026, 4 Mar 2026 (denied), 9 Mar 2026, 20 Mar 2026 (announced)"
    assert plain(when.lines[0].row.body) == told


@pytest.mark.parametrize(
    ("published", "words"),
    [
        ("2026-03-05", "5 Mar 2026"),
        ("{date: 2026-03-05, within: 2026-03-04/2026-03-10, basis: inferred, why: x}",
         "between 4 and 10 Mar 2026, most likely 5 Mar 2026 (inferred)"),
        ("{within: 2026-03, basis: explicit}", "Mar 2026"),
    ],
)  # fmt: skip
def test_the_date_of_publication_says_how_it_is_known(published: str, words: str) -> None:
    """A worked-out date is never shown as printed."""
    assert as_of(whole(f"title: t\nsources:\n- {{label: x, published: {published}}}\n")) == words


def test_every_kind_has_a_pane_and_a_list_of_its_own() -> None:
    """Nothing that loads is out of reach."""
    assert {kind.PANE for kind in KINDS} <= {pane.key for pane in PANES}
    assert len({kind.LIST for kind in KINDS}) == len(KINDS)


def test_every_item_has_a_row_and_a_card(derna: Briefing) -> None:
    """All targets of both lead somewhere."""
    for item in derna:
        card = item.card(derna)
        assert plain(card.title)
        spans = [span for fact in card.facts for span in fact.spans]
        for part in item.row(derna)[:4]:
            spans += part
        for span in spans:
            assert not span.target or derna.find(span.target), (item.id, span)


def test_an_event_with_a_status_given_keeps_it() -> None:
    """The author may know better than the rule."""
    text = f"{TOP}timeline:\n- {{title: x, by: article, status: claimed}}\n"
    assert first(Event, text).standing(whole(text)) == "claimed"


def test_what_a_claim_came_through_is_named_where_it_is_a_voice_of_the_briefing() -> None:
    """By its name, leading to it; other words stay as they are, also where an event has that id."""
    briefing = whole(
        """
        title: t
        sources: [{id: radio, label: Radio Halden}]
        timeline: [{id: strike, title: The strike}]
        quotes:
          - {id: one, gist: a, by: radio, via: radio}
          - {id: two, gist: b, by: radio, via: strike}
          - {id: three, gist: c, by: radio, via: a statement}
        """
    )
    quotes = briefing.lists["quotes"]
    assert [plain(quote.row(briefing).voice) for quote in quotes] == [
        "via Radio Halden", "via strike", "via a statement"
    ]  # fmt: skip
    said = dict(quotes[0].card(briefing).facts)["who says so"]
    assert "via Radio Halden" in plain(said)
    assert [span.target for span in said if span.text == "Radio Halden"] == ["radio", "radio"]
