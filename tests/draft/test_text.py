"""The text that is drafted from: blocks and sentences, and that no letter is lost or moved."""

from hypothesis import given
from hypothesis import strategies as st

from tui.draft.text import MOST_LETTERS, Text
from tui.model.source import blocks

TEXTS = st.text(st.sampled_from("aB 1.,!?…\n\n\n\"'“”()éÄ؟\u00a0\u200b\t-"), max_size=300)


def said(text: str) -> list[str]:
    """Return the sentences of a text."""
    cut = Text.of(text)
    return [cut.said(sentence[:2]) for sentence in cut.sentences]


def test_a_sentence_ends_where_the_next_begins_with_a_capital() -> None:
    """Behind a point, a question or a quotation, a capital letter or a number begins another."""
    assert said("He left. “She stayed.” Then 12 came? Yes.") == [
        "He left.",
        "“She stayed.”",
        "Then 12 came?",
        "Yes.",
    ]


def test_a_point_that_belongs_to_a_word_ends_nothing() -> None:
    """Titles, initials, months and countries are cut short with points."""
    assert said("Gen. Amin met U.S. Sen. J. Ohl on Sept. 3. It rained.") == [
        "Gen. Amin met U.S. Sen. J. Ohl on Sept. 3.",
        "It rained.",
    ]


def test_lines_of_a_list_are_sentences_and_wrapped_lines_are_not() -> None:
    """A line break parts what it was set to part, and nothing in a text broken to a width."""
    assert said("First line\nSecond line") == ["First line", "Second line"]
    wrapped = "The ferries stayed in the harbour all day, since\nthe crews had walked out."
    assert said(wrapped) == [wrapped]


def test_what_goes_on_for_ever_is_cut() -> None:
    """No stage ever looks at more than a sentence of so many letters."""
    assert max(map(len, said("word " * 2_000))) <= MOST_LETTERS
    assert max(map(len, said("x" * 5_000))) <= MOST_LETTERS


@given(TEXTS)
def test_the_blocks_are_those_that_pins_count(text: str) -> None:
    """A pin counts blocks as `model/source` cuts them."""
    cut = Text.of(text)
    assert [cut.said(block) for block in cut.blocks] == blocks(text)


@given(TEXTS)
def test_sentences_hold_all_letters_but_blanks_once_and_in_order(text: str) -> None:
    """Nothing is lost, doubled or moved."""
    cut = Text.of(text)
    held = "".join("".join(cut.said(sentence[:2]).split()) for sentence in cut.sentences)
    assert held == "".join("".join(blocks(text)).split())
    assert len(cut.even) == len(text)
