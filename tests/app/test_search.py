"""The search and the filter: what they keep, what they mark, and what they withstand."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from textual import events

from tests.app.beside import STRIKE, tell
from tests.app.journey import SIZES, journey
from tests.app.screen import Reading, Size
from tests.app.test_hostile import EVERYTHING
from tui.app.search_listing import MOST_SHOWN
from tui.app.search_screen import SearchScreen
from tui.search.parsing import LONGEST
from tui.search.search import SLICE

MANY = "title: Many\ntimeline:\n" + "".join(
    f"  - Crews walk out, number {number}\n" for number in range(2 * SLICE)
)


_ALL_LINES = slice(None)


async def type_in(reading: Reading, text: str) -> None:
    """Type a text, letter by letter."""
    await reading.press(*text)


def search_of(reading: Reading) -> SearchScreen:
    """Return the search that is open."""
    screen = reading.app.screen
    assert isinstance(screen, SearchScreen)
    return screen


def marked(reading: Reading, lines: slice = _ALL_LINES) -> list[str]:
    """Return the words on the screen that look as what was found looks."""
    return [
        segment.text
        for strip in reading.strips[lines]
        for segment in strip
        if segment.style and segment.style.bold and segment.style.underline
    ]


@journey(*SIZES)
async def test_closing_the_search_leaves_everything_as_it_was(reading: Reading) -> None:
    """Pane, item and scroll position; and there is nothing to walk through."""
    await reading.press("2", "G", "k")
    before = reading.place
    await type_in(reading, "/haftar")
    await reading.press("down", "escape")
    assert reading.place == before
    assert "hit" not in reading.keys
    await reading.press("n")
    assert reading.place == before
    assert "No hits to walk through" in reading.told


@journey("80x24")
async def test_the_last_query_is_offered_again(reading: Reading) -> None:
    """It is there to be used, and the first letter replaces it."""
    await type_in(reading, "/haftar")
    await reading.press("escape", "/")
    assert search_of(reading).line.value == "haftar"
    assert search_of(reading).hits.target == "haftar"
    await type_in(reading, "d")
    assert search_of(reading).line.value == "d"


@journey("80x24", "40x20")
async def test_the_list_is_walked_while_one_types(reading: Reading) -> None:
    """With the arrows and their likes; the letters go into the line."""
    await type_in(reading, "/derna")
    screen = search_of(reading)
    first = screen.hits.target
    for down, up in (("down", "up"), ("ctrl+n", "ctrl+p"), ("pagedown", "pageup")):
        await reading.press(down)
        assert screen.hits.target != first
        assert screen.preview.readable is not None
        assert screen.preview.readable.id == screen.hits.target
        await reading.press(up)
        assert screen.hits.target == first
    await type_in(reading, " jkq")
    assert screen.line.value == "derna jkq"


@journey("80x24")
async def test_a_click_puts_the_cursor_on_a_hit_and_two_go_there(reading: Reading) -> None:
    """And the letters still go into the line."""
    await type_in(reading, "/gadafi")
    await reading.click_on("is overthrown")
    assert search_of(reading).hits.target == "overthrow"
    await type_in(reading, " ")
    await reading.click_on("is overthrown", times=2)
    assert (reading.pane, reading.at) == ("timeline", "overthrow")


@journey("80x24")
async def test_what_was_found_is_marked_until_the_search_is_cleared(reading: Reading) -> None:
    """In the list of hits, on the preview, and then in the pane and on the card."""
    await type_in(reading, "/hifter")
    for lines in (_ALL_LINES, slice(2, 3), slice(16, -1)):
        assert set(marked(reading, lines)) == {"Haftar"}
    await reading.press("enter")
    assert "Haftar" in marked(reading)
    await reading.press("escape")
    assert "Haftar" not in marked(reading)


@journey("80x24")
async def test_the_way_back_leads_to_where_the_search_was_opened(reading: Reading) -> None:
    """A hit is gone to like any link."""
    await reading.press("4", "j")
    before = reading.place
    await type_in(reading, "/sarraj")
    await reading.press("enter")
    assert reading.at == "sarraj"
    await reading.press("minus")
    assert reading.place == before


@journey("80x24")
async def test_from_beside_the_hits_the_walk_goes_on_where_it_was(reading: Reading) -> None:
    """The chip then counts the hits only."""
    await type_in(reading, "/dpf")
    await reading.press("enter", "4")
    assert "3 hits: dpf" in reading.keys
    await reading.press("n")
    assert "hit 2/3: dpf" in reading.keys


@journey("80x24")
async def test_a_hit_that_a_filter_hides_is_shown_all_the_same(reading: Reading) -> None:
    """The pane shows all again, and says so."""
    await type_in(reading, "3Fsarraj")
    await reading.press("enter")
    await type_in(reading, "/dpf")
    await reading.press("enter")
    assert reading.at == "dmsc"
    assert "Shown again: all items" in reading.words


@journey("80x24")
async def test_a_filter_is_each_panes_own(reading: Reading) -> None:
    """And is offered again where it was typed; an empty one shows all."""
    await type_in(reading, "3Fsarraj")
    await reading.press("enter")
    narrow = len(reading.reader.rows.listing)
    await reading.press("4")
    assert "filter" not in reading.keys
    await reading.press("3", "F", "ctrl+u", "enter")
    assert len(reading.reader.rows.listing) > narrow
    assert "filter" not in reading.keys


@journey("80x24")
async def test_a_wrong_filter_is_not_taken(reading: Reading) -> None:
    """It stays to be mended, and the list is as the last right one made it."""
    await type_in(reading, "3Fkind:person status:x")
    await reading.press("enter")
    assert "there is no `status:x`" in reading.words
    await reading.press("ctrl+w", "ctrl+w")
    await type_in(reading, " ")
    await reading.press("enter")
    assert "filter kind:person" in reading.keys


@journey("40x20")
async def test_the_filter_uncovers_the_list_that_it_narrows(reading: Reading) -> None:
    """On a narrow screen a card may lie over it."""
    await reading.press("3", "enter", "F")
    assert not reading.has_open_card


@journey("80x24")
async def test_the_cursor_of_the_list_moves_while_the_filter_is_typed(reading: Reading) -> None:
    """By the arrows."""
    await type_in(reading, "3Fkind:person")
    first = reading.at
    await reading.press("down")
    assert reading.at != first


@journey("80x24", "40x20")
async def test_ctrl_c_quits_from_the_search_and_the_filter(reading: Reading) -> None:
    """It copies nothing of what is marked in the line."""
    await type_in(reading, "/haftar")
    await reading.press("escape", "/")
    assert reading.app.is_running
    await reading.press("ctrl+c")
    assert not reading.app.is_running


@journey("80x24")
async def test_an_idle_line_sends_nothing(reading: Reading) -> None:
    """Its cursor stands still."""
    await reading.press("/")
    assert not search_of(reading).line.cursor_blink


@journey("80x24")
async def test_a_pasted_query_is_cut_and_says_so(reading: Reading) -> None:
    """Ten thousand letters, and controls among them, are survived."""
    await reading.press("/")
    for text in ("x" * 10_000, "\x1b[2J\x1b]52;c;x\x07 \u202e\x00" * 500):
        reading.app.post_message(events.Paste(text))
        await reading.settle()
        line = search_of(reading).line
        assert len(line.value) == LONGEST
        assert "query" in reading.text
        assert "\x1b" not in line.value
        await reading.press("ctrl+u")


@pytest.mark.parametrize("size", ["80x24", "120x40", "40x20"])
def test_hostile_words_are_shown_and_do_nothing(size: str, tmp_path: Path) -> None:
    """In what is typed, in what is found, and in what is said about it."""
    hostile = json.dumps(EVERYTHING)
    text = f"title: t\ntimeline:\n  - {{id: x, title: {hostile}, kind: {hostile}}}\n"

    async def story(reading: Reading) -> None:
        for query in ("sic", EVERYTHING, f"actor:{EVERYTHING}", f"status:{EVERYTHING[:200]}"):
            await reading.press("/")
            reading.app.post_message(events.Paste(query))
            await reading.settle()
            assert reading.app.is_running
            for strip in reading.strips:
                for segment in strip:
                    assert "\x1b" not in segment.text
                    assert not (segment.style and segment.style.link)
                    meta = segment.style.meta if segment.style else {}
                    assert "click" not in str(meta)
            await reading.press("enter", "escape", "escape")

    tell(story, tmp_path, text, Size.of(size))


@journey("80x24", "40x20", text=MANY)
async def test_a_part_of_many_hits_is_listed_and_all_are_walked_through(reading: Reading) -> None:
    """The list says how many more there are."""
    await type_in(reading, "/crews")
    assert f"and {2 * SLICE - MOST_SHOWN} more" in " ".join(
        span.text
        for entry in search_of(reading).hits.listing.entries[-1:]
        for line in entry.lines(70)
        for span in line
    )
    assert len(search_of(reading).hits.listing) == MOST_SHOWN + len(["Timeline", "and more"])
    await reading.press("enter", "N")
    assert f"hit {2 * SLICE}/{2 * SLICE}: crews" in reading.keys


def test_while_a_long_briefing_is_read_the_screen_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And what was typed meanwhile is found when it is."""
    said: list[str] = []
    times = iter(range(10_000))
    monkeypatch.setattr(SearchScreen, "clock", staticmethod(lambda: float(next(times))))
    say = SearchScreen.say

    def noted(self: SearchScreen, words: str, wrong: bool = False) -> None:
        said.append(words)
        say(self, words, wrong)

    monkeypatch.setattr(SearchScreen, "say", noted)

    async def story(reading: Reading) -> None:
        await type_in(reading, "/crews")
        assert search_of(reading).hits.target

    tell(story, tmp_path, MANY)
    assert said[0] == "searching …"
    assert said[-1] == ""


