"""Digests that tell two texts apart, without the OpenSSL that `hashlib` comes with.

They are made wherever the program starts, where loading OpenSSL would cost more than reading a
briefing. They recognise what is our own; the fingerprints of a source's text, which others check,
are SHA-256 (`model/source.py`).
"""


def digest(data: bytes, size: int = 16) -> str:
    """Return a digest of `size` bytes in hex digits, equal for equal data on every machine."""
    # The hash behind `hashlib.blake2b` (RFC 7693).
    from _blake2 import blake2b

    return blake2b(data, digest_size=size).hexdigest()
