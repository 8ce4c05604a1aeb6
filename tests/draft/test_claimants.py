"""Whom an article means where it says who says so: somebody of its cast, somebody, or nobody."""

import pytest

from tests.draft.drafting import asked, drafted

NAMED = "Ines Ohl and Bo Lind met the Harbour Union (HU) on Monday."
THAT = "said that 40 crews had left"


def claim(sentence: str) -> tuple[str, str]:
    """Return who says in a sentence, behind one that names the cast, that 40 crews had left."""
    briefing = drafted(asked(f"{NAMED}\n\n{sentence}", "2026-03-06")).briefing
    (one,) = (item for item in briefing if item.LIST == "figures")
    return str(one.by or ""), str(getattr(one, "speaker", "") or "")


@pytest.mark.parametrize(
    ("sentence", "by"),
    [
        (f"The strike was called by Ines Ohl, who {THAT}.", "ines-ohl"),
        (f"The pay was agreed with the Harbour Union, which {THAT}.", "hu"),
        (f"Ines Ohl said that the port was shut. She {THAT}.", "ines-ohl"),
        (
            f"Ines Ohl, chair of the Harbour Union, said it was shut. It rained. She {THAT}.",
            "ines-ohl",
        ),
    ],
)
def test_a_pronoun_is_who_stands_right_before_it_or_has_just_spoken(sentence: str, by: str) -> None:
    """Where nobody else can be meant."""
    assert claim(sentence) == (by, "")


@pytest.mark.parametrize(
    "sentence",
    [
        f"They met Ines Ohl and Bo Lind, who {THAT}.",
        f"They met the mother of Ines Ohl, who {THAT}.",
        f"They met Bo Lind, 61, of the Harbour Union, who {THAT}.",
        "It is in the deal with the Harbour Union, which says that 40 crews have left.",
        f"The strike hurt those in the port who {THAT}.",
        f"Ines Ohl said that Bo Lind was out. He {THAT}.",
        f"The Harbour Union said that the port was shut. She {THAT}.",
        f"The mother of Ines Ohl said that the port was shut. She {THAT}.",
    ],
)
def test_a_pronoun_that_may_mean_another_is_nobody(sentence: str) -> None:
    """Neither a name nor the pronoun is drafted for it."""
    assert claim(sentence) == ("", "")


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        (f"The strike hurt the sailors who {THAT}.", "sailors"),
        (f"The mother of Ines Ohl {THAT}.", "mother of Ines Ohl"),
        (f"A lawyer for Ines Ohl {THAT}.", "lawyer for Ines Ohl"),
        (f"Ines Ohl's lawyer {THAT}.", "Ines Ohl's lawyer"),
        (f"The government of Ines Ohl {THAT}.", "government of Ines Ohl"),
        (f"The town's harbour union {THAT}.", "town's harbour union"),
        (f"Its union {THAT}.", "union"),
    ],
)
def test_who_has_no_name_is_told_in_words_and_taken_for_nobody(sentence: str, speaker: str) -> None:
    """Whoever belongs to somebody is not that person; a body in small letters is no other body."""
    assert claim(sentence) == ("", speaker)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"Harbour Union chair Ines Ohl {THAT}.", ("ines-ohl", "")),
        (f"The head of the Harbour Union, Ines Ohl, {THAT}.", ("ines-ohl", "")),
        (f"A spokesman for the Harbour Union {THAT}.", ("hu", "spokesman")),
        (f"Ines Ohl's Harbour Union {THAT}.", ("hu", "")),
    ],
)
def test_a_person_speaks_and_else_the_body(sentence: str, expected: tuple[str, str]) -> None:
    """With what the one is called who speaks for it."""
    assert claim(sentence) == expected
