"""Of an article it is told what no item covers, and never that all is covered when it is not."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.article.prose import PROSE
from tests.article.story import COUNT, HEAD, RULE, TALKS, briefing_text, compared
from tests.reading import loaded, whole
from tui.article.article import Article
from tui.article.at_hand import AtHand, Whereabouts, articles_of, at_hand
from tui.article.coverage import Coverage, coverage, too_little
from tui.clean import one_line
from tui.frozen import field
from tui.kinds import KINDS
from tui.library import TUTORIAL, built_in
from tui.model.amount import Amount
from tui.model.card import plain
from tui.model.item import Item
from tui.model.record import doc
from tui.model.when import When

PLAIN = "title: Geese\nsources:\n  - {id: gull, label: The Gull}\n"
BARE = "background:\n  - {id: bare, text: Nothing of it., by: unattributed, at: p1}\n"


def covered(blocks: Sequence[str], items: str) -> Coverage:
    """Return how much of an article items cover that are pinned to it without a fingerprint."""
    return _coverage(f"{PLAIN}{items}", blocks)


def _coverage(text: str, blocks: Sequence[str]) -> Coverage:
    briefing = whole(text)
    where = Whereabouts(None, {}, {"gull": Article(tuple(blocks))})
    found = at_hand(briefing.sources[0], where)
    assert isinstance(found, AtHand)
    return coverage(briefing, found)


def gaps(block: str, items: str = BARE) -> list[str]:
    """Return what is not covered of a block that items are pinned to."""
    return [f"{one.sort} {one.words}" for one in covered((block,), items).uncovered]


def test_how_often_a_drafts_rule_is_right_covers_no_number_of_the_article() -> None:
    """It says nothing of the story, nor do the fields of an item that are empty."""
    item = "{id: geese, text: Geese left., by: unattributed, at: p1"
    draft = "draft: {rule: figure.counted, confidence: 0.87}"
    assert gaps("geese ate 0.87 tonnes", f"background:\n  - {item}, {draft}}}\n") == [
        "number 0.87 tonnes"
    ]


@pytest.mark.parametrize(
    ("block", "item"),
    [
        ("more than 100 geese",
         "figures: [{label: geese, value: more than 100, by: gull, at: p1}]"),
        ("around 20 geese", "figures: [{label: geese, value: about 20, by: gull, at: p1}]"),
        ("35,000 geese", "figures: [{label: geese, value: 35000, by: gull, at: p1}]"),
        ("two geese", "figures: [{label: geese, value: 2, by: gull, at: p1}]"),
        ("dozens of geese", "figures: [{label: geese, value: dozens, by: gull, at: p1}]"),
        ("140 geese or 150",
         "figures: [{label: geese, at: p1, values: [{value: 140, by: gull}, {value: 150}]}]"),
        ("240 km (145 miles)",
         "figures: [{label: way, value: 240, unit: km, also: 145 miles, by: gull, at: p1}]"),
        ("it took 3 days", "background: [{text: 'It took three days.', by: gull, at: p1}]"),
        ("on May 7", "timeline: [{title: It began, date: 2018-05-07, by: gull, at: p1}]"),
        ("in May 2018", "timeline: [{title: It began, date: 2018-05-07, by: gull, at: p1}]"),
        ("since 2014", "timeline: [{title: It began, date: 2014/.., by: gull, at: p1}]"),
        ("from 7 to 9 May",
         "timeline: [{title: It was, date: 2018-05-07/2018-05-09, at: p1, by: gull}]"),
        ("on Monday", "timeline: [{title: It began, date: 2018-05-07, by: gull, at: p1}]"),
        ("on Monday, May 7", "timeline: [{title: It was, date: 2018-05-07/.., by: gull, at: p1}]"),
        ("from Monday to Wednesday",
         "figures: [{label: geese, value: 2, period: 2018-05-07/2018-05-09, by: gull, at: p1}]"),
        ("late Sunday",
         "timeline: [{title: It was, within: 2018-05, said: late Sunday, by: gull, at: p1}]"),
        ("last week", "timeline: [{title: It was, said: last week, by: gull, at: p1}]"),
        ("in the 1990s", "background: [{text: 'It was in the 1990s.', by: gull, at: p1}]"),
        ("she met Mr Lind", "actors: [{name: Ole Lind, at: p1}]"),
        ("she met Ole Lind's men", "actors: [{name: Ole Lind, at: p1}]"),
        ("the Libyan captain", "places: [{name: Libya, at: p1}]"),
        ("the Italians", "places: [{name: Italy, at: p1}]"),
        ("the Dutch captain Ole Lind",
         "actors: [{name: Ole Lind, at: p1, text: 'A captain, said to be dutch.'}]"),
        ("she met Szymon Łęcki", "actors: [{name: Szymon Łęcki, at: p1}]"),
        ("she met José", "actors: [{name: Jose, at: p1}]"),
        ("the GGG came", "actors: [{name: Guild of Gooseherds, abbr: GGG, at: p1}]"),
        ("the U.S. came", "actors: [{name: United States, abbr: US, at: p1}]"),
        ("they “liberate” it", "quotes: [{gist: What for., quote: liberate, by: gull, at: p1}]"),
        ("it is “quite a small thing”",
         "quotes: [{gist: What it is., quote: a small thing, by: gull, at: p1}]"),
        ("“we all know that it is a very small thing to them”",
         "quotes: [{gist: It is small., by: gull, at: p1}]"),
    ],
)  # fmt: skip
def test_what_an_item_says_is_covered_and_without_it_is_not(block: str, item: str) -> None:
    """Each thing in its own way: amounts, dates, printed words, names, quoted words."""
    assert gaps(block, f"{item}\n") == []
    assert gaps(block) != []


@pytest.mark.parametrize(
    ("block", "value"),
    [
        ("expects the damage to exceed 9 million crowns", "more than 9 million"),
        ("the damage exceeds €9 million", "more than 9 million"),
        ("the damage topped nine million crowns", "more than 9 million"),
        ("the damage could top 9 million crowns", "more than 9 million"),
        ("surpassing 9 million crowns", "more than 9 million"),
        ("damage in excess of 9 million crowns", "more than 9 million"),
        ("upwards of 9 million crowns", "more than 9 million"),
        ("above 9 million crowns", "more than 9 million"),
        ("well over 9 million crowns", "more than 9 million"),
        ("the damage will not exceed 9 million crowns", "up to 9 million"),
        ("it doesn’t exceed 9 million crowns", "up to 9 million"),
        ("it has never topped 9 million crowns", "up to 9 million"),
        ("a sum not exceeding 9 million crowns", "up to 9 million"),
        ("no more than 140 geese", "up to 140"),
        ("as many as 140 geese", "up to 140"),
        ("a maximum of 140 geese", "up to 140"),
        ("140 or less", "up to 140"),
        ("140 at most", "up to 140"),
        ("a minimum of 140 geese", "at least 140"),
        ("140 at least", "at least 140"),
        ("no less than 140 geese", "at least 140"),
        ("fewer than 140 geese", "fewer than 140"),
        ("below 140 geese", "fewer than 140"),
        ("less than 140 geese", "fewer than 140"),
        ("under 140 geese", "fewer than 140"),
        ("close to 140 geese", "about 140"),
        ("140 or so", "about 140"),
        ("the top 140 geese", "140"),
        ("at its top 140 geese", "140"),
    ],
)
def test_a_bound_is_known_in_all_its_wordings(block: str, value: str) -> None:
    """What the article prints as a verb, the value says as a bound; nothing else will do."""
    figure = "figures: [{label: geese, value: VALUE, by: gull, at: p1}]\n"
    assert gaps(block, figure.replace("VALUE", value)) == []
    others = {"more than", "up to", "at least", "fewer than", "about"}
    bare = value.split(" ", value.count(" ") - value.endswith("million"))[-1]
    for other in (f"{bound} {bare}" for bound in others):
        if other != value:
            assert gaps(block, figure.replace("VALUE", other)) != []


@pytest.mark.parametrize(
    ("block", "item", "left"),
    [
        ("more than 100 geese", "figures: [{label: geese, value: 100, by: gull, at: p1}]",
         ["number more than 100 geese"]),
        ("at least 100 geese", "figures: [{label: geese, value: more than 100, by: gull, at: p1}]",
         ["number at least 100 geese"]),
        ("May 7, 2018", "timeline: [{title: It was, date: 2018-05, by: gull, at: p1}]",
         ["date May 7, 2018"]),
        ("on Monday", "timeline: [{title: It was, date: 2018-05-08, by: gull, at: p1}]",
         ["date Monday"]),
        # A window ends on some weekday by chance.
        ("on Monday",
         "timeline: [{title: It was, within: 2018-05-07/2018-05-14, by: gull, at: p1}]",
         ["date Monday"]),
        ("on Monday", "timeline: [{title: It was, date: 2018-05-07~, by: gull, at: p1}]",
         ["date Monday"]),
        ("the Lind Guild Quay",
         "actors: [{name: Ole Lind, at: p1}, {name: Guild of Geese}, {name: Halden Quay}]",
         ["name Lind Guild Quay"]),
        ("they “liberate” it", "quotes: [{gist: They free it., by: gull, at: p1}]",
         ["quotation “liberate”"]),
    ],
)  # fmt: skip
def test_what_is_like_it_is_not_it(block: str, item: str, left: list[str]) -> None:
    """A bound is part of a number, and what is vaguer covers nothing that is more exact."""
    assert gaps(block, f"{item}\n") == left


def test_an_id_says_nothing() -> None:
    """Nor does a reference: they are the author's own."""
    assert gaps("in 2003", "timeline: [{id: war-2003, title: War, by: gull, at: p1}]\n") == [
        "date 2003"
    ]


