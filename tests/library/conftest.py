"""What the tests of the library share."""

from pathlib import Path

import pytest

from tests.library.made import Made


@pytest.fixture
def made(tmp_path: Path) -> Made:
    """Return a library of the test's own, empty but for the built-in briefings."""
    return Made(tmp_path)
