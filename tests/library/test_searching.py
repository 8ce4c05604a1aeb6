"""The search over all briefings finds what looking through each of them finds."""

from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.library.made import Made
from tests.search.briefing import TEXT
from tui.library import built_in
from tui.library.index import Index
from tui.library.searching import by_briefing, search, search_shelf
from tui.library.shelved import Shelved
from tui.load.load import load_file
from tui.search.document import Document, documents
from tui.search.matching import rank
from tui.search.parsing import parse_query
from tui.search.query import Query, QueryFault
from tui.search.search import hits_among

FERRY = """\
title: Ferry strike
actors:
  - {id: hu, name: Harbour Union (HU), names: [Sindikat luke, {name: Докеры, kind: translation}]}
  - {id: sisi, name: Abdel Fattah el-Sisi}
places: [{id: halden, name: Halden}, {id: quay, name: West Quay, part_of: halden}]
timeline:
  - {id: walkout, title: Crews walk out, date: 2026-03-02, by: hu, rank: key, tags: [Crews & Co]}
  - {id: fire, title: "Cease-fire: U.N. talks cost 35,000", within: 2026-03/2026-04, places: [quay]}
  - {id: "½-½", title: 東京 and ½ of the 2,000 crews, text: "Qaddafi’s harbours, façades"}
figures: [{label: sailings, value: about 140, by: sisi, at: p2, as_of: -9999}]
caveats: [{text: One side alone, about: [walkout], kind: one-sided}]
"""


class _Searched:
    """A library, its index, and the documents of its briefings."""

    def __init__(self, folder: Path) -> None:
        made = Made(folder)
        made.write("ferry", FERRY)
        made.write("sub/harbours", TEXT)
        made.write("broken", "\n- x\n")
        self.index = Index(made.variables)
        shelf = made.shelf(self.index)
        for _ in shelf.update():
            pass
        self.among: dict[str, Shelved] = {one.file: one for one in shelf.briefings}
        self.documents: dict[str, list[Document]] = {
            file: list(documents(briefing))
            for file in self.among
            if (briefing := load_file(Path(file)).briefing)
        }

    def words(self) -> list[str]:
        """Return words that are in the briefings."""
        texts = (one.text for held in self.documents.values() for one in held)
        return sorted({word for text in texts for word in text.split()})


@cache
def searched() -> _Searched:
    """Return one library for many examples, Derna in it."""
    return _Searched(Path(mkdtemp()))


def both(text: str, typing: bool = True) -> tuple[object, object]:
    """Return what the index finds, and what looking at each document finds, in the same form."""
    query = parse_query(text, typing=typing)
    if isinstance(query, QueryFault):
        return None, None
    library = searched()
    found = by_briefing(search(query, library.index, library.among), library.among)
    looked = {file: hits_among(held, query) for file, held in library.documents.items()}
    return (
        {one.briefing.file: list(one.hits) for one in found},
        {file: hits for file, hits in looked.items() if hits},
    )


QUERIES = [
    *("gadafi", "Qadhafi", "khadafi", "DPF", "derna", "libya", "lna", "haftar", "hifter"),
    *("offensvie", "mujahideen", "mujahedin", "cease-fire", "ceasefire", "fire", "35,000", "u.n."),
    *("UN", "un", "u", "d", "東", "東京", "½", "½-½", "докеры", "sindikat", "el sisi", "al", "the"),
    *(
        '"Derna Mujahideen"',
        '"walk out"',
        '"walk o',
        '"crews walk"',
        '-"walk out"',
        "-libya",
        "zzz",
    ),
    *("actor:lna", "actor:hftar", "actor:gadafi", "actor:un", "place:derna", "place:halden"),
    *("by:un", "by:hu,lna", "by:unattributed", "-by:hu", "status:claimed", "kind:figure"),
    *("kind:passage", "is:inferred", "is:one-sided", "is:key,shared", "-is:unpinned", "at:p6"),
    *("after:2018-05", "before:2011", "after:9999", "before:-9999", "after:2018-05 before:2018-06"),
    *('tag:"crews & co"', "kind:armed-group,person", "actor:lna status:claimed after:2018-05"),
    *(
        "haftar -derna kind:event",
        "walkout",
        "log/p1",
        "hu",
        "crews walk",
        "crwes",
        "haroburs",
        "offnesive",
    ),
]


