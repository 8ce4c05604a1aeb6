"""What became of an item is told field by field, in the words of its file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading import whole
from tui.model.differences import Difference, shortened, what_changed

FIGURE = "{id: one, label: sailings cancelled, value: about 140, by: union}"
EVENT = "{id: one, title: Crews walk out, date: 2026-03-02, by: union, at: p2}"


def told(kind: str, old: str, new: str) -> list[str]:
    """Return what is told of the item `one`, of which one piece of text is another."""
    items = []
    for text in (old, new):
        briefing = whole(
            f"title: t\nsources: [s]\nactors: [{{id: union, name: HU}}]\n{kind}: [{text}]"
        )
        items.append(briefing.by_id["one"])
    return [str(one) for one in what_changed(*items)]


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("about 140", "about 150", "value: about 140 → about 150"),
        (", by: union", ", by: s", "by: union → s"),
        (", by: union", ", by: union, unit: boats", "unit: nothing → boats"),
        (", by: union", ", by: union, tags: [sea]", "tags: nothing → sea"),
        (", by: union", ", by: union, period: 2026-03/..", "period: nothing → 2026-03/.."),
    ],
)
def test_a_field_is_told_by_its_name_with_the_old_and_the_new_words(
    old: str, new: str, line: str
) -> None:
    """As the file has them; what was not recorded was nothing."""
    assert told("figures", FIGURE, FIGURE.replace(old, new)) == [line]


def test_several_fields_are_told_in_the_order_of_the_format() -> None:
    """Each in a line of its own."""
    new = EVENT.replace("03-02", "03-03").replace("Crews", "All crews")
    assert told("timeline", EVENT, new) == [
        "title: Crews walk out → All crews walk out",
        "date: 2026-03-02 → 2026-03-03",
    ]


def test_of_a_list_only_what_differs_is_told() -> None:
    """What stays in it is no news."""
    before = EVENT.replace("at: p2", "at: [p1, p2, p3]")
    assert told("timeline", before, EVENT.replace("at: p2", "at: [p1, p3, p4]")) == ["at: p2 → p4"]
    assert told("timeline", before, EVENT.replace("at: p2", "at: [p3, p2, p1]")) == [
        "at: p1, p2, p3 → p3, p2, p1"
    ]


def test_a_field_of_a_part_is_told_with_the_way_to_it() -> None:
    """Of several parts by number; a part that came or went is told whole."""
    old = "{id: one, title: Talks, claims: [{by: union}, {by: s, via: a leaflet}]}"
    assert told("timeline", old, old.replace("a leaflet", "Facebook")) == [
        "claims 2 via: a leaflet → Facebook"
    ]
    assert told("timeline", old, old.replace("by: union", "by: s")) == ["claims 1: union → s"]
    assert told("timeline", old, old.replace("{by: union}, ", "")) == ["claims: union → nothing"]
    assert told("timeline", old, old.replace(", {by: s, via: a leaflet}", "")) == [
        "claims: s, via a leaflet → nothing"
    ]


VALUES = "{id: one, label: lost, values: [%s]}"
FIRST, SECOND, THIRD = "{value: 12, by: union}", "{value: 30, as_of: 2026-03-02}", "{value: 40}"


def test_parts_in_another_order_are_told_as_that() -> None:
    """In one line: each of them says what it said."""
    old, new = (VALUES % ", ".join(some) for some in ([FIRST, SECOND], [SECOND, FIRST]))
    assert told("figures", old, new) == [
        "values: 12, by union; 30, as_of 2026-03-02 → 30, as_of 2026-03-02; 12, by union"
    ]


def test_parts_are_known_again_before_places_are() -> None:
    """What changed is told by its new number, though others came before it."""
    old = VALUES % ", ".join([FIRST, SECOND, THIRD])
    new = VALUES % ", ".join([THIRD, FIRST, SECOND.replace("30", "35")])
    assert told("figures", old, new) == ["values 3: 30 → 35"]


def test_what_a_list_has_twice_is_counted() -> None:
    """One of two equal words may go."""
    old = EVENT.replace("at: p2", "at: p2, tags: [sea, sea, ice]")
    assert told("timeline", old, old.replace("sea, sea", "sea")) == ["tags: sea → nothing"]


def test_a_key_that_python_keeps_for_itself_is_told_as_the_file_has_it() -> None:
    """`from` is a word of the language."""
    with_two = "title: t\nactors: [{{id: a, name: A}}, {{id: b, name: B}}]\nrelations: [{}]"
    items = [
        whole(with_two.format(text)).by_id["one"]
        for text in (
            "{id: one, from: a, kind: backs, to: b}",
            "{id: one, from: b, kind: backs, to: b}",
        )
    ]
    assert [str(one) for one in what_changed(*items)] == ["from: a → b"]


def test_an_id_is_news_only_where_nothing_else_is() -> None:
    """One that was made from the title follows the title."""
    one, other = (
        next(iter(whole(f"title: t\nplaces:\n  - {text}"))) for text in ("Halden", "Port Halden")
    )
    assert [str(told) for told in what_changed(one, other)] == ["name: Halden → Port Halden"]
    named = next(iter(whole("title: t\nplaces:\n  - {id: port, name: Halden}")))
    assert [str(told) for told in what_changed(one, named)] == ["id: halden → port"]


def test_an_item_of_another_kind_differs_in_that() -> None:
    """The fields of two kinds cannot be compared."""
    place, actor = (
        next(iter(whole(f"title: t\n{kind}: [{{id: one, name: Halden}}]")))
        for kind in ("places", "actors")
    )
    assert what_changed(place, actor) == [Difference("kind", "place", "actor")]


def test_equal_items_have_no_differences() -> None:
    """Wherever they stand in the file."""
    assert told("timeline", EVENT, EVENT) == []


def test_long_wordings_are_cut_to_where_they_differ() -> None:
    """With a word or two around it, so that the place is found."""
    before = "The ferries to the outer islands stand still since the crews walked out on Monday"
    after = before.replace("walked out", "went home")
    assert shortened(before, after) == (
        "… the crews walked out on Monday",
        "… the crews went home on Monday",
    )
    assert shortened(before, before.replace(" still", "")) == (
        "… islands stand still since the …",
        "… islands stand since the …",
    )


def test_very_long_words_are_clipped() -> None:
    """A card is no place for a letter of ten thousand signs."""
    before, after = shortened("x" * 10_000, "")
    assert len(before) < 200
    assert before.endswith("…")
    assert after == ""


def test_a_paragraph_that_is_broken_in_two_is_told() -> None:
    """The words are the same, and the break between them is new."""
    old, new = (
        f'{{id: one, text: "The crews walked.{between}The boats lay still."}}'
        for between in (" ", "\\n\\n")
    )
    assert told("background", old, new) == [
        "text: The crews walked. The boats lay still. → The crews walked. / The boats lay still."
    ]


def test_a_break_between_paragraphs_is_told_from_the_sign_for_one() -> None:
    """A text may have that sign itself; two sides that look the same would tell nothing."""
    old, new = '{id: one, text: "a b\\n\\nc"}', "{id: one, text: a b / c}"
    assert told("background", old, new) == ["text: a b // c → a b / c"]
    assert told("background", new, old) == ["text: a b / c → a b // c"]
    # With anything else to see, the usual sign is the one.
    assert told("background", old, new.replace("c}", "d}")) == ["text: a b / c → a b / d"]


TEXTS = st.lists(st.sampled_from(["a", "b", "/", "//", "\\n\\n"]), min_size=1).map(" ".join)


@given(TEXTS, TEXTS)
def test_what_differs_never_looks_the_same(old: str, new: str) -> None:
    """Each line has two sides, and they are not equal."""
    if not old.replace("\\n", "").strip() or not new.replace("\\n", "").strip():
        return  # a text is not empty
    items = [
        whole(f'title: t\nbackground: [{{id: one, text: "{text}"}}]').by_id["one"]
        for text in (old, new)
    ]
    found = what_changed(*items)
    assert bool(found) == (items[0] != items[1])
    assert all(one.before != one.after for one in found)
