"""Drafts are reviewed in the reader: each key is written to the file, and taken back again."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from tests.app.screen import USUAL, Reading, Size, reading
from tests.draft.drafting import ARTICLES, article, drafted
from tests.drafted import DRAFTED
from tui.edit.drafts import Changed, accepted, drop_named, dropped
from tui.load.load import load_file, load_text
from tui.model.item import Item
from tui.model.pin import Pin
from tui.problems import Fault

Story = Callable[[Reading], Awaitable[None]]
ORDER = ["walkout", "union", "line", "cancelled", "count"]
"""The drafts as the panes have them."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a briefing of one's own, drafted and half reviewed."""
    path = tmp_path / "own" / "strike.yaml"
    path.parent.mkdir()
    path.write_bytes(DRAFTED.encode())
    return path


def tell(
    story: Story, file: Path, size: Size = USUAL, served: bool = False, config: str = ""
) -> None:
    """Open the file in a reader, and let a story happen to it."""

    async def told() -> None:
        state = file.parent.parent / "state"
        async with reading(
            load_file(file), state, size, path=file, served=served, config=config
        ) as opened:
            await story(opened)

    asyncio.run(told())


def after(change: Callable[[str, str], str | Fault], text: str, *items: str) -> str:
    """Return a text after several changes."""
    for item in items:
        found = change(text, item)
        assert isinstance(found, str)
        text = found
    return text


def test_accepting_writes_the_file_and_goes_to_the_next_draft(file: Path) -> None:
    """Through all panes; at the end it says that there are no more."""

    async def story(reading: Reading) -> None:
        await reading.press("2")
        for number, item in enumerate(ORDER):
            assert reading.at == item
            assert f"{3 + number} of 8 reviewed" in reading.text
            await reading.press("a")
            assert "Accepted: “" in reading.text
            assert file.read_text("utf-8") == after(accepted, DRAFTED, *ORDER[: number + 1])
        assert "All is reviewed now" in reading.text
        assert reading.at == "count"
        assert " of 8 reviewed" not in reading.text
        assert reading.reader.briefing.drafts == ()
        assert "(draft)" not in reading.text

    tell(story, file)


def test_dropping_takes_the_item_out_of_the_file(file: Path) -> None:
    """And says how it comes back."""

    async def story(reading: Reading) -> None:
        await reading.press("3", "j")
        assert reading.at == "line"
        await reading.press("d")
        assert "Dropped from the file: “Halden Line”  u undo" in reading.text
        assert file.read_text("utf-8") == after(dropped, DRAFTED, "line")
        assert reading.at == "cancelled"
        assert "4 of 8 reviewed" in reading.text
        await reading.press("3")
        assert "Halden Line" not in reading.text

    tell(story, file)


def test_what_others_name_is_dropped_only_when_that_was_said(file: Path) -> None:
    """They are shown, and lead there; whoever drops it all the same takes it out of them."""

    async def story(reading: Reading) -> None:
        await reading.press("3", "d")
        assert "3 items name this draft" in reading.text
        assert reading.offered[2:] == [
            "event: (draft) Crews walk out",
            "event: Talks begin",
            "figure: (draft) about 140 sailings cancelled",
        ]
        await reading.press("escape")
        assert (reading.at, file.read_text("utf-8")) == ("union", DRAFTED)
        await reading.press("d", "j", "enter")
        assert (reading.at, file.read_text("utf-8")) == ("walkout", DRAFTED)
        await reading.press("3", "d", "enter")
        assert "Dropped from the file: “Harbour Union”" in reading.text
        done = drop_named(DRAFTED, "union", "x")
        assert isinstance(done, Changed)
        assert file.read_text("utf-8") == done.text
        await reading.press("u")
        assert (reading.at, file.read_text("utf-8")) == ("union", DRAFTED)

    tell(story, file)


def test_what_others_cannot_be_without_is_not_dropped(file: Path) -> None:
    """A relation of one actor says nothing."""
    relation = "{from: union, kind: opposes, to: line, by: courier, at: p1}"
    text = f"{DRAFTED}\nrelations:\n  - {relation}\n"
    file.write_text(text, "utf-8")

    async def story(reading: Reading) -> None:
        await reading.press("3", "d")
        assert reading.offered[0].startswith("It is not dropped: some of these cannot be without")
        assert any(one.endswith("cannot be without it") for one in reading.offered[2:])
        await reading.press("enter")
        assert not reading.has_overlay

    tell(story, file)
    assert file.read_text("utf-8") == text


