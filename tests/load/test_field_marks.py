"""Where the fields of an item stand, for those who find something wrong with one."""

import pytest

from tests.reading import whole
from tui.model.changes import signature
from tui.problems import Mark

HEAD = "title: t\ntimeline:\n"


@pytest.mark.parametrize(
    ("item", "key", "place"),
    [
        ("- title: x\n  date: 2018\n", "date", (4, 9)),
        ("- {title: x, date: 2018}\n", "date", (3, 20)),
        ("- title: x\n  text: >-\n    y\n", "text", (4, 9)),
        ("- title: x\n  after:\n  - e\n- {id: e, title: y}\n", "after", (5, 3)),
        ("- 2018: x\n", "title", (3, 3)),
        ("- 2018: x\n", "date", (3, 3)),
        ("- x\n", "title", (3, 3)),
        ("- title: x\n", "date", (3, 3)),
    ],
)
def test_a_field_stands_where_its_value_begins(item: str, key: str, place: tuple[int, int]) -> None:
    """One that the file does not name, where the item does."""
    first = next(iter(whole(HEAD + item)))
    assert first.mark_of(key) == Mark(*place)


def test_a_field_goes_by_its_key_in_the_file() -> None:
    """`from` is no name for an attribute."""
    text = "title: t\nactors: [{id: a, name: a}]\nrelations:\n- {from: a, kind: opposes, to: a}\n"
    *_, relation = whole(text)
    assert relation.mark_of("from") == Mark(4, 10)


def test_places_make_no_difference_between_items() -> None:
    """Neither for equality nor for what is remembered of an item."""
    one = next(iter(whole(HEAD + "- {title: x, date: 2018}\n")))
    other = next(iter(whole(HEAD + "\n\n- title: x\n  date: 2018\n")))
    assert one == other
    assert signature(one) == signature(other)
