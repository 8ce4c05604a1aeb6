"""What there is to be looked for in one briefing: the values of a field, and what completes one."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from os.path import commonprefix
from typing import Final

from tui.model.source import Passage
from tui.model.words import count
from tui.search.document import FURTHEST, Document
from tui.search.fields import BY_NAME, FIELDS, Field, vocabulary

_COLUMNS: Final = {"actor": "actors", "place": "places", "by": "voices"}
_DAYS_OF_A_YEAR: Final = 365.2425


def values(field: Field, documents: Sequence[Document]) -> Mapping[str, str]:
    """Return what a field can be given, each with what it says, names and tags the most used first.

    Dates are not among it.
    """
    match field.sort:
        case "word":
            return vocabulary(field)
        case "name":
            return _names(_COLUMNS[field.name], documents)
        case "tag":
            return _tags(documents)
        case "pin":
            return {
                one.id: " ".join(one.text.split()) for one in documents if one.noun == Passage.NOUN
            }
        case _:
            return {}


def _names(column: str, documents: Sequence[Document]) -> Mapping[str, str]:
    titles = {one.id: one.title for one in documents}
    used: Counter[str] = Counter()
    # Many documents name the same few.
    for names, number in Counter(getattr(one, column) for one in documents).items():
        used.update({name: number for name in set(names) if name in titles or name == names[0]})
    ordered = sorted(used, key=lambda name: (-used[name], name))
    return {_written(one): _said(titles.get(one, ""), used[one]) for one in ordered}


def _said(title: str, number: int) -> str:
    return ", ".join(filter(None, (title, count(number, "item"))))


def _tags(documents: Sequence[Document]) -> Mapping[str, str]:
    tags = Counter(
        mark.removeprefix("tag:") for one in documents for mark in one.marks if mark[:4] == "tag:"
    )
    return {
        _written(tag): count(tags[tag], "item")
        for tag in sorted(tags, key=lambda one: (-tags[one], one))
    }


def _written(value: str) -> str:
    """Return a value as it is typed: with a blank or a comma it stands in quotes."""
    return f'"{value}"' if any(one.isspace() or one == "," for one in value) else value


def examples(documents: Sequence[Document]) -> Iterator[tuple[str, str]]:
    """Yield an example for each field, of this briefing where it has one, and what it finds."""
    for field in FIELDS:
        if field.sort == "word" or not documents:
            yield field.example, field.brief
        elif field.sort == "date":
            yield _date(field, documents), field.brief
        elif one := next(iter(values(field, documents)), ""):
            yield f"{field.name}:{one}", field.brief


def _date(field: Field, documents: Sequence[Document]) -> str:
    days = sorted(one.latest for one in documents if one.latest and abs(one.latest) < FURTHEST)
    year = int(days[len(days) // 2] / _DAYS_OF_A_YEAR) if days else 0
    return f"{field.name}:{year}" if 1000 <= year <= 9999 else field.example  # years of four digits


def typed_value(text: str) -> str:
    """Return the value that is being typed at the end of a query, folded as far as case goes."""
    return text[_start_of_value(text) :].removeprefix('"').casefold()


def _start_of_value(text: str) -> int:
    blank = max(text.rfind(" "), -1) + 1
    word = text[blank:]
    return blank + max(word.rfind(":"), word.rfind(",")) + 1


def completed(text: str, documents: Sequence[Document]) -> str:
    """Return a query with its last field or value written out, as far as there is one way to."""
    blank = text.rfind(" ") + 1
    name, colon, _ = text[blank:].removeprefix("-").partition(":")
    if colon:
        field, at = BY_NAME.get(name.lower()), _start_of_value(text)
        known = list(values(field, documents)) if field else []
    else:
        at = len(text) - len(name)
        known = [f"{field.name}:" for field in FIELDS] if name else []
    typed = text[at:].removeprefix('"').casefold()
    fitting = [one for one in known if one.removeprefix('"').casefold().startswith(typed)]
    common = commonprefix(fitting)  # noqa: RUF071  # letter by letter is what is wanted
    return text[:at] + common if len(common) >= len(text) - at else text
