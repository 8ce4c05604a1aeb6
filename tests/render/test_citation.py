"""A citation: who says so, through what medium, where it stands, and how sure that is."""

import pytest

from tests.reading import whole
from tui.model.briefing import Briefing
from tui.model.card import plain
from tui.render.citation import CITED, citation, citation_text, cited_card

TWO = """\
    title: Ferry strike
    id: halden
    updated: 2026-03-06
    sources:
      - id: wire
        label: the wire
        kind: wire
        author: unknown
        publisher: North Agency
        url: https://example.org/a
        published: {date: 2026-03-04, within: 2026-03-04/2026-03-05, basis: inferred, why: a guess}
        accessed: 2026-03-06
        text: {blocks: [One., Two.]}
      - {id: post, label: a post, text: {blocks: [Three.]}}
    actors:
      - {id: hu, name: Harbour Union, abbr: HU}
      - {id: port, name: Port Authority}
    timeline:
      - id: walkout
        title: crews walk out
        date: 2026-03-02
        claims:
          - {by: hu, speaker: a spokesperson, via: Facebook, said_on: 2026-03-03, at: post/p1}
          - {by: port, stance: doubts, at: wire/p2}
      - {id: talks, title: Talks begin}
      - {id: vote, title: A vote, by: wire, basis: inferred, why: it was Monday}
      - {id: rumour, title: A rumour, by: unattributed, at: p1}
    figures:
      - id: cancelled
        label: sailings
        values:
          - {value: about 140, by: hu, as_of: 2026-03-02, at: post/p1}
          - {value: "90", by: port, at: wire/p1}
      - {id: crews, label: crew members, value: at least 40, as_of: 2026-03-02, by: hu, at: p1}
    caveats:
      - {text: One side counts., about: crews, kind: one-sided}
    """


@pytest.fixture
def two() -> Briefing:
    """Return a briefing with two sources."""
    return whole(TWO)


def cited(briefing: Briefing, identifier: str) -> str:
    """Return an item's citation."""
    readable = briefing.find(identifier)
    assert readable is not None
    return citation_text(readable, briefing)


def test_all_voices_with_speaker_medium_day_and_stance(two: Briefing) -> None:
    """By their full names, for the citation may stand where nobody knows the short ones."""
    said = cited(two, "walkout")
    assert said.startswith(
        "2 Mar 2026: crews walk out — Harbour Union (a spokesperson), via Facebook, 3 Mar 2026, "
        "post/p1; Port Authority, doubts it, wire/p2. Disputed: the voices contradict each other. "
    )


def test_each_source_with_all_that_is_known_of_it_and_the_passages(two: Briefing) -> None:
    """What was looked for and not found is said, and an inferred day of publication stays one."""
    said = cited(two, "walkout")
    assert (
        "Source: the wire, wire, author not stated, publisher North Agency, published "
        "between 4 and 5 Mar 2026, most likely 4 Mar 2026 (inferred by the briefing's author), "
        "read on 6 Mar 2026, https://example.org/a, wire/p2."
    ) in said
    assert "Source: a post, day of publication not recorded, post/p1." in said
    assert said.endswith("From the briefing “Ferry strike”, updated 6 Mar 2026 (halden#walkout).")


def test_an_item_without_voice_and_pin_says_both(two: Briefing) -> None:
    """Nothing is made up for it, though the briefing has sources."""
    said = cited(two, "talks")
    assert "who says so: not recorded in this briefing" in said
    assert "No pin: not tied to a place in a source." in said
    assert "Source:" not in said


def test_a_source_that_speaks_for_itself_is_named_without_a_pin(two: Briefing) -> None:
    """And what the author inferred is marked."""
    said = cited(two, "vote")
    assert (
        "— the wire in its own voice. Inferred by the briefing's author. Source: the wire" in said
    )


def test_nobody_is_named(two: Briefing) -> None:
    """As on the card."""
    assert "A rumour — nobody is named." in cited(two, "rumour")


def test_every_value_of_a_figure_stays_with_its_voice_and_day(two: Briefing) -> None:
    """Or the numbers of two parties would read as one."""
    said = cited(two, "cancelled")
    assert (
        "about 140, Harbour Union, as of 2 Mar 2026, post/p1; "
        "90, Port Authority, no day given, wire/p1"
    ) in said


def test_no_value_is_denied_the_day_of_its_figure() -> None:
    """It is not cited as of no day beside one."""
    values = "{value: 3, as_of: 2020-02-02, by: unattributed}, {value: 4, by: unattributed}"
    briefing = whole(f"title: t\nfigures:\n- {{label: x, as_of: 2020-01-01, values: [{values}]}}\n")
    said = cited(briefing, "x")
    assert "no day given" not in said
    assert said.count("as of 1 Jan 2020") == 2


def test_a_number_keeps_its_bound_its_day_and_its_caution(two: Briefing) -> None:
    """At least 40 is not 40."""
    said = cited(two, "crews")
    assert said.startswith("At least 40: crew members, as of 2 Mar 2026 — Harbour Union. ")
    assert "Claimed: one party says so; to be read with care. " in said


def test_passages_and_sources_can_be_cited(two: Briefing) -> None:
    """A passage by its gist, a source by what is known of it."""
    assert cited(two, "wire/p2").startswith("Two. Source: the wire, wire, ")
    assert "publisher North Agency" in cited(two, "wire/p2")
    assert cited(two, "post").startswith("Source: a post, day of publication not recorded. From")


def test_links_lead_where_the_words_say(two: Briefing) -> None:
    """A citation is spans, so a reader can follow its voices, sources and passages."""
    item = two.by_id["walkout"]
    targets = {span.target for span in citation(item, two) if span.target}
    assert targets == {"hu", "port", "wire", "post", "wire/p2", "post/p1"}


def test_a_pin_into_a_source_that_is_missing_says_so() -> None:
    """A briefing without sources can have pins all the same."""
    briefing = whole("title: x\nbackground:\n  - {id: a, text: Crews., by: unattributed, at: p1}\n")
    assert "Source: not recorded in this briefing, p1." in cited(briefing, "a")


def test_the_cited_card_is_the_card_and_one_line_more(derna: Briefing) -> None:
    """For every item and passage there is."""
    for readable in (*derna, *derna.passages.values()):
        card, cited_ = readable.card(derna), cited_card(readable, derna)
        assert cited_.facts[:-1] == card.facts
        assert cited_.facts[-1].label == CITED


def test_nothing_is_made_more_certain_than_the_card_has_it(derna: Briefing) -> None:
    """Who says so, how far it is established and that a day is inferred is in each citation."""
    for item in derna:
        words = citation_text(item, derna).casefold()
        for fact in item.established(derna):
            assert plain(fact.spans).casefold() in words
        for claim in item.voices:
            assert derna.by_id[claim.by].caption.casefold() in words
            assert claim.speaker.casefold() in words
            assert claim.via.casefold() in words
        for dating in (source.published for source in derna.sources):
            assert dating is not None
            assert f"{dating.words} (inferred".casefold() in words
