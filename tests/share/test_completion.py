"""Completion, in the shells themselves: commands, options, what they take, and names."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from scripts.generate_docs import ROOT
from scripts.shell_words import typed
from tests.process.terminal import Terminal
from tui.library import FIRST, TUTORIAL

BASH = ROOT / "share" / "bash-completion" / "completions" / "briefing"
FISH = ROOT / "share" / "fish" / "vendor_completions.d" / "briefing.fish"
ZSH = ROOT / "share" / "zsh" / "site-functions"

Complete = Callable[[str], list[str]]
"""Returns what a shell offers behind a line."""


def asked(shell: str, script: str, *words: str, folder: Path, variables: dict[str, str]) -> str:
    """Run a script in a shell that reads nothing of the person's own."""
    plain = "--norc" if shell == "bash" else "--no-config"
    done = subprocess.run(
        [shell, plain, "-c", script, *words],
        cwd=folder,
        env=variables,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    return done.stdout


@pytest.fixture(params=["bash", "fish"])
def complete(request: pytest.FixtureRequest, folder: Path, variables: dict[str, str]) -> Complete:
    """Return what asks one of the shells that can be asked without a terminal."""
    shell: str = request.param
    if not shutil.which(shell):
        pytest.skip(f"there is no {shell} on this machine")

    def in_bash(line: str) -> list[str]:
        script = (
            f"source {BASH}; COMP_WORDS=($0); [[ $0 == *' ' ]] && COMP_WORDS+=('');"
            " COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); compopt() { :; }; _briefing;"
            ' printf "%s\\n" "${COMPREPLY[@]}"'
        )
        return asked("bash", script, line, folder=folder, variables=variables).splitlines()

    def in_fish(line: str) -> list[str]:
        script = f"source {FISH}; complete -C $argv[1]"
        told = asked("fish", script, line, folder=folder, variables=variables)
        return [one.partition("\t")[0] for one in told.splitlines()]

    return in_bash if shell == "bash" else in_fish


def test_commands_are_offered_first(complete: Complete) -> None:
    """All of them, with the briefings that can be opened by their names alone."""
    verbs = {one.verb for one in typed()}
    assert verbs | {FIRST, TUTORIAL} <= set(complete("briefing "))
    assert set(complete("briefing s")) == {one for one in verbs if one.startswith("s")}


def test_each_option_of_each_command_is_offered(complete: Complete) -> None:
    """And none of another command."""
    for one in list(typed())[::3]:
        flags = {flag for option in one.options for flag in option.flags if flag[:2] == "--"}
        assert set(complete(f"briefing {one.verb} --")) == flags


def test_the_program_has_options_of_its_own(complete: Complete) -> None:
    """Beside those of the reader, which needs no command."""
    offered = complete("briefing --")
    assert {"--version", "--theme", "--help"} <= set(offered)
    assert len(set(offered)) == len(offered)


def test_words_are_offered_where_there_are_only_some(complete: Complete) -> None:
    """Behind an option, and in the place of an operand."""
    assert set(complete("briefing show --color ")) == {"auto", "always", "never"}
    assert set(complete("briefing config ")) == {"show", "path", "check"}
    assert "B301" in complete("briefing explain B30")
    assert "timeline" in complete("briefing show -p t")


def test_names_are_offered_where_a_briefing_is_meant(complete: Complete) -> None:
    """Also behind options, and again where several are taken; files besides."""
    assert complete("briefing show der") == [FIRST]
    assert complete(f"briefing check --strict {FIRST} tut") == [TUTORIAL]
    assert "notes.txt" in complete("briefing check ")
    assert FIRST not in complete("briefing new ")
    assert FIRST not in complete("briefing list ")


def test_a_name_is_never_run(complete: Complete, folder: Path) -> None:
    """Whatever stands in the name of a file that somebody else has named."""
    assert set(complete("briefing show r")) == {"rue$(touch ran)", "rue`touch ran`"}
    assert not (folder / "ran").exists()


@pytest.fixture
def zsh(folder: Path, variables: dict[str, str]) -> Iterator[Terminal]:
    """Open zsh on a terminal: it completes nowhere else."""
    if not shutil.which("zsh"):
        pytest.skip("there is no zsh on this machine")
    # In the same process, so that the terminal is the shell's own.
    program = ("/bin/sh", "-c", f"cd '{folder}' && exec zsh -f -i")
    with Terminal((), {**variables, "PS1": "ready> "}, (100, 40), program) as terminal:
        terminal.until("ready> ")
        terminal.type(
            f"fpath=('{ZSH}' $fpath); autoload -U compinit; compinit -u -D; PS1='now> '\r"
        )
        terminal.until("(?m)^now> ")
        yield terminal


SHOWN = {
    "sch": r"now> briefing schema ",
    "derna": rf"now> briefing {FIRST} ",
    "check --stri": r"now> briefing check --strict ",
    "show --color al": r"now> briefing show --color always ",
    f"check {FIRST} tuto": rf"now> briefing check {FIRST} {TUTORIAL} ",
    "show two": r"now> briefing show two\\ words ",
    "s": r"search +-- look for words in one briefing",
}
"""What zsh shows behind the program's name, once the key for it was pressed."""


def test_zsh_completes(zsh: Terminal) -> None:
    """Commands with what they do, options, their words, and names, quoted where they must be."""
    for begun, shown in SHOWN.items():
        zsh.type(f"\x15briefing {begun}\t")
        zsh.until(shown)


def test_zsh_runs_no_name(zsh: Terminal, folder: Path) -> None:
    """It puts a backslash before each sign that it would take for its own."""
    zsh.type("briefing show rue\t\t")
    zsh.until(r"now> briefing show rue\\")
    assert not (folder / "ran").exists()
