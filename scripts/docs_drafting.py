"""The section of docs/drafting.md that is made from the rules and their measured precisions."""

from collections.abc import Iterator

from tui.draft.precision import FEWEST, MEASURED
from tui.draft.rules import rules


def rule_table() -> str:
    """Return the rules, each with what it reads and how often it was right."""
    return "\n".join(_rows())


def _rows() -> Iterator[str]:
    yield "| rule | reads | right | of | precision |"
    yield "|---|---|---:|---:|---:|"
    for one in rules().values():
        says = one.says.replace("|", "\\|")
        right, found = MEASURED.get(one.id, (0, 0))
        precision = f"{right / found:.2f}" if found >= FEWEST else "–"
        counts = f"{right} | {found}" if found else "– | –"
        yield f"| `{one.id}` | {says} | {counts} | {precision} |"
