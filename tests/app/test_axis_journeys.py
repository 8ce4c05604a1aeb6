"""Stories of the time axis: from the timeline to the picture, closer, and back to an event."""

from tests.app.journey import journey
from tests.app.screen import Reading, Size
from tui.render.glyphs import ASCII

SIZES = ("80x24", "120x40", "160x45", "40x20")
COUNTED = """\
title: t
sources: [{id: log, label: The Log}]
figures:
- {id: f, label: boats lost, value: more than 100, measure: count, by: log}
- {id: g, label: boats mended, value: about 20, measure: count, by: log}
"""
CROWDED = "title: t\ntimeline: [" + "{2018-05-07: one}, " * 500 + "{2003: two}]\n"


@journey(*SIZES)
async def test_the_timeline_is_drawn_with_its_breaks(reading: Reading) -> None:
    """What happened years ago does not press the weeks of the story into a dot."""
    await reading.press("2", "p")
    reading.show()


@journey(*SIZES)
async def test_weeks_are_looked_at_closer_and_an_event_is_gone_to(reading: Reading) -> None:
    """The first step closer is to the stretch of the event; Enter leads to its item."""
    await reading.press("2", "p", "G", "k", "z", "z")
    reading.show()
    assert "3 Jun" in reading.text
    await reading.press("h", "l", "Z", "0", "enter")
    assert reading.at == "welcome"


@journey("80x24")
async def test_the_axis_begins_at_the_event_that_one_was_at(reading: Reading) -> None:
    """So that Enter leads back to it."""
    await reading.press("2", "G", "k")
    event = reading.at
    await reading.press("p", "k", "j", "enter")
    assert reading.at == event


@journey("40x20", text=CROWDED)
async def test_an_axis_of_hundreds_of_events_is_scrolled(reading: Reading) -> None:
    """Each has its line, one below the other."""
    await reading.press("p", "G", "z", "Z")
    reading.show()


@journey("80x24", glyphs=ASCII)
async def test_the_axis_is_drawn_in_ascii(reading: Reading) -> None:
    """For terminals that have no other signs."""
    await reading.press("2", "p")
    reading.show()


@journey("40x20", text="title: t\ntimeline: [one]\n")
async def test_what_has_no_date_is_not_drawn(reading: Reading) -> None:
    """And a word says so."""
    await reading.press("p")
    reading.show()


@journey("80x30", "120x40")
async def test_a_high_screen_has_the_axis_above_the_timeline(reading: Reading) -> None:
    """It leads nowhere: the cursor is on the first event; a low screen has the list alone."""
    await reading.press("2")
    first = reading.at
    assert "╱╱" in reading.text
    reading.show()
    await reading.press("G", "g", "k")
    assert reading.at == first
    await reading.resize(Size(80, 24))
    assert "╱╱" not in reading.text
    assert reading.at == first


@journey("80x24", "40x20", text=COUNTED)
async def test_numbers_are_drawn_beside_each_other_where_they_may_be_compared(
    reading: Reading,
) -> None:
    """Of one unit, by one voice, of one day; an open bound is an arrow, and a strict one round."""
    await reading.press("4", "p")
    assert "(" in reading.text
    reading.show()


@journey("120x40", text=COUNTED)
async def test_a_card_has_its_number_beside_those_it_may_be_compared_with(
    reading: Reading,
) -> None:
    """Where the card has room, and nothing where there is no such number."""
    await reading.press("4")
    assert "no bound" in reading.text
    reading.show()


@journey("80x24", text="title: t\nfigures: [{boats: 3}, {boats lost: 2}]\n")
async def test_numbers_that_nobody_gives_are_not_compared(reading: Reading) -> None:
    """And a word says what it would take."""
    await reading.press("4", "p")
    reading.show()
