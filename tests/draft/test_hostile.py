"""Texts that are made to keep the rules busy. What each costs, `python -m tests.bench` tells."""

from typing import Final

import pytest

from tests.draft.drafting import asked
from tui.draft.draft import draft

PROSE: Final = "The ferry sailed to the island on the day that the crew came.\n\n" * 3
MANY: Final = 40_000
HOSTILE: Final = (
    *("A ", "1,", '"a" ', "(A) ", "Al-", "May ", "between 1 and ", " x", "x", "he said "),
    *("A.\n\n", "Abc Def ", "according to A, ", "on May 7, 2018, ", "5 of 6 men and ", "a-b-"),
    *("Mr A. B. said “C” to D on Monday. ", "that which who ", "not never no ", "Bo Lind's "),
    *("the dead, ", "A of the B of the ", "said Bo, said ", "$5 to $6 ", "“", "( ", "- ", "2018 "),
)


@pytest.mark.parametrize("piece", HOSTILE)
def test_no_text_keeps_the_rules_busy_for_long(piece: str) -> None:
    """Each comes to its end; what grew with the square of a text would take minutes."""
    draft([asked(PROSE * 40 + piece * (MANY // len(piece)), "2018-06-04")])
