"""A number and a quotation stand where the item says that they stand."""

from collections.abc import Sequence

import pytest

from tests.article.story import STORY, briefing
from tests.checks.test_against import against
from tui.checks.unprinted_value import unprinted_value
from tui.checks.unprinted_words import unprinted_words
from tui.problems import Problem

FIGURE = "figures:\n- {id: f, label: geese, %s}\n"


def judged(items: str) -> list[Problem]:
    """Return what is told of the numbers of some items."""
    return list(unprinted_value(briefing(STORY, items)))


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ("value: 150, by: unattributed, at: p2", "`f` says `150`, and p2 does not print `150`"),
        ("value: more than 140, by: unattributed, at: p4", "does not print `140`"),
        ("value: 20 to 30, by: unattributed, at: p2", "does not print `30`"),
        ("values: [{value: 140, by: unattributed, at: p2}, {value: 999, by: unattributed, at: p2}]",
         "`f` says `999`"),
    ],
)  # fmt: skip
def test_a_number_that_is_not_printed_there_is_told(fields: str, words: str) -> None:
    """By the numbers of the fingerprint, whether the article is at hand or not."""
    (problem,) = judged(FIGURE % fields)
    assert (problem.code, problem.item) == ("B543", "f")
    assert words in problem.what
    assert problem.reason.startswith("it prints ")


@pytest.mark.parametrize(
    "fields",
    [
        "value: more than 140, by: unattributed, at: p2",
        "value: dozens, by: unattributed, at: p2",
        "value: unknown, by: unattributed, at: p2",
        "value: 120, basis: inferred, why: less than 140, by: unattributed, at: p2",
        "value: 120, by: unattributed",
        "values: [{value: 140, by: unattributed, at: p2}, {value: 20, by: unattributed, at: p2}]",
    ],
)
def test_what_is_printed_worked_out_or_in_words_is_not_judged(fields: str) -> None:
    """Nor is what is pinned to nothing."""
    assert judged(FIGURE % fields) == []


def test_numbers_in_words_may_be_the_same_ones() -> None:
    """Nobody is told that six is not 6."""
    story = [*STORY, "Six of the geese, and 12 gulls, were seen in the ferry hall."]
    made = briefing(story, FIGURE % "value: 6, by: unattributed, at: p5")
    assert list(unprinted_value(made)) == []


@pytest.mark.parametrize(("value", "told"), [("480", True), ("22", False), ("300", True)])
def test_a_small_word_is_no_large_number(value: str, told: bool) -> None:
    """480 is not two, whatever else the passage says; twenty-two may be 22."""
    story = [*STORY, "It sold 408 buns on Thursday, and gave every striker two, or twenty two."]
    made = briefing(story, FIGURE % f"value: {value}, by: unattributed, at: p5")
    assert bool(list(unprinted_value(made))) is told
    hundreds = [*STORY, "It sold three hundred buns, and 408 on Thursday."]
    made = briefing(hundreds, FIGURE % f"value: {value}, by: unattributed, at: p5")
    assert list(unprinted_value(made)) == []


def quoted(items: str, story: Sequence[str] = STORY) -> list[Problem]:
    """Return what is told of words that are given as a story's own."""
    made = briefing(STORY, items)
    return list(unprinted_words(made, against(made, story)))


@pytest.mark.parametrize(
    "items",
    [
        "quotes:\n- {id: q, gist: x, quote: asked the ducks, at: p4}\n",
        "quotes:\n- {id: q, gist: x, quote: asked the geese, at: p2}\n",
        "timeline:\n- {id: q, title: x, said: on Tuesday, at: p4}\n",
        "quotes:\n- {id: q, gist: x, quote: nobody … the ducks, at: p4}\n",
    ],
)
def test_words_that_do_not_stand_there_are_told(items: str) -> None:
    """An invented quotation is worse than none."""
    (problem,) = quoted(items)
    assert (problem.code, problem.item) == ("B544", "q")


@pytest.mark.parametrize(
    "items",
    [
        "quotes:\n- {gist: x, quote: 'Nobody had asked the geese', at: p4}\n",
        "quotes:\n- {gist: x, quote: 'nobody … asked the [harbour] geese', at: p4}\n",
        "timeline:\n- {title: x, said: on monday, at: [p2, p4]}\n",
        "quotes:\n- {gist: x, quote: anything}\n",
    ],
)
def test_words_that_stand_there_are_not(items: str) -> None:
    """Whatever their case, with what is left out of them marked; and what has no pin."""
    assert quoted(items) == []


def test_words_of_a_passage_that_is_gone_are_told_by_that() -> None:
    """One finding is enough."""
    items = "quotes:\n- {gist: x, quote: asked the geese, at: p4}\n"
    assert quoted(items, STORY[:3]) == []
