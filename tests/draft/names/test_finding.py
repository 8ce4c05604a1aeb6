"""Names are found with their kinds: people, bodies and places, in prose and in wire copy."""

import pytest

from tui.draft.names import RULES, Mention, find_names
from tui.draft.text import Text


def names(text: str) -> dict[str, str]:
    """Return the names of a text as printed, each with its kind."""
    return {text[one.start : one.end]: one.kind for one in find_names(Text.of(text))}


def sorts(text: str) -> dict[str, str]:
    """Return the names of a text as printed, each as a person, an organisation or a place."""
    return {text[one.start : one.end]: one.sort for one in find_names(Text.of(text))}


def only(text: str, name: str) -> Mention:
    """Return the first mention of a name."""
    return next(one for one in find_names(Text.of(text)) if text[one.start : one.end] == name)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Then Field Marshal Amin spoke.", "Field Marshal"),
        ("Then Gen. Amin spoke.", "Gen."),
        ("Then Mr Amin’s men spoke.", "Mr"),
        ("Then the Libyan general Amin spoke.", "general"),
        ("Then Deputy Prime Minister Amin spoke.", "Deputy Prime Minister"),
        ("Then Secretary of State Amin spoke.", "Secretary of State"),
        ("Then the former leader Amin spoke.", "former leader"),
    ],
)
def test_a_title_makes_a_person_and_is_no_part_of_the_name(text: str, title: str) -> None:
    """Capital or not, with a point or without; the possessive is left out as well."""
    assert names(text) == {"Amin": "person"}
    assert only(text, "Amin").title == title


def test_what_stands_before_a_title_is_a_name_of_its_own() -> None:
    """A body or a state has the minister; a word for a people is no name."""
    found = sorts("The UN Special Envoy Ines Ohl met German Chancellor Karl Brandt.")
    assert found == {"UN": "organisation", "Ines Ohl": "person", "Karl Brandt": "person"}
    assert sorts("He met U.S. President Bill Stone.") == {"U.S.": "place", "Bill Stone": "person"}


def test_a_title_alone_is_nobody() -> None:
    """Nor is a title that a body is called by a person."""
    assert names("The Foreign Minister and the Prime Minister left.") == {}
    assert names("The Justice Department spoke.") == {"Justice Department": "government"}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("He joined the Ministry of Health and Welfare.", "Ministry of Health and Welfare",
         "government"),
        ("Then the U.S. Food and Drug Administration came.", "U.S. Food and Drug Administration",
         "government"),
        ("The Libyan National Army came.", "Libyan National Army", "armed-group"),
        ("Shares of Lind Holdings Inc. fell.", "Lind Holdings Inc", "company"),
        ("He told the Halden Gazette so.", "Halden Gazette", "media"),
        ("The Halden Lantern said so.", "Halden Lantern", "media"),
        ("He told the Port Halden Courier so.", "Port Halden Courier", "media"),
        ("The Halden Echo said so.", "Halden Echo", "media"),
        ("The Halden Star said so.", "Halden Star", "media"),
        ("Then Red Star won.", "Red Star", "group"),
        ("Now the UN Support Mission for Nepal left.", "UN Support Mission for Nepal", "int-org"),
        ("It was the Centre for Harbour Studies.", "Centre for Harbour Studies", "group"),
        ("Now Al Qaeda in Iraq (AQI) fled.", "Al Qaeda in Iraq", "armed-group"),
        ("They met near Lake Halden.", "Lake Halden", "place"),
        ("They met in Halden.", "Halden", "place"),
        ("Near Halden they met.", "Halden", "place"),
        ("They like Halden, Norway, a lot.", "Halden", "place"),
        ("Soldiers hold the town of Halden.", "Halden", "place"),
        ("Soldiers hold Halden, a town of fishermen.", "Halden", "place"),
        ("A man from the Halden tribe came.", "Halden", "organisation"),
        ("They asked the airline Halden.", "Halden", "organisation"),
        ("Then Ines Ohl came.", "Ines Ohl", "person"),
        ("Then Zrk Ohl, 34, came.", "Zrk Ohl", "person"),
        ("Then Zrk, the mayor, came.", "Zrk", "person"),
        ("Then John “Jack” Ohl came.", "John “Jack” Ohl", "person"),
        ("Then Ban Ki-moon came.", "Ban Ki-moon", "person"),
        ("Then Staffan de Ohl came.", "Staffan de Ohl", "person"),
        ("Then Omar al-Ohl came.", "Omar al-Ohl", "person"),
        ("He saw Zrk A. Ohl there.", "Zrk A. Ohl", "person"),
        ("They saw Martin Luther King Jr. there.", "Martin Luther King Jr", "person"),
        ("They asked for Karim there.", "Karim", "person"),
        ("They asked the Zrk administration.", "Zrk", "person"),
        ("He lives in Zrk, Mo., near a river.", "Zrk", "place"),
        ("He lives in Zrk, N.Y., near a river.", "N.Y.", "place"),
        ("They fled to Dar es Salaam by boat.", "Dar es Salaam", "place"),
        ("They climbed Mt. Zrk by night.", "Mt. Zrk", "place"),
        ("Then Zrk Mnop, which makes ships, fell.", "Zrk Mnop", "organisation"),
        ("Then the Zrk Mnop fell.", "Zrk Mnop", "organisation"),
        ("Then Zrk-Mnop fell.", "Zrk-Mnop", "organisation"),
        ("Then Zrk Mnop shares fell.", "Zrk Mnop", "company"),
        ("They have a stake in Zrk.", "Zrk", "company"),
        ("Then Zrk Shipping declined.", "Zrk Shipping", "company"),
        ("They asked AT&T Corp. there.", "AT&T Corp", "company"),
    ],
)  # fmt: skip
def test_a_name_is_what_its_words_and_its_neighbours_say(text: str, name: str, kind: str) -> None:
    """A word in it, or a word beside it."""
    assert names(text)[name] == kind


