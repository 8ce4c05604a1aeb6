"""`briefing draft`: from an article to a file that is to be reviewed, and what it refuses."""

import json
from pathlib import Path
from typing import Final

import pytest

from tests.cli.running import ran
from tests.draft.engines.server import saying, sending, serving
from tui.load.load import load_file, load_text

ARTICLE: Final = """\
Ferry crews walk out at Port Halden

Ferries stayed in the harbour of Port Halden on Monday after crews walked out over pay.

The Harbour Union (HU) said more than 140 crew members had joined the strike.
"""
DAY: Final = "2026-03-05"


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    (tmp_path / "story.txt").write_text(ARTICLE, "utf-8")
    return tmp_path


def test_a_file_is_written_and_what_is_to_be_done_is_told(folder: Path) -> None:
    """On standard output there is nothing; the file reads, and all of it is a draft."""
    done = ran("draft", "story.txt", "--date", DAY, "-o", "story.yaml", working=folder)
    assert (done.code, done.out) == (0, "")
    first, *_, last = done.err.splitlines()
    assert first == "story.yaml: written"
    assert last == "Review them: briefing story.yaml"
    briefing, report = load_file(folder / "story.yaml")
    assert briefing is not None
    assert not report.has_errors
    assert all(item.is_draft for item in briefing)
    assert f"{len(list(briefing))} items drafted; nobody has reviewed them" in done.err


def test_without_a_file_the_draft_is_standard_output(folder: Path) -> None:
    """And it is all that stands there; an article may come from standard input."""
    named = ran("draft", "story.txt", "--date", DAY, working=folder)
    piped = ran("draft", "-", "--date", DAY, stdin=ARTICLE.encode(), working=folder)
    assert named.code == piped.code == 0
    assert named.out == piped.out
    assert not load_text(named.out).report.has_errors


def test_a_file_that_is_there_is_left_alone_unless_it_is_forced(folder: Path) -> None:
    """Exit code 5, and not a byte of it is changed."""
    (folder / "a.yaml").write_text("title: mine\n", "utf-8")
    done = ran("draft", "story.txt", "-o", "a.yaml", working=folder)
    assert done.code == 5
    assert "--force" in done.err
    assert (folder / "a.yaml").read_text("utf-8") == "title: mine\n"
    assert ran("draft", "story.txt", "-o", "a.yaml", "--force", working=folder).code == 0
    assert "drafted:" in (folder / "a.yaml").read_text("utf-8")


def test_what_somebody_has_reviewed_is_never_written_over(folder: Path) -> None:
    """Not even by force: one accepted item is enough."""
    ran("draft", "story.txt", "-o", "a.yaml", working=folder)
    again = ran("draft", "story.txt", "-o", "a.yaml", "--force", working=folder)
    assert again.code == 0
    text = (folder / "a.yaml").read_text("utf-8")
    accepted = text.replace("    draft: {rule: name.bracket}\n", "", 1)
    assert accepted != text
    (folder / "a.yaml").write_text(accepted, "utf-8")
    done = ran("draft", "story.txt", "-o", "a.yaml", "--force", working=folder)
    assert done.code == 5
    assert "--into" in done.err
    assert (folder / "a.yaml").read_text("utf-8") == accepted


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("story.txt", ARTICLE),
        ("a.yaml", "title: Hand written: oops\ntimeline:\n  - 2026-03-01: Mine\n"),
        ("a.yaml", "title: x\n\ttimeline: [a\n"),
        ("a.yaml", "title: x\ndrafted: 12\n"),
    ],
)
def test_force_is_for_files_that_nobody_has_worked_on(name: str, text: str, folder: Path) -> None:
    """Neither over the article, nor over a briefing that is broken, or half reviewed."""
    (folder / name).write_text(text, "utf-8")
    done = ran("draft", "story.txt", "-o", name, "--force", working=folder)
    assert done.code == 5
    assert (folder / name).read_text("utf-8") == text


