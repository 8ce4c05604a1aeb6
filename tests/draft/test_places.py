"""A pin says the very words that something was found in, whatever the text is made of."""

from hypothesis import given
from hypothesis import strategies as st

from tests.draft.test_text import TEXTS
from tui.article.article import Article
from tui.draft.places import Places, whole
from tui.draft.text import Stretch, Text
from tui.model.pin import Pin
from tui.model.source import folded


def places(text: str, source: str = "") -> Places:
    """Return the places of a plain text."""
    article = Article.of(text)
    return Places(article=article, text=Text.of(article.text), source=source)


def whole_words(text: str, stretch: Stretch) -> str:
    """Return what stands in a stretch without the words that it cuts."""
    start, end = stretch
    while 0 < start < end and not text[start - 1].isspace():
        start += 1
    while start < end < len(text) and not text[end].isspace():
        end -= 1
    return text[start:end]


def test_a_stretch_is_pinned_by_the_words_that_it_touches() -> None:
    """Words count from 1 in their block; a part of a word stands for the word."""
    found = places("One two.\n\nThree four five six")
    start = found.text.text.index("our")
    assert str(found.pin((start, start + len("our five")))) == "p2:2-3"
    assert str(places("One two.", "art").pin((0, 1))) == "art/p1:1"


@given(TEXTS | st.text(max_size=200), st.data())
def test_every_pin_says_what_stands_at_its_offsets(text: str, data: st.DataObject) -> None:
    """Blank signs, soft hyphens and accents included."""
    article = Article.of(text)
    if not article.blocks:
        return
    found = Places(article=article, text=Text.of(article.text))
    block = data.draw(st.sampled_from(found.text.blocks))
    start = data.draw(st.integers(block.start, block.end - 1))
    stretch = Stretch(start, data.draw(st.integers(start + 1, block.end)))
    pin = found.pin(stretch)
    first, last = pin.words or (1, len(article.words[pin.passage - 1]))
    pinned = " ".join(article.words[pin.passage - 1][first - 1 : last])
    assert folded(whole_words(found.text.text, stretch)) in pinned


def test_pins_are_written_once_and_in_order() -> None:
    """As the article has them, not as they were found."""
    pins = [Pin(2), Pin(1, "", (3, 4)), Pin(2), Pin(1, "", (1, 2))]
    assert whole(pins) == ["p1:1-2", "p1:3-4", "p2"]
