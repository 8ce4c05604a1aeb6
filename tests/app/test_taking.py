"""What the reader takes along: to the clipboard, into files, into a browser."""

import asyncio
import json
from base64 import b64decode
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from tests.app.helpers import script
from tests.app.screen import USUAL, Reading, Size, reading
from tui.app import clipboard
from tui.load.load import load_text
from tui.render.citation import cited_card
from tui.render.text import card_text

STRIKE = """\
title: Ferry strike
id: halden
sources:
  - id: wire
    label: the wire
    url: https://wire.example/strike?id=1&lang=no#top
    text: {blocks: [Crews walk out., Sailings are cancelled.]}
  - {id: post, label: a post, url: "https://post.example/2", text: {blocks: [A count.]}}
  - {id: leaflet, label: a leaflet, text: {blocks: [Pay.]}}
actors:
  - {id: hu, name: Harbour Union, abbr: HU, at: wire/p1}
timeline:
  - {id: walkout, title: Crews walk out, date: 2026-03-02, by: hu, at: [wire/p1, post/p1]}
figures:
  - {id: lost, label: sailings cancelled, value: about 140, by: hu, at: wire/p2}
  - {id: paid, label: crew members paid, value: dozens, by: unattributed, at: leaflet/p1}
"""
Story = Callable[[Reading], Awaitable[None]]


