"""What is new or changed since it was last read, until it is read."""

from collections import Counter
from collections.abc import Mapping
from functools import cached_property
from typing import Final, Literal, NamedTuple, TypeVar

from tui.frozen import Frozen
from tui.kinds.panes import pane_of
from tui.model.briefing import Briefing
from tui.model.card import Fact, Span, joined
from tui.model.changes import Changes, signatures
from tui.model.differences import Difference, what_changed
from tui.model.item import Item

Held = TypeVar("Held")
Sort = Literal["new", "changed"]
SIGNS: Final[Mapping[Sort, str]] = {"new": "+", "changed": "*"}
"""One cell before a row; the card says it in words."""
_NEW: Final = "it was not there when you last read this briefing"
_CHANGED: Final = "since you last read it; what it said then is not kept"


class News(NamedTuple):
    """Why an item is marked."""

    sort: Sort
    differences: tuple[Difference, ...] = ()
    """None where it is new, or changed before the program was started."""

    @property
    def fact(self) -> Fact:
        """The line for the item's card."""
        if self.sort == "new":
            return Fact("new", (Span(_NEW, "warning"),))
        lines = [(Span(str(one), "warning"),) for one in self.differences]
        return Fact("changed", joined(lines, "\n") or (Span(_CHANGED, "warning"),))


class Unread(Frozen):
    """Which items of a briefing are not as they were when they were last read."""

    briefing: Briefing
    signed: Mapping[str, str]
    """The signatures of its items."""
    read: Mapping[str, str]
    """The signatures of items as they were read, those included that are gone for now."""
    before: Mapping[str, Item]
    """The items that changed since the program was started, as they were read."""

    @classmethod
    def begun(cls, briefing: Briefing, read: Mapping[str, str] | None) -> "Unread":
        """Begin with what was read in other runs; nothing is news to whoever never read it."""
        signed = signatures(briefing)
        return cls(briefing, signed, signed if read is None else read, {})

    @cached_property
    def marked(self) -> Mapping[str, Sort]:
        """The items that are not read yet, in the briefing's order."""
        return {
            identifier: "changed" if identifier in self.read else "new"
            for identifier, signed in self.signed.items()
            if self.read.get(identifier) != signed
        }

    @cached_property
    def by_pane(self) -> Mapping[str, int]:
        """How many items of each pane are marked."""
        return Counter(pane_of(self.briefing.by_id[identifier]) for identifier in self.marked)

    def news(self, identifier: str) -> News | None:
        """Return why an item is marked, if it is."""
        sort = self.marked.get(identifier)
        if sort is None:
            return None
        before = self.before.get(identifier) if sort == "changed" else None
        differences = what_changed(before, self.briefing.by_id[identifier]) if before else ()
        return News(sort, tuple(differences))

    def having_read(self, identifier: str) -> "Unread":
        """Return what is still unread once an item is read."""
        if identifier not in self.marked:
            return self
        read = {**self.read, identifier: self.signed[identifier]}
        before = {one: item for one, item in self.before.items() if one != identifier}
        return Unread(self.briefing, self.signed, read, before)

    def reloaded(
        self, briefing: Briefing, signed: Mapping[str, str], renamed: Mapping[str, str]
    ) -> "Unread":
        """Return what is unread in another state of the briefing."""
        read = _by_new_names(self.read, renamed)
        before = _by_new_names(self.before, renamed)
        for identifier, old in _by_new_names(self.briefing.by_id, renamed).items():
            if read.get(identifier) == self.signed[old.id] != signed.get(identifier):
                before[identifier] = old
        return Unread(briefing, signed, read, before)


def _by_new_names(values: Mapping[str, Held], renamed: Mapping[str, str]) -> dict[str, Held]:
    return {renamed.get(identifier, identifier): value for identifier, value in values.items()}


def told(found: Changes) -> str:
    """Return what changed in a few words: "3 changed, 1 new, 1 removed"; nothing for nothing."""
    counts = (("changed", found.changed), ("new", found.added), ("removed", found.removed))
    return ", ".join(f"{len(ids):,} {word}" for word, ids in counts if ids)
