"""Order by what is known to come first, over ids alone."""

from collections.abc import Iterable, Iterator, Mapping, Sequence


def after_predecessors(ids: Iterable[str], before: Mapping[str, Sequence[str]]) -> list[str]:
    """Return ids in their order, each moved behind those that `before` has for it.

    Each id comes back once, in a ring too, which is entered at its first. The time taken grows
    with how much there is, not faster; `before` names only ids that are among the `ids`.
    """
    placed: dict[str, None] = {}
    entered: set[str] = set()
    for identifier in ids:
        # What comes first goes first, by a stack of our own: chains may be long, or a ring.
        stack: list[tuple[str, Iterator[str]]] = []
        if identifier not in entered:
            entered.add(identifier)
            stack.append((identifier, iter(before.get(identifier, ()))))
        while stack:
            top, waiting = stack[-1]
            first = next((one for one in waiting if one not in entered), None)
            if first is None:
                placed[top] = None
                stack.pop()
            else:
                entered.add(first)
                stack.append((first, iter(before.get(first, ()))))
    return list(placed)
