"""A number is the words it was given in; the digits serve for order only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.model.amount import LONGEST, UNKNOWN, Amount, parse_amount
from tui.problems import Fault


def amount(text: str) -> Amount:
    """Return the amount that a text is."""
    parsed = parse_amount(text)
    assert isinstance(parsed, Amount), parsed
    return parsed


@pytest.mark.parametrize(
    ("text", "words", "limit", "low", "high"),
    [
        ("35,000", "35,000", "exactly", 35_000, 35_000),
        ("35000", "35,000", "exactly", 35_000, 35_000),
        ("exactly 7", "7", "exactly", 7, 7),
        ("about 20", "about 20", "about", 20, 20),
        ("around 20", "about 20", "about", 20, 20),
        ("some 20", "about 20", "about", 20, 20),
        ("~20", "about 20", "about", 20, 20),
        ("more than 100", "more than 100", "more than", 100, 100),
        ("over 100", "more than 100", "more than", 100, 100),
        (">100", "more than 100", "more than", 100, 100),
        ("at least 425", "at least 425", "at least", 425, 425),
        (">= 425", "at least 425", "at least", 425, 425),
        ("up to 10", "up to 10", "up to", 10, 10),
        ("no more than 10", "up to 10", "up to", 10, 10),
        ("fewer than 10", "fewer than 10", "fewer than", 10, 10),
        ("less than 10", "fewer than 10", "fewer than", 10, 10),
        ("nearly 3 million", "nearly 3 million", "nearly", 3_000_000, 3_000_000),
        ("20 to 30", "20 to 30", "exactly", 20, 30),
        ("20-30", "20 to 30", "exactly", 20, 30),
        ("20–30", "20 to 30", "exactly", 20, 30),
        ("between 20 and 30", "20 to 30", "exactly", 20, 30),
        ("about 20 to 30", "about 20 to 30", "about", 20, 30),
        ("2.5 million", "2.5 million", "exactly", 2_500_000, 2_500_000),
        ("12.50", "12.50", "exactly", 12.5, 12.5),
        ("7%", "7%", "exactly", 7, 7),
        ("-3", "-3", "exactly", -3, -3),
        ("007", "007", "exactly", 7, 7),
        ("no fewer than 5", "at least 5", "at least", 5, 5),
        ("not fewer than 5", "at least 5", "at least", 5, 5),
        ("100+", "at least 100", "at least", 100, 100),
        ("100 or more", "at least 100", "at least", 100, 100),
        ("as many as 60", "up to 60", "up to", 60, 60),
        ("a maximum of 60", "up to 60", "up to", 60, 60),
        ("60 or less", "up to 60", "up to", 60, 60),
        ("60 at most", "up to 60", "up to", 60, 60),
        ("in excess of 9 million", "more than 9 million", "more than", 9_000_000, 9_000_000),
        ("upwards of 100", "more than 100", "more than", 100, 100),
        ("above 100", "more than 100", "more than", 100, 100),
        ("a minimum of 425", "at least 425", "at least", 425, 425),
        ("425 at least", "at least 425", "at least", 425, 425),
        ("below 10", "fewer than 10", "fewer than", 10, 10),
        ("close to 20", "about 20", "about", 20, 20),
        ("Two", "two", "exactly", 2, 2),
        ("about twelve", "about twelve", "about", 12, 12),
        ("two million", "two million", "exactly", 2_000_000, 2_000_000),
        ("three dozen", "three dozen", "exactly", 36, 36),
        ("none", "none", "exactly", 0, 0),
        ("half", "half", "exactly", 0.5, 0.5),
        ("two thirds", "two thirds", "exactly", 2 / 3, 2 / 3),
        ("one in five", "one in five", "exactly", 0.2, 0.2),
        ("nearly 9 out of 10", "nearly 9 out of 10", "nearly", 0.9, 0.9),
        ("nearly a quarter", "nearly a quarter", "nearly", 0.25, 0.25),
        ("half a million", "half a million", "exactly", 500_000, 500_000),
        ("5 percent", "5%", "exactly", 5, 5),
        ("5 per cent", "5%", "exactly", 5, 5),
        ("six per cent", "six per cent", "exactly", 6, 6),
        ("five to six percent", "five to six per cent", "exactly", 5, 6),
        ("5 or 6", "5 or 6", "exactly", 5, 6),
        ("1.5m", "1.5 million", "exactly", 1_500_000, 1_500_000),
        ("3bn", "3 billion", "exactly", 3_000_000_000, 3_000_000_000),
        ("1 to 2 million", "1 to 2 million", "exactly", 1_000_000, 2_000_000),
        ("one or two million", "one or two million", "exactly", 1_000_000, 2_000_000),
        ("500 to 2 million", "500 to 2 million", "exactly", 500, 2_000_000),
        ("1 thousand to 2 million", "1 thousand to 2 million", "exactly", 1_000, 2_000_000),
        ("0.125", "0.125", "exactly", 0.125, 0.125),
        ("1.500 million", "1.500 million", "exactly", 1_500_000, 1_500_000),
    ],
)
def test_an_amount_keeps_its_bound_and_its_digits(
    text: str, words: str, limit: str, low: float, high: float
) -> None:
    """What a reader sees, what it is bound by, and where it stands in order."""
    parsed = amount(text)
    assert (parsed.words, parsed.limit, parsed.low, parsed.high) == (words, limit, low, high)
    assert not parsed.vague


def test_more_than_100_is_not_at_least_100() -> None:
    """A strict bound leaves the number itself out, and the words must keep saying so."""
    assert amount("more than 100") != amount("at least 100")
    assert amount("more than 100").sign == "more than"
    assert amount("more than 100").body == "100"


@pytest.mark.parametrize("word", ["dozens", "hundreds", "thousands", "a few", "Several"])
def test_a_vague_word_stays_a_word(word: str) -> None:
    """It has a place in the order, and no number that could be shown or added up."""
    parsed = amount(word)
    assert parsed.words == word.lower()
    assert parsed.vague
    assert parsed.low is not None
    assert parsed.high is None
    assert not any(letter.isdigit() for letter in parsed.words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a few dozen", "a few dozen"),
        ("several hundred", "several hundred"),
        ("some dozens", "dozens"),
        ("more than a dozen", "more than a dozen"),
        ("at least several hundred", "at least several hundred"),
        ("up to dozens", "up to dozens"),
    ],
)
def test_a_vague_word_takes_the_bounds_that_make_sense(text: str, words: str) -> None:
    """It stays vague with them."""
    assert amount(text).words == words
    assert amount(text).vague


@pytest.mark.parametrize(
    "text",
    ["fewer than some", "about dozens", "more than hundreds", "exactly dozens", "some some",
     "about none", "about unknown", "no", "about half a dozens", "dozens to hundreds"],
)  # fmt: skip
def test_bounds_that_say_nothing_are_refused(text: str) -> None:
    """Nothing is fewer than some."""
    assert isinstance(parse_amount(text), Fault)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1.500", "write `1,500`, or `1.5`"),
        ("about 12.250", "write `12,250`, or `12.25`"),
        ("1.234.567", "write `1,234,567`"),
    ],
)
def test_a_point_before_three_digits_is_not_guessed(text: str, meant: str) -> None:
    """One and a half, or fifteen hundred: the author must say."""
    fault = parse_amount(text)
    assert isinstance(fault, Fault)
    assert fault.help == meant


def test_vague_words_stand_in_the_order_of_their_size() -> None:
    """Dozens before hundreds before thousands, each above the one number it begins at."""
    words = ["a few", "12", "dozens", "100", "hundreds", "thousands", "35,000", "millions"]
    assert sorted(words, key=lambda word: amount(word).low or 0) == words


def test_unknown_was_looked_for_and_is_no_number() -> None:
    """It differs from leaving the value out."""
    assert amount("Unknown") is UNKNOWN
    assert UNKNOWN.low is None


@pytest.mark.parametrize(
    "text",
    ["", "20 people", "about", "more than", "30 to 20", "1,23", "1,2345", "twenty", "1e9", "nan"],
)
def test_what_is_no_amount_is_refused_with_the_shapes_there_are(text: str) -> None:
    """What is counted does not belong into the value."""
    fault = parse_amount(text)
    assert isinstance(fault, Fault)
    assert fault.code == "B303"
    assert "more than 100" in fault.help


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("$5", "write `5`, and `unit: USD`"),
        ("€3bn", "write `3 billion`, and `unit: EUR`"),
        ("about £20", "write `about 20`, and `unit: GBP`"),
        ("$lots", "write `unit: USD`"),
    ],
)
def test_a_currency_is_a_unit(text: str, meant: str) -> None:
    """The help says where it goes, and what is left."""
    fault = parse_amount(text)
    assert isinstance(fault, Fault)
    assert fault.help == meant


def test_a_long_text_is_refused_unread() -> None:
    """A megabyte of text costs no search for patterns."""
    fitting = "about" + " " * 10 + "2" * 18
    assert amount(fitting).limit == "about"
    fault = parse_amount("1" * (LONGEST + 1))
    assert isinstance(fault, Fault)
    assert f"up to {LONGEST} letters" in fault.reason


NUMBERS = st.one_of(
    st.integers(-(10**15), 10**15).map(str),
    st.integers(0, 10**12).map("{:,}".format),
    st.decimals(0, 10**6, places=2).map(str),
    st.integers(1, 99).map("{} million".format),
    st.sampled_from(
        ["dozens", "hundreds", "a few", "unknown", "two", "a few dozen", "half", "none"]
    ),
    st.sampled_from(
        ["a dozen", "six per cent", "5 percent", "3bn", "1.5m", "1.500", "two million"]
    ),
)
BOUNDS = st.sampled_from(
    ["", "about ", "~", "more than ", ">=", "up to ", "under ", "almost ", "some ", "exactly "]
)


@given(BOUNDS, NUMBERS, st.sampled_from(["", " to ", "-", " or ", "+", " or more"]), NUMBERS)
def test_words_and_parse_are_inverse(bound: str, one: str, dash: str, other: str) -> None:
    """What is written out reads back to an equal value."""
    parsed = parse_amount(bound + one + (dash + other if dash else ""))
    if isinstance(parsed, Amount):
        assert parse_amount(str(parsed)) == parsed
        assert f"{parsed.sign} {parsed.body}".strip() == parsed.words
        if parsed.low is not None and parsed.high is not None:
            assert parsed.low <= parsed.high


@given(st.text(max_size=100) | st.from_regex(r"[0-9,. <>~%\-–to]{1,30}", fullmatch=True))
def test_any_text_is_an_amount_or_a_fault(text: str) -> None:
    """Nothing raises, and what is accepted reads back."""
    parsed = parse_amount(text)
    if isinstance(parsed, Amount):
        assert parse_amount(str(parsed)) == parsed
    else:
        assert parsed.code == "B303"
