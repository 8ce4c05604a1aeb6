"""Read a query. docs/search.md has its grammar; what is wrong is a value that tells what is not."""

from collections.abc import Iterator, Mapping
from typing import Final, Literal, NamedTuple

from tui.clean import clean
from tui.kinds import KINDS, Kinds
from tui.model.day import EDTF
from tui.model.pin import parse_pin
from tui.model.when import parse_when
from tui.problems import Fault
from tui.search.document import within_reach
from tui.search.fields import BY_NAME, FIELDS, Field, other_words, vocabulary
from tui.search.folding import ARTICLES, folded_line, readings
from tui.search.query import Condition, Dated, Marked, Named, Query, QueryFault, Term, Words

LONGEST: Final = 1_000
"""How many characters a query has at the most."""
MOST_CONDITIONS: Final = 40
"""How many words, phrases and fields a query has at the most."""
_BLANKS: Final = str.maketrans("\n\t", "  ")
_SHOWN: Final = 40
"""How many characters of a wrong value are repeated in a message."""
_QUOTES: Final = frozenset('"“”„‟″')
_MOST_NAMED: Final = 14
"""How many of the words that a field takes a message names."""
_ANY_DAYS: Final = ("2000-01-01", "2000-10-10")
"""Days that end in enough ways to make a date of its beginning."""


class _Piece(NamedTuple):
    """A stretch of a query between blanks: `-field:value`, `word`, `"a phrase"`."""

    field: str
    value: str
    start: int
    value_start: int
    negated: bool = False
    quoted: bool = False
    closed: bool = True
    """Whether a quote ends where it should."""


def parse_query(text: str, kinds: Kinds = KINDS, *, typing: bool = False) -> Query | QueryFault:
    """Read a query; a `QueryFault` says what is wrong and what there is instead.

    While somebody is `typing`, what may still become right is no fault: it does not count yet.
    """
    if len(text) > LONGEST:
        what = f"the query has {len(text):,} characters"
        return QueryFault(what, f"write at most {LONGEST:,}", LONGEST + 1)
    text = clean(text).translate(_BLANKS)
    pieces = list(_pieces(text))
    if len(pieces) > MOST_CONDITIONS:
        help_ = f"write at most {MOST_CONDITIONS} words and fields"
        return QueryFault(f"the query has {len(pieces)} parts", help_, pieces[-1].start + 1)
    conditions: dict[Condition, None] = {}
    pending = None
    for piece in pieces:
        unfinished = typing and piece is pieces[-1] and not (piece.closed and text[-1].isspace())
        read = _read(piece, kinds, unfinished)
        if isinstance(read, QueryFault):
            return read
        if isinstance(read, Field):
            pending = read
        elif read:
            conditions[read] = None
    query = Query(tuple(_without_articles(conditions)), pending)
    if not conditions and not typing:
        return QueryFault("there is nothing to look for", f"write a word, or {_some_fields()}")
    return query


def _some_fields() -> str:
    return f"a field: {', '.join(f'`{field.name}:`' for field in FIELDS)}"


def _without_articles(conditions: Mapping[Condition, None]) -> Iterator[Condition]:
    """Leave out an article that stands before other words: `al sisi`."""
    plain = [one for one in conditions if isinstance(one, Words) and not one.term.exact]
    for condition in conditions:
        article = condition in plain and condition.written in ARTICLES
        if not article or condition is plain[-1]:
            yield condition


def _pieces(text: str) -> Iterator[_Piece]:
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        piece, at = _piece(text, at)
        yield piece


def _piece(text: str, start: int) -> tuple[_Piece, int]:
    at = start
    negated = text[at] == "-" and not text[at + 1 : at + 2].isspace()
    at += negated
    field, at = _field(text, at)
    if text[at : at + 1] and text[at] in _QUOTES:
        end = next((i for i in range(at + 1, len(text)) if text[i] in _QUOTES), len(text))
        value = text[at + 1 : end]
        piece = _Piece(field, value, start, at + 1, negated, quoted=True, closed=end < len(text))
        return piece, end + 1
    stops = (i for i in range(at, len(text)) if text[i].isspace() or text[i] in _QUOTES)
    end = next(stops, len(text))
    return _Piece(field, text[at:end], start, at, negated), end


def _field(text: str, at: int) -> tuple[str, int]:
    """Return the name before a colon, and where what it takes begins."""
    end = at
    while end < len(text) and text[end].isascii() and text[end].isalpha():
        end += 1
    name = text[at:end].lower()
    # An address (https://…) and a word with a colon behind it are words.
    following = text[end + 1 : end + 2]
    if end == at or text[end : end + 1] != ":" or following == "/":
        return "", at
    return (name, end + 1) if name in BY_NAME or following.strip() else ("", at)


def _read(piece: _Piece, kinds: Kinds, unfinished: bool) -> Condition | Field | QueryFault | None:
    """Return a condition; the field whose value is not there yet; nothing for mere punctuation."""
    if piece.field and piece.field not in BY_NAME:
        return _no_such_field(piece)
    if not piece.closed and not unfinished:
        return QueryFault("a quote is not closed", 'write `"` at its end', piece.value_start)
    if not piece.field:
        return _words(piece)
    field = BY_NAME[piece.field]
    if piece.value.strip(" ,"):
        return _by_field(piece, field, kinds, unfinished)
    if unfinished:
        return field
    what = f"`{field.name}:` lacks {field.takes}"
    return QueryFault(what, f"such as `{field.example}`", piece.start + 1)