def test_what_was_found_is_found_again_in_a_saved_file(tmp_path: Path) -> None:
    """Hits and filter alike: what is new and matches comes in, what is gone is left out."""

    async def story(reading: Reading) -> None:
        await type_in(reading, "/isle")
        await reading.press("enter")
        assert "hit 1/20: isle" in reading.keys
        await type_in(reading, "4Fislanders")
        await reading.press("enter")
        more = "figures:\n  - {id: boats, label: boats for islanders, value: 3, by: hu}\n"
        text = STRIKE.replace("figures:\n", more)
        await reading.save(text.replace("  - {id: isle-20, name: Isle 20}\n", ""))
        kept = [entry.target for entry in reading.reader.rows.listing.entries if entry.target]
        assert sorted(kept) == ["boats", "waiting"]
        assert "19 hits" in reading.keys
        await reading.press("n")
        assert reading.at == "isle-2"

    tell(story, tmp_path)


def test_a_long_file_is_searched_again_while_keys_are_answered(tmp_path: Path) -> None:
    """What was found and kept stays on the screen until the file as it is now is searched."""

    async def story(reading: Reading) -> None:
        reader = reading.reader
        await type_in(reading, "2Fcrews")
        await reading.press("enter")
        await type_in(reading, "/crews")
        await reading.press("enter")
        slices: list[tuple[int, bool, str]] = []

        def noted(callback: Callable[[], None]) -> bool:
            shown = len(reader.rows.listing.targets)
            slices.append((shown, reader.search_here().is_ready, reading.keys))
            return call(callback)

        call = reader.call_after_refresh
        reader.call_after_refresh = noted  # type: ignore[method-assign, assignment]  # for this reader alone
        await reading.save(MANY + "  - {id: last, title: Crews come back}\n")
        # Once to begin with, and once for each full slice; then what is narrowed.
        assert [ready for _, ready, _ in slices] == [False, False, False, True]
        assert {shown for shown, _, _ in slices} == {2 * SLICE}
        assert all(f"/{2 * SLICE}: crews" in keys for _, _, keys in slices[:-1])
        assert len(reader.rows.listing.targets) == 2 * SLICE + 1
        assert f"hit 1/{2 * SLICE + 1}: crews" in reading.keys

    tell(story, tmp_path, MANY, Size.of("120x40"))


