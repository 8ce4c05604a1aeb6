"""How like two passages are is known even of one that only a sketch is left of."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.article.likeness import ORDERS, estimate, likeness, pairs, sketch

GEESE = (
    "Some 140 geese stayed on the quay at Port Halden on Sunday night, the harbour office said, "
    "and a goat was seen among them."
)


@pytest.mark.parametrize(
    ("other", "least", "most"),
    [
        (GEESE, 1.0, 1.0),
        (GEESE.upper().replace(",", ""), 1.0, 1.0),
        (GEESE.replace("140", "160"), 0.8, 0.95),
        (GEESE.replace("140", "160").replace("Sunday", "Monday").replace("goat", "swan"), 0.5, 0.8),
        ("Some 30 boats lay at the quay on Monday, the harbour office said.", 0.0, 0.3),
        ("Nothing of the sort.", 0.0, 0.0),
        ("", 0.0, 0.0),
    ],
)
def test_the_more_is_edited_the_less_is_alike(other: str, least: float, most: float) -> None:
    """Case and punctuation are not counted, the order of words is."""
    assert least <= likeness(pairs(GEESE), pairs(other)) <= most


def test_a_sketch_is_the_same_on_every_machine() -> None:
    """It is kept in files: how it is made must never change under the name `blocks-1`."""
    assert sketch("Some 140 geese stayed.") == "1495315833e1f974bcc265cd7af23232"
    assert sketch("geese") == sketch("") == ""


def test_signs_without_blanks_are_words() -> None:
    """As in Chinese, where a sentence would be one word."""
    assert len(pairs("港口有鹅")) == 3


def test_an_estimate_is_near_the_truth() -> None:
    """On average over many edits; each is within the margin that anchors are chosen by."""
    chance = random.Random(7)  # noqa: S311  # no secret, the same texts in each run
    vocabulary = [f"word{number}" for number in range(400)]
    off = []
    for _ in range(60):
        old = chance.choices(vocabulary, k=40)
        new = [word if chance.random() < 0.9 else chance.choice(vocabulary) for word in old]
        one, other = " ".join(old), " ".join(new)
        off.append(estimate(sketch(one), sketch(other)) - likeness(pairs(one), pairs(other)))
    assert abs(sum(off) / len(off)) < 0.05
    assert max(map(abs, off)) < 0.3


@given(st.text(), st.text())
def test_likeness_is_a_share_and_has_no_sides(one: str, other: str) -> None:
    """Whatever the texts."""
    first, second = pairs(one), pairs(other)
    assert 0 <= likeness(first, second) == likeness(second, first) <= 1
    assert len(sketch(one)) in {0, ORDERS}
    assert 0 <= estimate(sketch(one), sketch(other)) <= 1
