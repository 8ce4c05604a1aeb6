"""An author reviews what was drafted."""

from tests.app.journey import journey
from tests.app.screen import Reading
from tests.drafted import DRAFTED
from tui.render.glyphs import ASCII

SIZES = ("80x24", "120x40", "40x20")


@journey(*SIZES, text=DRAFTED, file=True)
async def test_a_review_of_drafts(reading: Reading) -> None:
    """An author goes from draft to draft, accepts, drops, and takes one back."""
    reading.show()
    await reading.press(".")
    assert reading.at == "walkout"
    reading.show()
    await reading.press("a", "d")
    assert "Drop it, and take it out of these" in reading.text
    reading.show()
    await reading.press("escape", ".", "d")
    assert reading.at == "cancelled"
    reading.show()
    await reading.press("u")
    assert reading.at == "line"
    reading.show()
    await reading.press("a", "a", "a", "a")
    assert "All is reviewed now" in reading.text
    reading.show()


@journey("80x24", text=DRAFTED, file=True, glyphs=ASCII)
async def test_drafts_in_letters_alone(reading: Reading) -> None:
    """An author on a terminal without signs sees the same words."""
    await reading.press("4")
    assert "(draft) sailings cancelled" in reading.text
    assert "unreviewed draft, found by the rule figure.count-of" in reading.words
    reading.show()


@journey("80x24", text=DRAFTED, file=True, NO_COLOR="1")
async def test_drafts_without_colours(reading: Reading) -> None:
    """An author who wants no colours is told as much."""
    await reading.press("3")
    assert "Halden Line    (draft)" in reading.text
    reading.show()