def test_esc_in_the_filter_shows_what_the_file_has_now(tmp_path: Path) -> None:
    """The filter from before holds again, and keeps what came in while the line was open."""

    async def story(reading: Reading) -> None:
        await type_in(reading, "4Fislanders")
        await reading.press("enter", "F")
        await type_in(reading, "hu")
        more = "figures:\n  - {id: boats, label: boats for islanders, value: 3, by: hu}\n"
        await reading.save(STRIKE.replace("figures:\n", more))
        await reading.press("escape")
        kept = [entry.target for entry in reading.reader.rows.listing.entries if entry.target]
        assert sorted(kept) == ["boats", "waiting"]
        assert "filter islanders" in reading.keys

    tell(story, tmp_path)


@journey("80x24")
async def test_what_else_narrows_the_pane_is_seen_while_the_filter_is_typed(
    reading: Reading,
) -> None:
    """An order, a voice and the search hold beside it; and how much is left of how much."""
    await type_in(reading, "/dpf")
    await reading.press("enter")
    await type_in(reading, "4Fby:lna")
    assert "3 hits: dpf" in reading.keys
    assert " 2 of " in reading.keys
    await reading.click_on("keep")
    assert "filter by:lna" in reading.keys


@journey("80x24")
async def test_a_name_that_nobody_has_is_answered_in_the_filter(reading: Reading) -> None:
    """As it is in the search: with what there is."""
    await type_in(reading, "4Fby:zzzzz")
    assert "Nobody of that name says anything; there are" in reading.words
    assert " 0 of " in reading.keys


