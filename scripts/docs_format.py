"""The format reference, out of the records that the loader reads files by."""

import inspect
import types
from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin

from tui.kinds import KINDS
from tui.kinds.actor import ActorRole, Name
from tui.kinds.event import Participant
from tui.kinds.figure import Equivalent, Reading
from tui.load import file, load, nodes, recovery
from tui.load.json_schema import is_enough
from tui.load.load import load_text
from tui.load.schema import Field, fields_of
from tui.model import amount, when
from tui.model.allowance import Allowance
from tui.model.amount import Amount, parse_amount
from tui.model.briefing import Header
from tui.model.claim import Claim
from tui.model.dating import Dating
from tui.model.degrees import Degrees
from tui.model.draft import Draft
from tui.model.item import Item
from tui.model.pin import Pin
from tui.model.record import ANYTHING, Link, Prose, To
from tui.model.share import Share
from tui.model.source import Block, SourceText
from tui.model.when import When, parse_when
from tui.problems import MOST_PROBLEMS, Fault

SHORTEST: Final = """\
title: Ferry strike at Port Halden
timeline:
  - 2026-03-02: Crews walk out
actors:
  - Harbour Union (HU)
figures:
  - Sailings cancelled: about 140
background:
  - Pay was last raised in 2019.
"""

# One list each, all of whose items mean the same: the short forms, then the long one.
EXAMPLES: Final[Mapping[str, str]] = {
    "sources": "  - the Halden Courier\n  - label: the Halden Courier\n",
    "actors": "  - Harbour Union (HU)\n  - {name: Harbour Union, abbr: HU}\n",
    "relations": "  - union opposes line\n  - {from: union, kind: opposes, to: line}\n",
    "timeline": (
        "  - 2026-03-02: Crews walk out\n"
        "  - title: Crews walk out\n"
        "    date: 2026-03-02\n"
        "# without a date:\n"
        "  - Crews walk out\n"
    ),
    "figures": (
        "  - Sailings cancelled: about 140\n  - label: Sailings cancelled\n    value: about 140\n"
    ),
    "background": (
        "  - Pay: It was last raised in 2019.\n"
        "  - title: Pay\n"
        "    text: It was last raised in 2019.\n"
        "# without a title:\n"
        "  - It was last raised in 2019.\n"
    ),
    "quotes": (
        "  - The talks could have begun a month ago.\n"
        "  - gist: The talks could have begun a month ago.\n"
    ),
    "places": "  - Port Halden\n  - name: Port Halden\n",
    "caveats": (
        "  - The number of cancelled sailings is the union's.\n"
        "  - text: The number of cancelled sailings is the union's.\n"
    ),
}
RECORDS: Final[tuple[tuple[type, str], ...]] = (
    (Claim, "One voice, in `claims` of any item."),
    (Dating, "When a source was published, where that needs explaining."),
    (SourceText, "The fingerprint of a source's text, in its `text`."),
    (Block, "One passage, in `blocks` of a source's `text`."),
    (Name, "Another name, in an actor's `names`."),
    (ActorRole, "What somebody is, in an actor's `roles`."),
    (Participant, "Who took part, in an event's `actors`."),
    (Reading, "One voice's value, in a figure's `values`. It is a claim with a value."),
    (Equivalent, "The same value in another unit, in a figure's `also`."),
    (Allowance, "A finding of `check` that is right as it is, in `allow` of any item."),
    (Draft, "What drafted an item that nobody has reviewed, in `draft` of any item."),
)
DATES: Final = (
    ("a day", "2026-03-02"),
    ("a month", "2026-03"),
    ("a year", "2026"),
    ("a season", "2026-21"),
    ("a decade", "201X"),
    ("a day of a month", "2026-03-XX"),
    ("a month of a year", "2026-XX"),
    ("about", "2026-03-02~"),
    ("uncertain", "2026-03-02?"),
    ("both", "2026-03%"),
    ("from one day to another", "2026-03-02/2026-03-09"),
    ("over a year's end", "2025-12-30/2026-01-02"),
    ("it goes on", "2019/.."),
    ("no known beginning", "../2019-06"),
    ("the end is not recorded", "2026-03-02/"),
    ("one day out of several", "[2026-03-02..2026-03-04]"),
    ("that day or before", "[..2026-03-02]"),
    ("with the time", "2026-03-02T05:30Z"),
    ("before our era", "-0043"),
    ("a year of five digits", "Y-12000"),
)
AMOUNTS: Final = (
    *("140", "35000", "35,000", "2.5 million", "12%", "-3.5"),
    *("about 140", "~140", "more than 100", ">100", "in excess of 100", "at least 425"),
    *("up to 60", "fewer than 20", "below 20"),
    *("nearly 300", "20 to 30", "between 20 and 30", "20-30", "about 20 to 30"),
    *("5 or 6", "1 to 2 million", "two", "half", "three quarters", "one in five", "none"),
    *("5 per cent", "1.5m", "100+"),
    *("dozens", "a few hundred", "hundreds of thousands", "more than a million", "unknown"),
)
REFUSED: Final = (
    *("2 March 2026", "March 2, 2026", "2026-3-2", "2026/03/02", "02/03/2026", "c. 1900"),
    *("2026-02-30", "2026-03-09/2026-03-02", "since 2014", "1980s", "1800s"),
    *("2026-03-02–2026-03-09", "late Sunday"),
)
_TYPES: Final[Mapping[Any, str]] = {
    str: "text",
    Prose: "prose",
    Link: "link",
    int: "count",
    When: "[date](#dates)",
    Amount: "[amount](#amounts)",
    Pin: "[pin](#pins)",
    Degrees: "degrees",
    Share: "share, 0 to 1",
}


