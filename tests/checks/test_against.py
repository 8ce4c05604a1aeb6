"""What became of the article is told for each pin, and what a briefing has taken from its words."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.article.story import COUNT, HEAD, ITEMS, RULE, STORY, TALKS, briefing, briefing_text
from tests.reading import whole
from tui.article.article import Article
from tui.article.at_hand import Articles, Whereabouts, articles_of
from tui.checks.borrowed_words import borrowed_words
from tui.checks.changed_passage import changed_number, edited_passage, missing_passage
from tui.checks.differing_article import differing_article
from tui.checks.unread_article import unread_article
from tui.load.load import load_file
from tui.model.briefing import Briefing
from tui.problems import Problem

ROOT = Path(__file__).parents[2]


def against(made: Briefing, story: Sequence[str]) -> Articles:
    """Return a story as the article of a briefing's first source."""
    given = {made.sources[0].id: Article(tuple(story), "gull.txt")}
    return articles_of(made, Whereabouts(None, {}, given))


def told(story: Sequence[str], items: str = ITEMS) -> list[Problem]:
    """Return all that is told of a briefing against a story."""
    made = briefing(STORY, items)
    articles = against(made, story)
    found: list[Problem] = []
    for check in (differing_article, edited_passage, missing_passage, changed_number):
        found += check(made, articles)
    return found


@pytest.mark.parametrize("story", [STORY, [block.replace(" ", "\n") for block in STORY]])
def test_nothing_is_told_of_the_same_article(story: Sequence[str]) -> None:
    """However it is set."""
    assert told(story) == []


def test_a_pin_that_moved_is_no_finding() -> None:
    """Its words are what they were; that the article is another is told all the same."""
    (problem,) = told([HEAD, "By our correspondent in the harbour", COUNT, RULE, TALKS])
    assert problem.code == "B540"
    assert problem.reason == "1 exact, 3 moved, 1 new"
    assert problem.severity == "warning"
    assert "briefing pin" in problem.help


def test_each_pin_to_an_edited_passage_is_told_at_its_place() -> None:
    """Loudly, if a number is not what it was; it is an error, whatever --strict says."""
    made = briefing_text().splitlines()
    _, number, of_figure = told([HEAD, COUNT.replace("140", "410"), RULE, TALKS])
    assert (number.code, number.severity, number.item) == ("B603", "error", "office")
    assert number.what == "A NUMBER CHANGED in what the actor `office` is pinned to"
    assert number.reason == "`140` → `410`"
    line, column = number.mark
    assert made[line - 1][column - 1 :].startswith("p2}")
    line, column = of_figure.mark
    assert made[line - 1][column - 1 :].startswith('"p2:5-9"')


def test_other_words_are_told_apart_from_numbers() -> None:
    """By a code of their own."""
    codes = [(one.code, one.item) for one in told([HEAD, COUNT, TALKS.replace("begin", "end")])]
    assert codes == [("B540", "gull"), ("B601", "talks")]


def test_what_is_gone_is_told() -> None:
    """With the block that comes nearest, if one does."""
    found = told([HEAD, RULE, TALKS])
    assert [(one.code, one.item) for one in found[1:]] == [("B602", "office"), ("B602", "geese")]
    near = [COUNT.replace("midnight", "dawn"), COUNT.replace("midnight", "noon")]
    assert "the nearest is p" in told([HEAD, *near, RULE, TALKS])[1].reason


def test_a_source_without_a_fingerprint_says_how_to_take_one() -> None:
    """Or nobody could ever tell whether the text is still the same."""
    made = whole("title: t\nsources:\n- {id: gull, label: x, text: {blocks: [one]}}\n")
    (problem,) = differing_article(made, against(made, STORY))
    assert problem.what == "`gull` has no fingerprint to know `gull.txt` by"


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    """The rest is judged as well."""
    made = whole(briefing_text(file="gull.txt"))
    (problem,) = unread_article(made, articles_of(made, Whereabouts(tmp_path, {})))
    assert problem.code == "B542"
    assert "gull.txt" in problem.what
    assert list(borrowed_words(made, articles_of(made, Whereabouts(tmp_path, {})))) == []


