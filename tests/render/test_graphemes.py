"""What a reader takes for one letter stays one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.render.cells import cells
from tui.render.graphemes import graphemes

PARTS = st.sampled_from(
    ["a", "é", "e\u0301", "\u0301", "👨", "👩", "\u200d", "\ufe0f", "❤", "🇱", "🇾", "🏽", "👍", "的",
     "न", "म", "स", "्", "ते", "ᄒ", "ᅡ", "ᆫ", "\u200b", "\u200f", " ", "1", "\u20e3"]
)  # fmt: skip
CHARACTERS = st.characters(exclude_categories=["Cc", "Cs"])
TEXTS = st.lists(PARTS, max_size=12).map("".join) | st.text(CHARACTERS, max_size=30)


@pytest.mark.parametrize(
    "letters",
    [
        ["a", "b", "c"],
        ["e\u0301", "a\u0302\u0323", "o"],
        ["👨‍👩‍👧", "👨‍👩‍👧", "a"],
        ["🇱🇾", "🇮🇱", "🇹"],
        ["👍🏽", "👍"],
        ["❤️", "❤️"],
        ["1️⃣", "2️⃣"],
        ["🏳️‍🌈", "🏴"],
        ["한", "글"],
        ["ᄒ\u1161\u11ab", "ᄀ"],
        ["न", "म", "स्", "ते"],
        ["的", "黎"],
    ],
)
def test_letters_are_kept_whole(letters: list[str]) -> None:
    """With their marks, selectors, skin tones, partners and halves."""
    assert list(graphemes("".join(letters))) == letters


@given(TEXTS)
def test_nothing_is_lost_and_widths_add_up(text: str) -> None:
    """So that lines can be filled letter by letter."""
    found = list(graphemes(text))
    assert "".join(found) == text
    assert all(found)
    assert sum(map(cells, found)) == cells(text)
