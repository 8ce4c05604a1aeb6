"""What each key does, at the edges of lists and panes too. See also `test_journeys.py`."""

from textual.binding import Binding

from tests.app.journey import SIZES, journey
from tests.app.screen import Reading, Size
from tui.app.help import key_lines
from tui.app.keys import READER_BINDINGS
from tui.kinds.panes import PANES, groups


@journey("80x24", "40x20")
async def test_panes_are_side_by_side(reading: Reading) -> None:
    """`h` and `l`, or the arrows, go pane by pane and stop at the ends."""
    keys = [pane.key for pane in PANES]
    for forth, back in (("l", "h"), ("right", "left")):
        await reading.press(back)
        assert reading.pane == "overview"
        for pane in [*keys[1:], "source"]:
            await reading.press(forth)
            assert reading.pane == pane
        for pane in [*keys[-2::-1], "overview"]:
            await reading.press(back)
            assert reading.pane == pane


@journey("80x24", "40x20")
async def test_rows_are_walked_through(reading: Reading) -> None:
    """`j k g G`, the arrows, Home and End move by rows, and stop at the ends of the list."""
    order = [
        item.id for group in groups(reading.reader.briefing, "figures") for item in group.items
    ]
    await reading.press("4")
    for down, up, last, first in (("j", "k", "G", "g"), ("down", "up", "end", "home")):
        for target in [*order[1:], order[-1]]:
            await reading.press(down)
            assert reading.at == target
        for target in [*order[-2::-1], order[0]]:
            await reading.press(up)
            assert reading.at == target
        await reading.press(last)
        assert reading.at == order[-1]
        await reading.press(first)
        assert reading.at == order[0]


@journey("80x24", "40x20")
async def test_pages_are_turned(reading: Reading) -> None:
    """PgDn, Ctrl+D and Space turn pages down to the last row, PgUp and Ctrl+U up to the first."""
    await reading.press("6")
    last = reading.reader.rows.listing.entries[-1].target
    for down, up in (("pagedown", "pageup"), ("ctrl+d", "ctrl+u"), ("space", "pageup")):
        seen = {reading.at}
        while reading.at != last:
            before = reading.at
            await reading.press(down)
            assert reading.at != before
            seen.add(reading.at)
        assert 2 < len(seen) < len(reading.reader.rows.listing)
        for _ in seen:
            await reading.press(up)
        assert reading.at == "article"


@journey(*SIZES)
async def test_the_cursor_stays_in_sight(reading: Reading) -> None:
    """Wherever keys lead in a list, the cursor's sign is on the screen, at a row that is whole."""
    for pane in "156":
        await reading.press(pane)
        for key in ("G", "pageup", "pageup", "j", "g", "pagedown", "]", "["):
            await reading.press(key)
            rows = reading.reader.rows
            top, height = rows.scroll_offset.y, rows.scrollable_content_region.height
            assert top <= rows.listing.start(rows.cursor), (pane, key)
            assert rows.listing.end(rows.cursor) <= top + height, (pane, key)


@journey("80x24")
async def test_words_above_the_first_row_can_be_read_again(reading: Reading) -> None:
    """Above the first row there may be a title; going up from the first row shows it."""
    await reading.resize(Size.of("80x10"))
    await reading.press("G", "g")
    assert reading.reader.rows.scroll_offset.y == 0
    await reading.press("j", "j", "j", "j", "k", "k", "k", "k", "k")
    assert reading.reader.rows.scroll_offset.y == 0
    assert "The fight for Derna" in reading.text


@journey("80x24", "120x40", "40x20")
async def test_back_and_forward_lead_to_the_very_same_screen(reading: Reading) -> None:
    """`-` and `=` restore pane, item, scroll position and open card, however often."""
    seen = [reading.text]
    for keys in ("2 G k k", "5 G k k k", "4", "3 pagedown pagedown", "6 G"):
        await reading.press(*keys.split())
        seen.append(reading.text)
    if reading.is_narrow:
        await reading.press("enter")
        seen.append(reading.text)
    for _ in range(2):
        for text in seen[-2::-1]:
            await reading.press("-")
            # Where the cursor was moved after the pane was entered, that is what is come back to.
            assert reading.text == text
        for text in seen[1:]:
            await reading.press("=")
            assert reading.text == text
    place = reading.reader.here()
    await reading.press("=")
    assert reading.reader.here() == place


@journey("80x24")
async def test_going_somewhere_new_forgets_what_was_ahead(reading: Reading) -> None:
    """As in a browser: after going back and then elsewhere there is no way forward."""
    await reading.press("2", "3", "-", "4", "=")
    assert reading.pane == "figures"
    await reading.press("-", "-")
    assert reading.pane == "overview"
    await reading.press("-", "-")
    assert reading.pane == "overview"


