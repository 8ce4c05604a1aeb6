"""The ways to tell what a number is of, the surest first: by the number before it, or by itself."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from tui.draft.governing import governing_word
from tui.draft.headline import MOST_WORDS
from tui.draft.labels.around import MOST_PIECES, Around, is_joined
from tui.draft.labels.leads import change_named, changed, is_compared, level, plainly
from tui.draft.labels.saying import says_something
from tui.draft.text import Stretch

if TYPE_CHECKING:
    from tui.draft.figures import FoundFigure
    from tui.draft.labels import Labels
    from tui.draft.labels.wording import Wording

_MOST_BEHIND: Final = 4
_MOST_OF_TIME: Final = 5
_HARMS: Final = frozenset({"deaths", "injured", "captured", "displaced"})
_HAVING: Final = "lost lose loses shed sheds add adds added gain gains gained"
_TRANSITIVE: Final = frozenset(_HAVING.split())
"""Verbs of what somebody comes to have, or has no more."""
_ENDS: Final = tuple(f" {verb}" for verb in _HAVING.split())
_IN_PER_CENT: Final = ", in per cent"
_IN_ALL: Final = " in all"
_DETERMINER: Final = re.compile(r"(?i)^(?:the|an?|its|their|his|her|our|some|these|those) ")
_PRONOUN: Final = re.compile(r"(?i)^(?:it|they|he|she|we|i|you|who|which|that|there)\b ?")
_LAST: Final = re.compile(r" (to|by|at|from)(?: (?:the|a))? $")
"""A small word that a number goes on from: `Operating margin narrowed to`."""
_OR: Final = re.compile(r"^[^,;:]{0,40}(?:,? or|,? ?\() ?$")
_WHOLE: Final = re.compile(r" of (?:the |its |their |his |her |all )?(?:[A-Za-z]{2,20}'s )?$")
_THAN: Final = re.compile(r" (?:more|less|higher|lower|fewer)\b")
_UP_OR_DOWN: Final = re.compile(r"(?i)[,(] ?(up|down)(?: by)? $")
_OF_THEM: Final = re.compile(r"(?i) of (?:them|which|whom)\b")
_THEY: Final = re.compile(r"(?i)\bof (?:them|these|those|which|whom),? $")
_BESIDE: Final = re.compile(
    r"(?i) (?:in|into|on|of|for|from|to|under|with|without|after|than|more|less|higher|lower|fewer"
    r"|at|since)\b"
)
"""What goes on with a number that something was told of already."""
_DOES: Final = re.compile(
    r"(?:[a-z]{3,12}ed|puts?|gave|gives|got|took|takes|has|won|made|makes|paid|pays|sold|built"
    r"|spent|lost|sent|bought|brought|led|met|kept|held|holds)\b"
)
"""A verb that somebody does whom the sentence named before."""
_WHICH: Final = re.compile(r"(?i)\b(?:which|who|that) {1,2}$")
_PASSIVE: Final = re.compile(r"\b(is|are|was|were|be|been) ([a-z]{2,20}) ?$")
_JOINED_NOUN: Final = re.compile(r"(?i)\W{0,3}(?:and|but) (?:a|an|the|its|their) ")
_AND: Final = (" and ", " but ")


def _compared(seen: Around, labels: "Labels", wording: "Wording") -> str:
    """Return the label of the number that this is set beside, with when it was."""
    del wording
    alike = [other for other in seen.earlier if _are_alike(other, seen.one)]
    if not alike or not is_compared(seen.before):
        return ""
    label = next(_levels_of(alike, labels), "")
    time = _without_determiner(seen.text[seen.behind.start : seen.behind.end].strip(), "a ")
    is_short = 0 < len(time.split()) <= _MOST_OF_TIME
    return _with_tail(label, time if is_short else "before")


def _with_tail(label: str, tail: str) -> str:
    """Return a label with what parts it from another's, cut short so that both have room."""
    room = MOST_WORDS - len(tail.split())
    words = label.split()
    more = "…" if len(words) > room else ""
    return f"{' '.join(words[:room])}{more}, {tail}" if label else ""


def _levels_of(figures: Sequence["FoundFigure"], labels: "Labels") -> Iterator[str]:
    """Yield the labels of figures, the nearest first, and last those of changes and of wholes."""
    told = [(one, labels.of(one)) for one in reversed(figures)]
    for is_level in (True, False):
        for one, label in told:
            if label and is_level == (not one.change and not label.endswith(_IN_ALL)):
                yield plainly(label)


