"""Who stands to whom, as a drawing in the page."""

from xml.etree import ElementTree

from tests.picture.test_cast import told
from tui.render.exports.cast_svg import casts_svg


def page(*pairs: tuple[int, int], by: str = "wire") -> str:
    """Return the drawings of who backs whom."""
    briefing = told(*pairs, by=by)
    return "\n".join(casts_svg(briefing, briefing))


def words_of(drawing: str) -> list[str]:
    """Return the words that are seen."""
    read = ElementTree.fromstring(drawing)  # noqa: S314  # our own
    # What the mouse is told stands before the words.
    return [
        (text.text or "") + "".join(one.tail or "" for one in text) for text in read.iter("text")
    ]


def test_each_name_is_there_and_each_line_says_how_it_is_meant() -> None:
    """A graph without words would be a riddle."""
    assert words_of(page((0, 1), (1, 2))) == [
        "3 names, 2 relations",
        "Actor 0",
        "in support of",
        "Actor 1",
        "in support of",
        "Actor 2",
    ]


def test_a_claim_is_dashed_and_says_whose_it_is() -> None:
    """Also to whom dashes cannot be shown."""
    claimed = page((0, 1), (1, 2), by="a0")
    assert words_of(claimed)[2] == "in support of (Actor 0 claims)"
    assert claimed.count('class="maybe"') == 2
    assert claimed.count("dashed: claimed, disputed") == 2
    assert "dashed" not in page((0, 1), (1, 2))


def test_each_name_that_is_led_to_has_one_arrow() -> None:
    """However many relations lead to it."""
    assert page((0, 3), (1, 3), (2, 3), (3, 0)).count('class="arrow"') == 2


def test_words_on_a_line_are_in_full_where_the_mouse_rests() -> None:
    """With both names, and whoever says so."""
    assert "<title>Actor 0 in support of Actor 1 (Actor 0 claims)</title>" in page(
        (0, 1), (1, 2), by="a0"
    )


def test_what_is_not_drawn_is_said_in_words() -> None:
    """A crowd, and beside it those who are tied to nobody else."""
    crowd = page(*((0, other) for other in range(1, 15)), (16, 17))
    assert crowd.splitlines() == [
        '<p class="muted">Not drawn: 15 names, 14 relations, which would be a knot of lines. '
        "The list has them.</p>",
        '<p class="muted">Not drawn: 1 relation of names that are tied to nobody else. '
        "The list has them.</p>",
    ]
    assert page((0, 1)) == ""