@pytest.mark.parametrize(
    ("items", "words"),
    [
        ("background:\n- {id: b, text: 'At midnight, the port authority said, it rained.'}",
         "at midnight the port authority said"),
        ("timeline:\n- {id: b, title: x, note: 'nobody had asked the geese what they wanted'}",
         "nobody had asked the geese what they wanted"),
        ("caveats:\n- {id: b, text: 'Seen: “140 geese on the quay at midnight”.'}",
         "140 geese on the quay at midnight"),
    ],
)  # fmt: skip
def test_six_words_of_the_article_in_a_row_are_too_many(items: str, words: str) -> None:
    """Whatever stands between them, in whatever field; all that go on are named."""
    made = briefing(STORY, items + "\n")
    (problem,) = borrowed_words(made, against(made, STORY))
    assert (problem.code, problem.item) == ("B541", "b")
    assert f"`{words}`" in problem.what


@pytest.mark.parametrize(
    "items",
    [
        "background:\n- {text: 'At midnight the port authority counted geese.'}",
        "quotes:\n- {gist: x, quote: 'nobody had asked the geese what they wanted'}",
        "timeline:\n- {title: x, said: 'at midnight, the port authority said, and more'}",
        "actors:\n- {name: 'Ines Ohl, who speaks for the Guild of Gooseherds'}",
    ],
)
def test_fewer_words_and_quotations_are_no_loan(items: str) -> None:
    """Five words in a row may be chance; names and quotations are what they are."""
    made = briefing(STORY, items + "\n")
    assert list(borrowed_words(made, against(made, STORY))) == []


LONG = "The United Gooseherds of Port Halden and Around (UGPH), who herd geese there, came."
UNION = "actors:\n- {id: u, name: United Gooseherds of Port Halden and Around, abbr: UGPH}\n"


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("The United Gooseherds of Port Halden and Around meet", 0),
        ("the United Gooseherds of Port Halden and Around (UGPH), who", 0),
        ("United Gooseherds of Port Halden and Around (UGPH), who herd geese there, came", 0),
        ("the United Gooseherds of Port Halden and Around (UGPH), who herd geese there, came", 1),
        ("the United Gooseherds of Port Halden and Around's UGPH, who", 0),
    ],
)
def test_the_words_of_a_recorded_name_are_not_counted(title: str, found: int) -> None:
    """A name cannot be told in other words: six must be left that are part of none."""
    story = [*STORY, LONG, LONG.replace("Around (", "Around's (")]
    made = briefing(story, f'{UNION}timeline:\n- {{id: e, title: "{title}"}}\n')
    assert len(list(borrowed_words(made, against(made, story)))) == found
    other = briefing(story, f'timeline:\n- {{id: e, title: "{title}"}}\n')
    assert list(borrowed_words(other, against(other, story)))


def test_what_a_source_is_called_and_where_it_is_are_names() -> None:
    """Its headline, who wrote and who published it, its address; its note is the author's."""
    url = "https://example.org/geese-hold-the-quay-at-port-halden.html"
    fields = f"label: {HEAD}, author: {HEAD}, publisher: {HEAD}, url: '{url}'"
    text = briefing_text().replace("label: The Gull", fields.replace(", ", "\n    "))
    made = whole(text)
    assert list(borrowed_words(made, against(made, STORY))) == []
    made = whole(
        text.replace("    text:", "    note: so geese hold the quay at midnight\n    text:")
    )
    assert list(borrowed_words(made, against(made, STORY))) == []
    made = whole(text.replace("    text:", f"    note: so {TALKS[10:80]}\n    text:"))
    assert [one.item for one in borrowed_words(made, against(made, STORY))] == ["gull"]


def test_the_title_and_the_gists_are_looked_at_as_well() -> None:
    """They are what a reader sees first, and what stands in the place of the text."""
    text = briefing_text().replace("Geese at Port Halden", HEAD).replace(
        "words: 7,", "words: 7, gist: 'so geese hold the quay at port halden',", 1
    )  # fmt: skip
    made = whole(text)
    found = list(borrowed_words(made, against(made, STORY)))
    assert [one.item for one in found] == ["", "gull"]


def test_the_example_of_the_documentation_holds_against_its_article() -> None:
    """What the writing guide ends with is clean."""
    path = ROOT / "docs/examples/port-halden.yaml"
    made = load_file(path).briefing
    assert made is not None
    articles = articles_of(made, Whereabouts(path.parent, {}))
    assert list(unread_article(made, articles)) == []
    assert list(differing_article(made, articles)) == []
    assert list(borrowed_words(made, articles)) == []
