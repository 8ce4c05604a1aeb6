"""YAML text to a tree of nodes that know their place, within limits that keep it harmless.

The tree is built from the parser's events rather than by PyYAML's constructor: a briefing needs no
aliases, merge keys or tags, and those are what can turn a few bytes into minutes or crash the
process (see docs/safety.md). Scalars stay text: `NO` is "NO" and `2018-05-07` is what was written.
"""

from collections.abc import Iterator
from importlib import import_module
from typing import Final, Literal, NamedTuple, NoReturn

import yaml
from yaml import events

from tui.clean import one_line
from tui.problems import BEGINNING, Mark, Mend, Problem, Report

try:
    from yaml import CSafeLoader as Loader
except ImportError:  # PyYAML built without libyaml: slower, the same events
    from yaml import SafeLoader as Loader  # type: ignore[assignment]  # one of the two exists

MOST_DEPTH: Final = 32
MOST_NODES: Final = 2_000_000
MOST_SCALAR_BYTES: Final = 1024 * 1024


def parser_name() -> str:
    """Return what parses, with its version: libyaml, or PyYAML by itself."""
    if not yaml.__with_libyaml__:
        return "PyYAML alone"
    return f"libyaml {import_module('yaml._yaml').get_version_string()}"


class ScalarNode(NamedTuple):
    """A piece of text, and where it starts."""

    text: str
    mark: Mark
    quoted: bool = False

    def mend(self, new: str) -> Mend | None:
        """Return the change that makes it say `new`; None where nothing is to be said.

        It looks for the text as it was read, and so is never made on a text of several lines, or
        one with escapes.
        """
        begin = Mark(self.mark.line, self.mark.column + self.quoted)
        return Mend(begin, self.text, new) if new else None


class ListNode(NamedTuple):
    """A list of nodes, and where it starts."""

    mark: Mark
    items: "list[Node]"


class MappingNode(NamedTuple):
    """Keys and their nodes, in the order of the file; every key once."""

    mark: Mark
    pairs: "list[tuple[ScalarNode, Node]]"


Node = ScalarNode | ListNode | MappingNode

_LIMITS: Final = "the limits are in docs/format.md"
_QUOTES: Final = frozenset("'\"")
REFUSED: Final = ScalarNode("", BEGINNING)
"""Stands for a key or value that is reported already and is left out."""


class _RefusedError(Exception):
    """Reading ends here: the file passes a limit."""


