"""The tree says the same as the loader's, and knows where each letter of it stands."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.load.test_properties import DERNA, PIECES, mutated
from tui.edit.edits import Edit, applied
from tui.edit.fields import set_field
from tui.edit.tree import Branch, Leaf, Tree, tree_of
from tui.load.nodes import ListNode, MappingNode, Node, parse_nodes
from tui.problems import Fault, Report

VALUES = ["x", "[a, b]", "a: b\nc: d\n", "- a\n- b\n", ">-\n  x\n  y"]
PIECED = st.lists(PIECES, max_size=40).map("".join)


def parsed(text: str) -> object:
    """Return what the loader's tree says, as plain lists and dictionaries; None if it is broken."""
    report = Report("draft.yaml")
    root, broken = parse_nodes(text, report)
    sound = root is not None and broken is None and not report.problems
    return said(root) if root is not None and sound else None


def said(node: Node) -> object:
    """Return what a node of the loader says."""
    if isinstance(node, MappingNode):
        return {key.text: said(value) for key, value in node.pairs}
    return [said(item) for item in node.items] if isinstance(node, ListNode) else node.text


def says(node: Leaf | Branch) -> object:
    """Return what a node with extents says, in the same form."""
    if isinstance(node, Leaf):
        return node.text
    if node.keyed:
        return {entry.key.text: says(entry.value) for entry in node.entries if entry.key}
    return [says(entry.value) for entry in node.entries]


def branches(node: Leaf | Branch) -> list[Branch]:
    """Return all lists and mappings of a tree, outermost first."""
    if isinstance(node, Leaf):
        return []
    return [node, *(one for entry in node.entries for one in branches(entry.value))]


def sound(tree: Tree) -> None:
    """Assert that extents lie inside each other, one behind the other."""
    for branch in branches(tree.root):
        at = branch.begin
        for entry in branch.entries:
            assert at <= entry.begin <= entry.value.begin <= entry.end <= branch.end
            at = entry.end
    assert tree.root.end <= len(tree.text)


@settings(max_examples=200)
@given(mutated() | PIECED)
def test_a_tree_says_what_the_loader_reads(text: str) -> None:
    """And is none where there is nothing that the loader would read as it stands."""
    tree = tree_of(text)
    if tree is not None:
        sound(tree)
        if (read := parsed(text)) is not None:
            assert says(tree.root) == read


def test_a_tree_of_a_whole_briefing_says_what_the_loader_reads() -> None:
    """The other law would hold of no tree at all."""
    for text in (DERNA, DERNA.replace("\n", "\r\n")):
        tree = tree_of(text)
        assert tree is not None
        assert says(tree.root) == parsed(text)
        assert tree.text[tree.root.begin :].startswith("briefing: 1")


@pytest.mark.parametrize("marks", ["\ufeff", "\ufeff\ufeff"])
def test_a_text_that_still_has_a_mark_of_byte_order_has_no_tree(marks: str) -> None:
    """What is put below its first key would stand one column to the right of it."""
    assert tree_of("title: t\n") is not None
    assert tree_of(f"{marks}title: t\n") is None


@settings(max_examples=100)
@given(mutated() | PIECED, st.data())
def test_a_field_that_is_set_is_read_back(text: str, data: st.DataObject) -> None:
    """In a mapping of any form, on a line of its own or behind its key."""
    tree, read = tree_of(text), parsed(text)
    if tree is None or read is None:
        return
    keyed = [one for one in branches(tree.root) if one.keyed]
    if not keyed:
        return
    branch = data.draw(st.sampled_from(keyed))
    names = [entry.key.text for entry in branch.entries if entry.key]
    key = data.draw(st.sampled_from(["note", *names]))
    value = data.draw(st.sampled_from(VALUES))
    edits = set_field(tree, branch, key, value, data.draw(st.permutations(names)))
    if isinstance(edits, Fault):
        assert "\n" in value
        return
    assert parsed(applied(text, edits)) == having(tree.root, branch, key, parsed(value))


def having(node: Leaf | Branch, branch: Branch, key: str, value: object) -> object:
    """Return what a node says once a mapping in it has a field."""
    if isinstance(node, Leaf):
        return node.text
    if not node.keyed:
        return [having(one.value, branch, key, value) for one in node.entries]
    fields = {
        one.key.text: having(one.value, branch, key, value) for one in node.entries if one.key
    }
    return {**fields, key: value} if node is branch else fields


def test_edits_are_made_at_once() -> None:
    """In any order; what overlaps is a mistake of the one who asks."""
    assert applied("abcd", [Edit(3, 4, "D"), Edit(0, 1, "A"), Edit(3, 3, "-")]) == "Abc-D"
    for edits in ([Edit(0, 2, ""), Edit(1, 3, "")], [Edit(2, 1, "")], [Edit(4, 5, "")]):
        with pytest.raises(ValueError, match="overlaps"):
            applied("abcd", edits)
