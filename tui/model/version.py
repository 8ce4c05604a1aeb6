"""An article of a source as somebody has it, and where the source's passages stand in it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Final, NamedTuple

from tui.frozen import Frozen
from tui.model.anchor import STATES, Anchor, Change, Found, State
from tui.model.card import Role, Span, Spans, joined
from tui.model.pin import Pin

MOST_SHOWN: Final = 20_000
"""So many letters of a passage are shown at the most; it may be as long as a book."""
_MOST_TOLD: Final = 6
"""How many changes of a passage are told."""
_LONGEST: Final = 80
"""How many letters of what was changed, and of what to, are told."""
_WORD: Final = 40
"""So many letters before the end of a cut a blank is looked for."""
_TOLD: Final[tuple[State, ...]] = ("exact", "moved", "edited", "missing", "unmarked")
_DIFFERING: Final[tuple[State, ...]] = ("edited", "missing", "moved")

_LOST: Final[frozenset[State]] = frozenset({"edited", "missing"})
"""The states in which what was read there may not stand there now."""


class Stray(NamedTuple):
    """A block of an article that is none of its source's passages, as far as these are known."""

    number: int
    """Which of the article's blocks it is, from 1."""
    text: str
    """Its words, fit to be shown."""
    after: int
    """The passage behind which it is shown; 0 where that is before all of them."""


class Lit(NamedTuple):
    """What a pin is to, in an article at hand."""

    anchor: Anchor
    """What became of the words that it is to."""
    words: tuple[int, int] | None = None
    """Which words of the passage, as shown, these are; None for all, or where it is not known."""
    is_intact: bool = False
    """Whether these words were left as they were, though their passage was edited."""

    def of(self, text: str) -> str:
        """Return what is meant of a passage, as it is shown."""
        if self.words is None:
            return text
        first, last = self.words
        # No further than to the last word: a passage may be as long as a book.
        return " ".join(text.split(None, last)[first - 1 : last])

    def amid(self, text: str, most: int) -> tuple[str, str, str]:
        """Return what is meant of a passage, and what stands before and behind it there.

        All of it in so many letters, to the end of a word, with a sign where the passage goes on.
        """
        first, last = self.words or (1, most)
        # No word is less than a letter: what is further away has no room.
        words = text.split(None, last + most)
        before, meant, behind = words[: first - 1], words[first - 1 : last], words[last:][:most]
        room = most - len(" ".join(meant))
        taken: tuple[list[str], list[str]] = ([], [])
        while room > 0 and (before or behind):
            # In turn, so that what is meant stands amid the rest.
            is_before = bool(before) and (not behind or len(taken[0]) <= len(taken[1]))
            word = before.pop() if is_before else behind.pop(0)
            room -= len(word) + 1
            if room < 0:
                (before if is_before else behind).append(word)
                break
            taken[not is_before].append(word)
        start = " ".join([*(["…"] if before else []), *reversed(taken[0]), ""])
        end = " ".join(["", *taken[1], *(["…"] if behind else [])])
        return start, shortened(" ".join(meant), most), end


class Version(Frozen):
    """An article at hand: the source's passages in it, and what else it has."""

    name: str
    """What the article is called."""
    is_same: bool
    """Whether it is, passage by passage, what the source's fingerprint was taken of."""
    found: tuple[Found, ...]
    """The source's passages, in its order."""
    strays: tuple[Stray, ...]
    """The other blocks, in the article's order."""
    order: tuple[str, ...]
    """The ids of passages and strays in the article's order."""
    lit: Mapping[tuple[str, Pin], Lit]
    """What pins are to, by the ids of their items."""

    @cached_property
    def ranks(self) -> Mapping[str, int]:
        """The ids of passages and strays, each with its place in the article's order."""
        return {identifier: rank for rank, identifier in enumerate(self.order)}

    @property
    def counts(self) -> Counter[State]:
        """How many passages are in which state."""
        return Counter(one.anchor.state for one in self.found)

    @cached_property
    def unsure(self) -> frozenset[str]:
        """The ids of the items of which something that they are pinned to is edited or missing."""
        return frozenset(item for (item, _), lit in self.lit.items() if lit.anchor.state in _LOST)

    @property
    def words(self) -> str:
        """What is at hand, in a line: "gull.txt, the same text"."""
        name = self.name or "a copy of your own"
        if self.is_same:
            return f"{name}, the same text"
        if not self.found:
            return f"{name}, of which the briefing has no fingerprint"
        counts = self.counts
        parts = [f"{counts[state]:,} {state}" for state in _TOLD if counts[state]]
        return f"{name}, which differs: {', '.join([*parts, *self._new])}"

    @property
    def differing(self) -> str:
        """How its passages differ from the source's text: "2 edited, 1 missing"; or nothing."""
        if self.is_same or not self.found:
            return ""
        counts = self.counts
        parts = [f"{counts[state]:,} {state}" for state in _DIFFERING if counts[state]]
        return ", ".join([*parts, *self._new])

    @property
    def _new(self) -> list[str]:
        return [f"{len(self.strays):,} new"] if self.strays else []


def state_spans(anchor: Anchor, is_intact: bool = False) -> Spans:
    """Return what became of a passage, or of words in it; nothing where all is as it was."""
    match anchor.state:
        case "exact":
            return ()
        case "moved":
            return (Span(f"moved: {STATES['moved']}, now {_places(anchor)}", "muted"),)
        case "edited":
            around = " around the words pinned" if is_intact else ""
            there = _places(anchor)
            now = f", now {there}" if there and there != f"p{anchor.passage}" else ""
            return (Span(f"edited{around}{now}: ", "warning"), *_changes(anchor.changes))
        case "missing":
            near = f"; p{anchor.nearest} of it comes nearest" if anchor.nearest else ""
            return (Span(f"missing: {STATES['missing']}{near}", "warning"),)
    return (Span(f"not known: {STATES['unmarked']}", "muted"),)


def state_role(state: State) -> Role:
    """Return how what became of a passage is told: as a warning where its words are not there."""
    return "warning" if state in _LOST else "muted"


def stray_id(source: str, number: int) -> str:
    """Return the name of a stray among a briefing's items and passages; no pin has such a one."""
    return f"{source}/new/p{number}"


def shortened(text: str, most: int) -> str:
    """Return so many letters of a text, to the end of a word where one is near, and a sign."""
    if len(text) <= most:
        return text
    cut = text.rfind(" ", most - _WORD, most)
    return f"{text[: cut if cut > 0 else most].rstrip()} …"


def _places(anchor: Anchor) -> str:
    return " and ".join(str(Pin(pin.passage, "", pin.words)) for pin in anchor.places)


def _changes(changes: Sequence[Change] | None) -> Spans:
    """Return what was edited; that a number is another is said before all else."""
    if changes is None:
        return (Span("what changed is not known", "warning"),)
    if not changes:
        return (Span("its numbers are the same, but words are not", "warning"),)
    # What has a number first, wherever it stands: it must not be among those left out.
    ordered = sorted(changes, key=lambda change: not change.is_number)
    told = [(Span(_told(change), _role(change)),) for change in ordered[:_MOST_TOLD]]
    if len(ordered) > _MOST_TOLD:
        told.append((Span(f"{len(ordered) - _MOST_TOLD:,} more", "warning"),))
    return joined(told, "; ")


def _told(change: Change) -> str:
    before, after = (shortened(words, _LONGEST) for words in (change.before, change.after))
    words = str(change._replace(before=before, after=after))
    return f"a number changed, {words}" if change.is_number else words


def _role(change: Change) -> Role:
    return "warning" if change.is_number else "text"
