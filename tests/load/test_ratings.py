"""Two scales of rating: `reliability` of a voice, `credibility` of what it says."""

import pytest

from tests.reading import problems

HEAD = "title: t\nactors: [{id: a, name: a, reliability: B}]\n"


@pytest.mark.parametrize(
    ("item", "what"),
    [
        ("background:\n- {text: x, claims: [{by: a, reliability: B}]}\n", "of a claim"),
        ("timeline:\n- {title: x, by: a, reliability: B}\n", "of an event"),
        ("sources:\n- {label: x, text: {blocks: [{gist: y, credibility: 2}]}}\n", "of a block"),
        ("sources:\n- {label: x, credibility: 2}\n", "does not rate a source"),
    ],
)
def test_a_rating_of_the_other_scale_is_told_as_that(item: str, what: str) -> None:
    """With the name of the field that was meant, or of where it belongs."""
    (problem,) = problems(HEAD + item)
    assert problem.code == "B207"
    assert what in problem.what
    assert problem.severity == "error"
    told = f"{problem.what}; {problem.reason}; {problem.help}"
    assert "`reliability" in told
    assert "`credibility" in told


@pytest.mark.parametrize(
    ("item", "mine", "meant"),
    [
        ("sources:\n- {label: x, reliability: 2}\n", "A to F", "`credibility: 2` at the claim"),
        ("actors: [{name: a, reliability: 6}]\n", "A to F", "`credibility: 6` at the claim"),
        ("background:\n- {text: x, credibility: B}\n", "1 to 6",
         "`reliability: B` at the actor or the source"),
        ("background:\n- {text: x, claims: [{by: unattributed, credibility: f}]}\n", "1 to 6",
         "`reliability: F` at the actor or the source"),
    ],
)  # fmt: skip
def test_a_value_of_the_other_scale_is_told_as_that(item: str, mine: str, meant: str) -> None:
    """The field is one that is there, and the rating one of the other."""
    (problem,) = problems("title: t\n" + item)
    assert problem.code == "B304"
    assert mine in problem.reason
    assert "is rated by `" in problem.reason
    assert problem.help == f"if that is meant, write {meant}"
    assert problem.mend is None


@pytest.mark.parametrize(
    ("item", "help_"),
    [
        ("sources:\n- {label: x, reliability: 7}\n", "use one of these words"),
        ("sources:\n- {label: x, reliability: b}\n", "did you mean `B`?"),
        ("background:\n- {text: x, credibility: G}\n", "use one of these words"),
        ("background:\n- {text: x, stance: B}\n", "use one of these words"),
    ],
)
def test_what_is_of_neither_scale_is_offered_the_words(item: str, help_: str) -> None:
    """And so is what no scale is for."""
    (problem,) = problems("title: t\n" + item)
    assert (problem.code, problem.help) == ("B304", help_)


def test_what_says_something_has_a_credibility() -> None:
    """A claim, and an item with a claimant, a person too."""
    assert problems(HEAD + "timeline:\n- {title: x, by: a, credibility: 2}\n") == []
    assert problems("title: t\nactors: [{name: a, by: unattributed, credibility: 2}]\n") == []
