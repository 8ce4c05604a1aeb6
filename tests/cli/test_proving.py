"""`briefing check --article` proves a briefing against the article that it is made from."""

import json
from pathlib import Path

import pytest

from tests.article.story import COUNT, HEAD, RULE, STORY, TALKS, briefing_text
from tests.cli.running import Ran, ran
from tui.article.article import Article


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with an article, and a briefing that has its fingerprint."""
    (tmp_path / "draft.yaml").write_text(briefing_text(), encoding="utf-8")
    rewrite(tmp_path, *STORY)
    return tmp_path


def rewrite(folder: Path, *story: str) -> None:
    """Let the article be another one."""
    (folder / "gull.txt").write_text(Article(story).text, encoding="utf-8")


def check(folder: Path, *arguments: str) -> Ran:
    """Run `briefing check` on the briefing, beside copies that are kept in the same folder."""
    variables = {"XDG_DATA_HOME": str(folder / "data")}
    return ran("check", "draft.yaml", *arguments, working=folder, variables=variables)


def proved(folder: Path, *arguments: str) -> tuple[Ran, list[str]]:
    """Return a run with the article, and the lines that it says of it."""
    done = check(folder, "--article", "gull.txt", *arguments)
    return done, done.out.partition("`gull` against gull.txt\n")[2].splitlines()


def test_the_same_article_proves_every_pin(folder: Path) -> None:
    """Exit 0, and what there was to be proved is told."""
    done, lines = proved(folder)
    assert done.code == 0
    assert lines[:2] == ["passages  4 exact", "pins      4 exact"]
    assert lines[2].startswith("covered   ")


def test_what_moved_is_told_and_is_no_failure(folder: Path) -> None:
    """Each pin, with where it leads now."""
    rewrite(folder, HEAD, "By our correspondent in the harbour", COUNT, RULE, TALKS)
    done, lines = proved(folder)
    assert done.code == 0
    assert lines[:5] == [
        "passages  1 exact, 3 moved, 1 new",
        "pins      1 exact, 3 moved",
        "  p2 of actor `office`: moved to p3",
        "  p2:5-9 of figure `geese`: moved to p3:5-9",
        "  p4 of background `talks`: moved to p5",
    ]


@pytest.mark.parametrize(
    ("story", "code"),
    [
        ([HEAD, COUNT.replace("140", "410"), RULE, TALKS], "B603"),
        ([HEAD, COUNT.replace("midnight", "dawn"), RULE, TALKS], "B601"),
        ([HEAD, RULE, TALKS], "B602"),
    ],
)
def test_what_was_edited_or_is_missing_fails(folder: Path, story: list[str], code: str) -> None:
    """With 1, without --strict; at the pin's own place in the file."""
    rewrite(folder, *story)
    done, _ = proved(folder)
    assert done.code == 1
    assert f"error[{code}]" in done.out
    assert " at: p2}" in done.out
    assert "^^" in done.out


@pytest.mark.parametrize("form", ["text", "json", "github", "sarif"])
def test_no_flood_of_warnings_hides_a_changed_number(form: str, folder: Path) -> None:
    """It is told, in every form, and the others are counted."""
    flood = "timeline:\n" + "  - x\n" * 1_500
    (folder / "draft.yaml").write_text(briefing_text() + flood, encoding="utf-8")
    rewrite(folder, HEAD, COUNT.replace("140", "410"), RULE, TALKS)
    done, _ = proved(folder, "--format", form)
    assert done.code == 1
    assert "B603" in done.out
    if form in {"text", "github"}:
        assert done.err.startswith("2 errors, 3,002 warnings")


def test_words_are_told_where_a_copy_of_the_earlier_text_is_kept(folder: Path) -> None:
    """`briefing pin` keeps one."""
    variables = {"XDG_DATA_HOME": str(folder / "data")}
    pinned = ran("pin", "draft.yaml", "--article", "gull.txt", working=folder, variables=variables)
    assert pinned.code == 0
    rewrite(folder, HEAD, COUNT.replace("at midnight", "before dawn"), RULE, TALKS)
    done, _ = proved(folder)
    assert "reason: `at midnight,` → `before dawn,`" in done.out