def test_what_stands_elsewhere_does_not_cover_but_a_name_is_known_everywhere() -> None:
    """A number must be pinned to the block that prints it."""
    blocks = ("Ines Ohl spoke.", "They saw 140 geese, Ines Ohl said.")
    items = "actors: [{name: Ines Ohl, at: p1, text: She counted 140 geese.}]\n"
    found = covered(blocks, items + BARE.replace("p1", "p2"))
    assert [(one.block, one.sort) for one in found.uncovered] == [(2, "number")]


def test_whom_the_record_of_the_source_names_is_covered_everywhere() -> None:
    """A photo credit, say. Its numbers and dates are about the page, and cover none in it."""
    text = (
        "title: Geese\nsources:\n  - {id: gull, label: The Gull, note: 'OHL of AFP, 7 May, 140.'}\n"
    )
    found = _coverage(f"{text}{BARE}", ("A photo by Ines Ohl of AFP, on May 7, of 140.",))
    assert [one.words for one in found.uncovered] == ["Ines Ohl", "May 7", "140"]
    text = text.replace("OHL", "Ines OHL")
    found = _coverage(f"{text}{BARE}", ("A photo by Ines Ohl of AFP, on May 7, of 140.",))
    assert [one.words for one in found.uncovered] == ["May 7", "140"]


