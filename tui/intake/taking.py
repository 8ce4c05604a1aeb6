"""Recognise a file by what stands in it, and take over what a briefing has a place for."""

from collections.abc import Callable
from typing import Final, NamedTuple

from tui.intake.draft import Draft
from tui.intake.ftm import ftm_draft, is_ftm
from tui.intake.own import is_own, own_draft
from tui.intake.reading import json_nodes
from tui.intake.timelinejs import is_timelinejs, timelinejs_draft
from tui.load.decoding import decoded
from tui.load.nodes import Node
from tui.problems import Fault, Problem


class Form(NamedTuple):
    """A form of files that can be taken over."""

    name: str
    words: str
    fits: Callable[[Node], bool]
    take: Callable[[Node, Draft], Fault | None]
    """Fills a draft; the `Fault` is for a file that this program is too old for."""


FORMS: Final = (
    Form("json", "JSON of `briefing export`", is_own, own_draft),
    Form("timelinejs", "JSON of TimelineJS", is_timelinejs, timelinejs_draft),
    Form("ftm", "entities of FollowTheMoney, in a list or one a line", is_ftm, ftm_draft),
)


def draft_of(data: bytes, name: str) -> Draft | Problem | Fault:
    """Return what can be taken over of a file; what is wrong with it, if that is nothing."""
    text = decoded(data)
    root = text if isinstance(text, Problem) else json_nodes(text, name)
    if isinstance(root, Problem):
        return root
    form = next((form for form in FORMS if form.fits(root)), None)
    if form is None:
        known = "; ".join(form.words for form in FORMS)
        return Fault("", f"`{name}` is nothing that can be taken over", help=f"there are: {known}")
    draft = Draft()
    return form.take(root, draft) or draft
