"""All forms of a name are one member; what could be two is left apart, with the reason."""

import pytest

from tui.draft.names import RULES, Cast, Member, cast, find_names
from tui.draft.text import Text


def cast_of(text: str) -> Cast:
    """Return the cast of a text."""
    cut = Text.of(text)
    return cast(cut, find_names(cut))


def member(text: str, name: str) -> Member:
    """Return the member of a text that has a name."""
    (found,) = (one for one in cast_of(text).members if one.name == name)
    return found


def others(text: str, name: str) -> list[tuple[str, str, str]]:
    """Return the other names of a member, with what they are and by which rule."""
    return [(one.name, one.kind, one.rule) for one in member(text, name).names]


def doubts(text: str) -> list[tuple[str, str, str]]:
    """Return the doubts about a text: two members and the rule."""
    found = cast_of(text)
    return [
        (found.members[one.first].name, found.members[one.second].name, one.rule)
        for one in found.doubts
    ]


@pytest.mark.parametrize(
    ("text", "name", "abbr"),
    [
        ("Now Al Qaeda in Yemen (AQY) came.", "Al Qaeda in Yemen", "AQY"),
        ("The UN Support Mission in Syria (UNSMIS) left.", "UN Support Mission in Syria", "UNSMIS"),
        ("The “Harbour Union” (HU) left.", "Harbour Union", "HU"),
        ("The Harbour Union ( HU ) left.", "Harbour Union", "HU"),
        ("The Harbour Union (the “HU”) left.", "Harbour Union", "HU"),
        ("The HU (Harbour Union) left.", "Harbour Union", "HU"),
        ("The Office for Ports, Ships and Sea (OPSS) left.", "Office for Ports, Ships and Sea",
         "OPSS"),
        ("The North Coast Command’s (NORCOM) men left.", "North Coast Command", "NORCOM"),
    ],
)  # fmt: skip
def test_an_abbreviation_in_brackets_is_read_backwards(text: str, name: str, abbr: str) -> None:
    """Whatever words the name has, and in whatever signs it stands."""
    found = member(text, name)
    assert (found.abbr, found.abbr_rule) == (abbr, "cast.bracket")
    assert [text[one.start : one.end] for one in found.mentions].count(abbr) == 1


def test_what_a_bracket_does_not_shorten_is_another() -> None:
    """An agency behind a dateline, a party, a person's employer."""
    text = "OSLO (AP) - Ines Ohl (NRK) met the Harbour Party (XYZ), and Gov. Mike Dunn (D-MD)."
    assert [one.name for one in cast_of(text).members] == [
        "OSLO", "AP", "Ines Ohl", "NRK", "Harbour Party", "XYZ", "Mike Dunn", "MD",
    ]  # fmt: skip


def test_an_abbreviation_may_be_of_another_language() -> None:
    """If a first letter is shared: `Kurdish Workers' Party (PKK)`."""
    found = member("The Harbour Workers' Party (HPQ) came.", "Harbour Workers' Party")
    assert (found.abbr, found.abbr_rule) == ("HPQ", "cast.beside")


def test_an_abbreviation_of_two_names_is_of_neither() -> None:
    """Both are told as doubts."""
    text = "The Harbour Union (HU) and the Halden University (HU) met. The HU left."
    names = [one.name for one in cast_of(text).members]
    assert names == ["Harbour Union", "HU", "Halden University"]
    assert [one[2] for one in doubts(text)] == ["doubt.several", "doubt.several"]


def test_initials_elsewhere_join_only_what_is_one() -> None:
    """Two letters, or two names with the initials, join nothing."""
    assert (
        member("The Harbour Ship Union left. The HSU stayed.", "Harbour Ship Union").abbr == "HSU"
    )
    assert member("The Harbour Union left. The HU stayed.", "Harbour Union").abbr == ""
    text = "The Harbour Ship Union and the Halden Sea Union left. The HSU stayed."
    assert [one.abbr for one in cast_of(text).members] == ["", "", ""]


def test_some_abbreviations_stand_for_one_name_everywhere() -> None:
    """With points or without."""
    assert member("The United Nations met. The U.N. left.", "United Nations").abbr == "U.N."
    assert member("He saw the European Union. The EU left.", "European Union").abbr == "EU"


