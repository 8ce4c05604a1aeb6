"""`briefing list`: what there is, also what cannot be read."""

from pathlib import Path

from tests.cli.running import ran
from tui.render.cells import cells


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
    """Name, title, size, folder, date; a broken file stays, and for its size says why."""
    done = ran("list", working=library(tmp_path))
    assert done.code == 0
    rows = [line.split("\t") for line in done.out.splitlines()]
    gone = str(tmp_path / "briefings" / "gone.yaml")
    rows = [[field.replace(gone, "GONE") for field in row] for row in rows]
    assert rows[:4] == [
        ["broken", "", "cannot be read: line 2: this is not a briefing", "./briefings", ""],
        ["gone", "", "cannot be read: there is no file `GONE`", "./briefings", ""],
        ["halden", "Ferry strike", "1 item", "./briefings", ""],
        ["slip", "Slip", "0 items, 1 problem", "./briefings", ""],
    ]
    assert rows[4][:2] == ["derna-2018", "The fight for Derna, Libya, 2018"]
    assert rows[4][3:] == ["built in", rows[4][4]]
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
        "broken", "gone", "halden", "slip", "derna-2018"
    ]  # fmt: skip


def test_the_persons_own_folder_stands_before_the_built_in_one(tmp_path: Path) -> None:
    """And a name in both means the person's own."""
    own = tmp_path / "data" / "briefing" / "briefings"
    own.mkdir(parents=True)
    (own / "derna-2018.yaml").write_text("title: My Derna\n", "utf-8")
    variables = {"XDG_DATA_HOME": str(tmp_path / "data")}
    done = ran("list", variables=variables)
    assert [line.split("\t")[3] for line in done.out.splitlines()] == ["your briefings", "built in"]
    assert ran("show", "derna-2018", variables=variables).out == "My Derna\n"


def test_a_library_whose_links_lead_in_a_circle_is_left_out(tmp_path: Path) -> None:
    """What cannot be looked into holds nothing."""
    (tmp_path / "briefings").symlink_to("briefings")
    done = ran("list", working=tmp_path)
    assert done.code == 0
    assert done.out.startswith("derna-2018\t")
