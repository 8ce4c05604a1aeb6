"""The editor is the person's own, opened at the line, and no shell reads any of it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tui.app.editor import DEFAULTS, editing
from tui.problems import Fault, Mark

FILE = Path("/home/ada/my drafts/halden.yaml")
AT = f"{FILE}:12:5"


def everything(program: str) -> bool:
    """Find any program."""
    return bool(program)


def there(*names: str) -> Callable[[str], bool]:
    """Return what finds these programs alone."""
    return frozenset(names).__contains__


def command(editor: str, path: Path = FILE) -> list[str] | Fault:
    """Return what `EDITOR` makes of a place in a file."""
    return started({"EDITOR": editor}, everything, path, Mark(12, 5))


def started(
    variables: dict[str, str], found: Callable[[str], bool], path: Path, mark: Mark
) -> list[str] | Fault:
    """Return what is started, or why nothing is."""
    found_ = editing(variables, found, path, mark)
    return found_ if isinstance(found_, Fault) else found_.command


@pytest.mark.parametrize(
    ("editor", "words"),
    [
        ("vi", ["+12", str(FILE)]),
        ("vim", ["+12", str(FILE)]),
        ("nvim", ["+12", str(FILE)]),
        ("gvim", ["--nofork", "+12", str(FILE)]),
        ("emacs", ["+12:5", str(FILE)]),
        ("emacsclient", ["+12:5", str(FILE)]),
        ("micro", ["+12:5", str(FILE)]),
        ("kak", ["+12:5", str(FILE)]),
        ("nano", ["+12,5", str(FILE)]),
        ("ne", ["+12,5", str(FILE)]),
        ("joe", ["+12", str(FILE)]),
        ("mg", ["+12", str(FILE)]),
        ("hx", [AT]),
        ("helix", [AT]),
        ("code", ["--wait", "--goto", AT]),
        ("codium", ["--wait", "--goto", AT]),
        ("cursor", ["--wait", "--goto", AT]),
        ("subl", ["--wait", AT]),
        ("zed", ["--wait", AT]),
        ("ed", [str(FILE)]),
        ("my-own-editor", [str(FILE)]),
    ],
)
def test_each_editor_is_told_the_line_in_its_own_form(editor: str, words: list[str]) -> None:
    """And one that is not known gets the file alone."""
    assert command(editor) == [editor, *words]


@pytest.mark.parametrize(
    ("editor", "words"),
    [
        ("/usr/bin/vim.basic", ["/usr/bin/vim.basic", "+12", str(FILE)]),
        ("emacs-nox", ["emacs-nox", "+12:5", str(FILE)]),
        ("code-insiders", ["code-insiders", "--wait", "--goto", AT]),
        ("vim -u NONE", ["vim", "-u", "NONE", "+12", str(FILE)]),
        ("code --wait", ["code", "--wait", "--goto", AT]),
        ("code -w -n", ["code", "-w", "-n", "--goto", AT]),
        ("code --new-window", ["code", "--wait", "--new-window", "--goto", AT]),
        ("gvim -f", ["gvim", "-f", "+12", str(FILE)]),
        ("'/opt/my editors/ed it' -x", ["/opt/my editors/ed it", "-x", str(FILE)]),
        ("emacsclient -nw -a ''", ["emacsclient", "-nw", "-a", "", "+12:5", str(FILE)]),
        ("vim; rm -rf /", ["vim;", "rm", "-rf", "/", str(FILE)]),
        ("ed $(id) `id`", ["ed", "$(id)", "`id`", str(FILE)]),
    ],
)
def test_options_are_kept_and_nothing_is_run_by_a_shell(editor: str, words: list[str]) -> None:
    """The words are split as a shell would, and that is all."""
    assert command(editor) == words


@pytest.mark.parametrize("name", ["-rf.yaml", "+!id.yaml", "{file}.yaml", "%s.yaml", "a:3.yaml"])
def test_a_file_is_never_taken_for_an_option(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is named by its whole path, whatever it is called."""
    monkeypatch.chdir("/")
    assert command("vim", Path(name)) == ["vim", "+12", f"/{name}"]
    assert command("code", Path(name)) == ["code", "--wait", "--goto", f"/{name}:12:5"]


def test_editors_with_a_window_of_their_own_are_known() -> None:
    """The reader says then what it waits for: the terminal has nothing to show."""
    for editor, in_window in (("code", True), ("gvim", True), ("zed", True), ("vim", False)):
        found = editing({"EDITOR": editor}, everything, FILE, Mark())
        assert not isinstance(found, Fault)
        assert found.in_window == in_window


def test_visual_goes_before_editor() -> None:
    """An empty one says nothing."""
    variables = {"VISUAL": "hx", "EDITOR": "nano"}
    assert started(variables, everything, FILE, Mark()) == ["hx", f"{FILE}:1:1"]
    for empty in ("", "  "):
        found = started({**variables, "VISUAL": empty}, everything, FILE, Mark())
        assert found == ["nano", "+1,1", str(FILE)]


@pytest.mark.parametrize(("programs", "first"), [(DEFAULTS, "nano"), (("vi", "ed"), "vi")])
def test_without_either_the_first_that_there_is(programs: tuple[str, ...], first: str) -> None:
    """The friendliest comes first."""
    found = started({}, there(*programs), FILE, Mark(12, 5))
    assert isinstance(found, list)
    assert found[0] == first


def test_no_editor_at_all_is_told_with_what_to_do() -> None:
    """As a value."""
    fault = started({}, there(), FILE, Mark())
    assert isinstance(fault, Fault)
    assert fault.what == "no editor is found"
    assert "EDITOR" in fault.help


@pytest.mark.parametrize(
    ("editor", "reason"),
    [
        ("Vim 'X", "Vim 'X: no closing quotation"),
        ('"', '": no closing quotation'),
        ("vim \\", "vim \\: no escaped character"),
        ("''", "there is no program ``"),
        ("vmi -x", "there is no program `vmi`"),
        ("vmi\x1b[2J", "there is no program `vmi␛[2J`"),
    ],
)
def test_a_bad_value_is_told_by_the_variable_it_stands_in(editor: str, reason: str) -> None:
    """In words that are safe to show."""
    fault = started({"VISUAL": editor}, there("vim"), FILE, Mark())
    assert isinstance(fault, Fault)
    assert fault.what == "`VISUAL` names no editor"
    assert fault.reason == reason