def test_one_article_is_given_once(folder: Path) -> None:
    """Two names of it are one."""
    (folder / "copy.txt").write_text(ARTICLE, "utf-8")
    done = ran("draft", "story.txt", "copy.txt", working=folder)
    assert done.code == 1
    assert "same article" in done.err


def test_what_acts_in_one_article_is_no_place_in_another(folder: Path) -> None:
    """And what stands as one of the two stays it."""
    (folder / "one.txt").write_text("Egypt said that the ferry came on Monday. It left.", "utf-8")
    (folder / "two.txt").write_text("The crews arrived in Egypt on Monday. They left.", "utf-8")
    done = ran("draft", "one.txt", "two.txt", "--date", DAY, "--date", DAY, working=folder)
    assert done.code == 0
    briefing, report = load_text(done.out)
    assert briefing is not None
    assert not report.has_errors
    assert briefing.by_id["egypt"].LIST == "actors"
    standing = "title: x\nplaces:\n  - {id: cairo, name: Egypt}\n"
    (folder / "mine.yaml").write_text(standing, "utf-8")
    assert ran("draft", "one.txt", "--date", DAY, "--into", "mine.yaml", working=folder).code == 0


def test_what_is_added_takes_the_id_of_nothing_that_stands(folder: Path) -> None:
    """A reference goes on to lead where it led."""
    standing = (
        "title: x\nquotes:\n  - gist: Ferries stayed in harbour of Port Halden\n"
        "caveats:\n  - text: y\n    about: [ferries-stayed-in-harbour-of-port-halden]\n"
    )
    (folder / "mine.yaml").write_text(standing, "utf-8")
    before, _ = load_text(standing)
    assert before is not None
    done = ran("draft", "story.txt", "--date", DAY, "--into", "mine.yaml", working=folder)
    assert done.code == 0
    after, _ = load_file(folder / "mine.yaml")
    assert after is not None
    assert all(after.by_id[name] == item for name, item in before.by_id.items())


def test_an_article_that_is_in_the_briefing_already_is_not_added_again(folder: Path) -> None:
    """By its fingerprint, whatever its file is called."""
    ran("draft", "story.txt", "-o", "a.yaml", working=folder)
    before = (folder / "a.yaml").read_text("utf-8")
    (folder / "copy.txt").write_text(ARTICLE, "utf-8")
    done = ran("draft", "copy.txt", "--into", "a.yaml", working=folder)
    assert done.code == 1
    assert "in the briefing already" in done.err
    assert (folder / "a.yaml").read_text("utf-8") == before


@pytest.mark.parametrize(
    ("name", "data", "code", "words"),
    [
        ("empty.txt", b"", 3, "has no text"),
        ("blank.txt", b" \n\n \n", 3, "has no text"),
        ("picture.png", b"\x89PNG\r\n\0\0", 3, "is not a text"),
        ("paper.pdf", b"%PDF-1.7\n%\xe2\xe3\0", 3, "PDF"),
        ("big.txt", b"word " * 2_000_000, 3, "too large"),
        ("menu.html", b"<html><nav><a href=x>Home</a></nav><ul><li>News<li>Sport", 1, "article"),
        ("de.txt", ("Die Fähren blieben am Montag im Hafen, und die Leute sind nach Hause "
                    "gegangen, weil sie nicht mehr auf der Insel bleiben wollten. Die Gewerkschaft "
                    "sagt, es sind mehr als hundert, und der Hafen ist zu.").encode(), 1,
         "not in English"),
        ("none.txt", b"It was so, and it had been so for as long as anybody could tell.", 1,
         "nothing can be drafted"),
    ],
)  # fmt: skip
def test_what_cannot_be_drafted_from_is_refused_in_words(
    name: str, data: bytes, code: int, words: str, tmp_path: Path
) -> None:
    """With a reason or what to do, and no half-written file."""
    (tmp_path / name).write_bytes(data)
    done = ran("draft", name, "-o", "out.yaml", working=tmp_path)
    assert done.code == code
    assert words in done.err
    assert done.err.startswith("error: ")
    assert len(done.err.splitlines()) > 1
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_what_is_not_there_or_is_no_file_is_told(tmp_path: Path) -> None:
    """Exit code 3."""
    for name in ("missing.txt", "."):
        done = ran("draft", name, working=tmp_path)
        assert done.code == 3
        assert name in done.err


