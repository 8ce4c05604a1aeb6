"""The hooks that other repositories use do what they say, with the arguments they name."""

import re
import tomllib
from pathlib import Path

import pytest
import yaml

from tests.cli.running import ran

ROOT = Path(__file__).parent.parent
HOOKS = {
    hook["id"]: hook
    for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
}
SCRIPTS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["scripts"]


def run(hook: str, path: Path) -> int:
    """Run a hook on a file as pre-commit does, and return its exit code."""
    program, *arguments = HOOKS[hook]["entry"].split()
    assert program in SCRIPTS
    return ran(*arguments, *HOOKS[hook].get("args", []), path.name, working=path.parent).code


@pytest.mark.parametrize("hook", HOOKS)
def test_a_hook_installs_this_program_and_looks_at_briefings(hook: str) -> None:
    """YAML files below a folder of that name, and no others."""
    assert HOOKS[hook]["language"] == "python"
    assert HOOKS[hook]["types"] == ["yaml"]
    for path in ("briefings/a.yaml", "news/briefings/2018/a.yml"):
        assert re.search(HOOKS[hook]["files"], path)
    assert not re.search(HOOKS[hook]["files"], "no-briefings/a.yaml")
    assert f"`{hook}`" in (ROOT / "docs/writing.md").read_text("utf-8")


def test_the_check_fails_where_something_is_wrong(tmp_path: Path) -> None:
    """And passes where nothing is."""
    path = tmp_path / "a.yaml"
    path.write_text("title: t\n", "utf-8")
    assert run("briefing-check", path) == 0
    path.write_text("title: t\ntimelime: []\n", "utf-8")
    assert run("briefing-check", path) == 1


def test_the_formatter_changes_the_file(tmp_path: Path) -> None:
    """By which pre-commit knows that there was something to do; a second time there is nothing."""
    path = tmp_path / "a.yaml"
    path.write_text("id: t\nbriefing: 1\ntitle: t", "utf-8")
    for _ in range(2):
        assert run("briefing-fmt", path) == 0
        assert path.read_text("utf-8") == "briefing: 1\nid: t\ntitle: t\n"
