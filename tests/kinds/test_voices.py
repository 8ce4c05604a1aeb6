"""What one voice says, and all that belongs to it."""

import pytest

from tests.reading import loaded
from tui.kinds.panes import groups
from tui.kinds.voices import SHARED, UNRECORDED, around, voices
from tui.model.briefing import Briefing

TEXT = """\
title: Ferry strike
sources:
  - {id: paper, label: the paper, text: {blocks: [a, b, c]}}
actors:
  - {id: hu, name: Harbour Union, by: paper}
  - {id: port, name: Port Authority}
  - {id: town, name: The Town}
places:
  - {id: quay, name: West Quay}
timeline:
  - {id: walk-out, title: Crews walk out, by: hu, places: [quay], at: p1}
  - {id: talks, title: Talks fail, claims: [{by: hu}, {by: port}], at: p2}
  - {id: rain, title: It rains, by: paper, at: p3}
  - {id: rumour, title: A rumour, by: unattributed}
  - {id: hearsay, title: Hearsay}
figures:
  - {id: crews, label: crews, value: 300, by: hu, at: p1}
caveats:
  - {id: own-count, text: Its own count., about: [crews]}
  - {id: weather, text: It may have been fog., about: [rain]}
"""


@pytest.fixture
def briefing() -> Briefing:
    """Return a briefing in which several speak."""
    read = loaded(TEXT).briefing
    assert read is not None
    return read


def test_every_voice_has_its_count(briefing: Briefing) -> None:
    """The paper itself first, then parties by how much they say, then nobody, then two."""
    assert [(voice.key, len(voice.said)) for voice in voices(briefing)] == [
        ("paper", 2),
        ("hu", 3),
        ("port", 1),
        ("unattributed", 1),
        (UNRECORDED, 1),
        (SHARED, 1),
    ]


def test_claims_of_nobody_recorded_are_told_apart(briefing: Briefing) -> None:
    """From what is said by nobody who is named, and from what is no claim at all."""
    (nobody,) = [voice for voice in voices(briefing) if voice.key == UNRECORDED]
    assert nobody.said == {"hearsay"}


def test_what_two_independent_voices_say_is_shared(briefing: Briefing) -> None:
    """And what one says alone is not."""
    assert voices(briefing)[-1].said == {"talks"}


def test_nothing_is_shared_where_nothing_is(derna: Briefing) -> None:
    """That nobody confirms anybody is told, by a count of none."""
    shared = voices(derna)[-1]
    assert (shared.key, shared.said) == (SHARED, frozenset())


def test_a_voice_brings_along_whom_and_what_it_names(briefing: Briefing) -> None:
    """The places and actors of its items, the cautions about them, the passages they stand in."""
    heard = around(frozenset({"walk-out", "crews"}), briefing)
    assert heard == {"walk-out", "crews", "hu", "quay", "own-count", "paper/p1", "paper"}


def test_panes_are_narrowed_to_what_is_kept(briefing: Briefing) -> None:
    """Headings under which nothing is left go with it."""
    heard = around(frozenset({"walk-out"}), briefing)
    assert [item.id for group in groups(briefing, "background", heard) for item in group.items] == [
        "quay"
    ]
    assert [item.id for group in groups(briefing, "source", heard) for item in group.items] == [
        "paper",
        "paper/p1",
    ]
    assert groups(briefing, "figures", heard) == []
