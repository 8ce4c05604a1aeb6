"""Readers who look for something, and the screens they see (`journeys/`)."""

from tests.app.journey import SIZES, journey
from tests.app.screen import Reading
from tui.render.glyphs import ASCII


async def type_in(reading: Reading, text: str) -> None:
    """Type a text, letter by letter."""
    await reading.press(*text)


@journey(*SIZES)
async def test_a_name_is_found_in_another_spelling(reading: Reading) -> None:
    """A reader has read of Qadhafi elsewhere, and finds him here."""
    await type_in(reading, "/qadhafi")
    assert "Gaddafi" in reading.text
    reading.show()
    await reading.press("enter")
    assert (reading.pane, reading.at) == ("actors", "gaddafi")
    assert reading.has_open_card == reading.is_narrow
    assert "hit 1/12: qadhafi" in reading.keys
    reading.show()


@journey(*SIZES)
async def test_what_can_be_searched_by(reading: Reading) -> None:
    """A reader opens the search, and sees what there is before a letter is typed."""
    await reading.press("/")
    assert "status:claimed" in reading.text
    reading.show()
    await type_in(reading, "is:")
    assert "one party alone says so" in reading.words
    reading.show()
    await type_in(reading, "one-sided kind:figure")
    assert "DMSC fighters killed" in reading.words
    reading.show()


@journey(*SIZES)
async def test_a_wrong_filter_says_what_there_is(reading: Reading) -> None:
    """A reader types a field and a word that there are not, and a name that nobody has."""
    await type_in(reading, "/actr:lna")
    assert "did you mean `actor:`?" in reading.words
    reading.show()
    await reading.press("ctrl+u")
    await type_in(reading, "status:confirmed")
    assert "did you mean `status:corroborated`?" in reading.words
    reading.show()
    await reading.press("ctrl+u")
    await type_in(reading, "by:tripoly")
    assert "Nobody of that name says anything" in reading.words
    reading.show()


@journey("80x24", "40x20")
async def test_the_hits_are_walked_through(reading: Reading) -> None:
    """A reader goes from hit to hit, over the end of them, and clears the search."""
    await type_in(reading, "/dpf")
    await reading.press("enter")
    assert reading.at == "dmsc"
    await reading.press("n")
    assert "hit 2/3: dpf" in reading.keys
    reading.show()
    await reading.press("n", "n")
    assert reading.at == "dmsc"
    assert "From the last" in reading.text
    reading.show()
    await reading.press("N")
    assert "hit 3/3: dpf" in reading.keys
    while "dpf" in reading.keys:
        await reading.press("escape")
    reading.show()


@journey(*SIZES)
async def test_a_pane_is_narrowed_to_what_matches(reading: Reading) -> None:
    """A reader wants the numbers of one party only, and then all again."""
    await type_in(reading, "4Fby:lna")
    reading.show()
    await reading.press("enter")
    assert [entry.target for entry in reading.reader.rows.listing.entries if entry.target] == [
        "dmsc-dead", "lna-dead"
    ]  # fmt: skip
    assert "filter by:lna" in reading.keys
    reading.show()
    await reading.press("escape")
    assert "filter" not in reading.keys
    assert len(reading.reader.rows.listing) > 2


@journey("80x24", "40x20")
async def test_a_filter_that_nothing_matches(reading: Reading) -> None:
    """A reader narrows the actors to nothing, mends a wrong filter, and gives it up."""
    await type_in(reading, "3Fxyzzy")
    assert "Nothing here matches." in reading.words
    reading.show()
    await type_in(reading, " is:x")
    assert "there is no `is:x`" in reading.words
    reading.show()
    await reading.press("escape")
    assert (reading.pane, reading.at) == ("actors", "lna")
    assert "filter" not in reading.keys


@journey("80x24", glyphs=ASCII, NO_COLOR="1")
async def test_the_search_in_plain_ascii(reading: Reading) -> None:
    """A reader on an old terminal, without colours, finds as well."""
    await type_in(reading, "/haftar offensive")
    assert reading.text.isascii()
    reading.show()
    await reading.press("escape")
    await type_in(reading, "2Fhaftar")
    assert reading.text.isascii()
