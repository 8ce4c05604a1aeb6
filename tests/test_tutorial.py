"""The tutorial: an ordinary briefing that has each thing the format can hold, and its article."""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any, Final

import pytest

from scripts.docs_format import RECORDS
from tests.cli.running import ran
from tui.checks import run_checks
from tui.frozen import Frozen
from tui.kinds import KINDS
from tui.kinds.figure import Figure
from tui.library import TUTORIAL, built_in
from tui.load.load import Loaded, load_file
from tui.load.schema import PARSERS, fields_of
from tui.model.briefing import Briefing, Header
from tui.model.card import plain
from tui.model.claim import Claim
from tui.model.item import Item
from tui.model.source import FURNITURE, blocks, digest, folded

FILE = built_in() / f"{TUTORIAL}.yaml"
LATE = built_in() / f"{TUTORIAL}-late.txt"
_NO_DRAFT: Final = "a person has written it: nothing of it was drafted"
UNUSED: Final[Mapping[str, str]] = {
    "Source.url": "the article was never published anywhere",
    "Header.drafted": _NO_DRAFT,
    "Draft.rule": _NO_DRAFT,
    "Draft.confidence": _NO_DRAFT,
    **{f"{kind.__name__}.draft": _NO_DRAFT for kind in KINDS},
}
"""What the tutorial does without, and why."""
COMMON: Final = frozenset({*fields_of(Item), *fields_of(Claim)})
"""What all items, or all claims, have in common: to use it once is enough, wherever."""


@pytest.fixture(scope="module")
def read() -> Loaded:
    """Return the tutorial as it is loaded."""
    return load_file(FILE)


@pytest.fixture(scope="module")
def tutorial(read: Loaded) -> Briefing:
    """Return the briefing."""
    assert read.briefing is not None
    return read.briefing


def test_nothing_is_wrong_with_it_not_even_a_warning(read: Loaded) -> None:
    """It is what people learn from."""
    briefing, report = read
    assert briefing is not None
    run_checks(briefing, report)
    assert report.problems == []


def test_its_story_is_called_invented_before_anything_is_told() -> None:
    """By the briefing, in the first line and in its title, and by both editions of the article."""
    for file in (FILE, FILE.with_suffix(".txt"), LATE):
        first = file.read_text("utf-8").partition("\n")[0]
        assert "INVENTED" in first, file
    assert "invented" in ran("list").out.split("tutorial\t")[1].partition("\t")[0]


def test_the_fingerprint_is_that_of_the_article_beside_it(tutorial: Briefing) -> None:
    """So that every passage can be shown without looking for the text."""
    source = tutorial.sources[0]
    passages = blocks((FILE.parent / source.file).read_text("utf-8"))
    assert [(one.hash, one.words) for one in source.blocks] == [
        (digest(passage), len(passage.split())) for passage in passages
    ]
    assert source.text is not None
    assert source.text.words == sum(len(passage.split()) for passage in passages)
    whole = "\n\n".join(map(folded, passages))
    assert source.text.sha256 == sha256(whole.encode()).hexdigest()


def test_the_late_edition_has_two_passages_swapped_and_one_number_changed() -> None:
    """There is something to find, and no more than is promised."""
    early, late = (
        [folded(one) for one in blocks(file.read_text("utf-8"))]
        for file in (FILE.with_suffix(".txt"), LATE)
    )
    buns = next(number for number, one in enumerate(early) if "480" in one)
    early[buns] = early[buns].replace("480", "408")
    lobsters = next(number for number, one in enumerate(early) if "lobsters" in one)
    early[lobsters : lobsters + 2] = early[lobsters + 1], early[lobsters]
    assert late == early


def fields_given(value: object) -> Iterator[tuple[str, str]]:
    """Yield each field that a file gave a record, or one inside it: the record's name, and its."""
    if isinstance(value, tuple):
        for one in value:
            yield from fields_given(one)
    elif isinstance(value, Frozen) and not isinstance(value, tuple(PARSERS)):
        record: Any = type(value)
        for name, one in vars(value).items():
            yield record.__name__, name
            yield from fields_given(one)


def test_every_field_of_the_format_is_used_once_at_least(tutorial: Briefing) -> None:
    """Or is left out for a reason: who reads the file has seen all that can be written."""
    used = {one for top in (tutorial.header, *tutorial) for one in fields_given(top)}
    names = {name for _, name in used}
    records: list[type[Frozen]] = [Header, *KINDS, *(record for record, _ in RECORDS)]
    missing = {
        f"{record.__name__}.{field.key}"
        for record in records
        for field in fields_of(record).values()  # type: ignore[arg-type]  # mypy asks for the hash of a value
        if (record.__name__, field.name) not in used
        and not (field.name in COMMON and field.name in names)
    }
    assert missing == UNUSED.keys()


def test_every_sort_of_furniture_and_of_standing_is_seen(tutorial: Briefing) -> None:
    """What the reader can look like is seen in it."""
    assert {block.skip for block in tutorial.sources[0].blocks} == {*FURNITURE, None}
    standings = {item.standing(tutorial) for item in tutorial if item.ATTRIBUTED}
    assert standings >= {"reported", "claimed", "disputed", "announced", "denied", None}


def test_the_rivals_are_one_sided_and_not_compared(tutorial: Briefing) -> None:
    """It is the puzzle that the story turns on."""
    strikers = tutorial.by_id["strikers"]
    assert isinstance(strikers, Figure)
    facts = {fact.label: plain(fact.spans) for fact in strikers.card(tutorial).facts}
    assert facts["one-sided"] == (
        "GKG's own count of its own side\nthe office's own count of its opponent"
    )
    assert facts["not compared"].startswith("different voices, different days")


def test_demo_prints_it_where_there_is_no_terminal() -> None:
    """As `briefing NAME` does, whatever else is called so."""
    done = ran("demo")
    assert (done.code, done.err) == (0, "")
    assert done.out == ran(TUTORIAL).out
    assert done.out.startswith("The goose strike of Gansevik (invented)\n")


def test_with_no_name_the_first_briefing_stays_the_one_on_derna() -> None:
    """The tutorial is asked for."""
    assert ran("show").out.startswith("The fight for Derna")
