"""What holds: an option before a variable, the file, what is remembered, the default."""

from collections.abc import Mapping
from typing import Any

import pytest

from tests.config.reading import config
from tui.config.effective import Asked, effective
from tui.config.reading import read_settings
from tui.config.settings import DEFAULT_THEME, PLAIN_THEME

NOTHING: Mapping[str, str] = {}


def held(name: str, text: str = "", **asked: Any) -> tuple[Any, str]:
    """Return a setting that holds, and where it comes from."""
    given = Asked(**{"variables": NOTHING, "remembered": NOTHING, **asked})
    found = effective(read_settings(text), given)
    return getattr(found.settings, name), found.origins[name]


def test_the_theme_that_is_asked_for_comes_first() -> None:
    """`NO_COLOR`, the option, the file, what was chosen last, the default."""
    everything: dict[str, Any] = {
        "variables": {"NO_COLOR": "1"},
        "theme": "dracula",
        "text": "theme: gruvbox\n",
        "remembered": {"theme": "monokai"},
    }
    assert held("theme", **everything) == (PLAIN_THEME, "NO_COLOR")
    del everything["variables"]
    assert held("theme", **everything) == ("dracula", "--theme")
    del everything["theme"]
    assert held("theme", **everything)[0] == "gruvbox"
    del everything["text"]
    assert held("theme", **everything) == ("monokai", "remembered")
    assert held("theme") == (DEFAULT_THEME, "default")


def test_a_theme_that_there_is_not_gives_way_to_the_next() -> None:
    """Where it is known which there are."""
    asked: dict[str, Any] = {"remembered": {"theme": "monokai"}, "themes": ["monokai", "nord"]}
    assert held("theme", "theme: nrod\n", **asked) == ("monokai", "remembered")


def test_ascii_is_what_anything_asks_for() -> None:
    """An option, an encoding without other signs, the file."""
    assert held("ascii", ascii_from="--ascii") == (True, "--ascii")
    assert held("ascii", "ascii: yes\n")[0] is True
    assert held("ascii") == (False, "default")


@pytest.mark.parametrize(
    "name", ["SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT", "MOSH_SERVER_NETWORK_TMOUT"]
)
def test_nothing_moves_over_ssh_or_mosh(name: str) -> None:
    """Whatever the file says; each movement would be sent through the line."""
    text = "animations: yes\n"
    assert held("animations", text)[0] is True
    assert held("animations", text, variables={name: "x"}) == (False, name)
    assert held("animations", text, variables={name: ""})[0] is True


def test_where_a_setting_stands_is_told_by_its_line() -> None:
    """And the keys are those of the file."""
    found = effective(
        config("# mine", "layout: below", "keys: {search: Ctrl+F}"), Asked(NOTHING, NOTHING)
    )
    assert found.origins["layout"].endswith(":2")
    assert found.settings.layout == "below"
    assert found.keymap == {"search": "ctrl+f"}
