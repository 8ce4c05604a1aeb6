"""In which other briefings an actor appears, and by what one knows it there."""

from textwrap import indent

import pytest

from tests.library.made import Made
from tui.library.namesakes import are_compatible, in_one_spelling, same_actor
from tui.load.load import load_file


def others(made: Made, ours: str, theirs: str) -> list[tuple[str, str, str, str]]:
    """Return where the first actor of one briefing appears in others: title, id, name, how."""
    made.write("ours", f"title: Ours\nactors:\n{indent(ours, '  ')}\n")
    made.write("theirs", f"title: Theirs\nactors:\n{indent(theirs, '  ')}\n")
    index = made.index()
    made.update(index)
    path = made.briefings / "ours.yaml"
    briefing = load_file(path).briefing
    assert briefing is not None
    among = {one.file: one for one in made.own(made.shelf(index))}
    found = same_actor(briefing.lists["actors"][0], str(path), index, among)
    return [(one.briefing.title, one.id, one.name, one.how) for one in found]


@pytest.mark.parametrize(
    ("ours", "theirs", "how"),
    [
        ("- Muammar Gaddafi", "- {id: q, name: Muammar Qadhafi}", "same name"),
        ("- Muammar Gaddafi", "- 'Qaddafi, Muammar'", "same name"),
        ("- Harbour Union (HU)", "- {id: u, name: Dockers, names: [Harbour-Union]}", "same name"),
        ("- {id: x, name: Y, names: [{name: The Hut, kind: former}]}", "- The Hut", "same name"),
        ("- {id: lna, name: LNA}", "- {id: lna, name: Libyan National Army}", "same id"),
        ("- {id: haftar, name: Haftar}", "- {id: haftar, name: Khalifa Hifter}", "same id"),
        ("- {id: UN, name: United Nations}", "- {id: un, name: United Nations Nepal}", "same id"),
        ("- {id: a, name: Local National Army, abbr: LNA}", "- {id: a, name: Late Night Ale}", ""),
        ("- {id: a, name: Libyan National Army, abbr: LNA}", "- {id: b, name: LNA}", ""),
        ("- {id: a, name: Port Union, names: [{name: islamists, kind: weak}]}", "- islamists", ""),
        ("- {id: a, name: A B}", "- {id: b, name: B A}", ""),
        ("- {id: a, name: Muammar Gaddafi}", "- {id: b, name: Seif Gaddafi}", ""),
        ("- {id: a, name: Seif Gaddafi}", "- {id: a, name: Muammar Gaddafi}", ""),
    ],
)  # fmt: skip
def test_an_actor_is_known_by_name_or_by_id(made: Made, ours: str, theirs: str, how: str) -> None:
    """A name in any spelling and order; the same id where the names have something in common."""
    assert [one[3] for one in others(made, ours, theirs)] == ([how] if how else [])


def test_it_is_told_where_and_under_which_name(made: Made) -> None:
    """Once for each briefing, by the name rather than by the id."""
    theirs = "- {id: hu, name: Harbour Union of Halden}\n- {id: u, name: Harbor Union}"
    assert others(made, "- {id: hu, name: Harbour Union}", theirs) == [
        ("Theirs", "u", "Harbor Union", "same name")
    ]


def test_a_copy_of_the_briefing_is_no_other_briefing(made: Made) -> None:
    """Such as a checkout's own beside the built-in one; once it is changed, it is another."""
    actor = "- {id: hu, name: Harbour Union}"
    text = f"title: Ours\nactors:\n{indent(actor, '  ')}\n"
    made.write("copy", text)
    assert others(made, actor, "- Somebody else") == []
    made.write("copy", text.replace("Ours", "Ours, and more"))
    assert [one[0] for one in others(made, actor, "- Somebody else")] == ["Ours, and more"]


def test_what_is_no_actor_has_no_namesakes(made: Made) -> None:
    """A place may have the name of a person."""
    made.write("a", "title: A\nplaces: [{id: derna, name: Derna}]\n")
    index = made.index()
    made.update(index)
    briefing = load_file(made.briefings / "a.yaml").briefing
    assert briefing is not None
    among = {one.file: one for one in made.shelf(index).briefings}
    assert same_actor(briefing.lists["places"][0], "", index, among) == []


@pytest.mark.parametrize("name", ["", "A", "É", "日本", "al", "-", "\x1b"])
def test_what_says_too_little_is_no_name(name: str) -> None:
    """Three letters are as good as an abbreviation, and nothing at all is nobody."""
    assert in_one_spelling(name) == ""
    assert not are_compatible([name], [""])
