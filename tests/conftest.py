"""What all tests share: the built-in briefing, and one modest profile for generated examples."""

import pytest
from hypothesis import HealthCheck, settings

from tui.library import FIRST, built_in
from tui.load.load import Loaded, load_file
from tui.model.briefing import Briefing

# No deadlines: a slow machine is not a bug. Hanging is looked for by tests of its own.
settings.register_profile(
    "modest", max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("modest")


@pytest.fixture(scope="session")
def loaded_derna() -> Loaded:
    """Return what comes of reading the built-in briefing."""
    return load_file(built_in() / f"{FIRST}.yaml")


@pytest.fixture(scope="session")
def derna(loaded_derna: Loaded) -> Briefing:
    """Return the built-in briefing."""
    assert loaded_derna.briefing is not None
    return loaded_derna.briefing
