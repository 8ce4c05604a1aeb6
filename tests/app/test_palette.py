"""The palette: what is typed finds the action or the item of that name first."""

from pathlib import Path

import pytest
from textual.command import CommandList

from tests.app.beside import tell
from tests.app.journey import journey
from tests.app.screen import Reading
from tests.app.test_hostile import EVERYTHING
from tui.app import palette
from tui.app.palette import MOST, score
from tui.keys import READER

COAST = """\
title: Coast
timeline:
  - {id: storm, title: The eastern coast is hit by a storm}
  - {id: coast-road, title: Eastern coast road closed}
  - {id: unrelated, title: Each article says two early reports note the same}
places:
  - {id: coast, name: Eastern coast}
"""
LONG = "title: Long\ntimeline:\n" + "".join(f"  - Crews walk out, {n}\n" for n in range(2_500))


async def offered(reading: Reading, typed: str) -> list[str]:
    """Open the palette, type, and return what it offers, the first line of each."""
    await reading.press("colon", *typed)
    await reading.app.workers.wait_for_complete()
    await reading.settle()
    listed = reading.app.screen.query_one(CommandList)
    return [str(one.prompt).partition("\n")[0] for one in listed.options]


@pytest.mark.parametrize(
    ("typed", "action"),
    [
        ("sort", "sort"),
        ("filter", "filter"),
        ("bookmark", "bookmark"),
        ("reload", "reload"),
        ("refresh", "reload"),
        ("export", "export"),
        ("theme", "theme"),
        ("colors", "theme"),
        ("history", "place.back"),
        ("undo", "draft.undo"),
        ("reject", "draft.drop"),
        ("approve", "draft.accept"),
        ("help", "help"),
        ("open", "open"),
        ("Card: the card alone", "card.zoom"),
        ("figures", "pane.figures"),
        ("EXIT", "quit"),
    ],
)
def test_an_action_is_found_by_its_name_and_by_what_others_call_it(typed: str, action: str) -> None:
    """It is the first of all actions."""
    best = max(READER, key=lambda key: score(key, typed))
    assert best.id == action


def test_scattered_letters_find_no_action() -> None:
    """Only words by their beginnings."""
    for typed in ("srt", "eort", "zzz", "x y"):
        assert not any(score(key, typed) for key in READER)


def test_each_synonym_is_of_an_action_there_is() -> None:
    """Whoever renames an action renames it there, too."""
    assert set(palette._SYNONYMS) <= {key.id for key in READER}


@journey("80x24", text=COAST)
async def test_what_is_called_so_comes_before_what_only_says_so(reading: Reading) -> None:
    """The place of that name, then what begins so, then what says it, and nothing else."""
    assert await offered(reading, "eastern coast") == [
        "place: Eastern coast",
        "event: Eastern coast road closed",
        "event: The eastern coast is hit by a storm",
    ]


@journey("80x24", text=COAST)
async def test_an_action_comes_before_the_items_that_say_its_name(reading: Reading) -> None:
    """Scattered letters of items are no hits."""
    assert (await offered(reading, "sort"))[0] == "Find and narrow: another order of this pane"
    await reading.press("escape")
    assert not any("Each article" in one for one in await offered(reading, "east"))


@journey("80x24", text=LONG)
async def test_the_items_of_a_long_briefing_are_offered_as_well(reading: Reading) -> None:
    """Not all at once, but the one that is meant."""
    assert len(await offered(reading, "crews walk")) == MOST
    await reading.press("escape")
    assert (await offered(reading, "crews walk out 2417"))[0] == "event: Crews walk out, 2417"


def test_hostile_names_are_shown_as_they_are_written(tmp_path: Path) -> None:
    """Nothing in them is taken for markup, and nothing typed is."""

    async def story(reading: Reading) -> None:
        [shown] = await offered(reading, "boat")
        assert shown == "event: boat [b]bold[/b] [@click=app.quit]x[/]"
        await reading.press("escape")
        await offered(reading, EVERYTHING[:200].replace("\n", " "))
        assert reading.app.is_running

    text = "title: t\ntimeline:\n  - {id: x, title: 'boat [b]bold[/b] [@click=app.quit]x[/]'}\n"
    tell(story, tmp_path, text)
