"""Write the files that a command makes: all of them or none, and never over another unasked."""

import os
from collections.abc import Mapping
from typing import Final

from tui.clean import clean_name
from tui.cli import codes
from tui.cli.environment import Environment
from tui.cli.messages import say, say_fault
from tui.writing import replace, write_new

_ELSEWHERE: Final = "name a file in a folder of your own with `-o`"


def deliver(files: Mapping[str, str | bytes], environment: Environment, *, force: bool) -> int:
    """Write files by the names that the person has for them, and return the exit code.

    Where one of them is there already and `force` does not allow it, nothing is written at all.
    A folder that they are to stand in is made, if the one above it is there.
    """
    if not force:
        for name in files:
            if _exists(name, environment):
                return _is_there(name, environment)
    for name, text in files.items():
        code = _write(name, text.encode() if isinstance(text, str) else text, environment, force)
        if code != codes.DONE:
            return code
    return codes.DONE


def _write(name: str, data: bytes, environment: Environment, force: bool) -> int:
    path = environment.working / name
    try:
        path.parent.mkdir(exist_ok=True)
        write_new(path, data)
    except FileExistsError:
        if not force:
            return _is_there(name, environment)
        fault = replace(path, data)
        if fault is not None:
            say_fault(environment.err, fault)
            return codes.UNWRITTEN
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", "") or "the name is not valid").lower()
        say(environment.err, f"`{clean_name(name)}` cannot be written", reason, _ELSEWHERE)
        return codes.UNWRITTEN
    environment.err.write(f"{clean_name(name)}: written\n")
    return codes.DONE


def _exists(name: str, environment: Environment) -> bool:
    try:
        return os.path.lexists(environment.working / name)
    except ValueError:
        # No file is called so; that it cannot be written says why.
        return False


def _is_there(name: str, environment: Environment) -> int:
    help_ = "choose another with `-o`, or write over it with `--force`"
    say(environment.err, f"`{clean_name(name)}` is there already", help_=help_)
    return codes.WOULD_OVERWRITE
