"""What a new fingerprint does to a briefing: pins that move, words that would be lost."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from tui.article.article import Article
from tui.article.at_hand import AtHand, Whereabouts, at_hand
from tui.article.fingerprint import fingerprint, renewed
from tui.article.pins import Pinned, pinned
from tui.cli.rewriting import Draft
from tui.edit.edits import Edit, applied
from tui.edit.fields import written_out
from tui.edit.fingerprints import comments_on, set_fingerprint
from tui.edit.pins import moved_pins
from tui.edit.tree import Leaf, Tree, tree_of
from tui.frozen import Frozen
from tui.load.load import load_text
from tui.model.anchor import Anchor
from tui.model.briefing import Briefing
from tui.model.item import Item
from tui.model.pin import Pin
from tui.model.source import Source, SourceText
from tui.problems import Fault, Mark

_UNPLACED: Final = "it never had a fingerprint, and passages that have one stand elsewhere now"

Moves = Mapping[Mark, Sequence[Pin]]
"""For each pin that leads elsewhere, by its place in the file, where it is to lead."""


class Gone(NamedTuple):
    """A passage that is not in the article any more, and what its author wrote of it."""

    passage: int
    words: str


class Plan(NamedTuple):
    """What is to become of a briefing."""

    draft: Draft
    briefing: Briefing
    found: AtHand
    pins: Sequence[Pinned]
    text: SourceText

    @property
    def changed(self) -> list[Pinned]:
        """The pins that would lead to another text than now."""
        return [one for one in self.pins if one.state not in {"exact", "unmarked"}]

    @property
    def moves(self) -> Moves:
        """Where the pins are to lead that do not stay."""
        return {one.pin.mark: one.places for one in self.changed if one.places != (one.pin,)}

    def gone(self) -> Iterator[Gone]:
        """Yield the passages that are not there any more, of which something is written."""
        tree = tree_of(self.draft.text)
        for anchor in self.found.anchors:
            if anchor.places:
                continue
            block = self.found.source.blocks[anchor.passage - 1]
            remark = comments_on(tree, self.found.source.mark, anchor.passage) if tree else ""
            if words := " ".join(filter(None, (block.gist, remark))):
                yield Gone(anchor.passage, words)


def plan_of(
    draft: Draft,
    briefing: Briefing,
    source: Source,
    article: Article,
    variables: Mapping[str, str],
) -> Plan | Fault:
    """Return what an article's fingerprint would make of a briefing.

    The `Fault` is for passages without a fingerprint whose place in the article nobody can tell.
    """
    folder = draft.path.parent if draft.path else None
    found = at_hand(source, Whereabouts(folder, variables, {source.id: article}))
    assert isinstance(found, AtHand)  # noqa: S101  # it was given
    anchors = tuple(_by_number(found))
    if lost := [one for one in anchors if one.state == "unmarked" and not one.places]:
        return _unplaced(lost[0], article)
    found = found._replace(anchors=anchors)
    old = source.text
    text = renewed(old, article, anchors) if old else fingerprint(article)
    return Plan(draft, briefing, found, list(pinned(briefing, found)), text)


def _by_number(found: AtHand) -> Iterator[Anchor]:
    """Yield anchors, a passage that never had a fingerprint at its number, if nothing has moved."""
    stays = all(one.state in {"exact", "unmarked"} for one in found.anchors)
    for anchor in found.anchors:
        fits = stays and anchor.passage <= len(found.article.blocks)
        if anchor.state == "unmarked" and fits:
            yield anchor._replace(places=(Pin(anchor.passage),))
        else:
            yield anchor


def _unplaced(anchor: Anchor, article: Article) -> Fault:
    what = f"where passage p{anchor.passage} of the briefing stands in the article is not known"
    help_ = "take the fingerprint of the article that its blocks were written for, then of this one"
    if anchor.passage > len(article.blocks):
        reason = f"the article has {len(article.blocks)} passages; one ends at a blank line"
        return Fault("", what, reason, "correct the blocks, or the article")
    return Fault("", what, _UNPLACED, help_)


def rewritten(plan: Plan) -> str | Fault:
    """Return the file with pins and fingerprint in it, read back before it is believed."""
    tree = tree_of(plan.draft.text)
    if tree is None:
        return _unwritable("its YAML has a key that no editor can follow")
    text = applied(plan.draft.text, moved_pins(tree, plan.moves))
    # What is written moves what stands behind it: the source is looked for anew each time.
    for edits_of in (_spelled_out, _marked):
        tree, source = tree_of(text), _source_in(text, plan)
        edits = edits_of(tree, source.mark, plan) if tree and source else None
        if edits is None:
            return _unwritable("it would not be read as it should")
        if isinstance(edits, Fault):
            place = f"{plan.draft.name}:{plan.found.source.mark.line}"
            return Fault("", f"{place}: {edits.what}", edits.reason, edits.help)
        text = applied(text, edits)
    return text if _says_so(text, plan) else _unwritable("it would not be read as it should")


def _source_in(text: str, plan: Plan) -> Item | None:
    briefing = load_text(text, plan.draft.name).briefing
    return briefing.by_id.get(plan.found.source.id) if briefing else None


def _spelled_out(tree: Tree, mark: Mark, plan: Plan) -> list[Edit] | Fault:
    """Return the edits that let a source in its short form, `- the article`, have fields."""
    del plan
    node = tree.at(mark)
    return written_out(tree, node, Source.SHORT) if isinstance(node, Leaf) else []


def _marked(tree: Tree, mark: Mark, plan: Plan) -> list[Edit] | Fault:
    return set_fingerprint(tree, mark, plan.text, plan.found.anchors)


def _unwritable(reason: str) -> Fault:
    help_ = "write the source as a block, a field to a line, and try again"
    return Fault("", "the fingerprint cannot be written into this file", reason, help_)


def _says_so(text: str, plan: Plan) -> bool:
    """Whether a file says what it should, and of all else just what it said."""
    briefing, report = load_text(text, plan.draft.name)
    errors = {problem.code for problem in report.of("error")}
    # How many passages there are may only be known from now on: what leads past them is told.
    if briefing is None or errors - {"B404"} or briefing.header != plan.briefing.header:
        return False
    return list(briefing) == [_expected(item, plan) for item in plan.briefing]


def _expected(item: Any, plan: Plan) -> Any:
    moved = _with_pins(item, plan.moves)
    if item.id != plan.found.source.id:
        return moved
    return type(moved)(**{**moved.__dict__, "text": plan.text})


def _with_pins(value: Any, moves: Moves) -> Any:
    """Return a record, or some of them, with its pins led elsewhere."""
    if isinstance(value, tuple):
        several = (_with_pins(one, moves) for one in value)
        pairs = zip(value, several, strict=True)
        return tuple(new for old, one in pairs for new in (one if isinstance(old, Pin) else (one,)))
    if isinstance(value, Pin):
        return tuple(moves.get(value.mark, (value,)))
    if not isinstance(value, Frozen) or "at" not in value.FIELDS:
        return value
    held = {name: getattr(value, name) for name in value.FIELDS}
    changed = {name: _with_pins(one, moves) for name, one in held.items() if isinstance(one, tuple)}
    return type(value)(**{**held, **changed})
