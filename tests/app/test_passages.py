"""Passages beside a card: the words that are pinned are lit, and what is too long is cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.article.story import COUNT, HEAD, STORY, TALKS, compared
from tui.app.detail import Around, detail_lines
from tui.app.passages import Look, beside_lines, ending, lit_spans, pinned_lines
from tui.article.showing import version
from tui.model.briefing import Briefing
from tui.model.card import plain
from tui.model.pin import Pin
from tui.model.version import MOST_SHOWN
from tui.render.glyphs import ASCII
from tui.render.layout import width_of

WORDS = st.lists(st.text("ab", min_size=1, max_size=5), min_size=1, max_size=30)


def beside(*after: str) -> Briefing:
    """Return the briefing on the story beside another version of it."""
    briefing, article = compared(after or STORY)
    return briefing.with_texts({"gull": version(briefing, article)})


def lit(text: str, *ranges: tuple[int, int]) -> list[str]:
    """Return the runs of a text that are lit."""
    return [span.text for span in lit_spans(text, ranges) if span.role == "lit"]


@pytest.mark.parametrize(
    ("ranges", "runs"),
    [
        ([], []),
        ([(2, 3)], ["two three"]),
        ([(1, 1), (4, 9)], ["one", "four five"]),
        ([(1, 2), (2, 3)], ["one two three"]),
    ],
)
def test_the_words_of_pins_are_lit(ranges: list[tuple[int, int]], runs: list[str]) -> None:
    """Several of one passage, too; what two pins are to is lit once."""
    assert lit("one two three four five", *ranges) == runs


@given(WORDS, st.lists(st.tuples(st.integers(1, 30), st.integers(1, 30)), max_size=3))
def test_no_word_is_lost_by_being_lit(words: list[str], ranges: list[tuple[int, int]]) -> None:
    """The text is the same."""
    assert plain(lit_spans(" ".join(words), ranges)) == " ".join(words)


def test_of_a_passage_as_long_as_a_book_what_is_round_the_pinned_words_is_shown() -> None:
    """Wherever in it they stand."""
    words = [f"word{number}" for number in range(1, 200_000)]
    spans = lit_spans(" ".join(words), [(150_000, 150_001)])
    assert lit(" ".join(words), (150_000, 150_001)) == ["word150000 word150001"]
    assert plain(spans).startswith("… ")
    assert len(plain(spans)) < MOST_SHOWN + 10


def test_a_passage_is_marked_on_each_of_its_lines() -> None:
    """In ASCII, too; those beside it are not."""
    briefing = beside()
    passage = briefing.passages["gull/p2"]
    lines = list(map(plain, pinned_lines(passage, "geese", (), briefing, Look(40))))
    assert len(lines) > 3
    assert {line[0] for line in lines} == {"┃"}
    lines = list(map(plain, pinned_lines(passage, "geese", (), briefing, Look(40, ASCII))))
    assert {line[0] for line in lines} == {"|"}
    lines = list(map(plain, beside_lines(passage, briefing, Look(40), is_behind=True)))
    assert {line[0] for line in lines} == {" "}


def test_a_pin_to_words_names_them() -> None:
    """So that they are told where nothing can be lit."""
    briefing = beside()
    pins = (Pin(2, "", (5, 9)), Pin(2, "", (20, 20)))
    (first, *_) = pinned_lines(briefing.passages["gull/p2"], "geese", pins, briefing, Look(60))
    assert plain(first).startswith("┃ p2:5-9, 20 The harbour office")


def test_where_there_is_little_room_what_is_next_to_the_pinned_passage_is_shown() -> None:
    """The end of what is before it, the beginning of what is behind."""
    briefing = beside()
    passage, look = briefing.passages["gull/p4"], Look(40, is_brief=True)
    before = list(map(plain, beside_lines(passage, briefing, look, is_behind=False)))
    behind = list(map(plain, beside_lines(passage, briefing, look, is_behind=True)))
    assert len(before) == len(behind) <= 3
    assert "…" in before[0]
    assert before[-1].endswith("begin on Monday.")
    assert behind[0].endswith("Ines Ohl, who speaks for the Guild")
    assert behind[-1].endswith("…")


def test_a_gist_is_not_taken_for_words_of_the_article() -> None:
    """Where a passage is missing, that is said below what stands in its place."""
    briefing = beside(HEAD, COUNT)
    lines = pinned_lines(briefing.passages["gull/p4"], "gull/p4", (), briefing, Look(60))
    assert "missing: no text that is surely the same" in " ".join(map(plain, lines))


def test_words_that_cannot_be_followed_are_said_to_be_lost() -> None:
    """Rather than that others are lit."""
    briefing = beside(HEAD, COUNT.replace("140", "410"), TALKS)
    pins = briefing.by_id["geese"].at
    lines = pinned_lines(briefing.passages["gull/p2"], "geese", pins, briefing, Look(60))
    assert not any(span.role == "lit" for line in lines for span in line)
    told = " ".join(" ".join(map(plain, lines)).replace("┃", "").split())
    assert "where its words stand now is not known" in told
    assert "a number changed, `140` → `410`" in told


@pytest.mark.parametrize("width", [8, 12, 20, 40, 76])
def test_no_line_is_wider_than_its_place(width: int) -> None:
    """However long its name is."""
    briefing = beside()
    pins = (Pin(2, "", (5, 9)), Pin(2, "", (20, 20)))
    for passage in briefing.passages.values():
        for brief in (False, True):
            look = Look(width, is_brief=brief)
            lines = pinned_lines(passage, "geese", pins, briefing, look)
            lines += beside_lines(passage, briefing, look, is_behind=brief)
            assert all(width_of(line) <= width for line in lines)


@given(st.text("ab ", max_size=60), st.integers(1, 40))
def test_the_ending_of_a_text_is_its_end(text: str, most: int) -> None:
    """From the beginning of a word, where there is one."""
    cut = ending(text, most)
    assert text.endswith(cut.removeprefix("… "))
    assert len(cut) <= most + 2


def test_of_words_that_are_lost_none_are_lit_for_the_item_that_led_there() -> None:
    """On the passage's card it is said that they are, and once."""
    briefing = beside(HEAD, COUNT.replace("140", "410"), TALKS)
    passage, led = briefing.passages["gull/p2"], Around(led_by="geese")
    for tall in (False, True):
        lines = detail_lines(passage, briefing, 60, tall, beside=led)
        assert not any(span.role == "lit" for line in lines for span in line)
        told = " ".join(" ".join(map(plain, lines)).replace("┃", "").split())
        assert told.count("a number changed, `140` → `410`") == 1


def test_only_an_item_that_is_pinned_to_words_of_a_passage_has_them_lit() -> None:
    """Nor has what is pinned to no words of it, or is no item."""
    briefing = beside()
    passage = briefing.passages["gull/p2"]
    usual = detail_lines(passage, briefing, 60, True)
    for led_by in ("", "gull", "gull/p2", "nobody"):
        lines = detail_lines(passage, briefing, 60, True, beside=Around(led_by=led_by))
        assert lines == usual
    assert detail_lines(passage, briefing, 60, True, beside=Around(led_by="geese")) != usual
