"""Who says what: each way of putting it, and what is none."""

import pytest

from tests.draft.attributions.telling import only, said, told
from tui.draft.attributions import RULES, find_attributions
from tui.draft.text import Text

WAYS = {
    "attribution.said": (
        "The ferry union said that all crews would stay ashore.",
        ("The ferry union", "said", "that all crews would stay ashore"),
    ),
    "attribution.said-behind": (
        "All crews will stay ashore, the ferry union said Monday.",
        ("the ferry union", "said", "All crews will stay ashore"),
    ),
    "attribution.said-between": (
        "The ferries, the mayor said, will stay in the harbour.",
        ("the mayor", "said", "will stay in the harbour"),
    ),
    "attribution.inverted": (
        "“The quay belongs to everybody,” said Ines Ohl.",
        ("Ines Ohl", "said", "“The quay belongs to everybody,”"),
    ),
    "attribution.colon": (
        "Ines Ohl added: “The quay belongs to everybody.”",
        ("Ines Ohl", "added", "“The quay belongs to everybody.”"),
    ),
    "attribution.according-to": (
        "Two cranes fell into the harbour, according to the coastguard.",
        ("the coastguard", "according to", "Two cranes fell into the harbour"),
    ),
    "attribution.who-said": (
        "The strike was called by Ines Ohl, who believes that nobody was asked.",
        ("who", "believes", "that nobody was asked"),
    ),
    "attribution.thinks": (
        "Many sailors believe the harbour will never open again.",
        ("Many sailors", "believe", "the harbour will never open again"),
    ),
    "attribution.means-to": (
        "The company plans to sell four ferries.",
        ("The company", "plans", "to sell four ferries"),
    ),
    "attribution.judges": (
        "The mayor praised the accord of the two towns.",
        ("The mayor", "praised", "the accord of the two towns"),
    ),
    "attribution.speaks-of": (
        "The mission called on all sides to keep the harbour open.",
        ("The mission", "called on", "all sides to keep the harbour open"),
    ),
    "attribution.label": (
        "OHL: We were never asked.\n\nThen Ohl left.",
        ("OHL", "", "We were never asked."),
    ),
    "attribution.alone": (
        "“Nobody has ever asked us about the quay.”",
        ("", "", "“Nobody has ever asked us about the quay.”"),
    ),
}


@pytest.mark.parametrize("rule", WAYS)
def test_a_way_of_saying_who_says_so_is_read_by_its_rule(rule: str) -> None:
    """Each rule finds who, by which words, and what, to the letter."""
    text, expected = WAYS[rule]
    assert told(text) == [expected]
    assert only(text)[1].rule == rule


def test_a_second_verb_belongs_to_the_same_speaker() -> None:
    """With `and`, and as a participle, a verb goes on with who was named before."""
    text = "Ines Ohl said the strike went on and called for talks, adding that she was tired."
    found = find_attributions(Text.of(text))
    assert [one.rule.partition(".")[2] for one in found] == ["said", "and-said", "saying"]
    assert {said(Text.of(text), one.source) for one in found} == {"Ines Ohl"}
    assert told(text)[1:] == [
        ("Ines Ohl", "called for", "talks"),
        ("Ines Ohl", "adding", "that she was tired"),
    ]


def test_two_speakers_of_a_sentence_keep_their_own_words() -> None:
    """What one says ends where the other begins."""
    assert told("The union said the port was shut, but the mayor said it was open.") == [
        ("The union", "said", "the port was shut"),
        ("the mayor", "said", "it was open"),
    ]


def test_what_is_said_in_passing_is_the_whole_sentence() -> None:
    """Verbs inside what somebody tells are told by that somebody."""
    assert told("The union called for talks about the quay, two sailors said.") == [
        ("two sailors", "said", "The union called for talks about the quay")
    ]


@pytest.mark.parametrize(
    "said_first",
    [
        "At least 15 ferries were kept in port as of March 5",
        "About 90 joined",
        "Up to a dozen were hurt",
        "Two cranes fell",
        "Nobody was hurt",
        "In the north two ferries were lost",
        "In the north $40 million was lost",
        "The crane, which was old, fell",
        "As many as 30 boats were lost",
        "After the storm 40 boats were lost",
    ],
)
@pytest.mark.parametrize("goes_on", [".", ", and 20 went home.", ", but the port is open."])
@pytest.mark.parametrize("who", ["the union said", "the union said on Tuesday", "says the union"])
def test_what_is_said_first_may_be_short_or_begin_with_a_bound(
    said_first: str, goes_on: str, who: str
) -> None:
    """What goes on behind who says so, with `and` or `but`, is nobody's."""
    (one,) = told(f"{said_first}, {who}{goes_on}")
    assert (one[0], one[2]) == ("the union", said_first)


