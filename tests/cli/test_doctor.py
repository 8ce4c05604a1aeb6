"""`briefing doctor`: what a report of a bug should say, whatever state the surroundings are in."""

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.docs_commands import used_variables
from tests.cli.running import ran
from tui import __version__
from tui.cli import diagnosis
from tui.cli.diagnosis import Finding
from tui.cli.environment import Environment
from tui.cli.variables import VARIABLES

Told = dict[str, dict[str, tuple[str, bool]]]


def told(home: Path, **variables: str) -> tuple[int, Told]:
    """Return the exit code, and what is found by its name, with whether it is wrong."""
    known = {"HOME": str(home), **variables}
    done = ran("doctor", "--json", variables=known, working=home)
    document = json.loads(done.out)
    assert document.pop("version") == 1
    return done.code, {
        about: {one["name"]: (one["is"], one["wrong"]) for one in findings}
        for about, findings in document.items()
    }


def test_it_tells_versions_terminal_places_variables_and_health(tmp_path: Path) -> None:
    """Of the program, and of all that it is made with."""
    code, found = told(tmp_path, TERM="xterm-256color", LANG="C.UTF-8")
    assert (code, list(found)) == (
        0,
        ["versions", "terminal", "places", "variables", "health"],
    )
    assert found["versions"]["briefing"][0].startswith(f"{__version__}, in ")
    assert {"textual", "rich", "PyYAML", "YAML parser", "SQLite"} <= set(found["versions"])
    assert found["terminal"]["colours"] == ("256", False)
    assert found["terminal"]["copies by"] == ("OSC 52", False)
    assert found["places"]["state"] == ("~/.local/state/briefing (not there)", False)
    assert found["health"]["index"] == ("not there", False)


def test_the_text_says_the_same(tmp_path: Path) -> None:
    """Nothing is in one that is not in the other, and what is wrong is marked without colours."""
    variables = {"HOME": str(tmp_path), "BRIEFING_PATH": f"{tmp_path}/nowhere"}
    text = ran("doctor", variables=variables, working=tmp_path)
    _, found = told(tmp_path, BRIEFING_PATH=f"{tmp_path}/nowhere")
    all_found = [one for findings in found.values() for one in findings.items()]
    lines = [f"{'! ' if wrong else '  '}{name}: {words}" for name, (words, wrong) in all_found]
    assert [line for line in text.out.splitlines() if line[1] == " "] == lines
    assert text.err == "1 thing to look at\n"
    assert text.code == 1


@pytest.mark.parametrize(
    ("variables", "colours"),
    [
        ({"TERM": "dumb"}, "none, by TERM"),
        ({"NO_COLOR": "1"}, "none, by NO_COLOR"),
        ({"COLORTERM": "truecolor"}, "16 million"),
        ({"TERM": "linux"}, "16"),
    ],
)
def test_colours_are_told_by_what_says_so(
    variables: dict[str, str], colours: str, tmp_path: Path
) -> None:
    """As Rich and Textual take them."""
    assert told(tmp_path, **variables)[1]["terminal"]["colours"][0] == colours


def test_it_tells_what_stands_between(tmp_path: Path) -> None:
    """The reasons for which a clipboard is another's, most of the time."""
    _, found = told(tmp_path, TMUX="/tmp/tmux-0/default,1,0", SSH_CONNECTION="192.0.2.1 22")  # noqa: S108  # a value, no file
    assert found["terminal"]["inside of"][0] == "tmux, a connection from afar, by SSH_CONNECTION"


def test_nothing_secret_is_told(tmp_path: Path) -> None:
    """Neither who nor where the person is, nor what a variable of no known meaning holds."""
    home = tmp_path / "geraldine"
    variables = {
        "HOME": str(home), "BRIEFING_TOKEN": "hush", "SSH_CONNECTION": "192.0.2.1 22 192.0.2.2 22",
        "EDITOR": f"{home}/bin/edit --token=hush", "BRIEFING_PATH": f"{home}/drafts",
    }  # fmt: skip
    done = ran("doctor", variables=variables, working=home)
    for secret in ("geraldine", "hush", "192.0.2"):
        assert secret not in done.out + done.err
    assert "BRIEFING_TOKEN: set, and means nothing to briefing" in done.out
    assert "BRIEFING_PATH: ~/drafts" in done.out
    assert "EDITOR" in done.out


def test_what_is_broken_is_told_and_left_as_it_is(tmp_path: Path) -> None:
    """Configuration, index and state are each wrong in a way of its own; none hides another."""
    folders = {sort: tmp_path / sort for sort in ("CONFIG", "CACHE", "STATE")}
    variables = {f"XDG_{sort}_HOME": str(folder) for sort, folder in folders.items()}
    files = {
        folders["CONFIG"] / "briefing" / "config.yaml": b"theme: [\nkeys: 7\n",
        folders["CACHE"] / "briefing" / "index.sqlite": b"no database " * 400,
        folders["STATE"] / "briefing" / "state.json": b"{",
    }
    for file, data in files.items():
        file.parent.mkdir(parents=True)
        file.write_bytes(data)
    code, found = told(tmp_path, **variables)
    assert code == 1
    assert "`briefing config check` tells what" in found["health"]["configuration"][0]
    assert found["health"]["index"] == ("damaged; the next list makes it anew", True)
    assert found["health"]["what is remembered"] == ("broken; what comes next sets it aside", True)
    assert {file: file.read_bytes() for file in files} == files
    assert ran("doctor", variables=variables, working=tmp_path).err == "3 things to look at\n"


def test_an_index_of_another_version_is_no_fault(tmp_path: Path) -> None:
    """It is made anew by whoever lists next; one that is listed is sound."""
    variables = {"XDG_CACHE_HOME": str(tmp_path)}
    assert ran("list", variables=variables, working=tmp_path).code == 0
    assert told(tmp_path, **variables)[1]["health"]["index"] == ("sound", False)
    with sqlite3.connect(tmp_path / "briefing" / "index.sqlite") as connection:
        connection.execute("PRAGMA user_version = 1")
    connection.close()
    words, wrong = told(tmp_path, **variables)[1]["health"]["index"]
    assert (words.partition(";")[0], wrong) == ("of another version", False)


def test_a_part_that_fails_hides_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It says by what it failed, and what was found before it stays."""

    def libraries(environment: Environment) -> Iterator[Finding]:
        yield Finding("textual", "8" if environment.variables else "")
        raise RuntimeError("no metadata\x1b[2J")

    monkeypatch.setattr(diagnosis, "_libraries", libraries)
    code, found = told(tmp_path)
    assert code == 1
    assert found["versions"]["textual"] == ("8", False)
    words = "cannot be told: RuntimeError: no metadata␛[2J"
    assert found["versions"]["libraries"] == (words, True)
    assert "SQLite" in found["versions"]


def test_the_table_of_variables_has_those_that_are_read() -> None:
    """None that means nothing, and none left out."""
    assert sorted(VARIABLES) == used_variables()
