"""What a draft promises, for any article; and what it makes of some that were written for it."""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.draft.drafting import article, asked, drafted
from tui.article.wording import bare_words
from tui.draft.article import Asked
from tui.draft.draft import Draft, draft, draft_into
from tui.draft.page import Page, read_page
from tui.frozen import Frozen
from tui.kinds.actor import Actor
from tui.library import TUTORIAL, built_in
from tui.load.load import load_text
from tui.model.briefing import Briefing
from tui.model.card import plain
from tui.model.item import Item
from tui.model.source import SourceText
from tui.model.when import parse_when
from tui.problems import Fault

EXAMPLES: Final = int(os.environ.get("DRAFT_EXAMPLES", "120"))
GOLDEN: Final = Path(__file__).parent / "golden"
BORROWED: Final = 8
"""So many words in a row may be the article's."""
_QUOTATIONS: Final = frozenset({"quote", "said"})
PIECES: Final = (
    *("The ferry crews", "Ines Ohl", "the Harbour Union (HU)", "Mayor Bo Lind", "General Amin"),
    *("Port Halden", "Egypt", "the Libyan National Army (LNA)", "officials", "he", "Al Qaeda"),
    *("said", "said that", "told Radio Halden", "according to", "denied", "walked out", "killed"),
    *("more than 140", "about 20 people", "dozens", "3.5 million dollars", "30 km (19 miles)"),
    *("on Monday", "late Sunday", "in 2014", "since May", "last week", "as of March 4, 2026"),
    *("on 5 March 2026", "next Friday", "yesterday", "in two weeks of fighting", "May 7"),
    *('"we are heard"', "“not yet”", "also known as", "- {[#:", "and", "after", "which"),
    *(",", ".", "!", "\n\n", "\n\n", "…", "é\u0301", "\u00ad", "\u202e", "\x1b[2J", "\x85"),
    *("Read more: the strike", "BENGHAZI, March 6 (Wire)", "By Ines Ohl", "A.", "null", "~"),
)
TEXTS: Final = st.lists(st.sampled_from(PIECES), min_size=1, max_size=60).map(" ".join)
DAYS: Final = st.sampled_from(
    ["", "2026-03-06", "2026-03-05/2026-03-09", "0001-01-02", "9998-12-30"]
)


def made(text: str, day: str = "") -> tuple[Page, Draft] | None:
    """Return the draft of a text, if the text can be drafted from and there is something in it."""
    found = read_page(text.encode(errors="replace"), "story.txt")
    if isinstance(found, Fault):
        return None
    when = parse_when(day) if day else None
    done = draft([Asked(found, None if isinstance(when, Fault) else when)])
    return None if isinstance(done, Fault) else (found, done)


def said(record: Any, field: str = "") -> Iterator[tuple[str, str]]:
    """Yield the texts that a record holds, each with the field that it stands in."""
    if isinstance(record, SourceText):
        return
    if isinstance(record, str):
        yield field, record
    elif isinstance(record, tuple):
        for one in record:
            yield from said(one, field)
    elif isinstance(record, Frozen):
        for name in record.FIELDS:
            yield from said(getattr(record, name), name)


def borrowed(found: Page, texts: Iterator[str]) -> list[str]:
    """Return the texts that have more of an article's words in a row than may be borrowed."""
    runs = {run for block in found.article.blocks for run in _runs(bare_words(block))}
    return [text for text in texts if any(run in runs for run in _runs(bare_words(text)))]


def uncounted(identifier: str, briefing: Briefing) -> str:
    """Return an id without the number that tells it from a like one: no word of the article's."""
    first, _, count = identifier.rpartition("-")
    return first if count.isdecimal() and first in briefing.by_id else identifier


