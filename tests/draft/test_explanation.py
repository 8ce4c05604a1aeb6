"""A draft is explained: its rule, how often that is right, and where it stands."""

import pytest

from tests.drafted import DRAFTED
from tests.reading import loaded, whole
from tui.draft import explanation as explaining
from tui.draft.explanation import explanation
from tui.draft.rules import rules
from tui.model.card import plain

KNOWN = next(iter(rules()))


def told(item: str, text: str = DRAFTED) -> dict[str, str]:
    """Return the lines of an explanation by their labels."""
    briefing, _ = loaded(text)
    assert briefing is not None
    card = explanation(briefing.by_id[item], briefing)
    return {fact.label: plain(fact.spans) for fact in card.facts}


def test_a_rule_is_told_with_what_it_reads() -> None:
    """By its name, as the table of rules has it."""
    facts = told("cancelled", DRAFTED.replace("figure.count-of", KNOWN))
    assert facts["review"] == "unreviewed draft"
    assert facts["rule"] == KNOWN
    assert facts["reads"] == rules()[KNOWN].says


def test_a_rule_that_is_not_known_is_told_as_that() -> None:
    """The file may be from another version, or from elsewhere."""
    facts = told("cancelled", DRAFTED.replace("figure.count-of", "x.y"))
    assert facts["reads"].startswith("this program has no such rule")


@pytest.mark.parametrize(
    ("measured", "item", "words"),
    [
        ({}, "walkout", "right in 92%, as the file says"),
        ({}, "line", "not known: it was not tried often enough"),
        ({"date.month-day": (1, 2)}, "walkout", "right in 92%, as the file says"),
        ({"date.month-day": (1104, 1200)}, "walkout",
         "right in 92%: 1,104 of the 1,200 times that it found something where it was tried"),
        ({"name.head": (9, 10)}, "line",
         "right 9 of the 10 times that it found something where it was tried"),
    ],
)  # fmt: skip
def test_how_often_it_is_right_is_what_was_counted(
    measured: dict[str, tuple[int, int]], item: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Here, or where the file was made; and nothing where it was not counted."""
    monkeypatch.setattr(explaining, "MEASURED", measured)
    assert told(item)["precision"] == words


def test_the_passage_stands_behind_what_the_card_says() -> None:
    """In the author's words, where the article is away."""
    facts = told("walkout")
    assert facts["when"] == "2 Mar 2026"
    assert list(facts)[-1] == "p1"
    assert facts["p1"] == "Crews. (the article is not at hand)"


def test_of_several_sources_the_passage_is_named_with_its_own() -> None:
    """Or it would not be known which it is."""
    text = DRAFTED.replace(
        "\nactors:", "  - {id: other, label: X, text: {blocks: [y]}}\nactors:", 1
    )
    assert "courier/p1" in told("walkout", text)


def test_a_rule_that_cannot_be_read_leaves_the_rest() -> None:
    """What it found is there all the same."""
    facts = told("cancelled", DRAFTED.replace("figure.count-of", "[a.b, c.d]"))
    assert facts["review"] == "unreviewed draft, the rule that found it cannot be read"
    assert "rule" not in facts
    assert facts["measure"] == "count"


def test_all_drafts_of_a_briefing_can_be_explained() -> None:
    """Whatever kind they are."""
    briefing = whole(DRAFTED)
    for item in briefing.drafts:
        assert explanation(item, briefing).facts
