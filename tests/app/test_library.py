"""The library over the reader: what it keeps, what it withstands, and how one comes back."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from textwrap import dedent

import pytest

from tests.app.screen import USUAL, Reading, Size
from tests.app.shelf import BROKEN, FERRY, FILES, PAY, shelf, variables, write
from tests.library.made import Made
from tui.app.library_found import FoundHit, found_lines
from tui.app.library_listing import column_headings
from tui.app.library_looking import Looking
from tui.app.library_preview import preview_lines
from tui.app.library_screen import LibraryScreen
from tui.library.news import News
from tui.library.shelf import Progress
from tui.load.load import load_file
from tui.model.card import plain
from tui.render.cells import cells
from tui.render.glyphs import ASCII, UNICODE, Glyphs
from tui.search.document import documents
from tui.search.search import Hit
from tui.state import remembered


@pytest.fixture
def made(tmp_path: Path) -> Made:
    """Return a library without a screen."""
    return Made(tmp_path)


Story = Callable[[Reading], Awaitable[None]]


def tell(
    folder: Path,
    story: Story,
    size: Size = USUAL,
    files: dict[str, str] | None = None,
    glyphs: Glyphs = UNICODE,
) -> None:
    """Open the first of some files, which are the library, and let a story happen."""

    async def told() -> None:
        given = dict(FILES) if files is None else files
        async with shelf(folder, size, glyphs, given, next(iter(given))) as opened:
            await story(opened)

    asyncio.run(told())


def library(reading: Reading) -> LibraryScreen:
    """Return the library, which is open."""
    screen = reading.app.screen
    assert isinstance(screen, LibraryScreen)
    return screen


def is_closed(reading: Reading) -> bool:
    """Return whether nothing lies over the briefing."""
    return reading.app.screen is reading.reader


def title(reading: Reading) -> str:
    """Return the title of the briefing that is read."""
    return reading.reader.briefing.header.title


def test_order_and_filter_are_remembered(tmp_path: Path) -> None:
    """For the next time the library is opened, also by another program."""

    async def leaves(reading: Reading) -> None:
        await reading.press("L", "s", "s", "F", *"briefings", "enter", "q")

    async def comes_back(reading: Reading) -> None:
        await reading.press("L")
        assert "only briefings" in reading.lines[0]
        assert "by title" in reading.lines[0]
        assert "built in" not in reading.text
        await reading.press("escape")
        assert "only" not in reading.lines[0]
        assert "Derna" in reading.text

    tell(tmp_path, leaves)
    tell(tmp_path, comes_back)
    kept = remembered({**variables(tmp_path), "XDG_STATE_HOME": str(tmp_path / "state")})
    assert (kept["library_sort"], kept["library_filter"]) == ("title", "")


def test_a_filter_that_is_given_up_changes_nothing(tmp_path: Path) -> None:
    """Esc lists again what was listed; a filter that nothing has says so."""

    async def story(reading: Reading) -> None:
        await reading.press("L", "F", *"xyzzy")
        assert "No briefing has all of these words." in reading.text
        await reading.press("escape")
        assert "Ferry strike" in reading.text
        assert "only" not in reading.lines[0]

    tell(tmp_path, story)


def test_esc_puts_the_filter_off_before_it_closes(tmp_path: Path) -> None:
    """As in the panes; `q` and `L` close at once, and a filter stays for the next time."""

    async def story(reading: Reading) -> None:
        await reading.press("L", "F", *"pay", "enter", "escape")
        assert not is_closed(reading)
        await reading.press("escape")
        assert is_closed(reading)
        for key in ("q", "L", "minus"):
            await reading.press("L", key)
            assert is_closed(reading)

    tell(tmp_path, story)


def test_the_cursor_begins_on_the_briefing_that_is_read(tmp_path: Path) -> None:
    """Enter on it only closes the library."""

    async def story(reading: Reading) -> None:
        before = reading.reader
        await reading.press("L")
        assert library(reading).rows.target.endswith("pay.yaml")
        await reading.press("enter")
        assert reading.app.screen is before

    tell(tmp_path, story, files={"2025/pay": PAY, "ferry": FERRY})


def test_briefings_lie_over_each_other_and_are_left_one_by_one(tmp_path: Path) -> None:
    """`q` and going back lead to the one before, at its place; at the last, `q` quits."""

    async def story(reading: Reading) -> None:
        await reading.press("4")
        place = reading.place
        await reading.press("L", "G", "k", "k", "k", "enter")
        assert title(reading) == "What a docker earns"
        await reading.press("L", "G", "k", "enter")
        assert title(reading) == "The fight for Derna, Libya, 2018"
        await reading.press("2", "minus")
        assert title(reading) == "The fight for Derna, Libya, 2018"
        await reading.press("minus")
        assert title(reading) == "What a docker earns"
        await reading.press("q")
        assert title(reading) == "Ferry strike at Port Halden"
        assert reading.place == place
        assert reading.app.is_running
        await reading.press("q")
        assert not reading.app.is_running

    tell(tmp_path, story)


def test_the_briefing_in_front_is_the_one_last_read(tmp_path: Path) -> None:
    """What the program opens the next time; going back counts, too."""

    async def story(reading: Reading) -> None:
        await reading.press("L", "G", "k", "enter")
        assert reading.app.origin.path is not None
        assert reading.app.origin.path.name == "derna-2018.yaml"
        await reading.press("minus")
        assert reading.app.origin.path.name == "ferry.yaml"

    tell(tmp_path, story)


def test_a_covered_briefing_leaves_its_file_alone_until_it_is_seen_again(tmp_path: Path) -> None:
    """Nobody wants to hear of saves of what they do not read."""

    async def story(reading: Reading) -> None:
        covered = reading.reader
        path = covered.origin.path
        assert path is not None
        await reading.press("L", "G", "enter")
        path.write_text(dedent(FERRY).replace("Ferry strike", "Ferry peace"), "utf-8")
        for _ in range(4):
            covered.look_at_file()
            await reading.settle()
        assert covered.briefing.header.title.startswith("Ferry strike")
        await reading.press("minus")
        await reading.look_at_file()
        assert title(reading).startswith("Ferry peace")

    tell(tmp_path, story)


def test_what_was_read_is_no_longer_unread(tmp_path: Path) -> None:
    """And what is new in it since then is counted."""

    async def reads(reading: Reading) -> None:
        await reading.press("L")
        assert next(line for line in reading.lines if "docker" in line).endswith("unread")
        await reading.press("G", "k", "k", "k", "enter", "q", "L")
        assert not next(line for line in reading.lines if "docker" in line).endswith("unread")

    async def sees(reading: Reading) -> None:
        await reading.press("L")
        assert next(line for line in reading.lines if "docker" in line).endswith("2 new")

    tell(tmp_path, reads)
    changed = PAY.replace("name: Payroll", "kind: agency, name: Payroll")
    changed = changed.replace("background:", "places: [Halden]\n    background:")
    tell(tmp_path, sees, files={**FILES, "2025/pay": changed})


def test_what_changed_since_it_was_read_is_marked_in_a_briefing_of_the_library(
    tmp_path: Path,
) -> None:
    """By whatever way it was opened; the tabs count it."""

    async def reads(reading: Reading) -> None:
        await reading.press("L", "G", "k", "k", "k", "enter")
        assert title(reading) == "What a docker earns"

    async def sees(reading: Reading) -> None:
        await reading.press("L", "G", "k", "k", "k", "enter", "3")
        line = next(line for line in reading.lines if "Harbor Union" in line)
        assert "*" in line
        await reading.press("enter")
        assert "since you last read it" in reading.text

    tell(tmp_path, reads)
    changed = PAY.replace("name: Harbor Union", "kind: group, name: Harbor Union")
    tell(tmp_path, sees, files={**FILES, "2025/pay": changed})


def test_new_and_changed_files_are_found_when_one_looks_again(tmp_path: Path) -> None:
    """With the cursor on the same briefing."""

    async def story(reading: Reading) -> None:
        await reading.press("L", "j", "j")
        at = library(reading).rows.target
        write(tmp_path, "aaa", "title: The first of all\n")
        write(tmp_path, "2025/pay", "title: What a docker wants\n", 9)
        await reading.press("r")
        assert "The first of all" in reading.text
        assert "What a docker wants" in reading.text
        assert library(reading).rows.target == at

    tell(tmp_path, story)


def test_what_the_library_leaves_out_is_told(tmp_path: Path) -> None:
    """In a line above the keys, and all of it in the help."""
    (tmp_path / "data" / "briefing" / "briefings").mkdir(parents=True)
    (tmp_path / "data" / "briefing" / "briefings" / "circle").symlink_to(tmp_path)

    async def story(reading: Reading) -> None:
        await reading.press("L")
        assert "left out: your briefings: 1 link to folders, not followed" in reading.words
        await reading.press("?")
        assert any("Left out: your briefings: 1 link" in line for line in reading.offered)

    tell(tmp_path, story)


def test_while_it_reads_it_says_how_far_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And lists what is there so far; keys are answered, and whoever leaves stops it."""
    monkeypatch.setattr(Looking, "BETWEEN_LISTS", 0)

    async def story(reading: Reading) -> None:
        waiting: list[Callable[[], None]] = []
        monkeypatch.setattr(LibraryScreen, "aside", staticmethod(waiting.append))
        await reading.press("L")
        screen = library(reading)
        assert "looking" in reading.text
        shelf_ = screen.holdings.look()
        steps = shelf_.update()
        screen.post_message(screen.Looked(1, is_read=False))
        for progress in (next(steps), next(steps)):
            screen.post_message(screen.Went(1, progress))
        await reading.settle()
        assert "reading [#####...........] 2 of 6 briefings" in reading.text
        assert "2 briefings" in reading.lines[0]
        assert "Ferry strike" in reading.text
        for _ in steps:
            pass
        screen.post_message(screen.Went(0, Progress(1, 2)))
        screen.post_message(screen.Looked(1, is_read=True))
        await reading.settle()
        assert "reading" not in reading.text
        assert "6 briefings" in reading.lines[0]
        await reading.press("q")
        for work in waiting:
            work()
        assert is_closed(reading)

    tell(tmp_path, story)


