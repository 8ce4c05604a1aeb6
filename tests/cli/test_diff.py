"""`briefing diff`: what tells two briefings apart, for people and programs."""

import json
from pathlib import Path

import pytest

from tests.cli.running import Ran, ran

OLD = "title: Ferry strike\nfigures:\n  - {id: lost, label: sailings, value: about 140}\n"
NEW = OLD.replace("140", "150")


def diff(folder: Path, old: str, new: str, *arguments: str, columns: int | None = None) -> Ran:
    """Compare two texts, each in a file of its own."""
    (folder / "old.yaml").write_text(old, "utf-8")
    (folder / "new.yaml").write_text(new, "utf-8")
    return ran("diff", *arguments, "old.yaml", "new.yaml", working=folder, columns=columns)


def test_what_differs_is_data_and_the_tally_is_talk(tmp_path: Path) -> None:
    """Exit code 1: an honest no."""
    done = diff(tmp_path, OLD, NEW)
    assert done == (
        1,
        "Figures\n~ about 150 sailings (lost)\n    value: about 140 → about 150\n",
        "1 changed\n",
    )


def test_the_same_is_the_same_whatever_its_layout_and_its_name(tmp_path: Path) -> None:
    """The id that a file's name gives a briefing is no field of it."""
    assert diff(tmp_path, OLD, f"# a remark\n{OLD}") == (0, "", "no differences\n")


def test_an_id_that_is_written_is_a_field(tmp_path: Path) -> None:
    """It names the briefing in the library."""
    assert "    id: nothing → halden\n" in diff(tmp_path, OLD, f"id: halden\n{OLD}").out


def test_one_of_the_two_may_be_standard_input(tmp_path: Path) -> None:
    """As of `git show HEAD:file |`; two of it are one too many."""
    (tmp_path / "new.yaml").write_text(NEW, "utf-8")
    done = ran("diff", "-", "new.yaml", stdin=OLD.encode(), working=tmp_path)
    assert (done.code, done.err) == (1, "1 changed\n")
    assert ran("diff", "-", "-").code == 2


@pytest.mark.parametrize("words", [[], ["a"], ["a", "b", "c"]])
def test_two_are_compared(words: list[str]) -> None:
    """Any other number is a mistake: exit code 2."""
    assert ran("diff", *words).code == 2


def test_a_file_with_errors_is_compared_as_far_as_it_can_be_read(tmp_path: Path) -> None:
    """And it is said that this is so."""
    done = diff(tmp_path, OLD, f"{NEW}timeline:\n  - {{title: x, date: May 7}}\n")
    assert done.code == 1
    assert "~ about 150 sailings (lost)" in done.out
    assert done.err == (
        "new.yaml: 1 error, compared as far as it can be read: briefing check new.yaml\n"
        "1 added, 1 changed\n"
    )


@pytest.mark.parametrize("new", ["- a\n", ""])
def test_what_cannot_be_read_is_not_compared(new: str, tmp_path: Path) -> None:
    """Exit code 3, and why."""
    done = diff(tmp_path, OLD, new)
    assert (done.code, done.out) == (3, "")
    assert "error[B206]" in done.err
    assert ran("diff", "old.yaml", "none.yaml", working=tmp_path).code == 3


@pytest.mark.parametrize(
    "words",
    [
        ["--git", "a.yaml", "b.yaml"],
        ["--textconv", "a.yaml", "b.yaml"],
        ["--git", "--textconv", "a.yaml"],
        ["--textconv", "--format", "json", "a.yaml"],
    ],
)
def test_what_git_never_asks_for_is_a_mistake(words: list[str]) -> None:
    """Whoever tries it by hand is told what git would give."""
    assert ran("diff", *words).code == 2


def test_json_is_versioned(tmp_path: Path) -> None:
    """And alone on standard output; nothing is said beside it."""
    done = diff(tmp_path, OLD, NEW, "--format", "json")
    document = json.loads(done.out)
    assert (done.code, done.err, document["version"]) == (1, "", 1)
    assert document["new"]["path"] == "new.yaml"
    assert [one["id"] for one in document["items"]] == ["lost"]


def test_markdown_is_a_format(tmp_path: Path) -> None:
    """With a title of its own."""
    done = diff(tmp_path, OLD, NEW, "--format", "markdown")
    assert done.out.startswith("# Changes: Ferry strike\n")


def test_a_terminal_has_colours_and_the_words_are_the_same(tmp_path: Path) -> None:
    """No meaning by colour alone."""
    import re

    shown = diff(tmp_path, OLD, NEW, columns=80).out
    assert "\x1b[" in shown
    bare = re.sub(r"\x1b\[[0-9;]*m", "", shown)
    assert bare == diff(tmp_path, OLD, NEW, "--color", "never", columns=80).out


def test_no_control_character_of_a_file_is_passed_on(tmp_path: Path) -> None:
    """In no format."""
    hostile = OLD.replace("sailings", r'"\e]52;c;x\a"').replace("lost", '"lo\\x9bst"')
    for form in ("text", "json", "markdown"):
        done = diff(tmp_path, OLD, hostile, "--format", form)
        assert done.out
        assert not any(
            ord(letter) < 32 or 127 <= ord(letter) < 160
            for letter in (done.out + done.err).replace("\n", "")
        )


def test_a_copy_under_another_name_is_the_same_briefing(tmp_path: Path) -> None:
    """Though the one file has the name that its id says, and the other has not."""
    text = "id: strike\ntitle: Ferry strike\n"
    for name in ("strike.yaml", "copy.yaml"):
        (tmp_path / name).write_text(text, encoding="utf-8")
    done = ran("diff", "strike.yaml", "copy.yaml", working=tmp_path)
    assert (done.code, done.out) == (0, "")
