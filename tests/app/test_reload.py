"""The reader beside an editor: a save is shown at the same place, a broken one is not."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.app.beside import STRIKE, tell
from tests.app.screen import Reading, Size
from tui.app.overlay import Overlay

ABOVE = STRIKE.replace("places:\n", "places:\n  - Aland\n  - Aran\n")


def test_a_save_is_shown_at_the_item_that_one_is_at(tmp_path: Path) -> None:
    """On the same line of the screen, though items came to stand above it."""

    async def story(reading: Reading) -> None:
        await reading.press("5", "G", "k", "k", "k")
        line, before = reading.reader.rows.cursor_line, reading.place
        await reading.save(ABOVE)
        pane, item, scroll, _ = reading.place
        assert (pane, item, scroll) == ("background", before[1], before[2] + 2)
        assert reading.reader.rows.cursor_line == line

    tell(story, tmp_path)


def test_at_the_top_of_a_list_what_is_new_there_is_seen(tmp_path: Path) -> None:
    """A list that has not been scrolled stays so."""

    async def story(reading: Reading) -> None:
        await reading.press("5", "j", "j", "j")
        assert reading.at == "isle-4"
        await reading.save(ABOVE)
        assert reading.at == "isle-4"
        assert reading.lines[1].strip() == "+  Aland"

    tell(story, tmp_path)


@pytest.mark.parametrize("size", ["80x24", "160x45", "40x20"])
def test_a_card_stays_scrolled_and_keeps_the_keys(tmp_path: Path, size: str) -> None:
    """Whoever reads a long card reads on, whatever is saved elsewhere in the file."""
    long = STRIKE.replace("HU}", "HU, text: " + "Walks out again and again. " * 200 + "}")

    async def story(reading: Reading) -> None:
        await reading.press("3", "enter" if reading.is_narrow else "tab", "j", "j", "j")
        reader = reading.reader
        assert reader.focused is reader.detail
        assert reader.detail.scroll_y == 3
        await reading.save(long.replace("places:", "places:\n  - Aland"))
        assert (reading.pane, reading.at, reader.card_open) == ("actors", "hu", reading.is_narrow)
        assert reader.focused is reader.detail
        assert reader.detail.scroll_y == 3

    tell(story, tmp_path, long, Size.of(size))


def test_the_card_alone_stays_alone(tmp_path: Path) -> None:
    """A zoomed card, and the list behind it at its place."""

    async def story(reading: Reading) -> None:
        await reading.press("5", "G")
        before = reading.place
        await reading.press("z")
        await reading.save(STRIKE.replace("Isle 20", "The isle of twenty"))
        assert reading.reader.zoomed
        assert "The isle of twenty" in reading.lines[1]
        await reading.press("z")
        assert reading.place == before

    tell(story, tmp_path)


def test_the_list_behind_the_card_of_a_narrow_screen_stays_at_its_place(tmp_path: Path) -> None:
    """It is seen again when the card is closed."""

    async def story(reading: Reading) -> None:
        await reading.press("5", "G")
        before = reading.place
        await reading.press("enter")
        await reading.save(STRIKE.replace("Isle 20", "The isle of twenty"))
        assert reading.has_open_card
        await reading.press("escape")
        assert reading.place == before

    tell(story, tmp_path, size=Size(40, 20))


def test_what_panes_are_narrowed_to_is_found_anew(tmp_path: Path) -> None:
    """A voice that says more now is heard with all it says, in the order that was chosen."""

    async def story(reading: Reading) -> None:
        await reading.press("4", "w", "j", "enter", "s")
        chips = [chip.words for chip in reading.reader.chips()]
        assert "voice HU" in chips
        assert "islanders waiting" not in reading.text
        await reading.save(STRIKE.replace("by: unattributed", "by: hu"))
        assert "islanders waiting" in reading.text
        assert [chip.words for chip in reading.reader.chips()] == chips

    tell(story, tmp_path)


def test_a_voice_that_nobody_has_any_more_is_no_longer_heard(tmp_path: Path) -> None:
    """Or nothing at all would be shown."""

    async def story(reading: Reading) -> None:
        await reading.press("4", "w", "j", "enter")
        await reading.save(STRIKE.replace(", by: hu", ", by: unattributed"))
        assert reading.reader.chips() == ()
        assert "sailings cancelled" in reading.text

    tell(story, tmp_path)


def test_the_neighbour_is_looked_for_among_what_the_voice_says_now(tmp_path: Path) -> None:
    """One that it said before, and does not say any more, is not shown."""
    said = "".join(f"  - {{id: n{n}, label: n{n}, value: {n}, by: hu}}\n" for n in range(1, 5))
    text = STRIKE.replace("places:\n", said + "places:\n")

    async def story(reading: Reading) -> None:
        await reading.press("4", "w", "j", "enter", "j", "j", "j")
        assert reading.at == "n3"
        third, fourth = said.splitlines(keepends=True)[2:]
        other = fourth.replace("by: hu", "by: unattributed")
        await reading.save(text.replace(third, "").replace(fourth, other))
        assert reading.at == "n2"

    tell(story, tmp_path, text)


def test_the_way_back_leads_to_the_neighbour_of_what_is_gone(tmp_path: Path) -> None:
    """And to all that is still there."""

    async def story(reading: Reading) -> None:
        await reading.press("5", "j", "j", "3", "4")
        await reading.save(STRIKE.replace("  - {id: isle-3, name: Isle 3}\n", ""))
        await reading.press("minus")
        assert (reading.pane, reading.at) == ("actors", "hu")
        await reading.press("minus")
        assert (reading.pane, reading.at) == ("background", "isle-4")
        await reading.press("=", "=")
        assert reading.pane == "figures"

    tell(story, tmp_path)


def test_a_pane_that_was_left_at_what_is_gone_is_entered_at_its_neighbour(tmp_path: Path) -> None:
    """Panes remember where they were left."""

    async def story(reading: Reading) -> None:
        await reading.press("5", "j", "j", "3")
        await reading.save(STRIKE.replace("  - {id: isle-3, name: Isle 3}\n", ""))
        await reading.press("5")
        assert reading.at == "isle-4"

    tell(story, tmp_path)


def test_where_the_item_is_gone_its_neighbour_is_shown_and_a_word_says_so(tmp_path: Path) -> None:
    """The one that has come to stand in its place; after the last one that before it."""

    async def story(reading: Reading) -> None:
        await reading.press("5", "j", "j")
        without = STRIKE.replace("  - {id: isle-3, name: Isle 3}\n", "")
        await reading.save(without)
        assert reading.at == "isle-4"
        assert "1 removed." in reading.words
        assert "is gone" in reading.words
        await reading.press("G")
        await reading.save(without.replace("  - {id: isle-20, name: Isle 20}\n", ""))
        assert reading.at == "isle-19"
        await reading.save("title: Ferry strike\n")
        assert reading.at == ""
        assert "nothing here" in reading.text

    tell(story, tmp_path)


def test_an_item_whose_id_was_made_from_its_title_is_followed(tmp_path: Path) -> None:
    """Its title was mended while one looked at it."""
    made = STRIKE.replace("{id: isle-3, name: Isle 3}", "Isel 3")

    async def story(reading: Reading) -> None:
        await reading.press("5", "j", "j")
        assert reading.at == "isel-3"
        await reading.save(made.replace("Isel", "Isle"))
        assert reading.at == "isle-3"
        assert "1 changed." in reading.words
        assert "name: Isel 3 → Isle 3" in reading.words

    tell(story, tmp_path, made)


@pytest.mark.parametrize("key", ["question_mark", "w", "!"])
def test_what_lies_over_the_reader_stays_open(tmp_path: Path, key: str) -> None:
    """Help, a choice, the problems: the file is read again below it."""

    async def story(reading: Reading) -> None:
        await reading.press("4", key)
        await reading.save(STRIKE.replace("about 140", "about 150"))
        assert isinstance(reading.app.screen, Overlay)
        await reading.press("escape")
        assert "about 150" in reading.text

    tell(story, tmp_path)


def test_a_choice_that_is_gone_meanwhile_leads_nowhere(tmp_path: Path) -> None:
    """It was offered before the save that took it away."""
    pinned = STRIKE.replace(
        "figures:", "sources: [{id: s, label: S, text: {blocks: [a, b]}}]\nfigures:"
    ).replace("by: hu}", "by: hu, at: [p1, p2]}")

    async def story(reading: Reading) -> None:
        await reading.press("4", "enter")
        assert isinstance(reading.app.screen, Overlay)
        await reading.save(STRIKE)
        await reading.press("j", "enter")
        assert (reading.pane, reading.at) == ("figures", "lost")

    tell(story, tmp_path, pinned)


def test_while_letters_stand_on_links_nothing_moves(tmp_path: Path) -> None:
    """A letter that is about to be typed would lead elsewhere, or be another command."""

    async def story(reading: Reading) -> None:
        await reading.press("4", "f")
        before = reading.text
        await reading.save(STRIKE.replace("about 140", "about 150"))
        assert reading.text == before
        await reading.press("escape")
        await reading.look_at_file()
        assert "about 150" in reading.text

    tell(story, tmp_path)


def test_what_was_read_when_letters_came_onto_links_is_shown_when_they_are_gone(
    tmp_path: Path,
) -> None:
    """The file was saved before, and reading it took until then."""

    async def story(reading: Reading) -> None:
        waiting: list[Callable[[], None]] = []
        at_once = reading.reader.aside

        def later(work: Callable[[], None]) -> None:
            waiting.append(work)

        reading.reader.aside = later  # type: ignore[method-assign]  # for this reader alone
        await reading.press("4")
        await reading.save(STRIKE.replace("about 140", "about 150"))
        await reading.press("f")
        before = reading.text
        waiting.pop()()
        await reading.settle()
        assert reading.text == before
        reading.reader.aside = at_once  # type: ignore[method-assign]  # for this reader alone
        await reading.press("escape")
        await reading.look_at_file()
        assert "about 150" in reading.text

    tell(story, tmp_path)


def test_the_top_of_the_file_is_news_as_well(tmp_path: Path) -> None:
    """A title has no mark, so a word says that it changed."""

    async def story(reading: Reading) -> None:
        await reading.save(STRIKE.replace("Ferry strike", "The strike", 1))
        assert "The strike" in reading.text
        assert "Saved: title changed." in reading.words

    tell(story, tmp_path)


def test_another_order_in_the_file_is_told(tmp_path: Path) -> None:
    """Nothing has changed but the order in which it is shown."""
    first, second = "  - {id: isle-1, name: Isle 1}\n", "  - {id: isle-2, name: Isle 2}\n"

    async def story(reading: Reading) -> None:
        await reading.press("5")
        await reading.save(STRIKE.replace(first + second, second + first))
        assert "Saved: items in another order." in reading.words
        assert reading.at == "isle-1"

    tell(story, tmp_path)


def test_a_save_that_changes_nothing_is_passed_over(tmp_path: Path) -> None:
    """A remark, a blank line: no word, no mark, and problems are found in their new lines."""

    async def story(reading: Reading) -> None:
        before = reading.text
        await reading.save(f"# A remark.\n{STRIKE}")
        assert reading.text == before
        assert reading.reader.briefing.by_id["hu"].mark.line == 4

    tell(story, tmp_path)


def test_r_reads_the_file_at_once_and_says_what_came_of_it(tmp_path: Path) -> None:
    """Without waiting for the save to be over."""

    async def story(reading: Reading) -> None:
        await reading.press("r")
        assert "Read again: nothing has changed." in reading.words
        path = reading.reader.origin.path
        assert path is not None
        path.write_text(STRIKE.replace("dozens", "scores"), encoding="utf-8")
        await reading.press("r")
        assert "Saved: 1 changed." in reading.words

    tell(story, tmp_path)


def test_standard_input_cannot_be_read_again(tmp_path: Path) -> None:
    """It is gone once it is read, and a word says so."""

    async def story(reading: Reading) -> None:
        reading.reader.origin = reading.reader.origin._replace(path=None)
        await reading.press("r")
        assert "Standard input cannot be read again." in reading.words

    tell(story, tmp_path)
