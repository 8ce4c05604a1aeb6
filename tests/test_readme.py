"""The README's first lines are the two commands that a newcomer copies."""

import re
from pathlib import Path

README = Path(__file__).parent.parent / "README.md"


def commands() -> list[str]:
    """Return the fenced commands before the README's first section."""
    beginning = README.read_text(encoding="utf-8").partition("\n## ")[0]
    return re.findall(r"```sh\n(.*?)\n```", beginning, re.DOTALL)


def test_the_readme_begins_with_two_commands_one_to_use_and_one_to_test() -> None:
    """Each is one line that works in a fresh clone as it stands; `.ci/run` runs the second."""
    install, test = commands()
    assert install == "python3 -m pip install . && briefing"
    assert test == "python3 -m pip install '.[dev]' && python3 -m pytest"


def test_the_test_command_stands_right_behind_its_marker() -> None:
    """`.ci/run` finds the command by the marker."""
    marked = README.read_text(encoding="utf-8").split("<!-- test command -->\n")
    assert len(marked) == 2
    assert marked[1].startswith(f"```sh\n{commands()[1]}\n```")
