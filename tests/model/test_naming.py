"""Names in running words lead to their items, and only what is surely a name does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading import loaded
from tui.model.briefing import Briefing
from tui.model.card import Span, plain

TEXT = """\
title: Ferry strike
actors:
  - {id: hu, name: Harbour Union, abbr: HU, names: [the union, Dockers of Halden]}
  - {id: port, name: Port Halden Authority}
  - {id: ann, name: Ann Berg}
  - {id: anna, name: Anna Berg, names: [Berg]}
  - {id: carl, name: Carl Berg, names: [Berg]}
places:
  - {id: halden, name: Port Halden}
background:
  - {id: pay, text: "Pay at Port Halden was last raised in 2019; HU wants more."}
  - {id: plain, text: "The union meets in halden."}
"""


@pytest.fixture
def briefing() -> Briefing:
    """Return a briefing whose names overlap."""
    read = loaded(TEXT).briefing
    assert read is not None
    return read


def named(briefing: Briefing, text: str) -> list[tuple[str, str]]:
    """Return the names found in a text, each with what it leads to."""
    return [(text[start:end], target) for start, end, target in briefing.naming.names(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("HU walks out", [("HU", "hu")]),
        ("the Harbour Union's men", [("Harbour Union", "hu")]),
        ("Ann Berg and Anna Berg", [("Ann Berg", "ann"), ("Anna Berg", "anna")]),
        ("HU-led talks (HU)", [("HU", "hu"), ("HU", "hu")]),
        # The longest name wins, and begins anew behind it.
        ("Port Halden Authority of Port Halden", [("Port Halden Authority", "port"),
                                                  ("Port Halden", "halden")]),
        # Capitals are part of a name, parts of words are none, and common words are no names.
        ("hu, HUGE, port halden, the union", []),
        # A name of two is no name of either.
        ("Berg said", []),
        ("", []),
    ],
)  # fmt: skip
def test_only_what_is_surely_a_name_is_one(
    briefing: Briefing, text: str, found: list[tuple[str, str]]
) -> None:
    """Whole words, as written, of one item."""
    assert named(briefing, text) == found


def test_a_card_leads_wherever_its_words_name_an_item(briefing: Briefing) -> None:
    """In text that refers to nothing by id."""
    card = briefing.by_id["pay"].card(briefing)
    spans = [span for fact in card.facts for span in fact.spans]
    assert Span("Port Halden", "text", "halden") in spans
    assert Span("HU", "text", "hu") in spans


def test_what_names_an_item_is_listed_on_its_card(briefing: Briefing) -> None:
    """A link leads both ways, whether it was written as an id or as a name."""
    assert [item.id for item in briefing.pointing("halden")] == ["pay"]
    card = briefing.by_id["halden"].card(briefing)
    (linked,) = [fact for fact in card.facts if fact.label == "linked from"]
    assert [span.target for span in linked.spans if span.target] == ["pay"]


def test_a_card_does_not_lead_to_itself(briefing: Briefing) -> None:
    """Its own name in its own words is no link."""
    card = briefing.by_id["hu"].card(briefing)
    spans = [*card.title, *(span for fact in card.facts for span in fact.spans)]
    assert "hu" not in {span.target for span in spans}


@given(st.text(alphabet="HUPort aldenBrgA nC.'-\n", max_size=60))
def test_linking_changes_no_word(text: str) -> None:
    """The words of a span are the same, whatever in them leads elsewhere."""
    briefing = loaded(TEXT).briefing
    assert briefing is not None
    assert plain(briefing.naming.linked((Span(text),))) == text


def test_what_leads_somewhere_or_stands_back_is_left_alone(briefing: Briefing) -> None:
    """A link keeps its own target, a date or a muted remark names nobody."""
    spans = (Span("HU", "text", "elsewhere"), Span("HU", "muted"), Span("HU", "number"))
    assert briefing.naming.linked(spans) == spans


def test_names_that_begin_alike_cost_no_more_than_others() -> None:
    """Thousands of brigades of one front: what is looked at grows with the text, not with them."""
    actors = "".join(f"  - Unit {number} of the front\n" for number in range(3_000))
    briefing = loaded(f"title: x\nactors:\n{actors}").briefing
    assert briefing is not None
    asked: list[str] = []

    class Counting(dict[str, str]):
        def get(self, key: str, default: str | None = None) -> str | None:  # type: ignore[override]  # names are looked up by this alone
            asked.append(key)
            return super().get(key, default)

    naming = briefing.naming
    naming.__dict__["_owners"] = Counting(naming._owners)
    found = list(naming.names("Unit 17 of the front meets Unit 2999 of the front. " * 10))
    assert len(found) == 20
    assert len(asked) <= 20 * 6
