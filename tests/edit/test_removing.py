"""An entry goes, and what is not its own stays."""

from textwrap import dedent

import pytest

from tui.edit.edits import applied
from tui.edit.removing import removed
from tui.edit.tree import Branch, tree_of

CASES = {
    "a line of its own goes": (
        """\
        a: 1
        x: 2
        b: 3
        """,
        """\
        a: 1
        b: 3
        """,
    ),
    "with all lines below it, and comments in them stay": (
        """\
        a: 1
        # above
        x:  # behind
          # within
          c: '# none'  # deeper
        # below
        b: 3
        """,
        """\
        a: 1
        # above
        # behind
        # within
        # deeper
        # below
        b: 3
        """,
    ),
    "the last, also where nothing ends its line": ("a: 1\nx: 2", "a: 1\n"),
    "in brackets, with the comma before it": ("{a: 1, x: 2, b: 3}\n", "{a: 1, b: 3}\n"),
    "the last in brackets": ("{a: 1 , x: {c: 2} }\n", "{a: 1  }\n"),
    "the first in brackets, with the comma behind it": ("{x: 2, a: 1}\n", "{a: 1}\n"),
    "the only one in brackets": ("{ x: 2 }\n", "{  }\n"),
    "the only one with a comma": ("{x: 2, }\n", "{ }\n"),
    "before a comma at the end": ("{a: 1, x: 2,}\n", "{a: 1,}\n"),
    "in brackets over several lines": ("{a: 1,\n  x: 2,\n  b: 3}\n", "{a: 1,\n  b: 3}\n"),
    "beside comments in brackets": (
        "{a: 1,  # one, two\n  x: 2,  # three\n  b: 3}\n",
        "{a: 1  # one, two\n  ,  # three\n  b: 3}\n",
    ),
    "the first before a comment in brackets": (
        "{x: 2,  # two\n  b: 3}\n",
        "{  # two\n  b: 3}\n",
    ),
    "with comments inside of it in brackets": (
        "{a: 1, x: {c: 2, # two\n  d: 3}, b: 4}\n",
        "{a: 1 # two\n , b: 4}\n",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_an_entry_goes_and_comments_stay(case: str) -> None:
    """`x` is taken out of the mapping; what is left means what it meant."""
    before, after = map(dedent, CASES[case])
    tree = tree_of(before)
    assert tree is not None
    assert isinstance(tree.root, Branch)
    entry = tree.root.get("x")
    assert entry is not None
    assert applied(before, removed(tree, tree.root, entry)) == after
    left = tree_of(after)
    assert left is not None
    if isinstance(left.root, Branch):
        assert [one.key.text for one in left.root.entries if one.key] == [
            one.key.text for one in tree.root.entries if one.key and one is not entry
        ]


@pytest.mark.parametrize(
    ("before", "number", "after"),
    [
        ("- a  # one\n- b\n  # within\n", 0, "- b\n  # within\n"),
        ("# above\n- a: 1  # one\n  # two\n  b: 2\n- c\n", 0, "# above\n- c\n"),
        ("[a, b, c]\n", 1, "[a, c]\n"),
        ("[a]\n", 0, "[]\n"),
    ],
)
def test_an_item_goes_with_the_comments_in_it(before: str, number: int, after: str) -> None:
    """They were about it; those above and below may be about others."""
    tree = tree_of(before)
    assert tree is not None
    assert isinstance(tree.root, Branch)
    entry = tree.root.entries[number]
    assert applied(before, removed(tree, tree.root, entry, with_comments=True)) == after


def test_the_first_field_behind_a_dash_leaves_the_dash() -> None:
    """Its comments, and those between it and the next, go above the item."""
    before = "list:\n  - x: 1  # one\n    # two\n    a: 2\n"
    tree = tree_of(before)
    assert tree is not None
    assert isinstance(tree.root, Branch)
    listed = tree.root.entries[0].value
    assert isinstance(listed, Branch)
    item = listed.entries[0].value
    assert isinstance(item, Branch)
    after = applied(before, removed(tree, item, item.entries[0]))
    assert after == "list:\n  # one\n  # two\n  - a: 2\n"
