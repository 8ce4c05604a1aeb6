"""Readers on their way through a briefing, with the screens they see (`journeys/`)."""

from importlib import import_module
from pathlib import Path

from tests.app.journey import FOLDER, KNOWN, SIZES, journey
from tests.app.screen import Reading, Size
from tui.kinds.panes import PANES


@journey(*SIZES)
async def test_the_first_screen_tells_what_happened_who_says_so_and_where(reading: Reading) -> None:
    """A reader opens a briefing and is oriented in a minute."""
    assert reading.pane == "overview"
    assert reading.at == "launch"
    assert "The fight for Derna, Libya, 2018" in reading.text
    reading.show()


@journey("80x24")
async def test_the_first_screen_is_complete_without_scrolling(reading: Reading) -> None:
    """A reader on a terminal of the usual size has the whole overview at once."""
    assert reading.reader.rows.max_scroll_y == 0
    for section in ("In short", "Figures", "Who", "When", "Read with care"):
        assert any(section in line[:16] for line in reading.lines), section
    assert "Both sides' dead are counted by one side, the LNA." in reading.text
    await reading.press("m")
    assert any("▌#! LNA opens" in line for line in reading.lines)
    assert reading.reader.rows.max_scroll_y == 0


@journey(*SIZES)
async def test_the_six_panes(reading: Reading) -> None:
    """A reader leafs through all panes by their digits."""
    for digit, pane in enumerate(PANES, 1):
        await reading.press(str(digit))
        assert reading.pane == pane.key
        assert reading.at
        reading.show()


@journey(*SIZES)
async def test_who_counted_the_dead(reading: Reading) -> None:
    """A reader finds who counted the dead, what to be careful about, and the passage."""
    await reading.press("4", "j")
    assert reading.at == "lna-dead"
    assert any("about 20" in line and "LNA" in line for line in reading.lines)
    if reading.is_narrow:
        await reading.press("enter")
    assert reading.card is not None
    assert reading.card.id == "lna-dead"
    assert "who says so" in reading.text
    assert "LNA (a spokesperson)" in reading.text
    assert "careful" in reading.text
    reading.show()
    await reading.press("enter")
    assert (reading.pane, reading.at) == ("source", "article/p9")
    reading.show()


@journey("80x24", "120x40")
async def test_from_the_headline_claim_to_the_passage_and_back(reading: Reading) -> None:
    """A reader follows the headline's claim to the post behind it, and returns."""
    await reading.press("j")
    assert reading.at == "entry"
    overview = reading.text
    await reading.press("enter")
    assert (reading.pane, reading.at) == ("timeline", "entry")
    timeline = reading.text
    reading.show()
    await reading.press("enter")
    assert reading.has_overlay
    for passage in ("p1 ", "p4 ", "p6 "):
        assert passage in reading.text
    reading.show()
    await reading.press("j", "j", "enter")
    assert (reading.pane, reading.at) == ("source", "article/p6")
    assert reading.card is not None
    assert reading.card.id == "article/p6"
    reading.show()
    await reading.press("minus")
    assert reading.text == timeline
    await reading.press("backspace")
    assert reading.text == overview


@journey("40x20")
async def test_from_the_headline_claim_to_the_passage_on_a_small_screen(reading: Reading) -> None:
    """On a narrow screen the ladder is: line, item, its card, passage."""
    await reading.press("j", "enter")
    assert reading.place[:2] == ("timeline", "entry")
    assert "▌" in reading.text
    await reading.press("enter")
    assert reading.has_open_card
    reading.show()
    await reading.press("enter", "j", "j")
    reading.show()
    await reading.press("enter")
    assert reading.place[:2] == ("source", "article/p6")
    reading.show()
    await reading.press("-", "-", "-")
    assert reading.place[:2] == ("overview", "entry")


@journey("80x24", "40x20")
async def test_what_else_stands_at_a_passage(reading: Reading) -> None:
    """A reader goes from a passage to one of the several items that are pinned there."""
    await reading.press("6")
    await reading.walk_to("article/p9")
    await reading.press("enter")
    if reading.is_narrow:
        assert reading.has_open_card
        reading.show()
        await reading.press("enter")
    assert reading.has_overlay
    assert "Items at p9" in reading.text
    reading.show()
    await reading.press("G", "enter")
    assert (reading.pane, reading.at) == ("background", "care-allies")
    reading.show()


ONE_ITEM = """\
title: One item at one passage
sources:
  - label: the paper
    text:
      blocks: [A headline., What the union says.]
timeline:
  - {title: Crews walk out, date: 2026-03-02, at: p2}
"""


@journey("80x24", text=ONE_ITEM)
async def test_one_item_at_a_passage_is_gone_to_at_once(reading: Reading) -> None:
    """A reader on a passage with a single item is not asked which one."""
    await reading.press("6", "G")
    assert reading.at == "the-paper/p2"
    await reading.press("enter")
    assert not reading.has_overlay
    assert (reading.pane, reading.at) == ("timeline", "crews-walk-out")
    await reading.press("enter")
    assert (reading.pane, reading.at) == ("source", "the-paper/p2")


