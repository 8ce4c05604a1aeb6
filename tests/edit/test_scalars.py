"""Whatever is written as a scalar is read back as what it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.edit.scalars import scalar
from tui.load.nodes import ListNode, MappingNode, ScalarNode, parse_nodes
from tui.problems import Report

# A surrogate is no text, and cannot be in a file.
ANY = st.text(st.characters(exclude_categories=["Cs"]))
SIGNS = st.text(" -?:,[]{}#&*!|>'\"%@`~=<.\\\n\tab1é\x85\u2028\ufeff😀", max_size=6)


def reread(yaml: str) -> list[str]:
    """Return the texts of a list, or of the values of a mapping, that stand in a line of YAML."""
    report = Report("draft.yaml")
    root, _ = parse_nodes(yaml, report)
    assert report.problems == [], yaml
    if isinstance(root, MappingNode):
        nodes = [node for _, node in root.pairs]
    else:
        assert isinstance(root, ListNode)
        nodes = root.items
    assert all(isinstance(node, ScalarNode) for node in nodes)
    return [node.text for node in nodes if isinstance(node, ScalarNode)]


@given(ANY | SIGNS, st.sampled_from(["", "'", '"']))
def test_a_scalar_is_read_back(text: str, sign: str) -> None:
    """Behind a key, in a list, in brackets, before a comment."""
    plain, inside = scalar(text, sign), scalar(text, sign, brackets=True)
    assert "\n" not in plain
    assert reread(f"key: {plain}\n") == [text]
    assert reread(f"- {plain}  # comment\n- b\n") == [text, "b"]
    assert reread(f"[{inside}, b, {inside}]") == [text, "b", text]
    assert reread(f"{{a: {inside}, b: c}}") == [text, "c"]


@pytest.mark.parametrize(
    ("text", "yaml"),
    [
        ("late Sunday", "late Sunday"),
        ("35,000", "35,000"),
        ("2018-05-07/..", "2018-05-07/.."),
        ("p6:12-19", "p6:12-19"),
        ("-5", "-5"),
        ("it's so", "it's so"),
        ("The fight: Derna", '"The fight: Derna"'),
        ('"Terrorists": a word', "'\"Terrorists\": a word'"),
        ("> 100", '"> 100"'),
        ("", '""'),
        ("a\nb", '"a\\nb"'),
    ],
)
def test_quotes_are_used_where_they_are_needed(text: str, yaml: str) -> None:
    """And the sort that has to double nothing."""
    assert scalar(text) == yaml


def test_the_quotes_that_stood_there_stay() -> None:
    """Unless they cannot hold the text."""
    assert scalar("p6", "'") == "'p6'"
    assert scalar("it's", "'") == "'it''s'"
    assert scalar("p6", '"') == '"p6"'
    assert scalar("a\tb\x07", "'") == '"a\\tb\\u0007"'
    assert scalar("35,000", brackets=True) == '"35,000"'
