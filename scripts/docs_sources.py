"""Sections that repeat what a file of the project says: its layers, an example briefing."""

import re
import tomllib
from importlib import import_module
from pathlib import Path
from typing import Final

from tui.model.source import blocks

ROOT: Final = Path(__file__).resolve().parent.parent
EXAMPLES: Final = ROOT / "docs" / "examples"


def layers() -> str:
    """Return the layers of the package, the highest first, each with what it is for."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    contract = next(one for one in contracts if one["type"] == "layers")
    lines = ["| layer | what it is |", "| --- | --- |"]
    for layer in contract["layers"]:
        modules = re.split(r" [|:] ", layer)
        lines += [f"| `{name}` | {_summary(f'tui.{name}')} |" for name in modules]
    return "\n".join(lines)


def _summary(name: str) -> str:
    doc = import_module(name).__doc__ or ""
    return " ".join(doc.split("\n\n")[0].split())


def port_halden() -> str:
    """Return the briefing that the guide for authors ends with."""
    return f"```yaml\n{(EXAMPLES / 'port-halden.yaml').read_text('utf-8')}```"


def port_halden_article() -> str:
    """Return the guide's sample article, each passage with the number that a pin gives it."""
    passages = blocks((EXAMPLES / "port-halden.txt").read_text("utf-8"))
    return "\n>\n".join(f"> **p{number}** {text}" for number, text in enumerate(passages, 1))
