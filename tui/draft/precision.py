"""How often each rule was right, where it was measured (scripts/measure_rules.py)."""

from collections.abc import Mapping
from typing import Final

FEWEST: Final = 10
"""So often a rule must have found something for its precision to say anything."""
# Counted on the development sets that docs/drafting.md names; none of their text is here.
MEASURED: Final[Mapping[str, tuple[int, int]]] = {}
"""For each rule how often it was right, and how often it found something at all."""


def confidences() -> dict[str, str]:
    """Return the precision of each rule that was measured often enough, as a briefing has it."""
    return {
        rule: f"{right / found:.2f}" for rule, (right, found) in MEASURED.items() if found >= FEWEST
    }
