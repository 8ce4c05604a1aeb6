"""What can be wrong with what a briefing says: values and references."""

from typing import Final

from tui.codes.code import Code

CODES: Final = (
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
        "B312",
        "not a share",
        "How sure a rule is has been counted where it was tried: so many right of all that it "
        "found, as a number from 0 to 1. Where it was not counted, `confidence` is left out.",
        no_example="A share stands in the `draft` of an item alone, and that is told as B521.",
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
            "  - {text: Pay was last raised in 2019., at: [p1, p2]}\n"
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
)
