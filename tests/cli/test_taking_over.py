"""`briefing new --from`: another program's file as a briefing, and what it could not be told."""

import json
from pathlib import Path

import pytest

from tests.cli.running import ran
from tests.render.exports.golden import EXAMPLE
from tui.intake.taking import FORMS
from tui.load.load import load_file

SLIDES = json.dumps(
    {
        "events": [
            {
                "start_date": {"year": 2026, "month": 3, "day": 2},
                "text": {"headline": "Crews walk out"},
                "media": {"url": "https://pictures.example/1"},
            }
        ]
    }
)


def test_what_is_taken_over_is_a_briefing_and_the_rest_is_told(tmp_path: Path) -> None:
    """With its place in the file, before what to do next."""
    (tmp_path / "slides.json").write_text(SLIDES, "utf-8")
    done = ran("new", "port-halden", "--from", "slides.json", working=tmp_path)
    assert (done.code, done.out) == (0, "")
    assert done.err == (
        "slides.json:1:115: left out: a picture or film: `media`\n"
        "port-halden.yaml: written. Edit it, and beside it see each save at once: "
        "briefing port-halden.yaml\n"
    )
    briefing, report = load_file(tmp_path / "port-halden.yaml")
    assert briefing is not None
    assert report.problems == []
    assert (briefing.header.id, briefing.header.title) == ("port-halden", "Port halden")
    assert briefing.by_id["crews-walk-out"].caption == "Crews walk out"


def test_an_export_of_ours_comes_back_as_it_was(tmp_path: Path) -> None:
    """Out by `export`, in by `new`; `diff` finds nothing."""
    assert ran("export", str(EXAMPLE), "json", "-o", "x.json", working=tmp_path).code == 0
    assert ran("new", "again", "--from", "x.json", working=tmp_path).code == 0
    done = ran("diff", str(EXAMPLE), "again.yaml", working=tmp_path)
    assert (done.code, done.out) == (0, "")


def test_it_can_be_read_from_and_written_to_pipes(tmp_path: Path) -> None:
    """The briefing there, what is left out beside it."""
    done = ran("new", "-", "--from", "-", stdin=SLIDES.encode(), working=tmp_path)
    assert done.code == 0
    assert done.out.startswith("briefing: 1\nid: untitled\ntitle: Untitled\n\ntimeline:\n")
    assert done.err == "<stdin>:1:115: left out: a picture or film: `media`\n"
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    """Exit code 5, as without `--from`."""
    (tmp_path / "slides.json").write_text(SLIDES, "utf-8")
    (tmp_path / "a.yaml").write_text("mine", "utf-8")
    assert ran("new", "a", "--from", "slides.json", working=tmp_path).code == 5
    assert (tmp_path / "a.yaml").read_text("utf-8") == "mine"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "<stdin>:1:1: error[B206]: the file is empty\n"),
        (b"{", "<stdin>:1:1: error[B101]: this is not JSON\n"),
        (b'{"a": "\xff"}', "<stdin>:1:8: error[B005]: the file is not UTF-8\n"),
        (b"{}", "error: `<stdin>` is nothing that can be taken over\n"),
        (
            b'{"version": 9, "briefing": {}, "items": []}',
            "error: this is version `9` of the JSON\n",
        ),
    ],
)
def test_what_cannot_be_taken_over_is_said(data: bytes, message: str, tmp_path: Path) -> None:
    """Exit code 3, and nothing is written."""
    done = ran("new", "a", "--from", "-", stdin=data, working=tmp_path)
    assert (done.code, done.out) == (3, "")
    assert done.err.startswith(message)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    """Nor a folder, nor a name that cannot be one."""
    for name in ("nowhere.json", ".", "x\0"):
        assert ran("new", "a", "--from", name, working=tmp_path).code == 3


def test_problems_of_the_file_come_along_and_are_counted(tmp_path: Path) -> None:
    """A reference that leads nowhere, in JSON that somebody changed."""
    item = {"list": "timeline", "fields": {"title": "x", "actors": "nobody"}}
    file = json.dumps({"version": 1, "briefing": {"title": "t"}, "items": [item]})
    done = ran("new", "a", "--from", "-", stdin=file.encode(), working=tmp_path)
    assert done.code == 0
    assert done.err.startswith("<stdin>: 1 problem taken over with it\n")


def test_only_so_much_is_told(tmp_path: Path) -> None:
    """The rest is counted."""
    slide = {"text": {"headline": "x"}, **{f"k{number}": 1 for number in range(30)}}
    data = json.dumps({"events": [slide]}).encode()
    done = ran("new", "a", "--from", "-", stdin=data, working=tmp_path)
    assert done.err.count("left out: ") == 20
    assert "<stdin>: 10 things more left out\n" in done.err


def test_the_page_on_exports_names_all_forms() -> None:
    """Of files that can be taken over."""
    page = (Path(__file__).parents[2] / "docs" / "exports.md").read_text("utf-8")
    for form in FORMS:
        assert form.words in page
