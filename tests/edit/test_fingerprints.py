"""A fingerprint is written into its source, and nothing else is touched."""

import random
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.article.story import COUNT, HEAD, RULE, STORY, TALKS
from tests.article.test_alignment import later, sentence
from tests.reading import loaded, whole
from tui.article.alignment import aligned
from tui.article.article import Article
from tui.article.fingerprint import renewed
from tui.edit.edits import applied
from tui.edit.fingerprints import set_fingerprint
from tui.edit.tree import tree_of
from tui.model.anchor import Anchor
from tui.model.pin import Pin
from tui.model.source import SourceText
from tui.problems import Fault


def written(text: str, story: Sequence[str], before: Sequence[str] | None = None) -> str:
    """Return a briefing's text with the fingerprint of a story in its first source."""
    briefing = loaded(text).briefing
    assert briefing is not None
    (source, *_) = briefing.sources
    article = Article(tuple(story))
    old = source.text or SourceText()
    known = Article(tuple(before)) if before else None
    anchors = aligned(old.blocks, article, known)
    new = renewed(old, article, anchors)
    tree = tree_of(text)
    assert tree is not None
    edits = set_fingerprint(tree, source.mark, new, anchors)
    assert not isinstance(edits, Fault)
    after = applied(text, edits)
    again = whole(after).sources[0]
    assert again.text == new
    return after


PLAIN = """\
# A briefing.
title: 'Geese'   # quoted
sources:
- id: gull
  label: "The Gull"   # a paper
  # Nobody signs there.
  author: unknown
background:
- {text: Geese., at: p1}
"""


def test_a_first_fingerprint_stands_behind_all_else_of_the_source() -> None:
    """As the lists of the file are indented; every line that was there still is."""
    after = written(PLAIN, STORY)
    lines = after.splitlines()
    assert [line for line in lines if line in PLAIN.splitlines()] == PLAIN.splitlines()
    assert lines[7:11] == [
        "  text:", "    scheme: blocks-1", f"    sha256: {Article(STORY).sha256}", "    words: 62",
    ]  # fmt: skip
    assert lines[11:13] == ["    blocks:", f"      - {{{lines[12].partition('{')[2]}"]


@pytest.mark.parametrize(
    "source",
    [
        "- {id: gull, label: The Gull}",
        "- label: The Gull\n  text: {blocks: [a headline, a count]}",
        "- label: The Gull\n  text:\n    blocks: [a headline, a count]",
        "- label: The Gull\n  text:\n    words: 3",
        "- label: The Gull\n  text:\n    blocks:\n    - a headline # first\n    - gist: a count",
        "- label: The Gull\n  published: 2026\n  note: >-\n    folded\n    text",
    ],
)
def test_a_source_in_any_shape_gets_one(source: str) -> None:
    """What its author wrote of the passages stays theirs, where the passages had no mark before."""
    text = f"title: t\nsources:\n{source}\nbackground:\n- x\n"
    article = Article(STORY)
    anchors = tuple(Anchor(number, "unmarked") for number in range(1, 3))
    old = whole(text).sources[0].text or SourceText()
    known = anchors[: len(old.blocks)]
    kept = tuple(anchor._replace(places=(Pin(anchor.passage),)) for anchor in known)
    tree = tree_of(text)
    assert tree is not None
    new = renewed(old, article, kept)
    edits = set_fingerprint(tree, whole(text).sources[0].mark, new, kept)
    assert not isinstance(edits, Fault)
    again = whole(applied(text, edits)).sources[0].text
    assert again == new
    assert [block.gist for block in again.blocks[: len(old.blocks)]] == [b.gist for b in old.blocks]


MARKED = """\
title: Geese
sources:
  - id: gull
    label: The Gull
    text:
      scheme: blocks-1   # by hand
      sha256: {sha256}
      words: 62
      blocks:
        # The headline.
        - {{gist: 'A headline', hash: "{0}"}}   # short
        # What was counted, and by whom.
        - hash: {1}
          gist: >-
            The count of
            the office.
        - {{hash: "{2}", skip: rule}}

        # Who speaks.
        - {{hash: "{3}", gist: Talks}}
    note: The end.
"""


def marked() -> str:
    """Return a briefing whose passages have comments and a shape of their own."""
    article = Article(STORY)
    return MARKED.format(*article.digests, sha256=article.sha256)


def test_renewing_touches_the_fingerprints_alone() -> None:
    """Comments, order, quotes and blank lines stay to the letter."""
    before = marked()
    after = written(before, STORY)
    for line in ["scheme: blocks-1   # by hand", "# The headline.", "# What was counted",
                 "            The count of\n            the office.\n", "\n\n        # Who speaks.",
                 "}   # short", "gist: 'A headline', hash:", "    note: The end."]:  # fmt: skip
        assert line in after
    assert written(after, STORY) == after


def test_what_moved_takes_along_what_was_written_of_it() -> None:
    """With its comments; what is new has none, and what is gone leaves nothing."""
    after = written(marked(), [HEAD, TALKS, "By our correspondent in the harbour.", COUNT], STORY)
    order = ["# The headline.", "gist: 'A headline'", "# Who speaks.", "gist: Talks", "- {hash:",
             "# What was counted", "the office."]  # fmt: skip
    places: list[int] = []
    for words in order:
        places.append(after.index(words, places[-1] + 1 if places else 0))
    assert places == sorted(places)
    assert RULE not in after
    assert "skip: rule" not in after


def test_line_ends_are_those_of_the_file() -> None:
    """A file from Windows stays one."""
    after = written(PLAIN.replace("\n", "\r\n"), STORY)
    assert after.count("\n") == after.count("\r\n") > PLAIN.count("\n")


@settings(max_examples=60)
@given(st.integers(0, 2**32))
def test_whatever_became_of_the_article_the_file_says_it(seed: int) -> None:
    """`written` looks whether the loader reads what was meant; and all other lines stay."""
    chance = random.Random(seed)  # noqa: S311  # no secret; hypothesis gives the seed
    before = [sentence(chance) for _ in range(chance.randint(1, 8))]
    after = later(before, chance).blocks or ["nothing left"]
    text = written(PLAIN, before)
    text = written(text.replace("hash:", "gist: 'my own', hash:"), after, before)
    assert all(line in text.splitlines() for line in PLAIN.splitlines())