@pytest.mark.parametrize(
    ("block", "left"),
    [
        ("PORT HALDEN, May 7. It rained.", []),
        ("HALDEN (GGG): It rained, they said.", []),
        ("Brackwater: it rained. BRACKWATER did not.", []),
        ("GGG PORT HALDEN. It rained.", []),
        # A part of a name that is as short may as well stand for other words.
        ("She spoke for PEN in May.", ["abbreviation PEN"]),
        ("PORT SUNDE. It rained there.", ["abbreviation PORT", "abbreviation SUNDE"]),
        ("It rained in SUNDE.", ["abbreviation SUNDE"]),
    ],
)
def test_a_name_in_capitals_is_the_name_that_the_briefing_knows(
    block: str, left: list[str]
) -> None:
    """As datelines have it. What is none is an abbreviation."""
    items = (
        "places: [{name: Port Halden, at: p1}, {name: the Brackwater}]\n"
        "actors: [{name: Guild of Gooseherds, abbr: GGG}, {name: Ines le Pen}]\n"
        "timeline: [{title: It rained, date: 2018-05-07, by: gull, at: p1}]\n"
    )
    assert gaps(block, items) == left


PUBLISHED = PLAIN.replace("Gull}", "Gull, published: 2018-05-07, accessed: 2018-05-09}")


