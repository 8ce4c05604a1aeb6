"""Abbreviations and the names that they stand for."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tui.draft.names import words as vocabulary
from tui.draft.names.brackets import abbreviated_in, initials_of
from tui.draft.names.findings import Finding, Joining, alike, one_of
from tui.draft.names.forms import Form
from tui.draft.text import Text

_OPENS: Final = re.compile(r" \((?:the )?$")
_FEWEST_INITIALS: Final = 3


def in_brackets(text: Text, forms: Sequence[Form]) -> Iterator[Finding]:
    """Join an abbreviation in brackets to the one name that it shortens."""
    at = {
        (one.start, one.end): number for number, form in enumerate(forms) for one in form.mentions
    }
    longs: dict[int, list[int]] = {}
    for start, end, _ in text.sentences:
        for one in abbreviated_in(text.even, start, end):
            long, short = at.get((one.start, one.end)), at.get((one.short_start, one.short_end))
            if long is not None and short is not None and long != short:
                longs.setdefault(short, []).append(long)
    for short, names in longs.items():
        yield from one_of(forms, short, names, "cast.bracket")


def in_other_letters(text: Text, forms: Sequence[Form]) -> Iterator[Finding]:
    """Join the abbreviation of a name in another language: `Kurdistan Workers' Party (PKK)`."""
    ends = {one.end: number for number, form in enumerate(forms) for one in form.mentions}
    for number, form in enumerate(forms):
        first = form.mentions[0]
        opens = _OPENS.search(text.even[max(0, first.start - 6) : first.start])
        long = ends.get(first.start - len(opens[0])) if opens else None
        is_whole = text.even[first.end : first.end + 1] == ")"
        if long is not None and is_whole and _may_shorten(form, forms[long]):
            yield Joining(long, number, "cast.beside")


def known(text: Text, forms: Sequence[Form]) -> Iterator[Finding]:
    """Join abbreviations that stand for one name in every article: UN, EU, US."""
    del text
    numbers = {form.words: number for number, form in enumerate(forms)}
    for short, long in vocabulary.SHORT.items():
        first, second = numbers.get(vocabulary.folded(long)), numbers.get((short,))
        if first is not None and second is not None and forms[second].is_abbreviation:
            yield Joining(first, second, "cast.known")


def of_initials(text: Text, forms: Sequence[Form]) -> Iterator[Finding]:
    """Join three capital letters or more to the one name that they are the initials of."""
    del text
    bodies = [
        (number, form)
        for number, form in enumerate(forms)
        if len(form.words) > 1 and not form.is_person
    ]
    longs = (
        alike(bodies, lambda form: initials_of(form.name)[0]),
        alike(bodies, lambda form: initials_of(form.name)[1]),
    )
    for number, form in enumerate(forms):
        letters = "".join(form.words)
        if form.is_abbreviation and len(letters) >= _FEWEST_INITIALS:
            names = [long for table in longs for long in table.get(letters, ())]
            if names:
                yield from one_of(forms, number, names, "cast.initials")


def _may_shorten(short: Form, long: Form) -> bool:
    """Whether a form is an abbreviation and shares a first letter with the name of a body."""
    shared = {word[0] for word in long.words} & set(short.name.casefold())
    letters = "".join(short.words)
    if letters.endswith(initials_of(long.name)[0]):
        # The name has more words than were read: `Combined Task Force (CTF)`.
        return False
    are_bodies = short.sort == long.sort == "organisation" and short.mentions[0].kind != "media"
    return short.is_abbreviation and are_bodies and len(long.words) > 1 and bool(shared)
