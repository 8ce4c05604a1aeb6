"""What holds of the names of any text, and what hostile text cannot do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.draft.names import RULES, cast, find_names
from tui.draft.text import Text

_WORDS = [
    "Amin", "Karim", "Mohammed", "Muhammad", "General", "Gen.", "Mr", "the", "The", "of", "in",
    "and", "al-", "Al", "Libya", "Libyan", "forces", "Army", "Harbour", "Union", "(HU)", "(AQI)",
    "HU", "UN", "United", "Nations", "Bank", "Ministry", "for", ",", ".", ":", "head", "spokesman",
    "also known as", "formerly", "'s", "’s", "“", "”", '"', "-", "&", "v", "AT", "2",
    "Oslo", "D.C.", "J.", "İzmir", "ß", "ŉ", "ſt", "ﬁ", "\u0301", "\u00ad", "\u200b", "\n",
    "\n\n", "(", ")", "İ",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(_WORDS), max_size=60).map(" ".join) | st.text(max_size=200)
_RULES = {rule.id for rule in RULES}


@given(TEXTS)
def test_names_lie_in_the_text_in_order_and_apart(text: str) -> None:
    """None is empty, has blanks at its edges, or lies in two sentences."""
    cut = Text.of(text)
    end = 0
    for one in find_names(cut):
        assert end <= one.start < one.end <= len(text)
        said = cut.said((one.start, one.end))
        assert said == said.strip() != ""
        assert any(start <= one.start and one.end <= stop for start, stop, _ in cut.sentences)
        assert one.words
        assert one.rule in _RULES
        end = one.end


@given(TEXTS)
def test_every_mention_is_in_one_member_of_the_cast(text: str) -> None:
    """None is lost or doubled; members are in the order of their first mentions."""
    cut = Text.of(text)
    mentions = find_names(cut)
    members = cast(cut, mentions).members
    assert sorted(one for member in members for one in member.mentions) == list(mentions)
    assert [member.mentions[0] for member in members] == sorted(
        member.mentions[0] for member in members
    )


@given(TEXTS)
def test_what_a_cast_points_at_is_there(text: str) -> None:
    """Names and roles are printed, doubts are about two members, no member is of two sorts."""
    cut = Text.of(text)
    found = cast(cut, find_names(cut))
    printed = " ".join(text.split())
    for member in found.members:
        assert {one.sort for one in member.mentions} == {member.mentions[0].sort}
        assert all(" ".join(one.split()) in printed for one in (member.name, member.abbr))
        for role in member.roles:
            assert cut.even[role.start : role.end] == role.role
            assert role.of is None or 0 <= role.of < len(found.members)
    for doubt in found.doubts:
        assert 0 <= doubt.first < doubt.second < len(found.members)


@given(TEXTS)
def test_finding_again_finds_the_same(text: str) -> None:
    """No order of sets or tables shows in the result."""
    assert find_names(Text.of(text)) == find_names(Text.of(text))


HOSTILE = {
    "letters": "A ",
    "words": "Aa ",
    "dashes": "Al-",
    "quotation marks": '"',
    "brackets": "(",
    "abbreviations": "(AB) ",
    "names with abbreviations": "Aa Bb Cc (ABC) ",
    "turned": "ABC (Aa ",
    "of": "Bank of ",
    "and": "Ministry of Health and ",
    "titles": "President ",
    "short titles": "Gen. ",
    "roles": "spokesman ",
    "aliases": "Amin, also known as ",
    "possessives": "People's ",
    "nicknames": 'John "J',
    "commas": ", D.C.",
    "sides": "A v ",
    "lines": "A\n",
    "kin": "Amin’s widow, Ines Amin ",
    "storms": "storm Jonas ",
    "subjects": "the Zrk and Mnop Authority ",
    "dots above": "İ",
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_text_is_read_to_its_end(piece: str) -> None:
    """Work grows with the length: were it its square, this would take minutes."""
    text = Text.of(piece * (100_000 // len(piece)))
    cast(text, find_names(text))


def test_one_word_without_end_and_many_names_are_read_to_their_end() -> None:
    """A surname that thousands have makes no pair of each two of them."""
    text = Text.of("A" * 200_000)
    cast(text, find_names(text))
    names = Text.of(
        " ".join(f"Then Bob{number} Smith{number % 7} left." for number in range(5_000))
    )
    found = cast(names, find_names(names))
    assert len(found.doubts) < 10_000
