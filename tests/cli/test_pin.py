"""`briefing pin` takes an article's fingerprint into a briefing, and lets no pin lead astray."""

from pathlib import Path

import pytest

from tests.article.story import COUNT, HEAD, RULE, STORY, TALKS, briefing_text
from tests.cli.running import Ran, ran
from tests.reading import whole
from tui.article.article import Article
from tui.article.fingerprint import fingerprint
from tui.load.load import load_file

PLAIN = "title: Geese\nsources:\n  - label: The Gull\nbackground:\n  - {text: Geese., at: p2}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with an article, and a briefing that has its fingerprint."""
    (tmp_path / "gull.txt").write_text(Article(STORY).text, encoding="utf-8")
    (tmp_path / "draft.yaml").write_text(briefing_text(), encoding="utf-8")
    return tmp_path


def pin(folder: Path, *arguments: str, file: str = "draft.yaml") -> Ran:
    """Run `briefing pin` in a folder, whose copies are kept in it as well."""
    variables = {"XDG_DATA_HOME": str(folder / "data")}
    return ran("pin", file, *arguments, working=folder, variables=variables)


def rewrite(folder: Path, *story: str) -> None:
    """Let the article be another one."""
    (folder / "gull.txt").write_text(Article(story).text, encoding="utf-8")


def test_a_fingerprint_is_written_and_the_article_is_kept(folder: Path) -> None:
    """Then it is at hand, whatever becomes of the file it came in."""
    (folder / "draft.yaml").write_text(PLAIN, encoding="utf-8")
    done = pin(folder, "--article", "gull.txt")
    assert (done.code, done.out) == (0, "")
    assert "draft.yaml: the fingerprint is written: 4 passages, 62 words" in done.err
    briefing = load_file(folder / "draft.yaml").briefing
    assert briefing is not None
    assert briefing.sources[0].text == fingerprint(Article(STORY))
    copy = folder / "data/briefing/articles" / f"{Article(STORY).sha256}.txt"
    assert copy.read_text(encoding="utf-8") == Article(STORY).text
    assert copy.stat().st_mode & 0o77 == 0
    again = pin(folder, "--article", "gull.txt")
    assert "the fingerprint is up to date" in again.err


def test_a_dry_run_shows_the_change_and_makes_none(folder: Path) -> None:
    """As a diff that `patch` can read."""
    (folder / "draft.yaml").write_text(PLAIN, encoding="utf-8")
    done = pin(folder, "--article", "gull.txt", "--dry-run")
    assert done.code == 0
    assert done.out.startswith("--- draft.yaml\n+++ draft.yaml\n@@ ")
    assert "+    text:\n+      scheme: blocks-1\n" in done.out
    assert (folder / "draft.yaml").read_text(encoding="utf-8") == PLAIN
    assert not (folder / "data").exists()


def test_no_copy_is_kept_where_none_is_wanted(folder: Path) -> None:
    """The person decides what stays on the machine."""
    assert pin(folder, "--article", "gull.txt", "--no-copy").code == 0
    assert not (folder / "data").exists()


def test_pins_that_would_lead_elsewhere_keep_the_file_as_it_is(folder: Path) -> None:
    """They are told one by one, with what to do."""
    rewrite(folder, HEAD, "By our correspondent", COUNT.replace("140", "410"), RULE, TALKS)
    before = (folder / "draft.yaml").read_bytes()
    refused = pin(folder, "--article", "gull.txt")
    assert refused.code == 1
    assert refused.out.splitlines() == [
        "p2 of actor `office`: edited, now p3, a number changed: `140` → `410`",
        "p2:5-9 of figure `geese`: edited, a number changed: `140` → `410`",
        "p4 of background `talks`: moved to p5",
    ]
    assert "reason: 2 pins to what is edited; 2 pins to what stands elsewhere now" in refused.err
    assert "`--accept-edits`; `--follow`" in refused.err
    assert (folder / "draft.yaml").read_bytes() == before


