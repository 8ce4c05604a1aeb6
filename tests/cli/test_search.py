"""`briefing search`: told as grep would tell it, in one file, in some, or in all there are."""

import io
import json
import os
from pathlib import Path

import pytest

from tests.cli.running import Ran, ran
from tui.cli.environment import Environment
from tui.cli.hits import FORMAT_VERSION
from tui.cli.process import main
from tui.render.cells import cells

FERRY = """\
title: Ferry strike
actors:
  - {id: hu, name: Harbour Union, abbr: HU}
timeline:
  - {id: walkout, title: Crews walk out, date: 2026-03-02, by: hu}
  - {id: talks, title: "Talks on a way out of the strike, which nobody had expected so soon"}
"""
PORT = "title: Port news\nbackground:\n  - Gaddafi's yacht was sold to the crews.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a working folder with two briefings and a broken file, none of them in a library."""
    (tmp_path / "ferry.yaml").write_text(FERRY, "utf-8")
    (tmp_path / "port.yaml").write_text(PORT, "utf-8")
    (tmp_path / "broken.yaml").write_text("\n- x\n", "utf-8")
    return tmp_path


def search(*arguments: str, working: Path, columns: int | None = None) -> Ran:
    """Run `briefing search`."""
    return ran("search", *arguments, working=working, columns=columns)


def test_each_hit_is_a_line_with_its_place(folder: Path) -> None:
    """File, line, kind, id and text; the files in the order in which they are named."""
    done = search("crews", "port.yaml", "ferry.yaml", working=folder)
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines() == [
        "port.yaml:3: background gaddafi-s-yacht-was-sold-to-the-crews: "
        "Gaddafi's yacht was sold to the crews.",
        "ferry.yaml:5: event walkout: 2 Mar 2026: Crews walk out",
    ]


def test_the_best_hit_of_a_file_comes_first(folder: Path) -> None:
    """The actor of that name before what is said about it."""
    done = search("hu", "ferry.yaml", working=folder)
    assert [line.split(":")[1] for line in done.out.splitlines()] == ["3", "5"]


def test_without_a_hit_it_says_nothing_and_exits_with_one(folder: Path) -> None:
    """As grep does."""
    assert search("nowhere", "ferry.yaml", working=folder) == (1, "", "")


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("by:martian", "Nobody of that name says anything; there are Harbour Union."),
        ("place:atlantis", "There is no place of that name."),
        ("actor:harbor-onion", "There is no actor of that name. Did you mean Harbour Union?"),
        ("tag:nope", "There are no tags here."),
        ("at:p99", "There are no passages here."),
        ("crews OR nowhere", "`OR` is taken for a word to look for: values with a comma"),
    ],
)
def test_of_what_nothing_has_it_says_what_there_is(folder: Path, query: str, said: str) -> None:
    """Beside the output; that nothing is found stays an honest no."""
    done = search(query, "ferry.yaml", working=folder)
    assert (done.code, done.out) == (1, "")
    assert said in done.err


def test_in_the_library_it_says_what_there_is_with_and_without_an_index(
    folder: Path, tmp_path: Path
) -> None:
    """The names of all briefings there are."""
    for variables in ({}, {"XDG_CACHE_HOME": str(tmp_path / "cache")}):
        done = ran("search", "at:p9999", working=folder, variables=variables)
        assert done.code == 1
        assert "There is no such passage; there are " in done.err


def test_a_query_with_a_minus_is_told_how_to_be_written(folder: Path) -> None:
    """It is taken for an option."""
    for words in (["-derna"], ["-derna", "ferry.yaml"], ["-lderna"]):
        done = search(*words, working=folder)
        assert done.code == 2
        assert "briefing search -- -word" in done.err
    assert "--help" in search("--color=blue", "x", working=folder).err


def test_only_the_names_of_files(folder: Path) -> None:
    """For the next command; a name, not a path, is shown with its path."""
    done = search("-l", "crews", "ferry.yaml", "port", working=folder)
    assert done.out.splitlines() == ["ferry.yaml", "port.yaml"]
    assert search("-l", "nowhere", "ferry.yaml", working=folder).code == 1


def test_a_file_that_cannot_be_read_does_not_hide_the_others(folder: Path) -> None:
    """It is told, and so is the exit code."""
    done = search("crews", "gone.yaml", "broken.yaml", "ferry.yaml", working=folder)
    assert done.code == 3
    assert "walkout" in done.out
    assert "gone.yaml" in done.err
    assert "broken.yaml:2:" in done.err


