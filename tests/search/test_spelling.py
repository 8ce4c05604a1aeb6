"""One name in many spellings, and one word with a slip in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.search.folding import fold
from tui.search.spelling import key, one_slip
from tui.search.vocabulary import Vocabulary

SPELLINGS = (
    "Gaddafi gadafi Qadhafi khadafi Kaddafi Qaddafi Gheddafi Qadhdhafi Kadhafi",
    "Haftar Hifter Heftar Hiftar",
    "Muammar Moammar Muamar",
    "Mohammed Muhammad Mohamed",
    "Benghazi Bengasi Banghazi",
    "Tawergha Tawurgha Taworgha Tauergha",
    "Zuwara Zouara Zuwarah",
    "Derna Darna Dirnah",
    "Qaeda Qaida Kaida",
    "Hezbollah Hizbullah Hizballah",
    "Zelensky Zelenskyy Zelenskiy",
    "Kyiv Kiev",
    "Kharkiv Kharkov",
    "Daesh Daish Daech",
    "Yusuf Youssef Yousef",
)


@pytest.mark.parametrize("names", SPELLINGS)
def test_the_spellings_of_a_name_have_one_key(names: str) -> None:
    """As writers of Arabic, Persian and Slavic names spell them."""
    assert len({key(fold(name)) for name in names.split()}) == 1


def test_different_names_have_different_keys() -> None:
    """The names of one briefing are told apart, and from plain words."""
    names = "haftar gaddafi sarraj derna tripoli misrata tawergha benghazi salame qaeda good guide"
    assert len({key(name) for name in names.split()} - {""}) == len(names.split()) - 1
    assert key("good") == key("guide")


def test_what_says_too_little_has_no_key() -> None:
    """Short words, and words with a single consonant."""
    assert [key(word) for word in ("un", "lna", "aeiou", "idea", "12345", "軍")] == [""] * 6


def test_the_arabic_article_is_no_obstacle_in_arabic_either() -> None:
    """It is written as a part of the word."""
    assert key(fold("الجيش")) == key(fold("جيش")) != ""


@pytest.mark.parametrize(
    "slipped", ["offensve", "offensivee", "offemsive", "offesnive", "fofensive", "offensvie"]
)
def test_one_slip_in_a_long_word_is_forgiven(slipped: str) -> None:
    """A letter too few, too many or wrong, or two in the wrong order."""
    assert one_slip(slipped, "offensive")
    assert one_slip("offensive", slipped)


@pytest.mark.parametrize(
    ("word", "other"),
    [("dead", "deaf"), ("crews", "creek"), ("killed", "kidded"), ("offensive", "offnesvie")],
)
def test_short_words_and_two_slips_are_not(word: str, other: str) -> None:
    """A short word with another letter is another word."""
    assert not one_slip(word, other)


@st.composite
def slipped(draw: st.DrawFn) -> tuple[str, str]:
    """Return a word, and the same with one slip in it."""
    word = draw(st.text("abcde", min_size=6, max_size=9))
    at = draw(st.integers(0, len(word) - 2))
    before, first, second, after = word[:at], word[at], word[at + 1], word[at + 2 :]
    other = draw(
        st.sampled_from(
            [
                before + second + first + after,
                before + first + after,
                f"{before}{first}x{second}{after}",
                f"{before}x{second}{after}",
            ]
        )
    )
    return word, other


@given(slipped(), st.lists(st.text("abcde", min_size=3, max_size=9), max_size=30))
def test_a_vocabulary_finds_all_that_begins_so_and_all_that_is_one_slip_away(
    pair: tuple[str, str], others: list[str]
) -> None:
    """Without looking at each word, and yet none is missed."""
    sought, meant = pair
    words = {meant, *others}
    vocabulary = Vocabulary(words)
    near = {word for word in words if word != sought and one_slip(sought, word)}
    assert meant in near | {sought}
    assert set(vocabulary.slips(sought)) == near
    start = sought[:2]
    assert list(vocabulary.beginning(start)) == sorted(
        word for word in words if word.startswith(start)
    )
