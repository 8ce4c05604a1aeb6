"""A pin names a passage of a source, or some words of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.model.pin import Pin, parse_pin
from tui.problems import Fault


@pytest.mark.parametrize(
    ("text", "pin"),
    [
        ("p6", Pin(6)),
        (" p6 ", Pin(6)),
        ("art/p6", Pin(6, "art")),
        ("art/p6:12-19", Pin(6, "art", (12, 19))),
        ("p6:12", Pin(6, "", (12, 12))),
        ("مصدر/p1", Pin(1, "مصدر")),
    ],
)
def test_a_pin_is_read_as_it_is_written(text: str, pin: Pin) -> None:
    """Passages and words are counted from 1."""
    assert parse_pin(text) == pin


@pytest.mark.parametrize(
    ("pin", "text"),
    [(Pin(6), "p6"), (Pin(6, "art", (12, 19)), "art/p6:12-19"), (Pin(6, "", (12, 12)), "p6:12")],
)
def test_a_pin_is_written_as_short_as_it_can_be(pin: Pin, text: str) -> None:
    """One word is not a range."""
    assert str(pin) == text


@pytest.mark.parametrize(
    "text", ["", "p0", "p-1", "p6:0", "p6:", "/p6", "a b/p6", "p8-p6", "p1 and p2", "p1234567"]
)
def test_what_is_no_pin_is_refused_with_the_shapes_there_are(text: str) -> None:
    """The help shows all four."""
    fault = parse_pin(text)
    assert isinstance(fault, Fault)
    assert fault.code == "B305"
    assert "`p6:12-19`" in fault.help


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("P6", "p6"),
        ("6", "p6"),
        ("p1 p2", "[p1, p2]"),
        ("p1, P2", "[p1, p2]"),
        ("1 2", "[p1, p2]"),
        ("p1-p3", "[p1, p2, p3]"),
        ("p1–p90", "[p1, p90]"),
    ],
)
def test_a_pin_in_another_spelling_is_refused_with_the_right_one(text: str, meant: str) -> None:
    """The help can be copied."""
    fault = parse_pin(text)
    assert isinstance(fault, Fault)
    assert fault.help == f"did you mean `{meant}`?"


def test_words_that_run_backwards_are_turned_round_in_the_help() -> None:
    """The pin that was meant can be copied."""
    fault = parse_pin("art/p6:19-12")
    assert isinstance(fault, Fault)
    assert fault.help == "did you mean `art/p6:12-19`?"


PLACES = st.integers(1, 999_999)


@given(PLACES, st.sampled_from(["", "article", "wire-2", "新闻"]), st.none() | PLACES, PLACES)
def test_text_and_parse_are_inverse(
    passage: int, source: str, first: int | None, length: int
) -> None:
    """What is written out reads back to an equal value."""
    words = None if first is None else (first, min(first + length, 999_999))
    pin = Pin(passage, source, words)
    assert parse_pin(str(pin)) == pin


@given(st.text(max_size=100) | st.from_regex(r"[ap/:0-9-]{1,20}", fullmatch=True))
def test_any_text_is_a_pin_or_a_fault(text: str) -> None:
    """Nothing raises, and what is accepted reads back."""
    parsed = parse_pin(text)
    if isinstance(parsed, Pin):
        assert parse_pin(str(parsed)) == parsed
    else:
        assert parsed.code == "B305"
