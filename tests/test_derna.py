"""The built-in briefing says what the article says, and is wary where the article wants care.

These are the traps that a summary of that article falls into.
"""

import pytest

from tui.checks import run_checks
from tui.kinds.caveat import Caveat
from tui.kinds.event import Event
from tui.kinds.figure import Figure
from tui.load.load import Loaded
from tui.model.amount import parse_amount
from tui.model.briefing import Briefing
from tui.model.card import plain
from tui.model.when import parse_when

FURNITURE = {13, 14, 15, 16}


def figure(briefing: Briefing, name: str) -> Figure:
    """Return a figure by its id."""
    item = briefing.by_id[name]
    assert isinstance(item, Figure)
    return item


def event(briefing: Briefing, name: str) -> Event:
    """Return an event by its id."""
    item = briefing.by_id[name]
    assert isinstance(item, Event)
    return item


def test_nothing_is_wrong_with_it_not_even_a_warning(loaded_derna: Loaded) -> None:
    """It is what people copy from."""
    briefing, report = loaded_derna
    assert briefing is not None
    run_checks(briefing, report)
    assert report.problems == []


@pytest.mark.parametrize(
    ("name", "shown", "voice"),
    [
        ("dmsc-dead", "more than 100", "LNA, one-sided"),
        ("lna-dead", "about 20", "LNA, one-sided"),
        ("displaced", "at least 425", "UN migration"),
        ("volunteers", "dozens", "the article"),
        ("tawergha-residents", "35,000", "the article"),
        ("returnees", "thousands", "GNA"),
        ("distance", "240 km", "the article"),
        ("haftar-age", "75 years", "the article"),
    ],
)
def test_each_number_is_shown_as_it_was_said_with_who_said_it(
    derna: Briefing, name: str, shown: str, voice: str
) -> None:
    """Bound words, units and claimants are part of the number."""
    row = figure(derna, name).row(derna)
    assert plain(row.head) == shown
    assert plain(row.voice) == voice


def test_more_than_100_stays_strict(derna: Briefing) -> None:
    """It leaves 100 itself out, which `at least` would not."""
    value = figure(derna, "dmsc-dead").value
    assert value == parse_amount("more than 100") != parse_amount("at least 100")


def test_dozens_is_a_word(derna: Briefing) -> None:
    """No number may be made of it."""
    value = figure(derna, "volunteers").value
    assert value is not None
    assert value.vague
    assert value.high is None


def test_families_are_not_people(derna: Briefing) -> None:
    """The unit is kept, the measure is not deaths, and a caution says so on the card."""
    displaced = figure(derna, "displaced")
    assert (displaced.unit, displaced.measure) == ("families", "displaced")
    assert "person" in displaced.of
    row = displaced.row(derna)
    assert "families" in plain((*row.head, *row.body))
    assert {caution.id for caution in derna.cautions("displaced")} >= {"care-families"}


def test_both_tolls_are_voiced_by_one_side_with_a_caution(derna: Briefing) -> None:
    """Neither the dead of the one nor those of the other are counted by anybody else."""
    for name in ("dmsc-dead", "lna-dead"):
        toll = figure(derna, name)
        assert [claim.by for claim in toll.voices] == ["lna"]
        assert toll.standing(derna) == "claimed"
        kinds = [one.kind for one in derna.cautions(name) if isinstance(one, Caveat)]
        assert "one-sided" in kinds


def test_the_two_printed_distances_stand_side_by_side(derna: Briefing) -> None:
    """They do not agree, and neither is mended."""
    distance = figure(derna, "distance")
    assert [one.words for one in distance.also] == ["145 miles"]
    assert distance.row(derna).care


def test_publication_is_a_window_that_was_worked_out(derna: Briefing) -> None:
    """No date is printed: the best day lies in the window, and the reason is given."""
    published = derna.sources[0].published
    assert published is not None
    assert published.basis == "inferred"
    assert published.within == parse_when("2018-06-04/2018-06-10")
    assert published.within is not None
    assert published.date is not None
    assert published.within.earliest <= published.date.earliest
    assert published.date.latest <= published.within.latest
    assert published.why


def test_the_entry_into_the_city_is_claimed(derna: Briefing) -> None:
    """Headline and lead say it flatly; only one party's post stands behind it."""
    entry = event(derna, "entry")
    assert entry.standing(derna) == "claimed"
    assert plain(entry.row(derna).voice) == "LNA claims +1"
    assert [claim.by for claim in entry.voices] == ["article", "lna"]
    assert entry.row(derna).care


def test_no_event_has_a_day_that_the_article_does_not_give(derna: Briefing) -> None:
    """What is not explicit says how it was worked out; windows are windows."""
    for item in derna.lists["timeline"]:
        assert isinstance(item, Event)
        assert not (item.date and item.within)
        if item.basis:
            assert item.why
    assert event(derna, "gaddafi-death").when == "Oct 2011"
    assert event(derna, "entry").date is None
    assert event(derna, "return").when == ""


def test_announcement_and_launch_are_two_events_with_a_caution(derna: Briefing) -> None:
    """Both are of 7 May, in two places of the article that do not mention each other."""
    for name in ("announcement", "launch"):
        assert event(derna, name).when == "7 May 2018"
        assert "care-seventh" in {one.id for one in derna.cautions(name)}


def test_two_names_for_one_are_one_actor(derna: Briefing) -> None:
    """DMSC and DPF; Gaddafi and Qaddafi."""
    names = {item.id: {name.abbr or name.name for name in getattr(item, "names", ())}
             for item in derna.lists["actors"]}  # fmt: skip
    assert "DPF" in names["dmsc"]
    assert "Muammar Qaddafi" in names["gaddafi"]
    assert sum("Qaddafi" in item.caption or "Gaddafi" in item.caption
               for item in derna.lists["actors"]) == 1  # fmt: skip


def test_each_passage_has_a_fingerprint_and_a_count(derna: Briefing) -> None:
    """So that the article can be recognised, and pins into it checked."""
    text = derna.sources[0].text
    assert text is not None
    assert len(text.sha256) == 64
    assert len(text.blocks) == 23
    for block in text.blocks:
        assert len(block.hash) == 12
        assert set(block.hash) <= set("0123456789abcdef")
        assert block.words is not None
    assert sum(block.words or 0 for block in text.blocks) == text.words == 621


def test_only_furniture_is_skipped_and_all_else_has_items(derna: Briefing) -> None:
    """Every passage with facts is covered; page furniture holds none."""
    for passage in derna.passages.values():
        if passage.number in FURNITURE:
            assert passage.block.skip
            assert not derna.pinned(passage.id)
        else:
            assert passage.block.skip is None
            assert passage.gist
            assert derna.pinned(passage.id), passage.id


def test_every_item_has_a_pin_and_every_claim_a_claimant(derna: Briefing) -> None:
    """What happened, who says so, where does it say that."""
    for item in derna:
        if item.LIST != "sources":
            assert item.places_in_source(), item.id
        if item.LIST in {"timeline", "figures", "quotes", "background"}:
            assert item.voices, item.id


def test_quotes_are_a_few_words_at_most(derna: Briefing) -> None:
    """The words are somebody else's."""
    for item in derna.lists["quotes"]:
        assert len(str(getattr(item, "quote", "")).split()) <= 3
