"""Which checks are to judge: `--select` and `--ignore`."""

import argparse
from collections.abc import Callable, Sequence
from typing import Final, get_args

from tui.clean import clean_name
from tui.cli.arguments import UsageError
from tui.load.nearest import nearest
from tui.model.allowance import OF_THE_WHOLE, Judgement

JUDGING: Final[tuple[str, ...]] = (*get_args(Judgement), *OF_THE_WHOLE)
"""The codes that judge; all others are errors, which are always told."""


def choosing_options(parser: argparse.ArgumentParser) -> None:
    """Declare `--select` and `--ignore`."""
    parser.add_argument(
        "--select", action="append", metavar="CODES", help="judge these codes only: B504,B51"
    )
    parser.add_argument("--ignore", action="append", metavar="CODES", help="judge all but these")


def taken(options: argparse.Namespace) -> Callable[[str], bool]:
    """Return whether a code is to be judged; raise a `UsageError` over a word that is none."""
    selected = _beginnings("--select", options.select or ())
    ignored = _beginnings("--ignore", options.ignore or ())
    return lambda code: code.startswith(selected or ("",)) and not code.startswith(ignored)


def _beginnings(option: str, given: Sequence[str]) -> tuple[str, ...]:
    words = [word.strip() for one in given for word in one.split(",")]
    found = tuple(word.upper() for word in words if word)
    if given and not found:
        raise UsageError(f"`{option}` is given no code", "name one, such as B505, or leave it out")
    for beginning in found:
        if not any(code.startswith(beginning) for code in JUDGING):
            raise _unknown(option, beginning)
    return found


def _unknown(option: str, word: str) -> UsageError:
    from tui.codes import BY_CODE  # for who made a mistake

    shown = clean_name(word)
    if any(code.startswith(word) for code in BY_CODE):
        help_ = "it takes the codes that judge, which docs/checks.md lists"
        return UsageError(f"`{option}` cannot choose `{shown}`: errors are always told", help_)
    near = next((code for code in JUDGING if _differ_in_one(code, word)), "")
    near = near or nearest(word, JUDGING)
    help_ = f"did you mean `{near}`?" if near else "`briefing explain` lists all codes"
    return UsageError(f"`{option}` is given `{shown}`, and no code begins so", help_)


def _differ_in_one(code: str, word: str) -> bool:
    return len(code) == len(word) and sum(map(str.__ne__, code, word)) == 1