@pytest.mark.parametrize("columns", [20, 30, 40, 59, 60, 69, 70, 91, 92, 110, 160])
def test_no_line_is_wider_than_the_screen(tmp_path: Path, columns: int) -> None:
    """And the columns stand below their names."""

    async def story(reading: Reading) -> None:
        await reading.press("L", "j", "s", "s", "F", "o", "enter", "/", *"ferry", "escape")
        assert all(cells(line) <= columns for line in reading.lines)
        width = library(reading).rows.listing.width
        headings = column_headings(width)
        assert cells(headings) <= width
        if headings:
            assert reading.lines[1].startswith(headings.rstrip()[:columns])

    tell(tmp_path, story, Size(columns, 16))


HOSTILE = """\
    title: "[@click=app.quit]\\u001b]52;c;x\\u0007[/] \u202e title"
    actors: [{id: a, name: "[bold]\\e[2J Harbour Union"}]
    background: ["[link=file:///x]\\u001b[31m harbour [/nope]"]
    lnag: "[red]\\e[2J"
    """


def test_hostile_texts_command_nothing(tmp_path: Path) -> None:
    """In titles, names, folders, problems, hits and previews."""
    folder = tmp_path / "data" / "briefing" / "briefings" / "[bold]\x1b[2J"
    folder.mkdir(parents=True)
    (folder / "\x1b]0;x\x07.yaml").write_text(dedent(HOSTILE), "utf-8")

    async def story(reading: Reading) -> None:
        await reading.press("L", "G", "k", "!", "escape", "F", *"[@\x1b[2J", "escape")
        await reading.press("/", *"harbour", "down", "down", "enter", "3", "L", "?", "escape")
        for strip in reading.strips:
            for segment in strip:
                assert "\x1b" not in segment.text
                assert not segment.style or not segment.style.meta.get("@click")
                assert not segment.style or segment.style.link is None
        assert reading.app.is_running

    tell(tmp_path, story)


