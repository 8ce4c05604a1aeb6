"""The manual page, as the programs that show one read it."""

import shutil
import subprocess

import pytest

from scripts.generate_docs import ROOT
from scripts.manual import manual
from scripts.shell_words import typed

PAGE = ROOT / "share" / "man" / "man1" / "briefing.1"
READERS = {
    "mandoc": ("mandoc", "-T", "utf8"),
    "groff": ("groff", "-man", "-Tutf8", "-ww", "-P-c", "-rLL=200n"),
}


@pytest.fixture(params=READERS)
def shown(request: pytest.FixtureRequest) -> str:
    """Return the page as a program shows it, without its looks."""
    command = READERS[request.param]
    if not shutil.which(command[0]):
        pytest.skip(f"there is no {command[0]} on this machine")
    done = subprocess.run([*command, PAGE], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    kept: list[str] = []
    for sign in done.stdout:
        if sign == "\b":
            kept.pop()
        else:
            kept.append(sign)
    return " ".join("".join(kept).split())


def test_it_has_every_command_with_its_options(shown: str) -> None:
    """With a hyphen for a hyphen, so that an option can be copied."""
    for one in typed():
        assert f"briefing {one.verb}" in shown
        for option in one.options:
            assert ", ".join(option.flags) in shown


def test_it_tells_what_a_script_relies_on(shown: str) -> None:
    """Exit codes, variables, files, and an example of each command."""
    for part in ("EXIT STATUS", "BRIEFING_PATH", "~/.config/briefing/config.yaml", "| cut -f1"):
        assert part in shown


def test_nothing_in_it_depends_on_the_day() -> None:
    """Made twice it is the same, whoever makes it."""
    assert manual() == manual() == PAGE.read_text("utf-8")
