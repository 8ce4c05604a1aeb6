"""How a word finds a briefing."""

import shlex
from pathlib import Path

import pytest

from tests.library.made import Made
from tui.library import built_in, find
from tui.library.finding import word_for
from tui.problems import Fault

DRAFT = "id: strike-26\ntitle: Ferry Strike in Halden\n"


@pytest.fixture
def working(tmp_path: Path) -> Path:
    """Return a working folder with a library and a draft beside it."""
    (tmp_path / "briefings").mkdir()
    (tmp_path / "briefings" / "halden.yaml").write_text(DRAFT, "utf-8")
    (tmp_path / "draft.yml").write_text("title: Draft\n", "utf-8")
    (tmp_path / "halden").mkdir()
    return tmp_path


@pytest.mark.parametrize(
    ("word", "path"),
    [
        ("draft.yml", "draft.yml"),
        ("draft", "draft.yml"),
        ("briefings/halden", "briefings/halden.yaml"),
        ("halden", "briefings/halden.yaml"),
        ("strike-26", "briefings/halden.yaml"),
        ("Ferry strike in Halden", "briefings/halden.yaml"),
    ],
)
def test_a_word_is_a_path_a_name_an_id_or_a_title(working: Path, word: str, path: str) -> None:
    """In this order; a folder of that name hides no briefing."""
    assert find(word, {}, working) == working / path


def test_a_built_in_briefing_is_found_from_anywhere(working: Path) -> None:
    """By its name."""
    assert find("derna-2018", {}, working) == built_in() / "derna-2018.yaml"


@pytest.mark.parametrize("word", ["", "a\0b", "x" * 5_000, "\x1b[2J", "../../none", "\udcff"])
def test_any_word_finds_something_or_a_fault(working: Path, word: str) -> None:
    """Nothing raises, and the fault is safe to show."""
    found = find(word, {}, working)
    assert isinstance(found, Fault)
    assert found.code == "B001"
    assert "\x1b" not in found.what


def test_the_nearest_name_is_offered(working: Path) -> None:
    """Or the list, where there is none near."""
    near, far = find("haldn", {}, working), find("zzz", {}, working)
    assert isinstance(near, Fault)
    assert near.help == "did you mean `halden`?"
    assert isinstance(far, Fault)
    assert "briefing list" in far.help


def test_of_two_briefings_of_one_title_the_persons_own_is_meant(working: Path) -> None:
    """The folders stand in that order, for titles as for names."""
    title = "The fight for Derna, Libya, 2018"
    assert find(title, {}, working) == built_in() / "derna-2018.yaml"
    own = working / "briefings" / "mine.yaml"
    own.write_text(f"title: {title}\n", "utf-8")
    assert find(title, {}, working) == own


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("drafts", "`drafts` is a folder"),
        ("gone.yaml", "`gone.yaml` is a link to no file"),
        ("gone", "`gone` is a link to no file"),
        ("./circle", "`./circle` is a link to no file"),
        ("./halden", "`./halden` is a folder"),
    ],
)
def test_what_is_there_and_is_no_briefing_is_said(working: Path, word: str, said: str) -> None:
    """And not that there is nothing."""
    (working / "drafts").mkdir()
    (working / "gone.yaml").symlink_to("nowhere.yaml")
    (working / "circle").symlink_to("circle")
    found = find(word, {}, working)
    assert isinstance(found, Fault)
    assert found.what == said


@pytest.mark.parametrize(
    ("word", "reason", "help_"),
    [
        ("briefings", "a briefing is a file; one is in it", "name it: `briefings/halden.yaml`"),
        (
            "./briefings/",
            "a briefing is a file; one is in it",
            "name it: `./briefings/halden.yaml`",
        ),
        (
            "halden.d",
            "a briefing is a file, and there is none in it",
            "`briefing list` shows what there is",
        ),
        (".", "a briefing is a file; several are in it", "name one of them, such as `./draft.yml`"),
    ],
)
def test_of_a_folder_it_is_told_how_to_name_what_is_in_it(
    working: Path, word: str, reason: str, help_: str
) -> None:
    """Hidden files and files of other sorts are not counted."""
    (working / "halden.d").mkdir()
    (working / "halden.d" / "notes.txt").touch()
    (working / "halden.d" / ".swap.yaml").touch()
    (working / "harbour.yaml").touch()
    found = find(word, {}, working)
    assert isinstance(found, Fault)
    assert (found.code, found.reason, found.help) == ("B003", reason, help_)