@pytest.mark.parametrize(
    "block",
    [
        "PORT HALDEN, 7 May 2018. It rained.",
        "Port Halden, May 7 (GGG) - It rained.",
        "Monday, May 7, 2018",
        "Published on 7 May 2018, 12:02",
        "First published by Ines Ohl on 7 May 2018 at noon",
        "By Ines Ohl, 7 May 2018",
    ],
)
def test_the_day_of_publication_covers_the_date_that_the_article_prints_as_its_own(
    block: str,
) -> None:
    """In a dateline, or alone; with a year or without."""

    def dates(head: str) -> list[str]:
        found = _coverage(f"{head}{BARE}", (block,)).uncovered
        return [one.words for one in found if one.sort == "date"]

    assert dates(PUBLISHED) == []
    assert len(dates(PUBLISHED.replace("published: 2018-05-07", "published: 2018-05-08"))) == 1
    assert len(dates(PLAIN)) == 1


@pytest.mark.parametrize(
    "block",
    [
        "It rained on 7 May 2018.",
        "On May 7, it rained.",
        "May 7 was a wet day.",
        "By May 7, it had rained.",
        "A leaflet published on May 7 says that it rained.",
        "PORT HALDEN, 9 May 2018. It rained.",
        "Monday. It rained.",
        "May 2018: it rained.",
        "7 to 9 May: it rained.",
    ],
)
def test_the_day_of_publication_covers_no_date_of_the_story(block: str) -> None:
    """Though it is the same day; nor is the day of reading one of the article."""
    found = _coverage(f"{PUBLISHED}{BARE}", (block,)).uncovered
    assert [one.sort for one in found if one.sort == "date"] == ["date"]


def test_a_block_without_an_item_is_told_with_what_it_holds() -> None:
    """The block first."""
    found = covered(("Ines Ohl spoke.", "They saw 140 geese."), BARE)
    assert [(one.block, one.sort, one.words) for one in found.uncovered] == [
        (1, "name", "Ines Ohl"),
        (2, "block", "They saw 140 geese."),
        (2, "number", "140 geese"),
    ]
    assert found.of_block(2) == found.uncovered[1:]


def test_it_is_told_in_words_and_for_programs() -> None:
    """The share, how many of each sort, and what is missing where."""
    blocks = ("Ines Ohl, of GGG, saw 140 geese in Halden.", "It rained.")
    found = covered(blocks, BARE)
    told = [(fact.label, plain(fact.spans)) for fact in found.facts()]
    assert told == [
        ("covered",
         "16% — blocks 1 of 2, numbers 0 of 1, names 0 of 2, abbreviations 0 of 1"),
        ("p1", "number 140 geese; names Ines Ohl, Halden; abbreviation GGG"),
        ("p2", "no item is pinned to it"),
    ]  # fmt: skip
    data = json.loads(json.dumps(found.data()))
    assert (data["source"], data["percent"]) == ("gull", 16)
    assert (data["covered"]["blocks"], data["total"]["blocks"]) == (1, 2)
    assert data["uncovered"][2] == {
        "block": 1, "sort": "number", "words": "140 geese", "start": 22, "end": 31,
    }  # fmt: skip


def test_pins_are_followed_in_an_article_that_was_edited() -> None:
    """To where their passages stand now. What is new in it is not covered."""
    after = ("A new block.", HEAD, TALKS, RULE, COUNT)
    items = "background:\n  - {text: Talks., by: unattributed, at: [p1, p2, p4]}\n"
    found = _coverage(briefing_text(items=items), after)
    assert [one.block for one in found.uncovered if one.sort == "block"] == [1]


