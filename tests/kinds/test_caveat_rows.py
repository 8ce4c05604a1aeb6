"""A caveat is marked as what it is, wherever it is listed."""

from tests.reading import whole


def test_a_caveat_is_itself_marked_in_a_list() -> None:
    """It asks for care; the row needs no other caveat about it."""
    briefing = whole("title: x\ncaveats:\n  - One side counts.\n")
    (caveat,) = briefing.lists["caveats"]
    assert caveat.row(briefing).care