def shortest() -> str:
    """Return the shortest briefing that has all four panes."""
    _load(SHORTEST)
    return _yaml(SHORTEST)


def header() -> str:
    """Return the table of the fields at the top of a file."""
    return _table(Header, fields_of(Header).values())


def common_fields() -> str:
    """Return the table of the fields that every item may have."""
    return _table(Item, fields_of(Item).values())


def lists() -> str:
    """Return a section for each list: what it holds, its short forms, its fields."""
    return "\n\n".join(_list_section(kind) for kind in KINDS)


def records() -> str:
    """Return a section for each record that stands inside an item."""
    return "\n\n".join(_record_section(record, where) for record, where in RECORDS)


def dates() -> str:
    """Return dates as they are written and as they are shown."""
    rows = []
    for meaning, text in DATES:
        date = parse_when(text)
        if isinstance(date, Fault):
            raise TypeError(date.what)
        rows.append((meaning, _code(text), date.words, date.window_words))
    return _rows(("what is known", "write", "`date` is shown as", "`within` is shown as"), rows)


def refused() -> str:
    """Return what is often written for a date, and what the program answers."""
    rows = []
    for text in REFUSED:
        fault = parse_when(text)
        if not isinstance(fault, Fault):
            raise TypeError(text)
        # The general reason is the section's own subject; only a particular one is news.
        said = [fault.help] if "EDTF" in fault.reason else [fault.reason, fault.help]
        rows.append((_code(text), fault.code, "; ".join(said)))
    return _rows(("written", "code", "answer"), rows)


def amounts() -> str:
    """Return amounts as they are written, as they are shown, and what orders them."""
    rows = []
    for text in AMOUNTS:
        value = parse_amount(text)
        if isinstance(value, Fault):
            raise TypeError(value.what)
        rows.append((_code(text), value.words, _bounds(value)))
    return _rows(("write", "shown as", "in order stands at"), rows)


def limits() -> str:
    """Return the limits, out of the constants that are enforced."""
    mib = 1024 * 1024
    rows = [
        ("a file", f"{file.MOST_BYTES // mib} MiB", "B004"),
        ("levels of nesting", f"{nodes.MOST_DEPTH}", "B010"),
        ("keys, values and lists", f"{nodes.MOST_NODES:,}", "B011"),
        ("one value", f"{nodes.MOST_SCALAR_BYTES // mib} MiB", "B015"),
        ("a date", f"{when.LONGEST} characters", "B301"),
        ("an amount", f"{amount.LONGEST} characters", "B303"),
        ("an id", f"{load.LONGEST_ID} characters", "B309"),
        (
            "problems that are kept, of one file",
            f"{MOST_PROBLEMS:,}, errors first; more are counted",
            "",
        ),
        ("broken places that are stepped over", f"{recovery.MOST_ATTEMPTS}", ""),
        (
            "a file in which broken places are stepped over",
            f"{recovery.MOST_READ_AGAIN:,} characters; a larger one is read up to the first",
            "",
        ),
    ]
    return _rows(("what", "limit", "code"), rows)


