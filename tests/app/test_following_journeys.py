"""Moving about: links by letter and by click, the way back, voices, orders, the card alone."""

from tests.app.journey import SIZES, journey
from tests.app.screen import Reading
from tui.app.hints import Hints


async def to_card(reading: Reading) -> None:
    """Open the card of the item under the cursor, where it is not beside the list."""
    if reading.is_narrow:
        await reading.press("enter")


def letters_of(reading: Reading, target: str) -> str:
    """Return the letters that stand on the link to a target."""
    hints = reading.app.screen
    assert isinstance(hints, Hints)
    return next(letters for letters, to in hints.targets.items() if to == target)


@journey(*SIZES)
async def test_letters_stand_on_every_link_of_the_card(reading: Reading) -> None:
    """`f`, then the letters of an actor: its card; `-` leads back to the very same screen."""
    await reading.press("2")
    await reading.walk_to("launch")
    await to_card(reading)
    before = reading.text
    await reading.press("f")
    reading.show()
    await reading.press(*letters_of(reading, "lna"))
    assert (reading.pane, reading.at) == ("actors", "lna")
    assert reading.card is not None
    assert reading.card.id == "lna"
    reading.show()
    await reading.press("-")
    assert reading.text == before
    await reading.press("=")
    assert reading.at == "lna"


@journey("80x24")
async def test_any_other_key_takes_the_letters_away(reading: Reading) -> None:
    """Esc, a letter that is on no link, or the mouse; nothing is done by it."""
    await reading.press("4")
    before = reading.text
    for key in ("escape", "!", "enter"):
        await reading.press("f")
        assert reading.text != before
        await reading.press(key)
        assert reading.text == before
    await reading.press("f")
    await reading.click(3, 13)
    assert reading.text == before


@journey(*SIZES)
async def test_while_letters_are_shown_the_bar_says_what_to_do(reading: Reading) -> None:
    """Whether a key or the mouse has brought them."""
    before = reading.text
    await reading.press("f")
    assert reading.keys == " Type the letters of a link  Esc cancel"
    await reading.press("escape")
    assert reading.text == before
    if "f links" in reading.keys:
        await reading.click_on("f links")
        assert isinstance(reading.app.screen, Hints)


@journey("80x24")
async def test_a_click_follows_the_link_under_the_letters(reading: Reading) -> None:
    """On the card, and on a line of the overview."""
    await reading.press("f")
    await reading.click_on("fighters killed")
    assert (reading.pane, reading.at) == ("figures", "dmsc-dead")
    await reading.press("2")
    await reading.walk_to("launch")
    row = next(y for y, line in enumerate(reading.lines) if "actors  " in line)
    column = reading.lines[row].rindex("LNA")
    await reading.press("f")
    await reading.click(column, row)
    assert reading.at == "lna"


@journey("80x24")
async def test_a_line_of_the_overview_is_a_link(reading: Reading) -> None:
    """So two keys lead from the first screen to any item on it."""
    await reading.press("f")
    reading.show()
    await reading.press(*letters_of(reading, "displaced"))
    assert (reading.pane, reading.at) == ("figures", "displaced")


@journey("80x24", "120x40")
async def test_a_click_follows_a_link(reading: Reading) -> None:
    """On the card, in the words of a passage, and in a row of the list."""
    await reading.press("2")
    await reading.walk_to("launch")
    row = next(y for y, line in enumerate(reading.lines) if "actors  " in line)
    await reading.click(reading.lines[row].rindex("LNA"), row)
    assert reading.at == "lna"
    await reading.press("-")
    await reading.click_on("p5")
    assert (reading.pane, reading.at) == ("source", "article/p5")


@journey("80x24", "120x24", "40x20")
async def test_the_way_back_leads_to_the_line_that_was_read(reading: Reading) -> None:
    """A card that was scrolled is scrolled as far when one comes back to it."""
    await reading.press("3")
    await reading.walk_to("dmsc")
    await to_card(reading)
    await reading.press("J", "J")
    assert reading.reader.detail.scroll_y == 2
    before = reading.text
    await reading.press("6", "j", "-")
    assert reading.text == before
    assert reading.reader.detail.scroll_y == 2


@journey(*SIZES)
async def test_one_voice_narrows_every_pane(reading: Reading) -> None:
    """`w`, the LNA: every pane has what the LNA says, with whom it speaks of; Esc ends it."""
    await reading.press("w")
    reading.show()
    await reading.press("j", "j", "enter")
    assert "voice LNA" in reading.keys
    await reading.press("4")
    assert [entry.target for entry in reading.reader.rows.listing.entries] == [
        "dmsc-dead",
        "lna-dead",
    ]
    reading.show()
    await reading.press("2")
    said = {entry.target for entry in reading.reader.rows.listing.entries}
    briefing = reading.reader.briefing
    assert said
    assert all("lna" in {claim.by for claim in briefing.by_id[one].voices} for one in said)
    await reading.press("escape")
    assert "voice LNA" not in reading.keys
    assert len(reading.reader.rows.listing.targets) == len(briefing.lists["timeline"])


