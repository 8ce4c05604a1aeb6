"""Nothing that comes from outside can command a terminal, and honest text is left alone."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.clean import clean, one_line

# Overrides, embeddings, isolates, separators: what moves, hides or ends text.
BIDI = [*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[2Jb", "a␛[2Jb"),
        ("\x1b]52;c;aGk=\x07", "␛]52;c;aGk=␇"),
        ("a\x00b", "a␀b"),
        ("a\rb", "a␍b"),
        ("a\x7fb", "a␡b"),
        ("a\x9b2Jb", "a\ufffd2Jb"),
        ("user\u202etxt.exe", "user\ufffdtxt.exe"),
        ("a\u2066b\u2069c", "a\ufffdb\ufffdc"),
        ("a\u2028b", "a\ufffdb"),
        ("a\ud800b", "a\ufffdb"),
        ("a\U000e0041b", "a\ufffdb"),
    ],
)
def test_what_could_command_or_disguise_is_shown_as_a_harmless_sign(text: str, shown: str) -> None:
    """Visible, of the same length, and never live."""
    assert clean(text) == shown
    assert len(shown) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "plain",
        "two\nlines\tand a tab",
        "[sic] [1] [/nope] :smile: {x} \\n",
        "درنة مدينة\u200c ساحلية",
        "ירושלים\u200f (עיר)",
        "的黎波里",
        "e\u0301 न\u094dन",
        "👨‍👩‍👧 🏳️‍🌈 ❤️",
        "soft\u00adhyphen and a\u00a0blank",
    ],
)
def test_honest_text_is_left_alone(text: str) -> None:
    """Joiners and direction marks included, which Persian, Hebrew and emoji need."""
    assert clean(text) == text


@given(st.text() | st.text(st.characters(categories=["Cc", "Cf", "Cs", "Zl", "Zp"])))
def test_nothing_live_comes_through(text: str) -> None:
    """No control but newline and tab, no surrogate, no override; cleaning twice is cleaning."""
    shown = clean(text)
    assert len(shown) == len(text)
    assert clean(shown) == shown
    for letter in shown:
        assert letter in "\n\t" or unicodedata.category(letter) not in {"Cc", "Cs", "Zl", "Zp"}
        assert ord(letter) not in BIDI
    shown.encode()


@given(st.text())
def test_one_line_is_one_line(text: str) -> None:
    """Without blanks at its ends, and with single ones inside."""
    line = one_line(text)
    assert line.splitlines() in ([], [line])
    assert line == " ".join(line.split())
