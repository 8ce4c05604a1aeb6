"""What is denied, refused, planned or feared never reads as what was."""

import pytest

from tests.draft.drafting import asked, drafted


def words(text: str) -> list[str]:
    """Return what the events, figures and quotes that are drafted of a text are called."""
    briefing = drafted(asked(f"{text} Ines Ohl came.", "2026-03-12")).briefing
    lists = {"timeline", "figures", "quotes"}
    return [item.caption for item in briefing if item.LIST in lists]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("A jury rejected claims that he stabbed a man on Monday.", "rejected"),
        ("The council denied that the mayor had taken bribes in 2024.", "denied"),
        ("The mayor refused to resign on Wednesday.", "refused"),
        ("A man threatened to burn down the town hall on Saturday.", "threatened"),
        ("The army has never admitted killing civilians in 2019.", "never"),
        ("The museum disputed a report that children had died in 2019.", "disputed"),
        ("Residents said they feared that the army would come on Friday.", "feared"),
        ("The paper wrongly reported that the mayor had been hurt on Monday.", "wrongly"),
        ("Unless a deal is reached by Friday, crews will go.", "unless"),
        ("If she wins on Sunday, Nora Lind would go.", "if"),
        ("The council plans to build 500 new homes.", "plans"),
        ("The union threatened to call out 300 crew members.", "threatened"),
        ("Officials fear that 40 people may have drowned.", "may"),
    ],
)
def test_the_word_that_says_that_it_is_not_so_is_told_with_it(text: str, kept: str) -> None:
    """In the title, the label or the gist of each item that is drafted of the sentence."""
    found = [one for one in words(text) if "Ines" not in one]
    assert found
    assert all(kept in one.casefold() for one in found), found


@pytest.mark.parametrize(
    "text",
    [
        "It is not true that 50 people were arrested.",
        "The army has never admitted killing 12 civilians.",
        "The museum disputed a report that 40 children had died.",
        "Nobody found 30 bodies in the harbour.",
        "If the dam broke, 400 people would have to leave.",
    ],
)
def test_a_number_that_is_denied_is_no_figure(text: str) -> None:
    """It is left to who reads the article."""
    briefing = drafted(asked(f"{text} On Monday Ines Ohl came.", "2026-03-12")).briefing
    assert [item.caption for item in briefing if item.LIST == "figures"] == []


def test_what_would_have_been_is_no_event() -> None:
    """It was not."""
    found = words("Had the dam broken on Monday, 400 people would have died.")
    assert not [one for one in found if "dam" in one.casefold() or "400" in one]


def test_what_a_participle_is_of_is_told_with_its_date() -> None:
    """And not what the sentence tells besides."""
    briefing = drafted(
        asked("The museum will return 72 bronzes looted in 1897. Ines Ohl came.", "2026-03-12")
    ).briefing
    (event,) = (item for item in briefing if item.LIST == "timeline" and item.dates)
    assert event.caption == "72 bronzes looted"


def test_nobody_does_what_was_done_to_them() -> None:
    """He was knighted, and knighted nobody."""
    assert "He was knighted" in words("Olav Lind spoke. He was knighted in 1999.")


def test_who_says_nothing_of_the_sort_is_not_quoted_with_it() -> None:
    """Neither, nobody, has not."""
    text = "Neither the government nor the Labour Party has called for an inquiry on Monday."
    briefing = drafted(asked(text, "2026-03-12")).briefing
    assert [item for item in briefing if item.LIST == "quotes"] == []


def test_what_stands_for_itself_is_told_by_itself() -> None:
    """A denial before it is of something else."""
    found = words("The mayor did not stay, and crews walked out on Monday.")
    assert any(one.startswith("Crews walked out") for one in found), found
