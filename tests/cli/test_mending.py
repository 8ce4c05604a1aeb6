"""`briefing check --fix` mends files, and tells what is left."""

from pathlib import Path

import pytest

from tests.cli.running import ran
from tui.cli import mending
from tui.edit.mending import Judge, Mended, mended

BROKEN = "title: t\nquotes:\n  - {gist: x, by: unattributed, at: P6}  # why\n"
MENDED = "title: t\nquotes:\n  - {gist: x, by: unattributed, at: p6}  # why\n"


def draft(folder: Path, text: str = BROKEN) -> Path:
    """Return a file with a text."""
    path = folder / "draft.yaml"
    path.write_bytes(text.encode())
    return path


def test_a_file_is_mended_and_checked(tmp_path: Path) -> None:
    """What was done is said on standard error; nothing is left to report."""
    path = draft(tmp_path)
    done = ran("check", "--fix", "draft.yaml", working=tmp_path)
    assert (done.code, done.out) == (0, "")
    told = "draft.yaml:3:37: mended: `P6` is now `p6`\nno problems in 1 file\n"
    assert done.err == told
    assert path.read_text("utf-8") == MENDED


def test_what_cannot_be_mended_is_reported_as_ever(tmp_path: Path) -> None:
    """With its exit code."""
    draft(tmp_path, BROKEN + "updated: soon\n")
    done = ran("check", "--fix", "draft.yaml", working=tmp_path)
    assert done.code == 1
    assert "draft.yaml:4:10: error[B301]" in done.out
    assert "mended" in done.err


def test_a_dry_run_shows_a_diff_and_writes_nothing(tmp_path: Path) -> None:
    """Exit code 1 says that there is something to mend."""
    path = draft(tmp_path)
    done = ran("check", "--fix", "--dry-run", "draft.yaml", working=tmp_path)
    assert (done.code, done.err) == (1, "")
    assert done.out.splitlines()[-2:] == [
        "-  - {gist: x, by: unattributed, at: P6}  # why",
        "+  - {gist: x, by: unattributed, at: p6}  # why",
    ]
    assert path.read_text("utf-8") == BROKEN
    draft(tmp_path, MENDED)
    again = ran("check", "--fix", "--dry-run", "draft.yaml", working=tmp_path)
    assert (again.code, again.out, again.err) == (0, "", "")


def test_the_mark_of_byte_order_and_line_ends_stay(tmp_path: Path) -> None:
    """They are the editor's business."""
    path = draft(tmp_path, "\ufeff" + BROKEN.replace("\n", "\r\n"))
    assert ran("check", "--fix", "draft.yaml", working=tmp_path).code == 0
    assert path.read_bytes() == ("\ufeff" + MENDED.replace("\n", "\r\n")).encode()


def test_a_file_without_anything_to_mend_is_not_touched(tmp_path: Path) -> None:
    """Not even its time."""
    path = draft(tmp_path, MENDED)
    before = path.stat()
    assert ran("check", "--fix", "draft.yaml", working=tmp_path).code == 0
    after = path.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_standard_input_cannot_be_mended() -> None:
    """There is no file to write."""
    done = ran("check", "--fix", "-", stdin=BROKEN.encode())
    assert done.code == 2
    assert "standard input cannot be mended" in done.err


def test_a_dry_run_of_nothing_is_no_use(tmp_path: Path) -> None:
    """`--dry-run` alone would look like a check that writes."""
    draft(tmp_path)
    assert ran("check", "--dry-run", "draft.yaml", working=tmp_path).code == 2


@pytest.mark.parametrize(
    "option",
    [
        ["--strict"],
        ["--select", "B505"],
        ["--ignore", "B505"],
        ["--article", "story.txt"],
        ["--min-coverage", "90"],
        ["--format", "json"],
    ],
)
def test_a_dry_run_takes_no_option_that_it_would_not_heed(
    option: list[str], tmp_path: Path
) -> None:
    """It shows mends; whoever asks for a report of what is left would not get one."""
    draft(tmp_path)
    done = ran("check", "--fix", "--dry-run", *option, "draft.yaml", working=tmp_path)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"error: `{option[0]}` means nothing with --dry-run")


