"""The command line's grammar: which commands there are, and how their arguments are read."""

import argparse
import os
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Final, NamedTuple, NoReturn, Protocol

from tui.clean import clean_name
from tui.cli.environment import Environment, columns

# Left to itself argparse looks for translations of its headings, in files that nobody has, by all
# the names that the person's language goes by.
argparse._ = str  # type: ignore[attr-defined]  # its `gettext`


class Command(Protocol):
    """What the module of a command holds."""

    EXAMPLES: str

    @staticmethod
    def arguments(parser: argparse.ArgumentParser) -> None:
        """Declare the command's arguments."""

    @staticmethod
    def run(options: argparse.Namespace, environment: Environment) -> int:
        """Do it, and return the exit code."""


class Verb(NamedTuple):
    """A command as the help lists it; its module is imported when it is asked for."""

    name: str
    group: str
    summary: str
    module: str


VERBS: Final = (
    Verb("open", "Reading", "open a briefing in the reader (what `briefing NAME` does)", "opening"),
    Verb("show", "Reading", "print a briefing", "show"),
    Verb("search", "Reading", "look for words in one briefing, or in all", "searching"),
    Verb("list", "Reading", "list the briefings there are", "listing"),
    Verb("check", "Checking", "tell everything that is wrong in briefing files", "check"),
    Verb(
        "explain",
        "Checking",
        "explain a problem code, or by which rule an item was drafted",
        "explain",
    ),
    Verb("diff", "Checking", "tell two briefings apart, item by item; also for git", "differing"),
    Verb("new", "Writing", "begin a briefing with a file that shows how", "beginning"),
    Verb("draft", "Writing", "draft a briefing from an article, for you to review", "drafting"),
    Verb("pin", "Writing", "take the fingerprint of an article into a briefing", "pinning"),
    Verb("schema", "Writing", "print the format as JSON Schema, for your editor", "describing"),
    Verb("fmt", "Writing", "put briefing files in canonical order; comments stay", "formatting"),
    Verb("export", "Sharing", "write a briefing in another program's format", "exporting"),
    Verb("serve", "Sharing", "show the reader in a browser, on this machine", "serving"),
    Verb("demo", "Program", "open the tutorial, an invented story that says what to try", "demo"),
    Verb("config", "Program", "show or check what you have configured", "configuring"),
    Verb("doctor", "Program", "tell what a report of a bug should say of your system", "doctor"),
    Verb("keys", "Program", "list the keys of the reader", "key_listing"),
)
BY_NAME: Final = {verb.name: verb for verb in VERBS}


class UsageError(Exception):
    """The arguments do not fit; `help` says what does."""

    def __init__(self, what: str, help_: str) -> None:
        super().__init__(what)
        self.help = help_


class Parser(argparse.ArgumentParser):
    """An argparse parser that raises its errors, and guesses what was meant."""

    def error(self, message: str) -> NoReturn:
        """Raise a `UsageError` with a hint."""
        raise UsageError(message, f"`{self.prog} --help` shows how it is used")


def briefing_name(text: str) -> str:
    """Return a word that names a briefing; an empty one, as of an unset variable, names none."""
    if not text:
        raise argparse.ArgumentTypeError("a name is missing, the word given is empty")
    return text


def name_argument(parser: argparse.ArgumentParser) -> None:
    """Declare the briefing that a command is about; without it, that last read is meant."""
    parser.add_argument(
        "name",
        nargs="?",
        type=briefing_name,
        metavar="NAME",
        help="a briefing, a file, or - (stdin); NAME#ID is one item of it",
    )


def files_argument(parser: argparse.ArgumentParser, help_: str) -> None:
    """Declare the briefings that a command is about, one at the least."""
    parser.add_argument("files", nargs="+", type=briefing_name, metavar="FILE", help=help_)


def ascii_option(parser: argparse.ArgumentParser) -> None:
    """Declare `--ascii`."""
    parser.add_argument("--ascii", action="store_true", help="no typographic or drawing signs")


class HelpLayout(argparse.RawDescriptionHelpFormatter):
    """Lays help out alike in every version of Python: `-p, --panes PANES`, as from 3.13 on."""

    def __init__(self, prog: str) -> None:
        # Left to itself argparse loads compressors (by shutil) to ask how wide the terminal is.
        super().__init__(prog, width=(columns() or 80) - 2)

    def _format_action_invocation(self, action: argparse.Action) -> str:
        if not action.option_strings or action.nargs == 0:
            return super()._format_action_invocation(action)
        value = self._format_args(action, self._get_default_metavar_for_optional(action))
        return f"{', '.join(action.option_strings)} {value}"


def module_of(verb: Verb) -> Command:
    """Import a command."""
    module: Command = import_module(f"tui.cli.{verb.module}")  # type: ignore[assignment]  # a module fits the protocol
    return module


def parser_of(verb: Verb, formatted: bool = True) -> Parser:
    """Return the parser of one command."""
    module = module_of(verb)
    parser = Parser(
        prog=f"briefing {verb.name}",
        description=f"{verb.summary[0].upper()}{verb.summary[1:]}.",
        epilog=module.EXAMPLES if formatted else None,
        formatter_class=HelpLayout,
        allow_abbrev=False,
    )
    module.arguments(parser)
    return parser


def chosen(arguments: Sequence[str]) -> tuple[Verb, list[str]]:
    """Return the command that is meant and its arguments; without a verb it is `open`."""
    first = next((word for word in arguments if not word.startswith("-") or word == "-"), None)
    if first in BY_NAME and (arguments[0] == first):
        return BY_NAME[first], list(arguments[1:])
    return BY_NAME["open"], list(arguments)


def near_verb(word: str) -> str:
    """Return the command that a mistyped word is probably for, or nothing."""
    from tui.load.nearest import nearest

    return nearest(word, list(BY_NAME), 0.7)


def near_file(arguments: Sequence[str], working: Path) -> str:
    """Return how a file is named that was taken for an option, or nothing."""
    for word in arguments:
        if word == "--":
            break
        # A name that is too long or holds a zero byte is no file's, and raises nothing here.
        if word.startswith("-") and word != "-" and os.path.lexists(working / word):
            return f"if the file is meant, name it `./{clean_name(word)}`"
    return ""


def help_text() -> str:
    """Return the text of `briefing --help`: the commands by what they are for, and examples."""
    lines = [
        "usage: briefing [NAME | FILE]          open it in the reader",
        "       briefing COMMAND [ARGUMENTS]    see briefing COMMAND --help",
        "",
        "Read, check and print sourced news briefings: every item says who says so, and where.",
    ]
    for group in dict.fromkeys(verb.group for verb in VERBS):
        lines += ["", f"{group}:"]
        lines += [f"  {verb.name:8}{verb.summary}" for verb in VERBS if verb.group == group]
    lines += [
        "",
        "Examples:",
        "  briefing                       the briefing last read; at first, the one on Derna",
        "  briefing derna-2018            a briefing by its name",
        "  briefing drafts/halden.yaml    a file",
        "  briefing demo                  an invented story, to learn it by",
        "  briefing show | less           without a terminal to read on, it prints",
        "",
        "Options:",
        "  -h, --help       this text",
        "  -V, --version    the version",
        "  --ascii, --theme NAME          see briefing open --help",
        "",
        "Exit codes: 0 done, 1 no (findings), 2 usage, 3 a briefing cannot be read,",
        "  4 no terminal, 5 would overwrite, 70 a bug, 74 output cannot be written.",
        "",
    ]
    return "\n".join(lines)
