"""Every problem code: what it means, why it matters, and an example, wrong and right.

For `briefing explain` and the reference page. The tests load each example: `wrong` produces its
code and no other, `right` produces nothing. Only what explains imports this.
"""

from typing import Final

from tui.frozen import Frozen


class Code(Frozen):
    """A problem code and its explanation. `wrong` and `right` are whole files."""

    code: str
    title: str
    explanation: str
    wrong: str = ""
    right: str = ""
    no_example: str = ""
    """Why there is no example, where `wrong` is empty."""


GROUPS: Final = {
    "B0": "Files and limits",
    "B1": "YAML",
    "B2": "Shape",
    "B3": "Values",
    "B4": "References",
    "B5": "Judgements (warnings)",
}
"""What the codes that begin alike have in common."""

_ABOUT_FILES: Final = "It is about the file, not about what stands in it."

CODES: Final = (
    Code(
        "B001",
        "there is no such file or briefing",
        "A name is looked up as a file, as a file without its ending, and as the name, id or "
        "title of a briefing in the library. `briefing list` shows what the library holds.",
        no_example=_ABOUT_FILES,
    ),
    Code(
        "B002",
        "the file cannot be read",
        "The system refuses to open it or to read it to its end. Its own words stand behind "
        "`reason`: permissions, most of the time.",
        no_example=_ABOUT_FILES,
    ),
    Code(
        "B003",
        "it is not a regular file",
        "Folders hold no text, and a pipe or a device may never end, so neither is opened. To "
        "read from a pipe, name `-` for standard input.",
        no_example=_ABOUT_FILES,
    ),
    Code(
        "B004",
        "the file is too large",
        "A limit keeps a wrong file name from filling the memory. It is far above what one "
        "briefing needs; split what passes it.",
        no_example="It would be larger than this page.",
    ),
    Code(
        "B005",
        "the file is not UTF-8",
        "Guessing an encoding turns names into nonsense without anybody noticing. Save the file "
        "as UTF-8; the place is that of the first byte that does not fit.",
        no_example="It would have to hold bytes that are not text.",
    ),
    Code(
        "B010",
        "nested too deep",
        "No briefing needs many levels, and a file that has thousands of them is made to crash "
        "the program that reads it.",
        wrong="title: Ferry strike\nsubjects: " + "[" * 32 + "strike" + "]" * 32 + "\n",
        right="title: Ferry strike\nsubjects: [strike]\n",
    ),
    Code(
        "B011",
        "too many values",
        "A limit on keys, values and lists keeps a file from filling the memory. It is far "
        "above what one briefing needs; split what passes it.",
        no_example="It would be larger than this page.",
    ),
    Code(
        "B012",
        "anchor, alias or merge key",
        "With `&`, `*` and `<<` a file of a few lines can stand for one of gigabytes, and a "
        "reader of the file has to look elsewhere for what an item says. Write the value out. "
        "Quote a text that begins with one of these signs.",
        wrong="title: &name Ferry strike\nsummary: *name\n",
        right="title: Ferry strike\nsummary: The crews of all ferries are on strike.\n",
    ),
    Code(
        "B013",
        "YAML tag",
        "Tags such as `!!int` tell a YAML program which type to make, or even which code to "
        "run. Here every value is text, and its field decides what it means.",
        wrong="title: !!str 2026\n",
        right="title: 2026\n",
    ),
    Code(
        "B014",
        "a second document in the file",
        "`---` begins a new YAML document, which would be a second briefing. A file holds one, "
        "so that a name means one briefing.",
        wrong="title: Ferry strike\n---\ntitle: Bus strike\n",
        right="title: Ferry strike\n",
    ),
    Code(
        "B015",
        "a value is too long",
        "A single text of that size is a file put in the wrong place, such as a picture or a "
        "whole report. A briefing holds your own words.",
        no_example="It would be larger than this page.",
    ),
    Code(
        "B101",
        "this is not valid YAML",
        "Something cannot be parsed: a quote that is not closed, a tab in the indentation, or, "
        "most often, `: ` inside a text that is not quoted. The broken item is left out; all "
        "others are read, so that one run tells of every broken place.",
        wrong="title: Port Halden: the ferry strike\n",
        right='title: "Port Halden: the ferry strike"\n',
    ),
    Code(
        "B102",
        "the same key twice",
        "Most YAML programs keep the second one and drop the first without a word. Here the "
        "first one counts, and you are told.",
        wrong="title: Ferry strike\ntitle: Bus strike\n",
        right="title: Ferry strike\n",
    ),
    Code(
        "B103",
        "a key that is not text",
        "A list or a mapping cannot name a field. Mostly a bracket or a `?` at the beginning "
        "of a line is meant as text; quote it.",
        wrong="title: Ferry strike\n[summary]: All ferries stay in port.\n",
        right="title: Ferry strike\nsummary: All ferries stay in port.\n",
    ),
    Code(
        "B104",
        "a control character",
        "Control characters are invisible and can command a terminal, so YAML does not let them "
        "stand in a file. One comes along sometimes when text is copied from elsewhere. (The "
        "example shows it by its picture.)",
        wrong="title: Ferry\x07 strike\n",
        right="title: Ferry strike\n",
    ),
    Code(
        "B201",
        "an unknown field",
        "Mostly a slip of the pen: the nearest field is named. The value is not read, and "
        "everything else in the item is.",
        wrong="title: Ferry strike\nsumary: All ferries stay in port.\n",
        right="title: Ferry strike\nsummary: All ferries stay in port.\n",
    ),
    Code(
        "B202",
        "a required field is missing",
        "Without it the item says nothing, so it is left out: an event needs a title, a figure "
        "a label and a value. A figure that the source leaves open has the value `unknown`.",
        wrong="title: Ferry strike\ntimeline:\n  - date: 2026-03-02\n    by: unattributed\n",
        right=(
            "title: Ferry strike\n"
            "timeline:\n"
            "  - date: 2026-03-02\n"
            "    title: Crews walk out\n"
            "    by: unattributed\n"
        ),
    ),
    Code(
        "B203",
        "the wrong shape",
        "A list stands where text is wanted, or text where a list is. Each item of a list "
        "begins with `- ` on a line of its own.",
        wrong="title: Ferry strike\nbackground: Pay was last raised in 2019.\n",
        right="title: Ferry strike\nbackground:\n  - Pay was last raised in 2019.\n",
    ),
    Code(
        "B204",
        "two fields that say the same",
        "`date` is for what happened on a day, or lasted; `within` for what happened on some "
        "day inside a window. Likewise `by` or `claims`, `value` or `values`. The first "
        "one counts.",
        wrong=(
            "title: Ferry strike\n"
            "timeline:\n"
            "  - title: Crews walk out\n"
            "    date: 2026-03-02\n"
            "    within: 2026-03-01/2026-03-03\n"
            "    by: unattributed\n"
        ),
        right=(
            "title: Ferry strike\n"
            "timeline:\n"
            "  - title: Crews walk out\n"
            "    date: 2026-03-02\n"
            "    by: unattributed\n"
        ),
    ),
    Code(
        "B205",
        "another version of the format",
        "The file says that it is written for a version of the format that this program does "
        "not know. It is read as version 1, and what that does not have is reported.",
        wrong="briefing: 2\ntitle: Ferry strike\n",
        right="briefing: 1\ntitle: Ferry strike\n",
    ),
    Code(
        "B206",
        "this is not a briefing",
        "The file is empty, or YAML of another sort. A briefing is a mapping: `title: …`, "
        "then lists.",
        wrong="- Crews walk out\n- Talks begin\n",
        right="title: Ferry strike\nbackground:\n  - Crews walk out\n  - Talks begin\n",
    ),
    Code(
        "B301",
        "not a date",
        "Dates are EDTF (ISO 8601-2), because `07/05/2018` means two days in two countries. Write "
        "as much as is known: `2018`, `2018-05`, `2018-05-07`. The source's own words belong "
        "into `said`.",
        wrong="title: Ferry strike\nupdated: 2 March 2026\n",
        right="title: Ferry strike\nupdated: 2026-03-02\n",
    ),
    Code(
        "B302",
        "it ends before it starts",
        "The two ends of an interval are the wrong way round, or one of them has a slip in it.",
        wrong=(
            "title: Ferry strike\n"
            "actors:\n"
            "  - name: Harbour Union\n"
            "    roles: {role: negotiator, date: 2026-03-09/2026-03-02}\n"
        ),
        right=(
            "title: Ferry strike\n"
            "actors:\n"
            "  - name: Harbour Union\n"
            "    roles: {role: negotiator, date: 2026-03-02/2026-03-09}\n"
        ),
    ),
    Code(
        "B303",
        "not an amount",
        "A value is a number with its bound words, a range, or a word for a number, so that it "
        "can be ordered and set in a column. What is counted goes into `label`, `of` or `unit`.",
        wrong=(
            "title: Ferry strike\n"
            "figures:\n"
            "  - label: Sailings cancelled\n"
            "    value: 140 or so\n"
            "    by: unattributed\n"
        ),
        right=(
            "title: Ferry strike\n"
            "figures:\n"
            "  - label: Sailings cancelled\n"
            "    value: about 140\n"
            "    by: unattributed\n"
        ),
    ),
    Code(
        "B304",
        "not one of the words",
        "The field has a fixed list of words, so that items can be grouped and compared. All "
        "of them stand in the message.",
        wrong="title: Ferry strike\nactors:\n  - {name: Harbour Union, kind: union}\n",
        right="title: Ferry strike\nactors:\n  - {name: Harbour Union, kind: group}\n",
    ),
    Code(
        "B305",
        "not a pin",
        "A pin names a passage of a source: `p6` is the sixth piece between blank lines. Only "
        "so can the program show the passage beside the item.",
        wrong=(
            "title: Ferry strike\n"
            "background:\n"
            "  - text: Pay was last raised in 2019.\n"
            "    at: paragraph 6\n"
        ),
        right=(
            "title: Ferry strike\nbackground:\n  - text: Pay was last raised in 2019.\n    at: p6\n"
        ),
    ),
    Code(
        "B306",
        "not a latitude or longitude",
        "Coordinates are decimal degrees, south and west negative: latitude from -90 to 90, "
        "longitude from -180 to 180. Anything else would put the place somewhere else.",
        wrong="title: Ferry strike\nplaces:\n  - {name: Port Halden, lat: 58°15′N}\n",
        right="title: Ferry strike\nplaces:\n  - {name: Port Halden, lat: 58.25}\n",
    ),
    Code(
        "B307",
        "latitude and longitude look swapped",
        "The latitude is none, but would be a longitude. Programs differ in which comes "
        "first, and a copied pair often has the other order.",
        wrong="title: Ferry strike\nplaces:\n  - {name: Port Halden, lat: 128.5, lon: 58.25}\n",
        right="title: Ferry strike\nplaces:\n  - {name: Port Halden, lat: 58.25, lon: 128.5}\n",
    ),
    Code(
        "B308",
        "not a link",
        "A link may be opened with a browser, so it must be an http or https address with a "
        "host, and nothing else.",
        wrong=(
            "title: Ferry strike\nsources:\n  - {label: the article, url: example.org/strike}\n"
        ),
        right=(
            "title: Ferry strike\n"
            "sources:\n"
            '  - {label: the article, url: "https://example.org/strike"}\n'
        ),
    ),
    Code(
        "B309",
        "not an id",
        "An id is what other items refer to, and what names a briefing on the command line: "
        "letters and digits of any script, `-`, `_` and `.`, no blanks. `unattributed` and "
        "`unknown` mean something else. Without an id the item gets one made from its title.",
        wrong="title: Ferry strike\nactors:\n  - {name: Harbour Union, id: harbour union}\n",
        right="title: Ferry strike\nactors:\n  - {name: Harbour Union, id: harbour-union}\n",
    ),
    Code(
        "B310",
        "not a count",
        "How many words a text has is counted, not estimated: digits alone. Numbers out of a "
        "source are figures, which may be `about 200`.",
        wrong=(
            "title: Ferry strike\nsources:\n  - label: the article\n    text: {words: about 200}\n"
        ),
        right="title: Ferry strike\nsources:\n  - label: the article\n    text: {words: 214}\n",
    ),
    Code(
        "B311",
        "a path that leads out of the folder",
        "A briefing may come from anywhere. It names the text of its sources by paths inside its "
        "own folder, so that opening it cannot show or test for any other file.",
        wrong="title: Ferry strike\nsources:\n  - {label: the article, file: ../article.txt}\n",
        right="title: Ferry strike\nsources:\n  - {label: the article, file: article.txt}\n",
    ),
    Code(
        "B401",
        "the same id twice",
        "A reference to it would mean two items. An id may stand once in a briefing, whatever "
        "the list; the first item keeps it.",
        wrong=(
            "title: Ferry strike\n"
            "actors:\n"
            "  - {id: halden, name: Town of Port Halden}\n"
            "places:\n"
            "  - {id: halden, name: Port Halden}\n"
        ),
        right=(
            "title: Ferry strike\n"
            "actors:\n"
            "  - {id: town, name: Town of Port Halden}\n"
            "places:\n"
            "  - {id: halden, name: Port Halden}\n"
        ),
    ),
    Code(
        "B402",
        "there is no such item",
        "The id leads nowhere: a slip of the pen, or an item that is still to be written. Who "
        "says something must be an actor or a source of the briefing.",
        wrong=(
            "title: Ferry strike\n"
            "actors:\n"
            "  - {id: union, name: Harbour Union}\n"
            "background:\n"
            "  - {text: Pay was last raised in 2019., by: unoin}\n"
        ),
        right=(
            "title: Ferry strike\n"
            "actors:\n"
            "  - {id: union, name: Harbour Union}\n"
            "background:\n"
            "  - {text: Pay was last raised in 2019., by: union}\n"
        ),
    ),
    Code(
        "B403",
        "an item of the wrong kind",
        "The id exists, but what it names cannot stand here: a place cannot say something, and "
        "an event does not happen in a person.",
        wrong=(
            "title: Ferry strike\n"
            "places:\n"
            "  - {id: halden, name: Port Halden}\n"
            "background:\n"
            "  - {text: Pay was last raised in 2019., by: halden}\n"
        ),
        right=(
            "title: Ferry strike\n"
            "places:\n"
            "  - {id: halden, name: Port Halden}\n"
            "background:\n"
            "  - {text: Pay was last raised in 2019., places: halden}\n"
        ),
    ),
    Code(
        "B404",
        "the pin leads nowhere",
        "The source is not in the briefing, or has fewer passages or words than the pin says. "
        "A reader who wants to check the item would look in vain.",
        wrong=(
            "title: Ferry strike\n"
            "sources:\n"
            "  - label: the article\n"
            "    text:\n"
            "      blocks: [Crews walk out.]\n"
            "background:\n"
            "  - {text: Pay was last raised in 2019., at: p2}\n"
        ),
        right=(
            "title: Ferry strike\n"
            "sources:\n"
            "  - label: the article\n"
            "    text:\n"
            "      blocks: [Crews walk out., The last pay rise.]\n"
            "background:\n"
            "  - {text: Pay was last raised in 2019., at: p2}\n"
        ),
    ),
    Code(
        "B405",
        "part of itself",
        "`part_of` leads from the smaller to the larger and must end somewhere. Here it comes "
        "back to where it began.",
        wrong=(
            "title: Ferry strike\n"
            "places:\n"
            "  - {id: halden, name: Port Halden, part_of: quay}\n"
            "  - {id: quay, name: North Quay, part_of: halden}\n"
        ),
        right=(
            "title: Ferry strike\n"
            "places:\n"
            "  - {id: halden, name: Port Halden}\n"
            "  - {id: quay, name: North Quay, part_of: halden}\n"
        ),
    ),
    Code(
        "B501",
        "an item without a pin",
        "Nobody can check it against its source. Judged only where a source has a `text` with "
        "passages to pin to; a pin on each of the item's claims will do as well.",
        wrong=(
            "title: Ferry strike\n"
            "sources:\n"
            "  - label: the article\n"
            "    text:\n"
            "      blocks: [The last pay rise.]\n"
            "background:\n"
            "  - Pay was last raised in 2019.\n"
        ),
        right=(
            "title: Ferry strike\n"
            "sources:\n"
            "  - label: the article\n"
            "    text:\n"
            "      blocks: [The last pay rise.]\n"
            "background:\n"
            "  - {text: Pay was last raised in 2019., at: p1}\n"
        ),
    ),
    Code(
        "B502",
        "an event or figure without a claimant",
        "Without one it reads like an established fact. `by` names the actor who says so, the "
        "source for its own voice, or `unattributed` when the source names nobody.",
        wrong="title: Ferry strike\nfigures:\n  - Sailings cancelled: about 140\n",
        right=(
            "title: Ferry strike\n"
            "actors:\n"
            "  - {id: union, name: Harbour Union}\n"
            "figures:\n"
            "  - Sailings cancelled: about 140\n"
            "    by: union\n"
        ),
    ),
    Code(
        "B503",
        "worked out, and no reason given",
        "Who reads a date or a value that the source does not state must be able to follow how "
        "it was found. `why` says it in one sentence.",
        wrong=(
            "title: Ferry strike\n"
            "timeline:\n"
            "  - 2026-03-02: Crews walk out\n"
            "    said: on Monday\n"
            "    basis: relative\n"
            "    by: unattributed\n"
        ),
        right=(
            "title: Ferry strike\n"
            "timeline:\n"
            "  - 2026-03-02: Crews walk out\n"
            "    said: on Monday\n"
            "    basis: relative\n"
            "    why: the Monday before the day of publication\n"
            "    by: unattributed\n"
        ),
    ),
)
"""All codes, in their order."""
BY_CODE: Final = {code.code: code for code in CODES}
