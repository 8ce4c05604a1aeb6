"""References and pins lead both ways once all items are read."""

import pytest

from tests.reading import loaded, problems, whole
from tui.model.card import plain

HALDEN = """\
    title: Ferry strike
    sources:
      - id: article
        label: the article
        text: {blocks: [Crews walk out., Talks.]}
      - {id: wire, label: a wire, text: {blocks: [Trucks wait.]}}
    actors:
      - {id: hu, name: Harbour Union, abbr: HU}
      - {id: crews, name: the crews, part_of: hu}
    timeline:
      - {id: walkout, title: Crews go, actors: [crews, {id: hu, role: caller}], by: hu, at: p1}
      - {id: talks, title: Talks, after: walkout, claims: [{by: article, at: p2}, {by: hu}]}
    figures:
      - {id: waiting, label: trucks waiting, value: about 40, by: wire, at: wire/p1}
    caveats:
      - {id: care, text: One side counts., about: [waiting, walkout]}
    """


def test_an_item_knows_those_that_refer_to_it_each_once() -> None:
    """In the file's order, however often and in whatever field."""
    mentions = whole(HALDEN).mentions
    assert [item.id for item in mentions["hu"]] == ["crews", "walkout", "talks"]
    assert [item.id for item in mentions["walkout"]] == ["talks", "care"]


def test_an_item_is_not_linked_from_itself() -> None:
    """A caution about its own card would lead in a circle."""
    briefing = whole("title: t\ncaveats:\n  - {id: care, text: x, about: care}\n")
    assert "care" not in briefing.mentions


def test_a_passage_knows_the_items_pinned_to_it() -> None:
    """By the item's own pins or its claims'; a short pin means the first source."""
    briefing = whole(HALDEN)
    assert [item.id for item in briefing.pinned("article/p1")] == ["walkout"]
    assert [item.id for item in briefing.pinned("article/p2")] == ["talks"]
    assert [item.id for item in briefing.pinned("wire/p1")] == ["waiting"]


def test_a_caution_reaches_the_items_it_is_about() -> None:
    """Their rows ask for care, as the caution's own does, and others do not."""
    briefing = whole(HALDEN)
    marked = {item.id for item in briefing if item.row(briefing).care}
    assert marked == {"care", "waiting", "walkout"}


def test_a_pin_names_its_source_where_there_are_several() -> None:
    """`p1` of the second source is not `p1` of the first."""
    briefing = whole(HALDEN)
    pins = {item.id: plain(item.row(briefing).pins) for item in briefing}
    assert (pins["walkout"], pins["waiting"]) == ("p1", "wire/p1")


@pytest.mark.parametrize(
    ("word", "meant"),
    [("lnaa", "lna"), ("LNA", "lna"), ("Libyan National Army", "lna"), ("Libyan Army", "lna")],
)
def test_a_reference_by_name_is_answered_with_the_id(word: str, meant: str) -> None:
    """An author who writes the name, the abbreviation or a slip is told the id."""
    text = f"""\
        title: t
        actors:
          - {{id: lna, name: Libyan National Army, abbr: LNA}}
        background:
          - {{text: x, by: {word}}}
        """
    assert [one.help for one in problems(text)] == [f"did you mean `{meant}`?"]


def test_what_leads_nowhere_is_shown_as_it_is_written() -> None:
    """A broken reference costs the link, not the words."""
    briefing = loaded("title: t\ntimeline:\n  - {id: e, title: x, by: nobody}\n").briefing
    assert briefing is not None
    assert plain(briefing.by_id["e"].row(briefing).voice).startswith("nobody")


@pytest.mark.parametrize(
    "title",
    [
        "Überfahrt nach Halden",
        "غارات على درنة",
        "罢工",
        "Забастовка",
        "हिन्दी ख़बर",
        "ข่าวด่วน",
        "غَارَات",
    ],
)
def test_an_id_is_made_from_words_of_any_script(title: str) -> None:
    """An item without an id can be referred to all the same."""
    briefing = whole(f"title: t\nbackground:\n  - {title}\n")
    (item,) = briefing
    assert item.id == title.casefold().replace(" ", "-")


@pytest.mark.parametrize("word", ["हिन्दी", "ข่าวด่วน", "غَارَات", "e\u0301te\u0301"])
def test_an_id_may_hold_the_marks_that_its_script_needs(word: str) -> None:
    """Vowels are marks on letters in many scripts."""
    briefing = whole(f"title: t\nactors:\n  - {{id: {word}, name: x}}\n")
    assert list(briefing.by_id) == [word]


def test_made_ids_make_way_for_given_ones() -> None:
    """Whoever has given an id keeps it, wherever the item stands."""
    briefing = whole("title: t\nactors:\n  - Union\n  - Union\nplaces:\n  - {name: x, id: union}\n")
    assert [item.id for item in briefing] == ["union-2", "union-3", "union"]
