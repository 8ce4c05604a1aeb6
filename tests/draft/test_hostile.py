"""Texts that are made to keep the rules busy. What each costs, `python -m tests.bench` tells."""

from collections.abc import Iterator
from itertools import islice, product
from string import ascii_lowercase
from typing import Final

import pytest

from tests.draft.drafting import asked, drafted
from tui.draft.beside import MOST_DOUBTS
from tui.draft.draft import draft
from tui.draft.members import MOST_MEMBERS

PROSE: Final = "The ferry sailed to the island on the day that the crew came.\n\n" * 3
MANY: Final = 40_000
HOSTILE: Final = (
    *("A ", "1,", '"a" ', "(A) ", "Al-", "May ", "between 1 and ", " x", "x", "he said "),
    *("A.\n\n", "Abc Def ", "according to A, ", "on May 7, 2018, ", "5 of 6 men and ", "a-b-"),
    *("Mr A. B. said “C” to D on Monday. ", "that which who ", "not never no ", "Bo Lind's "),
    *("the dead, ", "A of the B of the ", "said Bo, said ", "$5 to $6 ", "“", "( ", "- ", "2018 "),
)
_LETTERS: Final = map("".join, product(ascii_lowercase, repeat=3))
WORDS: Final = tuple(word.capitalize() for word in islice(_LETTERS, 3_000))


@pytest.mark.parametrize("piece", HOSTILE)
def test_no_text_keeps_the_rules_busy_for_long(piece: str) -> None:
    """Each comes to its end; what grew with the square of a text would take minutes."""
    draft([asked(PROSE * 40 + piece * (MANY // len(piece)), "2018-06-04")])


def _of_its_own(pattern: str) -> Iterator[str]:
    """Yield a sentence again and again, each time with another name and day."""
    for number, (first, second) in enumerate(zip(WORDS, reversed(WORDS), strict=True)):
        yield pattern.format(first, second, day=1 + number % 28, year=1950 + number % 60)


OF_THEIR_OWN: Final = (
    *("{} {} came. ", "The {0} {1} ({0[0]}{1[0]}) met. ", "Mr {} Smith came. "),
    *("On {day} May {year}, the crew of {0} left. ", "Some {year} men of the {0} crew left. "),
    "The crew of Lind left {0} over pay on May 7, 2018. ",
)


@pytest.mark.parametrize("pattern", OF_THEIR_OWN)
def test_names_that_are_all_different_keep_nobody_busy_for_long(pattern: str) -> None:
    """In one article, and in two that tell alike; what may be one is told as far as it helps."""
    sentences = list(islice(_of_its_own(pattern), 900))
    first, second = "".join(sentences[:600]), "".join(sentences[300:])
    both = [asked(f"{PROSE * 40}{text}", "2018-06-04") for text in (first, second)]
    drafted(both[0])
    found = drafted(*both)
    assert len(found.doubts) <= 5 * MOST_DOUBTS
    assert len(found.text) < 20 * (len(first) + len(second))


def test_that_more_may_be_one_than_is_told_is_told() -> None:
    """A cap that is silent would be a promise that nothing else is in doubt."""
    some, others = (
        f"{PROSE}{' '.join(f'Mr {kind}{word} Smith came.' for word in WORDS[:50])}"
        for kind in ("Al", "Bo")
    )
    found = drafted(asked(some, "2018-06-04"), asked(others, "2018-06-04"))
    assert any("pairs of names" in warning for warning in found.warnings)
    assert not drafted(asked(PROSE + "Mr Bo Smith came.", "2018-06-04")).warnings


def test_of_a_list_of_names_no_more_are_drafted_than_an_article_has() -> None:
    """And it is told how many there were."""
    listed = " ".join(
        f"Mr {word} Ohl{word.lower()} came to the port on the day."
        for word in WORDS[: MOST_MEMBERS + 5]
    )
    found = drafted(asked(PROSE + listed, "2018-06-04"))
    assert sum(item.LIST in {"actors", "places"} for item in found.briefing) == MOST_MEMBERS
    assert any("names, 1,000 are drafted" in warning for warning in found.warnings)
