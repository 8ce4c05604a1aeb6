"""Bring the text of a briefing into its canonical form, unless that would change what it says."""

from typing import Final

from tui.clean import clean_name
from tui.edit.canon import canonical
from tui.load.load import Loaded, load_text
from tui.model.words import count
from tui.problems import Fault

_UNUSUAL: Final = "it is written in a way that cannot be taken apart safely"


def formatted(text: str, name: str = "briefing.yaml") -> str | Fault:
    """Return a text in canonical form; the `Fault`, which has no code, says why it has none.

    One with errors is not touched: what is not understood cannot be put in order. What is returned
    was loaded, and is the same briefing.
    """
    before = load_text(text, name)
    what = f"`{clean_name(name)}` is left as it is"
    if before.briefing is None or before.report.has_errors:
        errors = len(list(before.report.of("error"))) + before.report.left_out_errors
        return Fault("", what, f"it has {count(errors, 'error')}", "`briefing check` tells them")
    new = canonical(text)
    if new is None:
        help_ = "write each key on a line of its own, without `?`, and end lines with a line feed"
        return Fault("", what, _UNUSUAL, help_)
    if new != text and not _same(before, load_text(new, name)):
        return Fault("", what, "it would not say the same afterwards", "please report it, with it")
    return new


def _same(before: Loaded, after: Loaded) -> bool:
    """Whether two texts are the same briefing, with the same to be said of them."""
    said = [
        sorted((problem.code, problem.what) for problem in loaded.report.problems)
        for loaded in (before, after)
    ]
    return before.briefing == after.briefing and said[0] == said[1]
