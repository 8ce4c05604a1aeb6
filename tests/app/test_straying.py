"""A filter or a voice takes one away from an item for a while, and clearing it leads back."""

from tests.app.journey import journey
from tests.app.screen import Reading


async def hide_all(reading: Reading) -> None:
    """Narrow the pane to what nothing matches."""
    await reading.press("F", *"zzzz", "enter")
    assert reading.at == ""


async def only_gna(reading: Reading) -> None:
    """Narrow all panes to what one voice says, which is little."""
    await reading.press("w", "j", "j", "j", "j", "enter")


@journey("80x24", "40x20")
async def test_clearing_a_filter_leads_back_to_the_item(reading: Reading) -> None:
    """To the same line of the screen, though nothing was shown meanwhile."""
    await reading.press("2", *"j" * 14)
    before = reading.text
    await hide_all(reading)
    await reading.press("escape")
    assert reading.text == before


@journey("80x24", "40x20")
async def test_clearing_a_voice_leads_back_to_the_item(reading: Reading) -> None:
    """In the pane where it was chosen, and in one that was visited meanwhile."""
    await reading.press("4", "j", "j", "j", "2", *"j" * 14)
    before, at = reading.text, reading.at
    await only_gna(reading)
    assert reading.at != at
    await reading.press("4", "escape", "2")
    assert reading.text == before


@journey("80x24")
async def test_whoever_has_moved_on_stays_there(reading: Reading) -> None:
    """The item that was gone to meanwhile is where one is."""
    await reading.press("2", *"j" * 14)
    await reading.press("F", *"LNA", "enter", "j")
    at = reading.at
    await reading.press("escape")
    assert reading.at == at


@journey("80x24")
async def test_a_filter_of_fewer_letters_leads_back_as_well(reading: Reading) -> None:
    """What is deleted letter by letter brings back what it had taken away."""
    await reading.press("2", *"j" * 14)
    at = reading.at
    await reading.press("F", *"zz", "backspace", "backspace", "enter")
    assert reading.at == at


@journey("40x20")
async def test_a_digit_leads_to_the_list(reading: Reading) -> None:
    """Even where a card was open in that pane when it was left."""
    await reading.press("2", "g", "j", "enter", "3", "2")
    assert not reading.reader.list_is_hidden
