"""JSON loses no letter, whatever the output can carry."""

import io
import json
from pathlib import Path

import pytest

from tui.cli.environment import Environment
from tui.cli.process import main

TEXT = "title: Штурм Дерны\nactors: [{id: d, name: درنة, kind: город}]\nbackground: [Дерна]\n"


def printed(folder: Path, encoding: str, *arguments: str) -> str:
    """Return what a command prints on an output of some encoding, which replaces what it lacks."""
    stream = io.BytesIO()
    out = io.TextIOWrapper(stream, encoding=encoding, errors="replace")
    variables = {"BRIEFING_PATH": str(folder), "HOME": str(folder)}
    main(arguments, Environment(out, io.StringIO(), io.BytesIO(), variables, folder))
    out.flush()
    return stream.getvalue().decode(encoding)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1251", "utf-8", "utf-16-le"])
@pytest.mark.parametrize(
    "command",
    [
        "check --format json a.yaml",
        "check --format sarif a.yaml",
        "diff --format json a.yaml b.yaml",
        "search --json Дерна a.yaml",
        "list --json",
        "schema",
        "keys --json",
    ],
)
def test_json_is_the_same_in_every_encoding(encoding: str, command: str, tmp_path: Path) -> None:
    """What the encoding has no sign for is escaped; only a text in UTF shows the letters."""
    (tmp_path / "a.yaml").write_text(TEXT, "utf-8")
    (tmp_path / "b.yaml").write_text(TEXT.replace("Дерна]", "Тобрук]"), "utf-8")
    written = printed(tmp_path, encoding, *command.split())
    assert json.loads(written) == json.loads(printed(tmp_path, "utf-8", *command.split()))
    assert written.isascii() or encoding.startswith("utf")
