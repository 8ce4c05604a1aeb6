"""What was edited is told word by word, and a number that changed is told as such."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.article.numbers import counts
from tui.article.wording import changes, followed
from tui.model.source import folded

WORDS = st.lists(st.sampled_from(["a", "b", "c", "12", "two"]), max_size=12)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("about 150,000 people", ("150000",)),
        ("7–9 May 2018, at 14:30", ("7", "9", "May", "2018", "14:30")),
        ("−5 °C, (-5), 5 and mid-2018", ("-5", "-5", "5", "2018")),
        ("$5m, €1.5bn, US$3 and 12%", ("$5m", "€1.5bn", "US$3", "12%")),
        ("½ of it, 5½ kg, 5² m", ("½", "5½", "5²")),
        ("Sept. 3 and Mon., 12:00 a.m.", ("Sept", "3", "Mon", "12:00am")),
        ("Henry II, the third time, twice", ("II", "third", "twice")),
        ("C$5 minus 5", ("C$5", "minus", "5")),
        ("late Sunday, in march", ("Sunday",)),
        ("1.5 million; 2,5 kg", ("1.5", "million", "2,5")),
        ("Dozens, and twenty-two of them", ("dozens", "twenty", "two")),
        ("١٢ and 12", ("12", "12")),
        ("the one who won it", ()),
        ("G7 and mp3", ("7", "3")),
    ],
)
def test_the_numbers_of_a_text_are_known_however_written(
    text: str, numbers: tuple[str, ...]
) -> None:
    """In figures of any script, with commas or without, and in English words."""
    assert counts(folded(text)) == numbers


@pytest.mark.parametrize(
    ("before", "after", "told", "is_number"),
    [
        ("more than 100 fighters", "more than 120 fighters", ["`100` → `120`"], True),
        ("more than 100 fighters", "more than 100 men", ["`fighters` → `men`"], False),
        ("on May 7 it began", "on May 9 it began", ["`7` → `9`"], True),
        ("late on Sunday", "late on Monday", ["`Sunday` → `Monday`"], True),
        ("it began", "it began in earnest", ["`began` → `began in earnest`"], False),
        (
            "12 dead and 30 hurt",
            "30 dead and 12 hurt",
            ["`12` → `30`", "`30` → `12`"],
            True,
        ),
        ("are missing", "are not missing", ["`are` → `are not`"], False),
        ("missing", "not missing", ["nothing → `not`"], False),
        ("are not missing", "are missing", ["`are not` → `are`"], False),
        ("lost $5m, then", "lost $5bn, then", ["`$5m,` → `$5bn,`"], True),
        ("at -5 degrees", "at 5 degrees", ["`-5` → `5`"], True),
        ("about 20 men", "men", ["`about 20` → nothing"], True),
        ("35,000 went", "35000 went", ["`35,000` → `35000`"], False),
        ("the same", "the same", [], False),
    ],
)
def test_what_changed_is_told(before: str, after: str, told: list[str], is_number: bool) -> None:
    """In the words that are gone and those that came."""
    found = changes(tuple(before.split()), tuple(after.split()))
    assert [str(change) for change in found] == told
    assert any(change.is_number for change in found) is is_number


@pytest.mark.parametrize(
    ("before", "after", "words", "where"),
    [
        ("a b c d", "a b c d", (2, 3), (2, 3)),
        ("a b c d", "x y a b c d", (2, 3), (4, 5)),
        ("a b c d e", "a b x d e", (2, 4), (2, 4)),
        ("a b c d e", "a b x y d e", (3, 4), (3, 5)),
        ("a b c d e", "a b e", (3, 4), None),
        ("a b c d e", "e", (1, 4), None),
    ],
)
def test_words_are_followed_to_where_they_stand_now(
    before: str, after: str, words: tuple[int, int], where: tuple[int, int] | None
) -> None:
    """What came in the place of some of them is theirs; of what is gone nothing is followed."""
    assert followed(tuple(before.split()), tuple(after.split()), words) == where


@given(WORDS, WORDS)
def test_the_changes_lead_from_the_one_wording_to_the_other(
    before: list[str], after: list[str]
) -> None:
    """Nothing is left out: by them the new wording can be made of the old."""
    made, at = [], 0
    for change in changes(tuple(before), tuple(after)):
        made += [*before[at : change.first - 1], *change.after.split()]
        assert change.before.split() == before[change.first - 1 : change.last]
        at = change.last
    assert [*made, *before[at:]] == after


@given(WORDS, WORDS, st.data())
def test_words_that_are_followed_are_there(
    before: list[str], after: list[str], data: st.DataObject
) -> None:
    """A range lies inside the new wording, and holds a word of the old range."""
    if not before:
        return
    first = data.draw(st.integers(1, len(before)))
    last = data.draw(st.integers(first, len(before)))
    where = followed(tuple(before), tuple(after), (first, last))
    if where:
        assert 1 <= where[0] <= where[1] <= len(after)
        assert set(after[where[0] - 1 : where[1]]) & set(before[first - 1 : last])
