"""Words for numbers, alike in what is printed, drawn and said."""


def count(number: int, noun: str) -> str:
    """Return a number with its noun: "1 error", "3 errors"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
