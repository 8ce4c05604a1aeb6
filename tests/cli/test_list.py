"""`briefing list`: what there is, also what cannot be read."""

import json
import os
import re
from pathlib import Path

import pytest

from tests.cli.running import ran
from tests.reading import loaded
from tui.cli.listing import FORMAT_VERSION
from tui.library import TUTORIAL
from tui.model.changes import signatures
from tui.render.cells import cells
from tui.state.briefing import remember_seen


def library(folder: Path) -> Path:
    """Return a working folder whose library holds a good, a slipped and a broken file."""
    inside = folder / "briefings"
    inside.mkdir()
    (inside / "halden.yaml").write_text("title: Ferry\tstrike\nactors: [x]\n", "utf-8")
    (inside / "slip.yml").write_text("title: Slip\nlnag: en\n", "utf-8")
    (inside / "broken.yaml").write_text("\n- x\n", "utf-8")
    (inside / "notes.txt").write_text("no briefing", "utf-8")
    (inside / "folder.yaml").mkdir()
    (inside / "gone.yaml").symlink_to("nowhere.yaml")
    return folder


def test_in_a_pipe_fields_are_separated_by_tabs(tmp_path: Path) -> None:
    """Name, title, size, folder, date; a broken file stays, and for its size says why.

    Behind them, what is new, when the file was changed, and the file.
    """
    done = ran("list", working=library(tmp_path))
    assert done.code == 0
    rows = [line.split("\t") for line in done.out.splitlines()]
    inside = f"{tmp_path / 'briefings'}/"
    rows = [[field.replace(inside, "") for field in row] for row in rows]
    assert [row[:5] for row in rows[:4]] == [
        ["broken", "", "cannot be read: line 2: this is not a briefing", "./briefings", ""],
        ["gone", "", "cannot be read: there is no file `gone.yaml`", "./briefings", ""],
        ["halden", "Ferry strike", "1 item", "./briefings", ""],
        ["slip", "Slip", "0 items, 1 problem", "./briefings", ""],
    ]
    assert [(row[5], row[7]) for row in rows[:4]] == [
        ("", "broken.yaml"), ("", "gone.yaml"), ("unread", "halden.yaml"), ("unread", "slip.yml")
    ]  # fmt: skip
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", row[6]) for row in rows)
    assert rows[4][:2] == ["derna-2018", "The fight for Derna, Libya, 2018"]
    assert rows[4][3] == "built in"
    assert "Jun 2018" in rows[4][4]


def test_on_a_terminal_no_line_is_wider_than_it(tmp_path: Path) -> None:
    """In columns, or stacked where there is little room."""
    working = library(tmp_path)
    for columns in (20, 40, 80, 120):
        done = ran("list", working=working, columns=columns)
        assert done.code == 0
        assert all(cells(line) <= columns for line in done.out.splitlines())
        assert "derna-2018" in done.out


def test_on_a_terminal_a_briefing_stands_below_its_folder(tmp_path: Path) -> None:
    """The folders' names are never broken: they stand on lines of their own."""
    done = ran("list", working=library(tmp_path), columns=80)
    lines = done.out.splitlines()
    assert [line for line in lines if line and line[0] != " "] == ["./briefings:", "built in:"]
    assert [line.split()[0] for line in lines if line[:3].strip(" ") and line[0] == " "] == [
        "broken", "gone", "halden", "slip", "derna-2018", "tutorial"
    ]  # fmt: skip


def test_the_persons_own_folder_stands_before_the_built_in_one(tmp_path: Path) -> None:
    """And a name in both means the person's own."""
    own = tmp_path / "data" / "briefing" / "briefings"
    own.mkdir(parents=True)
    (own / "derna-2018.yaml").write_text("title: My Derna\n", "utf-8")
    variables = {"XDG_DATA_HOME": str(tmp_path / "data")}
    done = ran("list", variables=variables)
    assert [line.split("\t")[3] for line in done.out.splitlines()] == [
        "your briefings",
        *["built in"] * 2,
    ]
    assert ran("show", "derna-2018", variables=variables).out == "My Derna\n"


def test_a_library_whose_links_lead_in_a_circle_is_left_out(tmp_path: Path) -> None:
    """What cannot be looked into holds nothing."""
    (tmp_path / "briefings").symlink_to("briefings")
    done = ran("list", working=tmp_path)
    assert done.code == 0
    assert done.out.startswith("derna-2018\t")
    assert done.err.startswith("left out: ./briefings: ")


@pytest.fixture
def variables(tmp_path: Path) -> dict[str, str]:
    """Return an environment with folders for state, cache and data."""
    return {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CACHE", "STATE", "DATA")}


def names(*arguments: str, working: Path, variables: dict[str, str] | None = None) -> list[str]:
    """Return the names that are listed."""
    done = ran("list", *arguments, working=working, variables=variables)
    return [line.partition("\t")[0] for line in done.out.splitlines()]


def test_the_second_time_the_list_is_the_same(tmp_path: Path, variables: dict[str, str]) -> None:
    """Though nothing but what cannot be opened was read for it."""
    working = library(tmp_path)
    first = ran("list", working=working, variables=variables)
    assert (tmp_path / "CACHE" / "briefing" / "index.sqlite").is_file()
    assert ran("list", working=working, variables=variables) == first
    assert ran("list", working=working) == first


def test_more_folders_are_named_by_a_variable(tmp_path: Path, variables: dict[str, str]) -> None:
    """With all below them; one that is not there is told, and hides nothing."""
    (tmp_path / "more" / "deep").mkdir(parents=True)
    (tmp_path / "more" / "deep" / "port.yaml").write_text("title: Port\n", "utf-8")
    variables["BRIEFING_PATH"] = os.pathsep.join(["more", "none"])
    done = ran("list", working=tmp_path, variables=variables)
    assert done.out.splitlines()[0].split("\t")[:4] == ["port", "Port", "0 items", "more/deep"]
    assert done.err == "left out: none: no such file or directory\n"
    assert ran("show", "port", working=tmp_path, variables=variables).out == "Port\n"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["FERRY"], ["halden"]),
        (["erry", "strike"], ["halden"]),
        (["strike halden"], ["halden"]),
        (["./brief", "sl"], ["slip"]),
        (["derna", "dérna"], ["derna-2018"]),
        (["derna2018"], ["derna-2018"]),
        (["nowhere"], []),
        (["\x1b", "[", "%"], ["broken", "gone", "halden", "slip", "derna-2018", "tutorial"]),
        (["x" * 10_000], []),
    ],
)
def test_words_narrow_the_list(tmp_path: Path, words: list[str], found: list[str]) -> None:
    """All of them, or parts of them, in title, id, name or folder; 1 says that there is none."""
    assert names(*words, working=library(tmp_path)) == found
    assert ran("list", *words, working=tmp_path).code == (0 if found else 1)