@journey("80x24", text=STRIKE)
async def test_what_there_is_to_search_by_is_of_the_briefing(reading: Reading) -> None:
    """Its own names as examples; behind a field's colon what the field can be given here."""
    await type_in(reading, "/")
    assert "by:hu" in reading.words
    assert "lna" not in reading.words
    assert "tag:" not in reading.words
    await type_in(reading, "place:")
    assert "place:isle-1 Isle 1, 1 item" in reading.words
    assert "and 8 more" in reading.words
    await reading.press("ctrl+u")
    await type_in(reading, "is:one")
    assert "is:one-sided" in reading.words
    assert "is:key" not in reading.words
    await reading.press("escape")
    await type_in(reading, "Fby:")
    assert "by: hu, unattributed" in reading.words


@journey("80x24", "40x20")
async def test_tab_writes_out_what_is_typed(reading: Reading) -> None:
    """A field, then a value, as far as there is one way; the focus stays in the line."""
    await type_in(reading, "/sta")
    await reading.press("tab")
    await type_in(reading, "cl")
    await reading.press("tab")
    assert search_of(reading).line.value == "status:claimed"
    assert search_of(reading).hits.target
    await type_in(reading, " xyzzy")
    await reading.press("tab")
    assert search_of(reading).line.value == "status:claimed xyzzy"
    assert search_of(reading).line.has_focus


@journey("80x24")
async def test_a_word_that_is_no_operator_is_told_of(reading: Reading) -> None:
    """In the search and in the filter, where others would take it for one."""
    await type_in(reading, "/haftar OR sarraj")
    assert "`OR` is taken for a word to look for" in reading.words
    await reading.press("escape")
    await type_in(reading, "Fhaftar AND lna")
    assert "`AND` is taken for a word to look for" in reading.words


@journey("80x24", "40x20")
async def test_an_excerpt_has_the_caption_of_its_line(reading: Reading) -> None:
    """What a caveat is about stays apart, and a sort says what it is one of."""
    await type_in(reading, "/kind:event offensive")
    assert "kind: offensive" in reading.words
    await reading.press("ctrl+u")
    await type_in(reading, "/kind:caveat more than 100".removeprefix("/"))
    assert "about: " in reading.words


@journey("80x24")
async def test_without_hits_the_walk_says_what_to_do(reading: Reading) -> None:
    """And with hits the chip has the keys that walk them."""
    await reading.press("n")
    assert "/ searches first" in reading.told
    await type_in(reading, "/dpf")
    await reading.press("enter")
    assert "hit 1/3: dpf  n N" in reading.keys


def test_the_search_goes_on_when_the_file_is_saved_under_it(tmp_path: Path) -> None:
    """The next letter finds in the new state."""

    async def story(reading: Reading) -> None:
        await type_in(reading, "/lighthous")
        assert search_of(reading).hits.target == ""
        await reading.save(STRIKE + "  - {id: light, name: Lighthouse}\n")
        await type_in(reading, "e")
        assert search_of(reading).hits.target == "light"
        await reading.press("enter")
        assert reading.at == "light"

    tell(story, tmp_path)


def test_whoever_never_searches_does_not_wait_for_the_search() -> None:
    """The reader starts without it."""
    program = "import sys, tui.app.reader; print([m for m in sys.modules if 'tui.search' in m])"
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "[]"
