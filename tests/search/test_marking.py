"""The words that a query found, marked in what is shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.search.briefing import read
from tui.model.card import Span, Spans, plain
from tui.search.marking import marked

SPANS: Spans = (
    Span("7 May 2018", "date"),
    Span(": Qaddafi’s cease-"),
    Span("fire with "),
    Span("Hifter", "name", "haftar"),
    Span(" is over; offensive"),
)


def found(query: str) -> list[str]:
    """Return the marked words."""
    return [span.text for span in marked(SPANS, read(query, typing=True)) if span.role == "match"]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("gadafi", ["Qaddafi"]),
        ("ceasefire", ["cease-", "fire"]),
        ("cease-fire", ["cease-", "fire"]),
        ('"is over"', ["is over"]),
        ('"is ov', ["is over"]),
        ('"is ov"', []),
        ("haftar may", ["May", "Hifter"]),
        ("offensvie", ["offensive"]),
        ("-over kind:event", []),
        ("", []),
    ],
)
def test_marks_what_matched_as_it_is_written(query: str, words: list[str]) -> None:
    """In the spelling of the text, whatever was typed; what is not wanted is not marked."""
    assert found(query) == words


def test_a_marked_word_still_leads_to_where_it_led() -> None:
    """And what is not marked keeps its role."""
    spans = marked(SPANS, read("hifter"))
    assert Span("Hifter", "match", "haftar") in spans
    assert spans[0] == SPANS[0]


@given(
    st.lists(st.text("aé-' 軍b.", max_size=8), max_size=5),
    st.text('ab é"-軍', max_size=8),
)
def test_no_letter_is_lost_or_gained(texts: list[str], query: str) -> None:
    """However the words fall over the spans."""
    spans = tuple(Span(text, "strong") for text in texts)
    shown = marked(spans, read(f"a {query}".replace('"', '" '), typing=True))
    assert plain(shown) == plain(spans)