def test_pins_follow_what_moved_where_that_is_asked_for(folder: Path) -> None:
    """To the word, where the earlier text is at hand; nothing else of the items changes."""
    assert pin(folder, "--article", "gull.txt").code == 0
    first = (folder / "draft.yaml").read_text(encoding="utf-8")
    rewrite(folder, HEAD, "By our correspondent", "At dawn, " + COUNT, RULE, TALKS)
    assert pin(folder, "--article", "gull.txt", "--follow").code == 1
    done = pin(folder, "--article", "gull.txt", "--follow", "--accept-edits")
    assert done.code == 0
    assert "p2 of actor `office`: edited, now p3: nothing → `At dawn,`" in done.err
    items = (folder / "draft.yaml").read_text(encoding="utf-8").partition("actors:")[2]
    expected = first.partition("actors:")[2].replace("at: p2}", "at: p3}")
    assert items == expected.replace("p2:5-9", "p3:7-11").replace("[p1, p4]", "[p1, p5]")


def test_what_is_gone_cannot_be_followed(folder: Path) -> None:
    """A pin to it would be a pin to nothing, and the file stays as it is."""
    rewrite(folder, HEAD, RULE, TALKS)
    refused = pin(folder, "--article", "gull.txt", "--follow")
    assert refused.code == 1
    assert "p2 of actor `office`: missing" in refused.out
    assert "2 pins to what is not surely there any more" in refused.err
    assert (folder / "draft.yaml").read_text(encoding="utf-8") == briefing_text()


def test_a_number_that_changed_is_never_taken_in_unasked(folder: Path) -> None:
    """Or the item would say the old one, and be proved by the new fingerprint."""
    rewrite(folder, HEAD, COUNT.replace("140", "410"), RULE, TALKS)
    refused = pin(folder, "--article", "gull.txt", "--follow")
    assert refused.code == 1
    assert "a number changed: `140` → `410`" in refused.out
    assert (folder / "draft.yaml").read_text(encoding="utf-8") == briefing_text()


GISTS = """\
title: Geese
sources:
  - label: The Gull
    text:
      blocks:
        - the headline
        # An hour's work.
        - the count  # of the office
        - gist: who speaks
background:
  - {text: Geese., at: p1}
"""


def test_what_was_written_of_a_passage_is_not_lost_with_it(folder: Path) -> None:
    """Its gist and the comments on it; whoever has it elsewhere may let it go."""
    (folder / "draft.yaml").write_text(GISTS, encoding="utf-8")
    rewrite(folder, HEAD, COUNT, TALKS)
    assert pin(folder, "--article", "gull.txt").code == 0
    before = (folder / "draft.yaml").read_text(encoding="utf-8")
    assert "# An hour's work." in before
    rewrite(folder, HEAD, "By our correspondent in the harbour of Halden", TALKS)
    refused = pin(folder, "--article", "gull.txt")
    assert refused.code == 1
    assert refused.out == "p2: gone: the count # An hour's work. # of the office\n"
    assert "`--drop-gone`" in refused.err
    assert (folder / "draft.yaml").read_text(encoding="utf-8") == before
    assert pin(folder, "--article", "gull.txt", "--drop-gone").code == 0
    assert "An hour" not in (folder / "draft.yaml").read_text(encoding="utf-8")


def test_a_passage_without_a_fingerprint_is_not_placed_by_guess(folder: Path) -> None:
    """Once others have moved, its number says nothing."""
    (folder / "draft.yaml").write_text(GISTS, encoding="utf-8")
    rewrite(folder, HEAD, COUNT, TALKS)
    assert pin(folder, "--article", "gull.txt").code == 0
    text = (folder / "draft.yaml").read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if "who speaks" in line)
    below = text.partition(line)[2].partition("background")[0]
    mixed = text.replace(line + below, "        - who speaks\n").replace("at: p1", "at: p3")
    (folder / "draft.yaml").write_text(mixed, encoding="utf-8")
    rewrite(folder, "By our correspondent in the harbour of Halden", HEAD, COUNT, TALKS)
    refused = pin(folder, "--article", "gull.txt", "--follow")
    assert refused.code == 1
    assert "where passage p4 of the briefing stands in the article is not known" in refused.err
    assert (folder / "draft.yaml").read_text(encoding="utf-8") == mixed


