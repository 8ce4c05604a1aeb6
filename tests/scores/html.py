"""The body of an article in its HTML page, for a scorer that compares it by runs of words."""

from typing import Any

from tui.article.reading import article_in, writing_of
from tui.draft.page import set_out
from tui.problems import Fault


def predict(document: dict[str, Any]) -> dict[str, str]:
    """Return the body of a page, without its headline and furniture; nothing where it has none.

    Whether a draft could be made of it is not asked.
    """
    writing = writing_of(document["html"].encode("utf-8", "replace"), "page.html")
    article = writing if isinstance(writing, Fault) else article_in(writing)
    if isinstance(writing, Fault) or isinstance(article, Fault):
        return {"articleBody": ""}
    return {"articleBody": set_out(writing, article, document.get("chooser")).body}