@pytest.mark.parametrize("text", QUERIES)
def test_it_finds_what_looking_at_each_item_finds(text: str) -> None:
    """In every spelling, by every field, in the same order; and in several briefings at once."""
    index, looked = both(text)
    assert index == looked


@st.composite
def slipped(draw: st.DrawFn) -> str:
    """Make a word of the briefings with a letter too many, too few or wrong, or two swapped."""
    word = draw(st.sampled_from(searched().words()))
    at = draw(st.integers(0, len(word)))
    before, behind = word[:at], word[at:]
    return (
        before
        + draw(st.sampled_from(["x", ""]))
        + draw(st.sampled_from([behind, behind[1:], behind[1:2] + behind[:1] + behind[2:]]))
    )


_PIECES = st.one_of(
    st.sampled_from(QUERIES),
    st.sampled_from(['"', "-", "and", "OR", "NEAR(", "*", "names:", "^", "x'", "\ue000"]),
    st.text(max_size=8),
    slipped(),
    slipped().map(lambda word: f"-{word}"),
    slipped().map(lambda word: f"actor:{word}"),
)


@given(st.lists(_PIECES, min_size=1, max_size=4))
@settings(max_examples=150)
def test_whatever_is_typed_means_the_same_to_both(pieces: list[str]) -> None:
    """Nothing that is typed reaches the database as anything but words."""
    index, looked = both(" ".join(pieces))
    assert index == looked


def test_what_is_found_in_names_comes_first() -> None:
    """So that whoever takes the first hundred has the best of them."""
    library = searched()
    query = parse_query("derna")
    assert isinstance(query, Query)
    found = [one.hit for one in search(query, library.index, library.among)]
    in_text = [hit.rank > 4 for hit in found]
    assert in_text == sorted(in_text)
    assert len({id(hit.document) for hit in found}) == len(found)


def test_other_libraries_are_not_searched() -> None:
    """The index knows them, but they are not among what is asked about."""
    library = searched()
    query = parse_query("derna")
    assert isinstance(query, Query)
    own = {file: one for file, one in library.among.items() if one.folder != "built in"}
    assert {one.briefing.folder for one in search(query, library.index, own)} == {"./briefings/sub"}


def test_what_a_briefing_no_longer_says_is_not_found(made: Made) -> None:
    """Though the full text still has it."""
    made.write("ferry", FERRY)
    made.update()
    made.write("ferry", "title: Ferry\nbackground: [Pay was raised]\n")
    made.update()
    index = made.index()
    shelf = made.shelf(index)
    among = {one.file: one for one in made.own(shelf)}
    for text, number in (("crews", 0), ("pay", 1)):
        query = parse_query(text)
        assert isinstance(query, Query)
        assert len(list(search(query, index, among))) == number


def test_the_built_in_briefing_is_among_them() -> None:
    """Or these tests would say less than they seem to."""
    library = searched()
    derna = str(built_in() / "derna-2018.yaml")
    query = parse_query("gadafi")
    assert isinstance(query, Query)
    assert any(rank(one, query) is not None for one in library.documents[derna])


def test_one_briefing_after_the_other_finds_the_same(made: Made) -> None:
    """Each is searched when it is asked for, in the order of the library."""
    made.write("ferry", FERRY)
    made.write("sub/harbours", TEXT)
    with made.index() as index:
        made.update(index)
        shelf = made.shelf(index)
        among = {one.file: one for one in shelf.briefings}
        for text in ("crews", "harbour", "kind:event", "-crews", "after:2018", "nothing-at-all"):
            query = parse_query(text)
            assert isinstance(query, Query)
            whole = by_briefing(search(query, index, among), among)
            assert list(search_shelf(query, index, shelf)) == whole


def test_where_one_hit_is_enough_no_more_is_looked_at(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For the names of the files alone; and of a briefing nobody asks for, nothing is."""
    made.write("ferry", FERRY)
    made.write("later", FERRY)
    looked: list[str] = []

    def noted(document: Document, query: Query) -> int | None:
        looked.append(document.id)
        return rank(document, query)

    query = parse_query("kind:event")
    assert isinstance(query, Query)
    with made.index() as index:
        made.update(index)
        shelf = made.shelf(index)
        monkeypatch.setattr("tui.library.searching.rank", noted)
        found = search_shelf(query, index, shelf, first_alone=True)
        assert [len(next(found).hits), len(looked)] == [1, 1]
        assert [len(next(found).hits), len(looked)] == [1, 2]