class _Builder:
    """Builds the tree from events, one level of nesting an entry of the stack."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.root: Node | None = None
        self.count = 0
        # Open collections, innermost last, each with the key that waits for its value and the
        # keys it has seen.
        self.stack: list[ListNode | MappingNode] = []
        self.keys: list[ScalarNode | None] = []
        self.seen: list[dict[str, int]] = []
        self.quoted: tuple[Mark, Mark] | None = None
        """Begin and end of the last quoted text of several lines: it may have swallowed an item."""

    def feed(self, event: events.Event) -> None:
        if isinstance(event, events.ScalarEvent):  # most of a file, so asked for first
            self._count(event)
            self._place(self._scalar(event))
        elif isinstance(event, events.MappingStartEvent):
            self._push(event, MappingNode(_mark(event), []))
        elif isinstance(event, events.SequenceStartEvent):
            self._push(event, ListNode(_mark(event), []))
        elif isinstance(event, (events.MappingEndEvent, events.SequenceEndEvent)):
            self._pop()
        elif isinstance(event, events.AliasEvent):
            self._count(event)
            self._unshared(event, f"the alias `*{one_line(event.anchor or '')}`")
            self._place(REFUSED)
        elif isinstance(event, events.DocumentStartEvent) and self.root is not None:
            reason = "a file holds one briefing"
            help_ = "put each briefing into a file of its own"
            self._stop("B014", _mark(event), "a second document begins here", reason, help_)

    def _count(self, event: events.Event) -> None:
        self.count += 1
        if self.count > MOST_NODES:
            reason = f"files are read up to {MOST_NODES:,} keys, values and lists"
            self._stop("B011", _mark(event), "the file holds too many values", reason)

    def _scalar(self, event: events.ScalarEvent) -> ScalarNode:
        text: str = event.value
        mark = _mark(event)
        # A character has at most four bytes: only long texts need counting.
        if len(text) * 4 > MOST_SCALAR_BYTES and len(text.encode()) > MOST_SCALAR_BYTES:
            self._stop("B015", mark, "a value is too long", "values are read up to 1 MiB each")
        if event.anchor or event.tag:
            self._undecorated(event)
        end = event.end_mark
        if event.style in _QUOTES and end and end.line >= mark.line:
            self.quoted = (mark, Mark(end.line + 1, end.column + 1))
        # libyaml gives a plain scalar the style "", PyYAML's own parser None.
        return ScalarNode(text, mark, bool(event.style))

    def _undecorated(self, event: events.ScalarEvent | events.CollectionStartEvent) -> None:
        if event.anchor:
            self._unshared(event, f"the anchor `&{one_line(event.anchor)}`")
        if event.tag:
            reason = "every value is text; its field decides what it means"
            what = f"the tag `{one_line(event.tag)}` is not allowed"
            self._problem("B013", _mark(event), what, reason, "take it away, or quote the value")

    def _unshared(self, event: events.Event, what: str) -> None:
        help_ = "write the value out where it is needed"
        self._problem("B012", _mark(event), f"{what} is not allowed", _NO_SHARING, help_)

    def _push(self, event: events.CollectionStartEvent, node: ListNode | MappingNode) -> None:
        self._count(event)
        if len(self.stack) >= MOST_DEPTH:
            self.stop_at_depth(node.mark)
        if event.anchor or event.tag:
            self._undecorated(event)
        self._place(node)
        self.stack.append(node)
        self.keys.append(None)
        self.seen.append({})

    def _pop(self) -> None:
        self.stack.pop()
        self.keys.pop()
        self.seen.pop()

    def _place(self, node: Node) -> None:
        """Put a finished or just opened node where it belongs: root, list item, key or value."""
        if not self.stack:
            self.root = node
            return
        parent = self.stack[-1]
        if isinstance(parent, ListNode):
            parent.items.append(node)
            return
        key = self.keys[-1]
        if key is None:
            self.keys[-1] = self._key(node)
            return
        self.keys[-1] = None
        if key is REFUSED:
            return
        if key.text == "<<" and not key.quoted:
            what = "the merge key `<<` is not allowed"
            self._problem("B012", key.mark, what, _NO_SHARING, "write the fields out", 2)
        elif key.text in self.seen[-1]:
            reason = f"it stands already in line {self.seen[-1][key.text]}; the first one counts"
            what = f"the key `{one_line(key.text)}` is given twice"
            width = max(1, len(key.text))
            self._problem("B102", key.mark, what, reason, "keep one of the two", width)
        else:
            self.seen[-1][key.text] = key.mark.line
            parent.pairs.append((key, node))

    def _key(self, node: Node) -> ScalarNode:
        if isinstance(node, ScalarNode):
            return node
        what = "a key must be text"
        self._problem("B103", node.mark, what, "this one is a list or a mapping", "quote the key")
        return REFUSED

    def _problem(  # the parts of a Problem, no more
        self, code: str, mark: Mark, what: str, reason: str, help_: str, width: int = 1
    ) -> None:
        self.report.add(Problem(code, what, mark, reason, help_, width))

    def stop_at_depth(self, mark: Mark) -> NoReturn:
        """Refuse the text, which is nested too deep at a mark."""
        reason = f"lists and mappings are read up to {MOST_DEPTH} levels deep"
        self._stop("B010", mark, "this is nested too deep", reason)

    def _stop(
        self, code: str, mark: Mark, what: str, reason: str, help_: str = _LIMITS
    ) -> NoReturn:
        self._problem(code, mark, what, reason, help_)
        raise _RefusedError


_NO_SHARING: Final = "anchors, aliases and merge keys can make a small file endless"


def _mark(event: events.Event) -> Mark:
    start = event.start_mark
    return Mark(start.line + 1, start.column + 1) if start else Mark()


def parse_nodes(text: str, report: Report) -> tuple[Node | None, Mark | None]:
    """Return the tree, and where the YAML breaks off if it does.

    What is wrong goes to `report`. A text past a limit gives no tree: `(None, None)`. A text
    with a syntax error gives what stood before it and the error's place.
    """
    builder = _Builder(report)
    try:
        _feed(builder, text)
    except _RefusedError:
        return None, None
    except yaml.YAMLError as error:
        from tui.load.syntax import syntax_problem  # only what is broken has to be explained

        problem = syntax_problem(error, text, builder.quoted)
        report.add(problem)
        return builder.root, problem.mark
    return builder.root, None


def _feed(builder: _Builder, text: str) -> None:
    loader = Loader(text)
    try:
        # What `yaml.parse` does, without stopping twice for each event on the way.
        for event in iter(loader.get_event, None):
            builder.feed(event)
    except yaml.MarkedYAMLError as error:
        # libyaml has a limit of its own since 0.2.6, which it meets before there are any events.
        if "nesting depth" in str(error.problem):
            mark = error.problem_mark or error.context_mark
            builder.stop_at_depth(Mark(mark.line + 1, mark.column + 1) if mark else Mark())
        raise


def end_of(text: str, mark: Mark) -> Mark | None:
    """Return where the node that begins at a mark ends; None where the YAML breaks off before.

    What stands in blocks ends where the next thing begins, with blanks and comments between.
    """
    depth = -1  # until the node has begun
    try:
        for event in iter(Loader(text).get_event, None):
            if depth < 0 and not (isinstance(event, events.NodeEvent) and _mark(event) == mark):
                continue
            depth = max(depth, 0)
            if isinstance(event, events.CollectionStartEvent):
                depth += 1
            elif isinstance(event, events.CollectionEndEvent):
                depth -= 1
            if depth == 0 and event.end_mark:
                return Mark(event.end_mark.line + 1, event.end_mark.column + 1)
    except yaml.YAMLError:
        pass
    return None


class Piece(NamedTuple):
    """What the parser met, with the offsets of its text: of it, a tree of exact extents is made."""

    sort: Literal["scalar", "list", "mapping", "end", "broken"]
    """`end` closes a list or mapping; `broken` comes last, and says that no tree can be made."""
    begin: int
    end: int
    """Behind what opens or closes it; a block is closed where the next thing begins."""
    text: str = ""
    sign: str = ""
    """What a scalar is quoted or begun with, and what opens a list or mapping that is no block."""


def pieces_of(text: str) -> Iterator[Piece]:
    """Yield the pieces of a text in their order, within the limits that `parse_nodes` has."""
    depth, documents = 0, 0
    # A mark of byte order is no part of what the parser counts.
    bare = text.removeprefix("\ufeff")
    shift = len(text) - len(bare)
    try:
        for event in iter(Loader(bare).get_event, None):
            documents += isinstance(event, events.DocumentStartEvent)
            depth += isinstance(event, events.CollectionStartEvent)
            depth -= isinstance(event, events.CollectionEndEvent)
            if documents > 1 or depth > MOST_DEPTH:
                break
            if isinstance(event, (events.NodeEvent, events.CollectionEndEvent)):
                yield _piece(event, shift)
        else:
            return
    except (yaml.YAMLError, UnicodeEncodeError):
        pass
    yield Piece("broken", 0, 0)


def _piece(event: events.Event, shift: int) -> Piece:
    begin = (event.start_mark.index if event.start_mark else 0) + shift
    end = event.end_mark.index + shift if event.end_mark else begin
    if isinstance(event, events.ScalarEvent):
        return Piece("scalar", begin, end, event.value, event.style or "")
    if isinstance(event, events.MappingStartEvent):
        return Piece("mapping", begin, end, sign="{" if event.flow_style else "")
    if isinstance(event, events.SequenceStartEvent):
        return Piece("list", begin, end, sign="[" if event.flow_style else "")
    # An alias says nothing by itself: it stands for what it names.
    return Piece("scalar" if isinstance(event, events.AliasEvent) else "end", begin, end)