def test_an_alias_joins_two_names_with_their_abbreviations() -> None:
    """`Also known as`, `formerly`, `a.k.a.`, with a bracket between."""
    text = "The Derna Harbour Council (DHC), also known as the Derna Boat Forces (DBF), left."
    found = member(text, "Derna Harbour Council")
    assert found.abbr == "DHC"
    assert others(text, "Derna Harbour Council") == [
        ("Derna Boat Forces", "alias", "cast.alias"),
        ("DBF", "abbr", "cast.bracket"),
    ]
    text = "The Harbour Union, formerly the Guild of Pilots, left."
    assert others(text, "Guild of Pilots") == [
        ("Harbour Union", "former", "cast.former")
    ] or others(text, "Harbour Union") == [("Guild of Pilots", "former", "cast.former")]
    text = "They saw the end of the Harbour Guild (also known as the Pilot Guild)."
    assert others(text, "Harbour Guild") == [("Pilot Guild", "alias", "cast.alias")]
    text = "Then Karim Amin, a.k.a. Abu Halden, left."
    assert others(text, "Karim Amin") == [("Abu Halden", "alias", "cast.alias")]


def test_a_man_is_not_his_army() -> None:
    """What calls itself something is what belongs to him."""
    text = "The forces of Mr Amin, who call themselves the Halden National Army (HNA), came."
    names = {one.name: one.kind for one in cast_of(text).members}
    assert names == {"Amin": "person", "Halden National Army": "armed-group"}
    assert doubts(text) == [("Amin", "Halden National Army", "doubt.owned")]
    text = "The armed wing of the Harbour Party, known also as X. The wing of the Harbour Party, "
    text += "also known as the Pilot Brigade, left."
    assert ("Harbour Party", "Pilot Brigade", "doubt.owned") in doubts(text)


def test_a_country_is_not_its_army() -> None:
    """That is told, since readers confuse them."""
    text = "Then Libya fell to the Libyan National Army."
    assert doubts(text) == [("Libya", "Libyan National Army", "doubt.land")]


def test_short_forms_of_a_person_are_the_person() -> None:
    """Surname, first name, without initials, with or without the article of the surname."""
    text = "Then Omar K. al-Amin came. Amin, or Omar Amin, sat. Mr al-Amin stood; so did Omar."
    found = cast_of(text)
    assert [one.name for one in found.members] == ["Omar K. al-Amin"]
    assert {one.rule for one in found.members[0].names} == {
        "cast.surname", "cast.given", "cast.middle",
    }  # fmt: skip
    assert len(found.members[0].mentions) == 5


def test_two_people_with_one_surname_stay_two() -> None:
    """The surname alone is neither, unless a title tells which."""
    text = "Then Ines Amin met Karim Amin. Mr Amin left."
    assert [one.name for one in cast_of(text).members] == ["Ines Amin", "Karim Amin", "Amin"]
    assert {one[2] for one in doubts(text)} == {"doubt.namesakes", "doubt.several"}
    text = "Then President Karim Amin met Ines Amin. President Amin left."
    assert [len(one.mentions) for one in cast_of(text).members] == [2, 1]


def test_two_first_names_in_two_scripts_do_not_make_two_people_one() -> None:
    """A spelling joins what sounds alike: not Hassan and Hussein, not Francis and Frances."""
    text = "The end of Muammar Qaddafi: when Muammar Gaddafi fell, they saw Gadhafi."
    assert [one.name for one in cast_of(text).members] == ["Muammar Qaddafi"]
    text = "Then Hassan Amin met Hussein Amin, and Francis Ohl met Frances Ohl."
    assert len(cast_of(text).members) == 4
    text = "Then Ahmed Salem met Karim Salim. Then they saw Salem and Salim."
    assert [one.name for one in cast_of(text).members][:2] == ["Ahmed Salem", "Karim Salim"]


def test_places_that_sound_alike_and_are_known_stay_two() -> None:
    """Iran is not Iraq, nor Niger Nigeria; Raqqah is Raqqa only by a person's word."""
    assert len(cast_of("They saw Iran, Iraq, Niger, Nigeria, Mali and Malawi.").members) == 6


def test_the_end_of_a_bodys_name_is_that_body_only_if_it_can_be_no_other() -> None:
    """`Coalition` may be any; so may the army of a people."""
    text = "The UN Harbour Council met. The Harbour Council left."
    assert [one.name for one in cast_of(text).members] == ["UN Harbour Council"]
    text = "The Libyan Coast Guard met. The Coast Guard left."
    assert doubts(text) == [("Libyan Coast Guard", "Coast Guard", "doubt.short")]
    text = "Then Lind Holdings Inc. fell. Lind Holdings sold ships."
    assert [one.name for one in cast_of(text).members] == ["Lind Holdings Inc"]


@pytest.mark.parametrize("paper", ["Lantern", "Courier", "Echo", "Star", "Times", "Post"])
def test_a_town_is_not_its_paper(paper: str) -> None:
    """It begins the paper's name, and is no short form of it."""
    text = f"They met in Zrk. The Zrk {paper} counted 40 geese. All of Zrk said so."
    assert [(one.name, one.kind) for one in cast_of(text).members] == [
        ("Zrk", "place"),
        (f"Zrk {paper}", "media"),
    ]