def _list_section(kind: Any) -> str:
    shared = set(fields_of(Item))
    own = [field for key, field in fields_of(kind).items() if key not in shared]
    parts = [
        f"### `{kind.LIST}`",
        _doc(kind),
        f"{_short_form(kind)} These mean the same:",
        _yaml(_same(kind)),
        _table(kind, own),
    ]
    groups = [group for group in kind.EXCLUSIVE if group not in Item.EXCLUSIVE]
    parts += [f"Give {' or '.join(map(_code, group))}, not both." for group in groups]
    return "\n\n".join(parts)


def _short_form(record: Any) -> str:
    """Say which short forms a record has; the words for a split text are its parser's docs."""
    forms = []
    if is_enough(record, record.SHORT):
        forms.append(f"a text alone is its `{record.SHORT}`")
    split = getattr(record, "from_scalar", None)
    if split not in {None, Item.from_scalar}:
        words = _sentence(inspect.getdoc(split) or "").removeprefix("Read ").rstrip(".")
        forms.append(words.replace(" as ", " is ", 1))
    if pair := getattr(record, "PAIR", None):
        forms.append(f"`a: b` is `{pair[0]}: a` with `{pair[1]}: b`")
    return f"Short form: {'; '.join(forms)}."


def _same(kind: type[Item]) -> str:
    """Return a list's example, after making sure that its items mean the same."""
    text = f"{kind.LIST}:\n{EXAMPLES[kind.LIST]}"
    items = _load(f"title: An example\n{text.partition('# without')[0]}")[kind.LIST]
    for name, declared in kind.FIELDS.items():
        if name != "id" and declared.compared and len({getattr(one, name) for one in items}) > 1:
            raise ValueError(f"the examples of {kind.LIST} differ in {name}")
    _load(f"title: An example\n{text}")
    return text


def _load(text: str) -> Mapping[str, Sequence[Any]]:
    """Return an example's lists. It must be read as it is; only its ids may lead elsewhere."""
    briefing, report = load_text(text)
    if briefing is None or any(problem.code != "B402" for problem in report.problems):
        raise ValueError(f"an example has problems: {report.problems}")
    return briefing.lists


def _record_section(record: Any, where: str) -> str:
    parts = [f"### {record.__name__}", where]
    if getattr(record, "SHORT", None):
        parts.append(_short_form(record))
    parts.append(_table(record, fields_of(record).values()))
    return "\n\n".join(parts)


def _table(record: Any, fields: Any) -> str:
    rows = [_field_row(field, record.FIELDS[field.name].default) for field in fields]
    return _rows(("field", "holds", "meaning"), rows)


def _field_row(field: Field, default: Any) -> tuple[str, str, str]:
    holds = _holds(field.annotation)
    if field.required:
        holds += "; **required**"
    elif default and get_origin(field.annotation) is Literal:
        holds += f"; `{default}` if not given"
    return _code(field.key), holds, field.doc


def _holds(annotation: Any) -> str:
    """Say in words what values an annotation allows."""
    if annotation in _TYPES:
        return _TYPES[annotation]
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin in {types.UnionType, Union}:
        return _holds(next(one for one in inner if one is not type(None)))
    if origin is tuple:
        return f"list of: {_holds(inner[0])}"
    if origin is Literal:
        return ", ".join(map(_code, inner)) if len(inner) == 1 else _either(map(_code, inner))
    if origin is Annotated:
        return _reference(inner[1])
    return f"[{annotation.__name__}](#{annotation.__name__.lower()})"


def _reference(to: To) -> str:
    where = "of any item" if to.lists == ANYTHING else f"from {_either(map(_code, to.lists))}"
    return " or ".join([f"id {where}", *map(_code, to.words)])


def _either(words: Iterator[str]) -> str:
    *first, last = words
    return f"{', '.join(first)} or {last}" if first else last


def _bounds(value: Amount) -> str:
    if value.low is None:
        return "nothing"
    low = f"{value.low:,.10g}"
    high = "" if value.high in {None, value.low} else f" to {value.high:,.10g}"
    return f"{low}{high}{' (a word, no number)' if value.vague else ''}"


def _doc(thing: Any) -> str:
    return _sentence((inspect.getdoc(thing) or "").partition(" Short form:")[0])


def _sentence(text: str) -> str:
    return " ".join(text.split())


def _code(text: Any) -> str:
    return f"`{text}`"


def _yaml(text: str) -> str:
    return f"```yaml\n{text}```"


def _rows(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(
        f"| {' | '.join(cell.replace('|', '&#124;') for cell in line)} |" for line in lines
    )
