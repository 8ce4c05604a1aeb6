"""What the library knows of its briefings, and what it reads anew."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.library.made import Made
from tui.library.database import Database
from tui.library.shelf import Shelf

FERRY = """\
    title: Ferry strike
    id: strike-26
    sources:
      - {label: The Log, published: 2026-03-04}
      - {label: The Post, published: 2026-03-02}
    actors: [Harbour Union (HU), Port Authority]
    timeline:
      - 2026-03-02: Crews walk out
    caveats: [One side alone was asked.]
"""


def test_a_briefing_is_known_by_what_a_list_shows_of_it(made: Made) -> None:
    """Title, id, dates, counts, how much asks for care, where it is."""
    made.write("sub/ferry", FERRY)
    (ferry,) = made.update()
    assert (ferry.name, ferry.folder, ferry.title, ferry.id) == (
        "ferry", "./briefings/sub", "Ferry strike", "strike-26"
    )  # fmt: skip
    assert ferry.as_of == "4 Mar 2026; 2 Mar 2026"
    assert ferry.counts == {"sources": 2, "actors": 2, "timeline": 1, "caveats": 1}
    assert (ferry.items, ferry.cares, ferry.problems, ferry.problem) == (6, 1, 0, "")
    assert ferry.modified == ferry.path.stat().st_mtime_ns


def test_what_is_kept_is_what_was_read(made: Made) -> None:
    """The second program knows what the first has learnt, and reads nothing."""
    made.write("ferry", FERRY)
    made.write("broken", "\n- x\n")
    first = made.update()
    assert made.read_again() == []
    assert made.own(made.shelf()) == first


def test_a_broken_file_stays_with_its_first_problem(made: Made) -> None:
    """And its line; where there are no lines, as of a file that is gone, none."""
    made.write("broken", "\n- x\n")
    made.write("slip", "title: Slip\n\nlnag: en\nactors: 7\n")
    (made.briefings / "gone.yaml").symlink_to("nowhere.yaml")
    broken, gone, slip = made.update()
    assert (broken.readable, broken.title, broken.problem) == (0, "", "this is not a briefing")
    assert (broken.line, broken.problems) == (2, 1)
    assert (gone.readable, gone.line, gone.problems) == (0, 0, 1)
    assert "there is no file" in gone.problem
    assert (slip.readable, slip.line, slip.problems) == (1, 3, 2)


def test_what_changed_is_read_again_and_nothing_else(made: Made) -> None:
    """By its size or its times."""
    ferry, port = made.write("ferry", FERRY), made.write("port", "title: Port\n")
    made.update()
    port.write_text("title: Harbour\n", "utf-8")
    assert made.read_again() == ["port"]
    assert [one.title for one in made.update()] == ["Ferry strike", "Harbour"]
    ferry.chmod(0o640)
    assert made.read_again() == ["ferry"]
    made.update()
    assert made.read_again() == []


def test_what_was_only_saved_again_is_not_taken_for_new(made: Made) -> None:
    """Its content is what it was; its time is kept, so that it is not looked at again."""
    ferry = made.write("ferry", FERRY)
    (before,) = made.update()
    os.utime(ferry, ns=(0, 1_000))
    assert made.read_again() == ["ferry"]
    (after,) = made.update()
    assert after.modified == 1_000
    assert after.digest == before.digest
    assert made.read_again() == []
    assert numbers(made) == 3  # those that are built in, and one more


def numbers(made: Made) -> int:
    """Return how many numbers were given to briefings so far."""
    database = Database(made.variables)
    found: int = database.read(
        lambda connection: connection.execute("SELECT seq FROM sqlite_sequence").fetchone()[0], -1
    )
    database.close()
    return found


def test_what_cannot_be_opened_is_looked_at_each_time(made: Made) -> None:
    """That it can be opened again changes neither its size nor its time."""
    (made.briefings / "gone.yaml").symlink_to("nowhere.yaml")
    made.update()
    assert made.read_again() == ["gone"]


def test_what_cannot_be_opened_any_more_leaves_the_index(made: Made) -> None:
    """Nothing of it is to be found; and once it can be, all of it is."""
    path = made.write("ferry", FERRY)
    made.update()
    path.unlink()
    path.symlink_to("nowhere.yaml")
    made.update()
    assert made.index().known().get(str(path)) is None
    path.unlink()
    made.write("ferry", FERRY)
    assert [one.title for one in made.update()] == ["Ferry strike"]


def test_files_that_are_gone_leave_the_index(made: Made, tmp_path: Path) -> None:
    """Those of other libraries stay for as long as they are there."""
    path = made.write("ferry", FERRY)
    other = made.write("port", "title: Port\n")
    made.update()
    path.unlink()
    elsewhere = Shelf(made.variables, tmp_path, made.index())
    assert list(elsewhere.update()) == []
    assert sorted(made.index().known()) == sorted(
        [str(other), *(one.file for one in elsewhere.briefings)]
    )


def test_whoever_stops_it_keeps_what_was_read(made: Made) -> None:
    """And the next time goes on from there."""
    for number in range(6):
        made.write(f"{number}", f"title: Number {number}\n")
    steps = made.shelf().update()
    assert [next(steps).done for _ in range(4)] == [1, 2, 3, 4]
    steps.close()
    assert made.read_again() == ["4", "5", "derna-2018", "tutorial"]
    assert len(made.update()) == 6


@pytest.mark.parametrize("cache", ["", "relative", "/proc", "/dev/null"])
def test_without_a_folder_all_is_read_each_time(made: Made, cache: str) -> None:
    """Nothing is said of it: it only takes longer."""
    made.variables["XDG_CACHE_HOME"] = cache
    made.write("ferry", FERRY)
    assert [one.title for one in made.update()] == ["Ferry strike"]
    assert made.read_again() == ["ferry", "derna-2018", "tutorial"]


def test_waste_is_given_up(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    """What briefings once said stays in the full text until there is too much of it."""
    monkeypatch.setattr("tui.library.index._WASTE", 2)
    for number in range(6):
        made.write("ferry", f"title: Number {number}\n")
        assert [one.title for one in made.update()] == [f"Number {number}"]
        assert numbers(made) <= 8
        assert made.read_again() == []
    assert sorted(one.name for one in made.index_file.parent.iterdir()) == ["index.sqlite"]


Changed = Callable[[Made], object]


@pytest.mark.parametrize(
    ("change", "title"),
    [
        (lambda made: (made.briefings / "a.yaml").rename(made.briefings / "b.yaml"), "A"),
        (lambda made: made.write("a", "title: B\n"), "B"),
    ],
)
def test_a_file_may_change_under_another_name(made: Made, change: Changed, title: str) -> None:
    """Renamed or replaced, it is there once."""
    made.write("a", "title: A\n")
    made.update()
    change(made)
    assert [one.title for one in made.update()] == [title]
