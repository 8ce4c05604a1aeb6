"""Every command over a briefing in Arabic, Hebrew, Chinese, emoji and combining marks.

On a terminal that shows them, and on outputs that have no letters for them.
"""

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import pytest

from tests.cli.running import ran
from tui.cli import codes
from tui.cli.arguments import VERBS
from tui.cli.environment import Environment
from tui.cli.process import main
from tui.render.cells import cells
from tui.render.formats import FORMATS

BRIEFING: Final = Path(__file__).with_name("letters.yaml")
NAME: Final = str(BRIEFING)
ARTICLE: Final = str(BRIEFING.with_suffix(".txt"))
COMMANDS: Final = (
    (NAME,),
    ("show", NAME),
    ("show", NAME, "--width", "40"),
    ("show", f"{NAME}#one"),
    *(("show", NAME, "--style", style) for style in ("brief", "one-line", "spoken")),
    ("show", NAME, "--tsv"),
    ("show", NAME, "--color", "always", "--width", "100"),
    ("search", "渡轮", NAME),
    ("search", "الميناء", NAME, "--json"),
    ("search", "צוות", NAME, "--color", "always"),
    ("list", "渡轮"),
    ("list", "--json"),
    *(("check", NAME, "--format", form) for form in ("text", "json", "github", "sarif")),
    ("explain", "B301"),
    *(("diff", NAME, "derna-2018", "--format", form) for form in ("text", "json", "markdown")),
    ("new", "-"),
    ("draft", ARTICLE, "--no-copy"),
    ("draft", ARTICLE, "--no-copy", "--into", NAME, "--dry-run"),
    ("pin", NAME, "--dry-run"),
    ("schema",),
    ("fmt", "--diff", NAME),
    *(("export", NAME, form.name, "-o", "-") for form in FORMATS),
    ("config",),
    ("doctor",),
    ("doctor", "--json"),
    ("keys",),
    ("keys", "--json"),
    ("demo",),
    ("open", NAME),
    ("serve", "渡轮"),
)
OUTCOMES: Final = {
    codes.DONE, codes.NO, codes.USAGE, codes.UNREADABLE, codes.NO_TERMINAL, codes.WOULD_OVERWRITE,
}  # fmt: skip
LOCALES: Final[dict[str, dict[str, str]]] = {
    "C, as Python takes it": {"LC_ALL": "C"},
    "C, by its word": {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    "C, and ASCII asked for": {"LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
}


def printed(command: tuple[str, ...], encoding: str, working: Path) -> tuple[int, bytes, str]:
    """Run a command with outputs of an encoding; return its exit code, output and messages."""
    out, err = io.BytesIO(), io.BytesIO()
    streams = [io.TextIOWrapper(one, encoding, "replace", newline="\n") for one in (out, err)]
    environment = Environment(
        out=streams[0],
        err=streams[1],
        stdin=io.BytesIO(),
        variables={"TERM": "xterm", "XDG_CACHE_HOME": str(working)},
        working=working,
    )
    code = main(command, environment)
    for one in streams:
        one.flush()
    return code, out.getvalue(), err.getvalue().decode(encoding)


def test_no_command_is_left_out() -> None:
    """A new one has to stand these letters too."""
    assert {verb.name for verb in VERBS} <= {command[0] for command in COMMANDS}


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(command[::2])[-30:])
def test_letters_that_an_output_has_not_are_replaced(
    command: tuple[str, ...], encoding: str, tmp_path: Path
) -> None:
    """Nothing raises, and what is JSON stays JSON, with every letter in it."""
    code, out, _ = printed(command, encoding, tmp_path)
    assert code in OUTCOMES
    # A file of another program's format is in UTF-8, wherever it goes.
    text = out.decode("utf-8" if command[0] == "export" else encoding)
    if "json" in command or "--json" in command:
        json.loads(text)
    if command[0] in {"show", NAME} and encoding == "utf-8":
        assert "\ufffd" not in text


@pytest.mark.parametrize("locale", LOCALES)
def test_the_process_itself_goes_by_its_locale(locale: str, tmp_path: Path) -> None:
    """Whatever Python makes of it, a print-out ends well, and names what it cannot write."""
    known = {"PATH": os.environ.get("PATH", os.defpath), "HOME": str(tmp_path)}
    known["PYTHONPATH"] = str(Path(__file__).parent.parent.parent)
    for command in (("show", NAME), ("check", NAME), ("show", "渡轮")):
        done = subprocess.run(
            [sys.executable, "-m", "tui", *command],
            env={**known, **LOCALES[locale]}, cwd=tmp_path,
            stdin=subprocess.DEVNULL, capture_output=True, check=False,
        )  # fmt: skip
        assert done.returncode == (codes.UNREADABLE if command[-1] != NAME else codes.DONE)
        assert b"Traceback" not in done.stderr


def columns_of(lines: list[str], words: Iterable[str]) -> set[int]:
    """Return in which columns of the terminal some words begin, each on a line of its own."""
    found = set()
    for word in words:
        (line,) = (one for one in lines if word in one)
        found.add(cells(line[: line.index(word)]))
    return found


@pytest.mark.parametrize("columns", [80, 100, 160])
def test_columns_align_by_the_rules_of_the_terminal(columns: int) -> None:
    """Titles stand below each other, and so do the voices, however wide the letters are."""
    shown = ran("show", NAME, "-p", "timeline", columns=columns).out
    lines = re.sub(r"\x1b\[[0-9;]*m", "", shown).splitlines()
    titles = ("船员罢工", "توقفت جميع", "השביתה", "re\u0301union")
    voices = ("ا م", "港务局", "צוות", "unattributed")
    assert len(columns_of(lines, titles)) == len(columns_of(lines, voices)) == 1
    assert max(map(cells, lines)) <= columns
