"""Signatures tell which items changed between two readings, in this process or in another."""

import subprocess
import sys
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading import whole
from tui.kinds import KINDS
from tui.model.briefing import Briefing
from tui.model.changes import Changes, changes, signature, signatures
from tui.model.item import Item

STRIKE = """\
    title: Ferry strike
    sources:
      - {id: courier, label: the Courier, text: {blocks: [{gist: Ferries idle}, {gist: Talks}]}}
    actors:
      - Harbour Union (HU)
    timeline:
      - {id: walkout, date: 2026-03-02, title: Crews walk out, by: courier, at: p1}
    figures:
      - {id: lost, label: sailings cancelled, value: about 140, by: harbour-union}
"""
EDITS: Mapping[str, tuple[str, str, str]] = {
    "a title": ("Crews walk out", "Crews walk off", "walkout"),
    "a date": ("2026-03-02", "2026-03-02~", "walkout"),
    "a value": ("about 140", "more than 140", "lost"),
    "a pin": ("at: p1", "at: p2", "walkout"),
    "a voice": ("by: courier", "by: unattributed", "walkout"),
    "a passage's gist": ("{gist: Talks}", "{gist: Talks begin}", "courier"),
    "how a passage is cut": (
        "[{gist: Ferries idle}, ",
        "[{gist: Ferries}, {gist: idle}, ",
        "courier",
    ),
}


def edited(old: str, new: str) -> Changes:
    """Return what changed when one piece of the text is replaced."""
    return changes(signatures(whole(STRIKE)), signatures(whole(STRIKE.replace(old, new))))


@pytest.mark.parametrize(("old", "new", "identifier"), EDITS.values(), ids=EDITS)
def test_an_item_changes_with_each_of_its_fields(old: str, new: str, identifier: str) -> None:
    """And no other item changes with it."""
    assert edited(old, new) == Changes(changed=(identifier,))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: Ferry", "# A remark.\n    title: Ferry"),
        ("- Harbour Union (HU)", "- {abbr: HU, name: Harbour Union}"),
        ("at: p1}", "at: [p1], stance: affirms}"),
        ("about 140", "~140"),
    ],
)
def test_another_way_to_write_the_same_is_no_change(old: str, new: str) -> None:
    """Items have moved in the file, are in long form, or say what goes without saying."""
    assert edited(old, new) == Changes()


def test_items_are_added_and_removed_by_their_ids() -> None:
    """Each in the order of the reading that has them."""
    assert edited(
        "- Harbour Union (HU)", "- Harbour Union (HU)\n      - Halden Line\n      - Marrow"
    ) == Changes(added=("halden-line", "marrow"))
    assert edited("id: walkout", "id: strike") == Changes(added=("strike",), removed=("walkout",))


def test_the_same_words_in_another_kind_are_another_item() -> None:
    """A quote that becomes a caveat with the same id has changed."""
    before = whole("title: t\nplaces: [{id: one, name: Halden}]")
    after = whole("title: t\nactors: [{id: one, name: Halden}]")
    assert changes(signatures(before), signatures(after)) == Changes(changed=("one",))


def test_a_signature_is_the_same_in_every_process() -> None:
    """It is remembered between runs: whatever the seed of Python's own hashes."""
    program = (
        "import sys; from tui.load.load import load_text; from tui.model.changes import signatures;"
        "print(signatures(load_text(sys.stdin.read()).briefing))"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", program],
            input=STRIKE.replace("\n    ", "\n").lstrip(),
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed in ("1", "2")
    }
    assert told == {str(signatures(whole(STRIKE)))}


def test_a_signature_stays_what_it_is() -> None:
    """A new version of the program must not call all that was read before changed."""
    assert signatures(whole(STRIKE)) == {
        "courier": "9aada1d099ce1268",
        "harbour-union": "88460eaf3f60ecd7",
        "walkout": "19ad5ea79b9de89c",
        "lost": "38a3a38ad618814e",
    }


TEXTS = st.text(max_size=4)


def test_no_word_can_move_from_one_text_to_its_neighbour_unseen() -> None:
    """What is written is the same letter by letter, and means something else."""
    first, second = (
        whole(f"title: t\nplaces: [{{id: one, name: H, tags: [{tags}]}}]")
        for tags in ("ab, c", "a, bc")
    )
    assert signatures(first) != signatures(second)


VALUES = st.fixed_dictionaries(
    {"id": TEXTS, "title": TEXTS},
    optional={
        "said": TEXTS,
        "why": TEXTS,
        "tags": st.lists(TEXTS, max_size=3).map(tuple),
        "stance": st.sampled_from(["affirms", "denies"]),
    },
)


def events() -> type[Item]:
    """Return the kind of events, by its list."""
    return next(kind for kind in KINDS if kind.LIST == "timeline")


@given(VALUES, VALUES)
def test_items_have_one_signature_if_and_only_if_they_are_equal(
    one: dict[str, Any], other: dict[str, Any]
) -> None:
    """Whatever is recorded, and nothing besides."""
    first, second = events()(**one), events()(**other)
    assert (signature(first) == signature(second)) == (first == second)


SIGNED = st.dictionaries(st.sampled_from("abcdef"), st.sampled_from(["1", "2"]))


@given(SIGNED, SIGNED)
def test_changes_tell_the_whole_way_from_one_reading_to_the_other(
    before: dict[str, str], after: dict[str, str]
) -> None:
    """What is neither added, changed nor removed is as it was; nothing is two of these."""
    found = changes(before, after)
    assert set(found.added) == after.keys() - before.keys()
    assert set(found.removed) == before.keys() - after.keys()
    assert {one for one in before.keys() & after.keys() if before[one] != after[one]} == set(
        found.changed
    )
    assert list(found.changed) == [one for one in after if one in found.changed]


def test_a_signature_is_long_enough_to_tell_all_items_apart(derna: Briefing) -> None:
    """Two texts must not fall together by chance: 64 bits of a sound hash."""
    signed = signatures(derna)
    assert len(set(signed.values())) == len(derna.by_id)
    assert all(len(one) == 16 and int(one, 16) >= 0 for one in signed.values())
