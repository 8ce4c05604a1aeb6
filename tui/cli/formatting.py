"""`briefing fmt`: bring briefing files into canonical order and indentation, and keep comments."""

import argparse
from typing import Final, Literal

from tui.clean import clean, clean_name
from tui.cli import codes
from tui.cli.arguments import files_argument
from tui.cli.environment import Environment
from tui.cli.messages import say, say_fault
from tui.cli.rewriting import Draft, differences, draft_of, rewrite
from tui.edit.formatting import formatted
from tui.model.words import count
from tui.problems import Fault

EXAMPLES: Final = """\
examples:
  briefing fmt draft.yaml            put its keys in order, in place; comments stay
  briefing fmt --diff draft.yaml     show what would change
  briefing fmt --check briefings/*   name the files that are not in order, for a build
  briefing fmt - < a.yaml > b.yaml   from standard input to standard output

exit codes: 0 done, 1 a file has errors and is left alone (with --check or --diff also: a file would
  change), 3 a file cannot be read, 74 a file cannot be written
"""


Outcome = Literal["as it was", "changed", "left", "unreadable", "unwritten"]
"""What came of a file."""
_CODES: Final[dict[Outcome, int]] = {
    "left": codes.NO,
    "unreadable": codes.UNREADABLE,
    "unwritten": codes.UNWRITTEN,
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    files_argument(parser, "a file, a name, or - (from standard input to standard output)")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; tell what would change"
    )
    parser.add_argument("--diff", action="store_true", help="write nothing; show what would change")


def run(options: argparse.Namespace, environment: Environment) -> int:
    """Format files."""
    outcomes = [_formatted(word, options, environment) for word in options.files]
    changed = outcomes.count("changed")
    dry = options.check or options.diff
    if changed and not options.diff:
        some = count(len(outcomes), "file")
        done = "would be changed" if dry else "changed"
        environment.err.write(f"{changed} of {some} {done}\n")
    worst = max(_CODES.get(outcome, codes.DONE) for outcome in outcomes)
    return max(worst, codes.NO) if changed and dry else worst


def _formatted(word: str, options: argparse.Namespace, environment: Environment) -> Outcome:
    draft = draft_of(word, environment)
    if not isinstance(draft, Draft):
        say(environment.err, f"{clean_name(word)}: {draft.what}", draft.reason, draft.help)
        return "unreadable"
    new = formatted(draft.text, draft.name)
    if isinstance(new, Fault):
        say_fault(environment.err, new)
        return "left"
    if options.diff:
        for line in differences(draft.name, draft.text, new):
            environment.out.write(f"{line}\n")
    elif draft.path is None and not options.check:
        return _written_out(draft, new, environment)
    if new == draft.text:
        return "as it was"
    if options.check:
        environment.err.write(f"{clean_name(draft.name)}: not in canonical form\n")
    elif not options.diff:
        return _replaced(draft, new, environment)
    return "changed"


def _written_out(draft: Draft, new: str, environment: Environment) -> Outcome:
    text = draft.before.decode() + new
    try:
        text.encode(getattr(environment.out, "encoding", None) or "utf-8")
    except (UnicodeEncodeError, LookupError):
        what = "standard output cannot show every letter of the briefing"
        say(environment.err, what, "its encoding lacks some", "set PYTHONIOENCODING=utf-8")
        return "unwritten"
    # In a pipe it is data, letter by letter; on a terminal it is to be looked at.
    environment.out.write(clean(text) if environment.terminal_out else text)
    return "as it was"


def _replaced(draft: Draft, new: str, environment: Environment) -> Outcome:
    fault = rewrite(draft, new)
    if fault is not None:
        say_fault(environment.err, fault)
        return "unwritten"
    environment.err.write(f"{clean_name(draft.name)}: formatted\n")
    return "changed"
