"""What stands in the place of something is that, reworded, if it is like it."""

from hypothesis import given
from hypothesis import strategies as st

from tui.kinds.place import Place
from tui.model.rewording import may_be

NAMES = st.text("abc -é", min_size=1, max_size=12)


@given(NAMES, NAMES)
def test_likeness_is_the_same_both_ways(one: str, other: str) -> None:
    """So that what was renamed there was renamed here, when files are compared the other way."""
    old, new = Place(id="x", name=one), Place(id="y", name=other)
    assert may_be(old, new) == may_be(new, old)


@given(NAMES)
def test_what_says_the_same_is_alike(name: str) -> None:
    """Whatever letters it is in."""
    assert may_be(Place(id="x", name=name), Place(id="y", name=name.upper()))


def test_letters_are_compared_no_further_than_a_line_goes() -> None:
    """A text of any length is told by its words; to hold all its letters together would hang."""
    one, other = "ab" * 100_000, "cd" * 100_000
    assert may_be(Place(id="x", name=f"a b c {one}"), Place(id="y", name=f"a b c {other}"))
    assert not may_be(Place(id="x", name=f"a {one}"), Place(id="y", name=f"a {other}"))