def _by_field(
    piece: _Piece, field: Field, kinds: Kinds, unfinished: bool
) -> Condition | Field | QueryFault | None:
    if field.sort == "name":
        return _named(piece, field)
    read = (
        _dated(piece, field, unfinished)
        if field.sort == "date"
        else _marked(piece, field, kinds, unfinished)
    )
    return read._replace(field=field) if isinstance(read, QueryFault) else read


def _no_such_field(piece: _Piece) -> QueryFault:
    from tui.load.nearest import nearest

    near = nearest(piece.field, BY_NAME)
    name = _shortened(piece.field)
    otherwise = f"there are {', '.join(BY_NAME)}; words with a colon stand in quotes"
    help_ = f"did you mean `{near}:`?" if near else otherwise
    return QueryFault(f"there is no field `{name}:`", help_, piece.start + piece.negated + 1)


def _words(piece: _Piece) -> Words | None:
    term = _term(piece.value, exact=piece.quoted and piece.closed)
    return Words(term, piece.value.casefold(), piece.negated) if term else None


def _term(value: str, exact: bool = False) -> Term | None:
    """Return a term; None where there is no word in it."""
    found = tuple(tuple(word.text for word in reading) for reading in readings(value))
    if not found[0]:
        # Nothing but articles: then they are what is meant.
        alone = tuple(folded_line(value).split())
        return Term((alone,), exact) if alone else None
    return Term(found, exact)


def _named(piece: _Piece, field: Field) -> Named | None:
    column: Mapping[str, Literal["actors", "places", "voices"]] = {
        "actor": "actors",
        "place": "places",
        "by": "voices",
    }
    values = [piece.value] if piece.quoted else piece.value.split(",")
    terms = tuple(term for one in values if (term := _term(one, piece.quoted and piece.closed)))
    return Named(column[field.name], terms, piece.negated) if terms else None


def _dated(piece: _Piece, field: Field, unfinished: bool) -> Dated | Field | QueryFault:
    when = parse_when(piece.value)
    if isinstance(when, Fault):
        if unfinished and _may_become_date(piece.value):
            return field
        # The help of a file's date speaks of a file's fields.
        meant = when.help if when.help.startswith("did you mean") else ""
        help_ = meant or "write 2018, 2018-05 or 2018-05-07"
        reason = f": {when.reason}" if when.reason not in {"", EDTF} else ""
        what = f"`{_shortened(piece.value)}` is not a date{reason}"
        return QueryFault(what, help_, piece.value_start + 1)
    day = within_reach(when.earliest)
    return Dated("after" if field.name == "after" else "before", day, piece.negated)


def _may_become_date(value: str) -> bool:
    """Whether digits that follow could make `201` or `2018-0` a date."""
    return any(not isinstance(parse_when(value + day[len(value) :]), Fault) for day in _ANY_DAYS)


def _marked(
    piece: _Piece, field: Field, kinds: Kinds, unfinished: bool
) -> Marked | Field | QueryFault | None:
    marks = []
    at = piece.value_start
    for value in [piece.value] if piece.quoted else piece.value.split(","):
        mark = _mark(value, field, kinds, unfinished)
        if isinstance(mark, Field):
            return mark
        if isinstance(mark, QueryFault):
            return mark._replace(column=at + 1)
        marks += [f"{field.name}:{mark}"] if mark else []
        at += len(value) + 1
    return Marked(tuple(marks), piece.negated) if marks else None


def _mark(value: str, field: Field, kinds: Kinds, unfinished: bool) -> str | Field | QueryFault:
    """Return the mark that a value stands for, without its field; nothing for an empty one."""
    if field.sort == "tag":
        return folded_line(value)
    if not value:
        return ""
    if field.sort == "pin":
        return _pin(value, field, unfinished)
    word = value.casefold()
    known = vocabulary(field, kinds)
    word = other_words(field, kinds).get(word, word)
    if word in known:
        return word
    if unfinished and any(one.startswith(word) for one in known):
        return field
    return _no_such_word(value, field, list(known))


def _pin(value: str, field: Field, unfinished: bool) -> str | Field | QueryFault:
    pin = parse_pin(value)
    if not isinstance(pin, Fault):
        source = f"{pin.source.casefold()}/" if pin.source else ""
        return f"{source}p{pin.passage}"
    if unfinished and (value == "p" or value.endswith(("/", "/p"))):
        return field
    meant = pin.help if pin.help.startswith("did you mean") else "write `p6` or `article/p6`"
    return QueryFault(f"`{_shortened(value)}` is not a passage", meant)


def _no_such_word(value: str, field: Field, known: list[str]) -> QueryFault:
    from tui.load.nearest import nearest_word

    near = nearest_word(value, known)
    some = ", ".join(known[:_MOST_NAMED]) + (", …" if len(known) > _MOST_NAMED else "")
    help_ = f"did you mean `{field.name}:{near}`?" if near else f"there are {some}"
    return QueryFault(f"there is no `{field.name}:{_shortened(value)}`", help_)


def _shortened(value: str) -> str:
    return value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…"
