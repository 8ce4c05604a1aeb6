"""Numbers on one scale, as a drawing in the page."""

from xml.etree import ElementTree

from tests.picture.test_interval import BY_HU, compared
from tui.render.exports.interval_svg import intervals_svg


def drawn(*values: str) -> ElementTree.Element:
    """Return the picture of numbers that may be compared."""
    found = compared(*((value, BY_HU) for value in values))
    return ElementTree.fromstring("\n".join(intervals_svg(found)))  # noqa: S314  # our own


def test_a_strict_bound_is_hollow_and_no_bound_an_arrow() -> None:
    """100 itself is left out of "more than 100", and not of "at least 100"."""
    for words, hollow in (("more than 100", 1), ("at least 100", 0)):
        looks = [part.get("class") for part in drawn(words, "50").iter()]
        assert looks.count("about") == hollow
        assert looks.count("arrow") == 1


def test_numbers_are_where_they_belong_on_a_scale_from_nought() -> None:
    """Half of the largest stands half-way."""
    circles = [float(one.get("cx", "")) for one in drawn("50", "100").iter("circle")]
    assert circles == [360, 672]


def test_what_may_not_be_compared_is_not_drawn() -> None:
    """Nor is a number alone."""
    assert list(intervals_svg(compared(("3", BY_HU)))) == []


def test_who_does_not_see_it_is_told_what_it_is() -> None:
    """By whom the numbers are, and of which day, is its title."""
    title, what = list(drawn("50", "100"))[:2]
    assert title.text == "Count, as given by HU, no day recorded"
    assert what.text == "2 numbers on one scale. The table has each in words."
