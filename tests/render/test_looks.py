"""Colours that can be read on the background that is known, or on any."""

import pytest

from tui.render.looks import STYLES, background


@pytest.mark.parametrize(
    ("variables", "theme", "known"),
    [
        ({}, "nord", "unknown"),
        ({"COLORFGBG": "15;0"}, "nord", "dark"),
        ({"COLORFGBG": "15;default;0"}, "ansi-light", "dark"),
        ({"COLORFGBG": "0;15"}, "nord", "light"),
        ({"COLORFGBG": "0;7"}, "nord", "light"),
        ({"COLORFGBG": "12;8"}, "nord", "dark"),
        ({"COLORFGBG": "0;default"}, "nord", "unknown"),
        ({"COLORFGBG": "0;" + "1" * 5000}, "nord", "unknown"),
        ({"COLORFGBG": "0;²"}, "nord", "unknown"),
        ({}, "ansi-light", "light"),
        ({}, "ansi-dark", "dark"),
        ({}, "solarized-light", "unknown"),
    ],
)
def test_the_background_is_known_by_the_terminal_or_by_the_persons_theme(
    variables: dict[str, str], theme: str, known: str
) -> None:
    """A theme that paints a background of its own says nothing of the terminal's."""
    assert background(variables, theme) == known


def test_no_colour_is_taken_that_one_of_the_possible_backgrounds_swallows() -> None:
    """Yellow and cyan are for the dark, blue is for the light."""
    swallowed = {"light": {"yellow", "cyan"}, "dark": {"blue"}}
    swallowed["unknown"] = swallowed["light"] | swallowed["dark"]
    for known, styles in STYLES.items():
        used = {word for style in styles.values() for word in style.split()}
        assert used.isdisjoint(swallowed[known]), known


def test_every_background_has_a_look_for_every_role() -> None:
    """The same roles, whatever the colours."""
    assert len({frozenset(styles) for styles in STYLES.values()}) == 1
