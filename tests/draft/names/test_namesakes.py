"""Who bears the surname of another is not taken for him: a widow, a mother, one named later."""

import pytest

from tests.draft.names.test_casting import cast_of, doubts


def people(text: str) -> list[tuple[str, int]]:
    """Return the people of a text, each with how often they are named."""
    return [(one.name, len(one.mentions)) for one in cast_of(text).members if one.kind == "person"]


@pytest.mark.parametrize(
    "text",
    [
        "Amin’s widow, Ines Amin, spoke. They buried Amin.",
        "Amin’s 34-year-old widow Ines Amin spoke. They buried Amin.",
        "Amin’s widow and the mother of his sons, Ines Amin, spoke. They buried Amin.",
        "The widow of Amin, Ines Amin, spoke. They buried Amin.",
        "Amin, whose wife, Ines Amin, spoke, is dead. They buried Amin.",
        "Amin and his sister-in-law, Mrs Ines Amin, left. They buried Amin.",
        "Then Ines Amin, the widow of Mr Amin, spoke. They buried Amin.",
        "Then Ines Amin, Amin’s widow, spoke. They buried Amin.",
        "Then Ines Amin spoke. They asked Amin’s lawyer Ines Amin about it.",
        "Then Ines Amin spoke. They asked Amin’s mother, Ines Amin, about it.",
    ],
)
def test_kin_is_not_whom_it_is_kin_of(text: str) -> None:
    """Whatever stands first, and so is whoever serves somebody; the doubt says what is said."""
    assert sorted(name for name, _ in people(text)) == ["Amin", "Ines Amin"]
    ((*pair, rule),) = doubts(text)
    assert sorted(pair) == ["Amin", "Ines Amin"]
    assert rule == "doubt.kin"


@pytest.mark.parametrize(
    "text",
    [
        "Then Karim Amin’s son, Karim, spoke. They asked Karim there.",
        "Then Karim Amin and his son Karim spoke. They asked Karim there.",
        "Then Karim Amin said that his eldest son Karim had left. They asked Karim there.",
    ],
)
def test_a_son_may_have_the_name_of_his_father(text: str) -> None:
    """He is told as somebody's son, as nobody is who has been named."""
    assert people(text) == [("Karim Amin", 1), ("Karim", 2)]
    assert doubts(text) == [("Karim Amin", "Karim", "doubt.kin")]
    (doubt,) = cast_of(text).doubts
    assert doubt.reason.startswith("“Karim” is the son of “Karim Amin”")


def test_who_is_told_as_kin_far_from_the_full_name_may_be_the_same() -> None:
    """She is the mother of somebody who is spoken of there."""
    text = "Then Ines Amin spoke of it to them, in the harbour of a town on the coast, at night, "
    text += "as they had asked her to. Karim left, and so did his mother Ines."
    assert people(text)[0] == ("Ines Amin", 2)


def test_two_ages_are_two_people() -> None:
    """One age is one, and so is who is told with an age but once."""
    text = "Then Ines Amin, 45, spoke. They found Amin, 16, there."
    assert doubts(text) == [("Ines Amin", "Amin", "doubt.age")]
    assert people("Then Ines Amin, 45, spoke. They found Amin, 45, there.") == [("Ines Amin", 2)]
    assert people("Then Ines Amin spoke. They found Amin (45) there.") == [("Ines Amin", 2)]


def test_who_speaks_for_somebody_who_is_named_behind_is_no_kin() -> None:
    """The verb between shows it: `Amin's spokesman said Karim Amin would come`."""
    text = "Then Karim Amin spoke. Later Amin’s spokesman said Karim Amin would come."
    assert people(text) == [("Karim Amin", 3)]


def test_a_surname_that_stands_before_the_full_name_may_be_anothers() -> None:
    """So may a first name. One with the same title is the same."""
    text = "Police say they shot Amin. Later Ines Amin spoke. They buried Amin."
    assert people(text) == [("Amin", 2), ("Ines Amin", 1)]
    assert doubts(text) == [("Amin", "Ines Amin", "doubt.before")]
    text = "They asked Ines there. Later Ines Amin spoke."
    assert doubts(text) == [("Ines", "Ines Amin", "doubt.before")]
    text = "Then General Amin came. Later General Karim Amin spoke. They saw Amin."
    assert people(text) == [("Karim Amin", 3)]


def test_what_is_named_in_full_once_is_told_though_a_fuller_name_comes() -> None:
    """The first full name counts, with its initials or without."""
    text = "Then Karim Amin spoke. They asked Amin. Later Karim W. Amin spoke."
    assert people(text) == [("Karim W. Amin", 3)]


def test_a_headline_may_cut_a_name_short_that_comes_in_full() -> None:
    """But not over a text that tells of a family: the mother may be named first."""
    text = "Amin leaves the harbour\n\nThen Karim Amin spoke. They saw Amin leave."
    assert people(text) == [("Karim Amin", 3)]
    text = "Amin leaves the harbour\n\nThen Ines Amin spoke of her son. They saw Amin leave."
    assert doubts(text) == [("Amin", "Ines Amin", "doubt.before")]
    text = "Mother of Amin speaks out\n\nThen Ines Amin spoke. They saw Amin leave."
    assert doubts(text) == [("Amin", "Ines Amin", "doubt.before")]


def test_a_man_and_a_woman_are_two() -> None:
    """By their titles; who is called by the surname alone may be either."""
    text = "Then Mr Karim Amin spoke. They asked Mrs Amin."
    assert doubts(text) == [("Karim Amin", "Amin", "doubt.title")]
    text = "Then Mrs Ines Amin spoke. They asked Mrs Amin, and Mr Amin. Later Amin left."
    assert people(text) == [("Ines Amin", 2), ("Amin", 1), ("Amin", 1)]
    assert {rule for *_, rule in doubts(text)} == {"doubt.title"}
    text = "They asked Mr Amin and Mrs Amin. Later they saw Amin."
    assert people(text) == [("Amin", 1)] * 3


def test_whose_son_somebody_is_shows_a_person() -> None:
    """And the surname behind is hers, as of nobody else."""
    text = "They asked Zrk Ohl, whose son Karim died. Later Ohl left."
    assert people(text) == [("Zrk Ohl", 2), ("Karim", 1)]
    assert people("They asked Zrk’s mother there.") == [("Zrk", 1)]
    assert people("They asked Zrk’s parent company, and the family of Zrk’s sister firm.") == []


def test_what_a_body_begins_with_is_told_as_a_doubt() -> None:
    """It may be the body or the family of bodies; a word for bodies may be any."""
    text = "Then Zrk Foods fell. They have a stake in Zrk."
    assert doubts(text) == [("Zrk Foods", "Zrk", "doubt.short")]
    text = "Then the Harbour Council met. They saw the Harbour Council Union there."
    assert doubts(text) == []
    text = "Then Zrk fell. Rival Zrk SA rose. They saw Zrk there."
    assert [one.name for one in cast_of(text).members] == ["Zrk SA"]
