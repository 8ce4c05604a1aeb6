"""Fields are set, and everything else stays as it was written."""

from textwrap import dedent

import pytest

from tui.edit.edits import applied
from tui.edit.fields import set_field, written_out
from tui.edit.tree import Branch, Leaf, Tree, tree_of
from tui.problems import Fault

ORDER = ("id", "label", "url", "published", "text", "note")


def tree(text: str) -> Tree:
    """Return the tree of a text that has one."""
    found = tree_of(text)
    assert found is not None
    return found


def branch(tree: Tree, *path: str | int) -> Branch:
    """Return the list or mapping at the end of a path of keys and numbers."""
    node = tree.root
    for step in path:
        assert isinstance(node, Branch)
        entry = node.entries[step] if isinstance(step, int) else node.get(step)
        assert entry is not None
        node = entry.value
    assert isinstance(node, Branch)
    return node


def with_field(text: str, key: str, value: str, *path: str | int) -> str:
    """Return a text in which a mapping has a field."""
    whole = tree(text)
    edits = set_field(whole, branch(whole, *path), key, value, ORDER)
    assert not isinstance(edits, Fault)
    return applied(text, edits)


BLOCK = "scheme: blocks-1\nblocks:\n  - {hash: a}\n"

SET = {
    "a new field stands where it belongs": (
        """\
        # about
        sources:
          - id: art  # its name
            note: none
        """,
        "published: 2026-03-05",
        """\
        # about
        sources:
          - id: art  # its name
            published: 2026-03-05
            note: none
        """,
    ),
    "before all others, if that is its place": (
        """\
        sources:
        - note: none
        """,
        "label: x",
        """\
        sources:
        - label: x
          note: none
        """,
    ),
    "another value takes the place of the old one, and leaves the comment": (
        """\
        sources:
          - published:   2026-3-5   # as printed
            id: art
        """,
        "published: 2026-03-05",
        """\
        sources:
          - published: 2026-03-05   # as printed
            id: art
        """,
    ),
    "a text in brackets gets its field there": (
        """\
        sources: [{id: art, note: none}]
        """,
        "label: x",
        """\
        sources: [{id: art, label: x, note: none}]
        """,
    ),
    "a folded text gives way to a plain one": (
        """\
        sources:
          - note: >-  # folded
              one
              two

            id: art
        """,
        "note: three",
        """\
        sources:
          - note: three

            id: art
        """,
    ),
    "what was empty is filled": (
        """\
        sources:
          - label:   # to do
            id: art
        """,
        "label: x",
        """\
        sources:
          - label: x   # to do
            id: art
        """,
    ),
    "at the end of a file that ends without a line end": (
        "sources:\n  - id: art",
        "note: x",
        "sources:\n  - id: art\n    note: x",
    ),
}


@pytest.mark.parametrize("example", SET)
def test_a_field_is_set(example: str) -> None:
    """In its place, in the style of its surroundings."""
    before, field, after = SET[example]
    key, _, value = field.partition(": ")
    assert with_field(dedent(before), key, value, "sources", 0) == dedent(after)


BLOCKS = {
    "a block stands below its key, lists as the file has them": (
        """\
        sources:
        - id: art
          note: none  # yet
        """,
        """\
        sources:
        - id: art
          text:
            scheme: blocks-1
            blocks:
              - {hash: a}
          note: none  # yet
        """,
    ),
    "the old block is replaced, and only that": (
        """\
        sources:
          - text:  # made by a program
              # scheme below
              scheme: blocks-0

            # about the note
            note: none
        """,
        """\
        sources:
          - text:  # made by a program
              # scheme below
              scheme: blocks-1
              blocks:
                - {hash: a}

            # about the note
            note: none
        """,
    ),
    "brackets are replaced by a block": (
        """\
        sources:
          - text: {scheme: blocks-0}  # old
            note: none
        """,
        """\
        sources:
          - text:  # old
              scheme: blocks-1
              blocks:
                - {hash: a}
            note: none
        """,
    ),
    "an item in brackets is written out": (
        """\
        sources:
          - {id: art, "label": "a, b", note: none}  # one
          - {id: two}
        """,
        """\
        sources:
          - id: art
            "label": "a, b"
            text:
              scheme: blocks-1
              blocks:
                - {hash: a}
            note: none  # one
          - {id: two}
        """,
    ),
}


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("example", BLOCKS)
def test_a_field_of_several_lines_is_set(example: str, ends: str) -> None:
    """With the line ends that the file has."""
    before, after = (dedent(text).replace("\n", ends) for text in BLOCKS[example])
    assert with_field(before, "text", BLOCK, "sources", 0) == after


def test_a_block_gives_way_to_a_value_on_the_keys_line() -> None:
    """What is said of it between key and value stays."""
    before = "sources:\n  - text:  # one\n      # two\n      scheme: x\n\n    note: none\n"
    after = "sources:\n  - text: {scheme: y}  # one\n      # two\n\n    note: none\n"
    assert with_field(before, "text", "{scheme: y}", "sources", 0) == after


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("sources: [{id: art}]", ("sources", 0)),
        ("sources:\n  - {id: art,  # why\n    note: x}", ("sources", 0)),
        ("sources:\n  - id: art", ("sources",)),
    ],
)
def test_what_cannot_be_a_block_is_told(text: str, path: tuple[str | int, ...]) -> None:
    """As a value, with what to do."""
    whole = tree(text)
    fault = set_field(whole, branch(whole, *path), "text", BLOCK)
    assert isinstance(fault, Fault)
    assert fault.help


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a:\n  - the article  # 1\n  - b\n", "a:\n  - label: the article  # 1\n  - b\n"),
        ("a: ['the article', b]\n", "a: [{label: 'the article'}, b]\n"),
        ("a: the article\n", "a: {label: the article}\n"),
    ],
)
def test_a_short_form_is_written_out(before: str, after: str) -> None:
    """So that it can be given more fields."""
    whole = tree(before)
    entry = branch(whole).get("a")
    assert entry is not None
    node = entry.value.entries[0].value if isinstance(entry.value, Branch) else entry.value
    assert isinstance(node, Leaf)
    edits = written_out(whole, node, "label")
    assert not isinstance(edits, Fault)
    assert applied(before, edits) == after


def test_a_short_form_of_several_lines_is_told() -> None:
    """Its lines would have to move."""
    whole = tree("- the\n  article\n")
    assert isinstance(whole.root, Branch)
    node = whole.root.entries[0].value
    assert isinstance(node, Leaf)
    assert isinstance(written_out(whole, node, "label"), Fault)
