"""Stories of who stands to whom: from the actors to the picture, along it, and back to one."""

from tests.app.journey import journey
from tests.app.screen import Reading, Size
from tui.render.glyphs import ASCII

SIZES = ("80x24", "120x40", "40x20")
CROWD = "".join(
    [
        "title: t\nsources: [{id: log, label: The Log}]\nactors:\n",
        *(f"- {{id: a{one}, name: Actor {one}}}\n" for one in range(20)),
        "relations:\n- {id: own, from: a0, kind: opposes, to: a0, by: log}\n",
        *(f"- {{from: a{one}, kind: backs, to: a{one % 5}, by: log}}\n" for one in range(1, 20)),
        *(f"- {{from: a{one}, kind: opposes, to: a{one + 1}}}\n" for one in range(4)),
    ]
)
PAIRS = "".join(
    [
        "title: t\nplaces:\n",
        *(f"- {{id: a{one}, name: Town {one}}}\n" for one in range(400)),
        "relations:\n",
        *(f"- {{from: a{one}, kind: backs, to: a{one + 1}}}\n" for one in range(0, 400, 2)),
    ]
)


@journey(*SIZES)
async def test_who_stands_to_whom_is_drawn(reading: Reading) -> None:
    """Each relation with its words, and a claim is never drawn as what a source tells."""
    await reading.press("3", "p")
    assert "against (LNA claims)" in reading.text
    reading.show()


@journey(*SIZES)
async def test_relations_are_followed_and_one_is_gone_to(reading: Reading) -> None:
    """The arrows go along a relation, and back; Enter leads to the card of what is there."""
    await reading.press("3", "j", "p", "left", "left", "right", "right")
    reading.show()
    await reading.press("enter")
    assert reading.at == "dmsc"
    await reading.press("p", "k", "enter")
    assert reading.at == "lna-opposes-dmsc"


@journey("80x24")
async def test_at_the_end_of_all_relations_a_word_says_so(reading: Reading) -> None:
    """And the cursor stays."""
    await reading.press("3", "p", "g", "left")
    reading.show()
    await reading.press("l", "enter")
    assert reading.at == "haftar"


@journey(*SIZES)
async def test_some_steps_around_one_are_looked_at(reading: Reading) -> None:
    """First two steps, then one, around whom the cursor is on; and all again."""
    await reading.press("3", "p", "g", "l", "z")
    assert "2 steps around Haftar" in reading.text
    reading.show()
    await reading.press("l", "z")
    assert "1 step around LNA" in reading.text
    await reading.press("Z")
    assert "2 steps around LNA" in reading.text
    await reading.press("0", "z", "Z", "Z", "Z", "Z")
    assert "Who stands to whom" in reading.text
    await reading.press("enter")
    assert reading.at == "lna"


@journey("80x24", "40x20", text=CROWD)
async def test_a_crowd_is_told_in_words_and_drawn_around_one(reading: Reading) -> None:
    """Too many for a picture are a list; around one of them there are fewer."""
    await reading.press("3", "G", "p")
    assert "1 step around Actor 3" in reading.text
    await reading.press("0", "g")
    assert "would be a knot" in " ".join(reading.text.split())
    reading.show()
    await reading.press("z")
    reading.show()


@journey("40x20", text=PAIRS)
async def test_hundreds_of_relations_are_a_list_and_each_can_be_drawn(reading: Reading) -> None:
    """Of that many rows all are of one height, and lines would not stand below each other."""
    await reading.press("3", "p", "0", "G", "g")
    assert "Not drawn" in reading.text
    await reading.press("G", "z")
    reading.show()


@journey("80x24", glyphs=ASCII)
async def test_a_cast_is_drawn_in_ascii(reading: Reading) -> None:
    """For terminals that have no other signs."""
    await reading.press("3", "p")
    reading.show()


@journey("40x20", text="title: t\nactors: [Ann, Ben]\n")
async def test_where_no_relation_is_recorded_nothing_is_drawn(reading: Reading) -> None:
    """And a word says so."""
    await reading.press("3", "p")
    reading.show()


@journey("120x40", "80x60")
async def test_a_high_screen_has_the_cast_above_the_actors(reading: Reading) -> None:
    """It leads nowhere: the cursor is on the first actor; a low screen has the list alone."""
    await reading.press("3")
    first = reading.at
    assert "Who stands to whom" in reading.text
    reading.show()
    await reading.press("G", "g", "k")
    assert reading.at == first
    await reading.resize(Size(80, 24))
    assert "Who stands to whom" not in reading.text
    assert reading.at == first
