"""Words for signs: what a voice reads out is words, and none of them is lost."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.clean import clean
from tui.render.speech import MONTHS, in_full, spoken

_SPELLED_OUT: Final = frozenset('/\\*#@&%"|~`•·_§°…')
_PASSAGES: Final = re.compile(
    r"(?<![\w/])(?:[Pp]assage )?(?:([^\s/:,;()\[\]]{1,80})/)?p([1-9][0-9]{0,5})"
    r"(:[0-9]{1,6}(?:-[0-9]{1,6})?)?(?![\w/]|-[0-9])"
)
_DAYS: Final = re.compile(r"(?<![\w-])[0-9]{4}-[0-9][0-9](?:-[0-9][0-9])?(?![\w-])")
FULL: Final = {short.casefold(): long.casefold() for short, long in MONTHS.items()}
PIECES: Final = st.sampled_from(
    ["p3", "p3:5-9", "art/p6", "2018-05-07", "7 May 2018", "4–10 Jun 2018", "Feb–Apr 2018", "$5 m",
     "“", "”", '"', "(", ")", "[", "]", " — ", "–", "-", "--", "/", " / ", "→", ",", ";", ":", ".",
     "%", "LNA's", "‘a’", "self-styled", "#", "https://example.org/a/b-c?d=e#f", "1,000", "٣",
     "汉字", "👩‍🚀", "e\u0301", "_", "*", "x", "12", " ", "\n", "…", "·", "UTC+02:00", "Passage p1",
     "±", "²"]
)  # fmt: skip
TEXTS: Final = (st.text(max_size=12) | st.lists(PIECES, max_size=12).map("".join)).map(clean)


def signs(said: str) -> list[str]:
    """Return what a voice would spell out; a hyphen in a word is none, and nor is an apostrophe."""
    inside = re.sub(r"(?<=\w)-(?=\w)", "", said)
    return [
        letter
        for letter in inside
        if letter in _SPELLED_OUT
        or unicodedata.category(letter)
        in {"Ps", "Pe", "Pi", "Pf", "Pd", "Pc", "Sm", "So", "Sc", "Sk"}
    ]


def words(text: str) -> list[str]:
    """Return the words of a text as they are to be said, without those of days and of powers."""
    text = _PASSAGES.sub(r" passage \2 \3 \1 ", text)
    return re.findall(r"[^\W_²³]+", _DAYS.sub(" ", text).casefold())


def are_said(wanted: Iterable[str], said: str) -> bool:
    """Whether words are in what is said, in their order; months may be in full."""
    left = iter(heard(said))
    return all(any(word in {one, FULL.get(one)} for word in left) for one in wanted)


@cache
def heard(said: str) -> list[str]:
    """Return the words that a listener hears."""
    return re.findall(r"[^\W_]+", said.casefold())


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Libyan National Army (LNA) — self-styled", "Libyan National Army, LNA, self-styled"),
        ("dogs' (bones).", "dogs', bones."),
        ("as printed [sic] and [1]", "as printed, sic, and, 1"),
        ("p9", "passage 9"),
        ("p3:58-61 and p4:7", "passage 3, words 58 to 61 and passage 4, word 7"),
        ("Passage p1 of the article", "Passage 1 of the article"),
        ("see art/p6.", "see passage 6 of art."),
        ("7–9 May 2018", "7 to 9 May 2018"),
        ("30 May–2 Jun 2018", "30 May to 2 June 2018"),
        ("Feb–Apr 2018", "February to April 2018"),
        ("between Feb and Apr 2018", "between February and April 2018"),
        ("Jun is a name, Jan too", "Jun is a name, Jan too"),
        ("on 2018-05-07, in 2018-05", "on 7 May 2018, in May 2018"),
        ("14:30, UTC+02:00", "14:30, UTC plus 02:00"),
        ("20–30 and 58-61, 1,000.50", "20 to 30 and 58 to 61, 1,000.50"),
        ("more than 400 / 87 / about 240", "more than 400, or 87, or about 240"),
        ("Press / and type", "Press slash and type"),
        ("and/or", "and or"),
        ('“terrorists”, "liberate"', "quote terrorists unquote, quote liberate unquote"),
        ("one “mark that nothing closes", "one, mark that nothing closes"),
        ("$5 million, €3", "5 million dollars, 3 euros"),
        ("50% of A & B", "50 per cent of A and B"),
        ("-5 → −3", "minus 5 to minus 3"),
        ("wait… what", "wait, what"),
        ("a · b | c", "a, b, c"),
        ("https://example.org/a-b/c?d=1", "https, example.org slash a-b slash c?d equals 1"),
        ("a duck 🦆", "a duck duck"),
        ("درنة، ليبيا", "درنة، ليبيا"),
        ("的黎波里是首都。", "的黎波里是首都。"),
    ],
)
def test_signs_become_words_or_pauses(written: str, said: str) -> None:
    """As somebody would read them out."""
    assert spoken(written) == said


@pytest.mark.parametrize(
    ("date", "said"),
    [
        ("about 17 May 2018 – 31 May 2018", "about 17 May 2018 to 31 May 2018"),
        ("since Oct 2011", "since October 2011"),
        (" (2011–2014)", " (2011 to 2014)"),
    ],
)
def test_dates_are_read_in_full(date: str, said: str) -> None:
    """Their blanks are their own."""
    assert in_full(date) == said


@given(TEXTS)
def test_no_word_is_lost_and_no_sign_is_left(text: str) -> None:
    """Of any text whatever, line by line."""
    said = spoken(text)
    assert signs(said) == []
    assert said.count("\n") == text.count("\n")
    assert clean(said) == said
    assert are_said(words(text), said), said


@given(TEXTS)
def test_what_is_said_is_said_as_it_stands(text: str) -> None:
    """It has no blanks at its ends and none doubled, and said again it changes no more."""
    for line in spoken(text).split("\n"):
        assert line == " ".join(line.split())


@pytest.mark.parametrize(
    "text",
    [", " * 50_000, '"' * 100_000, "p1/" * 50_000, "(" * 100_000, "1-" * 50_000, "a–" * 50_000,
     "https://" * 20_000, "$1," * 50_000, ";," * 50_000, "“" * 100_000],
)  # fmt: skip
def test_a_text_made_to_take_long_takes_no_long(text: str) -> None:
    """It ends: each rule looks at a letter a bounded number of times."""
    assert len(spoken(text)) < 20 * len(text)
