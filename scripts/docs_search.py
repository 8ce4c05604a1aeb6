"""The grammar of queries, out of the table that the search goes by."""

from io import BytesIO, StringIO
from pathlib import Path
from typing import Final

from tui.cli import codes
from tui.cli.environment import Environment
from tui.cli.process import main
from tui.kinds import KINDS
from tui.model.source import Passage
from tui.search.document import own_kinds
from tui.search.fields import BY_NAME, FIELDS, vocabulary
from tui.search.matching import SHORTEST_START
from tui.search.parsing import LONGEST, MOST_CONDITIONS, parse_query
from tui.search.query import QueryFault
from tui.search.spelling import SHORTEST_KEY, SHORTEST_SLIP

_WRONG: Final = ("actr:lna", "status:confirmed", "after:2018-13", "by:")
"""Queries that show what is said about wrong ones."""


def search_fields() -> str:
    """Return the table of the fields."""
    lines = ["| field | takes | finds | example |", "| --- | --- | --- | --- |"]
    lines += [
        f"| `{field.name}:` | {field.takes} | {field.explanation} | `{field.example}` |"
        for field in FIELDS
    ]
    return "\n".join(lines)


def search_words() -> str:
    """Return the tables of the words that some fields take."""
    tables = []
    for name in ("status", "is"):
        field = BY_NAME[name]
        lines = [f"| `{name}:` | what it says of an item |", "| --- | --- |"]
        lines += [f"| `{word}` | {said} |" for word, said in vocabulary(field).items()]
        tables.append("\n".join(lines))
    lines = ["| `kind:` | or the name of its list | or a sort of it |", "| --- | --- | --- |"]
    for kind in KINDS:
        sorts = ", ".join(f"`{word}`" for word in own_kinds(kind))  # type: ignore[arg-type]  # mypy asks for the hash of a value
        lines.append(f"| `{kind.NOUN}` | `{kind.LIST}` | {sorts} |")
    tables.append("\n".join([*lines, f"| `{Passage.NOUN}` | | |"]))
    return "\n\n".join(tables)


def search_limits() -> str:
    """Return the numbers that the prose would have to repeat."""
    return (
        f"- A query has up to {LONGEST:,} characters and {MOST_CONDITIONS} conditions.\n"
        f"- Spellings are compared in names of {SHORTEST_KEY} letters and more, slips forgiven in "
        f"words of {SHORTEST_SLIP} and more.\n"
        f"- In `actor:`, `place:` and `by:` a name's beginning needs {SHORTEST_START} letters."
    )


def search_faults() -> str:
    """Return what is really said about some wrong queries."""
    lines = []
    for query in _WRONG:
        fault = parse_query(query)
        if not isinstance(fault, QueryFault):
            raise TypeError(f"the example `{query}` is right")
        lines += [f"$ briefing search {query}", f"error: {fault.what}", f"help: {fault.help}", ""]
    return "```text\n" + "\n".join(lines).strip() + "\n```"


def search_json() -> str:
    """Return what `search --json` really writes about a small file."""
    out = StringIO()
    text = b"title: Ferry strike\ntimeline:\n  - 2026-03-02: Crews walk out\n"
    environment = Environment(
        out=out, err=StringIO(), stdin=BytesIO(text), variables={}, working=Path("/")
    )
    code = main(["search", "--json", "crews", "-"], environment)
    if code != codes.DONE:
        raise ValueError(f"the example ended with {code}")
    return f"```json\n{out.getvalue()}```"
