"""Who says so, and how far that carries: no claim may look stronger than its voices."""

import pytest

from tests.reading import loaded, whole
from tui.kinds.event import Event
from tui.kinds.figure import Figure
from tui.model.briefing import Briefing
from tui.model.card import plain

TOP = """
title: x
sources:
  - {id: paper, label: the paper}
  - {id: other, label: the other paper}
actors:
  - {id: army, name: Army}
  - {id: brigade, name: Brigade, part_of: army}
  - {id: squad, name: Squad, part_of: army}
  - {id: rebels, name: Rebels}
"""


def told(claims: str) -> tuple[str | None, str]:
    """Return the status and the few words of an event that has these claims."""
    briefing = whole(f"{TOP}timeline:\n  - {{title: t, claims: {claims}}}\n")
    event = briefing.lists["timeline"][0]
    assert isinstance(event, Event)
    return event.standing(briefing), plain(event.row(briefing).voice)


@pytest.mark.parametrize(
    ("claims", "standing", "voice"),
    [
        ("[paper]", "reported", "the paper"),
        ("[army]", "claimed", "Army claims"),
        ("[army, paper]", "reported", "the paper +1"),
        ("[army, rebels]", "corroborated", "2 voices"),
        ("[paper, other]", "corroborated", "2 voices"),
        ("[army, brigade]", "claimed", "Army claims +1"),
        ("[brigade, squad]", "claimed", "Brigade claims +1"),
        ("[unattributed]", None, "unattributed"),
        ("[unattributed, army]", "claimed", "Army claims +1"),
        ("[paper, unattributed]", "reported", "the paper +1"),
        ("[{speaker: a driver}]", "claimed", "a driver claims"),
        ("[{by: army, stance: denies}]", "denied", "Army denies"),
        ("[{by: army, stance: doubts}]", "disputed", "Army doubts"),
        ("[army, {by: rebels, stance: denies}]", "disputed", "disputed: Army, Rebels denies"),
        (
            "[unattributed, {by: rebels, stance: denies}]",
            "disputed",
            "disputed: Rebels denies, unattributed",
        ),
        (
            "[{speaker: a driver}, {by: rebels, stance: denies}]",
            "disputed",
            "disputed: Rebels denies, a driver",
        ),
    ],
)
def test_a_status_is_no_stronger_than_its_voices(
    claims: str, standing: str | None, voice: str
) -> None:
    """Parts of one body are one voice, a paper that repeats is none, doubt is not denial."""
    assert told(claims) == (standing, voice)


@pytest.mark.parametrize(
    ("fields", "voice"),
    [
        ("status: announced, by: army", "Army announces"),
        ("status: announced, by: paper", "announced: the paper"),
        ("status: announced, claims: [paper, other]", "announced: the paper +1"),
        ("status: announced, by: unattributed", "announced: unattributed"),
        ("status: announced, via: radio", "announced: not recorded"),
        ("status: announced", "announced: not recorded"),
        ("status: disputed, by: paper", "disputed: the paper"),
        ("status: disputed", "disputed: not recorded"),
        ("status: denied, by: paper", "denied: the paper"),
        ("status: denied, by: paper, stance: denies", "the paper denies"),
        ("status: denied, claims: [army, {by: rebels, stance: denies}]", "Rebels denies +1"),
        (
            "status: denied, claims: [army, {by: rebels, stance: doubts}]",
            "denied: Army, Rebels doubts",
        ),
        ("status: reported, by: army, stance: denies", "Army denies"),
        ("status: reported, claims: [paper, {by: army, stance: denies}]", "the paper, Army denies"),
        (
            "status: corroborated, claims: [army, paper, {by: rebels, stance: doubts}]",
            "2 voices, Rebels doubts",
        ),
        (
            "status: claimed, claims: [army, {by: rebels, stance: denies}, brigade]",
            "Army claims, Rebels denies +1",
        ),
        ("status: announced, by: army, stance: denies", "announced: Army denies"),
        (
            "claims: [army, brigade, {by: rebels, stance: denies}]",
            "disputed: Army, Rebels denies +1",
        ),
        ("stance: denies", "somebody denies"),
        ("speaker: a driver, stance: doubts", "a driver doubts"),
        ("by: unattributed, stance: denies", "unattributed denies"),
        ("status: claimed, by: paper", "claimed: the paper"),
        ("status: reported", "not recorded"),
        ("status: corroborated, by: paper", "the paper"),
    ],
)
def test_a_row_always_says_what_is_not_simply_so(fields: str, voice: str) -> None:
    """What a paper announces has not happened, and what it says is denied it does not deny."""
    briefing = whole(f"{TOP}timeline:\n  - {{title: t, {fields}}}\n")
    assert plain(briefing.lists["timeline"][0].row(briefing).voice) == voice


