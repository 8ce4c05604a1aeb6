"""What is remembered of one briefing: its last place, its bookmarks, what was seen of it."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tui.state import briefing
from tui.state.briefing import (
    Bookmark,
    LastPlace,
    add_bookmark,
    bookmarks,
    drop_bookmark,
    known_among,
    last_place,
    remember_place,
    remember_seen,
    seen,
)

HALDEN = Path("/drafts/halden.yaml")
LEFT = LastPlace("timeline", "walk-out", 12, 80)


@pytest.fixture
def variables(tmp_path: Path) -> dict[str, str]:
    """Return an environment whose state folder does not exist yet."""
    return {"XDG_STATE_HOME": str(tmp_path)}


def files(variables: dict[str, str]) -> list[Path]:
    """Return the files of all briefings."""
    return list((Path(variables["XDG_STATE_HOME"]) / "briefing" / "briefings").iterdir())


def test_place_bookmarks_and_what_was_seen_are_kept_side_by_side(
    variables: dict[str, str],
) -> None:
    """To set one of them loses none of the others."""
    assert remember_place(variables, HALDEN, LEFT)
    assert add_bookmark(variables, HALDEN, Bookmark("union", "Harbour Union"))
    assert remember_seen(variables, HALDEN, {"union": "1a"})
    assert last_place(variables, HALDEN) == LEFT
    assert bookmarks(variables, HALDEN) == (Bookmark("union", "Harbour Union"),)
    assert seen(variables, HALDEN) == {"union": "1a"}


def test_what_was_never_read_is_told_from_what_was_read_and_is_empty(
    variables: dict[str, str],
) -> None:
    """None means never; a briefing without items was seen all the same."""
    assert seen(variables, HALDEN) is None
    remember_place(variables, HALDEN, LEFT)
    assert seen(variables, HALDEN) is None
    remember_seen(variables, HALDEN, {})
    assert seen(variables, HALDEN) == {}


def test_what_is_seen_is_added_to_what_was_seen(variables: dict[str, str]) -> None:
    """Two readers of one briefing may each have seen another half of it."""
    remember_seen(variables, HALDEN, {"a": "1", "b": "1"})
    remember_seen(variables, HALDEN, {"b": "2", "c": "1"})
    assert seen(variables, HALDEN) == {"a": "1", "b": "2", "c": "1"}


def test_items_that_are_no_more_do_not_pile_up(
    variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """An id made out of a title changes with each letter that is typed."""
    monkeypatch.setattr(briefing, "_MOST_SEEN", 3)
    remember_seen(variables, HALDEN, {"w": "1", "wa": "1"})
    remember_seen(variables, HALDEN, {"wal": "1", "walk": "1"})
    assert seen(variables, HALDEN) == {"wal": "1", "walk": "1"}


def test_bookmarks_keep_their_order_and_stand_once(variables: dict[str, str]) -> None:
    """One that is set again is the newest, with the words that it has now."""
    for item, caption in (("a", "A"), ("b", "B"), ("a", "A, corrected")):
        assert add_bookmark(variables, HALDEN, Bookmark(item, caption))
    assert bookmarks(variables, HALDEN) == (Bookmark("b", "B"), Bookmark("a", "A, corrected"))
    assert drop_bookmark(variables, HALDEN, "b")
    assert drop_bookmark(variables, HALDEN, "never-set")
    assert bookmarks(variables, HALDEN) == (Bookmark("a", "A, corrected"),)


def test_each_briefing_has_a_file_of_its_own(variables: dict[str, str]) -> None:
    """By its absolute path: two of the same name are two, one by two ways is one."""
    remember_seen(variables, Path("/a/halden.yaml"), {"a": "1"})
    remember_seen(variables, Path("/b/halden.yaml"), {"b": "1"})
    assert seen(variables, Path("/b/../a/halden.yaml")) == {"a": "1"}
    assert len(files(variables)) == 2
    assert all(one.stat().st_mode & 0o077 == 0 for one in files(variables))


@pytest.mark.parametrize(
    "path",
    [
        "/x/" + "long" * 60 + ".yaml",
        "/x/دراسة.yaml",
        "/x/..yaml",
        "/x/a\nb\x1b[2J; rm -rf $HOME.yaml",
        "/x/CON.yaml",
        os.fsdecode(b"/x/\xff\xfe.yaml"),
    ],
)
def test_the_names_of_files_are_safe_whatever_the_briefing_is_called(
    variables: dict[str, str], path: str
) -> None:
    """Letters, digits and hyphens, and not too long."""
    assert remember_seen(variables, Path(path), {"a": "1"})
    assert seen(variables, Path(path)) == {"a": "1"}
    (file,) = files(variables)
    assert file.name.removesuffix(".json").replace("-", "a").isalnum()
    assert file.name.isascii()
    assert len(file.name) < 80


@pytest.mark.parametrize(
    "kept",
    [
        {"place": "timeline"},
        {"place": {"pane": "timeline"}},
        {"place": {**LEFT._asdict(), "scroll": -1}},
        {"place": {**LEFT._asdict(), "scroll": True}},
        {"place": {**LEFT._asdict(), "pane": None}},
        {"bookmarks": {"a": "A"}},
        {"bookmarks": ["a", {"item": "a"}, {"item": 1, "caption": "A"}]},
        {"seen": ["a"]},
        {"seen": {"a": 1}},
    ],
)
def test_what_has_another_shape_is_passed_over(variables: dict[str, str], kept: Any) -> None:
    """Whatever a later version, or somebody else, has written there."""
    remember_seen(variables, HALDEN, {})
    (file,) = files(variables)
    file.write_text(json.dumps(kept), "ascii")
    assert last_place(variables, HALDEN) is None
    assert bookmarks(variables, HALDEN) == ()
    assert not seen(variables, HALDEN)
    assert add_bookmark(variables, HALDEN, Bookmark("b", "B"))
    assert bookmarks(variables, HALDEN) == (Bookmark("b", "B"),)


def test_a_caption_cannot_command_the_terminal(variables: dict[str, str]) -> None:
    """The file may come from anywhere."""
    add_bookmark(variables, HALDEN, Bookmark("a", "A\x1b[2J\nB"))
    assert bookmarks(variables, HALDEN) == (Bookmark("a", "A␛[2J B"),)


def test_without_a_home_nothing_is_remembered_and_nothing_is_said() -> None:
    """No folder, and a folder that is none."""
    for variables in ({}, {"XDG_STATE_HOME": "/proc"}):
        assert not remember_seen(variables, HALDEN, {"a": "1"})
        assert not remember_place(variables, HALDEN, LEFT)
        assert not add_bookmark(variables, HALDEN, Bookmark("a", "A"))
        assert not drop_bookmark(variables, HALDEN, "a")
        assert seen(variables, HALDEN) is None
        assert last_place(variables, HALDEN) is None
        assert bookmarks(variables, HALDEN) == ()


def test_of_very_many_briefings_those_are_known_that_were_ever_read(
    variables: dict[str, str],
) -> None:
    """Without opening a file for each; and none where nothing is kept."""
    many = [f"/briefings/{number}.yaml" for number in range(50)]
    assert list(known_among(variables, many)) == []
    remember_seen(variables, Path(many[7]), {})
    add_bookmark(variables, Path(many[9]), Bookmark("a", "A"))
    remember_seen(variables, HALDEN, {})
    assert list(known_among(variables, many)) == [many[7], many[9]]
    assert list(known_among({}, many)) == []
