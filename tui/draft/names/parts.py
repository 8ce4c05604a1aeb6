"""The parts of a run: titles, words for a people, and the names between them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from tui.article.letters import Word, folded_word
from tui.draft.names import words as vocabulary
from tui.draft.names.runs import Run

_FEW: Final = 4
_WIDEST: Final = 3
"""How many letters may stand between a title and its name, a point among them."""

GENERATIONS: Final = frozenset({"jr", "sr", "junior", "senior", "ii", "iii", "iv"})
"""What stands behind the name of a person who has it from another."""


class Part(NamedTuple):
    """Words that are one name, or a word for a people that is none."""

    words: tuple[Word, ...]
    folded: tuple[str, ...]
    title: tuple[Word, ...]
    """What of the run stands before it as its title."""
    is_people: bool
    begins: bool
    """Whether its first word is the first of its sentence."""
    is_row: bool
    """Whether it stands in a row of names and numbers."""

    def is_of_firm(self, text: str) -> bool:
        """Whether its words are joined as those of no person: `Ciba-Geigy`, `Bell & Row`."""
        joints = [text[one.end : two.start] for one, two in pairwise(self.words)]
        return bool(joints) and (
            any("&" in joint for joint in joints) or all(joint in {"-", "/"} for joint in joints)
        )


def parts_of(run: Run) -> Iterator[Part]:
    """Yield the parts of a run in order."""
    words = run.words
    folded = tuple(folded_word(word.text) for word in words)
    if split := _splits(words, folded):
        yield from parts_of(run._replace(words=words[:split]))
        yield from parts_of(Run(words[split:], False, run.is_row))
        return
    start, end = _title(words, folded)
    if start:
        yield from _named(run, 0, start, ())
    if end < len(words):
        yield from _named(run, end, len(words), words[start:end])


def _splits(words: Sequence[Word], folded: Sequence[str]) -> int:
    """Return where a person's name begins behind that of a body or state, or ends before; or 0."""
    last = words[-1]
    if folded[0] in vocabulary.given_names() and len(words) > 2 and last.is_abbreviation:
        return len(words) - 1 if last.text.isalpha() and len(last.text) in {3, 4} else 0
    for place in range(1, len(folded) - 1):
        is_given = folded[place] in vocabulary.given_names()
        if is_given and folded[place + 1] not in vocabulary.heads():
            is_state = place == 1 and folded[:1] and (folded[0],) in vocabulary.states()
            is_body = words[place - 1].is_abbreviation and len(words[place - 1].text) > 2
            if is_state or is_body or (place > 1 and tuple(folded[:place]) in vocabulary.known()):
                return place
    return 0


def _title(words: Sequence[Word], folded: Sequence[str]) -> tuple[int, int]:
    """Return where the title of a run begins and ends: (0, 0) where it has none."""
    last = next((at for at in range(len(folded) - 1, -1, -1) if _is_title(folded, at)), None)
    if last is None:
        return 0, 0
    end = last + 1
    if folded[0] in vocabulary.given_names() and set(folded[end:]) <= GENERATIONS:
        # Martin Luther King Jr.
        return 0, 0
    if folded[last] in {"secretary", "chief"} and folded[end : end + 1] in (
        ("state",), ("defense",), ("defence",), ("staff",),
    ):  # fmt: skip
        end += 1
    if end < len(words):
        is_joined = words[end].start - words[end - 1].end > _WIDEST
        if is_joined or not _may_be_person(folded[end:]):
            # High Commissioner for Refugees, Justice Department, Prince William Sound.
            return 0, 0
    start = last
    while start and folded[start - 1] in vocabulary.TITLES | vocabulary.MODIFIERS:
        start -= 1
    return start, end


def _is_title(folded: Sequence[str], place: int) -> bool:
    """Whether a word is a title: always, or before a given name (`Libyan Strongman Khalifa …`)."""
    if folded[place] in vocabulary.TITLES:
        return True
    follows = folded[place + 1] if place + 1 < len(folded) else ""
    return folded[place] in vocabulary.ROLES and follows in vocabulary.given_names()


def _may_be_person(folded: Sequence[str]) -> bool:
    last = folded[-1]
    if len(folded) > _FEW or last in vocabulary.MODIFIERS:
        return False
    if len(folded) > 1:
        return folded[0] in vocabulary.given_names() or last not in vocabulary.heads()
    return last not in vocabulary.heads() and not vocabulary.is_people(last)


def _named(run: Run, start: int, end: int, title: tuple[Word, ...]) -> Iterator[Part]:
    """Yield the words for a people that a stretch of a run begins with, and the name behind."""
    words = run.words[start:end]
    folded = tuple(folded_word(word.text) for word in words)
    place = 1 if _is_party(words) else 0
    if len(words) - place > 1 and _trails(folded[place:]):
        # The anti-Amin Cubans.
        words, folded = words[:-1], folded[:-1]
    while place < len(words) and vocabulary.is_people(folded[place]) and _is_apart(folded, place):
        begins = run.begins and not start + place
        yield Part(
            words[place : place + 1], folded[place : place + 1], (), True, begins, run.is_row
        )
        place += 1
    if words[place:] and not (len(words) == place + 1 and folded[place] in vocabulary.NOBODY):
        begins = run.begins and not start + place
        yield Part(words[place:], folded[place:], title, False, begins, run.is_row)


def _trails(folded: tuple[str, ...]) -> bool:
    """Whether a word for a people stands behind a name and is no part of it."""
    is_body = folded in vocabulary.known() or any(word in vocabulary.heads() for word in folded)
    return vocabulary.is_people(folded[-1]) and not is_body and not vocabulary.is_people(folded[0])


def _is_party(words: Sequence[Word]) -> bool:
    """Whether a letter and a dash stand before a name: `R-Kansas`."""
    is_letter = len(words) > 1 and len(words[0].text) == 1
    return is_letter and words[1].start == words[0].end + 1


def _is_apart(folded: tuple[str, ...], place: int) -> bool:
    """Whether a word for a people is no part of the name behind it: not in `Libyan Army`."""
    rest = folded[place:]
    if len(rest) == 1:
        return True
    if rest in vocabulary.known() or any(word in vocabulary.heads() for word in rest[1:]):
        return False
    is_name = rest[1] in vocabulary.given_names() or rest[1:] in vocabulary.known()
    return is_name or vocabulary.is_people(rest[1]) or len(rest) == 2
