"""Texts to try rules on: words that mean something to them, in any order, and any letters."""

from hypothesis import strategies as st

_PIECES = (
    "more than", "about", "a few", "two", "dozens", "million", "1", "20", "35,000", "2018", "May",
    "7", "Monday", "last week", "October", "since", "Mr", "Halden", "Ines Ohl", "of the", "GGG",
    "U.S.", "“", "”", '"', "«", "»", "'s", "—", "-", ".", ",", "%", "\n", "é", "\u00ad", "\x1b",
    "\u202e", "漢字", "١٢", "the", "said",
)  # fmt: skip

PROSE = st.one_of(
    st.lists(st.sampled_from(_PIECES), max_size=30).map(" ".join),
    st.lists(st.sampled_from(_PIECES), max_size=30).map("".join),
    st.text(max_size=60),
)
