"""Two are one only where a full name says so; whatever is only like a known name is a doubt."""

from string import ascii_lowercase

import pytest

from tests.draft.drafting import asked
from tui.draft.article import find
from tui.draft.beside import MOST_DOUBTS
from tui.draft.engine import Rules
from tui.draft.roster import Roster
from tui.edit.ids import Ids


def ids(*texts: str) -> tuple[list[dict[str, str]], Roster]:
    """Return the ids that the cast of each article gets, by name; and the roster behind them."""
    roster = Roster(Ids())
    found = []
    for text in texts:
        members = find(asked(f"{text} They came on the day after."), "a", Rules()).cast.members
        found.append(dict(zip([one.name for one in members], roster.ids_of(members), strict=True)))
    return found, roster


@pytest.mark.parametrize(
    ("first", "second", "name", "other"),
    [
        ("Ms Ines Ohl spoke.", "Ms Ines Ohl left.", "Ines Ohl", "Ines Ohl"),
        (
            "The Harbour Union (HU) met.",
            "The Harbour Union left.",
            "Harbour Union",
            "Harbour Union",
        ),
        ("They met in Benghazi.", "They left Benghazi.", "Benghazi", "Benghazi"),
        ("The Libyan National Army (LNA) came.", "The LNA left.", "Libyan National Army", "LNA"),
    ],
)
def test_the_same_full_name_is_the_same_in_two_articles(
    first: str, second: str, name: str, other: str
) -> None:
    """And an abbreviation that is made of it."""
    (one, two), roster = ids(first, second)
    assert one[name] == two[other]
    assert roster.doubts == []


def test_a_surname_alone_is_nobody_that_is_known() -> None:
    """Two of a family may be in the news; that they share it is told."""
    (one, two), roster = ids("Mr Karl Ohl spoke.", "Mr Ohl left.")
    assert set(one.values()).isdisjoint(two.values())
    assert "ohl" in roster.doubts[0].reason


def test_two_of_one_article_stay_two() -> None:
    """Its own words have told them apart."""
    (one,), _ = ids("Ms Ines Ohl met Mr Bo Ohl.")
    assert len(set(one.values())) == len(one)


def test_of_a_name_that_many_have_no_more_doubts_are_told_than_somebody_decides() -> None:
    """One more, by which is told that there are more."""
    first, second = (
        " ".join(
            f"Mr {name}{letter} Ohl came to the port on that day." for letter in ascii_lowercase
        )
        for name in ("Kar", "Bor")
    )
    (one, two), roster = ids(first, second)
    assert (len(one), len(two)) == (26, 26)
    assert len(roster.doubts) == MOST_DOUBTS + 1
