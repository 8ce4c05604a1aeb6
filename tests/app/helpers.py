"""Programs made for a test: small scripts that stand in for an editor, a helper, a browser."""

import sys
from pathlib import Path


def script(folder: Path, name: str, text: str) -> Path:
    """Write a Python program that can be started by its name, and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(f"#!{sys.executable}\nimport os, sys, time\n{text}\n", "utf-8")
    path.chmod(0o755)
    return path
