"""What became of a source's text, passage by passage rather than digest by digest."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from tui.model.differences import Difference
from tui.model.source import FURNITURE, Block, SourceText
from tui.model.words import count

_MOST_COMPARED: Final = 250_000
"""Pairs of passages. What has more, no article has; it is compared number by number."""
_AS_IT_WAS, _ANEW = "as it was", "made anew"


class _Pair(NamedTuple):
    """A passage in two readings of a text, numbered from 1; a number is 0 where there is none."""

    old: int
    new: int


def text_changed(old: SourceText | None, new: SourceText | None) -> Iterator[Difference]:
    """Yield what differs between two readings of a source's text: `p6 gist`, `p7`, numbers."""
    if old == new:
        return
    before, after = (text.blocks if text else () for text in (old, new))
    if not before or not after:
        yield Difference(
            "text", *(count(len(one), "passage") if one else "" for one in (before, after))
        )
        return
    pairs = _pairs(before, after)
    found = [one for pair in pairs for one in _passage(pair, before, after)]
    yield from found
    yield from _renumbered(pairs)
    anew = sum(1 for pair in pairs if all(pair) and _is_only_anew(pair, before, after))
    if anew:
        yield Difference("fingerprints", "as they were", f"{_ANEW} of {count(anew, 'passage')}")
    elif not found:
        yield Difference("fingerprint", _AS_IT_WAS, _ANEW)


def _passage(pair: _Pair, before: Sequence[Block], after: Sequence[Block]) -> Iterator[Difference]:
    if not pair.old:
        yield Difference(f"p{pair.new}", "", _named(after[pair.new - 1]))
        return
    old = before[pair.old - 1]
    if not pair.new:
        yield Difference(f"p{pair.old}", _named(old), "")
        return
    new = after[pair.new - 1]
    if old.hash and new.hash and old.hash != new.hash:
        yield Difference(f"p{pair.new}", f"a text{_length(old)}", f"another text{_length(new)}")
    if old.gist != new.gist:
        yield Difference(f"p{pair.new} gist", old.gist, new.gist)
    if old.skip != new.skip:
        yield Difference(f"p{pair.new} skip", old.skip or "", new.skip or "")


def _named(block: Block) -> str:
    return block.gist or (FURNITURE[block.skip] if block.skip else f"a passage{_length(block)}")


def _length(block: Block) -> str:
    return f" of {count(block.words, 'word')}" if block.words is not None else ""


def _is_only_anew(pair: _Pair, before: Sequence[Block], after: Sequence[Block]) -> bool:
    """Whether the same passage, as far as that is known, is only recognised by other means."""
    old, new = before[pair.old - 1], after[pair.new - 1]
    told = {"gist": old.gist, "skip": old.skip, "mark": old.mark}
    is_other = bool(old.hash and new.hash) and old.hash != new.hash
    return not is_other and Block(**{**vars(new), **told}) != old


def _renumbered(pairs: Sequence[_Pair]) -> Iterator[Difference]:
    """Yield a line for each run of passages that have other numbers now."""
    run: list[_Pair] = []
    for pair in [*pairs, _Pair(0, 0)]:
        if all(pair) and pair.old != pair.new and (not run or _follows(run[-1], pair)):
            run.append(pair)
            continue
        if run:
            yield Difference("passages", *map(_span, zip(*run, strict=True)))
        run = [pair] if all(pair) and pair.old != pair.new else []


def _follows(one: _Pair, other: _Pair) -> bool:
    return one.old + 1 == other.old and one.new + 1 == other.new


def _span(numbers: Sequence[int]) -> str:
    first, last = numbers[0], numbers[-1]
    return f"p{first}" if first == last else f"p{first} to p{last}"


def _pairs(before: Sequence[Block], after: Sequence[Block]) -> list[_Pair]:
    """Return which passage is which: by digest, or by gist where digests are not all there."""
    if len(before) * len(after) > _MOST_COMPARED:
        return list(_in_turn(0, len(before), 0, len(after)))
    from difflib import SequenceMatcher  # for those who compare

    by_hash = all(block.hash for block in (*before, *after))
    old, new = ([_key(block, by_hash=by_hash) for block in one] for one in (before, after))
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return [pair for _, *places in matcher.get_opcodes() for pair in _in_turn(*places)]


def _key(block: Block, *, by_hash: bool) -> str:
    return block.hash if by_hash else block.gist or block.skip or ""


def _in_turn(old: int, old_end: int, new: int, new_end: int) -> Iterator[_Pair]:
    """Yield pairs of what stands in the same place, then what is over on either side."""
    both = min(old_end - old, new_end - new)
    yield from (_Pair(old + step, new + step) for step in range(1, both + 1))
    yield from (_Pair(number + 1, 0) for number in range(old + both, old_end))
    yield from (_Pair(0, number + 1) for number in range(new + both, new_end))
