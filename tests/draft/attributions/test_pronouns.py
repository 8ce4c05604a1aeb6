"""Whom a pronoun means that says something: certain, or not told."""

import pytest

from tui.draft.attributions import find_attributions
from tui.draft.text import Text


def meant(text: str) -> list[str]:
    """Return of each attribution of a text whom its pronoun means; empty where that is not told."""
    cut = Text.of(text)
    return [cut.said(one.meant) if one.meant else "" for one in find_attributions(cut)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The strike was called by Ines Ohl, who believes that nobody was asked.", ["Ines Ohl"]),
        ("The strike hurt the sailors who said they had no say.", ["the sailors"]),
        ("Ines Ohl said the port was shut. She added that all was calm.", ["", "Ines Ohl"]),
        (
            "Ines Ohl said the port was shut. It rained. “We stay here,” she said. She left.",
            ["", "Ines Ohl"],
        ),
    ],
)
def test_whom_a_pronoun_means_is_told_where_the_passage_leaves_no_doubt(
    text: str, expected: list[str]
) -> None:
    """The words before `who`; the one who has just spoken, for `he` and `she`."""
    assert meant(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "She said the port was shut.",
        "The union said the port was shut. She said all was calm.",
        "Ines Ohl said the port was shut. Then Idris Vale came. He said all was calm.",
        "Ines Ohl said the port was shut.\n\nShe said all was calm.",
        "Ines Ohl said the port was shut. They said all was calm.",
    ],
)
def test_whom_it_means_is_not_guessed(text: str) -> None:
    """Where nobody was named, somebody else was, or another passage has begun."""
    assert set(meant(text)) == {""}
