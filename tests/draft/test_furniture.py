"""Furniture of a page is known for it, and no line that may tell something is taken for it."""

import pytest

from tui.draft.furniture import furniture
from tui.draft.text import Text
from tui.model.source import FURNITURE

SORTS = {
    "rule": ["_______________", "* * *", "———", "#####"],
    "read-more": [
        "Read more:",
        "Read more: Geese and what they eat",
        "ALSO READ | The bakers' side of it",
        "Related stories",
        "Related: A year of bread",
        "More on this story",
        "You may also like",
        "Keep reading…",
        "Watch: The geese come ashore",
        "Tags: geese, bread, harbour",
    ],
    "credit": [
        "Photo: B. Lind",
        "Photograph by Ada Moe",
        "Image credit: Ada Moe / The Gull",
        "AFP",
        "Reuters/Ada Moe",
        "AP Photo/Ada Moe",
        "Getty Images",
        "Additional reporting by Ada Moe",
        "The Gull’s Ada Moe contributed to this report.",
        "(Reporting by Ada Moe; Editing by Bo Lind)",
        "By Ines Ohl and Bo Lind",
    ],
    "share": [
        "Share",
        "Share this article",
        "Facebook Twitter Email Print",
        "Tweet",
        "Copy link",
        "Follow us on Twitter and Facebook",
        "Like us on Facebook!",
        "Follow @gull",
    ],
    "notice": [
        "Advertisement",
        "ADVERTISEMENT",
        "Story continues below",
        "Sign up for our newsletter",
        "Subscribe to the Gull",
        "Get the day's news of the harbour in your inbox",
        "We use cookies to make bread taste better.",
        "By clicking you agree to all that we may think of",
        "© 2026 The Gull",
        "The-Gull ™ & © 2026 Harbour Press, a company. All rights reserved.",
        "This article was translated from the Danish.",
        "Translated by Ada Moe",
        "This story was originally published by The Gull.",
        "The views expressed in this article are those of geese.",
        "12 comments",
        "4 min read",
        "Last updated: 5 March 2026, 10:40 GMT",
        "June 4, 2018",
    ],
}
TELLING = [
    "Read more slowly, the teacher said, and the geese will follow.",
    "Related groups of geese held two other quays.",
    "Shares of the bakery fell by 4 per cent.",
    "Share of the vote",
    "Print workers joined the strike on Monday.",
    "AFP said that 12 geese were hurt.",
    "Reuters was told that 40 people had left.",
    "Published reports say that 40 died.",
    "Translated into bread, that is 480 buns.",
    "By Monday all had gone.",
    "Photographs of the quay show 140 geese.",
    "Email was down for two days.",
    "Advertising on the quay was stopped on 3 May.",
    "Copyright law was changed in 2011.",
    "Follow-up talks begin on Friday.",
    "Sign language was used by all 12 of them.",
    "Watch towers were built in May.",
    "June 4 was the day on which the geese came.",
    "12 comments were handed in to the court.",
    "We used to feed them, said Ines Ohl.",
    "Correction: it was 21 geese, and not 12.",
    "X",
    "5",
    "The siege",
]


def kinds(*blocks: str) -> list[str | None]:
    """Return what the blocks of a text are taken for."""
    return list(furniture(Text.of("\n\n".join(blocks))))


@pytest.mark.parametrize(("sort", "block"), [(a, one) for a, some in SORTS.items() for one in some])
def test_each_sort_is_known_by_how_papers_write_it(sort: str, block: str) -> None:
    """Amid an article."""
    assert kinds("The geese left.", block, "They came back.") == [None, sort, None]


@pytest.mark.parametrize("block", TELLING[:-3])
def test_what_may_tell_something_is_not_furniture(block: str) -> None:
    """A line too many costs a glance, a line too few a fact."""
    assert kinds("The geese left.", block) == [None, None]


@pytest.mark.parametrize("block", TELLING[-2:])
def test_a_number_or_a_heading_is_not_furniture(block: str) -> None:
    """However short it is."""
    assert kinds("The geese left.", block) == [None, None]


def test_what_stands_below_read_more_is_a_link_up_to_a_rule() -> None:
    """Without a rule to end them, the first alone."""
    links = ["Overview: a year of geese", "Bread and who bakes it"]
    assert kinds("Read more:", *links, "___", "Geese left.") == [*["read-more"] * 3, "rule", None]
    assert kinds("Read more:", *links, "Geese left.") == ["read-more", "read-more", None, None]
    assert kinds("Read more:", "The geese left.") == ["read-more", None]


def test_a_byline_stands_at_the_top() -> None:
    """Further down it is the beginning of a sentence that is cut short."""
    assert kinds(*["The geese left."] * 9, "By Ines Ohl")[-1] is None


def test_every_sort_that_a_briefing_knows_is_found() -> None:
    """And no other."""
    assert set(SORTS) == set(FURNITURE)


@pytest.mark.parametrize(
    "stretch", ["read more ", "share ", "© ", "_", "by clicking ", "A. ", "\n\nShare", "get ", "("]
)
def test_a_hostile_text_takes_no_time(stretch: str) -> None:
    """A block that is long is looked at no further."""
    furniture(Text.of(stretch * (200_000 // len(stretch))))


@pytest.mark.parametrize("notice", ["INVENTED: all of it", "Editor's note: a word was changed."])
def test_a_notice_above_the_title_is_one_where_a_byline_tells_which_is_the_title(
    notice: str,
) -> None:
    """Elsewhere it may be the story: `EXCLUSIVE: Geese leave`."""
    blocks = [notice, "Geese leave the quay", "By Ines Ohl", "They left on Monday."]
    assert furniture(Text.of_blocks(blocks)) == ("notice", None, "credit", None)
    assert furniture(Text.of_blocks([blocks[0], *blocks[3:]])) == (None, None)
    assert furniture(Text.of_blocks(["They left.", *blocks[1:]])) == (None, None, "credit", None)
