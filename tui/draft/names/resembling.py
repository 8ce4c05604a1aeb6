"""Names that resemble others: two spellings of one, a city and its team, a land and its army."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from tui.draft.names import words as vocabulary
from tui.draft.names.findings import Apart, Finding, Joining, alike, sounds
from tui.draft.names.forms import Form
from tui.draft.names.mention import A_SORT
from tui.draft.names.spelling import consonants_of, is_near, is_spelling
from tui.draft.text import Text


def spellings(text: Text, forms: Sequence[Form]) -> Iterator[Finding]:
    """Join names that are one from another script, written in two ways; doubt what is near that."""
    del text
    spelled = [(number, form) for number, form in enumerate(forms) if not form.is_abbreviation]
    for same in alike(spelled, lambda form: (form.sort, sounds(form))).values():
        for first, second in pairwise(same):
            if _all(forms[first], forms[second], is_spelling):
                yield Joining(first, second, "cast.spelling")
    near = alike(spelled, lambda form: (form.sort, tuple(map(consonants_of, form.full_words))))
    for same in near.values():
        for first, second in pairwise(same):
            one, other = forms[first], forms[second]
            if _all(one, other, is_near):
                reason = f"“{one.name}” and “{other.name}” may be two spellings of one name"
                yield Apart(first, second, "doubt.spelling", reason)


def sorts(text: Text, forms: Sequence[Form]) -> Iterator[Finding]:
    """Doubt names that are printed alike and are of two sorts: a city and its team."""
    del text
    numbers: dict[tuple[str, ...], int] = {}
    for number, form in enumerate(forms):
        first = numbers.setdefault(form.words, number)
        if forms[first].sort != form.sort:
            one, other = A_SORT[forms[first].sort], A_SORT[form.sort]
            reason = f"“{form.name}” is {one} in one place, {other} in another"
            yield Apart(first, number, "doubt.sort", reason)


def lands(text: Text, forms: Sequence[Form]) -> Iterator[Finding]:
    """Doubt a state and a body that bears the name of its people: they are not the same."""
    del text
    states = {form.words: number for number, form in enumerate(forms) if form.sort == "place"}
    for number, form in enumerate(forms):
        is_body = form.sort == "organisation" and len(form.words) > 1
        if is_body and form.mentions[0].rule != "name.of-people":
            land = vocabulary.folded(vocabulary.peoples().get(form.words[0], ""))
            if (state := states.get(land)) is not None:
                reason = f"“{form.name}” is a body of “{forms[state].name}”, not the country"
                yield Apart(state, number, "doubt.land", reason)


def _all(one: Form, other: Form, are: Callable[[str, str], bool]) -> bool:
    """Whether all words in which two names differ are so, and both are not known as they stand."""
    a, b = one.full_words, other.full_words
    if {a, b} <= vocabulary.known().keys() and (one.sort == "place" or len(a) > 1):
        return False
    pairs = [pair for pair in zip(a, b, strict=True) if pair[0] != pair[1]]
    # Francis and Frances are two people.
    are_given = are is is_spelling and any(set(pair) <= vocabulary.given_names() for pair in pairs)
    return bool(pairs) and not are_given and all(are(*pair) for pair in pairs)
