"""Write the fingerprint of an article into its source, and nothing else."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tui.edit.edits import Edit, applied
from tui.edit.fields import set_field
from tui.edit.order import order_of
from tui.edit.scalars import scalar
from tui.edit.tree import Branch, Entry, Leaf, Tree
from tui.load.schema import fields_of
from tui.model.anchor import Anchor
from tui.model.source import Block, Source, SourceText
from tui.problems import Fault, Mark

_QUOTED: Final = frozenset({"hash", "sketch", "gist"})
"""Fields whose values other readers of YAML might take for numbers, or would have to be quoted."""
_COMMENT: Final = re.compile(r"(?m)(?:^|(?<=\s))#.*")
_MARKS: Final = ("hash", "words", "sketch", "numbers")
"""What of a block is a fingerprint, and not the author's."""


def set_fingerprint(
    tree: Tree, mark: Mark, text: SourceText, anchors: Sequence[Anchor]
) -> list[Edit] | Fault:
    """Return the edits that give the source at a mark a fingerprint.

    `anchors` say where the passages of the fingerprint before it went on: each takes along what
    its author wrote, with comments, order and quotes. The `Fault` is for a source that cannot be
    given a field where it stands.
    """
    source = tree.at(mark)
    if not isinstance(source, Branch):
        help_ = "write `- label: …`, so that fields can stand below it"
        return Fault("", "the source is a text alone", "it has no fields yet", help_)
    own = source.get("text")
    blocks = own.value.get("blocks") if own and isinstance(own.value, Branch) else None
    if own and isinstance(own.value, Branch) and not own.value.flow and _is_block(blocks):
        return list(_renewed(tree, own.value, text, anchors))
    return set_field(
        tree, source, "text", "\n".join(fingerprint_lines(text)) + "\n", order_of(Source)
    )


def comments_on(tree: Tree, mark: Mark, passage: int) -> str:
    """Return the comments that stand above a passage of the source at a mark, and behind it."""
    source = tree.at(mark)
    own = source.get("text") if isinstance(source, Branch) else None
    entry = own.value.get("blocks") if own and isinstance(own.value, Branch) else None
    blocks = entry.value if entry else None
    if not isinstance(blocks, Branch) or passage > len(blocks.entries):
        return ""
    begin, end = _lines_of(tree, blocks, passage - 1)
    item = blocks.entries[passage - 1]
    around = tree.text[begin : item.begin] + tree.text[item.end : end]
    return " ".join(part.strip() for part in _COMMENT.findall(around))


def _is_block(entry: Entry | None) -> bool:
    """Whether the blocks stand in lines of their own, or are not there yet."""
    return entry is None or (isinstance(entry.value, Branch) and not entry.value.flow)


def fingerprint_lines(text: SourceText) -> Iterator[str]:
    """Yield a fingerprint as the YAML that stands below a source's `text`."""
    yield f"scheme: {text.scheme}"
    yield f"sha256: {text.sha256}"
    yield f"words: {text.words}"
    yield "blocks:"
    yield from (f"  - {_block(block)}" for block in text.blocks)


def _block(block: Block) -> str:
    given = (f"{name}: {value}" for name in fields_of(Block) if (value := _value(block, name)))
    return f"{{{', '.join(given)}}}"


def _value(block: Block, name: str) -> str:
    """Return a field of a block as YAML between brackets; nothing where it is not recorded."""
    value = getattr(block, name)
    if isinstance(value, tuple):
        return f"[{', '.join(scalar(one, brackets=True) for one in value)}]"
    if name in _QUOTED and value:
        return scalar(value, '"')
    return "" if value is None else str(value)


def _renewed(
    tree: Tree, node: Branch, text: SourceText, anchors: Sequence[Anchor]
) -> Iterator[Edit]:
    for name in ("scheme", "sha256", "words"):
        entry = node.get(name)
        value = str(getattr(text, name))
        if entry is None or not isinstance(entry.value, Leaf) or entry.value.text != value:
            yield from _edits(set_field(tree, node, name, value, order_of(SourceText)))
    blocks = node.get("blocks")
    if blocks is None or not isinstance(blocks.value, Branch):
        lines = "".join(f"- {_block(block)}\n" for block in text.blocks)
        yield from _edits(set_field(tree, node, "blocks", lines, order_of(SourceText)))
    elif _is_in_place(blocks.value, text, anchors):
        for entry, block in zip(blocks.value.entries, text.blocks, strict=True):
            yield from _marks(tree, entry, block)
    else:
        yield _rearranged(tree, blocks.value, text, anchors)


def _is_in_place(node: Branch, text: SourceText, anchors: Sequence[Anchor]) -> bool:
    """Whether each passage is still the one of its number, edited or not."""
    stays = all(_goes_to(anchor) == anchor.passage for anchor in anchors)
    return stays and len(node.entries) == len(text.blocks) == len(anchors)


def _goes_to(anchor: Anchor) -> int:
    return anchor.places[0].passage if anchor.places else 0


def _marks(tree: Tree, entry: Entry, block: Block) -> Iterator[Edit]:
    """Yield the edits that renew the fingerprint of one block."""
    node = entry.value
    if isinstance(node, Leaf):
        yield Edit(node.begin, node.end, _block(block))
        return
    order = order_of(Block)
    for name in _MARKS:
        there, value = node.get(name), _value(block, name)
        if value and (there is None or _said(there) != _plain(block, name)):
            yield from _edits(set_field(tree, node, name, value, order))


def _said(entry: Entry) -> object:
    value = entry.value
    if isinstance(value, Leaf):
        return value.text
    return tuple(one.value.text for one in value.entries if isinstance(one.value, Leaf))


def _plain(block: Block, name: str) -> object:
    value = getattr(block, name)
    return value if isinstance(value, tuple) else str(value)


def _rearranged(tree: Tree, node: Branch, text: SourceText, anchors: Sequence[Anchor]) -> Edit:
    """Return the edit that writes the list anew: what goes on is taken along as it stands."""
    origins = {_goes_to(anchor): anchor.passage for anchor in reversed(anchors) if anchor.places}
    begin = tree.begins[tree.line(node.entries[0].begin)]
    end = tree.behind_line(node.entries[-1].end)
    indent = " " * tree.column(node.entries[0].begin)
    pieces = []
    for number, block in enumerate(text.blocks, 1):
        if passage := origins.get(number):
            pieces.append(_taken_along(tree, node, passage - 1, block))
        else:
            pieces.append(f"{indent}- {_block(block)}{tree.line_end}")
    return Edit(begin, end, "".join(pieces))


def _taken_along(tree: Tree, node: Branch, index: int, block: Block) -> str:
    """Return the lines of an item, with the comments above it, and a new fingerprint in them."""
    entry = node.entries[index]
    begin, end = _lines_of(tree, node, index)
    edits = [
        Edit(edit.begin - begin, edit.end - begin, edit.new) for edit in _marks(tree, entry, block)
    ]
    lines = applied(tree.text[begin:end], edits)
    return lines if lines.endswith(("\n", "\r")) else lines + tree.line_end


def _lines_of(tree: Tree, node: Branch, index: int) -> tuple[int, int]:
    """Return where the lines of an item begin and end, with those between it and the one above."""
    entry = node.entries[index]
    if not index:
        return tree.begins[tree.line(entry.begin)], tree.behind_line(entry.end)
    return tree.behind_line(node.entries[index - 1].end), tree.behind_line(entry.end)


def _edits(found: list[Edit] | Fault) -> list[Edit]:
    # A mapping in a block, or one in brackets with a value on one line, can always be written.
    return [] if isinstance(found, Fault) else found
