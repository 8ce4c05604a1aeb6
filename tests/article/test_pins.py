"""Each pin is followed to where its words stand now, as far as that is certain."""

import random
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.article.story import COUNT, HEAD, RULE, STORY, TALKS, briefing_text, compared
from tests.article.test_alignment import later, sentence
from tests.reading import whole
from tui.article.alignment import aligned
from tui.article.article import Article
from tui.article.at_hand import AtHand
from tui.article.pins import pinned
from tui.model.pin import Pin
from tui.model.source import folded

GEESE = "figures:\n  - {id: geese, label: geese, value: 140, by: unattributed, at: 'p2:%s'}\n"


def found(
    after: Sequence[str], words: str, tmp_path: Path, *, known: bool = True
) -> tuple[str, str, str]:
    """Return of a pin to some words of the count its state, where they stand, what changed."""
    briefing, article = compared(after, known=known, items=GEESE % words, data=tmp_path)
    (one,) = pinned(briefing, article)
    changes = "; ".join(map(str, one.changes or ()))
    return one.state, " ".join(map(str, one.places)), changes


@pytest.mark.parametrize(
    ("after", "words", "expected"),
    [
        (STORY, "5-9", ("exact", "p2:5-9", "")),
        ((HEAD, RULE, COUNT, TALKS), "5-9", ("moved", "p3:5-9", "")),
        # Edited elsewhere: the words are what they were, but what they say may not be.
        ((HEAD, COUNT.replace("Friday", "Thursday"), RULE, TALKS), "5-9",
         ("edited", "p2:5-9", "`Friday.` → `Thursday.`")),
        ((HEAD, "Nobody believes that " + COUNT, RULE, TALKS), "5-9",
         ("edited", "p2:8-12", "nothing → `Nobody believes that`")),
        ((HEAD, COUNT.replace("140", "410"), RULE, TALKS), "5-9",
         ("edited", "p2:5-9", "`140` → `410`")),
        ((HEAD, COUNT.replace("140 geese", "some 140 white geese"), RULE, TALKS), "5-6",
         ("edited", "p2:6-8", "`counted` → `counted some`; `140` → `140 white`")),
        ((HEAD, COUNT.replace("at midnight, ", ""), RULE, TALKS), "10-11",
         ("missing", "", "`quay at midnight,` → `quay`")),
        ((HEAD, RULE, TALKS), "5-9", ("missing", "", "")),
        # Split in two, in the middle of what is pinned; joined with another.
        ((HEAD, *COUNT.split(" on the quay "), RULE), "5-9",
         ("missing", "", "`The harbour office counted 140 geese on the quay` → nothing")),
        ((HEAD, COUNT.partition(" on the")[0], "on the" + COUNT.partition(" on the")[2], RULE),
         "5-9", ("moved", "p2:5-6 p3:1-3", "")),
        ((HEAD + " " + COUNT, RULE, TALKS), "5-9", ("moved", "p1:12-16", "")),
        ((HEAD, f"{TALKS} {COUNT}", RULE), "5-9", ("moved", "p2:31-35", "")),
    ],
)  # fmt: skip
def test_words_are_followed_through_moves_and_edits(
    after: Sequence[str], words: str, expected: tuple[str, str, str], tmp_path: Path
) -> None:
    """With the earlier text at hand, to the word."""
    assert found(after, words, tmp_path) == expected


def test_without_the_earlier_text_words_of_an_edited_passage_are_not_followed(
    tmp_path: Path,
) -> None:
    """A guess would be a wrong anchor; that a number changed is known all the same."""
    after = (HEAD, COUNT.replace("140", "410"), RULE, TALKS)
    assert found(after, "5-9", tmp_path, known=False) == ("edited", "", "`140` → `410`")


def test_two_claims_at_one_place_are_two_pins(tmp_path: Path) -> None:
    """Each value stands in a line of its own, and one of them may be the wrong one."""
    items = """\
figures:
  - label: geese
    values:
      - {value: 140, by: unattributed, at: p2}
      - {value: more than 20, by: unattributed, at: p2}
"""
    briefing, article = compared(STORY, items=items, data=tmp_path)
    first, second = pinned(briefing, article)
    assert second.pin.mark.line == first.pin.mark.line + 1


def test_every_pin_of_every_item_is_told(tmp_path: Path) -> None:
    """Those of its claims too, in the briefing's order; each at its place in the file."""
    briefing, article = compared((HEAD, TALKS), data=tmp_path)
    told = [(one.item.id, str(one.pin), one.state) for one in pinned(briefing, article)]
    assert told == [
        ("office", "p2", "missing"), ("geese", "p2:5-9", "missing"),
        ("talks", "p1", "exact"), ("talks", "p4", "moved"),
    ]  # fmt: skip
    lines = [one.pin.mark.line for one in pinned(briefing, article)]
    assert lines == sorted(lines)
    assert lines[0] > 1


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 2**32), st.booleans())
def test_no_pin_to_words_is_ever_led_astray_in_silence(seed: int, is_known: bool) -> None:
    """An exact or moved one leads to those very words; any other says that something changed."""
    chance = random.Random(seed)  # noqa: S311  # no secret; hypothesis gives the seed
    before = [sentence(chance) for _ in range(chance.randint(1, 8))]
    after = later(before, chance).blocks or ["nothing left"]
    passage = chance.randint(1, len(before))
    old = folded(before[passage - 1]).split()
    first = chance.randint(1, len(old))
    words = (first, chance.randint(first, len(old)))
    text = briefing_text(before, GEESE.replace("p2:%s", str(Pin(passage, "", words))))
    (source,) = (made := whole(text)).sources
    known = Article(tuple(before)) if is_known else None
    article = Article(tuple(after))
    found = AtHand(source, article, "given", aligned(source.blocks, article, known), known)
    (one,) = pinned(made, found)
    there = [
        word for place in one.places for word in article.words[place.passage - 1][_slice(place)]
    ]
    if one.state in {"exact", "moved"}:
        assert there == old[words[0] - 1 : words[1]]
    elif one.is_intact:
        assert there == old[words[0] - 1 : words[1]]
        assert one.changes
    else:
        assert one.state in {"edited", "missing"}


def _slice(place: Pin) -> slice:
    return slice(place.words[0] - 1, place.words[1]) if place.words else slice(None)
