"""Readers among all their briefings, and the screens they see (`journeys/`)."""

from typing import Final

from tests.app.journey import journey_from
from tests.app.screen import Reading
from tests.app.shelf import opening

ALL: Final = ("80x24", "160x45", "40x20")


async def type_in(reading: Reading, text: str) -> None:
    """Type a text, letter by letter."""
    await reading.press(*text)


@journey_from(opening, *ALL)
async def test_all_briefings_there_are(reading: Reading) -> None:
    """A reader looks at what there is, and at what is wrong with two of the files."""
    await reading.press("L")
    assert "Ferry strike at Port Halden" in reading.words
    reading.show()
    await reading.press("g", "j", "j", "j")
    assert "Storm over the sound" in reading.words
    reading.show()
    await reading.press("!")
    assert "did you mean `lang`?" in reading.words
    reading.show()
    await reading.press("escape", "g", "j", "enter")
    assert "It cannot be read" in reading.told
    reading.show()
    await reading.press("escape")
    assert reading.reader.is_current


@journey_from(opening, *ALL)
async def test_another_briefing_is_read_and_left_again(reading: Reading) -> None:
    """A reader opens another briefing from the library, and goes back to where they were."""
    await reading.press("2", "j")
    before = reading.place
    await reading.press("L", "j")
    await type_in(reading, "Fdocker")
    reading.show()
    await reading.press("enter", "enter")
    assert reading.reader.briefing.header.title == "What a docker earns"
    reading.show()
    await reading.press("3", "minus", "minus")
    assert reading.reader.briefing.header.title == "Ferry strike at Port Halden"
    assert reading.place == before


@journey_from(opening, *ALL)
async def test_all_briefings_are_searched_at_once(reading: Reading) -> None:
    """A reader looks for a union in every spelling, and reads what another briefing says of it."""
    await reading.press("L", "/")
    reading.show()
    await type_in(reading, "harbour union")
    assert "What a docker earns" in reading.words
    reading.show()
    for _ in range(9):
        if "Harbor Union" not in under_cursor(reading):
            await reading.press("down")
    assert "Harbor Union" in under_cursor(reading)
    reading.show()
    await reading.press("enter")
    assert (reading.reader.briefing.header.title, reading.at) == ("What a docker earns", "union")


def under_cursor(reading: Reading) -> str:
    """Return the lines that the cursor is on."""
    return " ".join(line for line in reading.lines if line.startswith("▌"))


@journey_from(opening, "80x24", "160x45")
async def test_the_library_in_another_order(reading: Reading) -> None:
    """A reader sorts by date, by change and by size; each order is named."""
    await reading.press("L")
    for words in ("by name", "by title", "by date", "by change", "by number"):
        await reading.press("s")
        assert words in reading.lines[0]
        if words != "by name":
            reading.show()
    await reading.press("s")
    assert "by folder" in reading.lines[0]


@journey_from(opening, *ALL)
async def test_an_actor_appears_in_other_briefings(reading: Reading) -> None:
    """A reader sees on an actor's card where else it appears, and follows it there and back."""
    await reading.press("3")
    if reading.is_narrow:
        await reading.press("enter")
    assert "also in What a docker earns (same name)" in reading.words
    reading.show()
    await reading.click_on("What a docker earns")
    assert (reading.reader.briefing.header.title, reading.at) == ("What a docker earns", "union")
    reading.show()
    await reading.press("minus")
    assert (reading.reader.briefing.header.title, reading.at) == (
        "Ferry strike at Port Halden",
        "hu",
    )


@journey_from(opening, "80x24", "40x20")
async def test_the_keys_of_the_library(reading: Reading) -> None:
    """A reader asks what the library is, and what one can do in it."""
    await reading.press("L", "?")
    assert "$BRIEFING_PATH" in reading.words
    reading.show()
    await reading.press("escape", "q")
    assert not reading.has_overlay
    assert reading.app.is_running
