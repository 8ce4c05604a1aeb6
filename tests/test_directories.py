"""The person's own folders, by the rules of each system."""

from pathlib import Path

import pytest

from tui.directories import Sort, as_typed, directory


@pytest.mark.parametrize(
    ("sort", "variables", "platform", "folder"),
    [
        ("data", {"HOME": "/h"}, "linux", "/h/.local/share/briefing"),
        ("state", {"HOME": "/h"}, "linux", "/h/.local/state/briefing"),
        ("data", {"HOME": "/h", "XDG_DATA_HOME": "/x"}, "linux", "/x/briefing"),
        ("config", {"HOME": "/h"}, "linux", "/h/.config/briefing"),
        ("config", {"XDG_CONFIG_HOME": "/x"}, "linux", "/x/briefing"),
        ("state", {"XDG_STATE_HOME": "/x"}, "linux", "/x/briefing"),
        ("data", {"HOME": "/h", "XDG_DATA_HOME": ""}, "linux", "/h/.local/share/briefing"),
        ("data", {"HOME": "/h", "XDG_DATA_HOME": "x"}, "linux", None),
        ("data", {}, "linux", None),
        ("data", {"HOME": ""}, "linux", None),
        ("data", {"HOME": "h"}, "linux", None),
        ("data", {"HOME": "/h"}, "darwin", "/h/Library/Application Support/briefing/data"),
        ("state", {"LOCALAPPDATA": "/l"}, "win32", "/l/briefing/state"),
        ("cache", {"HOME": "/h"}, "linux", "/h/.cache/briefing"),
        ("cache", {"HOME": "/h", "XDG_CACHE_HOME": "/x"}, "linux", "/x/briefing"),
        ("cache", {"HOME": "/h"}, "darwin", "/h/Library/Caches/briefing"),
        ("cache", {"LOCALAPPDATA": "/l"}, "win32", "/l/briefing/cache"),
    ],
)
def test_a_folder_is_named_and_never_guessed(
    sort: Sort, variables: dict[str, str], platform: str, folder: str | None
) -> None:
    """A relative path in a variable is no folder (XDG), and without a home there is none."""
    found = directory(sort, variables, platform)
    assert found == (Path(folder) if folder else None)


@pytest.mark.parametrize(
    ("path", "variables", "typed"),
    [
        ("/h/a/b", {"HOME": "/h"}, "~/a/b"),
        ("/h", {"HOME": "/h"}, "~"),
        ("/home/b", {"HOME": "/h"}, "/home/b"),
        ("/h/a", {"HOME": ""}, "/h/a"),
        ("/h/a", {"USERPROFILE": "/h"}, "~/a"),
    ],
)
def test_a_folder_is_told_as_a_person_types_it(
    path: str, variables: dict[str, str], typed: str
) -> None:
    """Only what is below the home is told from there."""
    assert as_typed(Path(path), variables) == typed
