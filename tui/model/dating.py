"""A date with how it is known: best day, sure window, words, reason."""

from typing import ClassVar

from tui.frozen import Frozen, field
from tui.model.card import Span, Spans
from tui.model.item import BASIS, Basis
from tui.model.record import doc
from tui.model.when import When
from tui.problems import BEGINNING, Mark


class Dating(Frozen, kw_only=True):
    """A date that may need explaining. `date` alone is the short form."""

    SHORT: ClassVar[str] = "date"

    date: When | None = field(default=None, metadata=doc("The date, or the best day (EDTF)."))
    within: When | None = field(
        default=None, metadata=doc("The window the day lies in, when only that is sure.")
    )
    said: str = field(default="", metadata=doc("The source's own few words for it."))
    basis: Basis | None = field(default=None, metadata=doc("How it is known."))
    why: str = field(default="", metadata=doc("The reason, for what is not explicit."))
    mark: Mark = field(default=BEGINNING, compare=False)

    @property
    def words(self) -> str:
        """The date as far as it is known: "between 4 and 10 Jun 2018, most likely 4 Jun 2018"."""
        if self.within is None:
            return self.date.words if self.date else "not known"
        window = self.within.window_words
        return f"{window}, most likely {self.date.words}" if self.date else window

    @property
    def spans(self) -> Spans:
        """The words, followed by how they are known."""
        spans: Spans = (Span(self.words, "date"),)
        if self.said:
            spans += (Span(f" “{self.said}”", "quote"),)
        if self.basis and self.basis != "explicit":
            reason = f": {self.why}" if self.why else ""
            spans += (Span("; "), Span(BASIS[self.basis], "warning"), Span(reason))
        return spans