def figure(fields: str) -> tuple[Briefing, Figure]:
    """Return a briefing and its one figure."""
    briefing = whole(f"{TOP}figures:\n  - {{label: dead, {fields}}}\n")
    found = briefing.lists["figures"][0]
    assert isinstance(found, Figure)
    return briefing, found


def test_two_voices_that_give_different_numbers_corroborate_nothing() -> None:
    """20 by one side and 300 by the other stand side by side, each once."""
    briefing, found = figure("values: [{value: 20, by: army}, {value: 300, by: rebels}]")
    assert found.standing(briefing) is None
    facts = [(fact.label, plain(fact.spans)) for fact in found.card(briefing).facts]
    assert [words for label, words in facts if label == "values"] == ["20 · Army\n300 · Rebels"]
    assert ("not compared", "different voices; nor added up") in facts
    assert ("ratings", "all unrated") in facts
    assert not {"status", "who says so"} & {label for label, _ in facts}
    assert plain(found.row(briefing).voice) == "Army / Rebels"


def test_a_number_that_is_denied_is_not_shown_as_given() -> None:
    """Where values stand side by side, each voice says whether it stands for its own."""
    briefing, found = figure(
        "values: [{value: 20, by: army}, {value: 300, by: rebels, stance: denies}, "
        "{value: 400, by: paper, stance: doubts}]"
    )
    told = plain(found.row(briefing).voice)
    assert told == "Army / Rebels denies / the paper doubts"


def test_two_voices_that_give_one_number_may_corroborate_it() -> None:
    """Independent voices with the same value."""
    briefing, found = figure("values: [{value: 20, by: army}, {value: 20, by: rebels}]")
    assert found.standing(briefing) == "corroborated"


@pytest.mark.parametrize(
    ("unit", "label", "shown"),
    [
        ("families", "families displaced", "300"),
        ("m", "Distance from Derna", "300 m"),
        ("EUR", "European aid", "300 EUR"),
        ("men", "dead women", "300 men"),
    ],
)
def test_a_unit_is_left_out_only_where_the_label_says_it(unit: str, label: str, shown: str) -> None:
    """As a word of its own, not as some letters of another."""
    briefing = whole(f"title: x\nfigures:\n  - {{label: {label}, value: 300, unit: {unit}}}\n")
    assert plain(briefing.lists["figures"][0].row(briefing).head) == shown


def test_a_figure_says_who_in_one_way() -> None:
    """`by` beside `values` is refused: each value has its own."""
    report = loaded(
        f"{TOP}figures:\n  - {{label: dead, by: army, values: [{{value: 20, by: rebels}}]}}\n"
    ).report
    assert [problem.code for problem in report.problems] == ["B204"]


def test_a_value_of_several_stands_at_its_own_passage() -> None:
    """The passage of a reading's pin knows the figure."""
    briefing = whole(
        """
        title: x
        sources:
          - {id: paper, label: the paper, text: {blocks: [a, b]}}
        figures:
          - {label: dead, at: p1, values: [{value: 20, by: paper, at: p2}]}
        """
    )
    found = briefing.lists["figures"][0]
    assert briefing.pinned("paper/p2") == [found]
    assert plain(found.row(briefing).pins) == "p1 p2"


def test_a_status_that_is_given_is_shown_without_a_claim() -> None:
    """Nothing that the author wrote is lost."""
    briefing = whole("title: x\ntimeline:\n  - {title: t, status: disputed}\n")
    facts = dict(briefing.lists["timeline"][0].card(briefing).facts)
    assert plain(facts["status"]).startswith("disputed")
    assert plain(facts["who says so"]) == "not recorded in this briefing"


def test_what_cannot_be_read_is_not_shown_as_missing() -> None:
    """A date that is refused is not "no date in the source", a value not "not recorded"."""
    briefing = loaded(
        """
        title: x
        timeline:
          - {title: t, date: "the seventh of May"}
        figures:
          - {label: dead, value: a lot of them}
        """
    ).briefing
    assert briefing is not None
    event, found = briefing.lists["timeline"][0], briefing.lists["figures"][0]
    assert plain(event.row(briefing).head) == "not readable"
    assert event.section() == "Date not readable"
    assert plain(found.row(briefing).head) == "not readable"
    assert "in the source" not in plain(event.card(briefing).facts[0].spans)
