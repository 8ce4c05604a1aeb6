"""Read a briefing: bytes to `(Briefing, Report)`. Never raises over what a file holds.

What is broken is reported, each thing with its place; what is not broken still opens.
"""

import gc
from collections.abc import Iterator, Sequence, Set
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, NamedTuple

from tui.clean import clean_name, one_line
from tui.kinds import KINDS, Kinds
from tui.load.decoding import decoded
from tui.load.file import read_bytes
from tui.load.lines import lines_of
from tui.load.links import check_links
from tui.load.nodes import REFUSED, ListNode, MappingNode, Node, ScalarNode
from tui.load.recovery import parse_with_recovery
from tui.load.schema import NOTHING, Reader, Reference, fields_of, is_empty
from tui.model.briefing import Briefing, Header
from tui.model.item import Item
from tui.problems import Fault, Mark, Problem, Report

LONGEST_ID: Final = 80
_SLUG_LENGTH: Final = 48


class Loaded(NamedTuple):
    """What came of a file: the briefing, unless nothing of it could be read, and the report."""

    briefing: Briefing | None
    report: Report


class _Draft(NamedTuple):
    """An item's values before it has an id, with the references it makes."""

    kind: type[Item]
    node: Node
    values: dict[str, Any]
    references: Sequence[Reference]
    failed: set[str]
    """Fields that were given and not accepted; what is missing for that reason is no news."""


def load_file(path: Path, kinds: Kinds = KINDS, name: str = "") -> Loaded:
    """Read a file. A file that cannot be read gives no briefing and a report that says why.

    `name` is what the report calls the file, where that is not its path.
    """
    data = read_bytes(path)
    if isinstance(data, Fault):
        report = Report(clean_name(name or str(path)))
        report.add(data.at(Mark()))
        return Loaded(None, report)
    return load_bytes(data, name or str(path), kinds)


def load_bytes(data: bytes, name: str, kinds: Kinds = KINDS) -> Loaded:
    """Read a briefing out of UTF-8 bytes; `name` is for the report, and for a missing id."""
    text = decoded(data)
    if isinstance(text, Problem):
        report = Report(clean_name(name))
        report.add(text)
        return Loaded(None, report)
    return load_text(text, name, kinds)


def load_text(text: str, name: str = "briefing.yaml", kinds: Kinds = KINDS) -> Loaded:
    """Read a briefing out of text; `name` is for the report, and for a missing id."""
    with uncollected():
        return _loaded(text, name, kinds)


@contextmanager
def uncollected() -> Iterator[None]:
    """Look for no garbage inside: where all that is made is kept, it takes a third of the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _loaded(text: str, name: str, kinds: Kinds) -> Loaded:
    report = Report(clean_name(name), lines_of(text))
    try:
        text.encode()
    except UnicodeEncodeError as error:
        what = "the text holds half of a surrogate pair"
        report.add(Problem("B005", what, Mark(text.count("\n", 0, error.start) + 1, 1)))
        return Loaded(None, report)
    root, left_out = parse_with_recovery(text, report)
    if root is None or not isinstance(root, MappingNode):
        if not report.problems:
            report.add(_not_a_briefing(root))
        return Loaded(None, report)
    return Loaded(_briefing(root, report, kinds, Path(name).stem, left_out), report)


def _not_a_briefing(root: Node | None) -> Problem:
    # Nothing has no place: the parser would name the line after the last one.
    given = None if root is None or is_empty(root) else root
    mark = given.mark if given else Mark()
    what = "this is not a briefing" if given else "the file is empty"
    reason = "a briefing is a mapping: `title: …`, then lists such as `timeline:`"
    return Problem("B206", what, mark, reason, "see docs/format.md for the shortest briefing")


def _briefing(
    root: MappingNode, report: Report, kinds: Kinds, stem: str, left_out: Set[str]
) -> Briefing:
    reader = Reader(report)
    by_list = {kind.LIST: kind for kind in kinds}
    header = _header(root, reader, by_list, stem, left_out)
    drafts: dict[str, list[_Draft]] = {name: [] for name in by_list}
    for key, node in root.pairs:
        if key.text in by_list:
            drafts[key.text] = list(_drafts(by_list[key.text], node, reader))
    items: dict[str, list[Item]] = {name: [] for name in by_list}
    references: list[tuple[Item, Sequence[Reference]]] = []
    names = _names([draft for drafted in drafts.values() for draft in drafted], reader)
    for draft, identifier in names:
        named = {**draft.values, "id": identifier}
        item = draft.kind(
            **named, mark=draft.node.mark, marks=_marks(draft), refused=frozenset(draft.failed)
        )
        _check_fields(item, draft, reader)
        items[draft.kind.LIST].append(item)
        if draft.references:
            references.append((item, draft.references))
    lists = {name: tuple(found) for name, found in items.items()}
    return check_links(header, lists, references, reader)


def _header(
    root: MappingNode,
    reader: Reader,
    lists: dict[str, type[Item]],
    stem: str,
    left_out: Set[str],
) -> Header:
    fields = fields_of(Header)
    own = [(key, node) for key, node in root.pairs if key.text not in lists]
    values: dict[str, Any] = {}
    tried = {key.text for key, node in own if not is_empty(node)} | left_out
    for key, node in own:
        if key.text in fields:
            if is_empty(node):
                continue
            read = fields[key.text].read(reader, node)
            if read is not NOTHING:
                values[fields[key.text].name] = read
        else:
            tried.add(reader.unknown_key(key, [*fields, *lists], "a briefing"))
    if not values.get("title"):
        if "title" not in tried or "title" in values:
            reason = "it is what the reader and the library call it"
            help_ = "begin the file with `title: …`"
            reader.wrong("B202", root, "a briefing needs `title`", reason, help_)
        values["title"] = one_line(stem)
    values["id"] = _valid_id(values.get("id", ""), root, reader) or made_id(stem)
    return Header(**values, mark=root.mark)


def _drafts(kind: type[Item], node: Node, reader: Reader) -> Iterator[_Draft]:
    if is_empty(node) or node is REFUSED:
        return
    if not isinstance(node, ListNode):
        help_ = "begin each item with `- ` on a line of its own"
        if _means_nothing(node):
            help_ = "delete the line, or leave nothing behind the colon"
        reader.wrong("B203", node, f"`{kind.LIST}` must be a list", help=help_)
        return
    for item in node.items:
        reader.references, reader.failed = [], set()
        values = reader.values(kind, item)
        if values is not None:
            yield _Draft(kind, item, values, reader.references, reader.failed)


def _marks(draft: _Draft) -> dict[str, Mark] | None:
    """Return where the value of each field begins, by the field's key."""
    if not isinstance(draft.node, MappingNode):
        return None
    kind: Any = draft.kind
    fields = fields_of(kind)
    # By the format's own keys, so that those of the file need not be kept.
    pairs = draft.node.pairs
    return {fields[key.text].key: node.mark for key, node in pairs if key.text in fields}


