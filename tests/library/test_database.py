"""The index is made anew where it is of no use, and never in the way."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.library.made import Made
from tui.library.database import SET_ASIDE, VERSION
from tui.library.index import Index
from tui.library.schema import SCHEMA
from tui.library.searching import search, search_shelf
from tui.search.parsing import parse_query
from tui.search.query import Query

Harm = Callable[[Path], object]


def dropped(path: Path) -> None:
    """Take a table out of the index."""
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TABLE content")
    connection.close()


def changed(path: Path) -> None:
    """Write something else into the index than what belongs there."""
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE briefing SET title = 7, day = 'x'")
        connection.execute("UPDATE content SET documents = x'00ff'")
    connection.close()


def of_version(number: int) -> Harm:
    """Return what gives the index another version."""

    def change(path: Path) -> None:
        with sqlite3.connect(path) as connection:
            connection.execute(f"PRAGMA user_version = {number}")
        connection.close()

    return change


def replaced(make: Callable[[Path], object]) -> Harm:
    """Return what puts something else in the index's place."""

    def change(path: Path) -> None:
        path.unlink()
        make(path)

    return change


HARMS: dict[str, Harm] = {
    "empty": lambda path: path.write_bytes(b""),
    "no database": lambda path: path.write_bytes(b"no database" * 1_000),
    "cut short": lambda path: path.write_bytes(path.read_bytes()[:9_000]),
    "half of zeros": lambda path: path.write_bytes(path.read_bytes()[:9_000] + bytes(90_000)),
    # Which SQLite's message then holds.
    "no text": lambda path: path.write_bytes(
        path.read_bytes().replace(b"sqlite_s", b"\x80qlite_s", 1)
    ),
    "other version": of_version(VERSION + 1),
    "table gone": dropped,
    "other values": changed,
    "pipe": replaced(os.mkfifo),
}


@pytest.mark.parametrize("harm", HARMS)
def test_a_damaged_index_is_made_anew(made: Made, harm: str) -> None:
    """Nobody is told: all that was in it is found in the briefings."""
    made.write("ferry", "title: Ferry\nactors: [Harbour Union (HU)]\n")
    before = made.update()
    HARMS[harm](made.index_file)
    assert [one.title for one in made.update()] == ["Ferry"]
    index = made.index()
    known = index.known()
    assert known[before[0].file] == before[0]
    query = parse_query("harbour")
    assert isinstance(query, Query)
    assert "Ferry" in [one.briefing.title for one in search_shelf(query, index, made.shelf(index))]
    assert made.read_again() == []


def test_damage_that_is_found_in_writing_is_mended_in_the_same_run(made: Made) -> None:
    """All briefings are read again, those too that were known, and slips are forgiven again."""
    made.write("ferry", "title: Ferry\nactors: [Harbour Union (HU)]\n")
    index = made.index()
    made.update(index)
    made.write("port", "title: Port\nactors: [Port Office]\n")
    shelf = made.shelf(index)
    with sqlite3.connect(made.index_file) as connection:
        connection.execute("DROP TABLE item")
    connection.close()
    for _ in shelf.update():
        pass
    assert made.read_again() == []
    query = parse_query("habrour")
    assert isinstance(query, Query)
    among = {one.file: one for one in made.own(shelf)}
    assert [one.hit.document.title for one in search(query, index, among)] == ["Harbour Union"]


def test_what_is_damaged_is_set_aside(made: Made) -> None:
    """What is of another version is only old."""
    made.update()
    aside = made.index_file.with_name(SET_ASIDE)
    of_version(7)(made.index_file)
    made.update()
    assert not aside.exists()
    made.index_file.write_bytes(b"no database")
    made.update()
    assert aside.read_bytes() == b"no database"


def is_begun_anew(made: Made) -> bool:
    """Whether the index was found to be of no use, and set aside."""
    return made.index_file.with_name(SET_ASIDE).exists()


