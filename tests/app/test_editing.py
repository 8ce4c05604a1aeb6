"""The item in its file: its lines to look at, and the editor at its line."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from textual.drivers.headless_driver import HeadlessDriver

from tests.app.helpers import script
from tests.app.screen import USUAL, Reading, Size, reading
from tui.load.load import load_file, load_text

STRIKE = """\
title: Ferry strike
sources:
  - id: wire
    label: the wire
    text:
      blocks:
        - Crews walk out.
        - Sailings are cancelled.
figures:
  # counted twice
  - id: lost
    label: sailings cancelled
    value: about 140
    by: unattributed

  - {id: paid, label: crew members paid, value: dozens, by: unattributed}
"""
Story = Callable[[Reading], Awaitable[None]]


@pytest.fixture(autouse=True)
def can_be_suspended(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the screen that is none be given away, as a terminal can be."""
    monkeypatch.setattr(HeadlessDriver, "can_suspend", True)
    for name in ("suspend_application_mode", "resume_application_mode"):
        monkeypatch.setattr(HeadlessDriver, name, lambda _: None)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a briefing of one's own."""
    path = tmp_path / "my drafts" / "-strike.yaml"
    path.parent.mkdir()
    path.write_text(STRIKE, "utf-8")
    return path


def tell(story: Story, file: Path, size: Size = USUAL, **variables: str) -> None:
    """Open the file in a reader, and let a story happen to it."""
    given = {"PATH": str(file.parent), "TERM": "dumb", **variables}

    async def told() -> None:
        state = file.parent / "state"
        async with reading(load_file(file), state, size, variables=given, path=file) as opened:
            await story(opened)

    asyncio.run(told())


def test_a_problem_leads_to_its_line(file: Path) -> None:
    """By Enter, or by the key that edits."""
    file.write_text(STRIKE.replace("value: dozens", "value: dozens, colour: red"), "utf-8")

    async def story(reading: Reading) -> None:
        for key in ("enter", "e"):
            await reading.press("!")
            assert "Enter e edit" in reading.text
            await reading.press(key)
            assert started(file)[0] == "+16"
            assert not reading.has_overlay

    tell(story, file, EDITOR=editor(file))


def test_what_is_no_file_any_more_is_not_edited(file: Path) -> None:
    """Nothing is started, and it is said why."""

    async def story(reading: Reading) -> None:
        file.unlink()
        await reading.press("e")
        assert reading.told == "The file is gone: `-strike.yaml` cannot be edited."
        file.mkdir()
        await reading.press("e")
        assert "The file is a folder now" in reading.told
        assert not (file.parent / "started").exists()

    tell(story, file, EDITOR=editor(file))


def started(file: Path) -> list[str]:
    """Return what the editor of a test was started with."""
    return (file.parent / "started").read_text("utf-8").split("\n")


def editor(file: Path, name: str = "vim", then: str = "") -> str:
    """Make an editor that keeps what it is started with, and does something to the file."""
    kept = file.parent / "started"
    text = f"open({str(kept)!r}, 'w').write('\\n'.join(sys.argv[1:]))\nfile = {str(file)!r}\n{then}"
    script(file.parent, name, text)
    return name


SAVES = "text = open(file).read().replace('140', '150')\nopen(file, 'w').write(text)"


def test_e_opens_the_editor_at_the_item_and_reads_the_file_again(file: Path) -> None:
    """What was changed there is shown at once, at the same item."""

    async def story(reading: Reading) -> None:
        await reading.press("4")
        assert "about 140" in reading.words
        await reading.press("e")
        assert started(file) == ["+11", str(file)]
        assert "about 150" in reading.words
        assert reading.at == "lost"
        assert reading.told == "Saved: 1 changed."

    tell(story, file, EDITOR=editor(file, then=SAVES))


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        (["4", "j"], ["+16,5"]),
        (["6"], ["+3,5"]),
        (["6", "j", "j"], ["+8,11"]),
        (["1"], ["+11,5"]),
    ],
)
def test_it_is_opened_at_the_line_of_what_is_under_the_cursor(
    keys: list[str], words: list[str], file: Path
) -> None:
    """A figure, a source, a passage, a line of the overview; in the editor's own form."""

    async def story(reading: Reading) -> None:
        await reading.press(*keys, "e")
        assert started(file) == [*words, str(file)]

    tell(story, file, VISUAL=editor(file, "nano"), EDITOR="/nonexistent")


def test_a_briefing_without_items_is_opened_at_its_beginning(file: Path) -> None:
    """There is nothing under the cursor."""
    file.write_text("title: Nothing yet\n", "utf-8")

    async def story(reading: Reading) -> None:
        await reading.press("e")
        assert started(file) == ["+1", str(file)]

    tell(story, file, EDITOR=editor(file))


def test_an_editor_that_changes_nothing_leaves_all_as_it_was(file: Path) -> None:
    """Where one was, and what one read."""

    async def story(reading: Reading) -> None:
        await reading.press("4", "j")
        before = reading.place
        await reading.press("e")
        assert reading.place == before
        assert reading.told == ""

    tell(story, file, EDITOR=editor(file))


