"""The file of the person's own: found, read, and never in the way."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.config.reading import config, problems
from tui.config.reading import config_path, read_config, read_settings, theme_problem
from tui.config.settings import Settings, starts
from tui.kinds.panes import PANES
from tui.problems import Mark


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """Return an environment with a folder for configuration that does not exist yet."""
    return {"XDG_CONFIG_HOME": str(tmp_path / "config")}


def written(variables: dict[str, str], text: str | bytes) -> Path:
    """Write the file, and return its path."""
    path = config_path(variables, Path("/"))
    assert path is not None
    path.parent.mkdir(parents=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_every_setting_is_read(home: dict[str, str]) -> None:
    """And where it stands is known."""
    lines = "theme: gruvbox\nlayout: below\nascii: yes\nanimations: on\nstart: timeline\n"
    path = written(home, lines + "keys: {search: Ctrl+F}\n")
    found = read_config(home, Path("/"))
    assert (found.path, found.exists, found.report.problems) == (path, True, [])
    settings = found.settings
    assert (settings.theme, settings.layout, settings.start) == ("gruvbox", "below", "timeline")
    assert settings.ascii
    assert settings.animations
    assert found.keymap == {"search": "ctrl+f"}
    assert found.places["layout"] == Mark(2, 9)
    assert found.places["keys.search"] == Mark(6, 8)


def test_without_a_file_all_is_as_the_program_comes(home: dict[str, str]) -> None:
    """No file, no folder, no home, a file in place of the folder: nothing is said."""
    for variables in (home, {}, {"HOME": os.devnull}):
        found = read_config(variables, Path("/"))
        assert found.settings == Settings()
        assert (found.exists, found.report.problems) == (False, [])
    assert config_path({}, Path("/")) is None


def test_a_variable_names_another_file(home: dict[str, str], tmp_path: Path) -> None:
    """As the person would name it; one that is empty means none, whatever there is."""
    written(home, "theme: gruvbox\n")
    (tmp_path / "other.yaml").write_text("theme: dracula\n", "utf-8")
    named = read_config({**home, "BRIEFING_CONFIG": "other.yaml"}, tmp_path)
    assert named.settings.theme == "dracula"
    assert read_config({**home, "BRIEFING_CONFIG": ""}, tmp_path).settings == Settings()


def test_a_file_that_is_named_must_be_there(tmp_path: Path) -> None:
    """Other than the usual one."""
    found = read_config({"BRIEFING_CONFIG": "none.yaml"}, tmp_path)
    assert [one.code for one in found.report.problems] == ["B001"]
    assert "BRIEFING_CONFIG" in found.report.problems[0].help


@pytest.mark.parametrize("sort", ["folder", "pipe", "huge", "bytes", "empty", "comment"])
def test_what_is_no_configuration_is_survived(home: dict[str, str], sort: str) -> None:
    """Nothing is waited for; what is wrong is told, in words that are not about briefings."""
    path = written(home, "")
    if sort in {"folder", "pipe"}:
        path.unlink()
        path.mkdir() if sort == "folder" else os.mkfifo(path)
    texts = {"huge": b"#" * 100_000, "bytes": b"theme: \xff", "comment": b"# theme: nord\n"}
    if sort in texts:
        path.write_bytes(texts[sort])
    found = read_config(home, Path("/"))
    assert found.settings == Settings()
    codes = {"folder": ["B003"], "pipe": ["B003"], "huge": ["B004"], "bytes": ["B005"]}
    assert [one.code for one in found.report.problems] == codes.get(sort, [])
    assert not any("briefings" in one.reason + one.help for one in found.report.problems)


def test_what_is_wrong_costs_no_other_setting() -> None:
    """Each is told with its line; all that is right holds."""
    lines = ["thme: nord", "layout: besides", "ascii: maybe", "start: Timeline", "animations: yes"]
    found = config(*lines)
    assert found.settings == Settings(animations=True)
    assert problems(*lines) == [("B201", 1), ("B304", 2), ("B304", 3), ("B304", 4)]
    helps = [one.help for one in found.report.sorted()]
    assert helps[0] == "did you mean `theme`?"
    assert helps[1] == "did you mean `beside`?"
    assert helps[3] == "did you mean `timeline`?"


@pytest.mark.parametrize(
    "text", ["hello", "- a", "keys: [a]", "keys: x", "theme: [a]", "keys: {a: {b: c}}"]
)
def test_another_shape_is_told(text: str) -> None:
    """And where the settings are written down."""
    assert "B203" in [code for code, _ in problems(text)]
    assert read_settings(text).settings.theme == Settings().theme


def test_help_leads_to_the_page_of_the_settings() -> None:
    """Not to that of the format of briefings."""
    for text in ("xyzzy: 1\n", "hello\n"):
        (problem,) = read_settings(text).report.problems
        assert "docs/configuration.md" in problem.help


def test_broken_yaml_costs_the_setting_that_it_stands_in() -> None:
    """What stands before it and behind it holds."""
    lines = ["theme: gruvbox", 'layout: "below', "start: timeline"]
    assert problems(*lines) == [("B101", 2)]
    assert config(*lines).settings.theme == "gruvbox"


def test_a_setting_that_is_left_open_is_as_the_program_comes() -> None:
    """As in a file to begin with, where all of them stand."""
    assert config("theme:", "keys:").settings == Settings()
    assert problems("theme:", "keys:") == []


def test_a_theme_is_checked_where_the_themes_are_known() -> None:
    """Its line, and what was probably meant."""
    found = config("# mine", "theme: nrod")
    problem = theme_problem(found, ["nord", "gruvbox"])
    assert problem is not None
    assert (problem.code, problem.mark, problem.help) == (
        "C101",
        Mark(2, 8),
        "did you mean `nord`?",
    )
    assert theme_problem(found, ["nrod"]) is None
    assert theme_problem(config("ascii: yes"), []) is None


def test_a_briefing_can_start_in_every_pane_there_is() -> None:
    """A new pane is one of the words without anything being done."""
    assert set(starts()) == {"last", *(pane.key for pane in PANES)}


@given(st.text(max_size=200))
def test_any_text_is_survived(text: str) -> None:
    """Whatever it sets, problems have a place in it."""
    found = read_settings(text)
    for problem in found.report.problems:
        assert problem.mark.line >= 1


@given(
    st.lists(
        st.sampled_from(
            [
                "keys:",
                "  search: n",
                "  hit.next: [n, /]",
                "  search:",
                "theme: [",
                "  - a",
                "\t",
                "  help: '",
                "{",
                "  x: &a *a",
                "ascii: no",
            ]
        ),
        max_size=8,
    )
)
def test_any_pieces_of_a_configuration_are_survived(lines: list[str]) -> None:
    """As an editor saves them in the middle of a line."""
    config(*lines)
