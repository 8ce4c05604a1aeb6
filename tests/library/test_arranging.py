"""Orders of briefings, and which have some words."""

import pytest

from tests.library.made import Made
from tui.library.arranging import BY_NAME, SORTINGS, arranged, narrowed


@pytest.fixture
def library(made: Made) -> Made:
    """Return a library of four, one of them broken."""
    made.write("b", "title: Zürich-Wollishofen\nsources: [{label: x, published: 2019}]\n")
    made.write("C/a", "title: al-Bayda’s harbour\nactors: [x, y]\n")
    made.write("C/c", "title: Borders\nsources: [{label: x, published: ../2018}]\nactors: [z]\n")
    made.write("broken", "\n- x\n")
    return made


def names(library: Made, sorting: str, words: str = "") -> list[str]:
    """Return the names of the briefings that have some words, in an order."""
    found = arranged(narrowed(library.update(), words), BY_NAME[sorting])
    return [one.name for one in found]


@pytest.mark.parametrize(
    ("sorting", "found"),
    [
        ("folder", ["b", "broken", "a", "c"]),
        ("name", ["a", "b", "broken", "c"]),
        ("title", ["a", "c", "b", "broken"]),
        ("as-of", ["b", "broken", "a", "c"]),
        ("items", ["a", "c", "b", "broken"]),
    ],
)
def test_each_order_has_its_rule(library: Made, sorting: str, found: list[str]) -> None:
    """Equal ones stay by folder and name; what has no date or title comes last."""
    assert names(library, sorting) == found


def test_every_order_says_how_it_is() -> None:
    """In words, and under a name of its own."""
    assert len(BY_NAME) == len(SORTINGS)
    assert all(sorting.words.startswith("by ") for sorting in SORTINGS)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", ["b", "broken", "a", "c"]),
        ("zurich", ["b"]),
        ("ZÜRICH wolli", ["b"]),
        ("zurichwollishofen", ["b"]),
        ("al bayda", ["a"]),
        ("albayda", ["a"]),
        ("briefings/C bo", ["a", "c"]),
        ("o d", ["a", "c"]),
        ("nowhere", []),
        ("-- \x1b '", ["b", "broken", "a", "c"]),
    ],
)
def test_words_are_parts_of_title_id_name_or_folder(
    library: Made, words: str, found: list[str]
) -> None:
    """All of them; case, accents and hyphens make no difference, and signs are no words."""
    assert names(library, "folder", words) == found