@journey("80x24")
async def test_the_choice_of_a_voice_says_what_it_counts(reading: Reading) -> None:
    """All items, how many of them somebody says, and those that nobody is recorded for."""
    await reading.press("w")
    briefing = reading.reader.briefing
    by_somebody = sum(1 for item in briefing if item.voices)
    assert (
        reading.offered[0]
        == f"{len(list(briefing))} all items; somebody says {by_somebody} of them"
    )


@journey("80x24", text="{title: Minimal, timeline: [One, Two], figures: [{label: l, value: 3}]}")
async def test_what_nobody_is_recorded_for_can_be_shown_alone(reading: Reading) -> None:
    """It is claimed by somebody, and the briefing does not say by whom."""
    await reading.press("w")
    assert "3 no voice recorded" in reading.offered
    await reading.press("j", "enter")
    assert " no voice recorded  Esc clear" in reading.keys


@journey("80x24")
async def test_an_empty_pane_says_where_there_is_something(reading: Reading) -> None:
    """Whoever has chosen a voice need not try all panes."""
    await reading.press("w", *"jjjjjj", "enter", "4")
    assert "Nothing here matches. Actors has 1, " in reading.words


@journey("80x24")
async def test_a_link_out_of_what_is_shown_shows_all_again(reading: Reading) -> None:
    """And says so; back to the narrowed pane leads `-`."""
    await reading.press("w", "j", "j", "enter", "4")
    await reading.press("6")
    assert "voice LNA" in reading.keys
    reading.reader.follow_to("displaced")
    await reading.settle()
    assert reading.at == "displaced"
    assert "voice LNA" not in reading.keys
    assert "Shown again" in reading.text
    await reading.press("-")
    assert "voice LNA" in reading.keys


@journey("80x24", "40x20")
async def test_a_pane_has_other_orders(reading: Reading) -> None:
    """`s` goes from one to the next, says which it is, and ends at the pane's own."""
    await reading.press("4")
    own = reading.text
    seen = []
    for _ in range(4):
        await reading.press("s")
        seen.append(reading.keys)
        reading.show()
    for words, keys in zip(
        ("by date", "in the article's order", "by claimant", "by size"), seen, strict=True
    ):
        assert f"sorted {words}" in keys
    await reading.press("s")
    assert "sorted" not in reading.keys
    assert reading.text.splitlines()[1:10] == own.splitlines()[1:10]


@journey("80x24", "120x40")
async def test_a_card_can_have_all_the_room(reading: Reading) -> None:
    """`z` gives it the screen, `]` goes on to the next item's, Esc and `z` bring the list back."""
    await reading.press("3", "z")
    assert not reading.reader.rows.display
    reading.show()
    await reading.press("]")
    assert reading.card is not None
    assert reading.card.id == reading.at
    for key in ("escape", "z"):
        await reading.press(key)
        assert reading.reader.rows.display == (key == "escape")


@journey("80x24")
async def test_a_key_that_does_nothing_says_so_once(reading: Reading) -> None:
    """With the key that shows the others; the second time it is silent."""
    await reading.press("%")
    assert "% does nothing here" in reading.words
    reading.show()
    await reading.press("%", "0")
    assert "does nothing" not in reading.words


@journey("80x24", "40x20")
async def test_one_thing_is_said_at_a_time_and_not_for_longer_than_it_holds(
    reading: Reading,
) -> None:
    """The next takes its place, and any key takes it away."""
    await reading.press("2", "m")
    assert reading.told.startswith("Remembered")
    await reading.press("m")
    assert reading.told.startswith("Forgotten")
    assert "Remembered" not in reading.told
    await reading.press("j")
    assert reading.told == ""


@journey("80x24", "40x20")
async def test_a_dialog_answers_to_every_key_and_to_the_mouse(reading: Reading) -> None:
    """A key without a meaning says so, and a click beside it closes it."""
    await reading.press("w", "%")
    assert reading.told == "% does nothing here; Esc closes this."
    await reading.press("j")
    assert reading.told == ""
    assert "Enter choose  Esc close" in reading.text
    await reading.click(5, 0)
    assert not reading.has_overlay


@journey("80x24")
async def test_help_tells_what_the_pane_is(reading: Reading) -> None:
    """In two sentences, before the keys."""
    for key, words in (("2", "The timeline has what happened"), ("4", "Figures are the numbers")):
        await reading.press(key, "?")
        assert words in reading.words
        reading.show()
        await reading.press("escape")


@journey("80x24")
async def test_the_palette_has_every_item_by_name(reading: Reading) -> None:
    """Its name is typed, and Enter leads there."""
    await reading.press("colon")
    await reading.press(*"Tawergha and Misrata sign")
    await reading.app.workers.wait_for_complete()
    await reading.pilot.pause()
    await reading.settle()
    assert "event: Tawergha and Misrata sign an accord" in reading.words
    reading.show()
    await reading.press("enter")
    await reading.app.workers.wait_for_complete()
    await reading.settle()
    if reading.app.screen is not reading.reader:
        await reading.press("enter")
    assert reading.pane == "timeline"
    assert reading.card is not None
    assert reading.card.caption == "Tawergha and Misrata sign an accord"


@journey("80x24")
async def test_at_the_ends_of_the_way_it_is_said_that_it_ends(reading: Reading) -> None:
    """So that nobody takes the key for broken."""
    await reading.press("-")
    assert reading.told == "This is where you began."
    await reading.press("=")
    assert reading.told == "There is no place further on."
