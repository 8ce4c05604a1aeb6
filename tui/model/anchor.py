"""Where a passage of a source stands in a text of it that somebody has."""

from typing import Final, Literal, NamedTuple

from tui.model.pin import Pin

State = Literal["exact", "moved", "edited", "missing", "unmarked"]

STATES: Final[dict[State, str]] = {
    "exact": "the same text at the same place",
    "moved": "the same text at another place",
    "edited": "a text that was edited",
    "missing": "no text that is surely the same",
    "unmarked": "no fingerprint to know it by",
}


class Change(NamedTuple):
    """Words that one wording has where another has others."""

    before: str
    """What stood there; empty for what is new."""
    after: str
    """What stands there now; empty for what is gone."""
    first: int
    """The number of the first word that is gone, or of that which the new words stand before."""
    last: int
    """The number of the last word that is gone; less than `first` where none is."""
    is_number: bool = False
    """Whether a number, or a word of the calendar, is not what it was."""
    beside: str = ""
    """The word before them, which stands in both; empty where they are the first."""

    def __str__(self) -> str:
        """Return it in a line: `100` → `120`, `are` → `are not`."""
        if self.beside and not (self.before and self.after):
            # A "not" by itself would tell little.
            before, after = (f"{self.beside} {words}".strip() for words in self[:2])
        else:
            before, after = self[:2]
        return " → ".join(f"`{words}`" if words else "nothing" for words in (before, after))


class Anchor(NamedTuple):
    """What became of a passage."""

    passage: int
    """Its number in the briefing, from 1."""
    state: State
    places: tuple[Pin, ...] = ()
    """Where it stands in the text at hand: one pin, or several where it was split; none if lost."""
    changes: tuple[Change, ...] | None = None
    """What was edited: word by word, or which numbers, where the fingerprint alone is at hand.

    Empty where the numbers are the same and the words are not known; None where nothing is known.
    """
    number_changed: bool | None = None
    """Whether the numbers, months and weekdays that it prints are others, or in another order.

    Of what was edited only; None where neither its fingerprint nor its text tells.
    """
    nearest: int = 0
    """Of what is missing, the block that comes nearest without being surely it; 0 for none."""


class Found(NamedTuple):
    """A passage as it stands in an article that is at hand."""

    text: str
    """Its words, fit to be shown; nothing where it is missing."""
    anchor: Anchor