def test_an_editor_that_breaks_the_file_leaves_the_last_good_view(file: Path) -> None:
    """And the bar says what is wrong."""

    async def story(reading: Reading) -> None:
        await reading.press("4", "e")
        assert "about 140" in reading.words
        assert "Broken save" in reading.words

    tell(story, file, EDITOR=editor(file, then="open(file, 'w').write('title: \"')"))


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("vmi", "`EDITOR` names no editor: there is no program `vmi`; correct `EDITOR`."),
        ("vim 'x", "`EDITOR` names no editor: vim 'x: no closing quotation; close its quotes."),
    ],
)
def test_a_bad_editor_is_told(given: str, words: str, file: Path) -> None:
    """And nothing is started."""

    async def story(reading: Reading) -> None:
        await reading.press("e")
        assert reading.told == words

    tell(story, file, EDITOR=given)


def test_an_editor_that_fails_is_told_and_the_file_is_read_all_the_same(file: Path) -> None:
    """It may have saved before."""

    async def story(reading: Reading) -> None:
        await reading.press("4", "e")
        assert "`vim` ended with exit code 3." in reading.told
        assert "about 150" in reading.words

    tell(story, file, EDITOR=editor(file, then=f"{SAVES}\nsys.exit(3)"))


def test_standard_input_has_no_file_to_edit() -> None:
    """That is said; its lines can be looked at all the same."""

    async def story() -> None:
        loaded = load_text(STRIKE, "<stdin>")
        async with reading(loaded, Path("/nonexistent")) as opened:
            await opened.press("e")
            assert "came by standard input" in opened.told
            await opened.press("4", "v")
            assert "11 - id: lost" in opened.words

    asyncio.run(story())


def test_a_terminal_that_cannot_be_given_away_keeps_the_reader(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a browser; that is said."""
    monkeypatch.setattr(HeadlessDriver, "can_suspend", False)

    async def story(reading: Reading) -> None:
        await reading.press("e")
        assert "This terminal cannot be given to an editor." in reading.told
        assert not (file.parent / "started").exists()

    tell(story, file, EDITOR=editor(file))


def test_v_shows_the_items_own_lines(file: Path) -> None:
    """With their numbers, and no line of its neighbours."""

    async def story(reading: Reading) -> None:
        await reading.press("4", "v")
        assert "-strike.yaml:11-14" in reading.text
        for line in ("11    - id: lost", "13      value: about 140", "14      by: unattributed"):
            assert line in reading.text
        assert "16  " not in reading.text
        assert "counted twice" not in reading.text
        await reading.press("escape", "j", "v")
        assert "16    - {id: paid, label: crew members paid, value: dozens" in reading.text

    tell(story, file)


def test_v_shows_a_passages_line(file: Path) -> None:
    """As the source has it."""

    async def story(reading: Reading) -> None:
        await reading.press("6", "j", "v")
        assert "7          - Crews walk out." in reading.text
        assert "Sailings are cancelled." not in reading.words.partition("strike.yaml:")[2][:80]

    tell(story, file)


def test_keys_and_strings_are_told_apart_by_their_looks(file: Path) -> None:
    """The roles that all words have; what is not said by colour is there in signs."""

    async def story(reading: Reading) -> None:
        await reading.press("4", "v")
        looks = {
            segment.text.strip(): segment.style.color
            for strip in reading.strips
            for segment in strip
            if segment.style
        }
        assert looks["label"] != looks["sailings cancelled"]

    tell(story, file)


def test_from_its_lines_the_item_can_be_edited(file: Path) -> None:
    """By the same key as everywhere."""

    async def story(reading: Reading) -> None:
        await reading.press("4", "v", "e")
        assert started(file) == ["+11", str(file)]
        assert not reading.has_overlay
        assert "about 150" in reading.words

    tell(story, file, EDITOR=editor(file, then=SAVES))


def test_its_lines_can_be_copied(file: Path) -> None:
    """As they stand in the file."""
    kept = file.parent / "kept"
    script(file.parent, "xclip", f"open({str(kept)!r}, 'w').write(sys.stdin.read())")

    async def story(reading: Reading) -> None:
        await reading.press("4", "v", "y")
        assert kept.read_text("utf-8").splitlines() == STRIKE.splitlines()[10:14]

    tell(story, file, DISPLAY=":0")


def test_without_an_item_there_are_no_lines_of_one(file: Path) -> None:
    """That is said."""
    file.write_text("title: Nothing yet\n", "utf-8")

    async def story(reading: Reading) -> None:
        await reading.press("v")
        assert reading.told == "There is no item here."

    tell(story, file)


def test_a_long_item_is_scrolled_and_a_long_line_wrapped(file: Path) -> None:
    """On a small screen too; every line is there, and what goes on keeps the line's indent."""
    blocks = "".join(f"        - Passage {number} of the article.\n" for number in range(1, 60))
    file.write_text(STRIKE.replace("        - Crews walk out.\n", blocks), "utf-8")

    async def story(reading: Reading) -> None:
        await reading.press("6", "v", "G")
        assert "Sailings are" in reading.text
        await reading.press("g")
        assert "- id: wire" in reading.text

    tell(story, file, Size(40, 20))


@pytest.mark.parametrize("text", ["x" * 500_000, "\n      ".join(["x"] * 20_000)])
def test_what_is_endless_is_not_shown_in_full(text: str, file: Path) -> None:
    """A line of half a million letters, or twenty thousand lines; it is said that there is more."""
    file.write_text(f"title: x\nbackground:\n  - id: one\n    text: |\n      {text}\n", "utf-8")

    async def story(reading: Reading) -> None:
        await reading.press("5", "v", "G")
        assert "The rest is in the file." in reading.text

    tell(story, file)