@pytest.mark.parametrize(("words", "blocks"), [("5-9", [2]), ("10-11", [])])
def test_a_pin_to_words_of_an_edited_passage_counts_while_the_words_are_there(
    words: str, blocks: list[int], tmp_path: Path
) -> None:
    """Where they were cut, nothing that stands there is what the item was pinned to."""
    after = (HEAD, COUNT.replace("at midnight, ", ""), RULE, TALKS)
    items = f"background:\n  - {{text: Geese., by: unattributed, at: 'p2:{words}'}}\n"
    briefing, article = compared(after, items=items, data=tmp_path)
    gaps = coverage(briefing, article).uncovered
    missing = {one.block for one in gaps if one.sort == "block"}
    assert [number for number in (1, 2, 4) if number not in missing] == blocks


class Leaflet(Item, kw_only=True):
    """A kind that the program does not know."""

    LIST: ClassVar[str] = "leaflets"
    NOUN: ClassVar[str] = "leaflet"
    PANE: ClassVar[str] = "background"
    SECTION: ClassVar[str] = "Leaflets"
    SHORT: ClassVar[str] = "title"

    title: str = field(metadata=doc("What it is called."))
    issued: When | None = field(default=None, metadata=doc("When it was issued."))
    copies: Amount | None = field(default=None, metadata=doc("How many there are."))


def test_a_new_kind_is_understood_by_its_declarations() -> None:
    """Nothing is to be added here for it."""
    items = "leaflets: [{title: A call to Ole Lind, issued: 2018-05-07, copies: 140, at: p1}]\n"
    briefing = whole(f"{PLAIN}{items}", (*KINDS, Leaflet))
    article = Article(("On May 7 the GGG gave 140 of them to Ole Lind.",))
    found = at_hand(briefing.sources[0], Whereabouts(None, {}, {"gull": article}))
    assert isinstance(found, AtHand)
    assert [one.words for one in coverage(briefing, found).uncovered] == ["GGG"]


def test_furniture_has_nothing_to_cover() -> None:
    """What is skipped, wherever it stands now, and lines without a word."""
    text = briefing_text(story=(HEAD, "Read 140 more", COUNT), items=BARE)
    lines = text.splitlines()
    place = next(number for number, line in enumerate(lines) if "hash" in line) + 1
    lines[place] = lines[place].replace("{", "{skip: read-more, ", 1)
    found = _coverage("\n".join(lines), ("Read 140 more", HEAD, RULE, "Read 140 more", COUNT))
    blocks = next(tally for tally in found.tallies if tally.sort == "block")
    assert blocks.total == 2
    assert {one.block for one in found.uncovered} <= {2, 5}


def test_the_share_is_rounded_down_and_all_of_nothing_is_all() -> None:
    """100 is said only where nothing is left."""
    numbers = " ".join(f"{number} geese," for number in range(101, 300))
    said = numbers.replace("299 geese,", "")
    items = f"background:\n  - {{text: '{said}', by: unattributed, at: p1}}\n"
    found = covered((numbers,), items)
    assert (found.covered, found.total, found.percent) == (199, 200, 99)
    assert covered((RULE,), BARE).percent == 100
    assert plain(covered((RULE,), BARE).summary()) == "100% — nothing to cover"


def test_too_little_is_a_problem_of_the_source() -> None:
    """With what is asked for and what is there; enough is none."""
    (source,) = whole(PLAIN).sources
    found = covered(("It was in Halden.", "It rained."), BARE)
    assert found.percent == 33
    assert too_little(found, 33, source) is None
    problem = too_little(found, 34, source)
    assert problem is not None
    assert (problem.code, problem.item, problem.mark) == ("B604", "gull", source.mark)
    assert problem.what == "33% of `gull` is covered"
    assert problem.reason == "at least 34% is asked for; 2 of 3 things are in no item"


