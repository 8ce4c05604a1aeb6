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


def test_what_says_something_has_a_credibility() -> None:
    """A claim, and an item with a claimant, a person too."""
    assert problems(HEAD + "timeline:\n- {title: x, by: a, credibility: 2}\n") == []
    assert problems("title: t\nactors: [{name: a, by: unattributed, credibility: 2}]\n") == []
