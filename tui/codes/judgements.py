"""What reads well and may still mislead, by what an item says: the codes of the checks."""

from typing import Final

from tui.codes.code import Code

CODES: Final = (
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
    Code(
        "B504",
        "an order that the dates rule out",
        "`after`, `before` and `part_of` say what came first or belongs together, and the dates "
        "say otherwise, whatever day each window means; an event without a day between the two "
        "changes nothing, and times without a zone are of one clock. Told too where `after` and "
        "`before` lead round in a ring. One of the two is wrong; the timeline goes by the dates.",
        wrong=(
            "title: Ferry strike\n"
            "timeline:\n"
            "  - {id: walkout, title: Crews walk out, date: 2026-03-02, by: unattributed}\n"
            "  - title: The union calls for it\n"
            "    date: 2026-03-04\n"
            "    before: walkout\n"
            "    by: unattributed\n"
        ),
        right=(
            "title: Ferry strike\n"
            "timeline:\n"
            "  - {id: walkout, title: Crews walk out, date: 2026-03-02, by: unattributed}\n"
            "  - title: The union calls for it\n"
            "    within: 2026-02-27/2026-03-04\n"
            "    before: walkout\n"
            "    by: unattributed\n"
        ),
    ),
    Code(
        "B505",
        "a changing number without its day",
        "The dead, the displaced, the inhabitants and the like are counted on a day, and "
        "tomorrow's count is another. `as_of` names the day, `period` the time that is covered; "
        "the day on which somebody said it (`said_on`) will do. A distance, a share or a sum "
        "is not judged, nor a figure without a `measure`.",
        wrong=(
            "title: Ferry strike\n"
            "figures:\n"
            "  - {label: Inhabitants, value: some 3400, measure: population, by: unattributed}\n"
        ),
        right=(
            "title: Ferry strike\n"
            "figures:\n"
            "  - label: Inhabitants\n"
            "    value: some 3400\n"
            "    measure: population\n"
            "    as_of: 2025\n"
            "    by: unattributed\n"
        ),
    ),
    Code(
        "B506",
        "a one-sided count without a caveat",
        "One side alone counts the dead, injured, captured or displaced, its own or its enemy's "
        "(`counted`, or the one actor whom `label` and `of` name), and has an interest in the "
        "number. A caveat about the figure tells the reader; a second voice would do more.",
        wrong=(
            "title: Ferry strike\n"
            "actors:\n"
            "  - {id: union, name: Harbour Union}\n"
            "  - {id: guards, name: Quay Guards}\n"
            "relations: [union opposes guards]\n"
            "figures:\n"
            "  - label: Injured on the quay\n"
            "    value: 12\n"
            "    measure: injured\n"
            "    counted: guards\n"
            "    as_of: 2026-03-05\n"
            "    by: union\n"
        ),
        right=(
            "title: Ferry strike\n"
            "actors:\n"
            "  - {id: union, name: Harbour Union}\n"
            "  - {id: guards, name: Quay Guards}\n"
            "relations: [union opposes guards]\n"
            "figures:\n"
            "  - id: injured\n"
            "    label: Injured on the quay\n"
            "    value: 12\n"
            "    measure: injured\n"
            "    counted: guards\n"
            "    as_of: 2026-03-05\n"
            "    by: union\n"
            "caveats:\n"
            "  - text: The injured guards are the union's count.\n"
            "    kind: one-sided\n"
            "    about: injured\n"
        ),
    ),
    Code(
        "B507",
        "the same words for two days",
        "One source means one day by `late Sunday`, and by `Sunday` no other. Where two items take "
        "the same words for different days, one of them is probably worked out wrongly. What is "
        "announced may mean the Sunday to come, and is compared with the like.",
        wrong=(
            "title: Ferry strike\n"
            "sources:\n"
            "  - {label: the article, published: 2026-03-05}\n"
            "timeline:\n"
            "  - title: Crews walk out\n"
            "    date: 2026-03-02\n"
            "    said: on Monday\n"
            "    basis: relative\n"
            "    why: the Monday before publication\n"
            "    by: unattributed\n"
            "  - title: A leaflet\n"
            "    date: 2026-02-23\n"
            "    said: on Monday\n"
            "    basis: relative\n"
            "    why: the Monday before publication\n"
            "    by: unattributed\n"
        ),
        right=(
            "title: Ferry strike\n"
            "sources:\n"
            "  - {label: the article, published: 2026-03-05}\n"
            "timeline:\n"
            "  - title: Crews walk out\n"
            "    date: 2026-03-02\n"
            "    said: on Monday\n"
            "    basis: relative\n"
            "    why: the Monday before publication\n"
            "    by: unattributed\n"
            "  - title: A leaflet\n"
            "    date: 2026-03-02\n"
            "    said: on Monday\n"
            "    basis: relative\n"
            "    why: the Monday before publication\n"
            "    by: unattributed\n"
        ),
    ),
    Code(
        "B508",
        "a date on another weekday",
        "The printed words name a weekday, and no day that the date can mean is one: a slip in "
        "one of the two. Judged for English names, in full or short (`Mon`, `Tues.`), and only "
        "where the words lead nowhere else: `the day after Monday` is no Monday. A doubtful or "
        "approximate date is let pass.",
        wrong=(
            "title: Ferry strike\n"
            "timeline:\n"
            "  - title: Crews walk out\n"
            "    date: 2026-03-03\n"
            "    said: on Monday\n"
            "    basis: relative\n"
            "    why: the Monday before publication\n"
            "    by: unattributed\n"
        ),
        right=(
            "title: Ferry strike\n"
            "timeline:\n"
            "  - title: Crews walk out\n"
            "    date: 2026-03-02\n"
            "    said: on Monday\n"
            "    basis: relative\n"
            "    why: the Monday before publication\n"
            "    by: unattributed\n"
        ),
    ),
    Code(
        "B509",
        "relative words, and no day to count from",
        "`Monday` or `last week` is a day only in a source whose own date is known. Give the "
        "source its `published`; where no date is printed, a window will do (`within: a/b`), "
        "with `basis` and `why`. The day on which somebody said it (`said_on`) will do as well.",
        wrong=(
            "title: Ferry strike\n"
            "sources: [the article]\n"
            "timeline:\n"
            "  - title: Crews walk out\n"
            "    date: 2026-03-02\n"
            "    said: on Monday\n"
            "    basis: relative\n"
            "    why: the Monday before publication\n"
            "    by: unattributed\n"
        ),
        right=(
            "title: Ferry strike\n"
            "sources:\n"
            "  - {label: the article, published: 2026-03-05}\n"
            "timeline:\n"
            "  - title: Crews walk out\n"
            "    date: 2026-03-02\n"
            "    said: on Monday\n"
            "    basis: relative\n"
            "    why: the Monday before publication\n"
            "    by: unattributed\n"
        ),
    ),
    Code(
        "B510",
        "a conversion that does not come out",
        "`also` has the value in another unit, and the two differ by more than 1% and by more "
        "than rounding explains; degrees may be a temperature or a difference. If the source "
        "prints them so, keep both as they are, and say so in a caveat about the figure "
        "(`kind: unit`).",
        wrong=(
            "title: Ferry strike\n"
            "figures:\n"
            "  - {label: to the islands, value: 45, unit: km, also: 38 miles, by: unattributed}\n"
        ),
        right=(
            "title: Ferry strike\n"
            "figures:\n"
            "  - {label: to the islands, value: 45, unit: km, also: 28 miles, by: unattributed}\n"
        ),
    ),
    Code(
        "B511",
        "an age or a life that cannot be",
        "The age of a figure does not fit the birth of the actor that it names, on the day it is "
        "of (`as_of`, or else publication) or on that of death, if it was before; or somebody died "
        "before being born. One of the dates or the age has a slip in it. What is doubtful or "
        "`about` is let pass.",
        wrong=(
            "title: Ferry strike\n"
            "actors:\n"
            "  - {name: Ilse Marrow, born: 1961-04}\n"
            "figures:\n"
            "  - label: Ilse Marrow's age\n"
            "    value: 54\n"
            "    measure: age\n"
            "    as_of: 2026-03-05\n"
            "    by: unattributed\n"
        ),
        right=(
            "title: Ferry strike\n"
            "actors:\n"
            "  - {name: Ilse Marrow, born: 1961-04}\n"
            "figures:\n"
            "  - label: Ilse Marrow's age\n"
            "    value: 64\n"
            "    measure: age\n"
            "    as_of: 2026-03-05\n"
            "    by: unattributed\n"
        ),
    ),
)
