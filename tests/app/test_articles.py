"""Where a reader's articles come from, what becomes of them, and that none leaves the screen."""

import json
from pathlib import Path

import pytest

from tests.app.halden import BRIEFING, NAMING, OTHER, SAME, card_of, tell
from tests.app.screen import Reading, Size
from tui.model.card import plain
from tui.render.formats import FORMATS

WORDS = "Crews stepped ashore early on Monday."
"""Words of the article that no gist has."""
COUNTED = "counts about 140 sailings cancelled since."
"""Words that a figure is pinned to."""
WIDE = Size(120, 40)


def kept(folder: Path) -> list[Path]:
    """Return the copies of articles that are kept."""
    return sorted((folder / "data" / "briefing" / "articles").glob("*"))


def test_an_article_that_fits_is_kept_for_the_next_time(tmp_path: Path) -> None:
    """For the person alone; it is told once, and then the article is there without being named."""

    async def first(reading: Reading) -> None:
        assert reading.told == f"Kept for the next time: {kept(tmp_path)[0].parent}"
        await reading.press("6")
        assert "at hand: given.txt, the same text" in card_of(reading)

    async def again(reading: Reading) -> None:
        assert reading.told == ""
        await reading.press("6")
        assert "at hand: a copy of your own, the same text" in card_of(reading)
        assert WORDS in reading.words

    tell(first, tmp_path, given=SAME)
    (copy,) = kept(tmp_path)
    assert copy.stat().st_mode & 0o777 == 0o600
    assert copy.parent.stat().st_mode & 0o777 == 0o700
    tell(again, tmp_path)


def test_an_article_that_is_kept_already_is_not_told_again(tmp_path: Path) -> None:
    """Whoever names it each time is not bothered each time."""

    async def named(reading: Reading) -> None:
        assert reading.told == ""

    async def nothing(reading: Reading) -> None:
        del reading

    tell(nothing, tmp_path, given=SAME)
    tell(named, tmp_path, given=SAME)


def test_another_article_is_shown_and_not_kept(tmp_path: Path) -> None:
    """With all that differs, as far as that is known without the text as it was."""

    async def story(reading: Reading) -> None:
        await reading.press("6")
        assert "at hand: given.txt, which differs:" in card_of(reading)
        assert "article at hand, but it differs" in " ".join(reading.words.split())
        assert reading.told == ""

    tell(story, tmp_path, given=OTHER)
    assert kept(tmp_path) == []


def test_the_file_of_a_source_is_shown_and_not_copied(tmp_path: Path) -> None:
    """It lies beside the briefing as it is."""

    async def story(reading: Reading) -> None:
        await reading.press("6")
        assert "at hand: story.txt, the same text" in card_of(reading)

    tell(story, tmp_path, text=NAMING, beside=SAME)
    assert kept(tmp_path) == []


def test_a_file_that_leads_out_of_the_folder_is_not_shown(tmp_path: Path) -> None:
    """A briefing from elsewhere must not show what is none of its business; the card says why."""
    inside = tmp_path / "inside"
    inside.mkdir()
    (tmp_path / "secret.txt").write_text("a secret", "utf-8")
    (inside / "story.txt").symlink_to(tmp_path / "secret.txt")

    async def story(reading: Reading) -> None:
        await reading.press("6")
        assert "leads out of the briefing's folder" in card_of(reading)
        assert "not at hand: `briefing open halden --article FILE`" in card_of(reading)
        assert "secret" not in reading.text

    tell(story, inside, text=NAMING)


def test_a_file_that_is_not_there_is_told_on_the_card_alone(tmp_path: Path) -> None:
    """Everything else is read as without it."""

    async def story(reading: Reading) -> None:
        assert reading.told == ""
        await reading.press("6")
        assert "There is no file `story.txt`" in card_of(reading)

    tell(story, tmp_path, text=NAMING)


def _decoded(text: str | bytes) -> str:
    return text if isinstance(text, str) else text.decode()


