"""What stands beside a cue: the medium, the day, and who speaks for whom."""

import pytest

from tests.draft.attributions.telling import only, said


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("The union posted on Facebook that the port was shut.", "Facebook"),
        (
            "“The port is shut for good,” she said on the union's Facebook page.",
            "the union's Facebook page",
        ),
        ("In a statement, the union said the port was shut.", "a statement"),
        ("The port is shut, the mayor said in a televised speech.", "a televised speech"),
        ("The port is shut, Ines Ohl wrote on Twitter.", "Twitter"),
        ("Ines Ohl told Reuters that the port was shut.", "Reuters"),
        ("The port is shut, Ines Ohl told reporters.", "reporters"),
        ("Ines Ohl told her brother that the port was shut.", ""),
        ("The union said a statement on Facebook was false.", ""),
    ],
)
def test_the_medium_is_told_where_it_is_printed(text: str, medium: str) -> None:
    """It is looked for beside the cue, and never in what is said."""
    cut, one = only(text)
    assert said(cut, one.via) == medium


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The port is shut, the union said Monday.", "Monday"),
        ("The union on Monday said the port was shut.", "Monday"),
        ("In a letter on 3 May 2021, the union said the port was shut.", "3 May 2021"),
        ("In a letter sent on Monday, the union said the port was shut.", "Monday"),
        ("Late on Monday the union said the port was shut.", "Monday"),
        ("“The port is shut for good,” said Ines Ohl in Halden on Monday.", "Monday"),
        ("The port is shut, Ines Ohl said on Friday, March 6, 2026.", "Friday, March 6, 2026"),
        ("The port, the union said on Friday, will be shut until Monday.", "Friday"),
        ("They met on 6 March 2026, when the union said the port was shut.", "6 March 2026"),
        ("They met on Friday, March 6, 2026, during which the union said it was shut.",
         "Friday, March 6, 2026"),
        ("They met on Monday in Halden, when the union said the port was shut.", ""),
        ("The union said the port was shut on Monday.", ""),
        ("The union said the port was shut; on Monday it rained.", ""),
        ("The port is shut, the union said, and it was open on Monday.", ""),
        ("After the storm on Monday, the union said the port was shut.", ""),
        ("The port was open on Monday, and the union said it was shut.", ""),
        ("Two ferries sank as of March 4, according to the union.", ""),
    ],
)  # fmt: skip
def test_the_day_is_that_of_saying_it(text: str, day: str) -> None:
    """A day inside what is said, or in another clause, is when something happened."""
    cut, one = only(text)
    assert said(cut, one.said_on) == day


@pytest.mark.parametrize(
    ("source", "speaker", "organisation"),
    [
        ("Harbour Union spokeswoman Ines Ohl", "Ines Ohl", "Harbour Union"),
        ("Ines Ohl, spokeswoman of the Harbour Union,", "Ines Ohl", "Harbour Union"),
        ("Ines Ohl, a spokeswoman for the Harbour Union,", "Ines Ohl", "Harbour Union"),
        ("Army spokesman Idris Vale", "Idris Vale", "Army"),
        ("The army's spokesman, Idris Vale,", "Idris Vale", "army"),
        ("A spokesman for the Harbour Union", "spokesman", "Harbour Union"),
        ("An HU spokesperson", "spokesperson", "HU"),
        ("The Harbour Union", "", ""),
        ("Ines Ohl", "", ""),
        ("Two officials", "", ""),
        ("Canadian officials", "", ""),
        ("Prime Minister Ines Ohl", "", ""),
    ],
)
def test_a_person_and_whom_the_person_speaks_for_are_told_apart(
    source: str, speaker: str, organisation: str
) -> None:
    """Both are there, or neither; a role stands for a person without a name."""
    cut, one = only(f"{source} said the port was shut.")
    assert (said(cut, one.speaker), said(cut, one.organisation)) == (speaker, organisation)


def test_their_own_words_are_known_for_a_quotation() -> None:
    """Words of the paper's own with a term between marks are none."""
    assert only("“The port is shut for good,” the union said.")[1].is_quotation
    assert not only("The port is “shut for good”, the union said.")[1].is_quotation
    assert not only("The port is shut for good, the union said.")[1].is_quotation
