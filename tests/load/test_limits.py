"""No file takes more than its share of time and memory: read at the limit, refused one past it."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.reading import loaded, marks
from tui.load import nodes
from tui.load.file import MOST_BYTES
from tui.load.nodes import MOST_DEPTH, MOST_SCALAR_BYTES
from tui.problems import MOST_PROBLEMS

HANGING = 5.0
"""Seconds, many times what it takes: only a file that takes minutes fails."""


@contextmanager
def soon() -> Iterator[None]:
    """Fail if the block takes so long that it is on its way to hanging."""
    began = time.monotonic()
    yield
    assert time.monotonic() - began < HANGING


def codes(text: str) -> set[str]:
    """Return the codes of a text's problems, told soon."""
    with soon():
        return {problem.code for problem in loaded(text).report.problems}


def test_the_limits_are_those_that_are_documented() -> None:
    """They are part of the format: a briefing that opens today opens tomorrow."""
    assert (MOST_DEPTH, nodes.MOST_NODES) == (32, 2_000_000)
    assert (MOST_SCALAR_BYTES, MOST_BYTES) == (1 << 20, 32 << 20)


def test_nesting_is_read_to_the_limit_and_no_deeper() -> None:
    """B010. The briefing itself is the first level."""
    inside = MOST_DEPTH - 1
    at_limit = f"title: t\nsubjects: {'[' * inside}{']' * inside}\n"
    assert "B010" not in codes(at_limit)
    beyond = f"title: t\nsubjects: {'[' * (inside + 1)}{']' * (inside + 1)}\n"
    assert marks(beyond) == [("B010", 2, 11 + inside)]


@pytest.mark.parametrize(
    "text",
    ["[" * 25_000, "- " * 25_000, "{a: " * 25_000, "title: " + "[" * 25_000, "? " * 25_000,
     "".join(" " * depth + "a:\n" for depth in range(5_000))],
    ids=["flow lists", "block lists", "flow mappings", "in a field", "keys", "block mappings"],
)  # fmt: skip
def test_a_tower_of_brackets_is_refused_at_once(text: str) -> None:
    """It crashes other readers of YAML."""
    assert "B010" in codes(text)
    assert loaded(text).briefing is None


def test_values_are_read_up_to_a_number_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """B011: keys, values and collections count alike."""
    text = "title: t\nsubjects: [a, b]\n"  # 1 mapping, 2 keys, 1 value, 1 list with 2 values
    monkeypatch.setattr(nodes, "MOST_NODES", 7)
    assert codes(text) == set()
    monkeypatch.setattr(nodes, "MOST_NODES", 6)
    assert marks(text) == [("B011", 2, 15)]


def test_a_long_text_is_read_to_the_limit_and_no_further() -> None:
    """B015, counted in bytes of UTF-8."""
    for letter in ("a", "é", "😀"):
        fitting = letter * (MOST_SCALAR_BYTES // len(letter.encode()))
        assert codes(f"title: {fitting}\n") == set()
        assert marks(f"title: {fitting + letter}\n") == [("B015", 1, 8)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("title: &a t\n", [(1, 8)]),
        ("title: &a t\nsummary: *a\n", [(1, 8), (2, 10)]),
        ("title: t\nactors: &a [x]\n", [(2, 9)]),
        ("title: t\n<<: {lang: en}\n", [(2, 1)]),
        ("title: t\nactors:\n  - {name: x, <<: [{kind: person}]}\n", [(3, 15)]),
        ("title: t\n*a : x\n", [(2, 1)]),
    ],
)
def test_nothing_may_stand_for_something_written_elsewhere(
    text: str, places: list[tuple[int, int]]
) -> None:
    """B012: anchors, aliases, merge keys."""
    found = [mark for mark in marks(text) if mark[0] == "B012"]
    assert found == [("B012", *place) for place in places]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("title: !!str t\n", (1, 8)),
        ("title: !!python/object/apply:os.system [id]\n", (1, 8)),
        ("title: t\nactors: !x [y]\n", (2, 9)),
        ("title: ! t\n", (1, 8)),
    ],
)
def test_no_value_may_choose_its_own_type(text: str, place: tuple[int, int]) -> None:
    """B013: a tag is refused and never run."""
    assert ("B013", *place) in marks(text)


