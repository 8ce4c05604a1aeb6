"""One slip is one problem: what a refused value brings with it is no news."""

import pytest

from tests.reading import loaded
from tui.checks import run_checks

PINNABLE = "title: t\nsources:\n  - {id: art, label: x, text: {blocks: [y]}}\nactors:\n"
PINNABLE += "  - {id: lna, name: y, at: p1}\n  - {id: haftar, name: z, at: p1}\ntimeline:\n"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ("by: lna, at: P1", "B305"),
        ("by: lna, at: 2", "B305"),
        ("by: lna, at: p1-p2", "B305"),
        ("by: lna, at: [P1]", "B305"),
        ("claims: [{by: lna, at: P1}]", "B305"),
        ("at: p1, by: [lna, haftar]", "B203"),
        ("at: p1, by: {lna: x}", "B203"),
        ("at: p1, by: *lna", "B012"),
    ],
)
def test_a_refused_pin_or_voice_is_not_said_to_be_missing(fields: str, code: str) -> None:
    """Neither by the reader nor by a check."""
    briefing, report = loaded(f"{PINNABLE}  - {{title: e, {fields}}}\n")
    assert briefing is not None
    run_checks(briefing, report)
    assert [problem.code for problem in report.problems] == [code]


def test_several_voices_are_led_to_the_field_for_several() -> None:
    """The list is right, and its key is not."""
    (problem,) = loaded(f"{PINNABLE}  - {{title: e, by: [lna, haftar]}}\n").report.problems
    assert problem.what == "`by` takes one, not a list"
    assert problem.help == "write `claims:` with the list, instead of `by:`"


@pytest.mark.parametrize("item", ["*word", "{name: *word}", "{name: x, part_of: *word}"])
def test_an_alias_is_refused_and_nothing_else_is_said(item: str) -> None:
    """What it stands for was never read, so nothing can be wrong with it."""
    report = loaded(f"title: t\nactors:\n  - {item}\n").report
    assert [problem.code for problem in report.problems] == ["B012"]


@pytest.mark.parametrize("title", ["title: *word", "Title: x", "titel: x", "title"])
def test_a_title_that_is_given_wrongly_is_not_said_to_be_missing(title: str) -> None:
    """Its own line says what is wrong."""
    assert [one.mark.line for one in loaded(f"{title}\nactors:\n  - x\n").report.problems] == [1]