@pytest.mark.parametrize(
    "options",
    [
        ["--date", "soon"],
        ["--date", DAY, "--date", DAY],
        ["--dry-run"],
        ["--into", "a.yaml", "-o", "b.yaml"],
        ["--into", "-"],
        ["--engine", "llm"],
        ["--base-url", "http://localhost"],
        ["--engine", "magic"],
    ],
)
def test_options_that_do_not_fit_are_told_before_anything_is_read(
    options: list[str], folder: Path
) -> None:
    """Exit code 2."""
    done = ran("draft", "story.txt", *options, working=folder)
    assert done.code == 2
    assert "help:" in done.err


def test_a_copy_of_the_article_is_kept_unless_it_is_not_wanted(folder: Path) -> None:
    """The reader shows it beside the items."""
    variables = {"XDG_DATA_HOME": str(folder / "data")}
    ran("draft", "story.txt", "--no-copy", working=folder, variables=variables)
    assert not (folder / "data").exists()
    ran("draft", "story.txt", working=folder, variables=variables)
    kept = list((folder / "data").rglob("*.txt"))
    assert [file.read_text("utf-8").split("\n")[0] for file in kept] == [ARTICLE.split("\n")[0]]


def test_several_articles_take_their_days_in_order(folder: Path) -> None:
    """What both tell alike is one item."""
    second = ARTICLE.replace("more than 140", "about 120").replace("Ferry crews", "Crews")
    (folder / "other.txt").write_text(second, "utf-8")
    done = ran(
        "draft", "story.txt", "other.txt", "--date", DAY, "--date", "2026-03-06", working=folder
    )
    briefing, report = load_text(done.out)
    assert briefing is not None
    assert not report.has_errors
    assert [str(source.published.date) for source in briefing.sources if source.published] == [
        DAY,
        "2026-03-06",
    ]
    assert [item.caption for item in briefing if item.LIST == "actors"] == ["Harbour Union"]
    (figure,) = (item for item in briefing if item.LIST == "figures")
    assert [str(one.value) for one in getattr(figure, "values", ())] == [
        "more than 140",
        "about 120",
    ]


STANDING: Final = """\
# Mine, and every letter of it.
title:   Ferry strike
sources:
  - {id: wire, label: the wire}   # the first
actors:
  - id: union
    name: Harbour Union (HU)   # as it calls itself
timeline:
  - 2026-03-01: Talks fail
"""


def test_an_article_is_added_to_a_briefing_and_nothing_that_stands_is_changed(folder: Path) -> None:
    """What is new is drafted; who is known is not drafted again."""
    (folder / "mine.yaml").write_text(STANDING, "utf-8")
    shown = ran(
        "draft", "story.txt", "--date", DAY, "--into", "mine.yaml", "--dry-run", working=folder
    )
    assert shown.code == 0
    assert "+" in shown.out
    assert (folder / "mine.yaml").read_text("utf-8") == STANDING
    done = ran("draft", "story.txt", "--date", DAY, "--into", "mine.yaml", working=folder)
    assert (done.code, done.out) == (0, "")
    text = (folder / "mine.yaml").read_text("utf-8")
    lines = text.split("\n")
    assert [line for line in lines if line in STANDING.split("\n")][: STANDING.count("\n")] == (
        STANDING.split("\n")[:-1]
    )
    briefing, report = load_text(text)
    assert briefing is not None
    assert not report.has_errors
    standing = {item.id for item in briefing if not item.is_draft}
    assert standing == {"wire", "union", "talks-fail"}
    figure = next(item for item in briefing if item.LIST == "figures")
    assert figure.by == "union"
    assert [str(pin.source) for pin in figure.at] == [briefing.sources[1].id]