def test_findings_can_be_chosen_and_allowed_like_all_others(folder: Path) -> None:
    """By code, and on the item with a reason."""
    rewrite(folder, HEAD, COUNT.replace("140", "410"), RULE, TALKS)
    done, _ = proved(folder, "--ignore", "B603")
    assert done.code == 0
    text = briefing_text().replace("by: office,", "by: office, allow: [{B603: a misprint}],")
    (folder / "draft.yaml").write_text(text, encoding="utf-8")
    done, _ = proved(folder)
    assert "the actor `office`" in done.out
    assert "the figure `geese`" not in done.out
    assert "(1 allowed)" in done.err


def test_coverage_is_a_finding_where_a_minimum_is_asked_for(folder: Path) -> None:
    """And fails then."""
    assert proved(folder)[0].code == 0
    done, _ = proved(folder, "--min-coverage", "100")
    assert done.code == 1
    assert "error[B604]" in done.out
    assert proved(folder, "--min-coverage", "0")[0].code == 0


def test_the_file_of_a_source_is_compared_without_being_asked_for(folder: Path) -> None:
    """It lies beside the briefing; that it was edited is told by any check."""
    (folder / "draft.yaml").write_text(briefing_text(file="gull.txt"), encoding="utf-8")
    done = check(folder)
    assert done.code == 0
    assert "B54" not in done.out
    rewrite(folder, HEAD, COUNT.replace("140", "410"), RULE, TALKS)
    done = check(folder)
    assert done.code == 1
    assert "error[B603]" in done.out
    assert "warning[B540]" in done.out
    (folder / "gull.txt").unlink()
    done = check(folder)
    assert done.code == 0
    assert "warning[B542]" in done.out


def test_a_copy_that_somebody_keeps_changes_no_verdict(folder: Path) -> None:
    """A check says the same on every machine."""
    variables = {"XDG_DATA_HOME": str(folder / "data")}
    ran("pin", "draft.yaml", "--article", "gull.txt", working=folder, variables=variables)
    words = "text: At midnight the port authority said it rained."
    text = (folder / "draft.yaml").read_text(encoding="utf-8")
    (folder / "draft.yaml").write_text(text.replace("text: Talks are to begin.", words), "utf-8")
    assert "B541" not in check(folder).out
    assert "B541" in check(folder, "--article", "gull.txt").out


def test_programs_are_told_each_pin(folder: Path) -> None:
    """With its place, its state, where it leads and what changed."""
    rewrite(folder, HEAD, "By our correspondent", COUNT.replace("140", "410"), RULE, TALKS)
    done = check(folder, "--article", "gull.txt", "--format", "json")
    (file,) = json.loads(done.out)["files"]
    (article,) = file["articles"]
    assert (article["source"], article["path"], article["same"]) == ("gull", "gull.txt", False)
    assert [passage["state"] for passage in article["passages"]] == [
        "exact", "edited", "moved", "moved",
    ]  # fmt: skip
    first = article["pins"][0]
    assert {key: first[key] for key in ("item", "pin", "state", "places", "number_changed")} == {
        "item": "office", "pin": "p2", "state": "edited", "places": ["p3"], "number_changed": True,
    }  # fmt: skip
    assert first["changes"] == [{"before": "140", "after": "410", "word": 0, "number": True}]
    assert article["coverage"]["total"]["blocks"] == 4


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--article", "none.txt"], 3, "there is no file"),
        (["--min-coverage", "101"], 2, "not a number from 0 to 100"),
        (["--min-coverage", "50"], 2, "there is no article to compare with"),
        (["other.yaml", "--article", "gull.txt"], 2, "--article is for one briefing"),
    ],
)
def test_what_cannot_be_compared_says_why(
    folder: Path, arguments: list[str], code: int, said: str
) -> None:
    """On standard error, before anything else is told."""
    done = check(folder, *arguments)
    assert (done.code, done.out) == (code, "")
    assert said in done.err


def test_what_an_article_says_commands_no_terminal(folder: Path) -> None:
    """It may come from anywhere."""
    rewrite(folder, HEAD, COUNT, RULE, TALKS, "Some \x1b]52;c;aGk=\x07 \x9b31m Name\u202e here 12.")
    done, _ = proved(folder, "--format", "text")
    assert not any(sign in done.out for sign in "\x1b\x07\x9b\u202e")
    structured = check(folder, "--article", "gull.txt", "--format", "json")
    assert not any(sign in structured.out for sign in "\x1b\x07\x9b\u202e")
