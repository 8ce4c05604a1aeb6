"""The time axis in the page: well formed, told in words, and no surer than the dates."""

from xml.etree import ElementTree

from hypothesis import given

from tests.picture.drawing import STORIES, drawn
from tui.model.item import Item
from tui.picture.stroke import Stroke, strokes
from tui.render.exports.axis_svg import FEWEST, axis_svg


def svg(*events: Stroke) -> ElementTree.Element:
    """Return the picture of events, which is well-formed XML."""
    return ElementTree.fromstring("\n".join(axis_svg(events)))  # noqa: S314  # our own


def looks(*events: Stroke) -> list[str]:
    """Return the classes of what is drawn, the ruler left out."""
    return [
        one for part in svg(*events).iter() if (one := part.get("class", "")) not in {"", "soft"}
    ]


@given(STORIES)
def test_every_event_has_its_line_in_order(story: list[Item]) -> None:
    """Whatever the dates; nothing lies beside the picture."""
    if len(story) < FEWEST:
        return
    picture = svg(*strokes(story))
    told = [text.text for text in picture.iter("text") if text.get("x") == "8" and text.text]
    order = [words for words in told if ": Event " in words]
    assert [words.rpartition(" ")[2] for words in order] == [str(n) for n in range(len(story))]
    assert all(0 <= float(one.get("cx", "")) <= 720 for one in picture.iter("circle"))


def test_a_window_has_nothing_sure_and_an_open_end_is_an_arrow() -> None:
    """The thick line is for the days on which it surely went on."""
    classes = looks(*drawn("2018-05", "2018-05-07", "2018-05-09/.."))
    assert classes.count("sure") == 1
    assert classes.count("arrow") == 1


def test_a_rough_day_is_hollow() -> None:
    """About 7 May is not 7 May."""
    assert looks(*drawn("2018-05-07~", "2018-05-08", "2018-05-09")).count("about") == 1


def test_who_does_not_see_it_is_told_what_it_is() -> None:
    """With the breaks, which change the scale; the table has the rest."""
    picture = svg(*drawn("2003", "2018-05-07", "2018-05-09"))
    assert picture.get("role") == "img"
    assert [one.text for one in picture][:2] == [
        "Time axis",
        "3 events, each a line below its date and title; the axis has 1 break, beyond which the "
        "scale is another. The table that follows has the same in words.",
    ]


def test_few_events_need_no_picture_and_hundreds_are_none() -> None:
    """The table is there in any case."""
    assert list(axis_svg(drawn("2018", "2019"))) == []
    assert list(axis_svg(drawn(*["2018"] * 500))) == []


def test_what_a_title_could_be_taken_for_is_escaped() -> None:
    """Nobody else's words are markup."""
    bad = drawn("2018")[0]
    hostile = Stroke(**{**vars(bad), "title": "</text><script>alert(1)</script>"})
    assert "<script" not in "".join(axis_svg([hostile] * 3))