@pytest.mark.parametrize(
    ("sorting", "found"),
    [
        ("name", ["broken", "derna-2018", "gone", "halden", "slip"]),
        ("title", ["halden", "slip", "derna-2018", "broken", "gone"]),
        ("as-of", ["halden", "derna-2018", "broken", "gone", "slip"]),
        ("items", ["derna-2018", "halden", "broken", "gone", "slip"]),
        ("changed", ["slip", "halden", "broken", "derna-2018", "gone"]),
    ],
)
def test_it_is_sorted_over_all_folders(tmp_path: Path, sorting: str, found: list[str]) -> None:
    """Dates and numbers from the top down, what has none at the end."""
    working = library(tmp_path)
    halden = working / "briefings" / "halden.yaml"
    halden.write_text("title: Ferry\nsources: [{label: x, published: 2019}]\n", "utf-8")
    for name, time in (("slip.yml", 3), ("halden.yaml", 2), ("broken.yaml", 1)):
        os.utime(working / "briefings" / name, (2**32 + time, 2**32 + time))
    listed = names("--sort", sorting, working=working)
    # When the built-in ones were changed, the checkout decides.
    assert [name for name in listed if name != TUTORIAL] == found
    done = ran("list", "--sort", sorting, working=working, columns=120)
    lines = [line for line in done.out.splitlines() if not line.startswith("      ")]
    assert [line.split()[0] for line in lines] == listed
    assert "built in:" not in done.out
    assert done.out.count("./briefings") == 4
    assert done.out.count("built in") == 2


def test_what_is_new_since_it_was_read_is_told(tmp_path: Path, variables: dict[str, str]) -> None:
    """Items that are new or changed; what was never read is unread as a whole."""
    working = library(tmp_path)
    halden = working / "briefings" / "halden.yaml"
    text = "title: Ferry strike\nactors: [x, y]\n"
    briefing = loaded(text).briefing
    assert briefing is not None
    halden.write_text(text, "utf-8")
    assert remember_seen(variables, halden, signatures(briefing))

    def told() -> list[str]:
        done = ran("list", "halden", working=working, variables=variables)
        shown = ran("list", "halden", working=working, variables=variables, columns=80)
        news = done.out.split("\t")[5]
        assert news in shown.out
        return [done.out.split("\t")[2], news]

    assert told() == ["2 items", ""]
    halden.write_text("title: Ferry strike\nactors: [{name: x, kind: person}, y, z]\n", "utf-8")
    assert told() == ["3 items", "2 new"]
    halden.write_text("title: Ferry strike\nactors: [x]\n", "utf-8")
    assert told() == ["1 item", ""]
    (tmp_path / "CACHE" / "briefing" / "index.sqlite").unlink()
    variables["XDG_CACHE_HOME"] = "/dev/null"
    assert told() == ["1 item", ""]


def test_for_programs_there_is_json(tmp_path: Path, variables: dict[str, str]) -> None:
    """All that is known, and what was left out."""
    variables["BRIEFING_PATH"] = "/none"
    done = ran("list", "--json", "bro", "--sort", "name", working=library(tmp_path))
    assert done.code == 0
    found = json.loads(done.out)
    assert found["version"] == FORMAT_VERSION
    (broken,) = found["briefings"]
    assert broken["first_problem"] == {"line": 2, "what": "this is not a briefing"}
    assert (broken["name"], broken["readable"], broken["title"]) == ("broken", False, "")
    done = ran("list", "--json", working=tmp_path, variables=variables)
    found = json.loads(done.out)
    assert found["left_out"] == [{"where": "/none", "why": "no such file or directory"}]
    halden = found["briefings"][2]
    assert halden["file"] == str(tmp_path / "briefings" / "halden.yaml")
    assert (halden["title"], halden["counts"], halden["new"]) == (
        "Ferry strike",
        {"actors": 1},
        None,
    )
    assert (halden["items"], halden["problems"], halden["first_problem"]) == (1, 0, None)


def test_json_has_no_sign_that_commands_a_terminal(tmp_path: Path) -> None:
    """A file may be called anything; a program has its name back as it is."""
    inside = tmp_path / "briefings"
    inside.mkdir()
    name = "a\x9b31m\x7f\u202eb.yaml"
    (inside / name).write_text("title: T\n", "utf-8")
    done = ran("list", "--json", working=tmp_path)
    assert json.loads(done.out)["briefings"][0]["file"] == str(inside / name)
    assert not {"\x9b", "\x7f", "\u202e"} & set(done.out)