def test_what_stands_before_according_to_somebody_is_theirs() -> None:
    """What stands behind is, where there is nothing before but where or when it was."""
    first = "At least 12 ferries were kept in port as of March 4"
    for text in (
        f"{first}, according to Halden Line.",
        f"{first}, according to Halden Line, and thousands of people were stranded.",
    ):
        assert told(text) == [("Halden Line", "according to", first)]
    assert told("On Monday, according to Halden Line, two cranes fell.") == [
        ("Halden Line", "according to", "two cranes fell")
    ]
    assert told("Crowds left, according to the mayor, and said they were tired.")[0] == (
        "the mayor",
        "according to",
        "Crowds left",
    )


@pytest.mark.parametrize(
    "text",
    [
        "In the north, the union said.",
        "After the storm, the union said.",
        "In a letter that was long, the union said.",
        "On 3 May, according to the union, and on 4 May.",
    ],
)
def test_where_and_when_alone_are_no_statement(text: str) -> None:
    """Neither a number, nor a month, nor a clause inside makes one of them."""
    assert told(text) == []


def test_who_says_so_ends_where_something_else_begins() -> None:
    """With `and`, `but` or `whose` behind the comma; a role behind it belongs to the name."""
    first = "The bakery sold 480 buns on Thursday"
    for behind in (", and gives every striker two", ", but bakes no more", ", whose oven is old"):
        assert told(f"{first}, says its owner{behind}.")[0][0] == "its owner"
    name = "Ines Ohl, head of the bakery"
    assert told(f"{first}, says {name}, and gives every striker two.")[0][0] == name


def test_a_verb_behind_and_is_not_of_whom_a_sentence_names_in_passing() -> None:
    """It is the subject's, and nobody's where that could not be made out."""
    text = "The crews left on Monday, according to the mayor, and said they had been ill."
    assert told(text) == [
        ("the mayor", "according to", "The crews left on Monday"),
        ("The crews", "said", "they had been ill"),
    ]


def test_a_role_between_commas_is_no_part_of_what_is_said() -> None:
    """Behind a name in passing, and behind a body that is no name."""
    text = "The port, according to Ines Ohl, a spokeswoman for the union, will reopen on Monday."
    assert told(text) == [
        ("Ines Ohl, a spokeswoman for the union", "according to", "will reopen on Monday")
    ]
    assert told("According to the union, a ferry sank, and 20 were hurt.")[0][0] == "the union"
    assert told("The union, which represents 400 crews, said the port was shut.") == [
        ("The union, which represents 400 crews", "said", "the port was shut")
    ]


@pytest.mark.parametrize("who", ["the union said", "according to the union"])
@pytest.mark.parametrize("subject", ["The crews", "Most of the crews in the north"])
def test_who_says_so_may_part_a_subject_from_its_verb(who: str, subject: str) -> None:
    """What is said has its verb behind, however long its subject is before."""
    (one,) = told(f"{subject}, {who}, have had no pay since May.")
    assert (one[0], one[2]) == ("the union", "have had no pay since May")


def test_a_day_behind_the_verb_parts_no_statement() -> None:
    """What is said goes on behind it."""
    assert told("The harbour, the mayor said on Friday, will stay shut until May.") == [
        ("the mayor", "said", "will stay shut until May")
    ]


def test_a_name_has_what_stands_behind_it() -> None:
    """Between commas, between dashes, and in brackets."""
    for name in (
        "Ines Ohl, head of the Harbour Union",
        "Ines Ohl (Port Halden)",
        "Ines Ohl, 52, of Port Halden, who leads the union",
    ):
        sign = "," if "," in name else ""
        assert told(f"{name}{sign} said the strike went on.")[0][0] == name


def test_where_and_when_it_is_said_is_no_part_of_who_says_it() -> None:
    """Circumstances stand before the name, behind it, and behind the verb."""
    assert told("In a statement on Friday, the union said the port was shut.") == [
        ("the union", "said", "the port was shut")
    ]
    assert told("The union on Friday said the port was shut.") == [
        ("The union", "on Friday said", "the port was shut")
    ]
    assert told("The union said in a statement that the port was shut.") == [
        ("The union", "said", "that the port was shut")
    ]


