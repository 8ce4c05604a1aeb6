"""Of a page, its article is read: nothing of what stands around it, and nothing of it is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.article.pages import BODY, HEADLINE, page, paragraphs
from tui.article.body import BodyBlock, body_of
from tui.article.html import page_of

HEADED = f"<div class=top><h1>{HEADLINE}</h1></div>"


def texts(html: str) -> list[str]:
    """Return the blocks of the article of a page."""
    return [block.text for block in body_of(html).blocks]


def marked(html: str) -> list[tuple[str, str | None]]:
    """Return the blocks that are marked, and how."""
    return [(block.text, block.skip) for block in body_of(html).blocks if block.skip]


@pytest.mark.parametrize(
    "body",
    [
        HEADED + f"<div class=x9>{paragraphs(*BODY)}</div>",
        f"<article><h1>{HEADLINE}</h1>{paragraphs(*BODY)}</article>",
        f"<article><h1>{HEADLINE}<p>" + "<p>".join(BODY),
        HEADED + "<div class=x><div>" + "</div><div>".join(BODY) + "</div></div>",
        HEADED + "<div>" + "<br><br></div><div>".join(BODY) + "</div>",
        HEADED + f"<table><tr><td>{paragraphs(*BODY)}</td><td>x</table>".replace("<td>x", ""),
        HEADED + f"<div>{paragraphs(*BODY[:2])}</div><div>ad</div>{paragraphs(*BODY[2:])}"
        .replace("<div>ad</div>", "<div class='ad-slot'>Buy more bread, and buy it soon.</div>"),
    ],
)  # fmt: skip
def test_of_a_page_its_article_is_read_however_it_is_set(body: str) -> None:
    """With its headline, and without menus, teasers, boxes, the paper's name and its footer."""
    assert texts(page(body)) == [HEADLINE, *BODY]


@pytest.mark.parametrize(
    "box",
    [
        "<div class='related-links'><p>{}</p></div>",
        "<section id=newsletter><h4>Post for you</h4><p>{}</p></section>",
        "<div class='shareBar'>{}</div>",
        "<div class='RelatedNews-box-3An ArticleBody-related-7S2f1'>{}</div>",
        "<div class='pull-quote'>{}</div>",
        "<div style='display:none'>{}</div>",
        "<div aria-hidden=true>{}</div>",
        "<aside>{}</aside>",
    ],
)
def test_a_box_amid_an_article_is_not_read(box: str) -> None:
    """It is called what it is, and has little of the prose of the page."""
    amid = box.format("Get the news of the harbour every morning, for nothing, in your kitchen.")
    whole = paragraphs(*BODY[:2]) + amid + paragraphs(*BODY[2:])
    assert texts(page(HEADED + f"<div>{whole}</div>")) == [HEADLINE, *BODY]


@pytest.mark.parametrize(
    "called",
    ["has-share-bar", "post comments-open", "post tag-sponsor category-promo", "related",
     "content hidden-xs", "article-body newsletter", "shareholder-news", "modal hidden"],
)  # fmt: skip
def test_an_article_is_read_whatever_it_is_called(called: str) -> None:
    """What holds most of the prose of a page is no box."""
    body = f"<div class='{called}'>{paragraphs(*BODY)}</div>"
    assert texts(page(HEADED + body)) == [HEADLINE, *BODY]


def test_comments_are_none_of_an_article_though_they_are_longer() -> None:
    """They are called by their name on every page."""
    comments = f"<div class=comments>{paragraphs(*[one + ' I say.' for one in BODY * 3])}</div>"
    assert texts(page(f"{HEADED}<div>{paragraphs(*BODY)}</div>{comments}")) == [HEADLINE, *BODY]


def test_a_short_article_is_not_outdone_by_a_box_of_a_few_words() -> None:
    """A page is not read for its cookies."""
    cookies = "<div class=cookie><p>We put biscuits on your machine, and hope that you agree.</div>"
    body = f"<article><h1>{HEADLINE}</h1>{paragraphs(*BODY[3:])}</article>"
    assert texts(f"{cookies}{body}") == [HEADLINE, *BODY[3:]]


def test_a_lead_outside_of_the_body_belongs_to_it() -> None:
    """It stands beside it, with hardly anything else."""
    lead = f"<div class=x1><p>{BODY[0]}</p></div><div class=x2>14 March</div>"
    body = f"<div class=x>{lead}<div class=y>{paragraphs(*BODY[1:])}</div></div>"
    assert texts(page(HEADED + body)) == [HEADLINE, BODY[0], "14 March", *BODY[1:]]


def test_what_tells_nothing_of_the_story_is_marked() -> None:
    """Captions, credits and links to other pages stay passages, since a reader sees them."""
    body = (
        f"<article><h1>{HEADLINE}</h1><p class='Byline-x1 ArticleBody-byline-10B7D'>By Ines Ohl"
        "<figure><img src=x.jpg><figcaption>Geese on Monday. Photo: B. Lind</figcaption></figure>"
        f"{paragraphs(*BODY)}<p><a href=/2>Read how it all began</a>"
        "<p class=copyright>Printed by nobody but us.</p></article>"
    )
    assert marked(page(body)) == [
        ("By Ines Ohl", "credit"),
        ("Geese on Monday. Photo: B. Lind", "credit"),
        ("Read how it all began", "read-more"),
        ("Printed by nobody but us.", "notice"),
    ]


def test_a_link_in_a_sentence_marks_nothing() -> None:
    """Papers link to what they tell of."""
    body = paragraphs(*BODY, "The <a href=/2>quarrel over the bread</a> is a year old by now.")
    assert marked(page(HEADED + f"<div>{body}</div>")) == []


def test_a_page_of_menus_has_no_prose_and_keeps_its_words() -> None:
    """Who drafts is told; who compares may have reasons."""
    menu = body_of(
        "<ul>" + "<li><a href=x>A long line that ends as sentences do.</a>" * 9 + "</ul>"
    )
    assert menu.prose == 0
    assert len(menu.blocks) == 9


def test_a_few_words_are_taken_from_the_element_that_is_called_article() -> None:
    """There is no prose to go by."""
    assert body_of("<main><p>Geese on the quay</main><p>menu").blocks == (
        BodyBlock("Geese on the quay", is_headline=False, skip=None),
    )


@pytest.mark.parametrize(
    "stretch",
    ["<div>", "<div class=ad>", "</div>", "<p>", "<td><tr>", "<a ", "<![<![", "<ul><li>",
     "<div><p>", "<div></p>", "<div class='a b c'>x</div>", "<p class=", "<h1>x</h1>",
     "<article>x", "A b. ",
     "<div style='display:none'>", "<div id=\"x>"],
)  # fmt: skip
def test_a_hostile_page_is_read_to_its_end(stretch: str) -> None:
    """Each of its signs is looked at a few times, however deep it is nested."""
    body_of(stretch * (200_000 // len(stretch)) + "<p>The end of it all.")


TAGS = st.sampled_from(
    ["<div>", "</div>", "<p>", "</p>", "<ul>", "<li>", "</ul>", "<article>", "</article>", "<td>",
     "<div class=related>", "<a href=x>", "</a>", "<h1>", "</h1>", "<aside>", "</aside>", "<br>",
     *(f" {one} " for one in BODY)],
)  # fmt: skip


@given(st.lists(TAGS, max_size=60))
def test_what_is_read_stands_on_the_page_in_that_order(some: list[str]) -> None:
    """Whatever is closed, or is not; and no block is read twice."""
    html = "".join(some)
    on_the_page = iter([block.text for block in page_of(html).blocks])
    assert all(text in on_the_page for text in texts(html))
