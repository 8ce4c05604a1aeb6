"""`briefing keys`: the keys of the reader as they are now."""

import json
from pathlib import Path

import pytest

from tests.cli.running import Ran, ran
from tui.keys import SCREENS

TEXT = "keys:\n  search: [/, Ctrl+F]\n  export: []\n"


@pytest.fixture
def variables(tmp_path: Path) -> dict[str, str]:
    """Return an environment in which two actions have other keys."""
    (tmp_path / "mine.yaml").write_text(TEXT, "utf-8")
    return {"BRIEFING_CONFIG": str(tmp_path / "mine.yaml")}


def fields(done: Ran) -> dict[str, list[str]]:
    """Return the fields of each line in a pipe, by the id."""
    lines = [line.split("\t") for line in done.out.splitlines()]
    return {line[0]: line[1:] for line in lines}


def test_in_a_pipe_each_action_is_a_line_of_fields() -> None:
    """Id, keys, what it does; every action once, those of an overlay too."""
    done = ran("keys")
    assert (done.code, done.err) == (0, "")
    listed = fields(done)
    assert listed["search"] == ["/", "search the whole briefing"]
    assert listed["help"][0] == "? F1"
    assert set(listed) == {key.id for screen in SCREENS for key in screen}
    assert len(listed) == len(done.out.splitlines())


def test_the_keys_are_those_that_the_person_has_given(variables: dict[str, str]) -> None:
    """An action without a key is listed all the same."""
    listed = fields(ran("keys", variables=variables))
    assert listed["search"][0] == "/ Ctrl+F"
    assert listed["export"][0] == ""


def test_on_a_terminal_they_stand_by_what_they_are_for(variables: dict[str, str]) -> None:
    """With the ids that the configuration names; what is changed is marked, also in words."""
    lines = ran("keys", columns=120, variables=variables).out.splitlines()
    assert "Find and narrow:" in lines
    changed = [line for line in lines if line.startswith("! ")]
    assert [line.split()[-2:] for line in changed] == [["(was", "/)"], ["(was", "x)"]]
    assert "! no key               export" in changed[1]
    assert all(line[:2] in {"! ", "  "} or line.endswith(":") or not line for line in lines)


@pytest.mark.parametrize("columns", [40, 80, 160])
def test_they_fit_the_terminal(columns: int) -> None:
    """And an id, which is to be copied, is never broken."""
    out = ran("keys", columns=columns).out
    assert max(map(len, out.splitlines())) <= columns
    for screen in SCREENS:
        for key in screen:
            assert f" {key.id}" in out


def test_json_has_all_of_it(variables: dict[str, str]) -> None:
    """With the version of its shape; keys as printed, now and as the program comes."""
    document = json.loads(ran("keys", "--json", variables=variables).out)
    assert document["version"] == 1
    by_id = {one["id"]: one for one in document["keys"]}
    assert by_id["search"] == {
        "id": "search",
        "keys": ["/", "Ctrl+F"],
        "default": ["/"],
        "changed": True,
        "words": "search the whole briefing",
        "group": "Find and narrow",
    }
    assert (by_id["export"]["keys"], by_id["export"]["default"]) == ([], ["x"])
    assert by_id["copy"]["changed"] is False
