"""Stories of readers who have made the reader their own: keys, layout, bookmarks."""

from tests.app.beside import STRIKE
from tests.app.journey import journey
from tests.app.screen import Reading

KEYS = """\
start: timeline
keys:
  search: [/, Ctrl+F]
  move.down: [s, down]
  sort: []
  help: F5
  overlay.close: x
"""
BROKEN = """\
thme: gruvbox
start: figures
keys:
  search: n
  copy: Ctlr+Y
"""


@journey("80x24", "160x45", "40x20", text=STRIKE, file=True)
async def test_a_reader_comes_back_to_what_was_remembered(reading: Reading) -> None:
    """Two items are remembered; the list of bookmarks leads to one, and forgets the other."""
    await reading.press("5", "G", "m", "4", "m", "j")
    reading.show()
    await reading.press("apostrophe")
    reading.show()
    await reading.press("enter")
    assert reading.at == "isle-20"
    await reading.press("apostrophe", "m")
    assert reading.offered == ["figure about 140 sailings cancelled"]
    reading.show()


@journey("80x24", "160x45", "40x20", config=KEYS)
async def test_keys_of_ones_own_are_shown_everywhere(reading: Reading) -> None:
    """A reader has given other keys to some actions: footer, help and overlays name them."""
    assert reading.pane == "timeline"
    await reading.press("s", "s")
    reading.show()
    await reading.press("f5")
    assert any("s Down" in line for line in reading.offered)
    reading.show()
    await reading.press("x")
    assert not reading.has_overlay


@journey("80x24", "160x45", "40x20", text=STRIKE, config=BROKEN)
async def test_a_broken_configuration_stops_nothing(reading: Reading) -> None:
    """What is wrong with it is said, and listed behind `!`; the rest of it holds."""
    assert reading.pane == "figures"
    reading.show()
    await reading.press("exclamation_mark")
    assert any("C104" in line for line in reading.offered)
    reading.show()


@journey("80x24", config="layout: beside\n")
async def test_a_card_stands_beside_the_list_where_it_is_wanted(reading: Reading) -> None:
    """On a screen of 80 columns the card stands below, unless somebody wants it beside."""
    await reading.press("2")
    assert reading.reader.is_wide
    reading.show()
