"""B515, B517 and B518: what is copied, what nothing speaks of, what was passed over."""

import pytest

from tests.reading import judged, loaded
from tui.checks import run_checks

TEXT = "title: t\nsources:\n- {id: art, label: x, text: {blocks: [one, two, {skip: rule}]}}\n"


def test_eight_words_may_be_quoted() -> None:
    """Nine are told, at the words."""
    words = "one two three four five six seven eight"
    quote = f"title: t\nquotes:\n- {{id: q, gist: x, quote: {words}}}\n"
    assert judged(quote, "B515") == []
    (problem,) = judged(quote.replace("eight", "eight nine"), "B515")
    assert (problem.what, problem.mark) == ("the quotation of `q` has 9 words", (3, 27))


@pytest.mark.parametrize(
    "more",
    [
        "timeline: [{title: x, actors: hu, by: unattributed}]",
        "timeline: [{title: x, by: hu}]",
        "timeline: [{title: The Harbour Union walks out, by: unattributed}]",
        "summary: What the HU wants.\nbackground: [x]",
        "actors: [{name: y, part_of: hu}]\nbackground: [x]",
    ],
)
def test_whom_something_speaks_of_is_let_pass(more: str) -> None:
    """By id or by name, in an item or in the summary."""
    text = "title: t\nactors:\n- {id: hu, name: Harbour Union, abbr: HU}\n"
    if "actors: [" in more and "timeline" not in more:
        text = text.removesuffix("\n") + "\n- {id: y, name: y, part_of: hu}\nbackground: [y]\n"
        told = [one.item for one in judged(text, "B517")]
        assert told == ["y"]
        return
    assert judged(f"{text}{more}\n", "B517") == []


def test_whom_nothing_speaks_of_is_told() -> None:
    """Places as well; once there is anything that could."""
    text = "title: t\nactors: [{id: hu, name: Union}]\nplaces: [{id: quay, name: Quay}]\n"
    assert judged(text, "B517") == []
    told = judged(f"{text}background: [Pay was last raised in 2019.]\n", "B517")
    assert [one.what for one in told] == [
        "nothing speaks of the actor `hu`",
        "nothing speaks of the place `quay`",
    ]


def test_a_passage_without_an_item_is_told() -> None:
    """But furniture, and a source that nothing at all is pinned to."""
    assert judged(TEXT, "B518") == []
    (problem,) = judged(f"{TEXT}background:\n- {{text: x, at: p2}}\n", "B518")
    assert problem.what == "no item comes from passage p1 of `art`"
    assert (problem.item, problem.mark) == ("art", (3, 39))
    assert judged(f"{TEXT}background:\n- {{text: x, at: [p1, p2]}}\n", "B518") == []


def test_in_a_file_with_errors_nothing_is_said_to_be_missing() -> None:
    """It may be what could not be read."""
    text = f"{TEXT}actors: [{{name: x, at: p2}}]\nbackground: [{{text: y, at: p2, dat: x}}]\n"
    briefing, report = loaded(text)
    assert briefing is not None
    run_checks(briefing, report)
    assert [one.code for one in report.problems] == ["B201"]
