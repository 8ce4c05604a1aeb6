"""Small casts in rows: every relation once, in the lane of whom it leads to."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from tests.reading import whole
from tui.model.briefing import Briefing
from tui.picture.cast import (
    FEWEST,
    MOST,
    MOST_TIES,
    Cast,
    Casts,
    Node,
    Tie,
    casts,
    casts_of,
    ties_among,
)

Pair = tuple[int, int]


def told(*pairs: Pair, by: str = "", number: int = 20) -> Briefing:
    """Return a briefing of actors by numbers, some of whom back each other."""
    actors = "".join(f"  - {{id: a{one}, name: Actor {one}}}\n" for one in range(number))
    said = f", by: {by}" if by else ""
    relations = "".join(
        f"  - {{from: a{one}, kind: backs, to: a{two}{said}}}\n" for one, two in pairs
    )
    sources = "sources: [{id: wire, label: the wire}]\n"
    listed = f"relations:\n{relations}" if relations else ""
    return whole(f"title: t\n{sources}actors:\n{actors}{listed}")


def drawn(*pairs: Pair, by: str = "") -> Casts:
    """Return the drawings of who backs whom."""
    briefing = told(*pairs, by=by)
    return casts(briefing, briefing)


def backing(*pairs: Pair, voice: str = "") -> tuple[Tie, ...]:
    """Return relations among actors by numbers."""
    return tuple(
        Tie(f"r{at}", _node(one), _node(two), "in support of", "", voice, False)
        for at, (one, two) in enumerate(pairs)
    )


def _node(number: int) -> Node:
    return Node(f"a{number}", f"Actor {number}")


PAIRS = st.lists(st.tuples(st.integers(0, 19), st.integers(0, 19)), max_size=24, unique=True)


@given(PAIRS)
def test_every_relation_is_drawn_once_or_it_is_said_why_not(pairs: list[Pair]) -> None:
    """Whoever is tied to somebody who is drawn is drawn, and no drawing is too large to be read."""
    ties = backing(*pairs)
    found = casts_of(ties, FEWEST)
    shown = [tie for cast in found.drawn for tie in cast.ties]
    beside = [*(tie for group in found.crowded for tie in group), *found.apart]
    assert sorted(tie.id for tie in (*shown, *beside)) == sorted(tie.id for tie in ties)
    nodes = [node for cast in found.drawn for node in cast.nodes]
    assert len(nodes) == len(set(nodes))
    for tie in shown:
        assert tie.start in nodes
        assert tie.end in nodes
    for tie in beside:
        assert tie.start == tie.end or {tie.start, tie.end}.isdisjoint(nodes)
    assert all(FEWEST <= len(cast.nodes) <= MOST for cast in found.drawn)
    assert all(len(cast.ties) <= MOST_TIES for cast in found.drawn)


@given(PAIRS)
def test_a_relation_follows_who_it_is_from_and_runs_to_whom_it_leads(pairs: list[Pair]) -> None:
    """What a drawing shows by its lines is what the relation says."""
    for cast in casts_of(backing(*pairs)).drawn:
        above: Node | None = None
        for at, row in enumerate(cast.rows):
            if isinstance(row, Node):
                above = row
                continue
            assert row.start == above
            assert cast.rows[cast.lane_at[at].head] == row.end


@given(PAIRS)
def test_no_two_lanes_are_in_one_place(pairs: list[Pair]) -> None:
    """And the longer of two that lie beside each other is the farther from the words."""
    for cast in casts_of(backing(*pairs)).drawn:
        for one, other in combinations(cast.lanes, 2):
            if one.first <= other.last and other.first <= one.last:
                assert one.number != other.number
                nearer, farther = sorted((one, other), key=lambda lane: lane.number)
                assert nearer.last - nearer.first <= farther.last - farther.first


@given(PAIRS)
def test_the_order_in_which_relations_are_told_changes_no_group(pairs: list[Pair]) -> None:
    """Who is drawn together depends on who is tied to whom, and on nothing else."""

    def groups(found: Casts) -> set[frozenset[str]]:
        return {frozenset(node.id for node in cast.nodes) for cast in found.drawn}

    assert groups(casts_of(backing(*pairs))) == groups(casts_of(backing(*reversed(pairs))))


def only(*pairs: Pair) -> Cast:
    """Return the one drawing of some relations."""
    (cast,) = casts_of(backing(*pairs)).drawn
    return cast


def test_a_chain_is_read_downwards_in_whatever_order_it_is_told() -> None:
    """All lanes are then next to the words."""
    cast = only((0, 3), (1, 4), (3, 1), (4, 2))
    assert [node.id for node in cast.nodes] == ["a0", "a3", "a1", "a4", "a2"]
    assert cast.depth == 1


def test_those_who_lead_to_one_share_a_lane() -> None:
    """One arrow for all of them: what leads where is told by the lane."""
    cast = only((0, 3), (1, 3), (2, 3))
    (lane,) = cast.lanes
    assert len(lane.tails) == 3


def test_what_leads_far_leaves_before_what_leads_near() -> None:
    """Else the two would cross."""
    cast = only((0, 1), (1, 2), (0, 2))
    assert [row.end.id for row in cast.rows if isinstance(row, Tie)][:2] == ["a2", "a1"]


def test_a_crowd_is_not_drawn_and_a_pair_need_not_be() -> None:
    """What is left out is kept, to be told in words."""
    crowd = drawn(*((0, other) for other in range(1, 15)))
    assert crowd.drawn == ()
    assert [len(group) for group in crowd.crowded] == [14]
    pair = drawn((0, 1), (2, 2))
    assert pair.drawn == ()
    assert len(pair.apart) == 2


def test_few_who_are_tied_in_very_many_ways_are_a_crowd() -> None:
    """Every row would have its words, and nobody could follow a lane past them."""
    everybody = [(one, other) for one in range(7) for other in range(7) if one != other]
    (crowd,) = casts_of(backing(*everybody)).crowded
    assert len(crowd) > MOST_TIES


def test_what_only_parties_say_is_told_apart_and_by_whom() -> None:
    """A picture does not make a fact of a claim; a source in its own voice tells one."""
    voices = {
        "a0": "Actor 0 claims",
        "wire": "",
        "": "nobody recorded says so",
        "unattributed": "unattributed",
    }
    for by, voice in voices.items():
        (cast,) = drawn((0, 1), (1, 2), by=by).drawn
        assert {tie.voice for tie in cast.ties} == {voice}
        assert {tie.is_claimed for tie in cast.ties} == {bool(voice)}


def tie_of(fields: str, more: str = "") -> Tie:
    """Return the one relation of a briefing."""
    sources = "sources: [{id: wire, label: the wire}]\n"
    relation = f"relations: [{{id: r, from: a, kind: opposes, to: b, {fields}}}]\n"
    briefing = whole(
        f"title: t\n{sources}actors: [{{id: a, name: A}}, {{id: b, name: B}}]\n{relation}{more}"
    )
    (tie,) = ties_among(briefing, briefing)
    return tie


def test_what_a_party_denies_is_not_drawn_as_told() -> None:
    """Even where a source says so as well; nor is what a source itself doubts."""
    assert tie_of("claims: [{by: wire}, {by: a, stance: denies}]").voice.startswith("disputed")
    assert tie_of("claims: [{by: wire, stance: doubts}]").voice == "the wire doubts"
    assert tie_of("claims: [{by: wire}, {by: a}]").voice == ""


def test_what_nobody_has_reviewed_is_not_drawn_as_told() -> None:
    """It says that it is a draft, and by whom it is said to be said; so does a name."""
    drafted = tie_of("by: wire, draft: rule")
    assert (drafted.how, drafted.voice) == ("(draft) against", "the wire")
    sources = "sources: [{id: wire, label: the wire}]\n"
    actors = "actors: [{id: a, name: A, draft: rule}, {id: b, name: B}]\n"
    briefing = whole(f"title: t\n{sources}{actors}relations: [{{from: a, kind: backs, to: b}}]\n")
    (tie,) = ties_among(briefing, briefing)
    assert tie.start.name == "(draft) A"


def test_when_it_was_so_and_whether_to_be_careful_go_along() -> None:
    """What is over does not look like what goes on."""
    assert tie_of("by: wire, date: 2003/2011").when == "2003–2011"
    assert tie_of("by: wire, within: 2003/2011").when == "between 2003 and 2011"
    assert not tie_of("by: wire").care
    assert tie_of("by: wire", "caveats: [{text: mind, about: [r]}]\n").care
