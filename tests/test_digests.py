"""A digest is the same wherever and whenever it is made."""

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from tui.digests import digest


@given(st.binary(max_size=200), st.integers(4, 64))
def test_it_is_the_standard_one(data: bytes, size: int) -> None:
    """BLAKE2b, as everybody has it, and not a thing of this program or of one start of it."""
    assert digest(data, size) == hashlib.blake2b(data, digest_size=size).hexdigest()