@pytest.mark.parametrize("pane", ["2", "4", "6"])
def test_nothing_of_an_article_leaves_the_screen(tmp_path: Path, pane: str) -> None:
    """The text is not ours to pass on: exports, copies and the search have the gists."""

    async def story(reading: Reading) -> None:
        await reading.press(pane, "j", "j", "j")
        reader = reading.reader
        extracts = reader._extracts()
        assert {len(extract.briefing.texts or ()) for extract in extracts.values()} == {0}
        for extract in extracts.values():
            for form in FORMATS:
                whole = form.write(extract)
                # What is packed is made of texts.
                parts = form.tables(extract).values() if form.tables else ()
                assert isinstance(whole, str) or parts
                texts = (whole, *parts) if isinstance(whole, str) else parts
                assert all(WORDS not in _decoded(text) for text in texts)
        copied: list[str] = []
        reader.copy = copied.append  # type: ignore[method-assign, assignment]  # for this reader alone
        await reading.press("y", "Y")
        assert len(copied) == 2
        assert all("stepped ashore" not in text for text in copied)
        search = reader.search_here()
        assert list(search.steps()) is not None
        assert all(WORDS not in f"{one.row} {one.text}" for one in search.documents)

    tell(story, tmp_path, WIDE, text=NAMING, beside=SAME)


def test_a_hit_is_shown_with_the_article_and_not_found_by_it(tmp_path: Path) -> None:
    """The card beside the hits is that of the reader; what is searched has the gists alone."""

    async def story(reading: Reading) -> None:
        await reading.press("/", *"cancelled")
        assert "In the article" in reading.words
        assert "in the author's words" not in reading.words
        await reading.press("ctrl+u", *"stepped")
        assert "Crews stepped" not in reading.words

    tell(story, tmp_path, WIDE, NAMING, beside=SAME)


def test_a_block_that_no_pin_leads_to_is_nothing_to_be_taken_along(tmp_path: Path) -> None:
    """It is the article's alone."""

    async def story(reading: Reading) -> None:
        await reading.press("6", "j", "j")
        assert reading.at == "courier/new/p2"
        await reading.press("y")
        assert "nothing here to be taken along" in reading.told
        await reading.press("enter")
        assert "No item is pinned here." in reading.told
        await reading.press("m")
        assert "no item here to be remembered" in reading.told
        await reading.press("z")
        assert "A passage that is new in given.txt" in reading.words
        await reading.press("z")
        assert reading.at == "courier/new/p2"

    tell(story, tmp_path, given=OTHER)


@pytest.mark.parametrize("size", ["80x24", "120x40", "40x20"])
def test_a_save_leaves_the_article_beside_the_briefing(tmp_path: Path, size: str) -> None:
    """At the same place, with what the save has changed."""

    async def story(reading: Reading) -> None:
        await reading.press("6", "j", "j", "j", "j")
        before = reading.place
        await reading.save(NAMING.replace("the Halden Courier", "The Courier"))
        assert reading.place == before
        assert "not asking for the moon" in " ".join(reading.words.split())
        await reading.press("g")
        assert "The Courier" in reading.words

    tell(story, tmp_path, Size.of(size), NAMING, beside=SAME)


def test_a_save_with_another_fingerprint_is_laid_beside_the_article_anew(tmp_path: Path) -> None:
    """What was the same text may be none of it now."""

    async def story(reading: Reading) -> None:
        await reading.press("6", "j", "j", "j")
        assert WORDS in reading.words
        await reading.save(NAMING.replace("hash: 8706e508301b", "hash: 000000000000"))
        assert "edited: its numbers are the same, but words are not" in card_of(reading)
        await reading.save(NAMING)
        assert "edited" not in card_of(reading)

    tell(story, tmp_path, WIDE, NAMING, beside=SAME)


def test_a_save_that_changes_a_gist_alone_leaves_the_article_there(tmp_path: Path) -> None:
    """The fingerprint is another value then, and the article is the same."""

    async def story(reading: Reading) -> None:
        await reading.press("6", "j", "j", "j")
        await reading.save(NAMING.replace("two counts of what", "two numbers of what"))
        assert "two numbers of what was cancelled" in card_of(reading)
        assert WORDS in reading.words

    tell(story, tmp_path, WIDE, NAMING, beside=SAME)


