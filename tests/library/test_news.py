"""What is new in a briefing since it was last read."""

from pathlib import Path

import pytest

from tests.library.made import Made
from tui.library.news import UNREAD, News, news, news_of
from tui.load.load import load_file
from tui.model.changes import signatures
from tui.state.briefing import remember_seen

TEXT = "title: T\nactors: [{id: a, name: A}, {id: b, name: B}]\n"


def read(made: Made, path: Path) -> None:
    """Read a briefing, all of it."""
    briefing = load_file(path).briefing
    assert briefing is not None
    assert remember_seen(made.variables, path, signatures(briefing))


def new(made: Made) -> list[str]:
    """Return what is new in each briefing, in words; by one question and by many."""
    index = made.index()
    found = made.update(index)
    each = [news(one, made.variables, index) for one in found]
    assert news_of(found, made.variables, index) == {
        one.file: told for one, told in zip(found, each, strict=True) if told != UNREAD
    }
    return [told.words for told in each]


def test_what_was_never_read_is_unread(made: Made) -> None:
    """As a whole, though others were read."""
    made.write("a", TEXT)
    path = made.write("b", TEXT)
    assert new(made) == ["unread", "unread"]
    read(made, path)
    assert new(made) == ["unread", ""]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (TEXT, ""),
        ("# a remark\n" + TEXT.replace("T", "Another title", 1), ""),
        (TEXT.replace("name: B", "name: C"), "1 new"),
        (TEXT + "places: [x, y]\n", "2 new"),
        ("title: T\n", ""),
        ("\n- x\n", ""),
    ],
)
def test_items_are_new_that_are_not_as_they_were_read(made: Made, text: str, words: str) -> None:
    """New or changed; what has moved in the file, or is gone, is not."""
    path = made.write("a", TEXT)
    read(made, path)
    path.write_text(text, "utf-8")
    index = made.index()
    (one,) = made.update(index)
    assert news(one, made.variables, index).words == words


def test_without_an_index_the_file_is_asked(made: Made) -> None:
    """It takes longer, and says the same."""
    path = made.write("a", TEXT)
    read(made, path)
    path.write_text(TEXT + "places: [x, y]\n", "utf-8")
    made.variables["XDG_CACHE_HOME"] = "/dev/null"
    assert new(made) == ["2 new"]


def test_very_many_are_told_shortly() -> None:
    """With the thousands parted."""
    assert News(1_234).words == "1,234 new"
