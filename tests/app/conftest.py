"""What readers of a file of their own begin with."""

from pathlib import Path

import pytest

from tests.app.beside import STRIKE


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a briefing with a long list."""
    path = tmp_path / "strike.yaml"
    path.write_text(STRIKE, encoding="utf-8")
    return path


@pytest.fixture
def variables(tmp_path: Path) -> dict[str, str]:
    """Return an environment whose state is kept in a folder of the test's own."""
    return {"XDG_STATE_HOME": str(tmp_path)}
