"""A problem says how it is mended where there is one safe way, and not where that is a guess."""

from typing import get_args

import pytest

from tests.reading import problems
from tui.kinds import KINDS
from tui.kinds.actor import ActorKind
from tui.kinds.figure import Measure
from tui.load.nearest import SYNONYMS, certain_word, nearest_word
from tui.model.claim import Status
from tui.model.item import PartOfDay

HEAD = "title: t\nactors: [{id: lna, name: National Army, abbr: NA}, {id: un, name: Nations}]\n"
EVENT = HEAD + "timeline:\n  - {title: x, by: lna, %s}\n"
PIN = HEAD + "background:\n  - text: x\n    by: lna\n    at: %s\n"


def mends(text: str) -> list[tuple[str, str]]:
    """Return old and new text of each mend of a text's problems."""
    return [(p.mend.old, p.mend.new) for p in problems(text) if p.mend]


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        (EVENT % 'date: "May 7, 2018"', "May 7, 2018", "2018-05-07"),
        (EVENT % "date: 7 May 2018", "7 May 2018", "2018-05-07"),
        (EVENT % "date: 31/12/2018", "31/12/2018", "2018-12-31"),
        (EVENT % "date: 2018/5", "2018/5", "2018-05"),
        (EVENT % "within: from May 2018 to June 2018", "from May 2018 to June 2018",
         "2018-05/2018-06"),
        (EVENT % "date: since 2014", "since 2014", "2014/.."),
        (EVENT % "status: Claimed", "Claimed", "claimed"),
        ("title: t\nactors: [{name: x, kind: Armed group}]\n", "Armed group", "armed-group"),
        (EVENT % "rank: KEY", "KEY", "key"),
        (EVENT % "Kind: offensive", "Kind", "kind"),
        (EVENT % "actors: LNA", "LNA", "lna"),
        (EVENT % "actors: national army", "national army", "lna"),
        (PIN % "P6", "P6", "p6"),
        (PIN % "6", "6", "p6"),
        (PIN % "p1 p2", "p1 p2", "[p1, p2]"),
        (PIN % "p1-p3", "p1-p3", "[p1, p2, p3]"),
        (HEAD + "places: [{name: x, lat: '32,7'}]\n", "32,7", "32.7"),
        (HEAD + "Caveats: [x]\n", "Caveats", "caveats"),
        (HEAD + "relations: [{from: lna, kind: x, to: un, part of day: late}]\n", "part of day",
         "part_of_day"),
    ],
)  # fmt: skip
def test_what_is_certain_is_told(text: str, old: str, new: str) -> None:
    """With the text that stands there, and at its place."""
    assert mends(text) == [(old, new)]
    (mend,) = [problem.mend for problem in problems(text) if problem.mend]
    line = text.splitlines()[mend.mark.line - 1]
    assert line[mend.mark.column - 1 :].startswith(old)


@pytest.mark.parametrize(
    "text",
    [
        EVENT % "date: 7/5/2018",
        EVENT % "date: Marching 2018",
        EVENT % "date: 7 mars 2018",
        EVENT % "date: 2018-05-09/2018-05-07",
        EVENT % "date: 30 February 2018",
        EVENT % "date: 1800s",
        EVENT % "date: the 2000s",
        EVENT % "date: since the 2000s",
        EVENT % "date: 1990s to 2000s",
        EVENT % "status: claim",
        EVENT % "status: confirmed",
        EVENT % "kimd: offensive",
        EVENT % "actors: lnaa",
        PIN % "paragraph 6",
        PIN % "p1-p30",
        PIN % "p6:19-12",
        HEAD + "figures: [{label: x, by: lna, value: 1.500}]\n",
    ],
)
def test_what_is_a_guess_is_left_to_the_author(text: str) -> None:
    """It is reported, and that is all."""
    assert problems(text)
    assert mends(text) == []


VOCABULARIES = (Status, Measure, ActorKind, PartOfDay)
WORDS = (
    "title",
    *(kind.LIST for kind in KINDS),
    *(word for words in VOCABULARIES for word in get_args(words)),
)


@pytest.mark.parametrize("word", SYNONYMS)
def test_a_synonym_is_a_guess(word: str) -> None:
    """Another word says something else, if only a little: it is offered, and never put in."""
    for letters in (word, word.title(), word.upper()):
        assert certain_word(letters, WORDS) == ""
        assert nearest_word(letters, WORDS) in SYNONYMS[word]


@pytest.mark.parametrize("text", ["kind: people", "kind: organization", "kind: country"])
def test_the_kind_of_an_actor_is_not_settled_by_a_program(text: str) -> None:
    """It would be printed as what the briefing says."""
    (problem,) = problems(f"title: t\nactors: [{{name: x, {text}}}]\n")
    assert problem.help.startswith("did you mean `")
    assert problem.mend is None


def test_a_name_that_two_items_have_is_no_certainty() -> None:
    """Even where it is spelled to the letter."""
    twice = "title: t\nactors: [{id: a, name: Sarraj}, {id: b, name: Sarraj}]\n"
    assert mends(twice + "quotes: [{gist: x, by: sarraj}]\n") == []