@pytest.fixture(autouse=True)
def working(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder of the test's own."""
    folder = tmp_path / "working"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def bin_(tmp_path: Path) -> Path:
    """Return a folder for programs, the only one that they are looked for in."""
    (tmp_path / "bin").mkdir()
    return tmp_path / "bin"


def tell(
    story: Story, bin_: Path, text: str = STRIKE, size: Size = USUAL, **variables: str
) -> None:
    """Let a story happen to a briefing, among programs of the test's own."""
    given = {"PATH": str(bin_), "TERM": "dumb", **variables}

    async def told() -> None:
        loaded = load_text(text, "halden.yaml")
        async with reading(loaded, bin_, size, variables=given, path=Path("halden.yaml")) as opened:
            await story(opened)

    asyncio.run(told())


def keeper(bin_: Path, name: str) -> Path:
    """Make a program that keeps what it is started with and what it reads; return the file."""
    kept = bin_.parent / f"{name}.kept"
    script(
        bin_, name, f"open({str(kept)!r}, 'w').write('\\n'.join([*sys.argv[1:], sys.stdin.read()]))"
    )
    return kept


def copied(kept: Path) -> str:
    """Return the text that a stand-in for xclip was given."""
    return kept.read_text("utf-8").partition("-in\n")[2]


def test_y_copies_the_item_as_its_card_has_it(bin_: Path) -> None:
    """And says by what, and how much it was."""
    kept = keeper(bin_, "xclip")

    async def story(reading: Reading) -> None:
        await reading.press("4", "y")
        item = reading.reader.briefing.by_id["lost"]
        text = card_text(item.card(reading.reader.briefing))
        assert copied(kept) == text
        assert "who says so: HU" in text
        assert reading.told == f"Copied {len(text)} characters with xclip."

    tell(story, bin_, DISPLAY=":0")


def test_capital_y_copies_it_with_its_citation(bin_: Path) -> None:
    """Who, medium, source, passage and as-of, as `briefing show NAME#ID` prints it."""
    kept = keeper(bin_, "xclip")

    async def story(reading: Reading) -> None:
        await reading.press("4", "Y")
        item = reading.reader.briefing.by_id["lost"]
        assert copied(kept) == card_text(cited_card(item, reading.reader.briefing))
        assert "cite as: About 140: sailings cancelled — Harbour Union." in copied(kept)

    tell(story, bin_, DISPLAY=":0")


def test_a_passage_can_be_copied_too(bin_: Path) -> None:
    """As everything that has a card."""
    kept = keeper(bin_, "xclip")

    async def story(reading: Reading) -> None:
        await reading.press("6", "j", "y")
        assert copied(kept).startswith("Passage p1 of the wire\nCrews walk out.\n")

    tell(story, bin_, DISPLAY=":0")


def test_without_a_helper_the_terminal_is_told(bin_: Path) -> None:
    """By OSC 52; whether it listens nobody knows, and that is said so."""

    async def story(reading: Reading) -> None:
        sent: list[str] = []
        app: Any = reading.app
        app.tell_terminal = sent.append
        await reading.press("4", "y")
        text = b64decode(sent[0].removeprefix("\x1b]52;c;").removesuffix("\x07")).decode()
        assert text.startswith("about 140 sailings cancelled\n")
        words = f"Sent {len(text)} characters to your terminal's clipboard (OSC 52)."
        assert reading.told == words

    tell(story, bin_, TERM="xterm")


def test_where_nothing_can_take_it_the_text_is_shown(bin_: Path) -> None:
    """To be marked with the mouse; all of it."""
    script(bin_, "xclip", "sys.exit(1)")

    async def story(reading: Reading) -> None:
        await reading.press("4", "Y")
        assert reading.has_overlay
        assert "No clipboard could be reached." in reading.words
        await reading.press("G")
        assert "(halden#lost)." in reading.words
        await reading.press("escape")
        assert not reading.has_overlay

    tell(story, bin_, DISPLAY=":0")


def test_there_may_be_nothing_to_copy(bin_: Path) -> None:
    """Then that is said."""

    async def story(reading: Reading) -> None:
        await reading.press("y", "Y")
        told = "There is nothing here to be taken along."
        assert reading.told.count(told) == 1

    tell(story, bin_, text="title: Nothing yet\n", DISPLAY=":0")


@pytest.mark.parametrize(
    ("steps", "name"),
    [
        (0, "halden-lost.txt"), (1, "halden-lost.md"), (2, "halden-lost.html"),
        (3, "halden-lost.json"), (4, "halden-figures.txt"), (7, "halden-figures.json"),
        (9, "halden.md"),
    ],
)  # fmt: skip
def test_x_writes_item_pane_or_briefing(steps: int, name: str, bin_: Path, working: Path) -> None:
    """In each format; it says what the file is called."""

    async def story(reading: Reading) -> None:
        await reading.press("4", "x", *["j"] * steps, "enter")
        assert reading.told == f"Wrote {name}"
        assert [file.name for file in working.iterdir()] == [name]
        assert "sailings cancelled" in (working / name).read_text("utf-8")

    tell(story, bin_)


def test_what_a_format_has_no_place_for_is_told(bin_: Path, working: Path) -> None:
    """Such formats are offered for the briefing in whole."""

    async def story(reading: Reading) -> None:
        await reading.press("4", "x", *["j"] * 14, "enter")
        assert reading.told.startswith("Wrote halden.ics\nlost: what is no event is left out")
        assert [file.name for file in working.iterdir()] == ["halden.ics"]

    tell(story, bin_)


def test_a_second_time_another_file_is_written(bin_: Path, working: Path) -> None:
    """Nothing is ever overwritten, and giving it up writes nothing."""

    async def story(reading: Reading) -> None:
        await reading.press("4", "x", "escape")
        assert list(working.iterdir()) == []
        for _ in range(2):
            await reading.press("x", "enter")
        assert "Wrote halden-lost-2.txt" in reading.told
        assert len(list(working.iterdir())) == 2

    tell(story, bin_)


def test_what_a_pane_is_narrowed_to_can_be_written_by_itself(bin_: Path, working: Path) -> None:
    """In the order in which it is shown, each item with its citation."""

    async def story(reading: Reading) -> None:
        # The voice of the union.
        await reading.press("4", "w", "j", "enter", "x")
        assert "the 1 shown as text" in reading.words
        await reading.press(*["j"] * 7, "enter")
        (file,) = working.iterdir()
        items = json.loads(file.read_text("utf-8"))["items"]
        assert [item["id"] for item in items] == ["lost"]

    tell(story, bin_)


def test_a_folder_that_cannot_be_written_into_is_told(
    bin_: Path, working: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With what to do."""
    (working / "gone").mkdir()
    monkeypatch.chdir(working / "gone")
    (working / "gone").rmdir()

    async def story(reading: Reading) -> None:
        await reading.press("4", "x", "enter")
        assert reading.told.startswith("`halden-lost.txt` cannot be written: ")
        assert "start the program in a folder of your own" in reading.told

    tell(story, bin_)


def test_o_shows_the_address_and_opens_it_on_enter(bin_: Path) -> None:
    """In full, before anything is done; it reaches the opener as one word."""
    kept = keeper(bin_, "xdg-open")

    async def story(reading: Reading) -> None:
        await reading.press("4", "o")
        assert "https://wire.example/strike?id=1&lang=no#top" in reading.words
        assert not kept.exists()
        await reading.press("enter")
        assert kept.read_text("utf-8") == "https://wire.example/strike?id=1&lang=no#top\n"
        assert reading.told.startswith("Opened with xdg-open: https://wire.example/strike?id=1")

    tell(story, bin_, DISPLAY=":0")


def test_an_address_can_be_copied_instead(bin_: Path) -> None:
    """By its key, or by choosing it; nothing is opened."""
    kept, opened = keeper(bin_, "xclip"), keeper(bin_, "xdg-open")

    async def story(reading: Reading) -> None:
        for keys in ("y",), ("j", "enter"):
            await reading.press("4", "o", *keys)
            assert copied(kept) == "https://wire.example/strike?id=1&lang=no#top"
            assert "Copied 44 characters with xclip." in reading.told
            kept.unlink()
        await reading.press("o", "escape")
        assert not opened.exists()

    tell(story, bin_, DISPLAY=":0")


def test_of_several_sources_one_is_chosen_first(bin_: Path) -> None:
    """Each with its address."""
    kept = keeper(bin_, "xdg-open")

    async def story(reading: Reading) -> None:
        await reading.press("2", "o")
        assert "the wire https://wire.example" in reading.words
        await reading.press("j", "enter")
        assert "Address of a post" in reading.words
        await reading.press("enter")
        assert kept.read_text("utf-8") == "https://post.example/2\n"

    tell(story, bin_, DISPLAY=":0")


def test_no_address_is_told(bin_: Path) -> None:
    """Of an item that stands in a source without one."""

    async def story(reading: Reading) -> None:
        await reading.press("4", "j", "o")
        assert reading.told == "The address of its source is not recorded."

    tell(story, bin_, DISPLAY=":0")


def test_over_ssh_copying_comes_first(bin_: Path) -> None:
    """A browser would open on the far machine; that is said, and can be done all the same."""
    kept = keeper(bin_, "tmux")
    opened = keeper(bin_, "xdg-open")

    async def story(reading: Reading) -> None:
        await reading.press("4", "o")
        assert "You are connected over ssh" in reading.words
        await reading.press("enter")
        assert kept.read_text("utf-8").endswith("https://wire.example/strike?id=1&lang=no#top")
        assert reading.told == "Copied 44 characters with tmux."
        assert not opened.exists()
        await reading.press("o", "j", "enter")
        assert opened.exists()

    tell(story, bin_, DISPLAY=":0", SSH_CONNECTION="a 1 b 2", TMUX="/tmp/tmux,1,0")  # noqa: S108


def test_a_link_that_cannot_be_opened_is_told(bin_: Path) -> None:
    """Without a display, and where the opener fails."""
    script(bin_, "xdg-open", "sys.exit(4)")

    async def blind(reading: Reading) -> None:
        await reading.press("4", "o", "enter")
        assert reading.told.startswith("The link cannot be opened from here: there is no display")

    async def failing(reading: Reading) -> None:
        await reading.press("4", "o", "enter")
        assert reading.told == "`xdg-open` could not open the link; copy it instead."

    tell(blind, bin_)
    tell(failing, bin_, DISPLAY=":0")


def test_a_bug_while_something_is_taken_ends_the_program_in_order(
    bin_: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As any other bug does: told when the terminal is as it was, and not from a thread."""

    def broken(*_: object) -> str:
        raise ZeroDivisionError

    monkeypatch.setattr(clipboard, "copied_by", broken)

    async def story(reading: Reading) -> None:
        await reading.press("4", "y")
        assert isinstance(reading.app.fault, ZeroDivisionError)

    with pytest.raises(ZeroDivisionError):
        tell(story, bin_, DISPLAY=":0")