def _means_nothing(node: Node) -> bool:
    if isinstance(node, ScalarNode):
        return node.text.casefold() in {"null", "~", "none"}
    return isinstance(node, MappingNode) and not node.pairs


def _names(drafts: list[_Draft], reader: Reader) -> Iterator[tuple[_Draft, str]]:
    """Yield each draft with its id: given ones first come first served, made ones around them."""
    taken: dict[str, Mark] = {}
    given: list[str] = []
    for draft in drafts:
        name = _valid_id(draft.values.get("id", ""), draft.node, reader)
        if name in taken:
            reason = f"line {taken[name].line} has it already"
            help_ = "an id may stand once in a briefing, whatever the list"
            place = _id_node(draft.node)
            reader.wrong("B401", place, f"the id `{name}` is given twice", reason, help_)
            name = ""
        if name:
            taken[name] = draft.node.mark
        given.append(name)
    counts: dict[str, int] = {}
    for draft, given_name in zip(drafts, given, strict=True):
        name = given_name or _made(draft, taken, counts)
        taken.setdefault(name, draft.node.mark)
        yield draft, name


def _made(draft: _Draft, taken: dict[str, Mark], counts: dict[str, int]) -> str:
    name = base = slug(draft.kind.naming(draft.values)) or draft.kind.NOUN
    while name in taken:
        # Counting on from the last number keeps ten thousand equal titles from taking forever.
        counts[base] = counts.get(base, 1) + 1
        name = f"{base}-{counts[base]}"
    return name


def made_id(stem: str) -> str:
    """Return the id of a briefing that gives itself none: made from its file's name."""
    return slug(stem) or "briefing"


def slug(text: str) -> str:
    """Return an id made from words: letters and digits of any script, joined by hyphens."""
    words: list[str] = []
    for word in "".join(one if _spells(one) else " " for one in text.casefold()).split():
        if words and len(" ".join([*words, word])) > _SLUG_LENGTH:
            break
        words.append(word[:_SLUG_LENGTH])
    return "-".join(words)


def _spells(letter: str) -> bool:
    """Whether a character is a letter, a digit or a mark on one, as Hindi and Thai need them."""
    if letter.isascii():
        return letter.isalnum()
    from unicodedata import category

    return letter.isalnum() or category(letter).startswith("M")


def _are_spelled(letters: str) -> bool:
    # Nearly all ids are ASCII, and asked for as a whole.
    if letters.isascii():
        return not letters or letters.isalnum()
    return all(map(_spells, letters))


def _valid_id(text: str, node: Node, reader: Reader) -> str:
    if not text:
        return ""
    bare = text.replace("-", "").replace("_", "").replace(".", "")
    fits = len(text) <= LONGEST_ID and _are_spelled(bare)
    if fits and text not in {"unattributed", "unknown"}:
        return text
    reason = f"ids are letters, digits, `-`, `_` and `.`, up to {LONGEST_ID} of them"
    help_ = f"did you mean `{slug(text)}`?" if slug(text) not in {"", text} else "choose another"
    reader.wrong("B309", _id_node(node), f"`{text[:LONGEST_ID]}` cannot be an id", reason, help_)
    return ""


def _id_node(node: Node) -> Node:
    if isinstance(node, MappingNode):
        return next((value for key, value in node.pairs if key.text == "id"), node)
    return node


def _check_fields(item: Item, draft: _Draft, reader: Reader) -> None:
    for name, fault in item.faults():
        if name in draft.failed:
            continue
        place = draft.node
        if isinstance(place, MappingNode):
            place = next((value for key, value in place.pairs if key.text == name), place)
        reader.report.add(fault.at(place.mark))
