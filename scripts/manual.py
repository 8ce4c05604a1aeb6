"""The manual page, in the language of man(7), out of the same parsers and tables as the docs."""

import re
from collections.abc import Iterator
from typing import Final

from scripts.docs_commands import exit_code_table, folder_table, used_variables
from scripts.shell_words import Option, Typed, typed
from tui import __version__
from tui.cli.arguments import VERBS, module_of
from tui.cli.variables import VARIABLES

_ABOUT: Final = (
    "A briefing is a YAML file that says of a news story what happened, who is who, which numbers "
    "there are, and of each who says so and where. Opened in a terminal it is read by keyboard; "
    "without a terminal it is printed. A word that names a briefing is looked up as a file, as a "
    "file without its ending, and as file name, id or title in the library; - is standard input. "
    "Without one, the briefing last read is meant."
)
_CODE: Final = re.compile(r"`([^`]+)`")
_LINK: Final = re.compile(r"\[([^\]]+)\]\([^)]+\)")


def manual() -> str:
    """Return the page."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield '.\\" Made by scripts/generate_docs.py.'
    yield f'.TH BRIEFING 1 "" "briefing {__version__}" "User Commands"'
    yield from (".SH NAME", "briefing \\- read, check and print sourced news briefings")
    yield from (".SH SYNOPSIS", ".B briefing", "[\\fINAME\\fR | \\fIFILE\\fR]", ".br")
    yield from (".B briefing", "\\fICOMMAND\\fR [\\fIARGUMENTS\\fR]")
    yield from (".SH DESCRIPTION", _said(_ABOUT))
    yield ".SH COMMANDS"
    for one in typed():
        yield from _command(one)
    yield ".SH OPTIONS"
    yield from _item("\\fB\\-h\\fR, \\fB\\-\\-help\\fR", "show the help; of a command, behind it")
    yield from _item("\\fB\\-V\\fR, \\fB\\-\\-version\\fR", "show the version")
    yield ".SH EXIT STATUS"
    for code, meaning in exit_code_table():
        yield from _item(f"\\fB{code}\\fR", meaning)
    yield ".SH ENVIRONMENT"
    for name in used_variables():
        yield from _item(f"\\fB{name}\\fR", VARIABLES[name])
    yield ".SH FILES"
    for what, system, where in folder_table():
        if system == "Linux and others":
            yield from _item(f"\\fI{_plain(where)}\\fR", what)
    yield from (".SH EXAMPLES", ".nf", *_examples(), ".fi")


def _command(one: Typed) -> Iterator[str]:
    yield f".SS {_plain(''.join(['briefing ', one.verb, *_operands(one)]))}"
    yield _said(f"{one.words[:1].upper()}{one.words[1:]}.")
    for option in one.options:
        if "--help" not in option.flags:
            yield from _item(_flags(option), option.words)


def _operands(one: Typed) -> Iterator[str]:
    for number, takes in enumerate(one.operands, 1):
        called = f"{takes.called}..." if one.more and number == len(one.operands) else takes.called
        yield f" [{called}]" if takes.optional else f" {called}"


def _flags(option: Option) -> str:
    flags = ", ".join(f"\\fB{_plain(flag)}\\fR" for flag in option.flags)
    if option.takes is None:
        return flags
    return f"{flags} \\fI{_plain(option.takes.called)}\\fR"


def _examples() -> Iterator[str]:
    """Yield the examples of every command; what is said below them stands in its help."""
    for verb in VERBS:
        first = module_of(verb).EXAMPLES.partition("\n\n")[0].splitlines()[1:]
        yield from map(_plain, first)


def _item(tag: str, text: str) -> tuple[str, ...]:
    return (".TP", tag, _said(text))


def _said(text: str) -> str:
    """Return running text; what stands in backquotes is bold."""
    text = _LINK.sub(r"\1", text)
    pieces = _CODE.split(text)
    return "".join(f"\\fB{_plain(one)}\\fR" if at % 2 else _plain(one)
                   for at, one in enumerate(pieces))  # fmt: skip


def _plain(text: str) -> str:
    """Return a text in which nothing is a command of the language, and no hyphen is a dash."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    # Not every formatter reads UTF-8 by itself.
    escaped = "".join(sign if sign.isascii() else f"\\[u{ord(sign):04X}]" for sign in escaped)
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped
