"""What makes an item an unreviewed draft, and how far their review is."""

import pytest

from tests.reading import first, loaded, whole
from tui.kinds.background import Background
from tui.model.draft import Draft
from tui.problems import Mark

ITEM = "title: t\nbackground:\n- {id: b, text: x"
THREE = "- {text: x, draft: a.b}\n- {text: y}\n- {text: z, draft: a.b}\n"


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("{rule: date.month-day, confidence: 0.92}",
         "found by the rule date.month-day, right in 92%"),
        ("{rule: date.month-day}", "found by the rule date.month-day, its precision unknown"),
        ("date.month-day", "found by the rule date.month-day, its precision unknown"),
    ],
)  # fmt: skip
def test_a_draft_names_its_rule_and_how_often_that_is_right(draft: str, words: str) -> None:
    """A rule alone will do: it may not have been measured."""
    item = first(Background, f"{ITEM}, draft: {draft}}}\n")
    assert item.is_draft
    assert isinstance(item.draft, Draft)
    assert item.draft.words == words


def test_an_item_without_it_is_none() -> None:
    """Also where the key stands there, and nothing behind it."""
    assert not first(Background, f"{ITEM}}}\n").is_draft
    assert not first(Background, f"{ITEM}, draft: }}\n").is_draft


@pytest.mark.parametrize("draft", ["[a.b, c.d]", "{rule: [a.b]}", "{confidence: 0.92}", "{}"])
def test_a_draft_that_cannot_be_read_is_one_all_the_same(draft: str) -> None:
    """A slip in the field must not make the item look reviewed."""
    briefing, report = loaded(f"{ITEM}, draft: {draft}}}\n")
    assert briefing is not None
    assert report.has_errors
    assert [item.is_draft for item in briefing] == [True]


def test_a_confidence_that_is_none_is_told_at_its_place() -> None:
    """The rule stays known."""
    briefing, report = loaded(f"{ITEM}, draft: {{rule: a.b, confidence: high}}}}\n")
    assert briefing is not None
    assert [(one.code, one.mark) for one in report.problems] == [("B312", Mark(3, 51))]
    assert briefing.drafts[0].draft == Draft(rule="a.b")


@pytest.mark.parametrize(
    ("drafted", "words"),
    [("", "1 of 3 reviewed"), ("drafted: 41\n", "39 of 41 reviewed"),
     ("drafted: 1\n", "0 of 2 reviewed")],
)  # fmt: skip
def test_a_review_counts_what_was_drafted(drafted: str, words: str) -> None:
    """As the header says, so that what was dropped counts; else all items are taken for drafts."""
    briefing = whole(f"title: t\n{drafted}background:\n{THREE}")
    assert briefing.review.words == words
    assert briefing.review.left == 2


def test_drafts_stand_in_the_order_of_the_file() -> None:
    """So the next one is the next that a person meets who reads the file."""
    items = "actors:\n- {id: a, name: A, draft: n.a}\n"
    last = whole(f"title: t\nbackground:\n{THREE}{items}")
    first_ = whole(f"title: t\n{items}background:\n{THREE}")
    assert [item.LIST for item in last.drafts] == ["background", "background", "actors"]
    assert [item.LIST for item in first_.drafts] == ["actors", "background", "background"]


def test_a_briefing_with_its_articles_has_the_same_drafts() -> None:
    """What is at hand changes nothing about them."""
    briefing = whole(f"title: t\nbackground:\n{THREE}")
    assert briefing.with_texts({}).drafts is briefing.drafts