def test_while_letters_stand_on_links_nothing_moves(tmp_path: Path) -> None:
    """What was found is shown when they are gone."""

    async def story(reading: Reading) -> None:
        await reading.press("6", "j", "j", "j")
        (tmp_path / "given.txt").write_text(OTHER, "utf-8")
        await reading.press("f")
        before = reading.text
        reading.reader.seek_articles()
        await reading.settle()
        assert reading.text == before

    tell(story, tmp_path, WIDE, NAMING, given=SAME)


def test_the_article_is_read_again_when_that_is_asked_for(tmp_path: Path) -> None:
    """By `r`, which also reads the briefing; the file that is gone is told, and shown no more."""

    async def story(reading: Reading) -> None:
        await reading.press("6", "j", "j", "j")
        (tmp_path / "given.txt").write_text(OTHER, "utf-8")
        await reading.press("r")
        assert "The article was read again, and is another than before." in reading.told
        assert "counts about 410" in card_of(reading)
        await reading.press("r")
        assert "Read again: nothing has changed." in reading.told
        (tmp_path / "given.txt").unlink()
        await reading.press("r")
        assert "There is no file `given.txt`" in reading.told

    tell(story, tmp_path, WIDE, NAMING, given=SAME)


def test_another_briefing_has_articles_of_its_own(tmp_path: Path) -> None:
    """What was named belongs to the briefing that was opened with it; going back, it is there."""
    other = BRIEFING.replace("title: Ferry strike", "title: Another strike")
    (tmp_path / "other.yaml").write_text(other, "utf-8")

    async def story(reading: Reading) -> None:
        await reading.press("6")
        assert "but it differs" in " ".join(reading.words.split())
        reading.reader.read_other(tmp_path / "other.yaml")
        await reading.settle()
        await reading.press("6")
        assert "article not at hand" in reading.words
        await reading.press("-", "-")
        assert "but it differs" in " ".join(reading.words.split())

    tell(story, tmp_path, given=OTHER)


def test_a_filter_and_a_voice_leave_out_what_no_pin_leads_to(tmp_path: Path) -> None:
    """They narrow to passages; what is new has nobody's items."""

    async def story(reading: Reading) -> None:
        await reading.press("6", "w", "j", "enter")
        assert "not in the fingerprint" not in " ".join(reading.words.split())
        assert "stepped ashore" in reading.words
        await reading.press("escape")
        assert "not in the" in reading.words

    tell(story, tmp_path, given=OTHER)


def test_in_ascii_and_without_colours_words_say_it(tmp_path: Path) -> None:
    """What is edited, missing, new and not at hand is told, not only shown."""

    async def story(reading: Reading) -> None:
        await reading.press("6")
        words = " ".join(reading.words.split())
        for one in ("moved", "edited", "new", "differs", "not in the"):
            assert one in words

    tell(story, tmp_path, WIDE, given=OTHER)


def test_a_source_without_a_fingerprint_shows_the_article_all_the_same(tmp_path: Path) -> None:
    """Block by block; nothing of it can be told from another text."""
    text = "title: t\nsources: [{id: courier, label: the Courier, file: story.txt}]\n"

    async def story(reading: Reading) -> None:
        await reading.press("6")
        assert "of which the briefing has no fingerprint" in card_of(reading)
        assert WORDS in " ".join(reading.words.split())

    tell(story, tmp_path, WIDE, text, beside=SAME)


def test_what_is_remembered_holds_nothing_of_the_article(tmp_path: Path) -> None:
    """Bookmarks and the last place are the briefing's."""

    async def story(reading: Reading) -> None:
        await reading.press("6", "j", "j", "j", "m")

    tell(story, tmp_path, text=NAMING, beside=SAME)
    for file in (tmp_path / "state").rglob("*.json"):
        assert "stepped" not in json.dumps(json.loads(file.read_text("utf-8")))


HOSTILE = (
    "\x1b[2J\x1b]52;c;cXFx\x07 \u202egpj.exe\u202c [@click=app.quit]x[/] {0} %s\n\n"
    "e" + "\u0301" * 400 + "\n\n" + "w" * 3_000 + "\n\n" + "\x9b31m \u2028 tags\U000e0041 \x1fone"
)


