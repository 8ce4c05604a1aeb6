"""What an item lets stand, with a reason."""

from typing import get_args

import pytest

from tests.reading import judged, loaded, problems
from tui.checks import CHECKS, run_checks
from tui.codes import CODES
from tui.model.allowance import OF_THE_WHOLE, Judgement
from tui.model.card import plain

UNDATED = "title: t\nfigures:\n- label: x\n  value: 3\n  measure: deaths\n  by: unattributed\n"


def test_all_codes_that_judge_can_be_allowed_and_no_other() -> None:
    """What does not load cannot be let stand."""
    judging = {one.code for one in CODES if one.code.startswith(("B5", "B6"))}
    assert set(CHECKS) | {"B519"} <= judging
    assert set(get_args(Judgement)) == {one.code for one in CODES if one.allowance}
    assert judging - set(get_args(Judgement)) == {*OF_THE_WHOLE}


@pytest.mark.parametrize(
    "allow", ["[B505: no day is given]", "{B505: no day is given}",
              "[{code: B505, why: no day is given}]"],
)  # fmt: skip
def test_a_finding_that_is_allowed_is_kept_apart(allow: str) -> None:
    """With its reason; it is no problem any more."""
    briefing, report = loaded(f"{UNDATED}  allow: {allow}\n")
    assert briefing is not None
    run_checks(briefing, report)
    assert report.problems == []
    assert [(one.problem.code, one.why) for one in report.allowed] == [("B505", "no day is given")]


def test_an_allowance_is_for_its_item_and_its_code() -> None:
    """Neither another item's finding nor another code's is silenced by it."""
    text = f"{UNDATED}  allow: [B502: x]\n- {{label: y, value: 3, by: unattributed}}\n"
    assert [one.code for one in judged(text)] == ["B505", "B519"]


def test_an_allowance_that_silences_nothing_is_told_at_its_place() -> None:
    """Of the codes that were judged; of the others nothing is known."""
    text = "title: t\nbackground:\n- {id: b, text: x, allow: [B505: y]}\n"
    (problem,) = judged(text)
    assert (problem.code, problem.item, problem.mark) == ("B519", "b", (3, 28))
    assert judged(text, "B503", "B519") == []
    assert judged(text.replace("[B505: y]", "[B505: y, B519: for later]")) == []


@pytest.mark.parametrize(
    ("allow", "code", "help_"),
    [
        ("[B0505: x]", "B304", "did you mean `B505`?"),
        ("[b505: x]", "B304", "did you mean `B505`?"),
        ("[B301: x]", "B304", ""),
        ("[B505]", "B203", "write `code: why`, or `code: …`, `why: …`; all fields are in"),
        ("[{code: B505}]", "B202", "write `why: …`"),
        ("[{B505: ''}]", "B202", "write `why: …`"),
    ],
)
def test_an_allowance_names_a_code_that_judges_and_a_reason(
    allow: str, code: str, help_: str
) -> None:
    """Without either it would be a way to hide things."""
    (problem,) = problems(f"title: t\nbackground:\n- {{text: x, allow: {allow}}}\n")
    assert (problem.code, problem.help[: len(help_)]) == (code, help_)


def test_in_a_file_with_errors_no_allowance_seems_unused() -> None:
    """What it is for may be what could not be read."""
    briefing, report = loaded(f"{UNDATED}  as_of: May 7\n  allow: [B505: no day is given]\n")
    assert briefing is not None
    run_checks(briefing, report)
    assert [one.code for one in report.problems] == ["B301"]


def test_a_card_shows_what_is_allowed_in_a_muted_line() -> None:
    """It can be seen, and is no noise."""
    briefing, _ = loaded(f"{UNDATED}  allow: [B505: no day is given]\n")
    assert briefing is not None
    (item,) = briefing
    (fact,) = [one for one in item.card(briefing).facts if one.label == "allowed"]
    assert plain(fact.spans) == "B505: no day is given"
    assert {span.role for span in fact.spans} == {"muted"}
