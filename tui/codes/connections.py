"""What reads well and may still mislead, by how items stand together: more codes of the checks.

And what reads like another kind of statement than it is.
"""

from typing import Final

from tui.codes.code import Code

CODES: Final = (
    Code(
        "B512",
        "the future, told as if it had happened",
        "An event is dated after its source appeared, which can only have said that it was to "
        "come. `status: announced` says so; otherwise the date has a slip in it.",
        wrong=(
            "title: Ferry strike\n"
            "sources:\n"
            "  - {id: article, label: the article, published: 2026-03-05}\n"
            "timeline:\n"
            "  - {title: Talks begin, date: 2026-03-09, by: article}\n"
        ),
        right=(
            "title: Ferry strike\n"
            "sources:\n"
            "  - {id: article, label: the article, published: 2026-03-05}\n"
            "timeline:\n"
            "  - {title: Talks begin, date: 2026-03-09, status: announced, by: article}\n"
        ),
    ),
    Code(
        "B513",
        "two actors, spelled much alike",
        "They are probably one, under two spellings of a name: two items for one actor split "
        "what is known of it. Accents, case, hyphens, articles (`Al-`) and the usual choices of "
        "transliteration make no difference here, nor umlauts that are written out (`Mueller`).",
        wrong="title: Ferry strike\nactors:\n  - Karim Al-Gaddari\n  - Kareem Qadhari\n",
        right=(
            "title: Ferry strike\n"
            "actors:\n"
            "  - name: Karim Al-Gaddari\n"
            "    names:\n"
            "      - {name: Kareem Qadhari, kind: translit}\n"
        ),
    ),
    Code(
        "B514",
        "one name for two actors",
        "A reader cannot tell which of them it means, and in running words it is no link. A name "
        "that is used loosely is of the `kind: weak`; one that both had before is `former`. "
        "Neither is judged.",
        wrong=(
            "title: Ferry strike\n"
            "actors:\n"
            "  - {name: Harbour Union, names: [the crews]}\n"
            "  - {name: Pilots' Union, names: [the crews]}\n"
        ),
        right=(
            "title: Ferry strike\n"
            "actors:\n"
            "  - {name: Harbour Union, names: [the crews]}\n"
            "  - {name: Pilots' Union, names: [{name: the crews, kind: weak}]}\n"
        ),
    ),
    Code(
        "B515",
        "a long quotation",
        "More than eight words are somebody else's text. Verbatim words are for what their "
        "choice itself tells; what was said belongs into `gist`, in your own words.",
        wrong=(
            "title: Ferry strike\n"
            "quotes:\n"
            "  - gist: The demand is a modest one.\n"
            "    quote: we are asking for no more than what was promised\n"
        ),
        right=(
            "title: Ferry strike\n"
            "quotes:\n"
            "  - gist: The demand is a modest one; it was promised before.\n"
            "    quote: no more than what was promised\n"
        ),
    ),
    Code(
        "B516",
        "a status that its claims do not carry",
        "`corroborated` needs two independent voices, `reported` the source's own. Left out, the "
        "status is worked out from who says so. A weaker one is an author's caution and is let "
        "pass, and so is `announced`.",
        wrong=(
            "title: Ferry strike\n"
            "actors:\n"
            "  - {id: union, name: Harbour Union}\n"
            "timeline:\n"
            "  - {title: Crews walk out, by: union, status: corroborated}\n"
        ),
        right=(
            "title: Ferry strike\n"
            "actors:\n"
            "  - {id: union, name: Harbour Union}\n"
            "timeline:\n"
            "  - {title: Crews walk out, by: union, status: claimed}\n"
        ),
    ),
    Code(
        "B517",
        "an actor or place that nothing speaks of",
        "No item refers to it or names it, nor does the summary, so a reader does not learn what "
        "part it has. Not judged in a file with errors, or before there is anything that could "
        "speak of it.",
        wrong=(
            "title: Ferry strike\n"
            "places:\n"
            "  - {id: halden, name: Port Halden}\n"
            "background:\n"
            "  - Pay was last raised in 2019.\n"
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
        "B518",
        "a passage without an item",
        "Nothing is pinned to it, so what it says may have been overlooked. `skip` says why a "
        "passage holds no facts: a rule, a credit, a link to other pages. Not judged in a file "
        "with errors, nor in a source that nothing at all is pinned to.",
        wrong=(
            "title: Ferry strike\n"
            "sources:\n"
            "  - label: the article\n"
            "    text:\n"
            "      blocks: [Crews walk out., The last pay rise.]\n"
            "background:\n"
            "  - {text: Pay was last raised in 2019., at: p2}\n"
        ),
        right=(
            "title: Ferry strike\n"
            "sources:\n"
            "  - label: the article\n"
            "    text:\n"
            "      blocks: [Crews walk out., The last pay rise.]\n"
            "timeline:\n"
            "  - {title: Crews walk out, by: unattributed, at: p1}\n"
            "background:\n"
            "  - {text: Pay was last raised in 2019., at: p2}\n"
        ),
    ),
    Code(
        "B519",
        "an allowance that silences nothing",
        "The item lets a finding stand that is not there, or no longer. Left in place, it would "
        "hide a mistake that is made later. Only codes that were judged in this run "
        "count, and in a file with errors none.",
        wrong=(
            "title: Ferry strike\n"
            "background:\n"
            "  - text: Pay was last raised in 2019.\n"
            "    allow:\n"
            "      - B503: the year is printed\n"
        ),
        right="title: Ferry strike\nbackground:\n  - Pay was last raised in 2019.\n",
    ),
    Code(
        "B520",
        "a day worked out from relative words, without a basis",
        "The source says `on Sunday night`, and the date reads as if it were printed. With `basis: "
        "relative`, card and citation say that it was worked out, and `why` how. Words that have a "
        "month and a number are a date, and are let pass.",
        wrong=(
            "title: Ferry strike\n"
            "sources:\n"
            "  - {label: the article, published: 2026-03-05}\n"
            "timeline:\n"
            "  - {title: Crews walk out, date: 2026-03-02, said: on Monday, by: unattributed}\n"
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
        "B521",
        "drafts that nobody has reviewed",
        "A rule has read them out of an article, and rules err. Everywhere the item is called an "
        "unreviewed draft, until a person accepts it: with `a` in the reader, or by taking `draft` "
        "out of the file. It is told once for a file, and cannot be allowed; with `--strict` the "
        "check fails.",
        wrong=(
            "title: Ferry strike\n"
            "background:\n"
            "  - text: Pay was last raised in 2019.\n"
            "    draft: {rule: date.year, confidence: 0.92}\n"
        ),
        right="title: Ferry strike\nbackground:\n  - text: Pay was last raised in 2019.\n",
        can_stand=False,
    ),
)