def test_all_is_taken_back_one_after_the_other(file: Path) -> None:
    """Across both kinds, back to the first; then there is nothing more."""

    async def story(reading: Reading) -> None:
        await reading.press("2", "a", "a", "d")
        states = [after(accepted, DRAFTED, *ORDER[:number]) for number in range(3)]
        assert file.read_text("utf-8") == after(dropped, states[2], "line")
        for state, item in zip(reversed(states), reversed(ORDER[:3]), strict=True):
            await reading.press("u")
            assert file.read_text("utf-8") == state
            assert reading.at == item
            assert "A draft again: “" in reading.text
        await reading.press("u")
        assert "There is nothing to take back of what a and d did." in reading.told
        assert file.read_text("utf-8") == DRAFTED

    tell(story, file)


def test_what_was_changed_elsewhere_is_not_taken_back(file: Path) -> None:
    """Neither what somebody else has written is lost, nor is what was done here."""

    async def story(reading: Reading) -> None:
        await reading.press("2", "a")
        mine = file.read_text("utf-8")
        theirs = mine.replace("Talks begin", "The talks begin")
        await reading.save(theirs)
        await reading.press("u")
        assert "Nothing is taken back: the file was changed since" in reading.told
        assert file.read_text("utf-8") == theirs
        # Once that is taken back by whoever did it, so is this.
        await reading.save(mine)
        await reading.press("u")
        assert file.read_text("utf-8") == DRAFTED

    tell(story, file)


def test_what_was_changed_under_the_reader_is_read_first(file: Path) -> None:
    """Nobody has reviewed what stands there now."""

    async def story(reading: Reading) -> None:
        await reading.press("2")
        changed = DRAFTED.replace("title: Crews walk out", "title: Crews walk in")
        file.write_text(changed, "utf-8")
        await reading.press("a")
        assert "The file was changed meanwhile: read the item again." in reading.told
        assert file.read_text("utf-8") == changed
        assert "Crews walk in" in reading.text
        await reading.press("a")
        assert file.read_text("utf-8") == after(accepted, changed, "walkout")

    tell(story, file)


def test_other_changes_are_shown_along_with_it(file: Path) -> None:
    """They need not be waited for."""

    async def story(reading: Reading) -> None:
        await reading.press("2")
        file.write_text(DRAFTED.replace("Talks begin", "The talks begin"), "utf-8")
        await reading.press("a")
        assert "The talks begin" in file.read_text("utf-8")
        await reading.press("2")
        assert "The talks begin" in reading.text
        assert reading.reader.news.marked == {"talks": "changed"}

    tell(story, file)


def test_what_a_person_has_reviewed_is_no_news_to_them(file: Path) -> None:
    """No sign stands beside it, no tab counts it."""

    async def story(reading: Reading) -> None:
        await reading.press("2", "a", "a", "d", "u", "u")
        assert reading.reader.news.marked == {}
        assert "unread" not in reading.lines[0]

    tell(story, file)


def test_the_key_for_the_next_draft_goes_round(file: Path) -> None:
    """From where one is, from the overview, and past the end to the beginning."""

    async def story(reading: Reading) -> None:
        seen = []
        for _ in range(len(ORDER) + 1):
            await reading.press(".")
            seen.append(reading.at)
        assert seen == [*ORDER, ORDER[0]]
        await reading.press("2", "j", ".")
        assert reading.at == "union"

    tell(story, file)


def test_what_a_pane_is_narrowed_to_is_reviewed_first(file: Path) -> None:
    """What the filter leaves out comes when nothing else is left, and is shown again."""

    async def story(reading: Reading) -> None:
        await reading.press("3", "F", *"halden", "enter")
        assert reading.at == "line"
        await reading.press("4", ".", ".", ".")
        assert (reading.at, reading.pane) == ("line", "actors")

    tell(story, file)


def test_what_is_no_draft_is_let_alone(file: Path) -> None:
    """The answer says which key goes to one."""

    async def story(reading: Reading) -> None:
        await reading.press("2", "j")
        for key, does in (("a", "accepts"), ("d", "drops")):
            await reading.press(key)
            words = (
                f"This is no draft, and {key} {does} what a rule has drafted: . goes to the next"
            )
            assert words in reading.told
        await reading.press("6")
        await reading.press("j", "a")
        assert "This is no draft" in reading.told

    tell(story, file)
    assert file.read_text("utf-8") == DRAFTED


