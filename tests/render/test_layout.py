"""Lines are never wider than asked, and no word is lost on the way into them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tui.model.card import Card, Fact, Row, Span, Spans, plain
from tui.render.card_layout import card_lines
from tui.render.cells import cells
from tui.render.layout import (
    Columns,
    columns_for,
    hanging,
    row_lines,
    trimmed,
    width_of,
    wrap,
)

LETTERS = st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"])
WORDS = st.sampled_from(
    ["Derna", "a", "ferry", "supercalifragilistic", "درنة", "נמל", "的黎波里", "नमस्ते", "e\u0301",
     "👨‍👩‍👧", "🏳️‍🌈", "❤️", "🇱🇾", "[sic]", "—", "…", " ", "  ", "\n", "\u200f", "\u3000"]
)  # fmt: skip
TEXTS = st.lists(WORDS, max_size=30).map(" ".join) | st.text(LETTERS | st.just("\n"), max_size=200)
ROLES = st.sampled_from(["text", "strong", "number", "muted"])
SPANS: st.SearchStrategy[Spans] = st.lists(
    st.builds(Span, TEXTS, ROLES, st.sampled_from(["", "lna"])), max_size=5
).map(tuple)
WIDTHS = st.integers(1, 130)


def words(spans: list[Spans] | Spans) -> str:
    """Return all letters that are no blanks, in their order."""
    lines = spans if isinstance(spans, list) else [spans]
    return "".join("".join(plain(line) for line in lines).replace("\n", "").split(" "))


def widest_letter(spans: Spans) -> int:
    """Return how wide the widest letter is, which no line can be narrower than."""
    return max((2 if cells(letter) else 1 for letter in plain(spans)), default=1)


@given(SPANS, WIDTHS)
def test_no_line_is_wider_than_asked_and_no_word_is_lost(spans: Spans, width: int) -> None:
    """In any script; a single letter may be wider than a line of one cell."""
    lines = wrap(spans, width)
    assert words(lines) == words(spans)
    for line in lines:
        assert width_of(line) <= max(width, widest_letter(line))


@given(SPANS, WIDTHS)
def test_letters_keep_their_role_and_their_target(spans: Spans, width: int) -> None:
    """Wherever the lines break."""
    before = [(one, span.role, span.target) for span in spans for one in span.text if one > " "]
    after = [
        (one, span.role, span.target)
        for line in wrap(spans, width)
        for span in line
        for one in span.text
        if one > " "
    ]
    assert after == before


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 10, [""]),
        ("one two", 10, ["one two"]),
        ("one two", 7, ["one two"]),
        ("one two", 6, ["one", "two"]),
        ("one  two", 20, ["one  two"]),
        ("one\ntwo", 20, ["one", "two"]),
        ("one\n\ntwo", 20, ["one", "", "two"]),
        ("  one two", 5, ["  one", "two"]),
        ("abcdefgh", 3, ["abc", "def", "gh"]),
        ("a bcdefgh", 4, ["a", "bcde", "fgh"]),
        ("的黎波里", 5, ["的黎", "波里"]),
        ("❤️❤️❤️", 4, ["❤️❤️", "❤️"]),
        ("👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", 5, ["👨‍👩‍👧👨‍👩‍👧", "👨‍👩‍👧"]),
        ("🇱🇾🇱🇾🇱🇾", 3, ["🇱🇾", "🇱🇾", "🇱🇾"]),
        ("👍🏽👍🏽", 3, ["👍🏽", "👍🏽"]),
        ("1️⃣2️⃣", 3, ["1️⃣", "2️⃣"]),
        ("e\u0301e\u0301e\u0301", 2, ["e\u0301e\u0301", "e\u0301"]),
        ("नमस्ते", 2, ["नम", "स्ते"]),
        (" " * 20 + "one", 5, ["one"]),
        ("درنة مدينة", 5, ["درنة", "مدينة"]),
    ],
)
def test_lines_break_at_blanks_and_inside_words_only_where_they_must(
    text: str, width: int, lines: list[str]
) -> None:
    """A newline always breaks; what is indented stays so if there is room."""
    assert [plain(line) for line in wrap((Span(text),), width)] == lines


def test_a_comma_stays_with_its_word() -> None:
    """A word may be made of spans of several roles."""
    spans = (Span("in "), Span("Misrata", "name"), Span(", then"))
    assert [plain(line) for line in wrap(spans, 11)] == ["in Misrata,", "then"]


@example((Span("ferrie s"),), 3, 1)
@given(SPANS, st.integers(3, 130), st.integers(0, 8))
def test_lines_below_the_first_hang(spans: Spans, width: int, indent: int) -> None:
    """By the indent, and still inside the width if that leaves room for a letter."""
    first, *rest = hanging(spans, width, indent)
    assert width_of(first) <= width
    for line in rest:
        assert plain(line).startswith(" " * indent)
        assert width_of(line) <= max(width, indent + 2)


ROWS = st.builds(Row, SPANS, SPANS, SPANS, SPANS, st.booleans())


def is_seen(letter: str) -> bool:
    """Whether a letter is one of a row's own; a column without any width is left out."""
    return letter != "·" and cells(letter) > 0


