"""`briefing [NAME]` and `briefing open`: the reader, or a print-out where there is no terminal."""

import argparse
from typing import TYPE_CHECKING, Final

from tui.cli import codes
from tui.cli.arguments import UsageError, ascii_option, name_argument, near_verb
from tui.cli.articles import article_option, copy_option, given_articles, named_files
from tui.cli.environment import Environment
from tui.cli.finding import Found, read_at
from tui.cli.messages import say, say_fault
from tui.problems import Fault

if TYPE_CHECKING:
    from tui.app.own import Opening

EXAMPLES: Final = """\
examples:
  briefing                        the briefing last read; at first, the one on Derna
  briefing open derna-2018 --theme ansi-dark
  briefing derna-2018#lna-dead    at an item, or at a passage: derna-2018#p6
  briefing drafts/halden.yaml --ascii
  briefing derna-2018 --article story.txt    with the text of its article beside it

Without a terminal, `briefing NAME` prints as `briefing show NAME` does; `briefing open` then
exits with 4. In the reader, `?` shows the keys and `q` quits.
"""
_PRINTED: Final = "leave it away; a print-out has gists, and no text that is somebody else's"


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    name_argument(parser)
    look_arguments(parser)


def look_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare how the reader looks."""
    parser.add_argument("--theme", metavar="THEME", help="colours; `t` in the reader chooses")
    ascii_option(parser)
    article_option(parser)
    copy_option(parser)
    # What print_found wants to know, where it stands in for the reader.
    parser.set_defaults(width=None, color="auto", style="full", tsv=False, pager=False)


def run(options: argparse.Namespace, environment: Environment) -> int:
    """Open a briefing in the reader."""
    if not environment.terminal and options.demanded:
        help_ = "`briefing show` prints instead"
        say(environment.err, "there is no terminal to read on", help_=help_)
        return codes.NO_TERMINAL
    found = read_at(options.name, environment)
    if isinstance(found, Fault):
        near = near_verb(options.name or "")
        if near:
            raise UsageError(
                f"there is no briefing or command `{options.name}`",
                f"did you mean `briefing {near}`?",
            )
        say_fault(environment.err, found)
        return codes.UNREADABLE
    if found.loaded.briefing is None or not environment.terminal or environment.dumb:
        from tui.cli.show import print_found  # what prints, for those who do not read here

        if options.article and found.loaded.briefing is not None:
            raise UsageError("`--article` is for the reader, and here it is printed", _PRINTED)
        return print_found(found, options, environment)
    wanted = _wanted(found, options, environment)
    if isinstance(wanted, Fault):
        say_fault(environment.err, wanted)
        return codes.UNREADABLE
    from tui.app import UnknownThemeError, read_in_terminal
    from tui.app.origin import Origin

    ascii_only = options.ascii or environment.glyphs.folded
    try:
        return read_in_terminal(
            Origin(found.path.absolute() if found.path else None, environment.variables),
            found.loaded,
            environment.config,
            options.theme,
            ascii_only,
            wanted,
        )
    except UnknownThemeError as error:
        from tui.load.nearest import did_you_mean

        there_are = f"there are: {', '.join(error.names)}"
        raise UsageError(str(error), did_you_mean(options.theme, error.names, there_are)) from error


def _wanted(
    found: Found, options: argparse.Namespace, environment: Environment
) -> "Opening | Fault":
    """Return what was asked for; the `Fault` says why an article cannot be read."""
    from tui.app.own import Opening

    briefing = found.loaded.briefing
    assert briefing is not None  # noqa: S101  # seen by the caller
    files = named_files(options.article, briefing)
    if isinstance(files, Fault):
        return files
    # Read before the terminal is taken: here it can be told in full why one cannot be.
    read = given_articles(options.article, briefing, environment)
    if isinstance(read, Fault):
        return read
    paths = {source: environment.working / name for source, name in files.items()}
    identifier = found.item.id if found.item else ""
    return Opening(identifier, paths, keeps=not options.no_copy)
