"""What is wrong with a file is said with its place, its reason and what to do."""

import pytest

from tests.reading import loaded, marks, problems

PLACE = "▶"
"""Stands in the tables where the problem is said to be."""

# A broken text, the code of its only problem, and words of its help.
BROKEN = [
    ("title: t\nsummary: Derna▶: the city\n", "B101", "must be quoted"),
    ('title: ▶"t\n', "B101", "never closed"),
    ("title: t\nfigures:\n- label: x\n▶\tvalue: 3\n", "B101", "no tabs"),
    ("title: t\nsummary: ▶@home\n", "B101", "must be quoted"),
    ('title: t\nsummary: "a" ▶b\n', "B101", "put all of it inside"),
    ("title: t\nvalue: > ▶100\n", "B101", "`more than 100`"),
    ("title: t\n▶title: u\n", "B102", "keep one"),
    ("title: t\n▶[a]: b\n", "B103", "quote the key"),
    ("title: t\n? ▶{a: b}\n: c\n", "B103", "quote the key"),
    ("title: t\nsummary: a▶\x07b\n", "B104", "delete it"),
    ("title: t\nsummary: a▶\x0cb\n", "B104", "delete it"),
    ("title: t\nsummary: a▶\ufffeb\n", "B104", "delete it"),
    ("title: t\n▶sumary: x\n", "B201", "did you mean `summary`?"),
    ("title: t\n▶actor:\n  - x\n", "B201", "did you mean `actors`?"),
    ("title: t\n▶xyz: 1\n", "B201", "docs/format.md"),
    ("title: t\nactors:\n  - {name: x, ▶knd: person}\n", "B201", "`kind`"),
    ("title: t\nsources:\n  - {label: x, text: {blocks: [{▶gst: y}]}}\n", "B201", "`gist`"),
    ("▶actors: []\n", "B202", "begin the file with `title: …`"),
    ("title: t\nactors:\n  - ▶{kind: person}\n", "B202", "`name: …`"),
    ("title: t\ntimeline:\n  - ▶date: 2018\n", "B202", "`title: …`"),
    ("title: t\nfigures:\n  - ▶label: x\n", "B202", "`value: unknown`"),
    ("title: t\nfigures:\n  - {label: x, values: [▶{by: unattributed}]}\n", "B202", "`value: …`"),
    ("title: t\nactors:\n  - ▶''\n", "B202", "`name: …`"),
    ("title: t\nactors: ▶x\n", "B203", "begin each item with `- `"),
    ("title: t\nactors: ▶{name: x}\n", "B203", "begin each item with `- `"),
    ("title: ▶[t]\n", "B203", "on the same line"),
    ("title: t\nactors:\n  - ▶[x, y]\n", "B203", "`name: …`"),
    ("title: t\nrelations:\n  - ▶x leads\n", "B203", "`from: …`, `kind: …`, `to: …`"),
    ("title: t\nsources:\n  - {label: x, text: ▶y}\n", "B203", "`scheme: …`"),
    ("title: t\ntimeline:\n  - {title: ▶{a: b}}\n", "B203", "on the same line"),
    ("title: t\ntimeline:\n  - {title: x, claims: ▶y}\n", "B402", "actors or sources"),
    ('title: t\n▶"\\0x": y\n', "B201", "there are"),
    ('title: t\ntimeline:\n  - {title: x, ▶"\\0x": y}\n', "B201", "there are"),
    (
        "title: t\nactors:\n  - {id: a, name: x}\nbackground:\n"
        "  - {text: y, by: a, ▶claims: [{by: a}]}\n",
        "B204",
        "keep one of them",
    ),
    ("title: t\ntimeline:\n  - {title: x, date: 2018, ▶within: 2018}\n", "B204", "keep one"),
    ("title: t\nfigures:\n  - {label: x, value: 1, ▶values: [2]}\n", "B204", "keep one"),
    ("briefing: ▶2\ntitle: t\n", "B205", "a newer program"),
    ("▶", "B206", "docs/format.md"),
    ("▶# nothing but a comment\n", "B206", "docs/format.md"),
    ("▶---\n", "B206", "docs/format.md"),
    ("▶null\n", "B206", "docs/format.md"),
    ("\n\n▶- a\n- b\n", "B206", "docs/format.md"),
    ("title: t\nupdated: ▶7 May 2018\n", "B301", "`2018-05-07`"),
    ("title: t\ntimeline:\n  - ▶2018-13-01: x\n", "B301", "calendar"),
    ("title: t\ntimeline:\n  - {title: x, date: ▶07/05/2018}\n", "B301", "2018-05-07"),
    ("title: t\nplaces:\n  - {name: x, lon: 12,▶5}\n", "B201", "behind a point"),
    ('title: t\nbackground:\n  - "a" ▶b\n', "B101", "put all of it inside"),
    ("title: t\nupdated: ▶today\n", "B301", "2014/.. (since)"),
    ("title: t\ntimeline:\n  - {title: x, status: ▶confirmed}\n", "B304", "`corroborated`"),
    ("title: t\ntimeline:\n  - {title: x, status: ▶certain}\n", "B304", "use one of these"),
    ("title: t\ntimeline:\n  - {title: x, part_of_day: ▶noon}\n", "B304", "`midday`"),
    ("title: t\n▶events:\n  - x\n", "B201", "`timeline`"),
    ("title: t\n▶People:\n  - x\n", "B201", "`actors`"),
    ("title: t\n▶statistics:\n  - x\n", "B201", "`figures`"),
    ("title: t\n▶warnings:\n  - x\n", "B201", "`caveats`"),
    ("title: t\nfigures: ▶null\n", "B203", "delete the line"),
    ("title: t\nfigures: ▶~\n", "B203", "delete the line"),
    ("title: t\nfigures: ▶{}\n", "B203", "delete the line"),
    ("title: t\n▶---\ntitle: u\n", "B014", "a file of its own"),
    ("title: t\nrelations:\n  - ▶lna leads\n", "B203", "`from kind to`"),
    ("title: t\nplaces:\n  - {name: x, lon: ▶'12,5'}\n", "B306", "`12.5`"),
    ("title: t\nupdated: ▶2019/2018\n", "B302", "`2018/2019`"),
    ("title: t\nfigures:\n  - Sailings: ▶20 ships\n", "B303", "`unit`"),
    ("title: t\nfigures:\n  - {label: x, value: ▶$5}\n", "B303", "`unit: USD`"),
    ("title: t\nactors:\n  - {name: x, kind: ▶Persons}\n", "B304", "`person`"),
    ("title: t\nbackground:\n  - {text: x, credibility: ▶7}\n", "B304", "use one of"),
    ("title: t\nbackground:\n  - {text: x, at: ▶page 6}\n", "B305", "`[p4, p6]`"),
    ("title: t\nbackground:\n  - {text: x, at: [p1, ▶'p9:3-2']}\n", "B305", "`p9:2-3`"),
    ("title: t\nplaces:\n  - {name: x, lat: ▶north}\n", "B306", "`32.767`"),
    ("title: t\nplaces:\n  - {name: x, lat: ▶91}\n", "B306", "south and west negative"),
    ("title: t\nplaces:\n  - {name: x, lon: ▶-180.1}\n", "B306", "south and west"),
    ("title: t\nplaces:\n  - {name: x, lat: ▶120, lon: 30}\n", "B307", "`lat: 30`"),
    ("title: t\nsources:\n  - {label: x, url: ▶'file:///etc/passwd'}\n", "B308", "https"),
    ("title: t\nsources:\n  - {label: x, url: ▶'javascript:alert(1)'}\n", "B308", "https"),
    ("title: t\nsources:\n  - {label: x, url: ▶'-https://a.example'}\n", "B308", "https"),
    ("title: t\nsources:\n  - {label: x, url: ▶'https://[::1'}\n", "B308", "https"),
    ("title: t\nsources:\n  - {label: x, url: ▶'https:///path'}\n", "B308", "https"),
    ("title: t\nactors:\n  - {name: x, id: ▶a b}\n", "B309", "`a-b`"),
    ("title: t\nactors:\n  - {name: x, id: ▶unknown}\n", "B309", "choose another"),
    (
        "title: t\nactors:\n  - {name: x, id: ▶" + "a" * 81 + "}\n",
        "B309",
        "",
    ),
    ("title: t\nsources:\n  - {label: x, text: {words: ▶many}}\n", "B310", "`214`"),
    ("title: t\nactors:\n  - {id: a, name: x}\n  - {id: ▶a, name: y}\n", "B401", "once"),
    ("title: t\nactors:\n  - {id: lna, name: x, part_of: ▶lnaa}\n", "B402", "`lna`"),
    ("title: t\ntimeline:\n  - {title: x, places: ▶z}\n", "B402", "add it to places"),
    (
        "title: t\nactors:\n  - The Union\nbackground:\n  - {text: x, by: ▶The Union}\n",
        "B402",
        "`the-union`",
    ),
    (
        "title: t\nplaces:\n  - {id: z, name: x}\nbackground:\n  - {text: x, by: ▶z}\n",
        "B403",
        "actors or sources",
    ),
    (
        "title: t\nsources:\n  - {id: wire, label: x}\nbackground:\n  - {text: x, at: ▶wir/p1}\n",
        "B404",
        "`wire`",
    ),
    ("title: t\nbackground:\n  - {text: x, at: ▶wire/p1}\n", "B404", "none"),
    (
        "title: t\nsources:\n  - {label: x, text: {blocks: [y]}}\nbackground:\n"
        "  - {text: x, at: ▶p2}\n",
        "B404",
        "correct the number",
    ),
    (
        "title: t\nsources:\n  - {label: x, text: {blocks: [{words: 4}]}}\nbackground:\n"
        "  - {text: x, at: ▶'p1:4-5'}\n",
        "B404",
        "correct the range",
    ),
    ("title: t\nplaces:\n  - ▶{id: a, name: x, part_of: a}\n", "B405", "`part_of`"),
    (
        "title: t\nplaces:\n  - ▶{id: a, name: x, part_of: b}\n  - {id: b, name: y, part_of: a}\n",
        "B405",
        "`part_of`",
    ),
]