@pytest.mark.parametrize(
    ("word", "help_"),
    [
        ("briefings/haldn.yaml", "did you mean `briefings/halden.yaml`?"),
        ("briefings/halden.yml", "did you mean `briefings/halden.yaml`?"),
        ("./briefings/haldn", "did you mean `./briefings/halden.yaml`?"),
        ("draf.yaml", "did you mean `draft.yml`?"),
        ("haldn.yaml", "did you mean `halden`?"),
        ("briefings/x.yaml", "a file there is `briefings/halden.yaml`"),
        ("x.yaml", "`briefing list` shows what there is"),
    ],
)
def test_of_a_path_it_is_told_where_it_was_looked_for(working: Path, word: str, help_: str) -> None:
    """And which file there has nearly that name; its ending makes no names alike."""
    found = find(word, {}, working)
    assert isinstance(found, Fault)
    assert (found.code, found.what) == ("B001", f"there is no file `{word}`")
    folder = working / "briefings" if "/" in word else working
    assert found.reason.startswith(f"it was looked for in the folder `{folder}`")
    assert found.help == help_


def test_of_a_path_through_no_folder_that_is_told(working: Path) -> None:
    """Which is where to look for the slip; what is shown of it is safe."""
    found = find("briefing\x1bs/halden.yaml", {}, working)
    assert isinstance(found, Fault)
    assert found.what == "there is no file `briefing␛s/halden.yaml`"
    assert found.reason == f"there is no folder `{working}/briefing␛s`"


def test_a_name_in_a_folder_that_is_offered_is_safe_to_show(working: Path) -> None:
    """Anybody can name a file."""
    (working / "drafts").mkdir()
    (working / "drafts" / "hal\x1bden.yaml").touch()
    for word in ("drafts", "drafts/halden.yaml"):
        found = find(word, {}, working)
        assert isinstance(found, Fault)
        assert "`drafts/hal␛den.yaml`" in found.help


def test_a_title_is_asked_of_the_index_where_there_is_one(made: Made) -> None:
    """And of the file itself where that is newer, or where the index is not to be had."""
    made.write("halden", "title: Ferry strike\nid: strike\n")
    path = made.briefings / "halden.yaml"
    assert find("ferry STRIKE", made.variables, made.working) == path
    assert not made.index_file.exists()
    made.update()
    assert made.index_file.exists()
    assert find("ferry STRIKE", made.variables, made.working) == path
    assert find("strike", made.variables, made.working) == path
    made.write("halden", "title: The crews are back\n")
    assert find("the crews are back", made.variables, made.working) == path
    assert isinstance(find("ferry strike", made.variables, made.working), Fault)
    made.index_file.write_bytes(b"no database")
    assert find("the crews are back", made.variables, made.working) == path


def test_who_mistyped_a_name_does_not_wait_for_all_titles(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is read where a file has nearly that name, and no index knows the titles."""
    monkeypatch.setattr("tui.library.finding._FEW", 1)
    path = made.write("halden", "title: Ferry strike\nid: haldem\n")
    made.write("port", "title: Port\n")
    found = find("haldem", made.variables, made.working)
    assert isinstance(found, Fault)
    assert found.help == "did you mean `halden`?"
    assert find("ferry strike", made.variables, made.working) == path
    made.update()
    assert find("haldem", made.variables, made.working) == path


@pytest.mark.parametrize(
    ("file", "word"),
    [
        ("briefings/halden.yaml", "halden"),
        ("draft.yml", "draft"),
        ("notes/halden.yaml", "notes/halden.yaml"),
        ("briefings/2026/ferry.yaml", "ferry"),
        ("briefings/2026/halden.yaml", "briefings/2026/halden.yaml"),
        ("briefings/hafen's.yaml", "'hafen'\"'\"'s'"),
        ("-x.yaml", "./-x"),
        ("a\x1b\n.yaml", "'a␛␊.yaml'"),
    ],
)
def test_a_file_is_named_by_a_word_that_finds_it(working: Path, file: str, word: str) -> None:
    """As a person types it: the shortest that means this file and no other, safe to show."""
    path = working / file
    path.parent.mkdir(exist_ok=True, parents=True)
    path.write_text(DRAFT, "utf-8")
    assert word_for(path, file, {}, working) == word
    typed = shlex.split(word)[0]
    if "␛" not in typed:
        assert find(typed, {}, working) == path


def test_a_built_in_briefing_is_named_by_its_name_unless_another_hides_it(working: Path) -> None:
    """A file of that name in the working folder is meant first."""
    derna = built_in() / "derna-2018.yaml"
    assert word_for(derna, str(derna), {}, working) == "derna-2018"
    (working / "derna-2018.yaml").write_text(DRAFT, "utf-8")
    assert word_for(derna, str(derna), {}, working) == str(derna)
