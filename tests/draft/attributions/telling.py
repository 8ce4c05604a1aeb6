"""What a text tells of who says what, in words instead of places."""

from tui.draft.attributions import FoundAttribution, find_attributions
from tui.draft.text import Stretch, Text


def told(text: str) -> list[tuple[str, str, str]]:
    """Return who, by which words, says what."""
    cut = Text.of(text)
    return [
        (said(cut, one.source), said(cut, one.cue), said(cut, one.content))
        for one in find_attributions(cut)
    ]


def only(text: str) -> tuple[Text, FoundAttribution]:
    """Return a text and the one attribution in it."""
    cut = Text.of(text)
    (one,) = find_attributions(cut)
    return cut, one


def said(text: Text, stretch: Stretch | None) -> str:
    """Return what stands in a stretch; nothing in none."""
    return text.said(stretch) if stretch else ""