def test_a_query_in_several_arguments_is_told_how_to_be_written(folder: Path) -> None:
    """The second word is taken for a file that is not there."""
    done = search("crews", "walk", working=folder)
    assert done.code == 3
    assert "several words of a query stand together in quotes" in done.err


def test_a_wrong_query_is_a_wrong_argument(folder: Path) -> None:
    """It says what there is, before anything is read."""
    done = search("status:confirmed", "gone.yaml", working=folder)
    assert (done.code, done.out) == (2, "")
    assert "did you mean `status:corroborated`?" in done.err
    assert "(at letter 10 of the query)" in search("crews is:x", working=folder).err
    assert search("", "ferry.yaml", working=folder).code == 2
    assert search("x" * 10_000, "ferry.yaml", working=folder).code == 2


def test_a_query_may_begin_with_a_minus(folder: Path) -> None:
    """Behind two of them."""
    done = search("--", "-crews kind:event", "ferry.yaml", working=folder)
    assert [line.split(": ")[1] for line in done.out.splitlines()] == ["event talks"]


def test_standard_input_is_searched(folder: Path) -> None:
    """By the name `-`."""
    done = ran("search", "crews", "-", stdin=FERRY.encode(), working=folder)
    assert done.out == "<stdin>:5: event walkout: 2 Mar 2026: Crews walk out\n"


def test_without_files_the_library_is_searched(folder: Path) -> None:
    """The person's own first; a broken file there is told, and is no failure."""
    own = folder / "briefings"
    own.mkdir()
    for name in ("ferry.yaml", "broken.yaml"):
        (folder / name).rename(own / name)
    done = search("kind:event -kind:actor", working=folder)
    assert done.code == 0
    assert done.err == "left out: briefings/broken.yaml:2: this is not a briefing\n"
    lines = done.out.splitlines()
    assert lines[0].startswith("briefings/ferry.yaml:5: event walkout:")
    assert any("derna-2018.yaml:" in line for line in lines)


@pytest.mark.parametrize("cache", ["/dev/null", "cache"])
def test_what_the_library_does_not_hold_is_told(folder: Path, cache: str) -> None:
    """Files that cannot be read, and folders: once, in a line each, with and without an index."""
    own = folder / "briefings"
    own.mkdir()
    (own / "gone.yaml").symlink_to("nowhere.yaml")
    os.mkfifo(own / "pipe.yaml")
    (folder / "broken.yaml").rename(own / "broken.yaml")
    variables = {"XDG_CACHE_HOME": str(folder / cache), "BRIEFING_PATH": "/none"}
    for words in ("haftar", "at:p9999"):
        done = ran("search", words, working=folder, variables=variables)
        told = [line for line in done.err.splitlines() if line.startswith("left out: ")]
        assert [line.split(": ")[1] for line in told] == [
            "/none",
            "briefings/broken.yaml:2",
            "briefings/gone.yaml",
            "briefings/pipe.yaml",
        ]
        assert told[0] == "left out: /none: no such file or directory"