@pytest.mark.parametrize("size", ["80x24", "120x40", "40x20"])
def test_an_article_commands_neither_the_terminal_nor_the_reader(tmp_path: Path, size: str) -> None:
    """Whatever is in it is shown as words."""

    async def story(reading: Reading) -> None:
        await reading.press("6")
        for _ in range(12):
            await reading.press("j")
            assert not any(
                ord(letter) < 32 or 127 <= ord(letter) < 160
                for line in reading.lines
                for letter in line
            )
            assert "\u202e" not in reading.text
        assert reading.app.is_running

    tell(story, tmp_path, Size.of(size), given=HOSTILE)


def test_an_article_as_long_as_a_book_is_laid_out_in_part(tmp_path: Path) -> None:
    """One of two million letters in a block, and thousands of blocks: a hang would stop the run."""
    book = "word " * 400_000 + "\n\n" + "\n\n".join(f"Line {number}." for number in range(10_000))
    text = f"{BRIEFING}\n"

    async def story(reading: Reading) -> None:
        await reading.press("6", "j", "j", "j")
        assert reading.reader.detail.line_count() < 2_000
        await reading.press("G", "g", "J")
        assert reading.reader.rows.line_count() < 30_000

    tell(story, tmp_path, WIDE, text, given=book[: 2 * 1024 * 1024])


def test_where_there_is_nowhere_to_look_nothing_is_done_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Most briefings are opened so, and nobody is to wait for what is not there."""
    monkeypatch.setattr("tui.app.seeking.seek", None)

    async def story(reading: Reading) -> None:
        await reading.press("6")
        assert "article not at hand" in reading.words

    tell(story, tmp_path)


def test_what_no_item_covers_is_told_on_the_cards(tmp_path: Path) -> None:
    """The share and all of it on the source's, its own on each passage's."""
    text = NAMING.replace("value: 6%", "value: 7%").replace("the pay, as", "as")

    async def story(reading: Reading) -> None:
        await reading.press("6")
        assert "covered" in card_of(reading)
        assert "blocks 7 of 7" in card_of(reading)
        await reading.press("j", "j", "j", "j")
        assert reading.at == "courier/p4"
        assert "not covered number six per cent" in card_of(reading)

    tell(story, tmp_path, WIDE, text, beside=SAME)


@pytest.mark.parametrize("size", ["40x20", "80x24", "120x40"])
def test_the_words_of_a_passage_are_seen_before_all_that_is_told_of_it(
    tmp_path: Path, size: str
) -> None:
    """Whatever stands there, and whatever became of it."""

    async def story(reading: Reading) -> None:
        await reading.press("6")
        await reading.walk_to("courier/p3")
        if reading.is_narrow:
            await reading.press("enter")
        card = card_of(reading)
        assert card.index("Crews stepped ashore") < card.index("a number changed")
        assert card.index("a number changed") < card.index("items here")
        detail = reading.reader.detail
        height = min(detail.line_count(), detail.scrollable_content_region.height)
        shown = map(plain, map(detail.line_at, range(height)))
        assert "Crews stepped" in " ".join(shown)

    tell(story, tmp_path, Size.of(size), text=NAMING, beside=SAME, given=OTHER)


@pytest.mark.parametrize("size", ["40x20", "80x24", "120x40"])
def test_of_a_passage_are_lit_the_words_of_the_item_that_led_there(
    tmp_path: Path, size: str
) -> None:
    """There, after going back and forward again; not for whoever goes there by another way."""

    async def story(reading: Reading) -> None:
        async def open_card() -> None:
            if reading.is_narrow:
                await reading.press("enter")

        await reading.press("4")
        assert reading.at == "cancelled"
        await open_card()
        await reading.press("enter")
        assert reading.at == "courier/p3"
        await open_card()
        assert lit(reading) == COUNTED
        assert "p3:15-20, where this figure is pinned: about 140" in card_of(reading)
        await reading.press("-")
        await reading.press("=")
        assert lit(reading) == COUNTED
        await reading.press("4", "6")
        await open_card()
        assert reading.at == "courier/p3"
        assert lit(reading) == ""

    tell(story, tmp_path, Size.of(size), text=NAMING, beside=SAME)


def lit(reading: Reading) -> str:
    """Return the words that are lit on the card."""
    detail = reading.reader.detail
    lines = map(detail.line_at, range(detail.line_count()))
    return " ".join(
        span.text.strip() for line in lines for span in line if span.role == "lit"
    ).strip()
