"""Run one command, and turn whatever happens into an exit code and a clear word."""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import TextIO

from tui import __version__
from tui.clean import clean
from tui.cli import codes
from tui.cli.arguments import (
    UsageError,
    chosen,
    help_text,
    module_of,
    near_file,
    parser_of,
)
from tui.cli.environment import Environment, OutputError, of_process
from tui.cli.messages import say, say_config_problems


def run(arguments: Sequence[str]) -> int:
    """Run the program in this process; always returns an exit code."""
    environment = of_process()
    try:
        code = main(arguments, environment)
        environment.out.flush()
    except KeyboardInterrupt:
        code = codes.INTERRUPTED
    except OutputError as error:
        code = _unwritten(error, environment)
    except Exception as error:  # noqa: BLE001  # the edge: a bug must not show as a traceback
        code = _bug(error, environment)
    _hold_nothing_back(sys.stdout, sys.stderr)
    return code


def main(arguments: Sequence[str], environment: Environment) -> int:
    """Run one command and return its exit code. Errors of writing are the caller's to catch."""
    if arguments and arguments[0] in {"-h", "--help", "help"}:
        environment.out.write(help_text())
        return codes.DONE
    if arguments and arguments[0] in {"-V", "--version"}:
        environment.out.write(f"briefing {__version__}\n")
        return codes.DONE
    verb, rest = chosen(arguments)
    try:
        parser = parser_of(verb)
        if any(word in {"-h", "--help"} for word in rest):
            environment.out.write(parser.format_help())
            return codes.DONE
        options = parser.parse_args(rest)
        options.demanded = list(arguments[:1]) == [verb.name]
        if verb.name not in {"config", "doctor"}:  # which tell all of it
            say_config_problems(environment)
        return module_of(verb).run(options, environment)
    except UsageError as error:
        say(environment.err, str(error), help_=near_file(rest, environment.working) or error.help)
        return codes.USAGE


def _unwritten(error: OutputError, environment: Environment) -> int:
    """Tell that nothing more can be told; nothing at all of a pipe that nobody reads on."""
    _silence(sys.stdout)
    if error.pipe_closed:
        return codes.PIPE_CLOSED
    # It may be standard error itself that cannot be written.
    with suppress(OutputError):
        say(environment.err, "the output could not be written", str(error))
    return codes.UNWRITTEN


def _bug(error: BaseException, environment: Environment) -> int:
    """Tell of a bug; the reader's come wrapped."""
    error = error.__cause__ or error
    with suppress(OutputError):
        if environment.variables.get("BRIEFING_DEBUG"):
            from traceback import format_exception

            environment.err.write(clean("".join(format_exception(error))))
        say(
            environment.err,
            f"this is a bug in briefing {__version__}: {type(error).__name__}: {error}",
            help_="run it again with BRIEFING_DEBUG=1 and report what it prints",
        )
    return codes.BUG


def _hold_nothing_back(*streams: TextIO | None) -> None:
    """Write what is still held, or drop it: failing at exit would cost the exit code."""
    for stream in streams:
        try:
            if stream is not None:
                stream.flush()
        except (OSError, ValueError):
            _silence(stream)


def _silence(stream: TextIO | None) -> None:
    """Keep the interpreter from failing once more when it flushes the stream at exit."""
    try:
        if stream is not None:
            descriptor = os.open(os.devnull, os.O_WRONLY)
            os.dup2(descriptor, stream.fileno())
    except (OSError, ValueError):
        return
