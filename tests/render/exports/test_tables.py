"""CSV: tables whose columns are the format's own fields, whatever a briefing gives."""

import csv
from io import StringIO

from tests.app.test_hostile import hostile_briefing
from tests.kinds.test_seam import Weather
from tests.reading import whole
from tests.render.exports.golden import example
from tui.kinds import KINDS
from tui.load.schema import fields_of
from tui.model.briefing import Briefing
from tui.render.exports.tables import csv_of, tables_of
from tui.render.extract import Extract


def rows(briefing: Briefing, name: str) -> list[dict[str, str]]:
    """Return the rows of a table, as a program reads them that knows CSV."""
    return list(csv.DictReader(StringIO(tables_of(Extract(briefing))[name], newline="")))


def test_a_row_has_the_item_as_the_file_gives_it() -> None:
    """Amounts and dates in words, several values with a sign between them."""
    (row,) = [one for one in rows(example(), "figures") if one["id"] == "inhabitants"]
    given = {key: value for key, value in row.items() if value}
    assert given == {
        "id": "inhabitants", "label": "inhabitants of the islands", "value": "about 3,400",
        "unit": "people", "measure": "population", "by": "courier", "at": "p6",
        "stance": "affirms",
    }  # fmt: skip
    (walkout,) = [one for one in rows(example(), "timeline") if one["id"] == "walkout"]
    assert walkout["at"] == "p1; p3"


def test_records_within_an_item_have_a_table_that_says_whose_they_are() -> None:
    """Claims, readings, names, roles, passages."""
    values = [(row["item"], row["value"], row["by"]) for row in rows(example(), "figures-values")]
    assert values == [
        ("cancelled", "about 140", "union"),
        ("cancelled", "fewer than 100", "line"),
    ]
    assert {row["item"] for row in rows(example(), "sources-passages")} == {"courier"}
    assert rows(example(), "sources")[0]["published.date"] == "2026-03-05"


def test_the_columns_are_the_same_in_every_file(derna: Briefing) -> None:
    """Whether or not a field is given: scripts rely on them."""
    first, second = tables_of(Extract(derna)), tables_of(Extract(example()))
    both = first.keys() & second.keys()
    assert len(both) > 12
    for name in both:
        assert first[name].split("\r\n")[0] == second[name].split("\r\n")[0]


def test_every_field_of_every_kind_has_a_column_or_a_table() -> None:
    """Found by the annotations: a new one cannot be forgotten."""
    briefing = hostile_briefing().briefing
    assert briefing is not None
    tables = tables_of(Extract(briefing))
    for kind in KINDS:
        columns = tables[kind.LIST].split("\r\n")[0].split(",")
        for key in fields_of(kind):  # type: ignore[arg-type]  # mypy asks for the hash of a value
            there = key in columns or any(column.startswith(f"{key}.") for column in columns)
            assert there or f"{kind.LIST}-{key}" in tables or key in {"claims", "values"}, key


def test_a_new_kind_has_its_table() -> None:
    """Without a word about it here."""
    briefing = whole("title: t\nweather: [{sky: clear}]\n", (*KINDS, Weather))
    name = Weather.LIST
    assert len(rows(briefing, name)) == 1


def test_no_cell_is_a_formula() -> None:
    """A spreadsheet would work it out; numbers below nothing stay numbers."""
    text = "title: =1+1\nfigures: [{id: x, label: '@SUM(1)', value: '-40', unit: '+x'}]\n"
    briefing = whole(text)
    assert rows(briefing, "briefing")[0]["title"] == "'=1+1"
    (row,) = rows(briefing, "figures")
    assert (row["label"], row["value"], row["unit"]) == ("'@SUM(1)", "-40", "'+x")


def test_the_archive_is_the_same_at_each_time() -> None:
    """It says nothing of when, where and by whom it was made."""
    assert csv_of(Extract(example())) == csv_of(Extract(example()))
