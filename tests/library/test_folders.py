"""Which folders the library is made of."""

import os
from pathlib import Path

import pytest

from tui.library.folders import Folder, built_in, folders

BUILT_IN = Folder("built in", Path(os.path.realpath(built_in())))


def named(variables: dict[str, str], working: Path) -> list[tuple[str, str]]:
    """Return the names and paths of the folders, those of the built-in set aside."""
    found = [one for one in folders(variables, working) if one.name != "built in"]
    return [(name, str(path)) for name, path, _ in found]


def test_the_persons_own_folders_stand_before_the_built_in_one(tmp_path: Path) -> None:
    """In the order in which a name is looked up."""
    variables = {"XDG_DATA_HOME": "/data", "BRIEFING_PATH": "/more"}
    assert [one.name for one in folders(variables, tmp_path)] == [
        "./briefings",
        "/more",
        "your briefings",
        "built in",
    ]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("/a:/b", [("/a", "/a"), ("/b", "/b")]),
        ("::/a:", [("/a", "/a")]),
        ("sub", [("sub", "WORKING/sub")]),
        ("~/notes", [("~/notes", "/home/notes")]),
        ("~", [("~", "/home")]),
        ("~other", [("~other", "WORKING/~other")]),
        ("/a:/a", [("/a", "/a")]),
        ("/a/../a", [("/a/../a", "/a")]),
        ("/\x1b[2J", [("/␛[2J", "/\x1b[2J")]),
        ("/a\0b:/c", [("/c", "/c")]),
    ],
)
def test_the_variable_names_more_folders(
    tmp_path: Path, given: str, expected: list[tuple[str, str]]
) -> None:
    """Several, relative to the working folder, with the home for `~`, each once; safe to show."""
    working = Path(os.path.realpath(tmp_path))
    variables = {"HOME": "/home", "BRIEFING_PATH": given.replace(":", os.pathsep)}
    found = named(variables, working)[1:-1]
    assert found == [(name, path.replace("WORKING", str(working))) for name, path in expected]


def test_only_what_somebody_named_is_missed(tmp_path: Path) -> None:
    """That there is no `./briefings` is no news; that a folder of the variable is not there, is."""
    found = folders({"BRIEFING_PATH": "/a", "HOME": "/home"}, tmp_path)
    assert [one.name for one in found if one.is_named] == ["/a"]


def test_each_folder_is_listed_once() -> None:
    """Also where the working folder is the checkout itself."""
    assert folders({}, built_in().parent) == [BUILT_IN]
    variables = {"BRIEFING_PATH": str(built_in())}
    assert [one.name for one in folders(variables, Path("/nowhere"))] == ["./briefings", "built in"]
