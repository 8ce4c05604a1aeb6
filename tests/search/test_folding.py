"""What makes no difference between two words, and what does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.search.folding import fold, folded_line, folded_lines, folded_words, readings, words

TEXTS = st.text(
    st.sampled_from("aBé'’-‐.,1 35ʿ\u0301sهـأ軍はไทŁßİ\u200cहि\n") | st.characters(), max_size=30
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Łódź", "lodz"),
        ("Straße", "STRASSE"),
        ("İstanbul", "istanbul"),
        ("Ṣanʿāʾ", "sana"),
        ("e\u0301migre\u0301", "émigré"),
        ("Ёлкин", "елкин"),
        ("ΣΊΣΥΦΟΣ", "σισυφος"),
        ("أَحْمَد", "احمد"),
        ("مكـــة", "مكه"),
        ("شَالוֹם", "شالום"),
        ("ﬁre", "fire"),
        ("１４０", "140"),
        ("١٤٠", "140"),
        ("soft\u00adhyphen", "softhyphen"),
        ("می\u200cخواهم", "میخواهم"),
    ],
)
def test_accents_case_and_small_signs_make_no_difference(one: str, other: str) -> None:
    """In any script; the joiners and marks that nobody types are not there."""
    assert fold(one) == fold(other)


def test_letters_that_differ_stay_different() -> None:
    """Vowel signs of the scripts that cannot do without them are letters."""
    assert fold("को") != fold("का")
    assert fold("が") != fold("か")
    assert fold("한") != fold("하")


def test_a_hyphen_parts_and_joins() -> None:
    """Whichever way it is typed, and the other way round, it is found."""
    assert [word.text for word in words("a cease-fire")] == ["a", "cease", "fire", "ceasefire"]
    assert [word.text for word in words("Ba‘ath")] == ["ba", "ath", "baath"]


def test_a_possessive_is_no_word() -> None:
    """Derna's port is found by what it is called, in a phrase as well."""
    assert folded_line("Derna’s port, the crews' league") == "derna port the crews league"


def test_points_and_commas_join_abbreviations_and_numbers_only() -> None:
    """A sentence's end does not."""
    assert [word.text for word in words("U.N.")][-1] == "un"
    assert [word.text for word in words("35,000")][-1] == "35000"
    assert [word.text for word in words("end.Next 3.5")] == ["end", "next", "3", "5"]


def test_scripts_without_blanks_are_read_sign_by_sign() -> None:
    """So that any run of them is found inside a longer one."""
    assert folded_line("第3軍は") == "第 3 軍 は"
    assert folded_line("ประเทศ") == "ป ร ะ เ ท ศ"
    assert folded_line("대한민국 정부") == "대한민국 정부"


def test_a_word_knows_where_it_stands_in_the_text() -> None:
    """As written, so that it can be marked there."""
    text = "The Qaʿida’s cease-fire"
    assert [text[word.start : word.end] for word in words(text)] == [
        "The", "Qaʿida", "cease", "fire", "cease-fire"
    ]  # fmt: skip


def test_articles_of_names_do_not_count_in_a_row_of_words() -> None:
    """`al-Sisi`, `el Sisi` and `Sisi` read alike."""
    rows = {tuple(word.text for word in readings(name)[0]) for name in ("al-Sisi", "El Sisi")}
    assert rows == {("sisi",)}


@given(TEXTS)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    """What is folded is found by what is folded."""
    assert fold(fold(text)) == fold(text)


@given(TEXTS)
def test_the_cheap_ways_find_the_same_words(text: str) -> None:
    """Places cost time; whoever does without them finds no other words."""
    assert [one for one, _ in folded_words(text)] == [word.text for word in words(text)]
    assert [written for _, written in folded_words(text)] == [
        text[word.start : word.end] for word in words(text)
    ]
    lines = {" ".join(word.text for word in reading) for reading in readings(text)}
    assert folded_lines(text) == lines
