"""Measure each rule of drafting on sets of marked articles, and write the table of precisions.

    python scripts/measure_rules.py FOLDER

FOLDER holds dates_dev.jsonl, actors_dev.jsonl, attributions_dev.jsonl and figures_dev.jsonl, as
docs/drafting.md tells of them; their texts are other people's, and no part of this repository. The
table is what drafted items take their `confidence` from.
"""

import re
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
TABLE: Final = ROOT / "tui" / "draft" / "precision.py"
_TABLE: Final = re.compile(r"(?P<begin>^MEASURED: .*? = )\{.*?\}\n", re.MULTILINE | re.DOTALL)
_STAGES: Final = ("dates", "figures", "actors", "attributions")


def measured(folder: Path) -> dict[str, tuple[int, int]]:
    """Return for each rule how often it was right, and how often it found something."""
    from tests.scores.__main__ import documents

    found: dict[str, tuple[int, int]] = {}
    for stage in _STAGES:
        measure = import_module(f"tests.scores.{stage}").measure
        found.update(measure(documents(folder / f"{stage}_dev.jsonl")))
    return found


def written(source: str, table: Mapping[str, tuple[int, int]]) -> str:
    """Return the module with another table in it.

    Raises `ValueError` for a module in which there is no table.
    """
    rows = "".join(f'    "{rule}": {counts},\n' for rule, counts in table.items() if counts[1])
    whole, count = _TABLE.subn(lambda match: f"{match['begin']}{{\n{rows}}}\n", source)
    if count != 1:
        raise ValueError(f"there are {count} tables of precisions in {TABLE.name}, and not one")
    return whole


def main(arguments: Sequence[str]) -> int:
    """Write the table; return the exit code."""
    if len(arguments) != 1:
        print(__doc__)
        return 2
    TABLE.write_text(written(TABLE.read_text("utf-8"), measured(Path(arguments[0]))), "utf-8")
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main(sys.argv[1:]))
