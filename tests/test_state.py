"""What is remembered between runs; losing it is never an error."""

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
    assert [one.name for one in file.parent.iterdir()] == ["state.json"]


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '"x"', "\x00", "[" * 100_000, "é".encode("latin-1")]
)
def test_what_cannot_be_read_is_set_aside(
    variables: dict[str, str], file: Path, text: str | bytes
) -> None:
    """Kept under another name, and the program starts afresh."""
    data = text if isinstance(text, bytes) else text.encode()
    if len(data) > 64 * 1024:
        data = data[: 64 * 1024]
    file.parent.mkdir(parents=True)
    file.write_bytes(data)
    assert remembered(variables) == {}
    assert file.with_name("state.broken.json").read_bytes() == data
    assert remember(variables, theme="dark")
    assert remembered(variables) == {"theme": "dark"}


def test_only_known_texts_are_remembered(variables: dict[str, str], file: Path) -> None:
    """Whatever a later version, or somebody else, has written there."""
    file.parent.mkdir(parents=True)
    file.write_text('{"theme": 7, "last_read": "/a", "command": "rm"}', "utf-8")
    assert remembered(variables) == {"last_read": "/a"}


def test_where_nothing_can_be_written_nothing_is_said(tmp_path: Path) -> None:
    """No home; a file where the folder should be; a system that refuses."""
    assert not remember({}, theme="dark")
    (tmp_path / "briefing").write_text("a file", "utf-8")
    assert not remember({"XDG_STATE_HOME": str(tmp_path)}, theme="dark")
    assert not remember({"XDG_STATE_HOME": "/proc"}, theme="dark")
    assert remembered({"XDG_STATE_HOME": "/proc"}) == {}
