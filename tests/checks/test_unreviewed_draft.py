"""Drafts that are left are told, once for a file."""

from tests.reading import judged

THREE = (
    "title: t\nbackground:\n- {text: x}\n- {id: y, text: y, draft: a.b}\n- {text: z, draft: a.b}\n"
)


def test_drafts_that_are_left_are_told_once_at_the_first() -> None:
    """It is a warning: a draft can be read, and says what it is."""
    (problem,) = judged(THREE)
    assert (problem.code, problem.severity) == ("B521", "warning")
    assert problem.mark == (4, 27)
    assert problem.what == "the briefing has 2 unreviewed drafts, the first of them `y`"
    assert problem.reason.startswith("1 of 3 reviewed; ")


def test_one_that_is_left_is_told_as_one() -> None:
    """No plural for it."""
    (problem,) = judged(THREE.replace(", draft: a.b", "", 1))
    assert problem.what.startswith("the briefing has 1 unreviewed draft, ")


def test_a_briefing_that_is_reviewed_is_not_judged() -> None:
    """Nor is one that says that it was drafted once."""
    assert judged(THREE.replace(", draft: a.b", "")) == []
    assert judged(f"drafted: 3\n{THREE.replace(', draft: a.b', '')}") == []
