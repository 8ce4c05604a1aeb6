"""Readers who have the article that a briefing is on, and some who have another version of it."""

from tests.app.halden import card_of, with_another, with_the_same, without
from tests.app.journey import SIZES, journey_from
from tests.app.screen import Reading


@journey_from(with_the_same, *SIZES)
async def test_the_article_stands_beside_the_item(reading: Reading) -> None:
    """A reader sees the very words that a count comes from, lit amid what stands around them."""
    await reading.press("4")
    assert reading.at == "cancelled"
    if reading.is_narrow:
        await reading.press("enter")
    elif not reading.reader.is_wide:
        await reading.press("z")
    await reading.press("tab", "G")
    assert "p3:15-20" in reading.text
    assert "counts about 140 sailings cancelled since" in card_of(reading)
    reading.show()


@journey_from(with_the_same, *SIZES)
async def test_a_passage_has_the_words_lit_that_led_there(reading: Reading) -> None:
    """A reader goes from a count to its passage, and sees there as well which words are meant."""
    await reading.press("4")
    if reading.is_narrow:
        await reading.press("enter")
    await reading.press("enter")
    if reading.is_narrow:
        await reading.press("enter")
    assert reading.at == "courier/p3"
    assert "lit p3:15-20" in card_of(reading)
    reading.show()


@journey_from(with_the_same, *SIZES)
async def test_the_source_pane_is_the_article(reading: Reading) -> None:
    """A reader reads the article, block by block, with the items that stand at each."""
    await reading.press("6")
    assert "article at hand" in reading.words
    reading.show()
    await reading.press("j", "j", "j")
    assert reading.at == "courier/p3"
    assert "Crews stepped ashore" in reading.words
    reading.show()


@journey_from(with_another, *SIZES)
async def test_an_article_that_differs_says_where(reading: Reading) -> None:
    """A reader with another version sees what moved, what changed, what is gone and what is new."""
    await reading.press("6")
    assert "but it" in reading.words
    reading.show()
    await reading.press("j", "j")
    assert reading.at == "courier/new/p2"
    if reading.is_narrow:
        await reading.press("enter")
    assert "A passage that is new in given.txt" in card_of(reading)
    assert "By our correspondent" in card_of(reading)
    reading.show()
    if reading.is_narrow:
        await reading.press("escape")
    await reading.press("j", "j")
    assert reading.at == "courier/p3"
    if reading.is_narrow:
        await reading.press("enter")
    assert "a number changed, `140` → `410`" in card_of(reading)
    reading.show()
    if reading.is_narrow:
        await reading.press("escape")
    await reading.press("j", "j", "j")
    assert reading.at == "courier/p6"
    if reading.is_narrow:
        await reading.press("enter")
    assert "missing: no text that is surely the same" in card_of(reading)
    reading.show()


@journey_from(with_another, *SIZES)
async def test_what_the_article_at_hand_may_not_say_any_more_is_marked(reading: Reading) -> None:
    """A reader sees on every pane which facts stand in passages that were edited or are gone."""
    assert "1 edited, 1 missing" in reading.text or "1 passage edited, 1 missing" in reading.text
    reading.show()
    await reading.press("4")
    assert "≠" in reading.text
    reading.show()


@journey_from(without, *SIZES)
async def test_without_the_article_its_gists_are_shown_and_how_to_bring_it(
    reading: Reading,
) -> None:
    """A reader learns in a line how to see the article, and from the source's card as well."""
    await reading.press("4", "j")
    if reading.is_narrow:
        await reading.press("enter")
    elif not reading.reader.is_wide:
        await reading.press("z")
    await reading.press("tab", "G")
    assert "In the source, in the author's words" in card_of(reading)
    assert "`briefing open halden --article FILE`" in card_of(reading)
    reading.show()
    await reading.press("6")
    if reading.is_narrow:
        await reading.press("enter")
    assert "not at hand: `briefing open halden --article FILE`" in card_of(reading)
    reading.show()