def test_without_drafts_the_keys_say_so(file: Path) -> None:
    """And no bar stands above the footer."""
    file.write_text("title: t\nbackground: [x]\n", "utf-8")

    async def story(reading: Reading) -> None:
        assert "reviewed" not in reading.text
        for key, does in (("a", "accepts"), ("d", "drops")):
            await reading.press(key)
            assert f"There are no drafts here; {key} {does} what a rule" in reading.told
        await reading.press(".")
        assert "There are no drafts here: all is reviewed." in reading.told
        await reading.press("u")
        assert "There is nothing to take back" in reading.told

    tell(story, file)


def test_the_only_draft_that_is_left_is_told(file: Path) -> None:
    """There is nowhere to go."""
    text = after(accepted, DRAFTED, *ORDER[1:])
    file.write_text(text, "utf-8")

    async def story(reading: Reading) -> None:
        await reading.press(".", ".")
        assert reading.at == "walkout"
        assert "This is the only draft that is left." in reading.told

    tell(story, file)


def test_a_file_that_is_broken_is_not_changed(file: Path) -> None:
    """It says so, and stays as somebody is writing it."""

    async def story(reading: Reading) -> None:
        await reading.press("2", "a")
        broken = file.read_text("utf-8") + '  - "\n'
        await reading.save(broken)
        for key in ("a", "d", "u"):
            await reading.press(key)
            assert "`strike.yaml` is not changed: it is broken" in reading.told
        assert file.read_text("utf-8") == broken

    tell(story, file)


def test_a_file_that_cannot_be_written_is_told(file: Path) -> None:
    """Another name for it (a hard link) would keep the old text."""
    other = file.with_name("other.yaml")
    other.hardlink_to(file)

    async def story(reading: Reading) -> None:
        await reading.press("2", "a")
        assert "cannot be written: it has other names" in reading.told
        assert reading.at == "walkout"
        await reading.press("u")
        assert "There is nothing to take back" in reading.told

    tell(story, file)
    assert other.read_text("utf-8") == DRAFTED


def test_a_file_that_is_gone_is_told(file: Path) -> None:
    """Nothing is made in its place."""

    async def story(reading: Reading) -> None:
        await reading.press("2")
        file.unlink()
        await reading.press("a")
        assert "`strike.yaml` cannot be edited" in reading.told

    tell(story, file)
    assert not file.exists()


def test_from_standard_input_nothing_is_changed() -> None:
    """There is no file."""

    async def story() -> None:
        async with reading(load_text(DRAFTED), Path("/nowhere")) as opened:
            await opened.press("2")
            for key in ("a", "d"):
                await opened.press(key)
                assert "there is no file to change" in opened.told

    asyncio.run(story())