class Watched(io.StringIO):
    """An output that notes how much was there each time it was to be seen."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[int] = []

    def flush(self) -> None:
        """Let what was written be seen."""
        self.seen.append(len(self.getvalue().splitlines()))


@pytest.mark.parametrize("cache", ["/dev/null", "cache"])
def test_hits_of_one_file_are_seen_before_the_next_is_searched(folder: Path, cache: str) -> None:
    """Whoever wants only the first waits for no other."""
    own = folder / "briefings"
    own.mkdir()
    for name in ("ferry.yaml", "port.yaml"):
        (folder / name).rename(own / name)
    out = Watched()
    variables = {"XDG_CACHE_HOME": str(folder / cache)}
    environment = Environment(out, io.StringIO(), None, variables, folder)
    assert main(["search", "-l", "crews"], environment) == 0
    assert out.getvalue().splitlines() == ["briefings/ferry.yaml", "briefings/port.yaml"]
    assert out.seen[:2] == [1, 2]


def test_other_spellings_are_found_in_the_built_in_set(folder: Path) -> None:
    """Whichever the source has."""
    for name in ("gadafi", "Qadhafi", "khadafi"):
        assert ": actor gaddafi: " in search(name, working=folder).out
    assert ": actor dmsc: " in search("DPF", working=folder).out


def test_for_programs_it_is_json(folder: Path) -> None:
    """With a version; the places are numbers."""
    done = search("--json", "walkout", "ferry.yaml", "port.yaml", working=folder)
    assert json.loads(done.out) == {
        "version": FORMAT_VERSION,
        "query": "walkout",
        "files": [
            {
                "path": "ferry.yaml",
                "file": str((folder / "ferry.yaml").resolve()),
                "title": "Ferry strike",
                "hits": [
                    {
                        "line": 5,
                        "kind": "event",
                        "id": "walkout",
                        "title": "Crews walk out",
                        "text": "2 Mar 2026: Crews walk out",
                        "unreviewed": False,
                    }
                ],
            }
        ],
    }
    nothing = search("--json", "nowhere", "ferry.yaml", working=folder)
    assert (nothing.code, json.loads(nothing.out)["files"]) == (1, [])


@pytest.mark.parametrize("columns", [20, 40, 80, 100])
def test_on_a_terminal_a_hit_is_one_line_and_its_place_is_not_cut(
    folder: Path, columns: int
) -> None:
    """Where there is no room for the text, the id and the kind give way."""
    done = search("--color=never", "talks", "ferry.yaml", working=folder, columns=columns)
    [line] = done.out.splitlines()
    assert line.startswith("ferry.yaml:6:")
    assert cells(line) <= columns
    assert ("talks:" in line) == (columns > 50)
    assert line.endswith(" …") == (columns > 20)


@pytest.mark.parametrize("columns", [40, 60, 80])
def test_on_a_terminal_the_line_has_what_was_found(folder: Path, columns: int) -> None:
    """From near to it on, also where a card says it and the row does not."""
    for words, found in (("soon", "so soon"), ("hidden", "…")):
        text = FERRY + "    text: A long text, in which a word is hidden that nobody has expected\n"
        text = text.replace('- {id: talks, title: "', '- id: talks\n    title: "').replace(
            '"}', '"'
        )
        (folder / "long.yaml").write_text(text, "utf-8")
        done = search("--color=never", words, "long.yaml", working=folder, columns=columns)
        [line] = done.out.splitlines()
        assert words in line
        assert found in line
        assert cells(line) <= columns


def test_on_a_terminal_what_was_found_is_marked(folder: Path) -> None:
    """In bold, also where it is spelled in another way; not with NO_COLOR, not in a pipe."""
    marked = search("khadafi", "port.yaml", working=folder, columns=100)
    assert "\x1b[1;4mGaddafi\x1b[0m" in marked.out
    quiet = ran(
        "search", "khadafi", "port.yaml",
        working=folder, columns=100, variables={"NO_COLOR": "1"},
    )  # fmt: skip
    assert "\x1b" not in quiet.out
    assert "\x1b" not in search("khadafi", "port.yaml", working=folder).out


def test_ascii_terminals_get_ascii(folder: Path) -> None:
    """The sign for what was cut as well."""
    done = search("--ascii", "--color=never", "talks", "ferry.yaml", working=folder, columns=60)
    assert done.out.endswith(" ...\n")
    assert done.out.isascii()


def test_nothing_from_a_file_or_a_query_commands_the_terminal(folder: Path) -> None:
    """Names, texts and what is wrong with a query are cleaned."""
    (folder / "bad.yaml").write_text('title: t\nbackground:\n  - "crews \\e]52;c;x\\a"\n', "utf-8")
    done = search("crews", "bad.yaml", working=folder, columns=80)
    assert "\x1b]" not in done.out
    wrong = search("status:\x1b[31m", "bad.yaml", working=folder)
    assert wrong.code == 2
    assert "\x1b" not in wrong.err


def test_json_has_no_byte_that_commands_a_terminal(folder: Path) -> None:
    """A program that reads it has the query back as it was."""
    query = 'crews -"\x9b31m \x7f\u202e"'
    done = search("--json", query, "ferry.yaml", working=folder)
    assert json.loads(done.out)["query"] == query
    assert "\\u009b31m" in done.out
    assert not {"\x9b", "\x7f", "\u202e"} & set(done.out)


def test_the_library_is_searched_alike_with_and_without_its_index(
    folder: Path, tmp_path: Path
) -> None:
    """Made by the first search, and asked by the second."""
    folder.joinpath("briefings", "sub").mkdir(parents=True)
    for name, place in (("ferry", "briefings"), ("port", "briefings/sub"), ("broken", "briefings")):
        (folder / f"{name}.yaml").rename(folder / place / f"{name}.yaml")
    variables = {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    for words in ("crews", "gadafi", "kind:event -talks", "nowhere", "haftar"):
        without = ran("search", words, working=folder)
        assert ran("search", words, working=folder, variables=variables) == without
        assert ran("search", words, working=folder, variables=variables) == without
    assert (tmp_path / "cache" / "briefing" / "index.sqlite").is_file()
