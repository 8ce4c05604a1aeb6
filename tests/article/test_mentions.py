"""What an article prints is found: numbers, dates, names, abbreviations, quotations."""

import pytest
from hypothesis import given

from tests.article.prose import PROSE
from tui.article.letters import even
from tui.article.mentions import SORTS, Thing, things_in
from tui.article.names import standing


def things(text: str, *others: str, known: frozenset[str] = frozenset()) -> list[Thing]:
    """Return what a block holds, in an article that has other blocks too."""
    return things_in(text, standing([even(block) for block in (text, *others)], known))


def printed(sort: str, text: str, *others: str, known: frozenset[str] = frozenset()) -> list[str]:
    """Return the things of a sort as they are printed."""
    found = things(text, *others, known=known)
    return [text[one.start : one.end] for one in found if one.sort == sort]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They saw more than 100 geese, about 20 ducks and 35,000 gulls.",
         {"more than 100": "more than 100 geese", "about 20": "about 20 ducks",
          "35000": "35,000 gulls"}),
        ("Dozens of geese, two dozen ducks, a dozen gulls.",
         {"dozens": "Dozens", "2 dozen": "two dozen ducks", "dozen": "a dozen gulls"}),
        ("Around two million, or tens of thousands; half a million.",
         {"about 2000000": "Around two million", "tens of thousands": "tens of thousands",
          "half million": "half a million"}),
        ("no fewer than two hundred and fifty; twenty-five; 30 per cent; 140 or more; 50+",
         {"at least 250": "no fewer than two hundred and fifty", "25": "twenty-five",
          "30%": "30 per cent", "at least 140": "140 or more", "at least 50": "50+"}),
        ("15-plus; just shy of 40; an estimated 50; approaching 60; 70 or thereabouts",
         {"at least 15": "15-plus", "fewer than 40": "shy of 40", "about 50": "an estimated 50",
          "nearly 60": "approaching 60", "about 70": "70 or thereabouts"}),
        ("The 20th, the G7, a BA-16 and the first quarter are no numbers.", {}),
        ("Up to €2,000 for a 75-year-old.", {"up to 2000": "Up to €2,000", "75": "75-year-old"}),
        ("في الميناء ١٤٠ إوزة", {"140": "١٤٠"}),
    ],
)  # fmt: skip
def test_numbers_are_found_with_their_bound_words(text: str, expected: dict[str, str]) -> None:
    """And with the word behind them, which is mostly their unit. Words for numbers are numbers."""
    numbers = [one for one in things(text) if one.sort == "number"]
    assert {one.meaning: text[one.start : one.end] for one in numbers} == expected


def test_a_number_may_be_larger_than_any_that_is_reckoned_with() -> None:
    """Hundred hundred, and so on, is one number, and none that anybody meant."""
    assert len(printed("number", "hundred " * 400)) == 1


def test_line_breaks_part_lines_but_not_those_of_a_text_broken_to_a_width() -> None:
    """A list of towns is not one town."""
    wide = "The harbour office at Port Halden has counted more"
    assert printed("number", f"{wide}\nthan 100 geese.") == ["more\nthan 100 geese"]
    assert printed("name", "They are in Halden\nLibya\n", "In Libya.") == ["Halden", "Libya"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On May 7, and again on 8 May 2018 and October 9, 2018.",
         ["May 7", "8 May 2018", "October 9, 2018"]),
        ("In October 2011, since 2014, in March, by the 1990s.",
         ["October 2011", "2014", "March", "1990s"]),
        ("Late on Monday; late Sunday; last week; two weeks ago; yesterday.",
         ["Monday", "late Sunday", "last week", "two weeks ago", "yesterday"]),
        ("From 7 to 9 May; Monday, May 7; 2018-05-07.",
         ["7 to 9 May", "Monday, May 7", "2018-05-07"]),
        ("They may march, and 2,018 of them did, for 1.2018 kr.", []),
    ],
)  # fmt: skip
def test_dates_are_found_and_their_digits_are_no_numbers(text: str, expected: list[str]) -> None:
    """As exact or vague as they are printed."""
    assert printed("date", text) == expected
    if expected:
        assert printed("number", text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Then Ines Ohl met Mr Lind's men from the Guild of Gooseherds.",
         ["Ines Ohl", "Lind", "Guild of Gooseherds"]),
        ("He saw Fayez Al Sarraj, the O'Brien family and Al-Qaeda.",
         ["Fayez Al Sarraj", "O'Brien", "Al-Qaeda"]),
        ("Mr. J. R. Ohl spoke. Dr. Lind agreed.", ["J. R. Ohl", "Lind"]),
        ("The pro-Halden crews of Libyan origin.", ["Halden", "Libyan"]),
        ("Crews cheered. They left in May.", []),
        ("A text without any. It is true: I'm sure.", []),
        ("Совет в Москве", ["Москве"]),
    ],
)  # fmt: skip
def test_names_are_words_with_capitals(text: str, expected: list[str]) -> None:
    """Without titles and possessives, with small words inside."""
    assert printed("name", text) == expected


def test_a_word_that_begins_a_sentence_is_a_name_where_it_is_one_elsewhere() -> None:
    """Or where the briefing knows it; alone it may be any word."""
    assert printed("name", "Halden is calm.") == []
    assert printed("name", "Halden is calm.", "They met in Halden.") == ["Halden"]
    assert printed("name", "Halden is calm.", known=frozenset({"halden"})) == ["Halden"]


@pytest.mark.parametrize(
    "headline", ["Ferry Crews Walk Out At Halden", "FERRY CREWS WALK OUT AT HALDEN"]
)
def test_of_a_headline_in_capitals_only_what_is_a_name_elsewhere_is_one(headline: str) -> None:
    """Its capitals tell nothing."""
    assert printed("name", headline) == []
    assert [one.casefold() for one in printed("name", headline, "It is in Halden.")] == ["halden"]
    assert printed("abbreviation", headline) == []


def test_abbreviations_are_found_with_points_and_without() -> None:
    """What photo credits shout is none."""
    text = "The GGG, the U.S. and NGOs met; GGG PHOTO / Ines OHL."
    assert printed("abbreviation", text) == ["GGG", "U.S.", "NGOs"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She said “no” and \"never\", «non» and „nein“.", ["“no”", '"never"', "«non»", "„nein“"]),
        ("“It goes on in the next paragraph.", ["“It goes on in the next paragraph."]),
        ("He said ''it's ours'', and ''not yours.''", ["''it's ours''", "''not yours.''"]),
        ("He said ``it's ours'', and no more.", ["``it's ours''"]),
        ('A plank of 5" and one of 6" and “…”.', []),
    ],
)  # fmt: skip
def test_quotations_are_found_in_all_marks(text: str, expected: list[str]) -> None:
    """With the marks that they stand between."""
    assert printed("quotation", text) == expected


def test_a_thing_counts_once_in_a_block() -> None:
    """However often it is printed, and however it is written."""
    text = "Halden: in Halden and HALDEN they saw 2,000 and 2000, two and 2."
    assert printed("number", text) == ["2,000", "two"]
    assert printed("name", text) == ["Halden"]


@given(PROSE)
def test_whatever_stands_in_a_block_its_things_stand_where_they_are_said_to(text: str) -> None:
    """No text is refused, and none leads out of itself."""
    found = things(text)
    for thing in found:
        assert thing.sort in SORTS
        assert 0 <= thing.start < thing.end <= len(text)
        assert text[thing.start : thing.end].strip()
    places = [(one.start, one.end) for one in found]
    assert places == sorted(places)
