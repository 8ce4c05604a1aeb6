"""The import contracts of `pyproject.toml` hold, cover the whole package, and can be broken."""

import ast
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS: dict[str, dict[str, Any]] = {
    contract["name"]: contract for contract in PROJECT["tool"]["importlinter"]["contracts"]
}
# Libraries that are imported under another name than they are installed by.
MODULES = {
    "pyyaml": "yaml",
    "markdown-it-py": "markdown_it",
    "readability-lxml": "readability",
    "textual-serve": "textual_serve",
}
# What one of them asks for is declared as well, and imported by it alone.
PARTS = {"lxml-html-clean"}
# Each contract with an import that it forbids: the module that gets it, and the line.
FORBIDDEN = {
    "Imports point downwards": ("tui/model/card.py", "import tui.load.load"),
    "Only the reader knows Textual": ("tui/cli/show.py", "import textual"),
    "Only the terminal renderer and the reader know Rich": ("tui/render/plain.py", "import rich"),
    "Only the parser of the YAML knows YAML": ("tui/load/schema.py", "import yaml"),
    "Only what reads articles knows Markdown": ("tui/load/file.py", "import markdown_it"),
    "Only what asks for the body of a page knows a library for it": (
        "tui/article/body.py",
        "import readability",
    ),
    "Only the engine that is named after it knows spaCy": (
        "tui/draft/attributions/finding.py",
        "import spacy",
    ),
    "Only what serves knows a server": ("tui/cli/serving.py", "import textual_serve"),
    "What a briefing is needs the standard library only": ("tui/clean.py", "import rich"),
    "A kind is known by the list of kinds, not by name": (
        "tui/load/load.py",
        "import tui.kinds.event",
    ),
}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Check the contracts on the source tree in a folder."""
    program = "from importlinter.cli import lint_imports_command as run; run()"
    return subprocess.run(
        [sys.executable, "-c", program, "--no-cache"],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def imports() -> Iterator[str]:
    """Yield the package of every import in `tui`, wherever in a module it stands."""
    for module in (ROOT / "tui").rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from (name.name.partition(".")[0] for name in node.names)
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{module} imports relatively"
                yield (node.module or "").partition(".")[0]


def test_all_contracts_hold() -> None:
    """The source tree keeps every contract."""
    linted = lint(ROOT)
    assert linted.returncode == 0, linted.stdout


def test_every_contract_is_tried() -> None:
    """A new contract comes with an import that breaks it."""
    assert list(FORBIDDEN) == list(CONTRACTS)


@pytest.mark.parametrize("contract", FORBIDDEN)
def test_a_contract_fails_when_it_is_violated(contract: str, tmp_path: Path) -> None:
    """A contract that cannot fail guards nothing."""
    module, line = FORBIDDEN[contract]
    shutil.copytree(ROOT / "tui", tmp_path / "tui", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    with (tmp_path / module).open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")
    linted = lint(tmp_path)
    assert linted.returncode == 1
    assert f"{contract} BROKEN" in linted.stdout


def test_every_module_stands_in_a_layer() -> None:
    """The layers are exhaustive, and name nothing that is not there."""
    contract = CONTRACTS["Imports point downwards"]
    assert contract["exhaustive"] is True
    named = {name for layer in contract["layers"] for name in layer.replace("|", ":").split(":")}
    layers = {name.strip() for name in named} | set(contract["exhaustive_ignores"])
    there = {path.stem for path in (ROOT / "tui").glob("*.py")} - {"__init__"}
    there |= {path.parent.name for path in (ROOT / "tui").glob("*/__init__.py")}
    assert layers == there


def test_every_library_is_declared_and_kept_in_its_place() -> None:
    """What is imported is what the project depends on, each by a contract of the whole package."""
    found = set(imports()) - set(sys.stdlib_module_names) - {"tui"}
    guarded = {
        library
        for contract in CONTRACTS.values()
        if contract.get("source_modules") == ["tui"]
        for library in contract["forbidden_modules"]
    }
    needed = {"markdown_it", "rich", "textual", "yaml"}
    optional = {"aiohttp", "readability", "spacy", "textual_serve"}
    assert found == guarded == needed | optional
    project = PROJECT["project"]
    extras = project["optional-dependencies"]
    lines = [*project["dependencies"], *extras["serve"], *extras["pages"], *extras["spacy"]]
    declared = {line.partition(">")[0] for line in lines} - PARTS
    assert {MODULES.get(name, name) for name in declared} == found


def test_every_kind_is_kept_from_being_known_by_name() -> None:
    """A new kind's file cannot be forgotten in the contract."""
    contract = CONTRACTS["A kind is known by the list of kinds, not by name"]
    no_kinds = {"__init__", "comparing", "one_sided", "orders", "overview", "panes", "voices"}
    no_kinds |= {"within"}
    files = {path.stem for path in (ROOT / "tui/kinds").glob("*.py")} - no_kinds
    assert set(contract["forbidden_modules"]) == {f"tui.kinds.{name}" for name in files}
