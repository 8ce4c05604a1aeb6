"""The vocabularies of names, written by hand: places, bodies, people. Each is made when asked for.

They tell of what sort a name is, never that there is one: what has no capital letter is no name.
All are folded, as `folded_word` has it: without case, accents and dots. Names have no small words.
"""

from collections.abc import Iterator, Mapping, Set
from functools import cache
from typing import Final

from tui.article.letters import SMALL, folded_word, folded_words
from tui.draft.names.mention import Kind
from tui.draft.names.words import bodies, people, places

Words = tuple[str, ...]


def words(listed: str) -> Set[str]:
    """Return the words of a list."""
    return frozenset(listed.split())


ALSO_WORDS: Final = words(places.ALSO_WORDS)
BEFORE_BODIES: Final = words(bodies.BEFORE_BODIES)
BEYOND: Final = words(people.BEYOND)
BODY_BEGINNINGS: Final = words(bodies.BEGINNINGS)
COMPANY_ENDS: Final = words(bodies.COMPANY_ENDS)
EVENTS_BEGIN: Final = words(bodies.EVENTS_BEGIN) | words(bodies.STORMS)
EVENTS_END: Final = words(bodies.EVENTS_END)
GOING_ON: Final = words(bodies.GOING_ON)
HE: Final = words(people.HE)
HONORIFICS: Final = words(people.HONORIFICS)
IN_PLACES: Final = words(bodies.IN_PLACES)
KIN: Final = words(people.KIN)
MODIFIERS: Final = words(people.MODIFIERS)
NEVER: Final = words(people.NEVER) | {"i"}
NOBODY: Final = words(people.NOBODY)
NO_ROLES: Final = words(people.NO_ROLES)
OF_BODIES: Final = words(people.OF_BODIES)
OF_PEOPLE: Final = words(people.OF_PEOPLE)
OF_TWO: Final = words(bodies.OF_TWO)
OTHERS: Final = words(bodies.OTHERS)
OWNERS: Final = words(bodies.OWNERS)
PLACE_BEGINNINGS: Final = words(places.BEGINNINGS)
PLACE_NOUNS: Final = words(places.NOUNS)
REALMS: Final = words(bodies.REALMS)
REGIONS_IN_SHORT: Final = words(places.SHORT.lower())
ROLES: Final = words(people.ROLES)
SERVING: Final = words(people.SERVING)
SHE: Final = words(people.SHE)
SHORT: Final = bodies.SHORT
STORMS: Final = words(bodies.STORMS)
SUBJECTS: Final = words(bodies.SUBJECTS)
TITLES: Final = words(people.TITLES)


def folded(name: str) -> Words:
    """Return a name as the lists have it: without words that have no capital."""
    name = " ".join(word for word in name.split() if not word.islower())
    if name.isascii() and name.replace(" ", "").isalnum():
        # What `folded_words` gives, sooner: there are a thousand names.
        return tuple(word for word in name.lower().split() if word not in SMALL)
    return folded_words(name)


@cache
def states() -> Set[Words]:
    """Return the names of states, and of what is spoken of like one."""
    return frozenset(folded(name) for name, _ in _state_lines())


@cache
def peoples() -> Mapping[str, str]:
    """Return the words for a people and its own, each with the name of its state, or nothing."""
    found = dict.fromkeys(words(people.PEOPLES), "")
    return found | {word: name for name, said in _state_lines() for word in said.lower().split()}


@cache
def known() -> Mapping[Words, Kind]:
    """Return the names that are known for what they are."""
    found: dict[Words, Kind] = dict.fromkeys(states(), "state")
    found |= dict.fromkeys(map(folded, _names(places.REGIONS + "," + places.CITIES)), "place")
    for kind, names in bodies.KNOWN.items():
        found |= dict.fromkeys(map(folded, _names(names)), kind)
    return found


def title_in_full(word: str) -> str:
    """Return a folded title as it is without being cut short: `general` for `gen`."""
    return _titles_in_full().get(word, word)


@cache
def _titles_in_full() -> Mapping[str, str]:
    pairs = (pair.partition(":") for pair in people.IN_FULL.split())
    return {short: full for short, _, full in pairs}


@cache
def in_capitals() -> Set[str]:
    """Return the words that are known for names in capital letters only: `us`, `who`."""
    listed = (name for names in bodies.KNOWN.values() for name in _names(names))
    short = (name for name, _ in _state_lines())
    return frozenset(name.lower() for name in (*listed, *short) if name.isupper())


@cache
def given_names() -> Set[str]:
    """Return common given names."""
    return frozenset(map(folded_word, people.GIVEN.split()))


@cache
def heads() -> Mapping[str, Kind]:
    """Return the words in names of bodies and places that say of what kind they are."""
    by_kind: dict[str, Kind] = {
        word: kind for kind, listed in bodies.HEADS.items() for word in listed.split()
    }
    return by_kind | dict.fromkeys(places.IN_NAMES.split(), "place")


@cache
def collectives() -> Mapping[str, Kind]:
    """Return the words that make an actor with a word for a people, by its kind."""
    return {word: kind for kind, listed in bodies.COLLECTIVES.items() for word in listed.split()}


def is_people(word: str) -> bool:
    """Whether a folded word is one for a people or a confession, or for several of it."""
    return word in peoples() or word.removesuffix("s") in peoples()


def _names(listed: str) -> Iterator[str]:
    return (name.strip() for name in listed.split(","))


def _state_lines() -> Iterator[tuple[str, str]]:
    for line in places.STATES.split(";"):
        name, _, said = line.partition(":")
        yield name.strip(), said