def _other_way(seen: Around, labels: "Labels", wording: "Wording") -> str:
    """Return the label of the number that this tells in another way: 900 people, or 6 per cent."""
    del wording
    if seen.last is None or not _OR.search(seen.before):
        return ""
    label = labels.of(seen.last)
    if not label or seen.is_share:
        return f"{label}{_IN_PER_CENT}" if label else ""
    return label.rpartition(", of ")[0] or label


def _of_them(seen: Around, labels: "Labels", wording: "Wording") -> str:
    """Return the label of the number that this is a part of, with what is told of the part."""
    behind = _OF_THEM.match(seen.text, seen.one.end)
    if not behind and not _THEY.search(seen.before):
        return ""
    label = labels.before(seen).removesuffix(_IN_PER_CENT)
    start = behind.end() if behind else seen.behind.start
    told = wording.words(Stretch(start, max(start, seen.behind.end)), _MOST_BEHIND)
    return f"{label}: {told}" if label and told else ""


def _whole(seen: Around, labels: "Labels", wording: "Wording") -> str:
    """Return the noun of a number that another is a part of: 20 of its 90 crews."""
    del labels, wording
    is_whole = seen.last is not None and _WHOLE.fullmatch(seen.before)
    return f"{seen.noun}{_IN_ALL}" if is_whole and seen.noun else ""


def _more(seen: Around, labels: "Labels", wording: "Wording") -> str:
    """Return the label of the number that this is more or less by: 3 per cent more than then."""
    if not seen.last or not seen.is_at_beginning or not _THAN.match(seen.text, seen.one.end):
        return ""
    return _with_tail(plainly(labels.of(seen.last)), _behind_raw(seen, wording))


def _from_to(seen: Around, labels: "Labels", wording: "Wording") -> str:
    """Return what changed, and what it was before."""
    del labels
    if not seen.one.before:
        return ""
    led = changed(seen.lead) or level(seen.lead)
    subject = _without_determiner(led.subject) if led else ""
    subject = subject or wording.words(Stretch(seen.start, seen.one.start), _MOST_BEHIND)
    return f"{subject}, from {seen.one.before}" if subject else ""


def _change(seen: Around, labels: "Labels", wording: "Wording") -> str:
    """Return what changed by a number, and which way."""
    if (beside := _UP_OR_DOWN.search(seen.before)) and seen.last:
        label = plainly(labels.of(seen.last))
        return f"{label}, {beside[1].lower()} by" if label else ""
    if not seen.one.change:
        return _named_change(seen, labels, wording)
    led = changed(seen.lead)
    is_its_own = not (seen.noun or seen.is_open or seen.before.rstrip().endswith(_ENDS))
    subject = led.subject if led else seen.one.counted if is_its_own else ""
    if led and led.verb.casefold() in _TRANSITIVE:
        return f"{_without_determiner(subject)} {led.verb}"
    return f"{_without_determiner(subject)}, {seen.one.change} by" if subject else ""


def _named_change(seen: Around, labels: "Labels", wording: "Wording") -> str:
    """Return what a change is called, with what changed: a loss of 7 points."""
    name = change_named(seen.before)
    if name and _BESIDE.match(seen.text, seen.behind.start, seen.behind.end):
        return f"{name} {_behind_raw(seen, wording)}"
    label = plainly(labels.of(seen.last)) if name and seen.last else ""
    return f"{label}, {name}" if label else ""


def _level(seen: Around, labels: "Labels", wording: "Wording") -> str:
    """Return the noun that it is the level of."""
    del labels, wording
    led = level(seen.lead)
    if led is None:
        return ""
    subject = _without_determiner(led.subject)
    if seen.is_share or not (led.verb and seen.noun):
        return f"{subject}, of {seen.noun}" if seen.is_share and seen.noun else subject
    return f"{seen.noun}: {subject}"


def _counted(seen: Around, labels: "Labels", wording: "Wording") -> str:
    """Return the noun that it counts, with what is told of it."""
    del labels
    if seen.one.measure in _HARMS and len(seen.one.counted.split()) > 1:
        return seen.one.counted
    noun = f"of {seen.noun}" if seen.is_share and seen.noun else seen.noun
    if not noun:
        return ""
    behind = _behind(seen, wording)
    if seen.one.measure in _HARMS:
        # What else the sentence tells was done to others.
        return f"{noun} {behind}".strip()
    if seen.is_at_beginning and behind:
        return f"{noun}: {behind}" if seen.is_share else f"{noun} {behind}"
    before = _before(seen, wording)
    if not before and not behind and seen.earlier:
        before = _before_all(seen, wording)
    if before and not (behind and _PRONOUN.match(before)):
        return f"{noun}: {before}"
    return f"{noun} {behind}".strip()