def test_a_briefing_with_errors_is_not_added_to(folder: Path) -> None:
    """It is mended first."""
    (folder / "mine.yaml").write_text("title: x\ntimeline:\n  - {date: soon, title: y}\n", "utf-8")
    done = ran("draft", "story.txt", "--into", "mine.yaml", working=folder)
    assert done.code == 1
    assert "briefing check" in done.err


def test_a_language_model_is_asked_once_it_was_said_who_gets_how_much(folder: Path) -> None:
    """Its words are a draft of its own rule; the day stays that of the rules."""
    item = {"kind": "event", "words": "A strike begins", "quotation": "Port Halden on Monday after"}
    gone = {"kind": "event", "words": "It ends", "quotation": "nobody ever wrote this down"}
    with serving(saying(json.dumps({"items": [item, gone]}))) as server:
        asked = ("--engine", "llm", "--base-url", server.base, "--model", "small")
        done = ran("draft", "story.txt", "--date", DAY, *asked, working=folder)
        size = server.requests[0].headers["Content-Length"]
    assert done.code == 0
    assert done.err.startswith(f"sending {int(size):,} bytes to 127.0.0.1:")
    assert "dropped: `It ends`" in done.err
    briefing, _ = load_text(done.out)
    assert briefing is not None
    event = next(item for item in briefing if item.caption == "A strike begins")
    assert [str(date) for date in event.dates] == ["2026-03-02"]
    assert event.draft is not None
    assert (event.draft.rule, event.draft.confidence) == ("engine.llm", None)


def test_a_language_model_that_fails_leaves_nothing_behind(folder: Path) -> None:
    """Its failure is told, and no file is written."""
    with serving(sending(b"no", 500)) as server:
        asked = ("--engine", "llm", "--base-url", server.base, "--model", "small")
        done = ran("draft", "story.txt", "-o", "out.yaml", *asked, working=folder)
    assert done.code == 1
    assert "500" in done.err
    assert not (folder / "out.yaml").exists()


@pytest.mark.parametrize(
    ("base", "model", "key"),
    [
        ("http://exa mple/v1", "small", ""),
        ("http://user:PRIVATE@localhost/v1", "small", ""),
        ("http://localhost/v1", " ", ""),
        ("http://localhost/v1", "small", "sk-PRIVATE\r"),
        ("http://far.example/v1", "small", "sk-PRIVATE"),
    ],
)
def test_a_language_model_that_cannot_be_asked_is_told_before_anything_is_read(
    base: str, model: str, key: str, folder: Path
) -> None:
    """Exit code 2, also where there is no article; neither a password nor the key is shown."""
    asked = ("--engine", "llm", "--base-url", base, "--model", model)
    variables = {"BRIEFING_LLM_KEY": key}
    done = ran("draft", "gone.txt", *asked, working=folder, variables=variables)
    assert (done.code, done.out) == (2, "")
    assert "help:" in done.err
    assert "PRIVATE" not in done.err


def test_a_language_model_that_has_failed_is_not_asked_about_the_next_article(folder: Path) -> None:
    """A dead server would be waited for once an article."""
    (folder / "other.txt").write_text(ARTICLE.replace("140", "150"), "utf-8")
    with serving(sending(b"no", 400)) as server:
        asked = ("--engine", "llm", "--base-url", server.base, "--model", "small")
        done = ran("draft", "story.txt", "other.txt", *asked, working=folder)
        assert len(server.requests) == 1
    assert done.code == 1
    assert done.err.count("sending") == 1
