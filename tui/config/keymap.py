"""The keys that a person has given to actions: which hold, and what is wrong with the others.

A key that is no key, or is one action's already, is left out with a problem; all others count.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from tui.config.key_names import is_typed, read_key
from tui.keys import NO_KEY, SCREENS, TYPING, Key, keys_of, printed
from tui.load.nearest import nearest
from tui.model.record import Entry, Marked
from tui.problems import Fault, Mark, Problem, Report

Screens = Sequence[Iterable[Key]]

FIXED: Final = {"ctrl+c": "it quits at once, whatever happens"}
"""Keys that stay what they are."""
_WAY_OUT: Final = "escape"
"""A key that its actions keep beside those that they are given."""


class _Given(NamedTuple):
    """A key that the file gives to an action, and where."""

    action: str
    key: str
    mark: Mark
    width: int


def keymap(entries: Sequence[Entry], report: Report, screens: Screens = SCREENS) -> dict[str, str]:
    """Return the keys of the actions that have others, each as Textual wants them."""
    known = {key.id: keys_of(key) for screen in screens for key in screen}
    typing = {key.id for screen in TYPING for key in screen}
    given: list[_Given] = []
    changed: list[str] = []
    for entry in entries:
        action = entry.name.text
        if action not in known:
            report.add(_unknown(entry.name, known))
        elif not FIXED.keys().isdisjoint(known[action]):
            report.add(_fixed(entry.name, f"`{action}`", FIXED["ctrl+c"]))
        else:
            read = list(_read(entry, report, action in typing))
            if read or not entry.values:
                given += read
                changed.append(action)
                if _WAY_OUT in known[action]:
                    given.append(_Given(action, _WAY_OUT, entry.name.mark, len(action)))
    free = _without_clashes(given, changed, report, screens)
    return {action: ",".join(keys) or NO_KEY for action, keys in free.items()}


def _read(entry: Entry, report: Report, typing: bool) -> Iterator[_Given]:
    action = entry.name.text
    for value in entry.values:
        key = read_key(value.text)
        width = max(1, min(len(value.text), 60))
        if isinstance(key, Fault):
            report.add(key.at(value.mark, width))
        elif key in FIXED:
            report.add(_fixed(value, f"`{printed(key)}`", FIXED[key]))
        elif typing and is_typed(key):
            report.add(_typed(action, key, value.mark, width))
        else:
            yield _Given(action, key, value.mark, width)


def _without_clashes(
    given: Sequence[_Given], changed: Sequence[str], report: Report, screens: Screens
) -> dict[str, tuple[str, ...]]:
    """Return the keys of each changed action, without those that are another's already.

    What is left out of the file may give an action its own keys back, which then clash in turn:
    this is a consequence, and is not reported.
    """
    told: set[Mark] = set()
    first = True
    while True:
        keys = _by_action(given, changed)
        clashes = [clash for screen in screens for clash in _clashes(given, keys, screen)]
        for one, problem in clashes:
            if first and one.mark not in told:
                report.add(problem)
            told.add(one.mark)
        if not clashes:
            return keys
        lost = {one for one, _ in clashes}
        emptied = {one.action for one in lost}
        given = [one for one in given if one not in lost]
        left = {one.action for one in given}
        changed = [action for action in changed if action in left or action not in emptied]
        first = False


def _by_action(given: Sequence[_Given], changed: Sequence[str]) -> dict[str, tuple[str, ...]]:
    keys: dict[str, dict[str, None]] = {action: {} for action in changed}
    for one in given:
        keys[one.action][one.key] = None
    return {action: tuple(found) for action, found in keys.items()}


def _clashes(
    given: Sequence[_Given], keys: Mapping[str, tuple[str, ...]], screen: Iterable[Key]
) -> Iterator[tuple[_Given, Problem]]:
    """Yield the keys on one screen that are another action's too; of two in the file, the later."""
    ids = {key.id for key in screen}
    usual = {key: one for one in screen if one.id not in keys for key in keys_of(one)}
    taken: dict[str, _Given] = {}
    for one in given:
        if one.action not in ids:
            continue
        other = taken.setdefault(one.key, one)
        if other.action != one.action:
            yield one, _clash(one, other.action, f"line {other.mark.line} gives it to")
        elif one.key in usual:
            yield one, _clash(one, usual[one.key].id, "as the program comes, it is the key of")


def _clash(one: _Given, other: str, why: str) -> Problem:
    what = f"`{printed(one.key)}` cannot be `{one.action}` and `{other}` at once"
    help_ = f"choose another key, or give `{other}` one; `{other}: []` leaves it without"
    return Problem("C104", what, one.mark, f"{why} `{other}`", help_, one.width)


def _typed(action: str, key: str, mark: Mark, width: int) -> Problem:
    what = f"`{printed(key)}` cannot be `{action}`"
    reason = "where that action is, letters and signs are typed"
    return Problem("C104", what, mark, reason, "choose a key such as `Ctrl+N` or `F5`", width)


def _unknown(name: Marked, ids: Iterable[str]) -> Problem:
    near = nearest(name.text, ids, 0.7)
    help_ = f"did you mean `{near}`?" if near else "`briefing keys` lists the ids of all actions"
    width = max(1, min(len(name.text), 60))
    return Problem("C102", f"there is no action `{name.text[:60]}`", name.mark, "", help_, width)


def _fixed(text: Marked, what: str, why: str) -> Problem:
    width = max(1, min(len(text.text), 60))
    help_ = "choose another one; this one always stays as it is"
    return Problem("C105", f"{what} cannot be changed", text.mark, why, help_, width)
