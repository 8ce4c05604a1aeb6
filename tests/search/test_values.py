"""What there is to be looked for in a briefing."""

import pytest

from tests.search.briefing import briefing, found, read
from tui.search.document import documents
from tui.search.fields import BY_NAME, FIELDS
from tui.search.values import completed, examples, typed_value, values

DOCUMENTS = list(documents(briefing()))


def test_the_values_of_a_field_are_those_of_the_briefing() -> None:
    """The most used first, each with what it is."""
    by = values(BY_NAME["by"], DOCUMENTS)
    assert next(iter(by)) == "log"
    assert by["hu"].startswith("Harbour Union, ")
    assert set(by) == {"log", "hu", "crane", "office", "unattributed"}
    assert list(values(BY_NAME["place"], DOCUMENTS)) == ["libya", "derna"]
    assert dict(values(BY_NAME["tag"], DOCUMENTS)) == {'"strike action"': "1 item"}
    assert values(BY_NAME["at"], DOCUMENTS)["log/p1"] == "The crews stop work."
    assert "key" in values(BY_NAME["is"], DOCUMENTS)


def test_each_value_finds_something() -> None:
    """Typed as it is listed."""
    for name in ("actor", "place", "by", "tag", "at"):
        for value in values(BY_NAME[name], DOCUMENTS):
            assert found(f"{name}:{value}"), (name, value)


def test_the_examples_are_of_the_briefing() -> None:
    """A field that nothing is found by has none; dates lie amid the story's."""
    shown = dict(examples(DOCUMENTS))
    assert {"by:log", "place:libya", "after:2018"} <= set(shown)
    for example in shown:
        read(example)
    bare = list(documents(briefing("title: t\ntimeline: [Crews walk out]\n")))
    assert not any(one.startswith(("tag:", "place:")) for one, _ in examples(bare))
    assert len(dict(examples(()))) == len(FIELDS)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("sta", "status:"),
        ("crews -is:o", "crews -is:one-sided"),
        ("by:cr", "by:crane"),
        ("BY:CR", "BY:crane"),
        ("by:hu,off", "by:hu,office"),
        ("by:", "by:"),
        ("status:co", "status:corroborated"),
        ("at:l", "at:log/p"),
        ("tag:str", 'tag:"strike action"'),
        ('tag:"str', 'tag:"strike action"'),
        ("crews", "crews"),
        ("crews ", "crews "),
        ("", ""),
        ("zz:x", "zz:x"),
        ("by:zz", "by:zz"),
        ("by:hu", "by:hu"),
    ],
)
def test_a_field_and_a_value_are_written_out(text: str, whole: str) -> None:
    """As far as there is one way to go on; anything else stays as it is."""
    assert completed(text, DOCUMENTS) == whole


def test_the_value_that_is_typed_is_known() -> None:
    """To list what begins so."""
    typed = ["is:One", "x by:a,B", 'tag:"S', "is:"]
    assert [typed_value(one) for one in typed] == ["one", "b", "s", ""]
