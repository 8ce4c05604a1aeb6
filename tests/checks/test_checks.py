"""Checks judge what a well-formed briefing still gets wrong, each at its place."""

import pytest

from tests.reading import judged
from tui.checks import CHECKS

SOURCE = "title: t\nsources:\n- {id: art, label: x, text: {blocks: [one]}}\n"


@pytest.mark.parametrize(
    ("marked", "code", "words"),
    [
        (SOURCE + "background:\n- ▶{id: b, text: x}\n", "B501", "the background `b` has no pin"),
        (SOURCE + "places:\n- ▶{id: p, name: x}\n", "B501", "the place `p` has no pin"),
        (SOURCE + "background:\n- ▶{text: x, claims: [{by: art, at: p1}, {by: art}]}\n",
         "B501", "no pin"),
        ("title: t\ntimeline:\n- ▶{id: e, title: x}\n", "B502", "the event `e` has no claimant"),
        ("title: t\nfigures:\n- ▶{id: f, label: x, value: 3}\n", "B502", "the figure `f`"),
        ("title: t\nbackground:\n- {id: b, text: x, basis: ▶external}\n", "B503", "is external"),
        ("title: t\nsources:\n- {id: art, label: x, published: ▶{within: 2018, basis: inferred}}\n",
         "B503", "the date of `art` is inferred"),
    ],
)  # fmt: skip
def test_a_judgement_has_its_code_and_its_place(marked: str, code: str, words: str) -> None:
    """It is a warning, and says what to add."""
    before = marked.partition("▶")[0].split("\n")
    (problem,) = judged(marked.replace("▶", ""))
    assert (problem.code, *problem.mark) == (code, len(before), len(before[-1]) + 1)
    assert words in problem.what
    assert problem.severity == "warning"
    assert problem.reason
    assert problem.help.startswith("add `")


@pytest.mark.parametrize(
    "text",
    [
        SOURCE + "background:\n- {text: x, at: p1}\n",
        SOURCE + "background:\n- {text: x, claims: [{by: art, at: p1}, {by: art, at: p1}]}\n",
        "title: t\nsources:\n- x\nbackground:\n- no passages to pin to\n",
        "title: t\ntimeline:\n- {title: x, by: unattributed}\n",
        "title: t\ntimeline:\n- {title: x, speaker: somebody}\n",
        "title: t\nfigures:\n- {label: x, values: [{value: 3, by: unattributed}]}\n",
        "title: t\nbackground:\n- {text: x, basis: explicit}\n",
        "title: t\nbackground:\n- {text: x, basis: inferred, why: y}\n",
    ],
)
def test_what_is_enough_is_not_judged(text: str) -> None:
    """No check asks for more than a reader needs."""
    assert judged(text) == []


@pytest.mark.parametrize(
    ("sources", "pin"),
    [
        ("- {id: art, label: x, text: {blocks: [one, two]}}", "p1"),
        ("- {id: art, label: x, text: {blocks: [{skip: credit}, two]}}", "p2"),
        ("- {id: art, label: x, text: {blocks: [{skip: credit}]}}", "p1"),
        ("- a\n- {id: art, label: x, text: {blocks: [one]}}", "art/p1"),
    ],
)
def test_a_pin_that_is_asked_for_is_one_that_there_is(sources: str, pin: str) -> None:
    """Who copies the help as it stands gets no error by it."""
    text = f"title: t\nsources:\n{sources}\nbackground:\n- {{text: x}}\n"
    (problem,) = judged(text, "B501")
    assert problem.help == f"add `at: {pin}`, with the number of the passage it comes from"
    assert judged(text.replace("{text: x}", f"{{text: x, at: {pin}}}"), "B501") == []


def test_every_check_says_in_its_docstring_what_it_is_for() -> None:
    """The docstring is its help."""
    for check in CHECKS.values():
        assert check.__doc__
        assert len(check.__doc__.split()) > 10
