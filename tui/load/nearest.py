"""Find what was probably meant. What only a mistake needs is imported by the mistake."""

from collections.abc import Iterable


def nearest(word: str, candidates: Iterable[str], cutoff: float = 0.6) -> str:
    """Return the candidate that is most like `word`, or nothing."""
    from difflib import get_close_matches

    found = get_close_matches(word, list(candidates), 1, cutoff)
    return found[0] if found else ""


def did_you_mean(word: str, candidates: Iterable[str], otherwise: str) -> str:
    """Return a hint that names the nearest candidate, or `otherwise`."""
    near = nearest(word, candidates)
    return f"did you mean `{near}`?" if near else otherwise
