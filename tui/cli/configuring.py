"""`briefing config`: where the file of the person's own is, what holds, what is wrong with it."""

import argparse
from collections.abc import Iterator
from typing import Final

from tui.clean import clean_name
from tui.cli import codes
from tui.cli.arguments import UsageError, ascii_option
from tui.cli.environment import Environment
from tui.cli.messages import say, say_config_problems
from tui.cli.reports import Checked, format_option, write_reports
from tui.config.effective import Asked, Effective, effective, place
from tui.config.reading import Config, theme_problem
from tui.keys import NO_KEY, printed
from tui.state import remembered

EXAMPLES: Final = """\
examples:
  briefing config                     every setting, and where it comes from
  briefing config check               what is wrong with the file, as `briefing check` tells it
  $EDITOR "$(briefing config path)"   change it; docs/configuration.md has all settings

What `show` prints can be put into the file. An option goes before a variable, then come the file,
what is remembered, and the default.

exit codes: 0 done, 1 something is wrong with the file, or there is no place for one
"""
_COMMENT: Final = 30
"""The column that comments begin in, where there is room."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "what",
        nargs="?",
        choices=("show", "path", "check"),
        default="show",
        help="show what holds (as without a word), tell the file's path, or check the file",
    )
    format_option(parser)
    parser.add_argument("--theme", metavar="THEME", help="show what holds with this option")
    ascii_option(parser)


def run(options: argparse.Namespace, environment: Environment) -> int:
    """Show, name or check the configuration."""
    if options.what != "check" and options.format != "text":
        raise UsageError("`--format` is for `briefing config check`", "leave it out")
    if options.what == "show":
        return _show(options, environment)
    path = environment.config.path
    if path is None:
        reason = "`BRIEFING_CONFIG` is empty, or you have no home folder"
        help_ = "let `BRIEFING_CONFIG` name a file"
        say(environment.err, "there is no place for a configuration", reason, help_)
        return codes.NO
    if options.what == "path":
        environment.out.write(f"{clean_name(str(path))}\n")
        return codes.DONE
    return _check(options.format, environment)


def _check(form: str, environment: Environment) -> int:
    from tui.app.themes import theme_names  # the one thing about the file that the reader knows

    config = environment.config
    if problem := theme_problem(config, theme_names()):
        config.report.add(problem)
    if not config.exists and not config.report.problems:
        environment.err.write(f"there is no {config.report.path}: all is as the program comes\n")
        return codes.DONE
    write_reports([Checked(config.report)], form, environment)
    return codes.NO if config.report.has_errors else codes.DONE


def _show(options: argparse.Namespace, environment: Environment) -> int:
    config = environment.config
    ascii_from = "the output's encoding" if environment.encoded_glyphs.folded else ""
    asked = Asked(
        environment.variables,
        remembered(environment.variables),
        options.theme or "",
        "--ascii" if options.ascii else ascii_from,
    )
    for line in _lines(config, effective(config, asked)):
        environment.out.write(f"{line}\n")
    environment.out.flush()
    say_config_problems(environment)
    return codes.DONE


def _lines(config: Config, found: Effective) -> Iterator[str]:
    """Yield what holds as YAML, each setting with where it comes from behind it."""
    if config.path is not None:
        yield f"# {'' if config.exists else 'there is no '}{config.report.path}"
    for name, words in found.origins.items():
        yield _commented(f"{name}: {_value(getattr(found.settings, name))}", words)
    if not found.keymap:
        yield _commented("keys: {}", "default; `briefing keys` lists them")
        return
    yield "keys:"
    for action, keys in found.keymap.items():
        yield _commented(f"  {action}: {_keys(keys)}", place(config, f"keys.{action}"))


def _commented(text: str, words: str) -> str:
    return f"{text.ljust(_COMMENT - 2)}  # {words}"


def _value(value: str | bool) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return _scalar(value)


def _keys(keys: str) -> str:
    if keys == NO_KEY:
        return "[]"
    words = [_scalar(printed(key)) for key in keys.split(",")]
    return words[0] if len(words) == 1 else f"[{', '.join(words)}]"


def _scalar(text: str) -> str:
    """Return a text as YAML takes it, in quotes where a sign in it could mean something else."""
    plain = text.replace("-", "a").replace("+", "a")
    if plain.isalnum() and text[0].isalnum():
        return text
    doubled = clean_name(text).replace("'", "''")
    return f"'{doubled}'"
