"""What every format owes: no claim without its voice, nothing lost in silence, nothing hostile."""

import json
import re
from collections.abc import Callable
from io import BytesIO
from typing import Any, Final
from zipfile import ZipFile

import pytest
from hypothesis import given, settings

from tests.app.test_hostile import hostile_briefing
from tests.checks.test_properties import briefings
from tests.reading import whole
from tests.render.exports.golden import agrees, extract
from tests.render.test_formats import READ, folded, in_panes, missing, text_in
from tui.clean import clean
from tui.kinds.event import Event
from tui.load.load import load_text
from tui.model.briefing import Briefing
from tui.model.card import plain
from tui.model.item import Item
from tui.render.exports.html_words import escaped
from tui.render.extract import Extract
from tui.render.formats import BY_NAME, FORMATS, Format

LOSING: Final = [form for form in FORMATS if form.losses]
every_format = pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
every_losing_format = pytest.mark.parametrize("form", LOSING, ids=lambda form: form.name)


def unfolded(written: str) -> str:
    """Return the text of a calendar, its long lines put together again, without its escapes."""
    lines = written.replace("\r\n ", "").replace("\r\n", "\n")
    return re.sub(r"\\(.)", lambda match: "\n" if match[1] == "n" else match[1], lines)


def texts(written: str) -> str:
    """Return all texts of JSON or of lines of JSON."""
    try:
        whole_: Any = json.loads(written)
    except ValueError:
        whole_ = [json.loads(line) for line in written.splitlines()]
    return "\n".join(_strings(whole_))


def _strings(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for one in value.values() for text in _strings(one)]
    if isinstance(value, list):
        return [text for one in value for text in _strings(one)]
    return [str(value)]


def unpacked(data: bytes) -> dict[str, str]:
    """Return the files of an archive."""
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


SHOWN: Final[dict[str, Callable[[str], str]]] = {
    "jsonld": texts,
    "ical": unfolded,
    "timelinejs": texts,
    "ftm": texts,
}


def shown(form: Format, extract_: Extract) -> str:
    """Return the words of an export, whatever they stand in."""
    written = form.write(extract_)
    if isinstance(written, bytes):
        return "\n".join(unpacked(written).values())
    return SHOWN[form.name](written)


@every_format
def test_an_export_is_as_it_is_kept(form: Format) -> None:
    """Look at every change, which `BRIEFING_UPDATE_SNAPSHOTS=1 pytest tests/render` keeps."""
    if form.tables is not None:
        tables = form.tables(extract())
        changed = [n for n, text in tables.items() if not agrees(f"csv/{n}.csv", text.encode())]
        assert changed == []
        return
    assert agrees(f"port-halden{form.extension}", text_in(form, extract()).encode())


@every_losing_format
def test_what_is_not_there_is_told(form: Format, derna: Briefing) -> None:
    """Each item is in the file by its words or its id, or among the losses."""
    taken = Extract(derna)
    words = folded(shown(form, taken))
    lost = {item for loss in form.lost(taken) for item in loss.items}
    for readable in in_panes(derna):
        said = {readable.id, folded(readable.caption), folded(escaped(readable.caption))}
        there = any(one in words for one in said)
        assert there or readable.id in lost, readable.id


@every_losing_format
def test_every_claim_stands_with_its_voice(form: Format, derna: Briefing) -> None:
    """Behind the very words, not somewhere in the file."""
    if form.tables is not None:
        return  # which have columns for it, as is held below
    taken = Extract(derna)
    words = folded(shown(form, taken))
    unplaced = next(iter(form.lost(taken))).items if form.name == "timelinejs" else ()
    for item in derna:
        said = f"{item.caption} — {plain(item.brief_voice(derna))}"
        if isinstance(item, Event) and item.id not in unplaced:
            assert folded(said) in words or folded(escaped(said)) in words, item.id


@every_losing_format
def test_a_bound_stays_a_bound_and_a_word_a_word(form: Format, derna: Briefing) -> None:
    """No number stands alone that was "more than" or "about" it."""
    words = shown(form, Extract(derna))
    for bound in ("more than 100", "about 20"):
        assert bound in words or form.name in {"ical", "timelinejs"}
    assert not re.search(r"^100$|^20$", words, re.MULTILINE)


def test_a_table_has_a_column_for_the_voice() -> None:
    """And one for how it is known."""
    tables = BY_NAME["csv"].tables
    assert tables is not None
    for name, text in tables(extract()).items():
        if "-" not in name and name != "briefing":
            columns = text.split("\r\n")[0].split(",")
            assert {"by", "basis", "at"} <= set(columns), name


@every_losing_format
def test_an_export_of_next_to_nothing_is_one_too(form: Format) -> None:
    """Of a title alone, and of a pane or an item alone."""
    briefing = whole("title: Nothing yet\n")
    assert form.write(Extract(briefing)) or form.name == "ftm"
    briefing = whole("title: x\ntimeline: [{id: a, title: b}]\n")
    for taken in (Extract(briefing, pane="timeline"), Extract(briefing, items=[*briefing])):
        assert form.write(taken)
        assert form.lost(taken)


@every_losing_format
def test_nothing_hostile_gets_through(form: Format) -> None:
    """No control code but the line ends of the form, nor anything else that is not clean."""
    briefing = hostile_briefing().briefing
    assert briefing is not None
    written = form.write(Extract(briefing))
    text = "\n".join(unpacked(written).values()) if isinstance(written, bytes) else written
    lines = text.replace("\r\n", "\n")
    assert clean(lines) == lines


@every_losing_format
def test_losses_read_as_sentences(form: Format) -> None:
    """They stand on standard error and in the docs."""
    for loss in form.losses:
        assert loss.what[0].islower() or loss.what.startswith("`")
        assert not loss.what.endswith(".")


@settings(max_examples=40)
@given(briefings())
def test_any_briefing_can_be_exported_in_all_formats(text: str) -> None:
    """Markdown and HTML have every word of every card; the others name what they leave out."""
    briefing, _ = load_text(text)
    assert briefing is not None
    taken = Extract(briefing)
    for form in FORMATS:
        form.write(taken)
        form.lost(taken)
    for name in ("markdown", "html"):
        words = folded(READ[name](text_in(BY_NAME[name], taken)))
        for readable in in_panes(briefing):
            assert missing(readable.card(briefing), words) == []
    ids = {item.id for item in briefing if isinstance(item, Item)}
    for form in LOSING:
        assert all(set(lost.items) <= ids | briefing.passages.keys() for lost in form.lost(taken))
