"""What is asked of spaCy, with a stand-in for it, and with itself where it is installed."""

import sys
from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any

import pytest

from tests.draft.engines.parser import Pipeline, stand_in
from tui.draft.attributions import FoundAttribution, find_attributions
from tui.draft.engines import spacy as engine
from tui.draft.rules import rule
from tui.draft.text import Text
from tui.problems import Fault

SAID = "The crew members insist the old quay is ours."
GRAMMAR = (
    "The/2/det crew/2/compound members/3/nsubj insist/3/ROOT the/6/det old/6/amod quay/7/nsubj "
    "is/3/ccomp ours/7/attr ./3/punct"
)
NAMES = {"Halden": "GPE", "Ines Ohl": "PERSON", "Monday": "DATE"}


@pytest.fixture(autouse=True)
def unloaded() -> Iterator[None]:
    """Forget which model was loaded."""
    engine._pipeline.cache_clear()
    yield
    engine._pipeline.cache_clear()


@pytest.fixture
def with_spacy(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Have a stand-in with a model."""
    module = stand_in(["en_core_web_sm"], Pipeline({SAID: GRAMMAR}, NAMES))
    monkeypatch.setitem(sys.modules, "spacy", module)
    return module


def told(found: tuple[FoundAttribution, ...] | Fault, text: Text) -> list[tuple[str, str, str]]:
    """Return who, by which word, says what."""
    assert not isinstance(found, Fault), found.what
    return [
        (text.said(one.source), text.said(one.cue), text.said(one.content))
        for one in found
        if one.source and one.cue
    ]


@pytest.mark.usefixtures("with_spacy")
def test_a_clause_is_said_by_the_subject_of_its_verb() -> None:
    """As the grammar has it; places are those of the whole text."""
    text = Text.of(f"First a passage.\n\n{SAID}")
    found = engine.attributions(text)
    assert told(found, text) == [("The crew members", "insist", "the old quay is ours")]
    assert not isinstance(found, Fault)
    assert [one.rule for one in found] == [engine.RULE]
    assert rule(engine.RULE)


@pytest.mark.usefixtures("with_spacy")
def test_what_the_rules_have_found_is_not_told_again() -> None:
    """Only what is nobody's yet is added."""
    text = Text.of(SAID)
    known = find_attributions(text)
    assert known
    assert engine.attributions(text, known) == ()


@pytest.mark.usefixtures("with_spacy")
def test_a_name_without_a_kind_gets_its_sort_and_others_keep_theirs() -> None:
    """Of what is no person, organisation or place it says nothing, nor of what it does not know."""
    text = Text.of("Ines Ohl came to Halden on Monday by the Vale.")
    mentions = [(0, 8, ""), (17, 23, "organisation"), (27, 33, ""), (41, 45, "")]
    assert engine.typed(text, mentions) == (
        (0, 8, "person"),
        (17, 23, "organisation"),
        (27, 33, ""),
        (41, 45, ""),
    )


def test_without_spacy_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """A value, and no traceback."""
    monkeypatch.setitem(sys.modules, "spacy", None)
    for found in (engine.typed(Text.of(SAID), []), engine.attributions(Text.of(SAID))):
        assert isinstance(found, Fault)
        assert found.what == "spaCy is not installed"
        assert "briefing-browser[spacy]" in found.help


def test_without_a_model_of_english_it_is_said_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A model of another language is none."""
    monkeypatch.setitem(sys.modules, "spacy", stand_in(["de_core_news_sm"], None))
    found = engine.attributions(Text.of(SAID))
    assert isinstance(found, Fault)
    assert found.what == "spaCy has no model of English"
    assert "spacy download en_core_web_sm" in found.help


def test_a_model_that_cannot_be_loaded_or_fails_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a foreign program raises, with its words in one clean line."""
    error = OSError("made for\nanother \x1b[31mversion")
    monkeypatch.setitem(sys.modules, "spacy", stand_in(["en_core_web_sm"], error))
    found = engine.attributions(Text.of(SAID))
    assert isinstance(found, Fault)
    assert found.what == "spaCy cannot load its model `en_core_web_sm`"
    assert "\x1b" not in found.reason
    assert "\n" not in found.reason
    engine._pipeline.cache_clear()
    monkeypatch.setitem(sys.modules, "spacy", stand_in(["en_core_web_sm"], object()))
    failed = engine.attributions(Text.of(SAID))
    assert isinstance(failed, Fault)
    assert failed.what == "spaCy failed on the article"


def test_of_several_models_the_largest_is_asked_and_only_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Models of other languages are left alone."""
    models = ["de_core_news_lg", "en_core_web_sm", "en_core_web_md"]
    module = stand_in(models, Pipeline({}, {}))
    monkeypatch.setitem(sys.modules, "spacy", module)
    engine.attributions(Text.of(SAID))
    engine.typed(Text.of(SAID), [])
    assert module.asked == ["en_core_web_md"]


@pytest.mark.usefixtures("with_spacy")
def test_a_passage_without_end_is_not_shown_to_it() -> None:
    """It needs memory by the letter."""
    text = Text.of(f"{'quay ' * engine.MOST_LETTERS}\n\n{SAID}")
    assert len(told(engine.attributions(text), text)) == 1


@pytest.mark.skipif(find_spec("spacy") is None, reason="spaCy is not installed")
def test_the_real_parser_is_asked_as_the_stand_in_is() -> None:
    """With a model, what a clause says is found; without one, that is said."""
    text = Text.of(SAID)
    found = engine.attributions(text)
    if isinstance(found, Fault):
        pytest.skip(found.what)
    assert told(found, text) == [("The crew members", "insist", "the old quay is ours")]
