"""Two briefings are told apart item by item, whatever their ids and places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading import whole
from tui.model.comparison import Comparison, compared

UNION = "actors:\n  - {id: union, name: Harbour Union}\n"
BY = "figures:\n  - {id: lost, label: sailings, value: about 140, by: union}\n"
TEXT = f"title: t\n{UNION}{BY}"


def comparison(old: str, new: str) -> Comparison:
    """Return what tells two texts apart."""
    return compared(whole(old), whole(new))


def told(old: str, new: str) -> list[str]:
    """Return each change as a line: what happened, to which id, from which, and which fields."""
    found = comparison(old, new)
    lines = [f"{one}" for one in found.header]
    for change in found.items:
        was = f" was {change.old_id}" if change.old_id else ""
        fields = "; ".join(map(str, change.differences)) if change.sort == "changed" else ""
        lines.append(f"{change.sort} {change.item.id}{was} {fields}".strip())
    return lines


@pytest.mark.parametrize(
    ("old", "new", "lines"),
    [
        ("about 140", "about 150", ["changed lost value: about 140 → about 150"]),
        ("title: t\n", "title: u\n", ["title: t → u"]),
        ("title: t\n", "title: t\nlang: en\n", ["lang: nothing → en"]),
        (BY, "", ["removed lost"]),
        (BY, f"{BY}places: [Port Halden]\n", ["added port-halden"]),
        (BY, f"# a remark\n{BY}", []),
        ("{id: lost, label: sailings, ", "{label: sailings, id: lost, ", []),
    ],
)
def test_items_are_told_that_are_new_gone_or_changed(old: str, new: str, lines: list[str]) -> None:
    """And the fields of the briefing itself; comments and layout are no difference."""
    assert told(TEXT, TEXT.replace(old, new)) == lines


def test_an_item_under_a_new_id_is_the_same_item() -> None:
    """And what refers to it has not changed by that."""
    assert told(TEXT, TEXT.replace("union", "hu")) == ["changed hu was union"]


def test_a_source_under_a_new_id_takes_its_pins_along() -> None:
    """`old/p1` and `new/p1` are the same place."""
    text = (
        "title: t\n"
        "sources:\n"
        "  - {id: first, label: a}\n"
        "  - {id: log, label: b, text: {blocks: [x]}}\n"
        "background:\n"
        "  - {id: one, text: x, at: log/p1, by: log}\n"
    )
    assert told(text, text.replace("log", "diary")) == ["changed diary was log"]


def test_made_ids_that_follow_a_new_id_are_no_news() -> None:
    """The id of a relation is made of the ids of its parties."""
    text = (
        "title: t\nactors:\n  - {id: a, name: A}\n  - {id: b, name: B}\nrelations:\n  - a backs b\n"
    )
    new = text.replace("id: a", "id: c").replace("a backs", "c backs")
    assert told(text, new) == ["changed c was a"]


def test_an_item_that_was_renamed_and_changed_is_told_as_both() -> None:
    """It stands where it stood."""
    old = "title: t\nplaces: [Quay, Port, Isle]\n"
    assert told(old, old.replace("Port", "Port Halden")) == [
        "changed port-halden was port name: Port → Port Halden"
    ]


REPLACED = {
    "an event": ("timeline", "{2020-01-02: Rescue begins}", "{2021-06-30: Court acquits them}"),
    "an actor": ("actors", "{name: Bob Jones, kind: person}", "{name: Zheng Wei, kind: person}"),
    "a namesake": ("actors", "Carol King", "Carol Smith"),
    "a figure": ("figures", "{homes lost: 400}", "{price of bread: 3}"),
    "a remark": ("background", "The dam was built in 1950.", "The river is 400 km long."),
    "a claim of the same voice, from the same passage": (
        "background",
        "{text: The dam was built in 1950., by: unattributed, at: p1}",
        "{text: The river is 400 km long., by: unattributed, at: p1}",
    ),
    "a relation": ("relations", "{from: a, kind: backs, to: b}", "{from: a, kind: leads, to: c}"),
}
PARTIES = "actors: [{id: a, name: A}, {id: b, name: B}, {id: c, name: C}]\n"


@pytest.mark.parametrize("case", REPLACED)
def test_an_item_in_the_place_of_another_is_another(case: str) -> None:
    """Nothing in it is as it was: to call it renamed would hide that something is gone."""
    name, old, new = REPLACED[case]
    head = "title: t\n" + (PARTIES if name == "relations" else "")
    found = comparison(f"{head}{name}: [{old}]\n", f"{head}{name}: [{new}]\n")
    assert sorted(change.sort for change in found.items) == ["added", "removed"]


REWORDED = {
    "most of its words": ("timeline", "Rescue begins", "Rescue begins at last"),
    "another spelling": ("actors", "Fayez al-Sarraj", "Fayyez al-Serraj"),
    "the same day": ("timeline", "{2020-01-02: Rescue begins}", "{2020-01-02: Boats set out}"),
    "the same number": ("figures", "{homes lost: 400}", "{houses destroyed: 400}"),
    "another kind of the same relation": (
        "relations",
        "{from: a, kind: backs, to: b}",
        "{from: a, kind: allied-with, to: b}",
    ),
}


@pytest.mark.parametrize("case", REWORDED)
def test_an_item_in_the_place_of_one_that_it_is_like_is_that_one(case: str) -> None:
    """By its words, or by the dates and numbers that it has."""
    name, old, new = REWORDED[case]
    head = "title: t\n" + (PARTIES if name == "relations" else "")
    found = comparison(f"{head}{name}: [{old}]\n", f"{head}{name}: [{new}]\n")
    assert [change.sort for change in found.items] == ["changed"]
    assert found.items[0].old_id


def test_an_item_in_another_list_is_the_same_item() -> None:
    """By its id; or by its caption, where it has a new id as well."""
    old = "title: t\nplaces:\n  - {id: halden, name: Port Halden}\n"
    new = "title: t\nactors:\n  - {id: %s, name: Port Halden}\n"
    assert told(old, new % "halden") == ["changed halden kind: place → actor"]
    assert told(old, new % "town") == ["changed town was halden kind: place → actor"]


def test_an_item_that_was_reworded_among_new_ones_is_the_same_item() -> None:
    """Where most of its caption and of its fields says so, and no other item is like it."""
    head = f"title: t\n{UNION}timeline:\n"
    walk, storm, early, late = (
        f"  - {{title: {title}, date: 2026-03-02, by: union}}\n"
        for title in ("Crews walk out", "A storm", "Crews walk out early", "Crews walk out late")
    )
    assert told(head + walk, head + storm + early) == [
        "added a-storm",
        "changed crews-walk-out-early was crews-walk-out "
        "title: Crews walk out → Crews walk out early",
    ]
    # Two are equally like it: neither is taken for it.
    assert told(head + walk, head + early + late) == [
        "removed crews-walk-out",
        "added crews-walk-out-early",
        "added crews-walk-out-late",
    ]


def test_items_that_are_only_said_by_the_same_are_not_the_same() -> None:
    """Nor are those of which nothing but a word is shared."""
    head = f"title: t\n{UNION}figures:\n"
    lost, days, crews = (
        f"  - {{label: {label}, value: 3, by: union}}\n"
        for label in ("boats lost", "days", "crews lost")
    )
    assert [line.split()[0] for line in told(head + lost, head + days + crews)] == [
        "removed",
        "added",
        "added",
    ]


def test_another_order_is_no_difference() -> None:
    """Lists are sorted as they are shown."""
    old = "title: t\nplaces: [a, b, c]\n"
    assert told(old, "title: t\nplaces: [c, a, b]\n") == []


def test_what_is_gone_stands_where_it_stood() -> None:
    """Between its old neighbours."""
    old = "title: t\nplaces: [a, b, c]\n"
    assert told(old, "title: t\nplaces: [d, a, c, e, f]\n") == [
        "added d",
        "removed b",
        "added e",
        "added f",
    ]


def test_what_is_new_or_gone_is_told_with_all_its_fields() -> None:
    """Each with nothing on the other side."""
    (gone,) = comparison(TEXT, TEXT.replace(BY, "")).items
    assert [(one.name, one.before, one.after) for one in gone.differences] == [
        ("label", "sailings", ""),
        ("value", "about 140", ""),
        ("by", "union", ""),
    ]


NAMES = st.lists(st.sampled_from("abcdefg"), unique=True, min_size=1)


def places(names: list[str]) -> str:
    """Return a briefing of places."""
    return f"title: t\nplaces: [{', '.join(names)}]\n"


@given(NAMES, NAMES)
def test_whatever_changed_one_way_changed_the_other_way(old: list[str], new: list[str]) -> None:
    """What was added there is removed here, and what is the same is the same."""
    there, back = comparison(places(old), places(new)), comparison(places(new), places(old))
    assert there.same == back.same
    assert [len(there.of("added")), len(there.of("changed"))] == [
        len(back.of("removed")),
        len(back.of("changed")),
    ]


@given(NAMES)
def test_a_briefing_is_the_same_as_itself(names: list[str]) -> None:
    """No difference is made up."""
    assert comparison(places(names), places(names)).same


def test_many_items_that_are_all_others_are_compared() -> None:
    """Renaming everything neither hangs nor is taken for one change."""
    old = places([f"a{number}" for number in range(2_000)])
    new = places([f"b{number}" for number in range(1_999)])
    assert len(comparison(old, new).items) == 3_999
