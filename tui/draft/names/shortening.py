"""Short forms of names: surnames and first names of people, the ends of the names of bodies."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from tui.draft.names import words as vocabulary
from tui.draft.names.findings import Apart, Finding, Joining, alike, one_of, sounds
from tui.draft.names.forms import Form
from tui.draft.names.namesakes import Namesakes
from tui.draft.names.spelling import is_spelling, sound_of
from tui.draft.text import Text

_REGAL: Final = frozenset(
    {"king", "queen", "prince", "princess", "emir", "sultan", "pope", "shah", "emperor"}
)
"""Titles that nobody has beside another: King Hussein is not Saddam Hussein."""
_SURE: Final = frozenset({"name.title", "name.given", "name.role"})
"""Rules by which somebody is surely a person, with a first name."""
_DOUBTED: Final = "doubt.short"
"""What is said instead of a rule where a first name may be no first name."""
_FULL: Final = 2
"""Words that the full name of a person has at the least."""


def people(text: Text, forms: Sequence[Form]) -> Iterator[Finding]:
    """Join surnames, first names and the like to the one full name that has them."""
    namesakes = Namesakes(text=text, forms=forms)
    numbered = [(number, form) for number, form in enumerate(forms) if form.is_person]
    full = [
        (number, form)
        for number, form in numbered
        # Clinton-Gore are two.
        if len(form.full_words) >= _FULL and " " in form.name
    ]
    tables = tuple((alike(full, key), key) for key in (_surname, _first_name, _surname_by_sound))
    for number, form in numbered:
        near = dict.fromkeys(long for table, key in tables for long in table.get(key(form), ()))
        longs = [
            (long, rule)
            for long in near
            if long != number and (rule := _shortens(form, forms[long]))
        ]
        told = min((long for long, _ in longs), default=number)
        if longs := _with_title(forms, form, _fullest(forms, longs)):
            others = tuple(namesakes.apart(number, [long for long, _ in longs], told))
            yield from others or _shortened(forms, number, longs)
    yield from _namesakes(forms, tables[0][0].values())


def bodies(text: Text, forms: Sequence[Form]) -> Iterator[Finding]:
    """Join the end of a body's name to the one name that ends so, if it can mean no other."""
    del text
    numbered = [
        (number, form)
        for number, form in enumerate(forms)
        if form.sort == "organisation" and not form.is_abbreviation
    ]
    yield from _begun(forms, numbered)
    by_last = alike(numbered, lambda form: form.full_words[-1])
    for number, form in numbered:
        longs = [long for long in by_last[form.full_words[-1]] if _ends_so(forms[long], form)]
        if len(longs) == 1 and _is_safe(form, forms[longs[0]]):
            yield Joining(longs[0], number, "cast.tail")
        else:
            for long in longs:
                yield Apart(long, number, _DOUBTED, _may_be_short(form, forms[long]))


def _begun(forms: Sequence[Form], bodies: Sequence[tuple[int, Form]]) -> Iterator[Finding]:
    """Doubt the names of bodies that others begin with: `Kestrel` and `Kestrel Foods`."""
    by_first = alike(bodies, lambda form: form.words[0])
    for number, form in bodies:
        is_any = form.words in vocabulary.known() or form.words[-1] in vocabulary.heads()
        for long in () if is_any else by_first[form.words[0]]:
            words = forms[long].full_words
            if len(words) > len(form.words) and words[: len(form.words)] == form.words:
                yield Apart(long, number, _DOUBTED, _may_be_short(form, forms[long]))


def are_compatible(first: Form, second: Form) -> bool:
    """Whether two forms of people may be one: not two full names that differ."""
    if min(len(first.full_words), len(second.full_words)) < _FULL:
        return True
    is_short = bool(_shortens(first, second) or _shortens(second, first))
    return is_short or sounds(first) == sounds(second)


def _surname(form: Form) -> str:
    return form.full_words[-1]


def _first_name(form: Form) -> str:
    return form.full_words[0]


