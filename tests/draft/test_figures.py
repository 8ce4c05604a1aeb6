"""The figures of a text: each number with its bound words, unit, and what it counts."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.article.prose import PROSE
from tui.draft.figures import RULES, FoundFigure, Same, find_ages, find_figures
from tui.draft.text import Stretch, Text
from tui.model.amount import Amount, parse_amount

PIECES = st.sampled_from(
    [
        *(
            "12",
            "3.5",
            "1,200",
            "0",
            "7th",
            "5%",
            "per cent",
            "$",
            "€2bn",
            "US$",
            "£",
            "-4",
            "+0.2%",
        ),
        *("about", "more than", "at least", "up to", "nearly", "or more", "between", "from", "to"),
        *("and", "or", "-", "(", ")", "of", "the", "one", "two", "dozen", "dozens", "thousands"),
        *("million", "half", "a third", "a quarter", "twenty", "people", "families", "killed"),
        *(
            "injured",
            "km",
            "miles",
            "(48 km)",
            "years",
            "days",
            "ago",
            "old",
            "aged",
            "May",
            "2018",
        ),
        *("rose", "fell", "by", "population", "lost", "Row 12", "A380", "10:30", "p.m.", ".", ","),
        *(";", "'s", "“", "”", "\n", "\n\n", "𝟙", "١٢", "½", "²", "-12", "/2", "and a half"),
    ]
)
TEXTS = st.one_of(st.lists(PIECES, max_size=40).map(" ".join), PROSE, st.text(max_size=200))


def figures(text: str, *dates: str) -> dict[str, FoundFigure]:
    """Return the figures of a text by the words that they stand in."""
    places = [Stretch(text.index(date), text.index(date) + len(date)) for date in dates]
    return {text[one.start : one.end]: one for one in find_figures(Text.of(text), places)}


def amounts(text: str) -> list[str]:
    """Return the amounts of the figures of a text."""
    return [one.amount for one in find_figures(Text.of(text))]


@pytest.mark.parametrize(
    ("text", "words", "amount", "bound"),
    [
        ("They saw more than 100 geese.", "more than 100 geese", "more than 100", ">"),
        ("At least 425 crews stayed.", "At least 425 crews", "at least 425", ">"),
        ("About 20 of its ferries.", "About 20 of its ferries", "about 20", "~"),
        ("Up to 60 ships.", "Up to 60 ships", "up to 60", "<"),
        ("Just under 20 per cent.", "under 20 per cent", "fewer than 20%", "<"),
        ("Nearly 1,200 sailings.", "Nearly 1,200 sailings", "nearly 1,200", "~"),
        ("An estimated 3,000 gulls.", "An estimated 3,000 gulls", "about 3,000", "~"),
        ("They waited 15-plus hours.", "15-plus hours", "at least 15", ">"),
        ("Some 40 boats or so.", "Some 40 boats", "about 40", "~"),
        ("Fares rose 3 per cent.", "3 per cent", "3%", "up"),
        ("Fares fell by nearly 2.5%.", "nearly 2.5%", "nearly 2.5%", "down"),
        ("Fares rose by about 4%.", "about 4%", "about 4%", "~"),
        ("The index: +0.2%.", "+0.2%", "0.2%", "up"),
        ("Fares fell to 12 euros.", "12 euros", "12", "="),
        ("12 to 15 crews", "12 to 15 crews", "12 to 15", "="),
        ("between 5,000 and 6,000 gulls", "between 5,000 and 6,000 gulls", "5,000 to 6,000", "="),
        ("between about 20 and 30 ships", "about 20 and 30 ships", "about 20 to 30", "~"),
        ("5 or 6 ferries", "5 or 6 ferries", "5 or 6", "="),
        ("10-12 gulls", "10-12 gulls", "10 to 12", "="),
        ("$1-2 billion", "$1-2 billion", "1 to 2 billion", "="),
        ("dozens of ships", "dozens of ships", "dozens", "="),
        ("tens of thousands of gulls", "tens of thousands of gulls", "tens of thousands", "="),
        ("a few hundred sailors", "a few hundred sailors", "a few hundred", "="),
        ("half a million gulls", "half a million gulls", "half a million", "="),
        ("Nearly two-thirds of the crews.", "Nearly two-thirds of the crews",
         "nearly two thirds", "~"),
        ("half of the ferries", "half of the ferries", "half", "="),
        ("One in five posts was vacant.", "One in five posts", "one in five", "="),
        ("nearly nine out of every 10 wells", "nearly nine out of every 10 wells",
         "nearly nine out of 10", "~"),
        ("three sailors", "three sailors", "three", "="),
        ("two hundred and fifty sailors", "two hundred and fifty sailors", "250", "="),
        ("Seventy-five million gulls", "Seventy-five million gulls", "75 million", "="),
        ("three and a half miles", "three and a half miles", "3.5", "="),
        ("twelve percent", "twelve percent", "twelve per cent", "="),
        ("Sixty-two percent", "Sixty-two percent", "62%", "="),
        ("1.5bn euros", "1.5bn euros", "1.5 billion", "="),
        ("5m people", "5m people", "5 million", "="),
    ],
)  # fmt: skip
def test_a_number_keeps_its_bound_words(text: str, words: str, amount: str, bound: str) -> None:
    """The amount is as a briefing has it; words stay words, and nothing is rounded or summed."""
    found = figures(text)
    assert list(found) == [words]
    assert (found[words].amount, found[words].bound) == (amount, bound)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("35,000 gulls", 35_000),
        ("2.5 million gulls", 2_500_000),
        ("12 to 15 gulls", (12, 15)),
        ("1 to 2 million gulls", (1_000_000, 2_000_000)),
        ("Fares fell from 8 to 5 per cent.", (8, 5)),
        ("dozens of gulls", None),
        ("minus 5 degrees", -5),
        ("half of the gulls", 0.5),
        ("one in five gulls", 0.2),
    ],
)
def test_a_value_is_what_is_printed(text: str, value: float | tuple[float, float] | None) -> None:
    """A range has two, and a word for a number none."""
    assert [one.value for one in figures(text).values()] == [value]


@pytest.mark.parametrize(
    ("text", "unit", "measure"),
    [
        ("$5m", "dollars", "money"),
        ("A$5m", "Australian dollars", "money"),
        ("US $5m", "US dollars", "money"),
        ("£20", "pounds", "money"),
        ("20 pounds", "pounds", None),
        ("20 Egyptian pounds", "Egyptian pounds", "money"),
        ("9 million Libyan dinars", "Libyan dinars", "money"),
        ("€20 a month", "euros a month", "money"),
        ("£95.5m a year earlier", "pounds", "money"),
        ("£75m a year ago", "pounds", "money"),
        ("£75m a year before tax", "pounds a year", "money"),
        ("60 crowns a ticket", "crowns a ticket", "money"),
        ("3,400 live on the islands", "", None),
        ("30 per cent", "", "share"),
        ("3 percentage points", "percentage points", "share"),
        ("a third of the crews", "crews", "share"),
        ("30 miles", "miles", "distance"),
        ("20km south of Halden", "km", "distance"),
        ("a 6-inch gun", "inch", "distance"),
        ("three hours", "hours", "duration"),
        ("40 square miles", "square miles", None),
        ("50 mph", "mph", None),
        ("12 tonnes of wheat", "tonnes", None),
        ("thousands of dollars", "dollars", "money"),
        ("425 families", "families", "count"),
    ],
)
def test_a_unit_is_as_printed(text: str, unit: str, measure: str | None) -> None:
    """The sign of a currency has a name; per cent stand in the amount."""
    (found,) = figures(text).values()
    assert (found.unit, found.measure) == (unit, measure)


@pytest.mark.parametrize(
    ("text", "counted", "measure"),
    [
        ("More than 100 HU sailors have been killed.", "HU sailors killed", "deaths"),
        ("The storm killed at least 12 people.", "people killed", "deaths"),
        ("It left 14 dead.", "dead", "deaths"),
        ("The death toll rose to 43.", "death toll", "deaths"),
        ("At least 82 were reported dead.", "dead", "deaths"),
        ("One woman was killed.", "woman killed", "deaths"),
        ("and wounded dozens of sailors", "sailors wounded", "injured"),
        ("and 30 injured", "injured", "injured"),
        ("Police arrested seven strikers.", "strikers arrested", "captured"),
        ("At least 310 families have been displaced.", "families displaced", "displaced"),
        ("thousands of displaced Haldeners", "displaced Haldeners", "displaced"),
        ("The union lost about 20 of its ships.", "ships lost", "count"),
        ("Its population is around 150,000 people.", "people", "population"),
        ("a population of 1.2 million", "population", "population"),
        ("It has 35,000 residents.", "residents", "population"),
        ("the 35,000 residents of Port Halden", "residents of Port Halden", "population"),
        ("About 900 residents live there.", "residents", "population"),
        ("900 residents were told to stay indoors.", "residents", "count"),
        (
            "Some 900 residents of the delta were evicted.",
            "residents of the delta evicted",
            "displaced",
        ),
        (
            "The 900 residents of Halden, a town of sailors, were evicted.",
            "residents of Halden evicted",
            "displaced",
        ),
        ("dozens of its citizens", "citizens", "count"),
        ("They are to train 5,000 more doctors.", "doctors", "count"),
        ("80 of the region's 310 clerks", "clerks", "count"),
        ("One in five homes stands empty.", "homes", "share"),
        ("Five Iraqis and others", "Iraqis", "count"),
        ("256 more prisoners", "prisoners", "captured"),
        ("32 of the 159 U.N. members", "U.N. members", "count"),
        ("a fine of more than $5m", "fine", "money"),
        ("Harbour fares have slowly risen by 3 per cent.", "Harbour fares", "share"),
        ("Exports to Halden have fallen 3 per cent.", "", "share"),
    ],
)
def test_what_is_counted_is_told_in_the_words_of_the_text(
    text: str, counted: str, measure: str
) -> None:
    """What was done to those who are counted is told with them, wherever it stands."""
    found = next(iter(figures(text).values()))
    assert (found.counted, found.measure) == (counted, measure)


def test_the_same_in_two_units_is_one_figure() -> None:
    """It stands in brackets behind, in as many units as are printed."""
    found = figures("Halden lies 240 kilometres (145 miles) away, on 12 hectares (30 acres).")
    assert list(found) == ["240 kilometres (145 miles)", "12 hectares (30 acres)"]
    assert found["240 kilometres (145 miles)"].also == (Same(145, "145", "miles"),)
    (paid,) = figures("two dinars (£2.10; $2.80) an hour").values()
    assert [same.unit for same in paid.also] == ["pounds", "dollars"]
    assert all(not one.also for one in figures("12 crews (30 sailors)").values())


def test_what_changed_to_what_has_both() -> None:
    """The amount is what something became; a range is none of it."""
    (fell,) = figures("Fares fell from 8 to 5 per cent.").values()
    assert (fell.before, fell.amount, fell.rule) == ("8%", "5%", "figure.from-to")
    (ranges,) = figures("Fares range from 5 to 8 per cent.").values()
    assert (ranges.before, ranges.amount, ranges.rule) == ("", "5 to 8%", "figure.range")
    assert amounts("Exports rose 7 per cent to $2.3 billion.") == ["7%", "2.3 billion"]
    assert amounts("Pay rose by 2 euros to 9.5.") == ["2", "9.5"]


@pytest.mark.parametrize(
    "text",
    [
        "In 2018, since 2014 and by the 1990s.",
        "On May 7, on 8 May 2018, and from 7 to 9 May.",
        "At 10:30, at 5 p.m., at 10.45pm, at 6 o'clock.",
        "The 75-year-old, a 3 month-old, Ohl, 45, aged 12, people under 30.",
        "The 3rd, the 21st, the second.",
        "The G7, an A380, the Note 20, 5G, the AK-47, HU-2, Covid-19, the S&P 500.",
        "Row 12, Chapter two, Resolution 425, No. 7, Flight 103.",
        "The 8088 chip, 5 1/2 o'clock, and split 4 to 1.",
        "They won 3-0, or 5-4, at 24/7, on 9/11.",
        "A three-year deal, a 24-hour truce, a two-storey house, a five year low.",
        "12 Harbour Road; 192.168.0.1; 59.173616°N; 1.500 geese.",
        "The one and only; one day; no one.",
        "Half past two, the first half, the third quarter.",
        "Eight times as many; 3 times as much; he was asked eight times.",
        "Halden 41 0 Skerry 57 1 Lindby 12 4",
        "One of the candidates was under 30.",
        "He won one in two years, and four in 2019.",
    ],
)
def test_what_is_no_figure_is_left_out(text: str) -> None:
    """Years, days, clock times, ages, ordinals, names, scores and addresses count nothing."""
    assert figures(text) == {}


def test_four_digits_are_a_number_where_something_shows_it() -> None:
    """2000 people are no year."""
    assert amounts("Some 2000 people came in 2000, and paid exactly $2000.") == [
        "about 2,000",
        "2,000",
    ]


def test_what_another_stage_took_for_a_date_is_no_figure() -> None:
    """Dates go before."""
    text = "After two weeks of talks 12 crews left."
    assert list(figures(text)) == ["two weeks", "12 crews"]
    assert list(figures(text, "two weeks of talks")) == ["12 crews"]


def test_ages_are_read_and_are_no_figures() -> None:
    """They are facts of a person, who may be an actor."""
    text = Text.of("The 75-year-old met Ohl, 45, and 30 sailors aged more than 50.")
    assert [(one.amount, one.rule) for one in find_ages(text)] == [
        ("75", "figure.age"),
        ("45", "figure.age"),
        ("more than 50", "figure.age"),
    ]
    assert amounts(text.text) == ["30"]


def test_figures_are_placed_in_the_whole_text() -> None:
    """Offsets are of the text, whatever sentence and block."""
    text = Text.of("Ships came.\n\nMore than 100 gulls. A few hundred geese.")
    assert [text.said(one[:2]) for one in find_figures(text)] == [
        "More than 100 gulls",
        "A few hundred geese",
    ]


def test_rules_have_names_of_their_own() -> None:
    """A rule is known by its name, and each figure tells its own."""
    names = [rule.id for rule in RULES]
    assert len(set(names)) == len(names)
    assert all(name.startswith("figure.") for name in names)


@given(TEXTS)
def test_figures_lie_in_the_text_in_order_and_apart(text: str) -> None:
    """Whatever the text: hostile, foreign or empty."""
    for found in (find_figures(Text.of(text)), find_ages(Text.of(text))):
        ends = [(one.start, one.end) for one in found]
        assert all(0 <= start < end <= len(text) for start, end in ends)
        assert all(one[1] <= other[0] for one, other in pairwise(ends))


@given(TEXTS)
def test_every_amount_can_stand_in_a_briefing(text: str) -> None:
    """It is read back as the words that it is, and has the limit that it tells."""
    names = {rule.id for rule in RULES}
    for one in find_figures(Text.of(text)):
        amount = parse_amount(one.amount)
        assert isinstance(amount, Amount)
        assert (amount.words, amount.limit) == (one.amount, one.limit)
        assert one.rule in names
        for words in (one.before, *(same.amount for same in one.also)):
            assert not words or isinstance(parse_amount(words), Amount)


@given(TEXTS)
def test_no_figure_is_where_a_date_is(text: str) -> None:
    """A text that is a date as a whole has no figures."""
    assert find_figures(Text.of(text), [Stretch(0, len(text))]) == ()


@pytest.mark.parametrize(
    "piece",
    ["A ", "1,", "9", "5 ", "-5", "Al-", "May ", "between 1 and ", "from 5 to ", " ", "one ",
     "half of ", "hundred ", "$", "5 km (3 miles) ", "12 people killed ", "1/2", "of ", "lost "],
)  # fmt: skip
def test_hostile_text_is_read_in_no_time(piece: str) -> None:
    """What repeats one thing for ever, and one word that never ends."""
    find_figures(Text.of(piece * (100_000 // len(piece))))
