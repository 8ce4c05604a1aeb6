"""CSV: a table for each list of a briefing, and one for each list of records within its items.

The columns are the format's own fields, so that a new field or kind is a column or a table without
a word here. What a field holds several of, and is a record (a claim, a name, a role), is a table
of its own, whose rows say in `item` whose they are.
"""

from collections.abc import Iterator
from typing import Any, Final, get_args, get_origin

from tui.frozen import Frozen
from tui.load.schema import PARSERS, fields_of
from tui.model.draft import UNREVIEWED
from tui.model.item import Item
from tui.model.source import Source
from tui.render.exports.losses import Loss
from tui.render.extract import Extract

Tables = dict[str, list[dict[str, str]]]
_BETWEEN: Final = "; "
"""What stands between the values of a field that has several."""
_FORMULA: Final = tuple("=+-@\t\r")
_HEADER: Final = "briefing"
_REVIEW: Final = "review"
"""The column that says of what it is unreviewed, beside those for the rule."""


def tables_of(extract: Extract) -> dict[str, str]:
    """Return the tables of what is taken by their names, each as CSV (RFC 4180)."""
    told = extract.briefing.review.told if extract.briefing.drafts else ""
    tables: Tables = {_HEADER: [{**_cells(extract.briefing.header), _REVIEW: told}]}
    for readable in extract.readables:
        if isinstance(readable, Item):
            _tabulate(readable, tables)
        else:
            row = {"item": readable.source, "id": readable.id, **_cells(readable.block)}
            tables.setdefault(f"{Source.LIST}-passages", []).append(row)
    return {name: _csv(rows) for name, rows in tables.items()}


def csv_of(extract: Extract) -> bytes:
    """Return the tables of what is taken as a ZIP archive of CSV files, the same at each time."""
    from io import BytesIO
    from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        for name, text in tables_of(extract).items():
            # Dated as early as the form allows: the archive says nothing of when it was made.
            archive.writestr(ZipInfo(f"{name}.csv"), text.encode(), ZIP_DEFLATED)
    return data.getvalue()


def _tabulate(item: Item, tables: Tables) -> None:
    """Add an item to its table, and what it holds of other records to theirs."""
    review = UNREVIEWED if item.is_draft else ""
    tables.setdefault(item.LIST, []).append({"id": item.id, **_cells(item), _REVIEW: review})
    for key, records in _records(item):
        rows = tables.setdefault(f"{item.LIST}-{key}", [])
        rows += [{"item": item.id, **_cells(record)} for record in records]


def _cells(record: Frozen, before: str = "") -> dict[str, str]:
    """Return a cell for each field that one can hold; of a record within, by both names.

    All fields are there, given or not: the columns of a table are the same in every file.
    """
    found: dict[str, str] = {}
    kind: Any = type(record)
    for key, field in fields_of(kind).items():
        inner = _single(field.annotation)
        if inner is not None:
            value = getattr(record, field.name)
            empty = dict.fromkeys(_columns(inner, f"{before}{key}."), "")
            found |= empty | (_cells(value, f"{before}{key}.") if value else {})
        elif _several(field.annotation) is None:
            found[f"{before}{key}"] = _cell(getattr(record, field.name))
    return found


def _columns(kind: Any, before: str) -> list[str]:
    fields = fields_of(kind).items()
    return [f"{before}{key}" for key, field in fields if _several(field.annotation) is None]


def _cell(value: Any) -> str:
    if isinstance(value, tuple):
        return _BETWEEN.join(map(str, value))
    return "" if value is None else str(value)


def _records(record: Frozen) -> Iterator[tuple[str, tuple[Frozen, ...]]]:
    """Yield the fields that hold several records, and hold some."""
    kind: Any = type(record)
    for key, field in fields_of(kind).items():
        if _several(field.annotation) is not None and (held := getattr(record, field.name)):
            yield key, held


def _several(annotation: Any) -> Any:
    """Return the record that a field holds several of, if it does."""
    return _record(get_args(annotation)[0]) if get_origin(annotation) is tuple else None


def _single(annotation: Any) -> Any:
    """Return the record that a field holds one of, if it does."""
    inner = [one for one in get_args(annotation) or (annotation,) if one is not type(None)]
    return _record(inner[0]) if get_origin(annotation) is not tuple else None


def _record(kind: Any) -> Any:
    is_record = isinstance(kind, type) and issubclass(kind, Frozen) and kind not in PARSERS
    return kind if is_record else None


def _csv(rows: list[dict[str, str]]) -> str:
    import csv
    from io import StringIO

    columns = list(rows[0])
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_harmless(row[column]) for column in columns] for row in rows)
    return out.getvalue()


def _harmless(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula to be worked out."""
    return f"'{text}" if text.startswith(_FORMULA) and not _is_number(text) else text


def _is_number(text: str) -> bool:
    return text.replace(",", "").replace(".", "").removeprefix("-").isdigit()


LOSSES: Final = (
    Loss("what the cards say besides the fields is left out: names for ids, status, backlinks"),
    Loss("several values of a field stand in one cell, with `; ` between them"),
    Loss("a text that a spreadsheet would take for a formula has an apostrophe before it"),
)
