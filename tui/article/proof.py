"""What a comparison of a briefing with an article of its has shown."""

from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from tui.article.at_hand import AtHand, counted
from tui.article.coverage import Coverage, coverage
from tui.article.pins import Pinned, pinned
from tui.model.anchor import Anchor, Change
from tui.model.briefing import Briefing
from tui.model.card import plain

_LABEL: Final = 10
"""Letters of the captions, with the blanks behind them."""
_NOT_PROVED: Final = "not proved: without a fingerprint nothing is known of them (`briefing pin`)"


class Proof(NamedTuple):
    """An article, what became in it of each passage and pin, and what no item covers."""

    found: AtHand
    pins: Sequence[Pinned]
    coverage: Coverage

    def lines(self) -> Iterator[str]:
        """Yield it in words, a line each: totals, and what is no finding of a check of its own."""
        source, name = self.found.source.id, self.found.article.name
        yield f"`{source}` against {name}"
        yield _line("passages", self.found.in_brief)
        yield _line("pins", counted(one.state for one in self.pins) or self._no_pins)
        for one in self.pins:
            if one.state == "moved":
                yield f"  {one.words}"
        yield _line("covered", plain(self.coverage.summary()))
        for fact in self.coverage.facts()[1:]:
            yield f"  {fact.label}: {plain(fact.spans)}"

    @property
    def _no_pins(self) -> str:
        return _NOT_PROVED if not self.found.anchors else "no item is pinned to it"

    def data(self) -> dict[str, Any]:
        """Return it for programs, as JSON has it."""
        return {
            "source": self.found.source.id,
            "path": self.found.article.name,
            "same": self.found.is_same,
            "passages": [_passage(anchor) for anchor in self.found.anchors],
            "pins": [_pin(one) for one in self.pins],
            "coverage": self.coverage.data(),
        }


def proof(briefing: Briefing, found: AtHand) -> Proof:
    """Compare a briefing with an article."""
    return Proof(found, tuple(pinned(briefing, found)), coverage(briefing, found))


def _line(label: str, words: str) -> str:
    return f"{label:{_LABEL}}{words}"


def _passage(anchor: Anchor) -> dict[str, Any]:
    return {
        "passage": anchor.passage,
        "state": anchor.state,
        "places": list(map(str, anchor.places)),
        "changes": _changes(anchor.changes),
    }


def _pin(one: Pinned) -> dict[str, Any]:
    return {
        "item": one.item.id,
        "pin": str(one.pin),
        "line": one.pin.mark.line,
        "column": one.pin.mark.column,
        "state": one.state,
        "places": list(map(str, one.places)),
        "changes": _changes(one.changes),
        "number_changed": one.number_changed,
    }


def _changes(found: Sequence[Change] | None) -> list[dict[str, Any]] | None:
    """Return changes as objects; None where it is not known what changed."""
    if found is None:
        return None
    return [
        {"before": one.before, "after": one.after, "word": one.first, "number": one.is_number}
        for one in found
    ]