def test_groups_of_a_people_are_names_and_single_adjectives_are_not() -> None:
    """`Iraqi security forces` act; `an Iraqi village` does not."""
    assert names("Iraqi security forces left an Iraqi village to Kurds and U.S. troops.") == {
        "Iraqi security forces": "armed-group",
        "Kurds": "community",
        "U.S. troops": "armed-group",
    }


def test_the_first_word_of_a_sentence_is_a_name_only_if_something_shows_it() -> None:
    """It stands elsewhere with a capital, is known, or goes on as a name."""
    assert names("Fishermen left. Zrk stayed, and they asked Zrk.") == {"Zrk": "organisation"}
    assert names("Norway waits. Turkey is eaten at Christmas. Nice is far.") == {"Norway": "state"}
    assert names("Who came to us? Us, he said.") == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Aug. 7 and Sept. 3 it rained.", []),
        ("Certainly Karim Amin came.", ["Karim Amin"]),
        ("Preliminary DNA tests failed.", []),
        ("The anti-Zrk Cubans came.", ["Zrk"]),
        ("Injured: 12", []),
        ("It said &QL; so.", []),
        ("They sold Class B shares.", []),
        ("They read of @Halden and #Halden there.", []),
        ("Power Rules Face Key Test in the Harbour but Not for Ever. They saw power.", []),
        ("He is the Minister of Fisheries.", []),
    ],
)
def test_capitals_that_are_owed_to_something_else_are_no_names(
    text: str, expected: list[str]
) -> None:
    """To a month, to the beginning of a sentence or a row, to a sign."""
    assert [name for name, kind in names(text).items() if kind != "community"] == expected


def test_a_word_in_capitals_that_heads_a_sentence_is_a_name_if_it_is_one_elsewhere() -> None:
    """`EXCLUSIVE:` is none; a short one may well be a name."""
    assert names("EXCLUSIVE: Ines Ohl left.") == {"Ines Ohl": "person"}
    assert "HALDENGO" in names("HALDENGO: Ines Ohl left. The HALDENGO is old.")
    assert "UNICEF" in names("UNICEF: Ines Ohl left.")
    assert "GKG" in names("GKG: Ines Ohl left.")


def test_days_events_laws_and_weapons_are_no_names() -> None:
    """Nor is what hangs on a number, nor a letter."""
    text = (
        "On Monday the AK-47 of Operation Halden Storm broke the Halden Agreement in World War II."
    )
    assert names(text) == {}


def test_a_name_is_in_the_whole_article_what_most_speaks_for() -> None:
    """The surname of a person is a person everywhere, and a city's name is not."""
    text = "Zrk Halden, 34, came. Then they saw Halden. George Washington slept in Washington."
    found = [(text[one.start : one.end], one.kind) for one in find_names(Text.of(text))]
    assert found == [
        ("Zrk Halden", "person"),
        ("Halden", "person"),
        ("George Washington", "person"),
        ("Washington", "place"),
    ]


def test_names_in_a_list_are_of_one_sort() -> None:
    """What stands between two places is one."""
    assert sorts("It rained in Oslo, Zrk and Moscow.")["Zrk"] == "place"
    assert sorts("The towns were seen in Zrk, Grf and Mnp.") == dict.fromkeys(
        ["Zrk", "Grf", "Mnp"], "place"
    )


def test_a_dateline_is_a_place_however_it_is_set() -> None:
    """In capitals, with a comma, an agency or a date behind it."""
    assert sorts("HALDEN (Reuters) - It rained.")["HALDEN"] == "place"
    assert sorts("HALDEN , Norway 1997-03-04")["HALDEN"] == "place"
    assert sorts("OLD HALDEN, Norway (AP) _")["OLD HALDEN"] == "place"
    assert sorts("AL-HALDEN, Norway (AP) -- It rained.")["AL-HALDEN"] == "place"


