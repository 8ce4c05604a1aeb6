"""Run the stages over a set of documents and write what they find: see `--help`."""

import argparse
import json
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

STAGES = ("dates", "actors", "attributions", "figures", "html")
SHAPE = """\
SET begins with what is looked for: dates, actors, attributions, figures or html (dates_dev is a
set of dates). DOCS.jsonl has a document a line: id, text, and for dates dct, the day of
publication; for html id and html, and chooser if not all that is installed is to be used: rules.
What is written is one JSON object, from the id of a document to the list of what was found in it:
  dates         {"start", "end", "value", "type"}     values as TIMEX3 has them
  actors        {"start", "end", "type"}              person, organisation or place
  attributions  {"source", "cue", "content"}          each [start, end], or null
  figures       {"value", "change", "unit", "concept"}
  html          {"articleBody"}                       no list: the text of the article's body
"""


def main(arguments: list[str] | None = None) -> int:
    """Write the predictions for a set; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.scores",
        description="Runs the stages of drafting over a set of documents.",
        epilog=SHAPE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("set", help="which set it is: dates_dev, figures_test")
    parser.add_argument("documents", type=Path, metavar="DOCS.jsonl", help="its documents")
    parser.add_argument("-o", "--output", type=Path, help="the file to write, instead of stdout")
    given = parser.parse_args(arguments)
    stage = given.set.split("_")[0]
    if stage not in STAGES:
        parser.error(f"SET begins with one of {', '.join(STAGES)}")
    predict = import_module(f"tests.scores.{stage}").predict
    found = {document["id"]: predict(document) for document in documents(given.documents)}
    written = json.dumps(found, ensure_ascii=False) + "\n"
    if given.output:
        given.output.write_text(written, encoding="utf-8")
    else:
        sys.stdout.write(written)
    return 0


def documents(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the documents of a set, which has one a line."""
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


if __name__ == "__main__":
    sys.exit(main())
