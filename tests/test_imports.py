"""What each command imports, seen in a fresh interpreter.

A command pays for what it imports every time it is run: Textual alone takes longer to import than
a briefing takes to print. Nothing here is timed; `python -m tests.bench` does that.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tui.library import FIRST, built_in

# Runs the program in-process, out of the way of the child's own streams, and tells its modules.
CHILD = """
import io, sys
sys.argv[1:] = {arguments!r}
from tui.cli import entry
sys.stdout, told = io.TextIOWrapper(io.BytesIO(), "utf-8"), sys.stdout
try:
    entry()
except SystemExit as ended:
    told.write(f"{{ended.code}} {{' '.join(sys.modules)}}")
"""
DERNA = str(built_in() / f"{FIRST}.yaml")
READING = (
    ["check", "--strict", DERNA],
    ["check", "--fix", "--dry-run", DERNA],
    ["fmt", "--check", DERNA],
    ["show"],
    ["show", DERNA],
    ["show", DERNA, "--style", "brief", "--width", "80"],
    ["show", DERNA, "--style", "spoken"],
    ["show", DERNA, "--tsv", "--since", "2018-05"],
    ["diff", DERNA, DERNA],
    ["list"],
    ["search", "haftar", DERNA],
    [FIRST],
    ["demo"],
    [DERNA],
)

# Each is heavy, and needed by a mistake, by an option or by the reader alone.
HEAVY = {
    "asyncio",
    "bz2",
    "concurrent",
    "dataclasses",
    "difflib",
    "hashlib",
    "http",
    "inspect",
    "json",
    "logging",
    "lzma",
    "multiprocessing",
    "platform",
    "random",
    "shutil",
    "socket",
    "ssl",
    "subprocess",
    "tempfile",
    "threading",
    "zipfile",
}


def imported(*arguments: str, **variables: str) -> set[str]:
    """Return the modules that are loaded once the program has run with these arguments."""
    return modules_of(CHILD.format(arguments=list(arguments)), **variables)


def modules_of(child: str, **variables: str) -> set[str]:
    """Return the modules that a program tells in a fresh interpreter, behind its exit code."""
    # -S and -E: what the surroundings of this test bring along is not the program's doing, so
    # site-packages are named by hand and no .pth file is run.
    paths = f"import sys; sys.path[:] = {sys.path!r}\n"
    ran = subprocess.run(
        [sys.executable, "-S", "-E", "-c", paths + child],
        stdin=subprocess.DEVNULL,
        env={"PATH": os.defpath, "HOME": os.devnull, **variables},
        capture_output=True,
        text=True,
        check=True,
    )
    code, *modules = ran.stdout.split()
    assert code == "0", ran.stderr
    return set(modules)


def test_the_version_is_told_before_anything_is_imported() -> None:
    """Scripts ask for it often: no parser, no reader, not even `typing` or `re`."""
    modules = imported("--version")
    unwanted = {"argparse", "dataclasses", "yaml", "rich", "textual", "typing", "pathlib", "re"}
    assert modules.isdisjoint(unwanted)
    assert {name for name in modules if name.startswith("tui.")} == {"tui.cli"}


def test_the_help_needs_no_briefing() -> None:
    """`--help` lists the commands without importing what they need."""
    assert imported("--help").isdisjoint({"yaml", "rich", "textual", "tui.load.load", *HEAVY})


@pytest.mark.parametrize("arguments", READING, ids=" ".join)
def test_the_print_path_imports_neither_textual_nor_rich(arguments: list[str]) -> None:
    """In a pipe the words are all there is; the screen's libraries stay on the shelf."""
    modules = imported(*arguments)
    assert modules.isdisjoint({"textual", "rich", "pygments", "markdown_it"})


@pytest.mark.parametrize("arguments", READING, ids=" ".join)
def test_reading_a_clean_file_imports_nothing_that_only_mistakes_need(arguments: list[str]) -> None:
    """Guesses, hashes, JSON and the like are imported by what uses them."""
    assert imported(*arguments).isdisjoint(HEAVY)


