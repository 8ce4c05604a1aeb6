"""What became of passages in an article at hand is told in words, a changed number first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.model.anchor import Anchor, Change, Found
from tui.model.card import plain
from tui.model.pin import Pin
from tui.model.version import Lit, Stray, Version, shortened, state_spans

MEN = Change("fighters", "men", 3, 3)
NUMBER = Change("100", "120", 2, 2, is_number=True)


def version(*anchors: Anchor, strays: int = 0, is_same: bool = False, name: str = "a") -> Version:
    """Return an article with some passages."""
    found = tuple(Found("words", anchor) for anchor in anchors)
    others = tuple(Stray(number, "words", 0) for number in range(1, strays + 1))
    return Version(name, is_same, found, others, (), {})


@pytest.mark.parametrize(
    ("anchor", "words"),
    [
        (Anchor(2, "exact", (Pin(2),)), ""),
        (Anchor(2, "moved", (Pin(7),)), "moved: the same text at another place, now p7"),
        (Anchor(2, "moved", (Pin(3), Pin(4))),
         "moved: the same text at another place, now p3 and p4"),
        (Anchor(2, "moved", (Pin(1, "", (8, 20)),)),
         "moved: the same text at another place, now p1:8-20"),
        (Anchor(2, "edited", (Pin(2),), None), "edited: what changed is not known"),
        (Anchor(2, "edited", (Pin(2),), ()), "edited: its numbers are the same, but words are not"),
        (Anchor(2, "edited", (Pin(3),), (MEN, NUMBER)),
         "edited, now p3: a number changed, `100` → `120`; `fighters` → `men`"),
        (Anchor(2, "edited", (Pin(2),), (MEN,) * 9),
         "edited: " + "`fighters` → `men`; " * 6 + "3 more"),
        (Anchor(2, "missing"), "missing: no text that is surely the same"),
        (Anchor(2, "missing", nearest=5),
         "missing: no text that is surely the same; p5 of it comes nearest"),
        (Anchor(2, "unmarked"), "not known: no fingerprint to know it by"),
    ],
)  # fmt: skip
def test_what_became_of_a_passage_is_told(anchor: Anchor, words: str) -> None:
    """In words, whatever the looks."""
    assert plain(state_spans(anchor)) == words


def test_a_changed_number_is_a_warning_and_never_left_out() -> None:
    """However many other words changed before it."""
    spans = state_spans(Anchor(1, "edited", (Pin(1),), (*(MEN,) * 50, NUMBER)))
    (warned,) = [span for span in spans if "a number changed" in span.text]
    assert (warned.text, warned.role) == ("a number changed, `100` → `120`", "warning")


def test_an_edit_around_the_words_pinned_is_told_as_such() -> None:
    """They are what they were, and a word beside them may deny them."""
    spans = state_spans(Anchor(1, "edited", (Pin(1),), (MEN,)), is_intact=True)
    assert plain(spans).startswith("edited around the words pinned: ")


@pytest.mark.parametrize(
    ("found", "words", "differing"),
    [
        (version(Anchor(1, "exact"), is_same=True, name="gull.txt"), "gull.txt, the same text", ""),
        (version(Anchor(1, "exact"), is_same=True, name=""), "a copy of your own, the same text",
         ""),
        (version(strays=3), "a, of which the briefing has no fingerprint", ""),
        (version(Anchor(1, "exact"), Anchor(2, "moved"), Anchor(3, "edited"), Anchor(4, "missing"),
                 strays=2),
         "a, which differs: 1 exact, 1 moved, 1 edited, 1 missing, 2 new",
         "1 edited, 1 missing, 1 moved, 2 new"),
    ],
)  # fmt: skip
def test_an_article_is_told_in_a_line(found: Version, words: str, differing: str) -> None:
    """What it is called, and how it differs."""
    assert found.words == words
    assert found.differing == differing


@given(st.text(st.sampled_from("ab  "), max_size=200), st.integers(1, 100))
def test_a_text_is_cut_behind_a_word_where_one_ends_nearby(text: str, most: int) -> None:
    """What is left is its beginning, no longer than asked for, and a sign."""
    short = shortened(text, most)
    assert short == text or (len(short) <= most + 2 and short.endswith(" …"))
    assert text.startswith(short.removesuffix(" …"))


def test_words_of_a_passage_are_counted_from_the_first() -> None:
    """Both ends included, as in a pin."""
    assert Lit(Anchor(1, "exact"), (2, 3)).of("one two three four") == "two three"
    assert Lit(Anchor(1, "exact")).of("one two") == "one two"


@pytest.mark.parametrize(
    ("words", "most", "parts"),
    [
        ((3, 4), 30, ("a b ", "c d", " e f g h")),
        ((3, 4), 8, ("… b ", "c d", " e …")),
        ((3, 4), 3, ("… ", "c d", " …")),
        ((1, 2), 7, ("", "a b", " c d …")),
        ((7, 8), 7, ("… e f ", "g h", "")),
        (None, 15, ("", "a b c d e f g h", "")),
    ],
)
def test_what_is_meant_stands_amid_the_words_around_it(
    words: tuple[int, int] | None, most: int, parts: tuple[str, str, str]
) -> None:
    """As many on either side as there is room for, with a sign where the passage goes on."""
    assert Lit(Anchor(1, "exact"), words).amid("a b c d e f g h", most) == parts


@given(
    st.lists(st.text("abc", min_size=1, max_size=9), min_size=1, max_size=30),
    st.integers(1, 30),
    st.integers(0, 30),
    st.integers(1, 80),
)
def test_words_around_take_the_room_that_is_left(
    words: list[str], first: int, more: int, most: int
) -> None:
    """Never more, but for what is meant; and they are the passage's own, in their order."""
    first = min(first, len(words))
    lit = Lit(Anchor(1, "exact"), (first, min(first + more, len(words))))
    begin, meant, end = lit.amid(" ".join(words), most)
    assert meant == shortened(lit.of(" ".join(words)), most)
    around = [begin.strip(" …"), end.strip(" …")]
    assert all(part in " ".join(words) for part in around)
    assert sum(map(len, around)) <= max(most - len(lit.of(" ".join(words))), 0)
