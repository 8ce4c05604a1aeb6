"""What an article says of itself is taken from where it says so most plainly, and never guessed."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.article.pages import BODY, HEADLINE, page, paragraphs
from tui.article.body import body_of
from tui.article.reading import Writing, article_in
from tui.draft.metadata import Metadata, metadata_of
from tui.problems import Fault

ARTICLE = f"<article><h1>{HEADLINE}</h1>{paragraphs(*BODY)}</article>"
LINKED = {
    "@type": "NewsArticle",
    "headline": "Geese leave the quay",
    "datePublished": "2026-03-16T23:40:00+01:00",
    "author": [{"@type": "Person", "name": "Ines Ohl"}, {"name": "By Bo Lind"}],
    "publisher": {"@type": "Organization", "name": "The Gull"},
    "mainEntityOfPage": {"@id": "https://gull.example/geese"},
    "inLanguage": "en",
}


def told(text: str, form: str = "html") -> Metadata:
    """Return what a text says of itself."""
    writing = Writing(text, form, "x")  # type: ignore[arg-type]  # one of the three
    article = article_in(writing)
    assert not isinstance(article, Fault)
    blocks = body_of(text).blocks if form == "html" else ()
    headline = next((one.text for one in blocks if one.is_headline), "")
    return metadata_of(writing, article.blocks, headline)


def day(text: str, form: str = "html") -> str:
    """Return the day on which a text says that it was published."""
    return str(told(text, form).published or "")


def scripted(value: object) -> str:
    """Return a page with JSON-LD."""
    script = value if isinstance(value, str) else json.dumps(value)
    return page(ARTICLE, head=f"<script type='application/ld+json'>{script}</script>")


@pytest.mark.parametrize(
    "value",
    [LINKED, [LINKED], {"@graph": [{"@type": "WebSite", "name": "x"}, LINKED]},
     {"@type": "WebPage", "name": "Page", "mainEntity": LINKED},
     {**LINKED, "@type": ["Thing", "ReportageNewsArticle"]}],
)  # fmt: skip
def test_a_page_tells_programs_most_plainly(value: object) -> None:
    """In JSON-LD, however it is wrapped; the headline is the one that is shown."""
    found = told(scripted(value))
    assert found == Metadata(
        title=HEADLINE,
        author="Ines Ohl and Bo Lind",
        publisher="The Gull",
        published=found.published,
        url="https://gull.example/geese",
        lang="en-GB",
    )
    assert str(found.published) == "2026-03-16"


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ("<meta property='article:published_time' content='2026-03-16T08:00:00Z'>", "2026-03-16"),
        ("<meta content='2026-03-16' name='DC.date.issued'>", "2026-03-16"),
        ("<meta itemprop=datePublished content='20260316'>", "2026-03-16"),
        ("<meta name=pubdate content='Mon, 16 Mar 2026 08:00:00 GMT'>", "2026-03-16"),
        ("<meta name=date content='March 16, 2026'>", "2026-03-16"),
        ("<link rel=canonical href='https://gull.example/2026/03/16/geese'>", "2026-03-16"),
        ("<link rel=canonical href='https://gull.example/sea/2026/mar/16/geese'>", "2026-03-16"),
        ("<meta property='article:modified_time' content='2026-03-20'>", ""),
        ("<meta name=date content='2026-13-45'>", ""),
        ("<meta name=date content='soon'>", ""),
    ],
)
def test_a_page_tells_its_day_in_many_places(head: str, published: str) -> None:
    """What was only changed, or is no day, is none."""
    assert day(page(ARTICLE, head=head)) == published


@pytest.mark.parametrize(
    ("body", "published"),
    [
        (f"<h1>{HEADLINE}</h1><time datetime='2026-03-16T10:00'>today</time>", "2026-03-16"),
        (f"<h1>{HEADLINE}</h1><p>Published on 16 March 2026", "2026-03-16"),
        (f"<time datetime=2026-01-01>other</time><h1>{HEADLINE}</h1><time>16 March 2026</time>",
         "2026-03-16"),
        (f"<h1>{HEADLINE}</h1><time datetime=2026-01-01>x</time>"
         "<time class=published datetime=2026-03-16>y</time>", "2026-03-16"),
        (f"<h1>{HEADLINE}</h1><p>On 16 March 2026 the geese came, and nobody had sent for them.",
         ""),
    ],
)  # fmt: skip
def test_a_page_may_show_its_day_alone(body: str, published: str) -> None:
    """By its headline, or where it is called so."""
    assert day(page(f"<article>{body}{paragraphs(*BODY)}</article>")) == published


def test_a_title_loses_the_name_of_the_paper() -> None:
    """Where no headline is shown."""
    head = "<meta property='og:site_name' content='The Gull'>"
    assert told(page(f"<div>{paragraphs(*BODY)}</div>", head=head)).title == HEADLINE


def test_a_headline_of_something_else_is_not_the_title() -> None:
    """The one that is told to programs is."""
    head = "<meta property='og:title' content='Geese leave the quay of Gansevik'>"
    body = "<h1>All that is new today</h1>" + paragraphs(*BODY)
    assert told(page(f"<article>{body}</article>", head=head)).title == HEADLINE


@pytest.mark.parametrize(
    ("text", "title", "author"),
    [
        (f"{HEADLINE}\n\n{BODY[0]}", HEADLINE, ""),
        (f"{HEADLINE}\n\nBy Ines Ohl and Bo Lind\n\n{BODY[0]}", HEADLINE, "Ines Ohl and Bo Lind"),
        (f"{HEADLINE}\nBY INES OHL, Gansevik\n\n{BODY[0]}", HEADLINE, "INES OHL"),
        (f"{HEADLINE}\n\nBy Ines Ohl | The Gull\n\n{BODY[0]}", HEADLINE, "Ines Ohl"),
        (f"{BODY[0]}\n\n{BODY[1]}", "", ""),
        (f"{HEADLINE} and\nthis line goes on\n\n{BODY[0]}", "", ""),
        (f"{HEADLINE}\n\nBy Monday they had gone.", HEADLINE, ""),
        (f"Home\n\n{BODY[0]}", "", ""),
        (f"GANSEVIK _\n\n{BODY[0]}", "", ""),
        (f"GANSEVIK, March 16 (Wire)\n\n{BODY[0]}", "", ""),
        (f"16 March 2026\n\n{BODY[0]}", "", ""),
        ("One line alone", "", ""),
    ],
)
def test_a_text_has_a_title_and_a_byline_where_they_are_plain(
    text: str, title: str, author: str
) -> None:
    """A line that stands for itself, and one that says nothing else."""
    found = told(text, "plain")
    assert (found.title, found.author) == (title, author)


@pytest.mark.parametrize(
    ("line", "author", "publisher", "published"),
    [
        ("By Ines Ohl, Halden Courier, 5 March 2026", "Ines Ohl", "Halden Courier", "2026-03-05"),
        ("By Ines Ohl, The Gansevik Gull, Saturday 14 March 2026. Late edition: 0° N, for now.",
         "Ines Ohl", "The Gansevik Gull", "2026-03-14"),
        ("By Ines Ohl | The Gull | March 5, 2026", "Ines Ohl", "The Gull", "2026-03-05"),
        ("By Ines Ohl, Bo Lind and Ada Moe, Halden Times", "Ines Ohl, Bo Lind and Ada Moe",
         "Halden Times", ""),
        ("By Ines Ohl, Jo Park, and Bo Lind", "Ines Ohl, Jo Park and Bo Lind", "", ""),
        ("By Jo Park and Ann Lake", "Jo Park and Ann Lake", "", ""),
        ("By Ines Ohl, Reuters", "Ines Ohl", "Reuters", ""),
        ("By Reuters", "Reuters", "", ""),
        ("By Ines, Halden Courier, 5 March", "Ines", "Halden Courier", ""),
        ("By Ines Ohl, Staff Writer", "Ines Ohl", "", ""),
        ("By Ines Ohl, Port Halden, March 5, 2026", "Ines Ohl", "", "2026-03-05"),
        ("By Ines Ohl, The Hague", "Ines Ohl", "", ""),
        ("By Ines Ohl | Updated 6 March 2026", "Ines Ohl", "", ""),
        ("By 5 March 2026 no ferry had left.", "", "", ""),
    ],
)  # fmt: skip
def test_a_byline_tells_people_from_their_paper_their_place_and_the_day(
    line: str, author: str, publisher: str, published: str
) -> None:
    """In any order, with commas or strokes; when it was changed is not when it was published."""
    found = told(f"{HEADLINE}\n\n{line}\n\n{BODY[1]}", "plain")
    assert (found.author, found.publisher) == (author, publisher)
    assert str(found.published or "") == published


@pytest.mark.parametrize(
    "above",
    [
        ["INVENTED: the town and its geese were made up for this test."],
        ["EDITOR'S NOTE: a word of this was changed"],
        ["World news"],
        ["Sea & harbour", "16 March 2026"],
        [],
    ],
)
@pytest.mark.parametrize("below", [[], ["Keepers speak of oats and of nothing else"]])
def test_the_title_is_the_first_before_a_byline_that_is_no_notice(
    above: list[str], below: list[str]
) -> None:
    """Above it may stand a notice or a heading, below it a second line."""
    blocks = [*above, HEADLINE, *below, "By Ines Ohl, Halden Courier", *BODY]
    assert told("\n\n".join(blocks), "plain").title == HEADLINE


def test_without_a_byline_only_the_first_block_may_be_the_title() -> None:
    """A line further down may be anything."""
    assert told(f"{BODY[0]}\n\n{HEADLINE}\n\n{BODY[1]}", "plain").title == ""


@pytest.mark.parametrize(
    ("line", "published", "publisher"),
    [
        ("GANSEVIK, 16 March 2026. No ferry left.", "2026-03-16", ""),
        ("GANSEVIK, March 16, 2026 (Wire) — No ferry left.", "2026-03-16", "Wire"),
        ("GANSEVIK, March 16 (Wire) — No ferry left.", "", "Wire"),
        ("GANSEVIK (Wire) - No ferry left.", "", "Wire"),
        ("Published: 16 March 2026", "2026-03-16", ""),
        ("Published 16 March 2026, updated 18 March 2026", "2026-03-16", ""),
        ("Updated 18 March 2026", "", ""),
        ("No ferry has left since 16 March 2026.", "", ""),
    ],
)
def test_a_dateline_tells_what_it_tells(line: str, published: str, publisher: str) -> None:
    """A day without its year is none."""
    found = told(f"{HEADLINE}\n\n{line}\n\n{BODY[1]}", "plain")
    assert (str(found.published or ""), found.publisher) == (published, publisher)


def test_what_stands_before_a_text_in_markdown_is_about_it() -> None:
    """By the names that people write there."""
    front = (
        "---\ntitle: 'Geese leave'\nauthors: [Ines Ohl, Bo Lind]\ndate: 2026-03-16\n"
        "source: https://gull.example/geese\nlanguage: en\n---\n"
    )
    assert told(f"{front}# {HEADLINE}\n\n{BODY[0]}\n", "markdown") == Metadata(
        title="Geese leave",
        author="Ines Ohl and Bo Lind",
        publisher="",
        published=told(front + "x", "markdown").published,
        url="https://gull.example/geese",
        lang="en",
    )
    assert told(f"# {HEADLINE}\n\n{BODY[0]}\n", "markdown").title == HEADLINE


@pytest.mark.parametrize(
    "head",
    [
        "<meta property='og:title' content='a\x1b]52;c;aGk=\x07\u202eb'><h1>",
        "<link rel=canonical href='javascript:alert(1)'>",
        "<link rel=canonical href='https://x.example/\x1b[2J'>",
        "<meta name=author content='" + "x" * 5000 + "'>",
        "<script type='application/ld+json'>" + "[" * 100_000 + "</script>",
        '<script type=\'application/ld+json\'>{"@type": "NewsArticle", "author": 1e999, '
        '"datePublished": ' + "9" * 5000 + "}</script>",
        "<script type='application/ld+json'>[" + '{"@type":"x"},' * 20_000 + "{}]</script>",
        "<meta name=date content=2026-03-16>" * 20_000,
        "<meta itemprop='" * 20_000,
        "<time " * 40_000,
    ],
)
def test_what_a_page_says_of_itself_commands_nothing(head: str) -> None:
    """It is cleaned, cut, and read once; an address that is none is left out."""
    found = told(page(f"<div>{paragraphs(*BODY)}</div>", head=head))
    for text in (found.title, found.author, found.publisher, found.url, found.lang):
        assert text.isprintable()
        assert len(text) <= 2_000
    assert found.url == ""


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*LINKED, "@graph", "name", "@id"]), inner, max_size=5)
    ),
    max_leaves=20,
)


@given(JSON)
def test_any_json_is_read_without_an_error(value: object) -> None:
    """What is not of its kind says nothing."""
    told(scripted([value, {"@type": "NewsArticle", "author": value, "publisher": value}]))