def test_a_city_is_not_its_team() -> None:
    """One name, two sorts, two members."""
    text = "They flew to Oslo .\n\nOslo 2 Halden 1"
    assert [(one.name, one.kind) for one in cast_of(text).members][:2] == [
        ("Oslo", "place"),
        ("Oslo", "group"),
    ]
    assert doubts(text)[0][2] == "doubt.sort"


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Then General Amin came.", [("General", None)]),
        ("Then Mr Amin came.", []),
        ("Libya waits. The Libyan general Amin came.", [("general", "Libya")]),
        ("The HNA spokesman Amin came.", [("spokesman", "HNA")]),
        ("The UN Special Envoy Amin came.", [("Special Envoy", "UN")]),
        ("Then Karim Amin, head of the Harbour Union (HU), came.", [("head", "Harbour Union")]),
        ("Then Karim Amin, the Harbour Union’s chairman, came.", [("chairman", "Harbour Union")]),
        ("Then Karim Amin, a former civil engineer, came.", [("former civil engineer", None)]),
        ("The head of the Harbour Union, Karim Amin, came.", [("head", "Harbour Union")]),
        ("The Harbour Union’s head, Karim Amin, came.", [("head", "Harbour Union")]),
        ("Then Karim Amin, spokesman for the Oslo family, came.", [("spokesman", None)]),
        ("Then Karim Amin, and the mayor, came.", []),
    ],
)
def test_a_role_is_read_with_whom_it_is_for(text: str, roles: list[tuple[str, str | None]]) -> None:
    """From a title before the name, and from appositions before and behind it."""
    found = cast_of(text)
    (person,) = (one for one in found.members if one.kind == "person")
    names = [one.name for one in found.members]
    assert [
        (role.role, names[role.of] if role.of is not None else None) for role in person.roles
    ] == roles
    assert all(text[role.start : role.end] == role.role for role in person.roles)


def test_the_title_of_the_next_is_no_role_of_the_one_before() -> None:
    """`Ohl, President Amin and Lind` are three."""
    text = "They asked Ines Ohl, President Karim Amin and Bob Lind."
    assert member(text, "Ines Ohl").roles == ()
    assert [role.role for role in member(text, "Karim Amin").roles] == ["President"]


def test_the_kind_is_that_of_most_mentions_and_rather_a_close_one() -> None:
    """An abbreviation that says nothing takes the kind of its name."""
    text = "The Harbour Army (HA) left. The HA came. The HA stayed."
    assert member(text, "Harbour Army").actor_kind == "armed-group"
    assert member("They met in Halden.", "Halden").actor_kind is None
    assert member("They met in Norway.", "Norway").is_place


def test_a_name_is_told_as_it_is_printed_in_small_letters() -> None:
    """Not as a headline shouts it."""
    text = "LIND SAYS NO .\n\nThen Lind said no ."
    assert [one.name for one in cast_of(text).members] == ["Lind"]


def test_every_rule_by_which_names_are_joined_is_listed() -> None:
    """The list of rules is what `explain` and the documentation know."""
    text = "The Harbour Union (HU), also known as the Guild, met Karim Amin, its head. Amin left."
    rules = {other.rule for one in cast_of(text).members for other in one.names}
    rules |= {role.rule for one in cast_of(text).members for role in one.roles}
    assert rules <= {rule.id for rule in RULES}


def test_a_king_is_not_who_bears_his_name() -> None:
    """Nor are two in one word a person, nor is a body what it begins with."""
    text = "Then Saddam Hussein fell. King Hussein spoke."
    assert [one.name for one in cast_of(text).members] == ["Saddam Hussein", "Hussein"]
    assert doubts(text) == [("Saddam Hussein", "Hussein", "doubt.title")]
    text = "Then Karim Stone and the Stone-Amin campaign met Stone."
    assert [one.name for one in cast_of(text).members] == ["Karim Stone", "Stone-Amin"]
    text = "Then Zrk Pacific fell. They saw Zrk."
    assert [one.name for one in cast_of(text).members] == ["Zrk Pacific", "Zrk"]


def test_initials_and_generations_tell_people_apart() -> None:
    """The son is not the father; what one has and the other leaves out tells nothing."""
    text = "Then Karim W. Amin met Karim H. Amin. Mr Amin left with Karim Amin."
    names = [one.name for one in cast_of(text).members]
    assert names == ["Karim W. Amin", "Karim H. Amin", "Amin", "Karim Amin"]
    text = "Then Bob Lind Jr met Bob Lind Sr. They saw Lind."
    assert [one.name for one in cast_of(text).members] == ["Bob Lind Jr", "Bob Lind Sr", "Lind"]
    text = "Then Bob Lind Jr left. They saw Lind, or Bob Lind."
    assert [one.name for one in cast_of(text).members] == ["Bob Lind Jr"]
