"""`briefing config`: where the file is, what holds, what is wrong with it."""

import json
from pathlib import Path

import pytest

from tests.cli.running import Ran, ran
from tui.config.reading import read_settings
from tui.state import remember

GOOD = 'theme: gruvbox\nkeys:\n  search: [/, Ctrl+F]\n  bookmarks: "\'"\n  export: []\n'
WRONG = "theme: nrod\nkeys:\n  search: n\n"


def config(text: str | None, tmp_path: Path, *arguments: str, **variables: str) -> Ran:
    """Run `briefing config` with a file that holds a text."""
    if text is not None:
        (tmp_path / "mine.yaml").write_text(text, "utf-8")
    home = {"BRIEFING_CONFIG": "mine.yaml", "XDG_STATE_HOME": str(tmp_path), **variables}
    return ran("config", *arguments, working=tmp_path, variables=home)


def test_the_path_is_told_whether_the_file_is_there_or_not(tmp_path: Path) -> None:
    """For `$EDITOR "$(briefing config path)"`; it is the only thing on standard output."""
    home = {"HOME": "/h", "XDG_CONFIG_HOME": ""}
    done = ran("config", "path", variables=home)
    assert (done.code, done.err) == (0, "")
    assert done.out.endswith("config.yaml\n")
    done = config(None, tmp_path, "path")
    assert (done.code, done.out, done.err) == (0, f"{tmp_path}/mine.yaml\n", "")


def test_without_a_place_for_a_file_that_is_said(tmp_path: Path) -> None:
    """No home, or told to have none."""
    for variables in ({}, {"HOME": str(tmp_path), "BRIEFING_CONFIG": ""}):
        for what in ("path", "check"):
            done = ran("config", what, variables=variables)
            assert (done.code, done.out) == (1, "")
            assert "there is no place for a configuration" in done.err
    assert ran("config").code == 0


def test_what_holds_is_shown_with_where_it_comes_from(tmp_path: Path) -> None:
    """The file's name once, and behind each setting its line, or what else has set it."""
    done = config(GOOD, tmp_path, "show", "--ascii", SSH_TTY="/dev/pts/0")
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines() == [
        f"# {tmp_path}/mine.yaml",
        "theme: gruvbox                # mine.yaml:1",
        "layout: auto                  # default",
        "ascii: yes                    # --ascii",
        "animations: no                # SSH_TTY",
        "start: last                   # default",
        "keys:",
        "  search: ['/', Ctrl+F]       # mine.yaml:3",
        "  bookmarks: ''''             # mine.yaml:4",
        "  export: []                  # mine.yaml:5",
    ]


def test_an_option_goes_before_the_file_and_the_file_before_what_is_remembered(
    tmp_path: Path,
) -> None:
    """`NO_COLOR` goes before all of them."""
    state = {"XDG_STATE_HOME": str(tmp_path)}
    remember(state, theme="monokai")
    assert "theme: monokai                # remembered" in config("", tmp_path).out
    assert "theme: gruvbox                # mine.yaml:1" in config(GOOD, tmp_path).out
    asked = ("show", "--theme", "dracula")
    assert "theme: dracula                # --theme" in config(GOOD, tmp_path, *asked).out
    assert "# NO_COLOR" in config(GOOD, tmp_path, *asked, NO_COLOR="1").out


def test_what_is_shown_can_be_put_into_the_file(tmp_path: Path) -> None:
    """It sets what held."""
    keys = "".join(
        f"  {action}: {key}\n"
        for action, key in (("yaml", "Ctrl+\\"), ("edit", '"#"'), ("sort", "Ö"))
    )
    text = f"theme: 'of my own: \"x\"'\nlayout: below\nkeys:\n{keys}"
    shown = config(text, tmp_path).out
    again = read_settings(shown)
    assert again.report.problems == []
    assert again.settings.theme == 'of my own: "x"'
    assert again.settings.layout == "below"
    assert again.keymap == read_settings(text).keymap
    assert config(shown, tmp_path, "check").code == 1, "there is no such theme"


def test_without_a_file_the_defaults_are_shown(tmp_path: Path) -> None:
    """And where the file would be."""
    done = ran("config", variables={"HOME": str(tmp_path)})
    assert done.out.startswith("# there is no ")
    assert "keys: {}" in done.out
    assert read_settings(done.out).report.problems == []


def test_problems_are_told_as_check_tells_them(tmp_path: Path) -> None:
    """With place, reason and help; the themes are known here."""
    done = config(WRONG, tmp_path, "check")
    assert done.code == 1
    assert done.out.split("\n\n")[0].splitlines() == [
        f"{tmp_path}/mine.yaml:1:8: error[C101]: there is no theme `nrod`",
        "  1 | theme: nrod",
        "    |        ^^^^",
        "  help: did you mean `nord`?",
    ]
    assert "[C104]" in done.out
    assert done.err == "2 errors in 1 file\n"
    assert config(GOOD, tmp_path, "check") == (0, "", "no problems in 1 file\n")


def test_problems_are_told_in_json(tmp_path: Path) -> None:
    """In the shape of `briefing check`."""
    done = config(WRONG, tmp_path, "check", "--format", "json")
    (file,) = json.loads(done.out)["files"]
    assert [one["code"] for one in file["problems"]] == ["C101", "C104"]
    assert config(GOOD, tmp_path, "path", "--format", "json").code == 2


def test_a_file_that_is_not_there_is_no_mistake_unless_it_is_named(tmp_path: Path) -> None:
    """Without the usual file all is as the program comes."""
    done = ran("config", "check", variables={"HOME": str(tmp_path)})
    assert (done.code, done.out) == (0, "")
    assert "all is as the program comes" in done.err
    done = config(None, tmp_path, "check")
    assert done.code == 1
    assert "error[B001]" in done.out


@pytest.mark.parametrize(
    "command", ["show derna-2018", "list", "check derna-2018", "keys", "explain"]
)
def test_a_broken_configuration_warns_once_and_stops_nothing(command: str, tmp_path: Path) -> None:
    """One line on standard error: the place, what, and how to see all."""
    (tmp_path / "mine.yaml").write_text("ascii: yes\nthme: nord\nkeys: {search: n}\n", "utf-8")
    variables = {"BRIEFING_CONFIG": str(tmp_path / "mine.yaml")}
    done = ran(*command.split(), variables=variables)
    assert done.code == 0
    warnings = [line for line in done.err.splitlines() if line.startswith("warning: ")]
    assert warnings == [
        f"warning: {tmp_path}/mine.yaml:2:1: `thme` is not a field of a configuration "
        "(and 1 more); see `briefing config check`"
    ]
    assert done.out.isascii(), "the good settings hold"


def test_signs_that_the_person_does_not_want_are_nowhere(tmp_path: Path) -> None:
    """`ascii: yes` is `--ascii` for every command."""
    (tmp_path / "mine.yaml").write_text("ascii: yes\n", "utf-8")
    variables = {"BRIEFING_CONFIG": str(tmp_path / "mine.yaml")}
    assert (
        ran("show", "derna-2018", variables=variables).out
        == ran("show", "derna-2018", "--ascii").out
    )
    assert not ran("show", "derna-2018").out.isascii()


def test_no_control_character_of_a_file_is_passed_on(tmp_path: Path) -> None:
    """In what is shown, and in what is wrong."""
    text = 'theme: "\\e]0;x\\a"\nkeys:\n  "\\e[2J": "\\e[2J"\n  search: "\\a"\n'
    for what in ("show", "check"):
        done = config(text, tmp_path, what)
        assert "\x1b" not in done.out + done.err
        assert "\x07" not in done.out + done.err
