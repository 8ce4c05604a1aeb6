"""`briefing explain NAME#ID` tells by which rule an item was drafted, and from which words."""

from pathlib import Path

import pytest

from tests.article.story import STORY, briefing_text
from tests.cli.running import Ran, ran
from tests.drafted import DRAFTED
from tui.article.article import Article
from tui.render.cells import cells


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a drafted briefing."""
    (tmp_path / "strike.yaml").write_text(DRAFTED, "utf-8")
    return tmp_path


def explain(folder: Path, *arguments: str, columns: int | None = None) -> Ran:
    """Run the command in a folder, beside copies that are kept there."""
    variables = {"XDG_DATA_HOME": str(folder / "data")}
    return ran("explain", *arguments, working=folder, variables=variables, columns=columns)


def test_a_draft_is_explained(folder: Path) -> None:
    """By its rule first; in a pipe a line a fact."""
    done = explain(folder, "strike#walkout")
    assert (done.code, done.err) == (0, "")
    lines = done.out.splitlines()
    assert lines[:3] == ["Crews walk out", "review: unreviewed draft", "rule: date.month-day"]
    assert lines[3].startswith("reads: ")
    assert lines[4].startswith("precision: right in 92%")
    assert lines[-1] == "p1: Crews. (the article is not at hand)"


def drafted_story(folder: Path) -> str:
    """Write a briefing with a fingerprint, and its article; return the id of its first draft."""
    text = briefing_text().replace("by: office,", "by: office, draft: figure.count,", 1)
    assert "draft: figure.count" in text
    (folder / "gull.yaml").write_text(text, "utf-8")
    (folder / "gull.txt").write_text(Article(STORY).text, "utf-8")
    done = ran("show", "gull", "--query", "is:draft", "--tsv", working=folder)
    return done.out.partition("\t")[0]


def test_the_passage_is_in_the_words_of_the_article_that_is_named(folder: Path) -> None:
    """In full, and what of it the item is pinned to."""
    item = drafted_story(folder)
    done = explain(folder, f"gull#{item}", "--article", "gull.txt")
    assert done.code == 0
    passage = done.out.splitlines()[-1]
    assert any(f"“{block}”" in passage for block in STORY)


def test_a_copy_that_is_kept_will_do(folder: Path) -> None:
    """Whoever has read the article once need not name it again."""
    item = drafted_story(folder)
    variables = {"XDG_DATA_HOME": str(folder / "data")}
    named = explain(folder, f"gull#{item}", "--article", "gull.txt")
    done = ran("pin", "gull.yaml", "--article", "gull.txt", working=folder, variables=variables)
    assert done.code == 0
    (folder / "gull.txt").unlink()
    assert explain(folder, f"gull#{item}").out == named.out


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["strike#talks"], 1, "`strike#talks` is no draft"),
        (["strike#p1"], 1, "`strike#p1` is no draft"),
        (["strike#nobody"], 3, "`strike` has no item `nobody`"),
        (["nothing#walkout"], 3, "there is no briefing"),
        (["strike#walkout", "--article", "none.txt"], 3, "there is no file `none.txt`"),
        (["strike#walkout", "--article", "a", "--article", "b"], 3, "two articles"),
        (["B301", "--article", "a"], 2, "`--article` is for an item"),
        (["--article", "a"], 2, "`--article` is for an item"),
    ],
)
def test_what_cannot_be_explained_is_told(
    words: list[str], code: int, said: str, folder: Path
) -> None:
    """With the exit code that says which sort of no it is."""
    done = explain(folder, *words)
    assert (done.code, done.out) == (code, "")
    assert done.err.startswith("error: ")
    assert said in done.err


def test_a_file_that_cannot_be_read_is_told(folder: Path) -> None:
    """With its place."""
    (folder / "strike.yaml").write_text("- x\n", "utf-8")
    done = explain(folder, "strike#walkout")
    assert done.code == 3
    assert "this is not a briefing" in done.err


def test_it_fits_a_narrow_terminal(folder: Path) -> None:
    """And wide ones it does not fill."""
    for columns, most in ((40, 40), (200, 76)):
        done = explain(folder, "strike#walkout", columns=columns)
        assert max(map(cells, done.out.splitlines())) <= most
