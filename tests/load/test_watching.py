"""A save is noticed by looking, and read when it is over: told by stamps and times alone."""

import os
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.load import watching
from tui.load.load import Loaded, load_file
from tui.load.watching import INTERVAL, Stamp, Watch, read_at_rest, stamp_of

OLD = Stamp("regular", 100, 1, 1, 7, 1)
HALF = OLD._replace(size=40, written=2)
NEW = OLD._replace(size=120, written=3)
RENAMED = NEW._replace(inode=8)
EMPTY = OLD._replace(size=0, written=2)
MISSING = Stamp("missing")
FOLDER = Stamp("other", inode=9)


def looks(stamps: Iterable[Stamp], read: Stamp | None = OLD) -> list[float]:
    """Return the times at which a file is due to be read that shows these stamps in turn.

    It is read as soon as it is due, and looked at as often as the reader does.
    """
    watch, times = Watch(read), []
    for number, stamp in enumerate(stamps):
        at = number * INTERVAL
        watch = watch.looked(stamp, at)
        if watch.due:
            times.append(round(at, 1))
            watch = watch.reading(stamp)
    return times


def test_a_file_that_stays_as_it_was_read_is_never_due() -> None:
    """Looking at it goes on without end and leads to nothing."""
    assert looks([OLD] * 100) == []


@pytest.mark.parametrize("stamp", [NEW, RENAMED, FOLDER, OLD._replace(changed=2)])
def test_a_change_is_read_when_two_looks_agree(stamp: Stamp) -> None:
    """Whether the file was written, replaced, became a folder, or was opened to us again."""
    assert looks([OLD, stamp, stamp, stamp]) == [0.6]


def test_a_save_that_is_under_way_is_waited_for() -> None:
    """The half of a file is not read, nor is a moment without any."""
    assert looks([HALF, NEW, NEW]) == [0.6]
    assert looks([MISSING, RENAMED, RENAMED]) == [0.6]
    assert looks([EMPTY, NEW, NEW]) == [0.6]


def test_a_save_that_leaves_everything_as_it_was_is_no_change() -> None:
    """An editor that took the file away for a moment and put it back."""
    assert looks([MISSING, OLD, OLD, OLD]) == []


@pytest.mark.parametrize("stamp", [MISSING, EMPTY])
def test_what_stays_away_is_told_within_a_second(stamp: Stamp) -> None:
    """Later than a save: it may be the middle of one."""
    assert looks([stamp] * 10) == [0.6]
    assert looks([stamp, stamp, NEW, NEW, NEW]) == [0.9]


def test_a_file_that_never_comes_to_rest_is_read_now_and_then() -> None:
    """Whatever writes it without end must not keep the reader from ever seeing it."""
    restless = [OLD._replace(size=size) for size in range(200, 300)]
    times = looks(restless)
    assert 5 <= len(times) <= 15


def test_a_newer_save_is_due_again() -> None:
    """Also while the older one is still being read."""
    assert looks([NEW, NEW, RENAMED, RENAMED]) == [0.3, 0.9]


def test_a_file_that_was_saved_just_before_it_was_opened_is_read_once_more() -> None:
    """It may have been saved after it was read, and before the first look."""
    second = 10**9
    saved = OLD._replace(written=100 * second, changed=100 * second)
    fresh = Watch.begun(saved, now=101 * second)
    assert looks([saved] * 5, read=fresh.read) == [0.3]
    assert Watch.begun(saved, now=1000 * second) == Watch(saved)


@given(st.lists(st.sampled_from([OLD, HALF, NEW, RENAMED, EMPTY, MISSING, FOLDER]), max_size=12))
def test_the_last_state_of_a_file_is_always_read(stamps: list[Stamp]) -> None:
    """Whatever came before, and within a second of it."""
    at_rest = [OLD] * 4
    first = len(stamps) * INTERVAL
    watch, read_last = Watch(None), None
    for number, stamp in enumerate([*stamps, *at_rest]):
        watch = watch.looked(stamp, number * INTERVAL)
        if watch.due:
            watch, read_last = watch.reading(stamp), stamp
            assert number * INTERVAL < first + 1
    assert read_last == OLD


# Real files.


def test_every_way_of_saving_gives_another_stamp(tmp_path: Path) -> None:
    """Also with the same length, and with the old file's time put back."""
    path = tmp_path / "a.yaml"
    path.write_text("title: old")
    stamps = [stamp_of(path)]
    path.write_text("title: new")
    stamps.append(stamp_of(path))
    (tmp_path / "b.yaml").write_text("title: old")
    os.utime(tmp_path / "b.yaml", ns=(0, stamps[0].written))
    (tmp_path / "b.yaml").replace(path)
    stamps.append(stamp_of(path))
    os.utime(path, ns=(0, stamps[1].written))
    stamps.append(stamp_of(path))
    assert len(set(stamps)) == len(stamps)
    assert stamp_of(path) == stamps[-1]


def test_looking_never_waits(tmp_path: Path) -> None:
    """At a pipe that nobody writes to, at a folder, at nothing, at a name that no file can have."""
    os.mkfifo(tmp_path / "pipe")
    assert stamp_of(tmp_path / "pipe").kind == "other"
    assert stamp_of(tmp_path).kind == "other"
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    for name in ("none", "pipe/below", "a\0b", "a" * 300, "circle"):
        assert stamp_of(tmp_path / name) == MISSING


def test_a_folder_in_the_files_place_is_one_and_the_same_whatever_is_put_into_it(
    tmp_path: Path,
) -> None:
    """It is told once, not with every file that comes and goes in there."""
    before = stamp_of(tmp_path)
    (tmp_path / "a.yaml").touch()
    assert stamp_of(tmp_path) == before


def test_a_link_is_followed_to_the_file_that_is_saved(tmp_path: Path) -> None:
    """And leads to another file, when it is set anew."""
    (tmp_path / "a.yaml").write_text("title: a")
    (tmp_path / "b.yaml").write_text("title: b")
    link = tmp_path / "link.yaml"
    link.symlink_to("a.yaml")
    first = stamp_of(link)
    assert first == stamp_of(tmp_path / "a.yaml")
    link.unlink()
    link.symlink_to("b.yaml")
    assert stamp_of(link) != first


def test_what_was_saved_while_it_was_read_is_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may be half of one text and half of another; another look is sure to follow."""
    path = tmp_path / "a.yaml"
    path.write_text("title: whole")
    loaded = read_at_rest(path)
    assert loaded is not None
    assert loaded.briefing is not None
    assert loaded.briefing.header.title == "whole"

    def disturbed(path: Path, name: str = "") -> Loaded:
        found = load_file(path, name=name)
        path.write_text("title: whole, and more")
        return found

    monkeypatch.setattr(watching, "load_file", disturbed)
    assert read_at_rest(path) is None


def test_what_is_gone_is_read_as_such(tmp_path: Path) -> None:
    """The report says what is wrong, under the name it is asked for."""
    loaded = read_at_rest(tmp_path / "none.yaml", "none")
    assert loaded is not None
    assert loaded.briefing is None
    assert loaded.report.path == "none"