def test_a_built_in_briefing_is_not_changed(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It comes with the program: a copy may be."""
    monkeypatch.setattr("tui.library.built_in", lambda: file.parent)

    async def story(reading: Reading) -> None:
        await reading.press("2", "a")
        assert "it comes with the program" in reading.told

    tell(story, file)
    assert file.read_text("utf-8") == DRAFTED


def test_from_a_browser_nothing_is_changed(file: Path) -> None:
    """Whoever it is served to may read."""

    async def story(reading: Reading) -> None:
        await reading.press("2")
        for key in ("a", "d"):
            await reading.press(key)
            assert "Not from a browser" in reading.told

    tell(story, file, served=True)
    assert file.read_text("utf-8") == DRAFTED


def test_the_mark_of_byte_order_and_line_ends_stay(file: Path) -> None:
    """As they do in all that the program writes."""
    text = DRAFTED.replace("\n", "\r\n")
    file.write_bytes(b"\xef\xbb\xbf" + text.encode())

    async def story(reading: Reading) -> None:
        await reading.press("2", "a")
        assert file.read_bytes() == b"\xef\xbb\xbf" + after(accepted, text, "walkout").encode()
        await reading.press("u")

    tell(story, file)
    assert file.read_bytes() == b"\xef\xbb\xbf" + text.encode()


def test_a_draft_whose_rule_cannot_be_read_is_accepted(file: Path) -> None:
    """It looked like a draft, and does no more."""
    file.write_text(DRAFTED.replace("figure.count-of", "[a.b, c.d]"), "utf-8")

    async def story(reading: Reading) -> None:
        await reading.press("4")
        assert "the rule that found it cannot be read" in reading.words
        await reading.press("a", "4")
        assert "(draft) sailings" not in reading.text

    tell(story, file)


def test_a_card_that_covers_the_list_stays_open(file: Path) -> None:
    """On a narrow screen one reads card after card."""

    async def story(reading: Reading) -> None:
        await reading.press("2", "enter")
        assert reading.has_open_card
        await reading.press("a")
        assert (reading.at, reading.has_open_card) == ("union", True)
        await reading.press("a")
        assert (reading.at, reading.has_open_card) == ("line", True)

    tell(story, file, Size(40, 20))


def test_no_unseen_card_is_accepted(file: Path) -> None:
    """Where it covers the list, the key opens it first; to go to a draft opens it as well."""

    async def story(reading: Reading) -> None:
        await reading.press("2", "a")
        assert (reading.at, reading.has_open_card) == ("walkout", True)
        assert "Not yet accepted" in reading.text
        assert file.read_text("utf-8") == DRAFTED
        await reading.press("a")
        assert file.read_text("utf-8") == after(accepted, DRAFTED, "walkout")
        await reading.press("escape", "1", ".")
        assert (reading.at, reading.has_open_card) == ("union", True)

    tell(story, file, Size(40, 20))


@pytest.mark.parametrize("size", [Size(80, 24), Size(120, 40), Size(40, 20)])
def test_the_words_a_draft_was_read_from_are_seen_before_it_is_accepted(
    size: Size, tmp_path: Path
) -> None:
    """With who says so, without a key more; what was done before covers neither."""
    file = tmp_path / "own" / "halden.yaml"
    file.parent.mkdir()
    file.write_text(drafted(article("halden", "2026-03-05")).text, "utf-8")
    loaded = load_file(file)
    assert loaded.briefing is not None
    articles = {one.id: ARTICLES / "halden.txt" for one in loaded.briefing.sources}

    async def story() -> None:
        async with reading(loaded, tmp_path / "state", size, path=file, articles=articles) as seen:
            await seen.press("2", ".")
            reviewed = 0
            while drafts := seen.reader.briefing.drafts:
                item = seen.reader.briefing.by_id[seen.at]
                assert item in drafts
                for pin in item.places_in_source()[:1]:
                    assert re.search(r"\bwhere:? p\d", seen.words)
                    assert words_of(item, pin, seen) in seen.words
                assert "who says so" in seen.words or not item.voices
                await seen.press("a")
                reviewed += 1
            assert reviewed > 10

    asyncio.run(story())


def words_of(item: Item, pin: Pin, seen: Reading) -> str:
    """Return the first words of what an item is pinned to."""
    briefing = seen.reader.shown
    passage, lit = briefing.passage(pin), briefing.lit(item.id, pin)
    found = passage.found(briefing) if passage else None
    assert found is not None
    assert lit is not None
    return " ".join(lit.of(found.text).split()[:3]).strip("“”\"'")


def test_what_was_done_is_said_until_one_goes_on(file: Path) -> None:
    """In the bar, where it covers no card."""

    async def story(reading: Reading) -> None:
        await reading.press("2", "a")
        assert "4 of 8 reviewed  Accepted: “Crews walk out”  u undo" in reading.text
        assert reading.told == ""
        await reading.press("j")
        assert "Accepted" not in reading.text
        assert "4 of 8 reviewed  a accept  d drop" in reading.text

    tell(story, file)


def test_the_bar_names_the_keys_as_the_person_has_them(file: Path) -> None:
    """And what a click on them does."""

    async def story(reading: Reading) -> None:
        await reading.press("2")
        assert " 3 of 8 reviewed  A accept  d drop " in reading.text
        await reading.click_on("A accept")
        assert file.read_text("utf-8") == after(accepted, DRAFTED, "walkout")
        await reading.press("u")
        assert "u undo" not in reading.lines[-2]
        await reading.press("A")
        assert "u undo" in reading.lines[-2]

    tell(story, file, config="keys: {draft.accept: A}\n")


def test_a_narrow_bar_keeps_the_count(file: Path) -> None:
    """Words go whole, the keys before the numbers."""

    async def story(reading: Reading) -> None:
        assert reading.lines[-2].strip() == "3 of 8 reviewed"

    tell(story, file, Size(20, 20))
