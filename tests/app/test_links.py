"""Where links stand, and the letters to follow them by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.app.links import LETTERS, MOST, beginnings, labels, link_at, typed
from tui.model.card import Span


@given(st.integers(min_value=0, max_value=MOST + 50))
def test_no_label_is_the_beginning_of_another(count: int) -> None:
    """So each is complete as soon as it is typed; none has more than two letters."""
    made = labels(count)
    assert len(made) == len(set(made)) == min(count, MOST)
    assert not {label for label in made if len(label) == 2 and label[0] in made}
    assert all(1 <= len(label) <= 2 and set(label) <= set(LETTERS) for label in made)


@given(st.integers(min_value=0, max_value=MOST))
def test_short_labels_come_first(count: int) -> None:
    """The first links, those of the card, have one letter while there are any."""
    lengths = [len(label) for label in labels(count)]
    assert lengths == sorted(lengths)
    assert count > len(LETTERS) or set(lengths) <= {1}


LINE = (Span("who "), Span("LNA", "voice", "lna"), Span(", "), Span("p6", "pin", "art/p6"))


@pytest.mark.parametrize(
    ("column", "target"),
    [(3, ""), (4, "lna"), (6, "lna"), (7, ""), (9, "art/p6"), (10, "art/p6"), (11, "")],
)
def test_a_cell_belongs_to_the_link_that_it_is_part_of(column: int, target: str) -> None:
    """And words beside it to none."""
    assert link_at(LINE, column) == target


def test_wide_letters_are_counted_in_cells() -> None:
    """A link behind two Chinese characters begins four cells on."""
    assert link_at((Span("\u6f22\u5b57"), Span("x", "name", "x")), 4) == "x"


def test_a_link_over_two_lines_is_one() -> None:
    """Where it goes on without other words between."""
    first = (Span("from ", "label"), Span("Libyan National", "name", "lna"))
    second = (
        Span("     ", "label"),
        Span("Army", "name", "lna"),
        Span(" "),
        Span("x", "name", "x"),
    )
    assert [(link.line, link.start) for link in beginnings([(7, first), (8, second)])] == [
        (7, 5),
        (8, 10),
    ]


def test_the_same_target_behind_other_words_is_another_link() -> None:
    """Two lines that each name it lead there twice."""
    lines = [
        (Span("by "), Span("LNA", "voice", "lna")),
        (Span("and "), Span("LNA", "voice", "lna")),
    ]
    assert len(beginnings(enumerate(lines))) == 2


@pytest.mark.parametrize(
    ("letters", "came_of_it"),
    [
        ("a", ("lna", False)),
        ("s", ("", True)),
        ("sd", ("dmsc", False)),
        ("x", ("", False)),
        ("", ("", False)),
    ],
)
def test_letters_are_taken_until_they_lead_somewhere_or_nowhere(
    letters: str, came_of_it: tuple[str, bool]
) -> None:
    """A first letter of two waits for the second."""
    assert typed(letters, {"a": "lna", "sd": "dmsc", "sf": "un"}) == came_of_it
