"""Ids for items that a program writes: short words that a person can type, each given once."""

from tui.load.load import slug


class Ids:
    """Gives out ids, and knows which one stands for what the file calls something."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._counts: dict[str, int] = {}
        self._known: dict[str, tuple[str, str]] = {}

    def new(self, words: str, listed: str = "", called: str = "") -> str:
        """Return a free id made of some words; `called` is what the file calls that item of a list.

        What the file calls the same is the same: the first one counts.
        """
        base = slug(words) or "item"
        name = base
        while name in self._taken or name in {"unattributed", "unknown"}:
            # Counting on from the last number keeps many equal titles from taking forever.
            self._counts[base] = self._counts.get(base, 1) + 1
            name = f"{base}-{self._counts[base]}"
        self._taken.add(name)
        if called:
            self._known.setdefault(called, (listed, name))
        return name

    def known(self, called: str, *lists: str) -> str:
        """Return the id of what the file calls so, if that is in one of the lists; or nothing."""
        listed, name = self._known.get(called, ("", ""))
        return name if listed in lists else ""