@pytest.mark.parametrize("text", ["x" * 10_000, "\x00\x1b[2J", "actor:", '"', "((((", "-", "*"])
def test_any_query_is_survived(tmp_path: Path, text: str) -> None:
    """Pasted as a whole: letters beyond the longest query are cut, and said to be."""

    async def story(reading: Reading) -> None:
        await reading.press("L", "/")
        line = reading.app.screen.query_one("QueryInput")
        line.insert_text_at_cursor(text)  # type: ignore[attr-defined]  # an input line
        await reading.settle()
        assert reading.app.is_running
        await reading.press("enter", "down", "pagedown", "escape", "F")
        line = reading.app.screen.query_one("QueryInput")
        line.insert_text_at_cursor(text)  # type: ignore[attr-defined]  # an input line
        await reading.settle()
        await reading.press("escape")
        assert "Ferry strike" in reading.text

    tell(tmp_path, story)


def test_in_ascii_there_is_nothing_else(tmp_path: Path) -> None:
    """Also of the bars, the cut titles and the previews."""

    async def story(reading: Reading) -> None:
        await reading.press("L")
        assert reading.text.isascii()
        await reading.press("/", *"union")
        assert reading.text.isascii()
        await reading.press("escape", "?")
        assert reading.text.isascii()

    tell(tmp_path, story, glyphs=ASCII)


def test_a_double_click_opens_and_a_click_on_a_key_does_what_it_says(tmp_path: Path) -> None:
    """The mouse does what the keys do."""

    async def story(reading: Reading) -> None:
        await reading.press("L")
        await reading.click_on("sort")
        assert "by name" in reading.lines[0]
        await reading.click_on("What a docker earns", times=2)
        assert title(reading) == "What a docker earns"

    tell(tmp_path, story)