MOST_OF_OURS = {
    ("check", DERNA): 101,
    ("show", DERNA): 82,
    ("show", DERNA, "--color", "always"): 95,
    ("--help",): 14,
}
"""How many modules of ours a command may import, a few more than it does: each takes as long as
reading two items. A check more is a module more; what only some need is imported by those."""


@pytest.mark.parametrize("arguments", MOST_OF_OURS, ids=" ".join)
def test_no_more_modules_of_ours_are_imported_than_a_command_needs(
    arguments: tuple[str, ...],
) -> None:
    """Small modules are cheap to read and not to import: a hundred are a fifth of `check`."""
    ours = {name for name in imported(*arguments) if name.split(".")[0] == "tui"}
    assert len(ours) <= MOST_OF_OURS[arguments], sorted(ours)


def test_a_draft_by_rules_needs_no_screen_no_network_and_no_model(tmp_path: Path) -> None:
    """What the engines beside the rules need is imported by who asks for them by name."""
    article = tmp_path / "story.txt"
    article.write_text("The crews of the ferries walked out on Monday, the union said.", "utf-8")
    found = imported("draft", str(article), "--date", "2026-03-05", "--no-copy")
    assert "tui.draft.draft" in found
    needless = {"textual", "rich", "http", "socket", "ssl", "spacy", "lxml", "json", "secrets"}
    assert found.isdisjoint(needless), found & needless


def test_a_file_that_is_named_is_read_without_looking_through_folders() -> None:
    """Nor is a pager looked for where nobody reads on, or a place to begin at set by nobody."""
    found = imported("check", DERNA)
    assert found.isdisjoint({"tui.library.walking", "tui.kinds.panes", "tui.render.glyphs"})
    assert imported("show", DERNA).isdisjoint({"tui.library.walking", "tui.cli.paging", "shlex"})


def test_what_opens_the_reader_does_not_import_what_prints() -> None:
    """And the reader leaves to its keys what only they need: the first screen is waited for."""
    child = "import sys, tui.cli.opening, tui.app.app; print(0, *sys.modules)"
    modules = modules_of(child)
    printing = {"tui.cli.show", "tui.cli.printing", "tui.render.terminal", "tui.render.summary"}
    on_keys = {
        "tui.app.palette",
        "tui.app.axis_screen",
        "tui.app.library_screen",
        "tui.search.search",
    }
    others = {
        "sqlite3",
        "tui.article.covering",
        "tui.render.exports",
        "tui.library.index",
    }
    assert modules.isdisjoint(printing | on_keys | others)


def test_a_briefing_is_found_by_its_name_without_a_database() -> None:
    """The index answers for titles and for all briefings at once; names are those of the files."""
    for arguments in (["show", FIRST], ["show", DERNA], ["check", DERNA]):
        assert imported(*arguments).isdisjoint({"sqlite3", "tui.library.index", "tui.search"})


def test_a_list_of_briefings_that_the_index_knows_needs_no_parser(tmp_path: Path) -> None:
    """What is known of them stands in the index; a file is read when it is new or has changed."""
    reading = {"yaml", "tui.load.load", "tui.kinds", "tui.search", "tui.render.layout"}
    first = imported("list", XDG_CACHE_HOME=str(tmp_path))
    again = imported("list", XDG_CACHE_HOME=str(tmp_path))
    assert "yaml" in first
    assert again.isdisjoint(reading)


def test_what_argparse_says_is_not_looked_up_in_other_languages() -> None:
    """The look-up brings the tables of all the world's locales along, for headings that stay."""
    assert "locale" not in imported("check", DERNA, LANG="de_DE.UTF-8")


def test_colour_needs_rich_and_nothing_that_rich_could_do_besides() -> None:
    """`show --color always` writes spans; it neither parses Markdown nor highlights code."""
    modules = imported("show", DERNA, "--color", "always", "--width", "80")
    assert "rich.console" in modules
    unwanted = {"textual", "rich.markdown", "rich.syntax", "rich.traceback", "pygments", "asyncio"}
    assert modules.isdisjoint(unwanted)


def test_json_is_imported_for_json() -> None:
    """The list of heavy modules is no list of forbidden ones: who asks for JSON gets it."""
    assert "json" in imported("check", "--format", "json", DERNA)
