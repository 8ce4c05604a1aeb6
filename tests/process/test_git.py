"""`briefing diff` as git itself calls it, in a repository made for the test."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

BRIEFING = f"{shlex.quote(sys.executable)} -m tui"
OLD = """\
# A remark.
title: Ferry strike
actors:
  - {id: union, name: Harbour Union}
figures:
  - {id: lost, label: sailings, value: about 140, by: union}
"""
NEW = OLD.replace("140", "150").replace("union", "hu")


def git(repository: Path, *arguments: str) -> str:
    """Run git with nothing of this machine's configuration, and return what it says."""
    done = subprocess.run(
        ["git", *arguments],
        cwd=repository,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(repository),
            "GIT_CONFIG_NOSYSTEM": "1",
            "PYTHONPATH": str(Path(__file__).parents[2]),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Return a repository with one briefing, which git is told to be one."""
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "config", "user.name", "x")
    git(tmp_path, "config", "user.email", "x@localhost")
    (tmp_path / ".gitattributes").write_text("*.yaml diff=briefing\n", "utf-8")
    (tmp_path / "a strike.yaml").write_text(OLD, "utf-8")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "one")
    return tmp_path


@pytest.fixture
def driven(repository: Path) -> Path:
    """Return the repository with the external driver, as docs/diff.md has it."""
    git(repository, "config", "diff.briefing.command", f"{BRIEFING} diff --git --")
    return repository


def test_git_diff_tells_items(driven: Path) -> None:
    """A changed file, with the words that `briefing diff` has."""
    (driven / "a strike.yaml").write_text(NEW, "utf-8")
    assert git(driven, "diff") == (
        "briefing diff: a strike.yaml\n"
        "\n"
        "Actors\n"
        "~ Harbour Union (hu, was union)\n"
        "\n"
        "Figures\n"
        "~ about 150 sailings (lost)\n"
        "    value: about 140 → about 150\n"
        "\n"
    )


def test_a_file_that_is_new_or_gone_is_all_new_or_all_gone(driven: Path) -> None:
    """Git names the null device for what is not there."""
    (driven / "b.yaml").write_text("title: Bus strike\nplaces: [Halden]\n", "utf-8")
    (driven / "a strike.yaml").unlink()
    git(driven, "add", ".")
    shown = git(driven, "diff", "--cached", "--no-renames")
    assert "    title: nothing → Bus strike\n" in shown
    assert "+ Halden (halden)\n" in shown
    assert "    title: Ferry strike → nothing\n" in shown
    assert "- Harbour Union (union)\n" in shown


def test_a_renamed_file_is_compared_under_both_names(driven: Path) -> None:
    """Git gives two arguments more."""
    git(driven, "mv", "a strike.yaml", "b.yaml")
    (driven / "b.yaml").write_text(OLD.replace("140", "150"), "utf-8")
    shown = git(driven, "diff", "HEAD", "--find-renames=10%")
    assert shown.startswith("briefing diff: a strike.yaml → b.yaml\n")
    assert "    value: about 140 → about 150\n" in shown
    assert "title" not in shown


def test_a_file_that_is_no_briefing_does_not_stop_git(driven: Path) -> None:
    """It says why, and how to see the lines."""
    (driven / "a strike.yaml").write_text("- x\n", "utf-8")
    (driven / "b.yaml").write_text("title: Bus strike\n", "utf-8")
    git(driven, "add", ".")
    shown = git(driven, "diff", "--cached")
    assert "a strike.yaml:1:1: error[B206]: this is not a briefing\n" in shown
    assert "git diff --no-ext-diff" in shown
    assert "    title: nothing → Bus strike\n" in shown


def test_a_change_of_layout_alone_is_told_as_such(driven: Path) -> None:
    """Git calls for every file whose bytes differ."""
    (driven / "a strike.yaml").write_text(OLD.replace("A remark", "Another"), "utf-8")
    assert "only comments, layout or order differ\n" in git(driven, "diff")


def test_a_merge_that_is_not_finished_is_told(driven: Path) -> None:
    """Git gives the name alone."""
    git(driven, "branch", "other")
    (driven / "a strike.yaml").write_text(NEW, "utf-8")
    git(driven, "commit", "--quiet", "--all", "--message", "two")
    git(driven, "checkout", "--quiet", "other")
    (driven / "a strike.yaml").write_text(OLD.replace("140", "160"), "utf-8")
    git(driven, "commit", "--quiet", "--all", "--message", "three")
    with pytest.raises(AssertionError):
        git(driven, "merge", "-")
    assert "a strike.yaml: not merged yet\n" in git(driven, "diff", "--cached")


def test_as_textconv_git_compares_facts_line_by_line(repository: Path) -> None:
    """Each item's facts below its id, and no line for what only looks different."""
    git(repository, "config", "diff.briefing.textconv", f"{BRIEFING} diff --textconv")
    (repository / "a strike.yaml").write_text(NEW.replace("remark", "word"), "utf-8")
    shown = git(repository, "diff", "--unified=0").splitlines()
    assert [line for line in shown if line[0] in "+-" and line[:3] not in {"+++", "---"}] == [
        "-  union",
        "+  hu",
        "-    value: about 140",
        "-    by: union",
        "+    value: about 150",
        "+    by: hu",
    ]
    git(repository, "commit", "--quiet", "--all", "--message", "two")
    assert "+    value: about 150" in git(repository, "show")
    git(repository, "config", "diff.briefing.cachetextconv", "true")
    assert "+    value: about 150" in git(repository, "show")


def test_as_textconv_a_file_that_is_no_briefing_is_shown_as_it_is(repository: Path) -> None:
    """A broken file must be seen as well, without what could command the terminal."""
    git(repository, "config", "diff.briefing.textconv", f"{BRIEFING} diff --textconv")
    (repository / "a strike.yaml").write_bytes(b"- one\n- two \x9b\xff\n")
    shown = git(repository, "diff")
    assert "+- one" in shown
    assert "+- two \N{REPLACEMENT CHARACTER}" in shown
