"""Who stands to whom, as a drawing in the page."""

from xml.etree import ElementTree

from tests.picture.test_cast import told
from tui.render.exports.cast_svg import casts_svg


def page(*pairs: tuple[int, int], by: str = "") -> str:
    """Return the graphs of who backs whom."""
    briefing = told(*pairs, by=by)
    return "\n".join(casts_svg(briefing, briefing))


def test_each_actor_is_named_and_each_line_says_how_it_is_meant() -> None:
    """A graph without words would be a riddle."""
    drawn = ElementTree.fromstring(page((0, 1), (1, 2)))  # noqa: S314  # our own
    words = [text.text for text in drawn.iter("text")]
    assert words[1:] == ["in support of", "in support of", "Actor 0", "Actor 1", "Actor 2"]


def test_a_claim_is_dashed_and_said_to_be_one() -> None:
    """Also to whom it cannot be shown."""
    assert 'class="maybe"' in page((0, 1), (1, 2), by="a0")
    assert page((0, 1), (1, 2), by="a0").count("dashed: no source says so") == 2
    assert "dashed" not in page((0, 1), (1, 2), by="wire")


def test_a_crowd_is_said_to_be_one() -> None:
    """And not drawn."""
    crowd = page(*((0, other) for other in range(1, 15)))
    assert crowd == '<p class="muted">Not drawn: 15 actors would be a knot of lines.</p>'
