"""Who says what in an article: sources, the words that say so, and what they say."""

from tui.draft.attributions.finding import find_attributions
from tui.draft.attributions.found import FoundAttribution
from tui.draft.attributions.rules import RULES

__all__ = ["RULES", "FoundAttribution", "find_attributions"]