def test_what_is_told_is_cleaned_and_short() -> None:
    """An article can hold anything."""
    found = covered(("They met “Ines\x1b[2J\u202e Ohl”.", "word " * 200), BARE)
    assert [one.words for one in found.uncovered if one.sort == "quotation"] == [
        "“Ines␛[2J\ufffd Ohl”"
    ]
    assert max(len(one.words) for one in found.uncovered) <= 80


@given(st.lists(PROSE, max_size=4), PROSE)
def test_coverage_never_fails_and_tells_what_stands_there(blocks: list[str], said: str) -> None:
    """Of any article and any words of an item."""
    blocks = [block for block in blocks if block.strip()]
    items = f"background:\n  - {{text: {json.dumps('x ' + said)}, by: unattributed, at: p1}}\n"
    found = covered(blocks, items) if _loads(items) else covered(blocks, BARE)
    for one in found.uncovered:
        assert one_line(blocks[one.block - 1][one.start : one.end]) == one.words
    assert found.total - found.covered == len(found.uncovered)
    assert (found.percent == 100) == (not found.uncovered)


def _loads(items: str) -> bool:
    return not loaded(f"{PLAIN}{items}").report.problems


WORDS = st.lists(
    st.sampled_from(
        ["more than", "two", "140", "May 7", "2018", "Monday", "last week", "Halden", "Ines Ohl",
         "GGG", "“so”", "the", "said", "of", "Mr", "million", "Crews", "."]
    ),
    min_size=1, max_size=12,
).map(" ".join)  # fmt: skip


@given(st.lists(WORDS, min_size=1, max_size=3))
def test_an_item_that_repeats_a_block_covers_all_of_it(blocks: list[str]) -> None:
    """And takes nothing away from what was covered before."""
    before = covered(blocks, BARE)
    items = f"{BARE}  - {{text: {json.dumps(blocks[-1])}, by: unattributed, at: p{len(blocks)}}}\n"
    after = covered(blocks, items)
    assert all(
        new.covered >= old.covered and new.total == old.total
        for old, new in zip(before.tallies, after.tallies, strict=True)
    )
    assert after.of_block(len(blocks)) == ()


@pytest.mark.parametrize(
    "piece",
    ["A ", "Ab-", "A of the ", "1 ", "7-", "two ", "half a ", "May 7 ", "last ", "“a", '"a', "A.B ",
     "more than 1 ", "'s ", "\n", " ", "e\u0301", "2018-"],
)  # fmt: skip
def test_a_block_that_repeats_the_beginning_of_something_comes_to_an_end(piece: str) -> None:
    """No rule looks twice at what it has passed; with one that does, this takes hours."""
    block = piece * (60_000 // len(piece)) + "end"
    assert covered((block,), BARE).total > 0


def test_the_page_says_what_the_rules_are() -> None:
    """Each sort of thing is named there."""
    page = (Path(__file__).parent.parent.parent / "docs/checking.md").read_text("utf-8")
    for sort in ("Blocks", "Numbers", "Dates", "Names", "Abbreviations", "Quotations"):
        assert f"**{sort}**" in page


def _beside(file: Path) -> Coverage:
    """Return how much a briefing covers of the article that lies beside it."""
    briefing = whole(file.read_text("utf-8"))
    (article,) = articles_of(briefing, Whereabouts(file.parent, {})).values()
    assert isinstance(article, AtHand)
    return coverage(briefing, article)


def test_the_tutorial_covers_nearly_all_of_its_article() -> None:
    """Every block, and nine in ten of the things: what a careful author reaches."""
    found = _beside(built_in() / f"{TUTORIAL}.yaml")
    assert not [one for one in found.uncovered if one.sort == "block"]
    assert found.percent >= 90


def test_the_example_that_teaches_writing_covers_all_of_its_article() -> None:
    """Its dateline too."""
    examples = Path(__file__).parent.parent.parent / "docs/examples"
    assert _beside(examples / "port-halden.yaml").uncovered == ()
