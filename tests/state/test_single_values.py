"""The single values that are remembered between runs; losing them is never an error."""

import json
from pathlib import Path

import pytest

from tui.state import remember, remembered


@pytest.fixture
def variables(tmp_path: Path) -> dict[str, str]:
    """Return an environment whose state folder does not exist yet."""
    return {"XDG_STATE_HOME": str(tmp_path / "state")}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return where the state is kept."""
    return tmp_path / "state" / "briefing" / "state.json"


def test_what_is_kept_is_remembered_beside_what_was_kept(variables: dict[str, str]) -> None:
    """The folder is made, and values are added."""
    assert remembered(variables) == {}
    assert remember(variables, theme="dark")
    assert remember(variables, last_read="/a/é.yaml")
    assert remembered(variables) == {"theme": "dark", "last_read": "/a/é.yaml"}


def test_the_folder_is_the_persons_alone(variables: dict[str, str], file: Path) -> None:
    """What somebody reads is nobody else's business; and no piece of a file is left over."""
    remember(variables, theme="dark")
    assert file.parent.stat().st_mode & 0o077 == 0
    assert {one.name for one in file.parent.iterdir()} == {"state.json", "lock"}


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '"x"', "\x00", "[" * 100_000, "é".encode("latin-1")]
)
def test_what_cannot_be_read_is_set_aside(
    variables: dict[str, str], file: Path, text: str | bytes
) -> None:
    """Kept under another name once it is to be replaced, and the program starts afresh."""
    data = text if isinstance(text, bytes) else text.encode()
    file.parent.mkdir(parents=True)
    file.write_bytes(data)
    assert remembered(variables) == {}
    assert file.read_bytes() == data
    assert remember(variables, theme="dark")
    assert remembered(variables) == {"theme": "dark"}
    assert file.with_name("state.broken.json").read_bytes() == data


def test_only_known_texts_are_remembered(variables: dict[str, str], file: Path) -> None:
    """Whatever a later version, or somebody else, has written there; and it is left to them."""
    file.parent.mkdir(parents=True)
    file.write_text('{"theme": 7, "last_read": "/a", "command": "rm"}', "utf-8")
    assert remembered(variables) == {"last_read": "/a"}
    assert remember(variables, theme="dark")
    assert json.loads(file.read_bytes())["command"] == "rm"


def test_a_key_that_would_be_forgotten_is_refused(variables: dict[str, str]) -> None:
    """Whoever wants more to be remembered is told where to say so."""
    with pytest.raises(ValueError, match="thema"):
        remember(variables, thema="dark")


def test_what_is_too_large_to_be_read_again_is_not_written(
    variables: dict[str, str], file: Path
) -> None:
    """What was remembered before stays."""
    remember(variables, theme="dark")
    assert not remember(variables, library_filter="x" * 100_000)
    assert remembered(variables) == {"theme": "dark"}
    file.write_text(json.dumps({"theme": "x" * 100_000}), "utf-8")
    assert remembered(variables) == {}


def test_where_nothing_can_be_written_nothing_is_said(tmp_path: Path) -> None:
    """No home; a file where the folder should be; a system that refuses."""
    assert not remember({}, theme="dark")
    (tmp_path / "briefing").write_text("a file", "utf-8")
    assert not remember({"XDG_STATE_HOME": str(tmp_path)}, theme="dark")
    assert not remember({"XDG_STATE_HOME": "/proc"}, theme="dark")
    assert remembered({"XDG_STATE_HOME": "/proc"}) == {}
