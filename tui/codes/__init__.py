"""Every problem code: what it means, why it matters, and an example, wrong and right.

For `briefing explain` and the reference page. The tests load each example: `wrong` produces its
code and no other, `right` produces nothing. Only what explains imports this.
"""

from typing import Final

from tui.codes import article, configuration, connections, files, judgements, values
from tui.codes.code import Code as Code

GROUPS: Final = {
    "B0": "Files and limits",
    "B1": "YAML",
    "B2": "Shape",
    "B3": "Values",
    "B4": "References",
    "B5": "Judgements (warnings)",
    "B6": "Against the article",
    "C1": "Your configuration",
}
"""What the codes that begin alike have in common."""

CODES: Final = (
    *files.CODES,
    *values.CODES,
    *judgements.CODES,
    *connections.CODES,
    *article.CODES,
    *configuration.CODES,
)
"""All codes, in their order."""
BY_CODE: Final = {code.code: code for code in CODES}