def _surname_by_sound(form: Form) -> str:
    return sound_of(form.full_words[-1])


def _shortened(
    forms: Sequence[Form], number: int, longs: list[tuple[int, str]]
) -> Iterator[Finding]:
    """Yield the joining of a form to one of the names that it may shorten, or why there is none."""
    form, (first, rule) = forms[number], longs[0]
    if any(rule == _DOUBTED for _, rule in longs):
        for long, _ in longs:
            yield Apart(long, number, _DOUBTED, _may_be_short(form, forms[long]))
    elif regal := form.titles & _REGAL - forms[first].titles:
        reason = f"“{form.name}” is called {min(regal)}, and “{forms[first].name}” is not"
        yield Apart(first, number, "doubt.title", reason)
    else:
        yield from one_of(forms, number, [long for long, _ in longs], rule)


def _may_be_short(form: Form, name: Form) -> str:
    return f"“{form.name}” may be short for “{name.name}”"


def _fullest(forms: Sequence[Form], longs: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Return some names without those that are short for another of them."""
    return [
        (long, rule)
        for long, rule in longs
        if not any(_shortens(forms[long], forms[other]) for other, _ in longs if other != long)
    ]


def _with_title(
    forms: Sequence[Form], form: Form, longs: list[tuple[int, str]]
) -> list[tuple[int, str]]:
    """Return the one name that has a title of the short form, if several would do."""
    if len(longs) > 1 and form.titles:
        titled = [(long, rule) for long, rule in longs if forms[long].titles & form.titles]
        return titled if len(titled) == 1 else longs
    return longs


def _namesakes(forms: Sequence[Form], groups: Iterable[Sequence[int]]) -> Iterator[Finding]:
    for group in groups:
        for place, first in enumerate(group):
            for second in group[place + 1 :]:
                if not are_compatible(forms[first], forms[second]):
                    one, other = forms[first].name, forms[second].name
                    reason = f"“{one}” and “{other}” bear the same surname"
                    yield Apart(first, second, "doubt.namesakes", reason)


def _shortens(form: Form, name: Form) -> str:
    """Return the rule by which a person's form shortens a longer one, or nothing."""
    short, long = form.full_words, name.full_words
    if short == long:
        return ""
    if len(short) == len(long) >= _FULL:
        is_initial = len(short[0]) == 1 and long[0][0] == short[0] and short[1:] == long[1:]
        return "cast.initial" if is_initial else ""
    if len(short) > len(long):
        return ""
    if len(short) == 1:
        return _shortens_in_one(short[0], name)
    if long[-len(short) :] == short:
        return "cast.surname"
    inner = iter(long)
    is_within = (short[0], short[-1]) == (long[0], long[-1]) and all(
        word in inner for word in short
    )
    return "cast.middle" if is_within else ""


def _shortens_in_one(word: str, name: Form) -> str:
    long = name.full_words
    if long[-1] == word:
        return "cast.surname"
    if is_spelling(word, long[-1]):
        return "cast.spelling"
    if long[0] != word:
        return ""
    is_first_name = word in vocabulary.given_names()
    is_sure = is_first_name or bool(_SURE & {one.rule for one in name.mentions})
    return "cast.given" if is_sure else _DOUBTED


def _ends_so(name: Form, form: Form) -> bool:
    if len(name.words) <= len(form.words):
        return False
    return name.words[-len(form.words) :] == form.words or name.full_words == form.words


def _is_safe(form: Form, name: Form) -> bool:
    """Whether a shorter name of a body can only mean the longer: not `army` for any army."""
    if name.full_words == form.words:
        return True
    left_out = name.words[: -len(form.words)]
    if all(word in vocabulary.SHORT for word in left_out):
        return len(form.words) > 1
    is_of_many = any(
        vocabulary.is_people(word) or word in vocabulary.OTHERS or (word,) in vocabulary.states()
        for word in left_out
    )
    return len(form.words) > _FULL and not is_of_many
