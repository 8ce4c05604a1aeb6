"""What a language model says is used only as far as the article bears it out."""

import json
from typing import Final, SupportsIndex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.draft.test_text import TEXTS
from tui.draft.engines import reply as reading
from tui.draft.engines.reply import MOST_ITEMS, reply
from tui.draft.text import Text

ARTICLE: Final = Text.of(
    "Crews at Port Halden walked out on 2 March, the union said.\n\n"
    "More than 100 sailings were cancelled, and 10000 people waited — “for days”, they said."
)


def answer(*items: object) -> str:
    """Return an answer that holds some items."""
    return json.dumps({"items": list(items)})


def item(words: str, quotation: str, kind: str = "event") -> dict[str, str]:
    """Return an item as it is asked for."""
    return {"kind": kind, "words": words, "quotation": quotation}


def test_an_item_is_taken_with_the_place_of_its_quotation() -> None:
    """Blanks, dashes and quotation marks may differ; letters may not."""
    told = reply(answer(item("A strike begins", "crews at Port")), ARTICLE).told
    assert told == ()
    good = item("A strike begins", "walked  out on 2 March")
    waiting = item("A long wait", '10000 people waited - "for days"', "background")
    found = reply(answer(good, waiting), ARTICLE)
    assert [ARTICLE.said(one.stretch) for one in found.told] == [
        "walked out on 2 March",
        "10000 people waited — “for days",
    ]
    assert found.dropped == ()


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (item("A wait", "and 1000 people waited"), "does not stand"),
        (item("A wait", "and 10000 people"), ""),
        (item("A wait", "00 sailings were cancelled"), "does not stand"),
        (item("A wait", "10000 people"), "fewer than"),
        (item("On 2 March", "walked out on 2 March"), "a number or a date"),
        (item("Crews at Port Halden walked out", "walked out on 2 March"), "are the article's"),
        (item("", "walked out on 2 March"), "without words"),
        (item("x" * 5_000, "walked out on 2 March"), "too long"),
        (item("A wait", "the union said. More than 100 sailings"), "does not stand"),
        ({"kind": "event"}, "without kind"),
        ("walk", "without kind"),
        (item("A wait", "and 10000 people", "rumour"), "without kind"),
    ],
)
def test_what_the_article_does_not_bear_out_is_dropped_and_told(given: object, why: str) -> None:
    """A number that only begins like one, words across two passages, the article's own words."""
    found = reply(answer(given), ARTICLE)
    assert bool(found.told) == (not why)
    assert all(why in one for one in found.dropped)
    assert len(found.dropped) == bool(why)


def test_talk_around_the_answer_is_passed_over() -> None:
    """Models like to explain themselves."""
    inner = answer(item("A strike begins", "walked out on 2 March"))
    assert len(reply(f"Sure! Here [it] is:\n```json\n{inner}\n```\nDone.", ARTICLE).told) == 1


GOOD: Final = item("A strike begins", "walked out on 2 March")


@pytest.mark.parametrize(
    "said",
    [
        f"<think>The union [1] says so [2].</think>{answer(GOOD)}",
        f"<think>{'{so} [1] ' * 200}</think>{answer(GOOD)}",
        f'<think>[{{"kind": "event"}}] {{"items": []}}</think>\n{answer(GOOD)}',
        f"<think>{answer(item('It ends', 'said nobody at all'))}</think>{answer(GOOD)}",
        f'{answer(GOOD)} Had there been nothing: {{"items": []}}',
        f'{{"answer": {answer(GOOD)}}}',
        f"[{answer(GOOD)}]",
        f"As asked [1]: {json.dumps([GOOD])}",
    ],
)
def test_what_a_model_thinks_aloud_does_not_hide_its_answer(said: str) -> None:
    """An object with items goes before lists, and the last one before what was only thought."""
    found = reply(said, ARTICLE)
    assert [one.words for one in found.told] == ["A strike begins"]
    assert found.dropped == ()


def test_a_quotation_is_looked_for_beyond_a_place_where_it_is_none() -> None:
    """Across two passages, or within longer words."""
    text = Text.of("So they came to the old\n\nquay at dawn. All left to the old quay at dawn.")
    (one,) = reply(answer(item("A walk", "to the old quay at dawn")), text).told
    assert one.stretch.start == text.text.rindex("to the old")
    assert text.said(one.stretch) == "to the old quay at dawn"


class _Watched(str):
    """A text that counts the letters that are copied out of it."""

    copied = 0

    def __getitem__(self, place: SupportsIndex | slice) -> str:
        found = super().__getitem__(place)
        self.copied += len(found)
        return found


def test_no_more_of_an_article_is_copied_than_the_edges_of_a_quotation(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Else 200 quotations that stand at 80,000 places of a long article keep it busy."""
    plain = _Watched("1,2," * 40_000)
    text = Text.of(str(plain))
    monkeypatch.setattr(reading, "_folded", lambda _: (plain, range(len(plain))))
    article = reading._Article(text)
    monkeypatch.undo()
    assert article.find("1,2,1,2,1") is None
    assert plain.copied < len(plain)


@pytest.mark.parametrize("said", ["", "no", "[" * 10_000, "{}", '{"items": 5}', "\x00", "null"])
def test_what_is_no_answer_is_told(said: str) -> None:
    """And nothing is made of it."""
    found = reply(said, ARTICLE)
    assert found.told == ()
    assert len(found.dropped) == 1


def test_no_more_items_are_looked_at_than_an_article_can_have() -> None:
    """The rest is told as a number."""
    many = [item("A strike begins", "walked out on 2 March")] * (MOST_ITEMS + 5)
    found = reply(answer(*many), ARTICLE)
    assert len(found.told) == MOST_ITEMS
    assert "5 items" in found.dropped[-1]


@given(TEXTS, st.text(max_size=40), st.text(max_size=40))
def test_whatever_is_told_stands_in_the_article(text: str, words: str, quotation: str) -> None:
    """For any article and any item, in one passage of it."""
    article = Text.of(text)
    for one in reply(answer(item(words, quotation), item(words, text[3:60])), article).told:
        assert any(
            block.start <= one.stretch.start < one.stretch.end <= block.end
            for block in article.blocks
        )