@pytest.mark.parametrize(("marked", "code", "words"), BROKEN)
def test_a_problem_has_its_code_its_place_and_its_help(marked: str, code: str, words: str) -> None:
    """Just one problem for one slip, marked where an editor should put the cursor."""
    before = marked.partition(PLACE)[0].split("\n")
    text = marked.replace(PLACE, "")
    assert marks(text) == [(code, len(before), len(before[-1]) + 1)]
    problem = problems(text)[0]
    assert words in problem.help
    assert problem.severity == "error"
    assert problem.what


def test_all_problems_of_a_file_are_told_in_one_run() -> None:
    """An author mends all of them before running again."""
    text = """\
        title: t
        updated: never
        actors:
          - {name: x, kind: man, part_of: y}
          - {nam: z}
        timeline:
          - 2018-5-7: x
            by: nobody
        """
    assert marks(text) == [
        ("B301", 2, 10),
        ("B304", 4, 21),
        ("B402", 4, 35),
        ("B201", 5, 6),
        ("B301", 7, 5),
        ("B402", 8, 9),
    ]


def test_a_wrong_field_costs_the_field_and_not_the_item() -> None:
    """What else the item says still opens."""
    briefing = loaded("title: t\nactors:\n  - {name: Harbour Union, kind: man}\n").briefing
    assert briefing is not None
    assert [item.caption for item in briefing] == ["Harbour Union"]


