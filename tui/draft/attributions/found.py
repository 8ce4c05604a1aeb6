"""What is found: who says what, by which words."""

from typing import NamedTuple

from tui.draft.text import Stretch
from tui.model.claim import Stance


class FoundAttribution(NamedTuple):
    """Words of an article that are somebody's: whose, by which words, and which they are."""

    start: int
    end: int
    rule: str
    content: Stretch
    """What is said, thought or wanted; a quotation with its marks."""
    source: Stretch | None = None
    """Who it is, as printed: a name with what it is called, `officials`, a pronoun."""
    cue: Stretch | None = None
    """The words that say so: `said`, `according to`."""
    more: tuple[Stretch, ...] = ()
    """Where the same quotation goes on, behind the source or in further sentences."""
    meant: Stretch | None = None
    """Whom a pronoun means, where the passage leaves no doubt: the name before `who`, or `she`."""
    speaker: Stretch | None = None
    """The person, where the source has whom the person speaks for as well: `Ines Ohl`."""
    organisation: Stretch | None = None
    """Whom the person speaks for: `Harbour Union` in `Harbour Union spokeswoman Ines Ohl`."""
    via: Stretch | None = None
    """The medium, where it is printed: `Facebook`, `a statement`, `Reuters`."""
    said_on: Stretch | None = None
    """The date beside the cue, as printed: `Monday` in `said Monday`."""
    is_quotation: bool = False
    """Whether the content is their own words and nothing else."""
    stance: Stance = "affirms"

    @property
    def parts(self) -> tuple[Stretch, ...]:
        """All of what is said: the content, and where it goes on."""
        return (self.content, *self.more)
