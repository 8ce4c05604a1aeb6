"""A briefing in the making is written so that it reads back as what was put into it."""

from hypothesis import example, given
from hypothesis import strategies as st

from tui.edit.outline import Inline, Lines, Outline
from tui.load.nodes import ListNode, MappingNode, Node, ScalarNode, parse_nodes
from tui.problems import Report

WORDS = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=30).map(
    lambda text: " ".join(text.split()) or "x"
)


def read(node: Node | None) -> object:
    """Return what a node holds, as plain lists and mappings of texts."""
    if isinstance(node, MappingNode):
        return {key.text: read(value) for key, value in node.pairs}
    if isinstance(node, ListNode):
        return [read(one) for one in node.items]
    return node.text if isinstance(node, ScalarNode) else None


def written(outline: Outline) -> object:
    """Return what an outline's YAML reads back as."""
    report = Report("test")
    root, _ = parse_nodes(outline.text, report)
    assert not report.problems
    return read(root)


@example(title="0", rule="0", pins=[":0"])
@given(WORDS, WORDS, st.lists(WORDS, min_size=1, max_size=3))
def test_what_is_on_a_line_or_below_it_reads_back_the_same(
    title: str, rule: str, pins: list[str]
) -> None:
    """Short mappings stand on the line of their key, in lists as well."""
    outline = Outline()
    outline.header = {"title": title}
    draft = Inline(rule=rule, confidence="0.9")
    outline.add("actors", {"name": title, "at": pins, "draft": draft, "roles": [draft]})
    assert written(outline) == {
        "briefing": "1",
        "title": title,
        "actors": [{"name": title, "at": pins, "draft": dict(draft), "roles": [dict(draft)]}],
    }


def test_lines_stand_as_they_are_below_their_key() -> None:
    """A fingerprint is written by who knows it."""
    outline = Outline()
    outline.add("sources", {"label": "x", "text": Lines(("words: 3", "blocks:", "  - {words: 3}"))})
    assert "    text:\n      words: 3\n      blocks:\n        - {words: 3}\n" in outline.text
    written(outline)
