"""What becomes of the view when the file is saved: shown, or kept as it was, and why."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

from tui.app.news import told
from tui.load.load import Loaded
from tui.model.briefing import Briefing, Header
from tui.model.changes import Changes, changes, signatures
from tui.model.successors import successors
from tui.problems import Problem, Report

_UNREADABLE: Final = {
    "B001": "The file is gone",
    "B002": "The file cannot be read",
    "B003": "This is no file any more",
    "B004": "The file is too large",
}
"""What has happened to a file that could be read before."""


class Save(NamedTuple):
    """A state of the file, compared with the state that is shown."""

    loaded: Loaded
    trouble: Problem | None = None
    """The first error that was not there before; without being asked it is not shown then."""
    signed: Mapping[str, str] = MappingProxyType({})
    """The signatures of its items."""
    renamed: Mapping[str, str] = MappingProxyType({})
    """Ids that are gone, and those under which their items go on."""
    words: str = ""
    """What it changed, in a few words; nothing, where that is nothing to be seen."""


def compared(loaded: Loaded, shown: Briefing, good: Report, signed: Mapping[str, str]) -> Save:
    """Compare what was read with what is shown, its signatures, and the report it came with.

    A save with new errors is trouble: the loader leaves out what has mistakes, and items must not
    vanish from under a reader while somebody writes. Errors that were there before were accepted
    with it.
    """
    briefing, report = loaded
    trouble = first_new_error(good, report)
    if briefing is None:
        return Save(loaded, trouble or report.sorted()[0])
    now, renamed = signatures(briefing), successors(shown, briefing)
    found = changes({renamed.get(one, one): sign for one, sign in signed.items()}, now)
    return Save(loaded, trouble, now, renamed, _words(shown, briefing, found))


def _words(before: Briefing, after: Briefing, found: Changes) -> str:
    fields = [
        name
        for name, declared in Header.FIELDS.items()
        if declared.compared and getattr(before.header, name) != getattr(after.header, name)
    ]
    parts = [f"{' and '.join(fields)} changed"] if fields else []
    if items := told(found):
        parts.append(items)
    elif [item.id for item in before] != [item.id for item in after]:
        parts.append("items in another order")
    return "; ".join(parts)


def first_new_error(before: Report, after: Report) -> Problem | None:
    """Return the first error of a report that another report of the same file does not have.

    Lines move while a file is edited: an error is known by its code and its words.
    """
    known = Counter((one.code, one.what) for one in before.of("error"))
    for problem in after.sorted():
        if problem.severity == "error":
            known[problem.code, problem.what] -= 1
            if known[problem.code, problem.what] < 0:
                return problem
    if after.left_out_errors > before.left_out_errors:
        return next((one for one in after.sorted() if one.severity == "error"), None)
    return None


def trouble_words(problem: Problem, path: Path | None = None) -> str:
    """Return what is wrong with a save: the line and what, or what happened to the file."""
    if problem.code in _UNREADABLE:
        reason = f": {problem.reason}" if problem.code == "B002" and problem.reason else ""
        became = what_became_of(path) if problem.code == "B003" and path else ""
        return f"The file {became}" if became else f"{_UNREADABLE[problem.code]}{reason}"
    return f"Broken save, line {problem.mark.line}: {problem.what}"


def what_became_of(path: Path) -> str:
    """Return what is in a file's place: "is gone", "is a folder now"; nothing, if it is there."""
    try:
        if path.is_file():
            return ""
        if path.is_dir():
            return "is a folder now"
        return "is a pipe or a device now" if path.exists() else "is gone"
    except (OSError, ValueError):
        return "cannot be reached"
