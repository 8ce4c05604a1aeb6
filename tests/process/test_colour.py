"""`NO_COLOR` (https://no-color.org): no colour is sent, and everything can still be told apart."""

import re

import pytest

from tests.process.conftest import Opener

_SGR = re.compile(rb"\x1b\[([0-9;:]*)m")
_COLOURED = re.compile(r"(?:^|;)(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;|$)")


def looks(sent: bytes) -> set[str]:
    """Return the parameters of every SGR sequence that was sent."""
    return {found.decode() for found in _SGR.findall(sent)}


@pytest.mark.parametrize("terminal", ["xterm-256color", "screen", "linux"])
def test_no_color_sends_no_colour_and_shows_the_cursor_by_reversing(
    opened: Opener, terminal: str
) -> None:
    """The terminal's own colours stay, so that nothing is black on black."""
    screen = opened("derna-2018", NO_COLOR="1", TERM=terminal)
    screen.until("Read with care")
    screen.type("2jj?")
    screen.until("Help")
    screen.type("q")
    screen.until_settled()
    screen.type("q")
    assert screen.ended() == 0
    sent = looks(bytes(screen.output))
    assert not [look for look in sent if _COLOURED.search(look)]
    assert any("7" in look.split(";") for look in sent)


def test_an_empty_no_color_is_none(opened: Opener) -> None:
    """Only a value that is not empty asks for no colours."""
    screen = opened("derna-2018", NO_COLOR="")
    screen.until("Read with care")
    screen.until_settled()
    screen.type("q")
    assert screen.ended() == 0
    foregrounds = {look for look in looks(bytes(screen.output)) if _COLOURED.search(look)}
    assert len(foregrounds) > 3
    assert not any("38;2;0;0;0" in look for look in foregrounds)