def test_printed_words_are_sent_to_a_field_that_is_there() -> None:
    """An event has `said`; the top of a file and a claim have none."""
    text = """\
        title: t
        updated: today
        timeline:
          - {title: x, claims: [{said_on: today}], date: today}
        """
    assert ["`said`" in problem.help for problem in problems(text)] == [False, False, True]


def test_words_to_choose_from_are_listed_with_or() -> None:
    """Each is one of them."""
    (problem,) = problems("title: t\nactors:\n  - {name: x, reliability: Z}\n")
    assert problem.reason == "it takes one of A, B, C, D, E or F"


def test_what_leads_nowhere_is_said_with_the_lists_it_may_lead_to() -> None:
    """By the lists' names."""
    (problem,) = problems("title: t\ntimeline:\n  - {title: x, after: y}\n")
    assert problem.what == "there is no item `y` under `timeline`"


def test_a_second_problem_of_one_place_is_not_told_twice() -> None:
    """A figure with a wrong value is not said to lack one as well."""
    text = "title: t\nfigures:\n  - {label: x, value: lots, unit: [y]}\n"
    assert marks(text) == [("B303", 3, 23), ("B203", 3, 35)]


def test_the_first_of_two_equal_keys_counts() -> None:
    """As the report says."""
    briefing = loaded("title: one\ntitle: two\n").briefing
    assert briefing is not None
    assert briefing.header.title == "one"


@pytest.mark.parametrize(
    ("value", "text"),
    [("NO", "NO"), ("1_000", "1_000"), ("0o14", "0o14"), ("2018-05-07", "2018-05-07"), ("~", "~"),
     ("1:30", "1:30"), ("null", "null"), (".nan", ".nan"), ("yes", "yes")],
)  # fmt: skip
def test_no_value_is_guessed_to_be_anything_but_text(value: str, text: str) -> None:
    """Norway stays NO, and a date stays what was written."""
    briefing = loaded(f"title: {value}\n").briefing
    assert briefing is not None
    assert briefing.header.title == text


def test_text_that_is_not_utf_8_even_as_a_string_is_told() -> None:
    """Half a surrogate pair cannot be encoded, and nothing further on must meet it."""
    briefing, report = loaded("title: t\nsummary: a\ud800b\n")
    assert briefing is None
    assert [(one.code, one.mark.line) for one in report.problems] == [("B005", 2)]
