"""The ways in which an article says who says something, for `briefing explain` and the docs."""

from typing import Final

from tui.draft.rule import Rule

RULES: Final = (
    Rule("attribution.said", "somebody, a verb of speech, and what is said behind it"),
    Rule("attribution.said-behind", "what is said, then who says so: `…, the mayor said`"),
    Rule(
        "attribution.said-between", "who says so, inside what is said: `The port, she said, is …`"
    ),
    Rule(
        "attribution.inverted", "what is said, then the verb and who says so: `…, said the mayor`"
    ),
    Rule("attribution.colon", "somebody, a verb of speech, and a colon or a quotation behind it"),
    Rule("attribution.according-to", "`according to` somebody, before or behind what is said"),
    Rule("attribution.saying", "a participle behind what its subject does: `…, adding that …`"),
    Rule("attribution.and-said", "a further verb of the same subject: `… and called for …`"),
    Rule("attribution.who-said", "a verb behind `who` or `which`"),
    Rule("attribution.thinks", "somebody, a verb of thought or proof, and a clause"),
    Rule(
        "attribution.means-to", "somebody, a verb of will, and `to` with what is meant to be done"
    ),
    Rule("attribution.judges", "somebody, a verb of judgement or demand, and its object"),
    Rule("attribution.speaks-of", "somebody, and a verb with a small word: `called for`"),
    Rule("attribution.label", "a name in capital letters and a colon, as interviews print it"),
    Rule("attribution.goes-on", "a quotation that the passage before left open"),
    Rule("attribution.alone", "a quotation in a passage that names nobody who says it"),
)