@pytest.mark.parametrize("at", ["p4", "[p1, p4]", '"p4:1-3"'])
def test_a_source_in_brackets_takes_its_own_pins_along(folder: Path, at: str) -> None:
    """Though all of it is written anew, as a block."""
    marks = ", ".join(f"{{hash: '{mark}'}}" for mark in Article(STORY).digests)
    source = f"{{id: a, label: A, text: {{blocks: [{marks}]}}, at: {at}}}"
    text = f"title: t\nsources:\n- {source}\nbackground:\n- {{text: x, at: {at}}}\n"
    (folder / "draft.yaml").write_text(text, encoding="utf-8")
    rewrite(folder, "By our correspondent in the harbour of Halden", *STORY)
    assert pin(folder, "--article", "gull.txt", "--follow").code == 0
    made = whole((folder / "draft.yaml").read_text(encoding="utf-8"))
    moved = [str(one) for one in made.sources[0].at]
    assert moved == [str(one) for one in made.by_id["x"].at]
    assert moved[-1].startswith("p5")


def test_pins_past_the_end_are_told_once_that_is_known(folder: Path) -> None:
    """Before the first fingerprint nobody could know how many passages there are."""
    (folder / "draft.yaml").write_text(PLAIN.replace("p2", "p9"), encoding="utf-8")
    done = pin(folder, "--article", "gull.txt")
    assert done.code == 0
    assert "There is 1 pin now that leads nowhere: `briefing check draft.yaml`" in done.err


@pytest.mark.parametrize(
    ("text", "arguments", "code", "said"),
    [
        ("title: [\n", [], 3, "has"),
        ("title: t\nsources: [x]\nbackground:\n- {text: x, at: 7th}\n", [], 1, "has 1 error"),
        ("title: t\nbackground: [x]\n", [], 3, "the briefing has no source"),
        (PLAIN, ["--source", "times"], 3, "there is no source `times`"),
        (PLAIN, ["--article", "none.txt"], 3, "there is no file"),
        ("title: t\nsources: [{id: g, label: The Gull}]\n", [], 1, "draft.yaml:2: `text` cannot"),
        (PLAIN + "title: u\n", [], 1, "has 1 error"),
        ("title: t\nsources:\n- label: x\n  text: {blocks: [a, b, c, d, e]}\n", [], 1,
         "where passage p5 of the briefing stands"),
    ],
)  # fmt: skip
def test_what_cannot_be_pinned_says_why(
    folder: Path, text: str, arguments: list[str], code: int, said: str
) -> None:
    """And leaves the file as it was."""
    (folder / "draft.yaml").write_text(text, encoding="utf-8")
    done = pin(folder, "--article", "gull.txt", *arguments)
    assert (done.code, done.out) == (code, "")
    assert said in done.err
    assert "help: " in done.err
    assert (folder / "draft.yaml").read_text(encoding="utf-8") == text


def test_a_second_source_has_an_article_of_its_own(folder: Path) -> None:
    """The first keeps what it has."""
    text = briefing_text().replace("actors:", "  - {id: times, label: The Times}\nactors:", 1)
    (folder / "draft.yaml").write_text(text, encoding="utf-8")
    (folder / "times.md").write_text("# Geese\n\nThey stay.\n", encoding="utf-8")
    assert pin(folder, "--article", "times.md", "--source", "times").code == 0
    gull, times = whole((folder / "draft.yaml").read_text(encoding="utf-8")).sources
    assert gull.text is not None
    assert gull.text.sha256 == Article(STORY).sha256
    assert times.text == fingerprint(Article(("Geese", "They stay.")))


@pytest.mark.parametrize("source", ["- The Gull", "- 'The Gull'  # a paper"])
def test_a_source_in_its_short_form_is_spelled_out(folder: Path, source: str) -> None:
    """It is the first example of what a source is."""
    (folder / "draft.yaml").write_text(f"title: t\nsources:\n{source}\n", encoding="utf-8")
    assert pin(folder, "--article", "gull.txt").code == 0
    text = (folder / "draft.yaml").read_text(encoding="utf-8")
    assert f"- label: {source[2:]}\n  text:\n" in text


def test_the_file_of_the_source_is_the_article_where_none_is_named(folder: Path) -> None:
    """It is what `check` compares with, too."""
    (folder / "draft.yaml").write_text(briefing_text(file="gull.txt"), encoding="utf-8")
    assert pin(folder).code == 0
    (folder / "draft.yaml").write_text(briefing_text(), encoding="utf-8")
    named = pin(folder)
    assert (named.code, named.out) == (2, "")
    assert "`gull` names no `file`" in named.err


def test_standard_input_cannot_be_pinned(folder: Path) -> None:
    """Nothing could be written back."""
    assert pin(folder, "--article", "gull.txt", file="-").code == 2
