"""Nothing of a briefing is lost on the screen: not in a column, not by colour, not in ASCII."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from tests.app.journey import SIZES, journey
from tests.app.screen import Reading
from tui.app.span_lines import SpanLines
from tui.kinds.caveat import Caveat
from tui.kinds.overview import BRIEF, FULL, overview
from tui.kinds.panes import PANES, groups
from tui.model.briefing import Briefing, Readable
from tui.model.card import Row, Spans, plain
from tui.model.claim import STATUS
from tui.model.item import WHERE, Item
from tui.render.glyphs import ASCII


def windows(lines: SpanLines) -> Iterator[str]:
    """Yield what a list or a card shows, window after window, as one scrolls through it."""
    region = lines.scrollable_content_region
    lines.scroll_to(y=0, animate=False)
    while True:
        yield "\n".join(lines.render_line(row).text for row in range(region.height))
        before = lines.scroll_offset.y
        lines.scroll_to(y=before + region.height, animate=False)
        if lines.scroll_offset.y == before:
            return


def words(*texts: str) -> Counter[str]:
    """Count the words of some texts, without the sign of the cursor and the dots of a stack."""
    return Counter(re.sub("[▌·]", " ", " ".join(texts)).split())


def of_row(row: Row) -> str:
    """Return what a row must show."""
    parts: Iterable[Spans] = (row.head, row.body, row.voice, row.pins)
    return " ".join(["!" if row.care else "", *map(plain, parts)])


def everything(briefing: Briefing) -> list[Readable]:
    """Return all items and passages."""
    return [*briefing, *briefing.passages.values()]


@journey(*SIZES, "60x10", "20x6", "200x50")
async def test_every_word_of_every_row_is_on_the_screen(reading: Reading) -> None:
    """Scrolling through a pane shows all that its rows say; no word is broken or cut."""
    briefing = reading.reader.shown
    for digit, pane in enumerate(PANES[1:], 2):
        await reading.press(str(digit))
        seen = words(*windows(reading.reader.rows))
        for group in groups(briefing, pane.key):
            for readable in group.items:
                missing = words(of_row(readable.row(briefing))) - seen
                assert not missing, (pane.key, readable.id, missing)
        assert reading.reader.rows.max_scroll_x == 0


@journey(*SIZES)
async def test_every_word_of_the_overview_is_on_the_screen(reading: Reading) -> None:
    """So it is with the overview's title, summary and lines."""
    briefing = reading.reader.briefing
    seen = words(*windows(reading.reader.rows))
    # The fuller overview where it fits, the brief one elsewhere: never less than that.
    fuller = overview(briefing, FULL)
    counted = sum(len(section.lines) for section in fuller)
    shown = sum(bool(entry.target) for entry in reading.reader.rows.listing.entries)
    sections = fuller if shown == counted else overview(briefing, BRIEF)
    said = [section.label for section in sections]
    said += [of_row(line.row) for section in sections for line in section.lines]
    said += [briefing.header.title, briefing.header.summary]
    assert not words(*said) - seen


@journey(*SIZES)
async def test_every_word_of_every_card_is_on_the_screen(reading: Reading) -> None:
    """Scrolling through the card of any item or passage shows all that it says."""
    briefing, detail = reading.reader.briefing, reading.reader.detail
    await reading.press("2", "enter") if reading.is_narrow else await reading.press("2")
    for readable in everything(briefing):
        detail.show_card(readable, briefing)
        seen = words(*windows(detail))
        card = readable.card(briefing)
        missing = words(plain(card.title)) - seen
        for fact in card.facts:
            if fact.label == WHERE and detail.tall:
                # The passages themselves are shown instead, when there are any.
                continue
            missing += words(fact.label, plain(fact.spans)) - seen
        if detail.tall and isinstance(readable, Item):
            passages = map(briefing.passage, readable.places_in_source())
            missing += words(*(passage.gist for passage in passages if passage)) - seen
        missing = Counter({word: n for word, n in missing.items() if f"{word}:" not in seen})
        assert not missing, (readable.id, missing)
        assert detail.max_scroll_x == 0


@journey("80x24")
async def test_without_colours_the_text_still_tells(reading: Reading) -> None:
    """What is claimed, what wants care and where the cursor is stand there as words and signs."""
    briefing = reading.reader.briefing
    for pane in "23456":
        await reading.press(pane)
        for number, entry in enumerate(reading.reader.rows.listing.entries):
            readable = briefing.find(entry.target)
            if not isinstance(readable, Item):
                continue
            row = "\n".join(plain(line) for line in entry.lines(60))
            standing = readable.standing(briefing) if readable.ATTRIBUTED else None
            if standing in {"claimed", "disputed", "announced", "denied"}:
                speakers = [briefing.short(claim.by) for claim in readable.voices]
                assert any(speaker.split()[0] in row for speaker in speakers), readable.id
                card = " ".join(plain(fact.spans) for fact in readable.card(briefing).facts)
                assert STATUS[standing].partition(":")[0] in card
            cautions = briefing.cautions(readable.id)
            grave = any(caution.is_grave for caution in cautions) or isinstance(readable, Caveat)
            assert ("! " in row) == grave, (readable.id, number)
            if cautions:
                facts = readable.card(briefing).facts
                told = [plain(fact.spans) for fact in facts if fact.label == "careful"]
                for words, caution in zip(told, cautions, strict=True):
                    assert words == f"{caution.caption} {caution.note}".strip()


@journey(*SIZES)
async def test_the_cursor_is_a_sign(reading: Reading) -> None:
    """The sign of the cursor stands before the lines of its row, and nowhere else."""
    for pane in "146":
        await reading.press(pane, "j")
        rows = reading.reader.rows
        first = rows.listing.start(rows.cursor) - rows.scroll_offset.y
        signed = [line for line in range(len(reading.lines)) if "▌" in reading.lines[line]]
        filled = [
            line + 1
            for line in range(first, first + rows.listing.end(rows.cursor) - rows.scroll_offset.y)
            if rows.listing.at(line + rows.scroll_offset.y) == rows.cursor
            and rows.listing.line(line + rows.scroll_offset.y)
        ]
        assert signed == [line for line in filled if line <= rows.scrollable_content_region.height]


@journey(*SIZES, glyphs=ASCII)
async def test_ascii_alone(reading: Reading) -> None:
    """With `--ascii` no screen of Derna holds any other character: panes, cards, help, messages."""
    for pane in "123456":
        await reading.press(pane)
        for key in ("G", "enter", "escape"):
            await reading.press(key)
            assert reading.text.isascii(), (pane, key, reading.text)
    for key in ("?", "!"):
        await reading.press(key)
        assert reading.text.isascii(), (key, reading.text)
        await reading.press("escape")
    briefing, detail = reading.reader.briefing, reading.reader.detail
    await reading.press("2", "enter", "escape", "enter", "escape")
    for readable in everything(briefing):
        detail.show_card(readable, briefing)
        assert all(window.isascii() for window in windows(detail)), readable.id
    await reading.press("6")
    await reading.walk_to("article/p13")
    await reading.press("enter", "enter")
    assert "No item is pinned here." in reading.words
    assert reading.text.isascii(), reading.text
