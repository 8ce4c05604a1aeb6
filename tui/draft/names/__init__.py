"""The names of a text: which stand in it, and what each of them is.

`finding` reads sentence by sentence, by the vocabularies in `words`, and settles by the whole text
what each name is.
"""

from tui.draft.names.finding import find_names
from tui.draft.names.mention import Kind, Mention, Sort
from tui.draft.names.rules import RULES

__all__ = ["RULES", "Kind", "Mention", "Sort", "find_names"]
