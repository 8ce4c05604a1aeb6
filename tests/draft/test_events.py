"""A day stands with what was on it, and with nothing else that its sentence tells."""

from tests.draft.drafting import asked, drafted


def events(text: str) -> dict[str, str]:
    """Return the events that are drafted of a text, by their days."""
    briefing = drafted(asked(f"It rained at the harbour. {text}", "2026-04-03")).briefing
    return {
        str(item.dates[0]): item.caption
        for item in briefing
        if item.LIST == "timeline" and item.dates
    }


def test_each_of_two_verbs_has_its_own_day() -> None:
    """And tells of whom it is told."""
    found = events(
        "Doyle was convicted of manslaughter in March and will be sentenced on April 17."
    )
    assert found["2026-03"] == "Doyle was convicted of manslaughter"
    assert found["2026-04-17"] == "Doyle was convicted… will be sentenced"


def test_two_who_do_one_thing_are_not_parted() -> None:
    """The `and` between names is none between verbs."""
    assert (
        "Mayor and council" in events("The mayor and the council have met since 2019.")["2019/.."]
    )


def test_what_a_relative_clause_tells_is_of_the_noun_before_it() -> None:
    """And not of who is told of in the sentence."""
    found = events("An accord was struck for a town that sided with the crews in 2011.")
    assert found["2011"] == "Town… sided with crews"


def test_years_in_brackets_are_a_life_and_no_event() -> None:
    """Nothing happened in them but that."""
    assert "1868/1902" not in events("Admiral Lind (1868-1902) is buried here.")


def test_an_aim_is_not_that_of_what_came_before_it() -> None:
    """Nobody invaded to fight for the other side."""
    found = events("Dozens left after the invasion of the island in 2003 to fight on its side.")
    assert "fight" not in found["2003"]