@example([Row((Span("\u200f"),))], 60)
@given(st.lists(ROWS, min_size=1, max_size=4), st.integers(10, 130))
def test_a_row_fits_and_holds_all_it_says(rows: list[Row], width: int) -> None:
    """Side by side or stacked, without blanks at the ends of lines."""
    columns = columns_for(rows)
    for row in rows:
        lines = row_lines(row, columns, width)
        for line in lines:
            assert width_of(line) <= width
            assert not plain(line).endswith(" ")
        said = sorted("".join(words(part) for part in (row.head, row.body, row.voice, row.pins)))
        shown = sorted(words(lines).replace("!", "", 1) if row.care else words(lines))
        assert list(filter(is_seen, shown)) == list(filter(is_seen, said))


CARDS = st.builds(
    Card,
    SPANS,
    st.lists(st.builds(Fact, st.sampled_from(["", "when", "who says so"]), SPANS), max_size=4).map(
        tuple
    ),
)


@given(CARDS, st.integers(10, 130), st.booleans())
def test_a_card_fits(card: Card, width: int, airy: bool) -> None:
    """Its title and all its facts."""
    for line in card_lines(card, width, airy):
        assert width_of(line) <= width


def test_digits_stand_below_digits() -> None:
    """Bound words stand before the column of numbers, as signs do."""
    heads = [
        (Span("more than "), Span("100", "number")),
        (Span("about "), Span("20", "number")),
        (Span("35,000", "number"),),
    ]
    rows = [Row(head, (Span("counted"),)) for head in heads]
    columns = columns_for(rows)
    lines = [plain(row_lines(row, columns, 80)[0]) for row in rows]
    assert [
        line.index(digits) for line, digits in zip(lines, ["100", "20", "35"], strict=True)
    ] == [
        12,
        12,
        12,
    ]


def test_a_narrow_row_is_stacked() -> None:
    """What orders it and who says so stand above the words."""
    row = Row((Span("7 May 2018", "date"),), (Span("LNA attacks"),), (Span("LNA"),), (Span("p5"),))
    lines = row_lines(row, columns_for([row]), 40)
    assert [plain(line) for line in lines] == ["  7 May 2018 · LNA · p5", "  LNA attacks"]


def test_trimming_takes_blanks_of_several_spans() -> None:
    """Nothing that would be selected with the mouse and pasted as blanks."""
    assert trimmed([Span("a "), Span("  "), Span("")]) == (Span("a"),)
    assert trimmed([Span("  ")]) == ()


def test_columns_of_nothing_take_no_room() -> None:
    """A list without voices or pins has no gap for them."""
    assert columns_for([Row((Span("a"),), (Span("b"),))]) == Columns(1, 0, 0, 0)