@journey("80x24", "40x20")
async def test_a_passage_without_items_says_so(reading: Reading) -> None:
    """A reader presses Enter on a dividing line, and is told that nothing is pinned there."""
    await reading.press("6")
    await reading.walk_to("article/p13")
    if reading.is_narrow:
        await reading.press("enter")
    await reading.press("enter")
    assert (reading.pane, reading.at) == ("source", "article/p13")
    assert "No item is pinned here." in reading.words
    reading.show()


@journey("80x24", "120x40", "40x20")
async def test_what_to_read_with_care(reading: Reading) -> None:
    """A reader goes to the last line of the overview and reads the caution in full."""
    await reading.press("G")
    line = reading.at
    assert reading.reader.briefing.find(line) is not None
    reading.show()
    await reading.press("enter")
    assert reading.at == line
    if reading.is_narrow:
        await reading.press("enter")
    assert reading.card is not None
    assert reading.card.id == line
    reading.show()


@journey("80x24", "40x20")
async def test_a_long_card_is_scrolled_from_the_list(reading: Reading) -> None:
    """A reader scrolls a long card by J and K without leaving the list."""
    await reading.press("3")
    if reading.is_narrow:
        await reading.press("enter")
    top = reading.text
    await reading.press("J", "J", "J")
    assert reading.reader.detail.scroll_offset.y == 3
    assert reading.at == "lna"
    reading.show()
    await reading.press("K", "K", "K", "K")
    assert reading.text == top


@journey("80x24", "120x40")
async def test_from_the_list_into_the_card_and_back(reading: Reading) -> None:
    """A reader tabs into the card; the keys then move it, and the bar says how to return."""
    await reading.press("3")
    assert "Tab card" in reading.keys
    await reading.press("tab")
    assert "Tab list" in reading.keys
    reading.show()
    await reading.press("G")
    detail = reading.reader.detail
    assert detail.scroll_offset.y == detail.max_scroll_y
    assert reading.at == "lna"
    reading.show()
    await reading.press("tab", "j")
    assert "Tab card" in reading.keys
    assert reading.at == "dmsc"


@journey("40x20")
async def test_card_after_card(reading: Reading) -> None:
    """On a narrow screen a reader leafs from card to card without the list between."""
    await reading.press("4", "enter", "]")
    assert reading.place[1] == "lna-dead"
    assert reading.has_open_card
    reading.show()
    await reading.press("]", "[", "[", "[")
    assert reading.place[1] == "dmsc-dead"
    assert reading.has_open_card
    reading.show()


@journey("80x24", "40x20")
async def test_who_is_this(reading: Reading) -> None:
    """A reader looks up a person: other names, offices, and where else the briefing names him."""
    await reading.press("3")
    await reading.walk_to("gaddafi")
    await reading.press("enter" if reading.is_narrow else "tab")
    assert "Muammar Qaddafi" in reading.words
    assert "former leader" in reading.words
    reading.show()
    while "linked from" not in reading.text:
        before = reading.text
        await reading.press("pagedown")
        assert reading.text != before, "the card does not say what else names him"
    reading.show()


@journey("80x24", "40x20")
async def test_what_is_claimed_is_told_from_what_is_reported(reading: Reading) -> None:
    """A reader sees in the list, without opening anything, which event one party claims."""
    await reading.press("2")
    await reading.walk_to("district")
    reading.show()
    await reading.press("enter" if reading.is_narrow else "tab")
    await reading.press(*"jjj")
    assert "claimed: one party says so" in reading.words
    reading.show()


@journey("80x24", "40x20")
async def test_the_help_is_at_hand(reading: Reading) -> None:
    """A reader asks for the keys, reads to the end and closes them."""
    await reading.press("2", "j")
    before = reading.text
    await reading.press("?")
    assert reading.has_overlay
    reading.show()
    await reading.press("G")
    reading.show()
    await reading.press("escape")
    assert reading.text == before


@journey("80x24")
async def test_terminals_of_all_shapes_keep_the_item(reading: Reading) -> None:
    """A reader makes the window smaller and larger; the cursor stays where it is."""
    await reading.press("2")
    await reading.walk_to("launch")
    for size in ("120x40", "59x24", "60x24", "40x20", "20x6", "110x20", "109x20", "80x24"):
        await reading.resize(Size.of(size))
        assert (reading.pane, reading.at) == ("timeline", "launch")
        assert any("▌" in line for line in reading.lines), size
        assert reading.card is not None
        assert reading.card.id == "launch"
        reading.show()


