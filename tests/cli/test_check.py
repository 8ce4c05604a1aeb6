"""`briefing check`: everything that is wrong, for people, editors and programs."""

import json
from pathlib import Path

import pytest

from tests.cli.running import ran

WRONG = "title: Ferry strike\ntimeline:\n  - 2026-3-2: Crews walk out\n    by: nobody\n"
WARNED = "title: Ferry strike\ntimeline:\n  - 2026-03-02: Crews walk out\n"


def test_a_problem_is_told_as_editors_and_people_read_it(tmp_path: Path) -> None:
    """`file:line:column: severity[code]: what`, the line with a caret, why, and what to do."""
    (tmp_path / "draft.yaml").write_text(WRONG, "utf-8")
    done = ran("check", "draft.yaml", working=tmp_path)
    assert done.code == 1
    assert done.out.split("\n\n")[0].splitlines() == [
        "draft.yaml:3:5: error[B301]: `2026-3-2` is not a date",
        "  3 |   - 2026-3-2: Crews walk out",
        "    |     ^^^^^^^^",
        "  reason: dates are EDTF (ISO 8601-2): year, year-month or year-month-day with all digits",
        "  help: did you mean `2026-03-02`?",
    ]
    assert done.err == "2 errors in 1 file\n"


@pytest.mark.parametrize(
    ("text", "arguments", "code", "said"),
    [
        ("title: t\n", [], 0, "no problems in 1 file\n"),
        ("title: t\n", ["--strict"], 0, "no problems in 1 file\n"),
        (WARNED, [], 0, "1 warning in 1 file\n"),
        (WARNED, ["--strict"], 1, "1 warning in 1 file\n"),
        (WRONG, [], 1, "2 errors in 1 file\n"),
        (WRONG, ["--strict"], 1, "2 errors in 1 file\n"),
        ("- a\n", [], 3, "1 error in 1 file\n"),
        ("", [], 3, "1 error in 1 file\n"),
    ],
)
def test_the_exit_code_says_how_it_stands(
    text: str, arguments: list[str], code: int, said: str
) -> None:
    """0 no errors, 1 findings, 3 nothing could be read; the totals are talk."""
    done = ran("check", *arguments, "-", stdin=text.encode())
    assert (done.code, done.err) == (code, said)


def test_several_files_are_told_together(tmp_path: Path) -> None:
    """One that cannot be read does not keep the others from being checked."""
    (tmp_path / "a.yaml").write_text(WRONG, "utf-8")
    (tmp_path / "b.yaml").write_text(WARNED, "utf-8")
    done = ran("check", "a.yaml", "b.yaml", "none.yaml", working=tmp_path)
    assert done.code == 3
    assert done.err == "3 errors, 1 warning in 3 files\n"
    assert [line.split(":")[0] for line in done.out.splitlines() if "[B" in line] == [
        "a.yaml",
        "a.yaml",
        "b.yaml",
        "none.yaml",
    ]


def test_json_has_all_of_it(tmp_path: Path) -> None:
    """With the version of its shape; errors and warnings told apart; places as numbers."""
    (tmp_path / "a.yaml").write_text(WRONG + "summary: درنة\nlang: [x]\n", "utf-8")
    done = ran("check", "--format", "json", "a.yaml", working=tmp_path)
    assert done.code == 1
    document = json.loads(done.out)
    assert document["version"] == 1
    (file,) = document["files"]
    assert (file["path"], file["left_out"]) == ("a.yaml", 0)
    keys = ("code", "severity", "line", "column")
    assert [tuple(one[key] for key in keys) for one in file["problems"]] == [
        ("B301", "error", 3, 5),
        ("B402", "error", 4, 9),
        ("B203", "error", 6, 7),
    ]
    assert set(file["problems"][0]) == {
        "code", "severity", "line", "column", "item", "what", "reason", "help"
    }  # fmt: skip
    assert file["allowed"] == []


def test_what_is_left_out_is_counted_for_what_it_is() -> None:
    """Thousands of warnings are no errors."""
    many = "title: t\ntimeline:\n" + "  - x\n" * 1_500
    done = ran("check", "-", stdin=many.encode())
    assert (done.code, done.err) == (0, "1,500 warnings in 1 file\n")
    assert "<stdin>: and 500 more problems" in done.out
    wrong = "title: t\n" + "x: 1\n" * 1_500
    done = ran("check", "-", stdin=wrong.encode())
    assert (done.code, done.err) == (1, "1,500 errors in 1 file\n")


def test_no_control_character_of_a_file_or_a_name_is_passed_on(tmp_path: Path) -> None:
    """In text and JSON, in excerpts, values and file names."""
    name = "a\x1b[2J.yaml"
    (tmp_path / name).write_text('title: t\nactors:\n  - {name: x, kind: "\\e]0;x\\a"}\n', "utf-8")
    for arguments in (["--format", "text"], ["--format", "json"]):
        done = ran("check", *arguments, name, "b\x1b[2J", working=tmp_path)
        shown = done.out + done.err
        assert "\x1b" not in shown
        assert "\x07" not in shown
        assert "a␛[2J.yaml" in shown
        assert "b␛[2J" in shown


def test_a_huge_wrong_value_is_not_printed_whole() -> None:
    """Its beginning and its end say enough."""
    text = f"title: t\nbackground:\n  - {{text: x, at: {'y' * 500_000}}}\n"
    done = ran("check", "-", stdin=text.encode())
    assert done.code == 1
    assert "is not a pin" in done.out
    assert max(map(len, done.out.splitlines())) < 1_000


def test_files_are_demanded() -> None:
    """Exit code 2."""
    assert ran("check").code == 2


def test_derna_is_clean_under_strict() -> None:
    """The example that people copy from."""
    done = ran("check", "--strict", "derna-2018")
    assert (done.code, done.out) == (0, "")
    assert done.err.startswith("no problems in 1 file (")


@pytest.mark.parametrize("command", ["check", "show", "open", "check derna-2018"])
def test_an_empty_name_is_no_name(command: str) -> None:
    """As of a variable that is not set: exit code 2, and nothing else is read for it."""
    done = ran(*command.split(), "")
    assert (done.code, done.out) == (2, "")
    assert "the word given is empty" in done.err
    assert ran("").code == 2


def test_a_file_that_looks_like_an_option_is_recognised(tmp_path: Path) -> None:
    """The way to name it is told, and works."""
    (tmp_path / "-lead.yaml").write_text("title: t\n", "utf-8")
    done = ran("check", "-lead.yaml", working=tmp_path)
    assert done.code == 2
    assert done.err.endswith("help: if the file is meant, name it `./-lead.yaml`\n")
    assert ran("check", "./-lead.yaml", working=tmp_path).code == 0
    assert ran("check", "--", "-lead.yaml", working=tmp_path).code == 0
    assert "--help" in ran("check", "-other.yaml", working=tmp_path).err
