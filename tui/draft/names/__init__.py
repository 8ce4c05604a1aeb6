"""The names of a text, in two steps: which stand in it, and which of them are one and the same.

`finding` reads sentence by sentence, by the vocabularies in `words`, and settles by the whole text
what each name is. `casting` makes one member of all forms of a name, and tells what is in doubt.
"""

from tui.draft.names.cast import Cast, Doubt, Member, OtherName, Role
from tui.draft.names.casting import cast
from tui.draft.names.finding import find_names
from tui.draft.names.mention import Kind, Mention, Sort
from tui.draft.names.rules import RULES

__all__ = [
    "RULES",
    "Cast",
    "Doubt",
    "Kind",
    "Member",
    "Mention",
    "OtherName",
    "Role",
    "Sort",
    "cast",
    "find_names",
]