def _runs(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    return (words[at : at + BORROWED + 1] for at in range(len(words) - BORROWED))


def promised(found: Page, done: Draft) -> None:
    """Hold a draft to its promises."""
    briefing, report = load_text(done.text)
    assert briefing is not None
    assert not report.has_errors, [*report.sorted()]
    assert all(item.is_draft for item in briefing)
    for item in briefing:
        for pin in item.pins_written:
            first, last = pin.words or (1, 1)
            assert 1 <= first <= last <= max(len(found.article.words[pin.passage - 1]), 1)
    said_by_items = (one for item in briefing for one in said(item))
    texts = (
        uncounted(text, briefing) if name == "id" else text
        for name, text in said_by_items
        if name not in _QUOTATIONS
    )
    comments = (line for line in done.text.split("\n") if line.startswith("#"))
    assert borrowed(found, texts) == []
    assert borrowed(found, comments) == []
    assert borrowed(found, iter([briefing.header.title])) == []
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", done.text)


@settings(max_examples=EXAMPLES, deadline=None)
@given(TEXTS, DAYS)
@example('denied "we are heard" 3.5 million dollars on Monday after on Monday on Monday', "")
def test_whatever_the_article_its_draft_keeps_its_promises(text: str, day: str) -> None:
    """It reads, its pins fit, its words are few of the article's, and nothing is reviewed."""
    prose = "The crews of the ferries stayed in the harbour, and they will not sail. "
    if (both := made(f"{prose}{text}", day)) is not None:
        promised(*both)


@settings(max_examples=max(EXAMPLES // 3, 20), deadline=None)
@given(TEXTS, TEXTS, DAYS)
@example("Egypt", "Egypt said that", "")
@example("Egypt said that", "Egypt", "")
def test_whatever_two_articles_their_draft_reads_and_adding_one_changes_nothing(
    first: str, second: str, day: str
) -> None:
    """One after the other, or both at once."""
    prose = "The crews of the ferries stayed in the harbour, and they will not sail. "
    when = parse_when(day) if day else None
    given_day = None if isinstance(when, Fault) else when
    pages = [read_page(f"{prose}{text}".encode(), "story.txt") for text in (first, f"So. {second}")]
    asked_for = [Asked(one, given_day) for one in pages if isinstance(one, Page)]
    if len(asked_for) < 2:
        return
    both = draft(asked_for)
    assert isinstance(both, Fault) or not load_text(both.text).report.has_errors
    alone = draft(asked_for[:1])
    if isinstance(alone, Draft):
        added = draft_into(alone.text, asked_for[1:])
        assert isinstance(added, Fault) or all(
            added.briefing.by_id[name] == item for name, item in alone.briefing.by_id.items()
        )


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text_at_all_is_drafted_from_or_refused(text: str) -> None:
    """Control signs, halves of surrogates, scripts of any kind."""
    prose = "The crews of the ferries stayed in the harbour, and they will not sail. "
    if (both := made(f"{prose}{text}")) is not None:
        promised(*both)


@pytest.mark.parametrize("name", ["blast", "halden", "standard"])
def test_an_article_becomes_the_draft_that_is_kept(name: str) -> None:
    """Every item, number and comment of it; `BRIEFING_UPDATE_SNAPSHOTS=1` writes it anew."""
    done = drafted(article(name))
    kept = GOLDEN / f"{name}.yaml"
    if os.environ.get("BRIEFING_UPDATE_SNAPSHOTS"):
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(done.text, "utf-8")
    assert done.text == kept.read_text("utf-8")


def items(briefing: Briefing, listed: str) -> dict[str, Any]:
    """Return the items of a list by their ids."""
    return {item.id: item for item in briefing if listed == item.LIST}


def one(briefing: Briefing, listed: str, words: str) -> Any:
    """Return the one item of a list whose caption has some words."""
    found = [item for item in items(briefing, listed).values() if words in item.caption]
    assert len(found) == 1, [item.caption for item in items(briefing, listed).values()]
    return found[0]


def test_what_is_said_by_somebody_is_theirs_and_no_fact_of_the_articles() -> None:
    """The article's own are the sentences that name nobody who says so."""
    briefing = drafted(article("halden")).briefing
    assert one(briefing, "figures", "Crew members").by == "hu"
    assert one(briefing, "figures", "Crossing").by == "article"
    assert one(briefing, "timeline", "Pay was last raised").by == "article"


def test_what_goes_on_behind_who_says_so_is_told_by_nobody_and_without_them() -> None:
    """Neither theirs nor the article's own, and neither its label nor its pin has their name."""
    for verb in ("said", "concedes"):
        first = f"About 90 crews joined, the Harbour Union {verb}"
        text = f"{first}, and 20 ferries were kept in the harbour."
        briefing = drafted(asked(text, "2026-03-06")).briefing
        assert one(briefing, "figures", "rews").by == "harbour-union"
        ferries = one(briefing, "figures", "erries")
        assert not ferries.by
        assert [str(pin) for pin in ferries.at] == ["p1:9-16"]


def test_a_speaker_without_a_name_is_told_by_what_they_are_called() -> None:
    """Wherever the item is shown: that nobody is named must not hide who it was."""
    briefing = drafted(article("blast")).briefing
    killed = one(briefing, "figures", "at least 15")
    assert (killed.by, killed.speaker) == ("", "police")
    assert "police" in plain(killed.brief_voice(briefing))
    assert any("police" in plain(fact.spans) for fact in killed.card(briefing).facts)


def test_a_wire_that_prints_no_title_is_called_by_its_first_words() -> None:
    """Without where and when it was written."""
    title = drafted(article("blast")).briefing.header.title
    assert title == "At least 15 people were killed and more…"


def test_no_quotation_mark_is_left_alone() -> None:
    """Where the other one was cut away."""
    for name in ("blast", "halden", "standard"):
        captions = [item.caption for item in drafted(article(name)).briefing]
        assert all(caption.count('"') % 2 == 0 for caption in captions), captions


def test_a_speaker_that_could_not_be_made_out_leaves_nobody() -> None:
    """A claim never becomes the article's own because its speaker was not found."""
    text = "Crews walked out on Monday over pay. He said 40 crew members were hurt on Tuesday."
    briefing = drafted(asked(text, "2026-03-06")).briefing
    second = [
        item for item in briefing if any(pin.words for pin in item.at) and "40" in item.caption
    ]
    assert second
    assert {item.by for item in second} == {""}


@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_a_dateline_with_a_full_stop_is_neither_title_nor_lead(between: str) -> None:
    """It says where and when the article was written, and nothing that happened."""
    text = f"PORT HALDEN, 5 March 2026.{between}Crews walked out over pay, and nobody sails."
    briefing = drafted(asked(text)).briefing
    titles = [item.caption for item in briefing if item.LIST == "timeline"]
    assert [briefing.header.title, *titles] == ["Crews walked out over pay, and nobody sails"] * 2


def test_a_country_that_speaks_in_one_of_two_articles_is_a_state_in_both() -> None:
    """In the other it was a place, and a place is a country."""
    texts = ("Crews walked out in Egypt on Monday.", "Crews of Halden met. Egypt said that.")
    for pair in (texts, texts[::-1]):
        briefing = drafted(*(asked(text, "2026-03-06") for text in pair)).briefing
        found = briefing.by_id["egypt"]
        assert isinstance(found, Actor)
        assert found.kind == "state"


def test_without_a_day_of_publication_no_weekday_has_a_day() -> None:
    """It is warned of, in words and in a caveat; today is never taken."""
    done = drafted(asked("Crews at the harbour walked out on Monday. They sailed on 4 March 2026."))
    event = one(done.briefing, "timeline", "Crews")
    assert event.date is None
    assert event.said == "Monday"
    assert str(event.within) == "2026-02-26/.."
    assert any("--date" in warning for warning in done.warnings)
    assert [item.caption for item in done.briefing if item.LIST == "caveats"]


def published(done: Draft) -> str:
    """Return the day of publication that a draft has for its first source."""
    dating = done.briefing.sources[0].published
    return str(dating.date) if dating else ""


def test_the_day_that_is_given_goes_before_the_pages_own() -> None:
    """A person knows better."""
    assert published(drafted(article("halden"))) == "2026-03-05"
    done = drafted(article("halden", "2026-03-12"))
    found = done.briefing
    assert published(done) == "2026-03-12"
    assert str(one(found, "timeline", "Ferries stayed").date) == "2026-03-09"


def test_a_lead_without_a_day_is_one_event_by_publication() -> None:
    """With its title and its first sentence."""
    text = "Crews end strike\n\nThe ferry crews of Port Halden have gone back to work.\n\nPay rose."
    event = one(drafted(asked(text, "2026-03-06")).briefing, "timeline", "Crews end strike")
    assert str(event.within) == "../2026-03-06"
    assert event.basis == "inferred"
    assert event.is_key
    assert [str(pin) for pin in event.at] == ["p1:1-3", "p2:1-11"]


def test_a_number_keeps_its_bound_its_day_and_its_second_unit() -> None:
    """As printed."""
    briefing = drafted(article("halden")).briefing
    cancelled = one(briefing, "figures", "ailings cancelled")
    assert str(cancelled.value) == "at least 12"
    assert str(cancelled.as_of) == "2026-03-04"
    assert one(briefing, "figures", "Crossing").also[0].words == "19 miles"


def test_what_is_announced_is_no_event_that_was() -> None:
    """It says so."""
    assert one(drafted(article("halden")).briefing, "timeline", "is to meet").status == "announced"


def test_what_no_item_covers_is_listed_at_the_end() -> None:
    """With its place, and a few of its words."""
    text = "Crews walked out on Monday. Nobody knows for how long this will go on, or why it began."
    done = drafted(asked(text, "2026-03-06"))
    assert "# No item covers these." in done.text
    assert [str(left) for left in done.uncovered] == [
        "p1:6-18  sentence  Nobody knows for how long this…"
    ]
    assert all(str(left) in done.text for left in done.uncovered)


def test_the_tutorials_article_is_known_by_its_byline_and_its_notice() -> None:
    """It has a notice above its title, and paper and day beside who wrote it."""
    text = (built_in() / f"{TUTORIAL}.txt").read_text("utf-8")
    briefing = drafted(asked(text)).briefing
    source = briefing.sources[0]
    assert (source.author, source.publisher) == ("Ottoline Marsh", "The Gansevik Lantern")
    assert str(source.published.date if source.published else "") == "2026-03-14"
    assert briefing.header.title.startswith("Not ")
    assert source.blocks[0].skip == "notice"
    assert items(briefing, "places")["gansevik"]
    assert not {"invented", "gansevik", "gansevik-lantern"} & items(briefing, "actors").keys()


def test_furniture_is_marked_and_tells_nothing() -> None:
    """No item is pinned to it, and it is not missed."""
    done = drafted(article("halden"))
    blocks = done.briefing.sources[0].blocks
    skipped = [number for number, block in enumerate(blocks, 1) if block.skip]
    assert skipped
    pinned = {pin.passage for item in done.briefing for pin in item.pins_written}
    assert not pinned & set(skipped)
    assert not {left.pin.passage for left in done.uncovered} & set(skipped)


def test_an_article_in_which_there_is_nothing_is_refused() -> None:
    """With what to do instead."""
    found = draft([asked("It was so, and it had been so for as long as anybody could tell of it.")])
    assert isinstance(found, Fault)
    assert "briefing new" in found.help


def test_the_confidence_of_an_item_is_that_of_its_rule() -> None:
    """And a rule that was not measured has none."""
    briefing = drafted(article("halden")).briefing
    drafts = [item.draft for item in briefing if isinstance(item, Item) and item.draft]
    assert any(one.confidence for one in drafts)
    assert all(one.confidence is None for one in drafts if one.rule == "source.page")


def test_who_is_named_only_in_a_side_or_in_a_table_is_no_actor() -> None:
    """`Pro-Amin` men are there, and not Amin; of a table of results only the teams are told."""
    text = "Crews of Mayor Bo Lind met an anti-Amin crowd at Port Halden on Monday.\n\n"
    text += "Ines Ohl 68 70 Karim Stone 71 74\n\nAn anti-Lind man left."
    briefing = drafted(asked(text, "2026-03-06")).briefing
    actors = [item for item in briefing if isinstance(item, Item) and item.LIST == "actors"]
    assert [item.caption for item in actors] == ["Bo Lind"]
    assert [str(pin) for pin in actors[0].at] == ["p1:4-5"]
