"""JSON, and JSON line by line, as nodes that know their place, within the limits of all files.

JSON is YAML but for some things that no YAML parser takes: a letter written as two halves, letters
that end a line elsewhere, tabs between values, and several documents one a line. Those are put
right first, each in its place.
"""

import re
from collections.abc import Iterator
from typing import Final

from tui.clean import clean, one_line
from tui.load.nodes import REFUSED, ListNode, MappingNode, Node, ScalarNode, parse_nodes
from tui.problems import Mark, Problem, Report

_HALVES: Final = re.compile(
    r"(?<!\\)(?P<before>(?:\\\\)*)\\u(?P<high>d[89ab][0-9a-f]{2})\\u(?P<low>d[c-f][0-9a-f]{2})",
    re.IGNORECASE,
)
_HALF: Final = re.compile(
    r"(?<!\\)(?P<before>(?:\\\\)*)\\u(?P<half>d[89a-f][0-9a-f]{2})", re.IGNORECASE
)
_NO_YAML: Final = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_NEXT_LINE: Final = re.compile(r"\}[ \t\r]*\n(?=[ \t\r\n]*\{)")


def json_nodes(text: str, name: str) -> Node | Problem:
    """Return the tree of a JSON file, or of its lines as a list; or what is wrong with it."""
    text = _HALVES.sub(_joined, text.replace("\t", " "))
    text = _HALF.sub(r"\g<before>\\ufffd", text)
    text = _NO_YAML.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
    if _NEXT_LINE.search(text):
        # The bracket stands where it moves nothing but the first line's columns.
        text = f"[{_NEXT_LINE.sub(_with_comma, text)}]"
    report = Report(name)
    try:
        text.encode()
    except UnicodeEncodeError:
        return Problem("B005", "the text holds half of a surrogate pair")
    root, _ = parse_nodes(text, report)
    errors = [problem for problem in report.sorted() if problem.code != "B102"]
    if errors:
        first = errors[0]
        if first.code.startswith("B1"):
            return Problem("B101", "this is not JSON", first.mark)
        return first
    if root is None:
        return Problem("B206", "the file is empty")
    return root


def _joined(match: re.Match[str]) -> str:
    high, low = int(match["high"], 16), int(match["low"], 16)
    return f"{match['before']}{chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))}"


def _with_comma(match: re.Match[str]) -> str:
    return f"}},{match[0][1:]}"


def members(node: Node | None) -> dict[str, Node]:
    """Return what stands in a mapping by its keys; nothing for what is none."""
    if not isinstance(node, MappingNode):
        return {}
    return {key.text: value for key, value in node.pairs}


def entries(node: Node | None) -> list[Node]:
    """Return what stands in a list; what is none is the one thing in it, and null is nothing."""
    if isinstance(node, ListNode):
        return [one for one in node.items if not is_null(one)]
    return [] if node is None or is_null(node) else [node]


def is_null(node: Node) -> bool:
    """Whether a node is JSON's `null`, or was refused."""
    if node is REFUSED:
        return True
    return isinstance(node, ScalarNode) and not node.quoted and node.text in {"null", ""}


def words(node: Node | None) -> str:
    """Return a text on one line, fit to be shown; nothing for what is no text."""
    if not isinstance(node, ScalarNode) or is_null(node):
        return ""
    return one_line(node.text)


def prose(node: Node | None) -> str:
    """Return a text with its paragraphs, fit to be shown."""
    if not isinstance(node, ScalarNode) or is_null(node):
        return ""
    paragraphs = clean(node.text).strip().split("\n\n")
    return "\n\n".join(filter(None, (" ".join(one.split()) for one in paragraphs)))


def all_words(node: Node | None) -> Iterator[tuple[str, Mark]]:
    """Yield the texts of a list with their places; those that say nothing are left out."""
    for one in entries(node):
        if text := words(one):
            yield text, one.mark
