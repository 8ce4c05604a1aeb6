"""With an article at hand that is not as it was, no pane shows old facts as if all were well."""

import asyncio
from pathlib import Path

import pytest

from tests.app.halden import NAMING, OTHER, SAME, halden, tell
from tests.app.screen import Reading, Size
from tui.app.differing import differing_pieces
from tui.library import TUTORIAL, built_in
from tui.model.anchor import Anchor, Found, State
from tui.model.version import Version
from tui.render.glyphs import ASCII, UNICODE

SIZES = ("80x24", "120x40", "40x20")


def signed(reading: Reading, sign: str = "≠") -> list[str]:
    """Return the lines of the list before which the sign stands."""
    return [line for line in reading.lines[1:-2] if sign in line[:20]]


def version(*states: State) -> Version:
    """Return an article in which passages are in some states."""
    found = tuple(Found("", Anchor(number, state)) for number, state in enumerate(states, 1))
    return Version("story.txt", False, found, (), (), {})


def notice(*versions: Version, width: int = 80, key: str = "6") -> str:
    """Return the words of the notice, as far as a bar has room for them."""
    return "".join(piece.text for piece in differing_pieces(versions, key, width, UNICODE))


@pytest.mark.parametrize("size", SIZES)
def test_every_pane_marks_what_may_not_be_so_any_more(tmp_path: Path, size: str) -> None:
    """The number was changed, and the passage on the islanders is gone."""

    async def story(reading: Reading) -> None:
        await reading.press("4")
        assert any("about 140" in line for line in signed(reading))
        for pane in "123456":
            await reading.press(pane)
            assert "1 edited, 1 missing" in reading.text or (
                "differs: 1 passage edited, 1 missing" in reading.text
            )
        reader = reading.reader
        assert reader.shown.texts is not None
        (article,) = reader.shown.texts.values()
        assert set(reader.signs()) == article.unsure == reader.signs().keys()
        assert "cancelled" in article.unsure

    tell(story, tmp_path, Size.of(size), NAMING, given=OTHER, beside=SAME)


@pytest.mark.parametrize("size", SIZES)
def test_an_article_that_is_the_same_has_no_sign_and_no_notice(tmp_path: Path, size: str) -> None:
    """All the room is the briefing's."""

    async def story(reading: Reading) -> None:
        for pane in "123456":
            await reading.press(pane)
            assert "differs" not in reading.text
            assert signed(reading) == []
        assert reading.reader.signs() == {}

    tell(story, tmp_path, Size.of(size), NAMING, beside=SAME)


def test_sign_and_notice_go_when_the_article_is_as_it_was(tmp_path: Path) -> None:
    """And come when it is not: by reading it again, at the same place."""

    async def story(reading: Reading) -> None:
        await reading.press("4", "j")
        at, before = reading.at, reading.lines[1:-1]
        (tmp_path / "given.txt").write_text(OTHER, "utf-8")
        await reading.press("r")
        assert signed(reading)
        assert "differs: 1 passage edited, 1 missing" in reading.lines[-2]
        (tmp_path / "given.txt").write_text(SAME, "utf-8")
        await reading.press("r")
        reading.app.clear_notifications()
        await reading.settle()
        assert reading.lines[1:-1] == before
        assert reading.at == at

    tell(story, tmp_path, text=NAMING, beside=SAME, given=SAME)


def test_in_ascii_the_sign_is_another_than_all_others(tmp_path: Path) -> None:
    """And one cell wide, as they are."""

    async def story() -> None:
        async with halden(tmp_path, Size(80, 24), ASCII, NAMING, OTHER, SAME) as reading:
            await reading.press("4")
            assert any("about 140" in line for line in signed(reading, "~"))
            assert "≠" not in reading.text

    asyncio.run(story())


def test_a_click_on_the_notice_leads_to_the_article(tmp_path: Path) -> None:
    """Where each passage says what became of it."""

    async def story(reading: Reading) -> None:
        await reading.click_on("The article at hand differs")
        assert reading.pane == "source"

    tell(story, tmp_path, text=NAMING, beside=SAME, given=OTHER)


@pytest.mark.parametrize(
    ("states", "words"),
    [
        (("edited", "exact", "missing", "edited"), "differs: 2 passages edited, 1 missing"),
        (("moved", "edited"), "differs: 1 passage edited"),
        (("missing", "missing"), "differs: 2 passages missing"),
    ],
)
def test_the_notice_counts_what_is_edited_or_missing(states: tuple[State, ...], words: str) -> None:
    """Not what is only elsewhere."""
    assert notice(version(*states)) == f" The article at hand {words}  6 shows where "
    assert notice(version("moved", "exact", "unmarked")) == ""
    assert notice() == ""


def test_the_notice_counts_all_articles_and_fits_small_screens() -> None:
    """Without a key nothing is said of one."""
    both = version("edited"), version("edited", "missing")
    assert notice(*both, key="") == " The articles at hand differ: 2 passages edited, 1 missing "
    assert notice(*both, width=40, key="") == " Article differs: 2 edited, 1 missing "
    assert notice(*both, width=20, key="") == " Article differs: 2…"


def test_beside_a_late_edition_the_overview_of_the_tutorial_still_fits(tmp_path: Path) -> None:
    """On 80 columns and 24 rows, with the notice and the signs."""
    text = (built_in() / f"{TUTORIAL}.yaml").read_text("utf-8")
    late = (built_in() / f"{TUTORIAL}-late.txt").read_text("utf-8")
    text = text.replace("file: tutorial.txt", "file: story.txt")

    async def story() -> None:
        path = tmp_path / "halden.yaml"
        path.write_text(text, "utf-8")
        (tmp_path / "story.txt").write_text(late, "utf-8")
        async with halden(tmp_path, Size(80, 24), UNICODE, text, beside=late) as reading:
            assert "The article at hand differs" in reading.lines[-2]
            assert signed(reading)
            rows = reading.reader.rows
            assert rows.listing.height <= rows.scrollable_content_region.height

    asyncio.run(story())