@journey("80x24")
async def test_a_terminal_that_is_too_small_says_so(reading: Reading) -> None:
    """A reader makes the window too small to read in, then large enough again."""
    await reading.press("4", "j")
    for size in ("19x24", "80x5", "10x3", "1x1"):
        await reading.resize(Size.of(size))
        assert "20x6 needed".startswith(reading.lines[0].strip()), size
        assert reading.lines[0].strip(), size
    await reading.resize(Size.of("80x24"))
    assert "needed" not in reading.text
    assert (reading.pane, reading.at) == ("figures", "lna-dead")


@journey("80x24")
async def test_a_window_with_an_open_choice_changes_size(reading: Reading) -> None:
    """A reader turns the terminal while being asked which passage; the question stays."""
    await reading.press("2")
    await reading.walk_to("entry")
    await reading.press("enter", "j")
    assert reading.has_overlay
    for size in ("40x20", "120x40", "20x6"):
        await reading.resize(Size.of(size))
        assert reading.has_overlay
        reading.show()
    await reading.resize(Size.of("10x4"))
    await reading.resize(Size.of("80x24"))
    assert reading.has_overlay
    await reading.press("enter")
    assert (reading.pane, reading.at) == ("source", "article/p4")


@journey("80x24", "40x20")
async def test_the_mouse_does_what_the_keys_do(reading: Reading) -> None:
    """A reader with a mouse: a tab, a row, the wheel, a double click, a word of the bottom bar."""
    await reading.click_on("2Time" if reading.is_narrow else "2 Timeline")
    assert reading.pane == "timeline"
    await reading.click_on("Gaddafi dies")
    assert reading.at == "gaddafi-death"
    reading.show()
    await reading.wheel(5)
    assert reading.reader.rows.scroll_offset.y > 0
    assert reading.at == "gaddafi-death"
    await reading.wheel(5, turns=-5)
    assert reading.reader.rows.scroll_offset.y == 0
    await reading.click_on("Gaddafi dies", times=2)
    if reading.is_narrow:
        assert reading.has_open_card
    else:
        assert (reading.pane, reading.at) == ("source", "article/p18")
    reading.show()
    await reading.click_on("help")
    assert reading.has_overlay


PROBLEMS = """\
title: A briefing in the making
timelin:
  - 2018-05-07: An event under a key that is misspelled
timeline:
  - 2018-05-32: An event on a day that is none
  - 2018-05-07: A good event
figures:
  - Dead: about many
"""


@journey("80x24", "40x20", text=PROBLEMS)
async def test_a_file_with_problems(reading: Reading) -> None:
    """An author opens a draft: the bar counts what is wrong; `!` tells it by line and column."""
    problems = reading.app.loaded.report.problems
    assert problems
    if not reading.is_narrow:
        assert f"{len(problems)} problems" in reading.keys
    reading.show()
    await reading.press("!")
    assert reading.has_overlay
    for problem in problems:
        assert f"{problem.mark.line}:{problem.mark.column} " in reading.text
        assert problem.code in reading.text
    reading.show()
    await reading.press("escape")
    assert not reading.has_overlay


@journey("80x24")
async def test_a_file_without_problems(reading: Reading) -> None:
    """An author asks for the problems of a good file, and is told that there are none."""
    assert "problem" not in reading.keys
    await reading.press("!")
    assert "Nothing is wrong with this file." in reading.text


@journey(*SIZES, text="title: A briefing that has only begun\n")
async def test_a_briefing_that_has_only_a_title(reading: Reading) -> None:
    """An author opens a file of one line: every pane opens, and says that it is empty."""
    assert "A briefing that has only begun" in reading.text
    reading.show()
    for digit in "23456":
        await reading.press(digit)
        assert "This briefing has nothing here." in reading.text
        assert reading.card is None
    await reading.press("j", "k", "G", "g", "pagedown", "J", "K", "]", "[", "enter", "tab")
    assert not reading.has_overlay
    reading.show()


WITHOUT_SOURCES = """\
title: Ferry strike at Port Halden
timeline:
  - 2026-03-02: Crews walk out
actors:
  - Harbour Union (HU)
figures:
  - Sailings cancelled: about 140
background:
  - Pay was last raised in 2019.
"""


@journey("80x24", "40x20", text=WITHOUT_SOURCES)
async def test_a_briefing_without_sources(reading: Reading) -> None:
    """A reader of a briefing in short form is told that nobody is recorded as saying so."""
    reading.show()
    await reading.press("2")
    if reading.is_narrow:
        await reading.press("enter")
    assert "not recorded in this briefing" in reading.words
    assert "no pin: not tied to a place in a source" in reading.words
    reading.show()
    await reading.press("enter")
    assert "No place in a source is recorded." in reading.words
    assert reading.pane == "timeline"
    await reading.press("6")
    assert "This briefing has nothing here." in reading.text


def test_every_kept_screen_belongs_to_a_journey() -> None:
    """Screens of stories that are told no more are deleted."""
    for module in Path(__file__).parent.glob("test_*journeys.py"):
        import_module(f"tests.app.{module.stem}")
    assert {file.stem for file in FOLDER.iterdir()} <= KNOWN
