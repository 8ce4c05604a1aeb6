"""A finding of `check` that is right as it is, with the reason why."""

from typing import ClassVar, Final, Literal

from tui.frozen import Frozen, field
from tui.model.record import doc
from tui.problems import BEGINNING, Mark

Judgement = Literal[
    "B501", "B502", "B503", "B504", "B505", "B506", "B507", "B508", "B509", "B510", "B511", "B512",
    "B513", "B514", "B515", "B516", "B517", "B518", "B519", "B520",
    "B540", "B541", "B542", "B543", "B544", "B601", "B602", "B603", "B604",
]  # fmt: skip
"""The codes that judge items. All others but those of the whole say that something does not load,
which nobody can allow."""
OF_THE_WHOLE: Final = ("B521",)
"""The codes that judge a whole briefing, which no item can let stand."""


class Allowance(Frozen, kw_only=True):
    """A finding that an item lets stand. Short form: `B505: the text gives no day`."""

    SHORT: ClassVar[str | None] = None
    PAIR: ClassVar[tuple[str, str] | None] = ("code", "why")

    code: Judgement = field(metadata=doc("The code of the finding."))
    why: str = field(metadata=doc("Why it is right as it is, in one sentence."))
    mark: Mark = field(default=BEGINNING, compare=False)
