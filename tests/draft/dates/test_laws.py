"""What holds of any text: dates stand in order, in place, and as their words; and none hangs."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.draft.dates.finding import when
from tui.draft.dates import RULES, find_dates, not_before
from tui.draft.dates.readings import READINGS
from tui.draft.dates.words import KINDS, shape
from tui.draft.text import Text
from tui.model.when import When, parse_when

PIECES = (
    "May May. 7 7th , . - ' of the 2018 1999 2018-05-07 5/31/2018 9:30 a.m. GMT Monday Sun. last "
    "next this early late night two a few weeks ago earlier every twenty 1/2 years year quarter "
    "third 1980s '90s Q3 since until as will said to be noon spring fall 31 0 99999999999 century "
    "9999 0000 1500 2099 second 21st decades hundred couple overnight ( ) “ ٣ 𝟗 É from between and "
    "about before after by Friday could expects moved for than compared £ dawn this weekend ahead"
)
WORDS = st.sampled_from([*PIECES.split(), "\n", "\n\n"])
TEXTS = st.lists(WORDS, max_size=60).map(" ".join) | st.text(max_size=200)
PUBLISHED = st.sampled_from(
    ["", "2018-06-04", "2018-06-04/2018-06-10", "2018", "0001-01-01", "9999-12-31", "2016-02-29"]
)


@example("5/31/2018 overnight 9:30", "2018-06-04/2018-06-10")
@given(TEXTS, PUBLISHED)
def test_dates_stand_in_order_and_are_what_stands_there(text: str, published: str) -> None:
    """None overlaps another; what is said of a day can be read as the format has it."""
    cut, end = Text.of(text), 0
    found = find_dates(cut, when(published))
    for one in found:
        assert end <= one.start < one.end <= len(text)
        assert one.said == text[one.start : one.end]
        assert not (one.date and one.within)
        for edtf in filter(None, (one.date, one.within)):
            assert isinstance(parse_when(edtf), When), one
        end = one.end
    bound = not_before(found)
    assert not bound or isinstance(parse_when(bound), When)


@given(TEXTS)
def test_a_later_publication_makes_no_date_earlier(text: str) -> None:
    """So that a window of publication is known by its ends."""
    cut = Text.of(text)
    earlier, later = find_dates(cut, when("2018-06-04")), find_dates(cut, when("2018-06-10"))
    for one, other in zip(earlier, later, strict=True):
        first, second = when(one.date or one.within), when(other.date or other.within)
        if first and second:
            assert first.earliest <= second.earliest


@pytest.mark.parametrize(
    "piece",
    [
        *("A ", "1,", "May 7, ", "May ", "between 1 and ", " ", "x", "Al-", "“", "(", "- ", "the "),
        *("Monday night late ", "two to three ", "twenty-", "a few of ", "9", "9:30 ", "'s ", "7"),
        *("1999-", "5/", "early in the ", "last last ", "\n", ". ", "to be ", "will ", "year "),
        *("from May to ", "between Monday and ", "no later than ", "compared with £5m ", "could "),
        *("from Friday to Monday ", "moved until Friday ", "at about 9 p.m. on Sunday before "),
        *("said Monday, Tuesday. ", "in two weeks as of May 31 ", "that day ", "until Friday "),
    ],
)
def test_hostile_text_is_read_in_time(piece: str) -> None:
    """Two hundred thousand letters, for which more than linear work would be hours."""
    text = piece * (200_000 // len(piece))
    find_dates(Text.of(text), when("2018-06-04/2018-06-10"))


def test_each_rule_has_an_id_of_its_own_and_says_what_it_reads() -> None:
    """The table of precisions goes by them."""
    assert len({rule.id for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert re.fullmatch(r"date\.[a-z-]+", rule.id)
        assert rule.says.endswith(".")


def test_every_shape_is_made_of_kinds_that_there_are() -> None:
    """No two kinds share a letter; a misspelt kind would be an error."""
    for reading in READINGS:
        for written in reading.shapes:
            assert shape(written).pattern
    assert len(set(KINDS)) < 128
