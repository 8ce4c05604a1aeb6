"""What can be set in the file of the person's own, by annotations that the file is read by."""

from functools import cache
from typing import Annotated, ClassVar, Final, Literal

from tui.frozen import Frozen, field
from tui.model.record import Entry, Parsed, doc
from tui.problems import Fault

DEFAULT_THEME: Final = "nord"
PLAIN_THEME: Final = "ansi-dark"
"""The terminal's own palette; the one theme that keeps to `NO_COLOR` wholly."""
LAST: Final = "last"
"""The place to begin with: where the briefing was left."""

Layout = Literal["auto", "narrow", "beside", "below"]

_SWITCH: Final = {"yes": True, "true": True, "on": True, "no": False, "false": False, "off": False}


@cache
def starts() -> tuple[str, ...]:
    """Return what a briefing may begin with."""
    from tui.kinds.panes import PANES  # every kind of item, for who sets where to begin

    return (LAST, *(pane.key for pane in PANES))


def _switch(text: str) -> bool | Fault:
    value = _SWITCH.get(text.casefold())
    return _not_allowed(text, "yes or no") if value is None else value


def _start(text: str) -> str | Fault:
    allowed = starts()
    if text in allowed:
        return text
    from tui.load.nearest import nearest_word

    words = f"{', '.join(allowed[:-1])} or {allowed[-1]}"
    return _not_allowed(text, words, nearest_word(text, allowed))


def _not_allowed(text: str, words: str, near: str = "") -> Fault:
    what, reason = f"`{text}` is not allowed here", f"it takes {words}"
    help_ = f"did you mean `{near}`?" if near else "use one of these words"
    return Fault("B304", what, reason, help_)


class Settings(Frozen, kw_only=True):
    """What a person has set; each setting left out is as the program comes."""

    NOUN: ClassVar[str] = "configuration"
    PAGE: ClassVar[str] = "docs/configuration.md"
    SHORT: ClassVar[None] = None

    theme: str = field(
        default=DEFAULT_THEME,
        metadata=doc(
            "The colours of the reader. It goes before what was chosen with `t`, which then lasts "
            "until the reader is closed."
        ),
    )
    layout: Layout = field(
        default="auto",
        metadata=doc(
            "Where the card stands: `beside` the list or `below` it, where there is room; "
            "`narrow`, a screen of its own; `auto`, by the width."
        ),
    )
    ascii: Annotated[bool, Parsed(_switch)] = field(
        default=False, metadata=doc("No typographic or drawing signs, in any command.")
    )
    animations: Annotated[bool, Parsed(_switch)] = field(
        default=False, metadata=doc("Movement on the screen; never over ssh or mosh.")
    )
    start: Annotated[str, Parsed(_start)] = field(
        default=LAST,
        metadata=doc(
            "Where a briefing opens: `last`, where it was left, and the overview the first time; "
            "or always the same pane."
        ),
    )
    keys: tuple[Entry, ...] = field(
        default=(),
        metadata=doc(
            "Other keys: an action's id, and one key or a list of keys. `[]` takes all away. "
            "`briefing keys` lists ids and keys."
        ),
    )
