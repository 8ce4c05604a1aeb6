"""What can be wrong with a file as such: its bytes, its YAML, its shape."""

from typing import Final

from tui.codes.code import Code

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
        "B006",
        "an article without any text",
        "Nothing can be checked against it. Of a page, navigation, scripts and forms do not count; "
        "save what you read as plain text, with blank lines between the paragraphs.",
        no_example="It is about an article, not about a briefing.",
    ),
    Code(
        "B007",
        "a page without an article",
        "A page of menus, headlines and links has nothing to draft from. Where the article is "
        "fetched by a script, save what you read as plain text, with blank lines between the "
        "paragraphs.",
        no_example="It is about an article, not about a briefing.",
    ),
    Code(
        "B008",
        "an article in another language",
        "A draft is made by rules for English: its months and weekdays, its words for numbers, how "
        "it writes names and who said something. On another language they would find next to "
        "nothing, and some of that wrong. The format itself is for all languages.",
        no_example="It is about an article, not about a briefing.",
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
        "B207",
        "a rating of the other scale",
        "There are two scales. `reliability`, A to F, rates a voice: an actor or a source. "
        "`credibility`, 1 to 6, rates what it says this time: a claim, or an item with a "
        "claimant. A reliable voice can be wrong, so the two stay apart.",
        wrong=(
            "title: Ferry strike\n"
            "actors:\n"
            "  - {id: union, name: Harbour Union}\n"
            "background:\n"
            "  - text: Pay was last raised in 2019.\n"
            "    claims: [{by: union, reliability: B}]\n"
        ),
        right=(
            "title: Ferry strike\n"
            "actors:\n"
            "  - {id: union, name: Harbour Union, reliability: B}\n"
            "background:\n"
            "  - text: Pay was last raised in 2019.\n"
            "    claims: [{by: union, credibility: 2}]\n"
        ),
    ),
)