@journey("80x24")
async def test_a_pane_is_found_as_it_was_left(reading: Reading) -> None:
    """A digit returns to the row that the pane was left at."""
    await reading.press("3", "j", "j", "1", "3")
    assert reading.at == "dmsc-allies"


@journey("80x24", "40x20")
async def test_escape_never_quits(reading: Reading) -> None:
    """Esc closes what is open, and at the top does nothing, however often it is pressed."""
    await reading.press(*["escape"] * 5)
    await reading.press("2", "enter", "?", *["escape"] * 6)
    assert reading.app.is_running
    assert not reading.has_overlay
    assert not reading.has_open_card
    assert reading.reader.focused is reading.reader.rows


@journey("80x24", "120x40")
async def test_q_quits_at_the_top(reading: Reading) -> None:
    """`q` ends the program in order, from any pane."""
    await reading.press("4", "q")
    assert not reading.app.is_running
    assert reading.app.return_code == 0


@journey("40x20")
async def test_q_closes_the_card_first(reading: Reading) -> None:
    """On a narrow screen `q` closes the card; once more, and it ends the program."""
    await reading.press("2", "j", "enter")
    assert reading.place == ("timeline", "volunteers-leave", 0, True)
    await reading.press("q")
    assert reading.place == ("timeline", "volunteers-leave", 0, False)
    await reading.press("q")
    assert not reading.app.is_running
    assert reading.app.return_code == 0


@journey("80x24")
async def test_q_closes_what_lies_over_the_reader(reading: Reading) -> None:
    """`q` in the help closes the help."""
    await reading.press("f1", "q")
    assert not reading.has_overlay
    assert reading.app.is_running


@journey("80x24")
async def test_one_may_choose_nothing(reading: Reading) -> None:
    """Esc in a choice of passages leaves everything where it was."""
    await reading.press("2")
    await reading.walk_to("entry")
    before = reading.text
    await reading.press("enter", "j", "escape")
    assert reading.text == before


@journey("80x24", "40x20")
async def test_the_digit_of_the_pane_that_is_open_closes_its_card(reading: Reading) -> None:
    """The pane's own digit goes nowhere, so that the way back is not filled with it."""
    await reading.press("2", "enter") if reading.is_narrow else await reading.press("2")
    await reading.press("2", "2")
    assert not reading.has_open_card
    assert reading.pane == "timeline"


@journey("80x24", "40x20")
async def test_the_help_lists_every_key(reading: Reading) -> None:
    """`?` and F1 show every binding there is, with all its keys and what it does."""
    for key in ("?", "f1"):
        await reading.press(key)
        shown = {reading.words}
        while True:
            before = reading.text
            await reading.press("j")
            if reading.text == before:
                break
            shown.add(reading.words)
        await reading.press("?")
        assert not reading.has_overlay
        everything = " ".join(shown)
        for _, names, words in key_lines(Binding.make_bindings(READER_BINDINGS)):
            assert words in everything or all(word in everything for word in words.split())
            assert names in everything


def test_every_key_belongs_to_one_action() -> None:
    """No key is bound twice, no action is without words, a group and an id."""
    keys = [key for binding in READER_BINDINGS for key in binding.key.split(",")]
    assert len(keys) == len(set(keys))
    ids = [binding.id for binding in READER_BINDINGS]
    assert all(ids)
    assert len(ids) == len(set(ids))
    assert all(binding.tooltip and binding.group for binding in READER_BINDINGS)


@journey("120x40")
async def test_every_key_is_live_on_the_reader(reading: Reading) -> None:
    """What `keys.py` states is what the screen listens to."""
    live = {active.binding.id for active in reading.reader.active_bindings.values()}
    assert {binding.id for binding in READER_BINDINGS} <= live


@journey("80x24")
async def test_the_palette_has_every_action(reading: Reading) -> None:
    """`:` and Ctrl+P list all actions by name, and do what is chosen."""
    offered = {command.title for command in reading.app.get_system_commands(reading.app.screen)}
    for binding in READER_BINDINGS:
        if binding.id != "palette":
            assert any(str(binding.tooltip) in title for title in offered), binding.id
    for key in ("colon", "ctrl+p"):
        await reading.press(key)
        assert type(reading.app.screen).__name__ == "CommandPalette", key
        await reading.press(*"Figures")
        await reading.app.workers.wait_for_complete()
        await reading.pilot.pause()
        await reading.settle()
        await reading.press("enter")
        await reading.app.workers.wait_for_complete()
        await reading.settle()
        if reading.app.screen is not reading.reader:
            await reading.press("enter")
        assert reading.app.screen is reading.reader
        assert reading.pane == "figures"
        await reading.press("1")