ARTICLES = {
    "one article, and two files": (["--article", "story.txt", "other.yaml"], 2),
    "an article that is not there": (["--article", "nothing.txt"], 3),
    "an article of a briefing without sources": (["--article", "story.txt"], 3),
    "coverage of no article": (["--min-coverage", "90"], 2),
    "coverage that is no number": (["--min-coverage", "much"], 2),
    "a code that is none": (["--select", "B999"], 2),
    "a form that is none": (["--format", "prose"], 2),
}


@pytest.mark.parametrize("case", ARTICLES)
def test_nothing_is_mended_where_the_check_cannot_be_made(case: str, tmp_path: Path) -> None:
    """Who is told of a wrong option finds the files as they were."""
    words, code = ARTICLES[case]
    path = draft(tmp_path)
    other = tmp_path / "other.yaml"
    other.write_text(BROKEN, "utf-8")
    (tmp_path / "story.txt").write_text("The geese are on strike.\n", "utf-8")
    done = ran("check", "--fix", *words, "draft.yaml", working=tmp_path)
    assert (done.code, done.out) == (code, "")
    assert "mended" not in done.err
    assert path.read_text("utf-8") == other.read_text("utf-8") == BROKEN


def test_an_article_is_that_of_the_file_once_it_is_mended(tmp_path: Path) -> None:
    """A mend may be what gives the briefing its sources."""
    path = draft(tmp_path, BROKEN + "Sources: [{id: gull, label: The Gull}]\n")
    (tmp_path / "story.txt").write_text("The geese are on strike.\n", "utf-8")
    words = ("draft.yaml", "--article", "gull=story.txt", "--ignore", "B5")
    done = ran("check", "--fix", *words, working=tmp_path)
    assert "mended: `Sources` is now `sources`" in done.err
    assert "\nsources: [" in path.read_text("utf-8")
    assert done.code != 2


def test_one_file_that_cannot_be_written_keeps_no_other_from_being_mended(tmp_path: Path) -> None:
    """The exit code tells of it."""
    path = draft(tmp_path)
    linked = tmp_path / "linked.yaml"
    linked.write_text(BROKEN, "utf-8")
    (tmp_path / "again.yaml").hardlink_to(linked)
    done = ran("check", "--fix", "linked.yaml", "draft.yaml", working=tmp_path)
    assert done.code == 74
    assert (linked.read_text("utf-8"), path.read_text("utf-8")) == (BROKEN, MENDED)


def test_a_file_that_is_not_there_is_told_as_ever(tmp_path: Path) -> None:
    """The other files are mended."""
    path = draft(tmp_path)
    done = ran("check", "--fix", "nothing.yaml", "draft.yaml", working=tmp_path)
    assert done.code == 3
    assert "nothing.yaml" in done.out
    assert path.read_text("utf-8") == MENDED
    dry = ran("check", "--fix", "--dry-run", "nothing.yaml", working=tmp_path)
    assert (dry.code, dry.out) == (3, "")
    assert dry.err.startswith("error: nothing.yaml: ")


def test_hostile_text_is_shown_clean(tmp_path: Path) -> None:
    """In the diff and in what is said."""
    path = draft(tmp_path, BROKEN.replace("# why", "# \u202e"))
    done = ran("check", "--fix", "--dry-run", "draft.yaml", working=tmp_path)
    assert "\u202e" not in done.out
    assert ran("check", "--fix", "draft.yaml", working=tmp_path).code == 0
    assert "# \u202e" in path.read_text("utf-8")


def test_what_is_saved_while_a_file_is_mended_is_not_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The mends were those of another text; whoever runs it again gets them."""
    path = draft(tmp_path)
    saved = BROKEN.replace("gist: x", "gist: what was typed meanwhile")

    def mended_while_saved(text: str, judge: Judge) -> Mended:
        done = mended(text, judge)
        path.write_text(saved, "utf-8")
        return done

    monkeypatch.setattr(mending, "mended", mended_while_saved)
    done = ran("check", "--fix", "draft.yaml", working=tmp_path)
    assert (done.code, done.out) == (74, "")
    assert "reason: it was changed meanwhile, and is left as it is\n" in done.err
    assert "`P6` is now" not in done.err
    assert path.read_text("utf-8") == saved