def test_headlines_in_capitals_have_the_names_that_the_article_has() -> None:
    """All other words there are words."""
    text = "TENNIS - OHL BEATS LIND IN JAPAN .\n\nThen Ines Ohl beat Lind in the final ."
    assert list(names(text)) == ["OHL", "LIND", "JAPAN", "Ines Ohl", "Lind"]


def test_rows_of_results_have_teams_and_players() -> None:
    """A team may bear the name of a city; a state stays one, and a player a person."""
    text = "They flew to Oslo .\n\nOslo 2 Halden 1\n\nNorway 2 Sweden 1\n\n66 Ines Ohl ( Norway )"
    found = [(text[one.start : one.end], one.kind) for one in find_names(Text.of(text))]
    assert found == [
        ("Oslo", "place"),
        ("Oslo", "group"),
        ("Halden", "group"),
        ("Norway", "state"),
        ("Sweden", "state"),
        ("Ines Ohl", "person"),
        ("Norway", "state"),
    ]


def test_text_with_blanks_before_its_signs_is_read_alike() -> None:
    """As corpora are printed: `Norway 's Ines Ohl , 34 , said`."""
    found = names("Yesterday Norway 's Ines Ohl , 34 , saw the U.N. 's Karl Lind in Oslo .")
    assert found == {
        "Norway": "state",
        "Ines Ohl": "person",
        "U.N.": "int-org",
        "Karl Lind": "person",
        "Oslo": "place",
    }


def test_names_that_stand_together_are_parted() -> None:
    """By a dash between two states, a dash before a state of a senator, a given name."""
    assert list(names("It was a Norway-Sweden treaty day.")) == ["Norway", "Sweden"]
    assert list(names("They asked Bob Ohl (R-Kansas).")) == ["Bob Ohl", "Kansas"]
    assert list(names("They met NATO Karl Lind there.")) == ["NATO", "Karl Lind"]
    assert list(names("The men of Karl Lind and Sweden came.")) == ["Karl Lind", "Sweden"]


def test_every_rule_by_which_a_name_is_found_is_listed() -> None:
    """The list of rules is what `explain` and the documentation know."""
    text = "HALDEN (AP) - Gen. Amin, 34, of the Harbour Union (HU) met Zrk in Oslo. Kurds left."
    assert {one.rule for one in find_names(Text.of(text))} <= {rule.id for rule in RULES}
    assert len({rule.id for rule in RULES}) == len(RULES)


def test_a_body_may_see_to_two_things() -> None:
    """With the article before it, or by words for what bodies see to; two names stay two."""
    assert sorts("They asked the Zrk and Mnop Authority about ships and prices.") == {
        "Zrk and Mnop Authority": "organisation"
    }
    text = "They asked a Competition and Markets Authority about ships and prices."
    assert "Competition and Markets Authority" in sorts(text)
    text = "They saw the Navy and Harbour Board, and the Libya and Harbour Board, in a boat there."
    assert "Harbour Board" in sorts(text)


def test_words_that_are_joined_by_a_sign_are_no_person() -> None:
    """Though they speak: `Bell & Row said`."""
    assert names("Then Zrk & Mnop said so to them.") == {"Zrk & Mnop": "company"}
    assert sorts("Then Zrk-Mnop said so to them.") == {"Zrk-Mnop": "organisation"}
    assert sorts("Then Ines Ohl-Lind said so to them.") == {"Ines Ohl-Lind": "person"}


def test_a_storm_is_nobody() -> None:
    """Nor is its name alone; but troops storm a city."""
    assert names("They fled from storm Jonas. Later Jonas killed two people.") == {}
    assert names("They fled from Hurricane Zrk. Later Zrk killed two people.") == {}
    assert names("They fled as rebels storm Zrk and Aleppo.").keys() == {"Zrk", "Aleppo"}


def test_a_constable_is_an_officer() -> None:
    """A chief constable as well."""
    assert only("Then Chief Constable Zrk Ohl spoke.", "Zrk Ohl").title == "Chief Constable"


def test_what_a_sentence_begins_with_is_no_part_of_a_name_where_it_says_what_that_is() -> None:
    """`Rival Orbis SA`, `Striker Ohl`."""
    assert "Zrk SA" in names("Rival Zrk SA fell. They left.")
    assert "Zrk Ohl" in names("Striker Zrk Ohl said so to them. They left.")


def test_a_name_is_set_aside_where_it_names_nobody_who_takes_part() -> None:
    """In `pro-Amin`, and people in a table; a team in it plays."""
    text = "The anti-Zrk crowd met pro-Amin men. They saw Amin there."
    assert [one.is_aside for one in find_names(Text.of(text))] == [True, True, False]
    text = "They met there today.\n\nInes Ohl 68 70 Karim Amin 71 74\n\nHalden 41 0 Skerry 57 1"
    found = {text[one.start : one.end]: one.is_aside for one in find_names(Text.of(text))}
    assert found == {"Ines Ohl": True, "Karim Amin": True, "Halden": False, "Skerry": False}