@pytest.mark.parametrize(
    ("text", "line"), [("title: t\n---\ntitle: u\n", 2), ("title: t\n...\n---\n", 3)]
)
def test_a_file_holds_one_briefing(text: str, line: int) -> None:
    """B014."""
    assert marks(text) == [("B014", line, 1)]


def test_a_billion_laughs_are_not_laughed() -> None:
    """Ten lines that stand for gigabytes elsewhere."""
    lines = ["title: t", "a: &a [lol, lol]"]
    lines += [f"{b}: &{b} [*{a},*{a},*{a},*{a},*{a},*{a},*{a},*{a},*{a}]"
              for a, b in zip("abcdefghij", "bcdefghijk", strict=True)]  # fmt: skip
    assert "B012" in codes("\n".join(lines))


def test_a_bomb_of_merge_keys_does_not_go_off() -> None:
    """A few hundred bytes that take other readers half a minute."""
    lines = ["title: t", "a0: &a0 {x: 1}"]
    lines += [f"a{n + 1}: &a{n + 1} {{<<: [{', '.join([f'*a{n}'] * 9)}]}}" for n in range(12)]
    assert "B012" in codes("\n".join(lines))


def test_thousands_of_problems_are_counted_and_not_kept() -> None:
    """Those kept and those left out are all there were."""
    with soon():
        report = loaded("title: t\n" + "title: u\n" * 3_000).report
    assert len(report.problems) == MOST_PROBLEMS
    assert report.left_out == report.left_out_errors == 3_000 - MOST_PROBLEMS


@pytest.mark.parametrize(
    "item",
    ["{id: a%d, name: somebody %d, part_of: nobody%d}", "{nam%d: x, b%d: y, c%d: z}",
     "{name: x%d, kind: king%d, by: me%d}", "{name: x%d, at: wire%d/p%d}", "{name: x, id: x}"],
)  # fmt: skip
def test_a_file_full_of_mistakes_does_not_take_minutes(item: str) -> None:
    """Guessing what each was meant to be ends after some."""
    items = "".join(f"- {item}\n".replace("%d", str(number)) for number in range(8_000))
    with soon():
        report = loaded(f"title: t\nactors:\n{items}").report
    assert report.left_out > 0


def test_thousands_of_pins_into_sources_that_are_not_there_are_told_soon() -> None:
    """The sources are not listed behind each of them."""
    sources = "".join(f"- {{id: s{number}, label: x}}\n" for number in range(15_000))
    items = "".join(f"- {{text: x, at: w{number}/p1}}\n" for number in range(15_000))
    with soon():
        report = loaded(f"title: t\nsources:\n{sources}background:\n{items}").report
    assert report.left_out > 0
    assert all(len(problem.help) < 200 for problem in report.problems)


def test_a_large_file_with_many_broken_places_is_not_read_again_and_again() -> None:
    """Reading on after a broken place is for drafts, not for floods."""
    text = "title: t\nactors:\n" + "- a\n" * 60_000 + "- ]\n" * 30
    with soon():
        report = loaded(text).report
    assert {problem.code for problem in report.problems} == {"B101"}


def test_thousands_of_voices_on_one_item_are_weighed_soon() -> None:
    """Each voice counts once, however often it speaks."""
    claims = ", ".join(["{by: a}"] * 10_000)
    text = (
        f"title: t\nactors:\n- {{id: a, name: x}}\nbackground:\n- {{text: y, claims: [{claims}]}}"
    )
    with soon():
        briefing = loaded(text).briefing
        assert briefing is not None
        assert [item.standing(briefing) for item in briefing.lists["background"]] == ["claimed"]