def test_many_hits_are_cut_and_said_to_be(tmp_path: Path) -> None:
    """Nobody reads hundreds of lines while they type."""
    many = "title: Many\nbackground:\n" + "".join(f"  - Crews of pier {n}.\n" for n in range(300))

    async def story(reading: Reading) -> None:
        await reading.press("L", "/", *"pier")
        assert reading.keys.endswith("1/200")
        assert "The first 200 hits: another word narrows them." in reading.text
        await reading.press(*" 7")
        assert "The first" not in reading.text

    tell(tmp_path, story, files={"ferry": FERRY, "many": many})


def test_many_other_briefings_of_an_actor_are_offered(tmp_path: Path) -> None:
    """The card names some, and leads to all."""
    files = {f"pay-{number}": PAY for number in range(9)}

    async def story(reading: Reading) -> None:
        await reading.press("3", "J", "J", "J", "J", "J", "J", "J", "J")
        assert "3 more briefings" in reading.text
        await reading.click_on("3 more briefings")
        assert len(reading.offered) == 9
        await reading.press("G", "enter")
        path = reading.reader.origin.path
        assert path is not None
        assert path.name == "pay-8.yaml"

    tell(tmp_path, story, Size(80, 40), {"ferry": FERRY, **files})


def test_without_a_cache_no_card_waits_for_other_briefings(tmp_path: Path) -> None:
    """What would have to be read first is not read for a line on a card; the library does it."""

    async def story(reading: Reading) -> None:
        await reading.press("3")
        assert "also in" not in reading.text
        await reading.press("L", "q", "j", "k", "3")
        assert reading.reader.holdings.shelf is not None

    async def told() -> None:
        async with shelf(tmp_path, files=FILES) as opened:
            await story(opened)

    (tmp_path / "cache").write_text("in the way")
    asyncio.run(told())


def test_a_file_that_is_gone_is_said_to_be(tmp_path: Path) -> None:
    """It may be deleted while one looks at the list."""

    async def story(reading: Reading) -> None:
        await reading.press("L", "G", "k", "k")
        library(reading).holdings.look()
        Path(library(reading).rows.target).unlink()
        await reading.press("enter")
        assert "It cannot be read" in reading.told
        assert title(reading) == "Ferry strike at Port Halden"

    tell(tmp_path, story)


def test_it_sends_nothing_while_nobody_does_anything(tmp_path: Path) -> None:
    """No timer of its own draws anything."""

    async def story(reading: Reading) -> None:
        await reading.press("L")
        assert not library(reading)._timers - {library(reading)._update_timer}

    tell(tmp_path, story)


def test_a_broken_briefing_can_be_read_as_far_as_it_goes(tmp_path: Path) -> None:
    """What can be read of it opens, with its problems."""

    async def story(reading: Reading) -> None:
        await reading.press("L", "G", "k", "k", "enter")
        assert title(reading) == "Storm over the sound"
        assert "2 problems" in reading.keys

    tell(tmp_path, story, files={"ferry": FERRY, "storm": BROKEN})


def test_what_is_new_is_counted_again_when_one_looks_again(tmp_path: Path) -> None:
    """Also while the library is open."""

    async def story(reading: Reading) -> None:
        await reading.press("L", "G", "k", "k", "k", "enter", "q", "L")
        write(tmp_path, "2025/pay", PAY.replace("Pay was last raised", "Pay was never raised"), 9)
        await reading.press("r")
        assert next(line for line in reading.lines if "docker" in line).endswith("1 new")

    tell(tmp_path, story)


def test_whoever_closes_the_library_stops_its_reading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After the briefing that is being read; the rest is read the next time."""

    async def story(reading: Reading) -> None:
        waiting: list[Callable[[], None]] = []
        monkeypatch.setattr(LibraryScreen, "aside", staticmethod(waiting.append))
        await reading.press("L")
        holdings = library(reading).holdings
        await reading.press("q")
        for work in waiting:
            work()
        assert len(holdings.index.known()) == 1

    tell(tmp_path, story)


def test_a_hostile_name_is_shown_in_pictures(made: Made) -> None:
    """Beside the list, and beside the hits."""
    made.write("\x1b]0;x\x07", HOSTILE)
    (one,) = made.update()
    loaded = load_file(one.path)
    assert loaded.briefing is not None
    hit = FoundHit(one, Hit(next(documents(loaded.briefing)), 0))
    lines = [
        *preview_lines(one, News(), loaded, 60, glyphs=UNICODE),
        *found_lines(hit, 60, glyphs=UNICODE),
    ]
    shown = "\n".join(map(plain, lines))
    assert "\x1b" not in shown
    assert shown.count("./briefings/␛]0;x␇.yaml") == 2
