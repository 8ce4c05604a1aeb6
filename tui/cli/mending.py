"""`briefing check --fix`: put right in the files what has one safe mend."""

from collections.abc import Sequence

from tui.checks import run_checks
from tui.clean import clean_name, one_line
from tui.cli import codes
from tui.cli.arguments import UsageError
from tui.cli.environment import Environment
from tui.cli.finding import STDIN
from tui.cli.messages import say, say_fault
from tui.cli.rewriting import Draft, differences, draft_of, rewrite
from tui.edit.mending import Judge, Mended, mended
from tui.load.load import load_text
from tui.problems import Report


def mend(words: Sequence[str], dry: bool, environment: Environment) -> int | None:
    """Mend files, and return an exit code, or None where what is left is to be told.

    With `dry`, what would change is written out as a diff, and that is all.
    """
    if STDIN in words:
        raise UsageError("standard input cannot be mended", "name a file")
    changed = False
    for word in words:
        draft = draft_of(word, environment)
        if not isinstance(draft, Draft):
            if dry:
                say(environment.err, f"{clean_name(word)}: {draft.what}", draft.reason, draft.help)
                return codes.UNREADABLE
            continue  # the check, which follows, tells why
        done = mended(draft.text, _judge(draft.name))
        changed = changed or bool(done.mends)
        if dry and done.mends:
            for line in differences(draft.name, draft.text, done.text):
                environment.out.write(f"{line}\n")
        elif done.mends:
            fault = rewrite(draft, done.text)
            if fault is not None:
                say_fault(environment.err, fault)
                return codes.UNWRITTEN
            _tell(draft, done, environment)
    if dry:
        return codes.NO if changed else codes.DONE
    return None


def _judge(name: str) -> Judge:
    """Return what tells all that is wrong with a text of some file."""

    def judge(text: str) -> Report:
        briefing, report = load_text(text, name)
        if briefing is not None:
            run_checks(briefing, report)
        return report

    return judge


def _tell(draft: Draft, done: Mended, environment: Environment) -> None:
    for mark, old, new in done.mends:
        place = f"{clean_name(draft.name)}:{mark.line}:{mark.column}"
        environment.err.write(f"{place}: mended: `{one_line(old)}` is now `{one_line(new)}`\n")