def test_a_quotation_goes_on_behind_its_speaker() -> None:
    """In the same sentence, and in the sentences that follow in the passage."""
    text, one = only("“We stay,” Ines Ohl said, “until they talk.” “All of us will stay here.”")
    assert text.said(one.content) == "“We stay,”"
    assert [text.said(part) for part in one.more] == [
        "“until they talk.”",
        "“All of us will stay here.”",
    ]


def test_a_question_is_asked_by_who_is_named_behind_it() -> None:
    """A sentence ends with the question, and goes on in fact."""
    assert told("“Who has ever asked any of us?” Ines Ohl said.") == [
        ("Ines Ohl", "said", "“Who has ever asked any of us?”")
    ]


def test_a_quotation_of_several_sentences_is_whole() -> None:
    """It is one content, from its first mark to its last."""
    quoted = "“The quay is ours. We built it. We stay,”"
    assert told(f"{quoted} said Ines Ohl.") == [("Ines Ohl", "said", quoted)]


def test_a_colon_at_the_end_of_a_passage_leads_to_the_next() -> None:
    """The next passage is what is said: a quotation, or all of it."""
    assert told("The mayor added:\n\n“The quay was never yours.” He left.") == [
        ("The mayor", "added", "“The quay was never yours.”")
    ]
    assert told("The mayor added:\n\nThe quay was never yours.") == [
        ("The mayor", "added", "The quay was never yours.")
    ]


def test_nothing_inside_what_is_said_is_told_again() -> None:
    """What a colon has led to is one statement, and a quotation is by one speaker."""
    assert told("The mayor added:\n\nThe quay is not yours. The union said it was.") == [
        ("The mayor", "added", "The quay is not yours. The union said it was.")
    ]
    quoted = "“We stay here. All of us stay here,”"
    assert told(f"Ines Ohl said, {quoted} she said.") == [("Ines Ohl", "said", quoted)]


def test_a_quotation_that_is_left_open_goes_on_in_the_next_passage() -> None:
    """It is by the same speaker, and says by its rule how that is known."""
    text = "“We stay here,” said Ines Ohl. “Nobody will move.\n\n“All of us stay until they talk.”"
    found = find_attributions(Text.of(text))
    assert found[-1].rule == "attribution.goes-on"
    assert told(text)[-1] == ("Ines Ohl", "", "“All of us stay until they talk.”")


def test_words_in_capitals_before_a_colon_speak_where_several_do() -> None:
    """Or where the article names who it is; what heads a single passage is no speaker."""
    assert [one[0] for one in told("OHL: We left.\n\nLIND: Nobody left.")] == ["OHL", "LIND"]
    for label in ("EXCLUSIVE", "INVENTED", "EDITOR'S NOTE"):
        assert told(f"{label}: The crews left.\n\nNobody stayed in the port.") == []


def test_a_place_before_a_colon_says_nothing() -> None:
    """A headline may begin with where it happened."""
    assert told("Halden: ferries stay in port") == []


@pytest.mark.parametrize(
    "text",
    [
        "The ferries did not say goodbye and went out at noon.",
        "The mayor did not say whether the port was open.",
        "The mayor declined to comment on the accord.",
        "His plans for the port are old.",
        "The port of the United States has a hundred cranes.",
        "The ferry called at noon.",
        "He wanted for nothing.",
        "Do you know where the ferries are?",
        "The ferries will be back tomorrow.",
        "A ship known as the Osprey sank.",
        "The attacks last week sank two ferries.",
    ],
)
def test_what_nobody_says_is_left_out(text: str) -> None:
    """No noun, no name and no denial that something was said is an attribution."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("The mayor said the port was open.", "affirms"),
        ("The mayor denied that the port was open.", "denies"),
        ("The mayor does not believe that the port is open.", "denies"),
        ("The mayor doubted that the port was open.", "doubts"),
    ],
)
def test_who_denies_is_not_said_to_affirm(text: str, stance: str) -> None:
    """The verb, and a `not` before a verb of opinion, tell the stance."""
    assert only(text)[1].stance == stance


def test_a_known_name_is_never_cut() -> None:
    """Where the names are known, a source that has a part of one has all of it."""
    text = "The Port of Halden on the Sound said all quays were shut."
    name = (0, len("The Port of Halden on the Sound"))
    cut = Text.of(text)
    (one,) = find_attributions(cut, [name])
    assert one.source == name
    assert one.start == 0


def test_every_rule_that_finds_something_is_in_the_table() -> None:
    """`briefing explain` finds each by its id, and each is tried above or beside."""
    ids = [rule.id for rule in RULES]
    assert len(ids) == len(set(ids))
    assert set(ids) - set(WAYS) == {
        "attribution.saying",
        "attribution.and-said",
        "attribution.goes-on",
    }