@given(st.lists(st.tuples(st.integers(0, 2**20), st.binary(min_size=1, max_size=64)), min_size=1))
@settings(max_examples=15)
def test_no_damage_is_ever_raised(
    tmp_path_factory: pytest.TempPathFactory, harms: list[tuple[int, bytes]]
) -> None:
    """Whatever stands wherever in the file: listing, searching and updating go on."""
    made = Made(tmp_path_factory.mktemp("library"))
    made.write("ferry", "title: Ferry\nactors: [Harbour Union (HU)]\n")
    made.update()
    data = bytearray(made.index_file.read_bytes())
    for at, harm in harms:
        start = at % len(data)
        data[start : start + len(harm)] = harm
    made.index_file.write_bytes(bytes(data))
    index = made.index()
    shelf = made.shelf(index)
    query = parse_query("harbor union is:unpinned after:2001")
    assert isinstance(query, Query)
    list(search(query, index, index.known()))
    for _ in shelf.update():
        pass
    assert [one.name for one in made.own(shelf)] == ["ferry"]
    sought = parse_query("harbour")
    assert isinstance(sought, Query)
    found = [hit.document.title for one in search_shelf(sought, index, shelf) for hit in one.hits]
    # A letter of a title that became another letter, nobody can notice.
    if is_begun_anew(made):
        assert [one.title for one in made.own(shelf)] == ["Ferry"]
        assert "Harbour Union" in found
    index.close()


def test_a_program_that_runs_long_goes_by_the_index_that_another_has_begun(made: Made) -> None:
    """It reads and writes there, and finds what it has read again there."""
    path = made.write("ferry", "title: Ferry\nactors: [Harbour Union (HU)]\n")
    ours = made.index()
    made.update(ours)
    with made.index() as other:
        other.database.begin_anew()
        assert ours.known() == {}
        made.update(other)
    assert str(path) in ours.known()
    made.write("port", "title: Port\n")
    assert [one.title for one in made.update(ours)] == ["Ferry", "Port"]
    assert made.read_again() == []
    ours.close()


def test_two_programs_of_two_versions_do_not_take_turns(made: Made) -> None:
    """The one that was first goes on without a file."""
    ours = made.index()
    made.update(ours)
    made.index_file.unlink()
    with made.index() as other:
        made.update(other)
    of_version(VERSION + 1)(made.index_file)
    before = made.index_file.read_bytes()
    assert ours.known() == {}
    assert not ours.database.is_kept
    made.update(ours)
    assert made.index_file.read_bytes() == before
    ours.close()


def test_without_full_text_nothing_is_known(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not every SQLite has it; briefings are read, and an index that is there stays."""
    made.write("ferry", "title: Ferry\n")
    without = SCHEMA.replace("fts5", "fts0")
    assert without != SCHEMA
    monkeypatch.setattr("tui.library.database.SCHEMA", without)
    with made.index() as index:
        assert not index.database.is_kept
        assert index.known() == {}
        assert [one.title for one in made.update(index)] == ["Ferry"]
        assert index.database.renewals == 0
    assert not made.index_file.with_name(SET_ASIDE).exists()


def test_it_is_the_persons_alone(made: Made) -> None:
    """What somebody reads is nobody else's business."""
    made.update()
    assert made.index_file.stat().st_mode & 0o077 == 0
    assert made.index_file.parent.stat().st_mode & 0o077 == 0


def test_while_another_program_has_it_all_goes_on_without(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is asked is answered by the briefings; nothing fails, and nothing is thrown away."""
    monkeypatch.setattr("tui.library.database.PATIENCE", 0.02)
    made.write("ferry", "title: Ferry\n")
    made.update()
    index = made.index()
    other = sqlite3.connect(made.index_file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert index.known() == {}
    assert index.drop(["x"]) is False
    assert not Index(made.variables).database.is_kept
    assert [one.title for one in made.update()] == ["Ferry"]
    other.execute("COMMIT")
    other.close()
    assert made.read_again() == []
    assert not made.index_file.with_name(SET_ASIDE).exists()


def test_after_it_is_closed_it_holds_nothing(made: Made) -> None:
    """A program that ends may still have somebody who asks."""
    made.update()
    index = made.index()
    index.close()
    assert index.known() == {}
    assert index.drop(["x"]) is False
    assert made.read_again() == []


TWO = """
import sys
from pathlib import Path
from tui.library.index import Index
from tui.library.schema import SCHEMA
from tui.library.shelf import Shelf
variables = {"XDG_CACHE_HOME": sys.argv[1]}
shelf = Shelf(variables, Path(sys.argv[2]), Index(variables))
for _ in shelf.update():
    pass
print(sum(one.readable for one in shelf.briefings))
"""


def test_several_programs_may_write_at_once(made: Made) -> None:
    """Each sees all briefings, and so does the index in the end."""
    for number in range(60):
        made.write(f"{number}", f"title: Number {number}\nactors: [Harbour Union (HU)]\n")
    command = [
        sys.executable, "-c", TWO, made.variables["XDG_CACHE_HOME"], str(made.working)
    ]  # fmt: skip
    programs = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    assert [program.communicate()[0] for program in programs] == ["62\n"] * 3
    assert made.read_again() == []
    with sqlite3.connect(made.index_file) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
