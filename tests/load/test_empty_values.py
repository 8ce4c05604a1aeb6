"""A key with nothing behind it is as if it were not there; what is needed is still missed."""

import pytest

from tests.reading import marks, whole


@pytest.mark.parametrize("key", ["id", "summary", "subjects", "updated", "actors", "timeline"])
def test_an_empty_key_at_the_top_is_left_out(key: str) -> None:
    """An author may write the keys first and the values later."""
    assert whole(f"title: t\n{key}:\n").header == whole("title: t\n").header


@pytest.mark.parametrize("key", ["tags", "at", "by", "kind", "claims", "said_on"])
def test_an_empty_key_of_an_item_is_left_out(key: str) -> None:
    """The same holds inside an item."""
    given = whole(f"title: t\nbackground:\n  - text: x\n    {key}:\n")
    assert given.lists == whole("title: t\nbackground:\n  - text: x\n").lists


def test_an_empty_entry_of_a_list_of_words_is_left_out() -> None:
    """A dash that waits for its word is no word."""
    assert whole("title: t\nsubjects:\n  -\n  - ports\n").header.subjects == ("ports",)


@pytest.mark.parametrize("title", ["", " ''", ' ""', " ' '"])
def test_an_empty_title_is_a_missing_title(title: str) -> None:
    """Quotes do not make something out of nothing."""
    assert marks(f"title:{title}\n") == [("B202", 1, 1)]
    assert marks(f"title: t\ntimeline:\n  - title:{title}\n    by: unattributed\n") == [
        ("B202", 3, 5)
    ]


def test_a_title_of_the_wrong_shape_is_reported_once() -> None:
    """That it is missing as well is no news."""
    assert marks("title: []\n") == [("B203", 1, 8)]


def test_a_merge_key_is_refused_and_a_quoted_one_is_text() -> None:
    """Only the plain `<<` means merging to a YAML program."""
    assert marks("title: t\n<<: x\n") == [("B012", 2, 1)]
    assert marks("title: t\n'<<': x\n") == [("B201", 2, 1)]


def test_a_figure_whose_value_is_wrong_is_not_said_to_have_none() -> None:
    """One slip, one problem."""
    assert marks("title: t\nfigures:\n  - label: x\n    value: a lot\n") == [("B303", 4, 12)]