def _clause(seen: Around, labels: "Labels", wording: "Wording") -> str:
    """Return words of its clause, where no noun tells what it is of."""
    del labels
    behind = _behind(seen, wording)
    # A lone word behind a number is its verb, and tells of nobody.
    behind = behind if " " in behind else ""
    if seen.is_at_beginning and says_something(behind):
        return behind
    before = _before(seen, wording)
    if not before:
        return behind
    if before.endswith("…"):
        return seen.one.counted or before
    last = _LAST.search(seen.before)
    before = f"{before} {last[1]}" if last else before
    goes_on = _BESIDE.match(seen.text, seen.behind.start, seen.behind.end)
    return f"{before} {_behind_raw(seen, wording)}" if goes_on else before


def _before(seen: Around, wording: "Wording") -> str:
    """Return the words of its clause before it, as near to it as they tell something."""
    pieces = seen.pieces
    for place, piece in list(enumerate(pieces))[: -MOST_PIECES - 1 : -1]:
        words = seen.text[piece.start : piece.end]
        joint = max(map(words.rfind, _AND)) if place else -1
        near = Stretch(piece.start + max(joint, 0), piece.end)
        told = wording.words(near)
        if says_something(told):
            bare = _PRONOUN.sub("", told)
            is_of_noun = bare != told or _WHICH.search(seen.text, seen.sentence.start, near.start)
            is_done = not is_of_noun and _DOES.match(told) is not None
            told = _as_passive(bare if " " in bare else told, seen.text[near.start : near.end])
            if place and _JOINED_NOUN.match(seen.text, near.start, near.end):
                return told
            if place and is_joined(seen.text[near.start : near.end]):
                first = seen.text[pieces[0].start : pieces[0].end]
                who = f"{_actor(pieces[0], wording)} {governing_word(first)}".strip()
                return f"{who} {told}".strip()
            return f"{_actor(seen.sentence, wording)} {told}" if is_done else told
    return ""


def _as_passive(told: str, words: str) -> str:
    """Return words as a headline has them, but `is paid` where nobody else has paid."""
    found = _PASSIVE.search(words)
    if not found or not told.endswith(found[2]) or told.endswith(found[0].strip()):
        return told
    return f"{told.removesuffix(found[2])}{found[1]} {found[2]}"


def _before_all(seen: Around, wording: "Wording") -> str:
    """Return what is told before a number that ends a list of several, or shares a verb."""
    if seen.is_share:
        return _actor(Stretch(seen.sentence.start, seen.earlier[0].start), wording)
    return _before(seen.from_sentence(), wording)


def _actor(first: Stretch, wording: "Wording") -> str:
    """Return the first words of a clause: a name, or else a word, who does all that it tells."""
    words = wording.words(first).split()
    names = sum(word[:1].isupper() for word in words[:3])
    return " ".join(words[: max(names, 1)]).strip(",;:")


def _behind(seen: Around, wording: "Wording") -> str:
    """Return words behind it, with the small word that they begin with."""
    told = wording.words(seen.behind)
    if not says_something(told):
        return ""
    small = _BESIDE.match(seen.text, seen.behind.start, seen.behind.end)
    is_left_out = small and told and told.split()[0].casefold() != small[0].strip().casefold()
    return f"{small[0].strip()} {told}" if small and is_left_out else told


def _behind_raw(seen: Around, wording: "Wording") -> str:
    """Return the few words behind it as they are printed, or of many the first."""
    words = seen.text[seen.behind.start : seen.behind.end].strip()
    if len(words.split()) <= _MOST_BEHIND:
        return words
    return wording.words(seen.behind, _MOST_BEHIND)


def _without_determiner(words: str, instead: str = "") -> str:
    return _DETERMINER.sub(instead, words)


def _are_alike(one: "FoundFigure", other: "FoundFigure") -> bool:
    """Whether two numbers can be of one thing: both are shares, or of one unit."""
    if one.amount.endswith(("%", "per cent")) != other.amount.endswith(("%", "per cent")):
        return False
    units = [figure.unit.split(" ")[0].removesuffix("s") for figure in (one, other)]
    return units[0] == units[1] or not other.unit


Way = Callable[[Around, "Labels", "Wording"], str]
"""It returns words, or nothing where what it reads is not there."""
BY_ANOTHER: Final[tuple[Way, ...]] = (_compared, _other_way, _of_them, _whole, _more)
"""The ways to tell it by the number before."""
BY_ITSELF: Final[tuple[Way, ...]] = (_from_to, _change, _level, _counted, _clause)
