"""What the parts of a page are called by those who made it, where that tells what they are not.

Menus, boxes and comments have a class or an id that says so, `related` or `share-bar`; captions,
bylines and lists of tags have one as well. Names are looked at part by part, since
`shareholder-news` is no `share`.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from tui.model.source import Furniture

# fmt: off
_COMMENTS: Final = frozenset({"comment", "comments", "disqus", "replies", "respond"})
_BOXES: Final = _COMMENTS | {
    "ad", "addthis", "addtoany", "ads", "advert", "advertisement", "advertorial", "adverts",
    "alsoread", "authorbio", "authorbox", "authorinfo", "banner", "bio", "breadcrumb",
    "breadcrumbs", "carousel", "consent", "cookie", "cookies", "dfp", "donate", "donation",
    "feedback", "footer", "gallery", "infobox", "livefyre", "loading", "login", "masthead", "menu",
    "mgid", "modal", "morefrom", "morestories", "mostpopular", "mostread", "nav", "navbar",
    "navigation", "newsletter", "newsletters", "offscreen", "outbrain", "pager", "pagination",
    "player", "popular", "popup", "printonly", "promo", "promos", "promotion", "pullquote",
    "readnext", "recirc", "recirculation", "recommend", "recommendation", "recommendations",
    "recommended", "related", "relatedposts", "revcontent", "share", "sharebar", "sharedaddy",
    "shares", "sharing", "sidebar", "signup", "skip", "slideshow", "social", "spinner", "sponsor",
    "sponsored", "sr", "subscribe", "subscription", "taboola", "teaser", "teasers", "ticker",
    "toolbar", "tooltip", "trending", "upnext", "zergnet",
}
"""Parts of names; `pullquote` is `pull-quote` as well."""
_WHOLE: Final = frozenset(
    {"hidden", "hide", "visually-hidden", "screen-reader-text", "visuallyhidden"}
)
"""Names that mean it only as a whole: `hidden-xs` is there to be read."""
_MARKS: Final[dict[str, Furniture]] = {
    **dict.fromkeys(("byline", "bylines", "caption", "captions", "credit", "credits"), "credit"),
    **dict.fromkeys(("dateline", "figcaption", "meta", "timestamp"), "credit"),
    **dict.fromkeys(("copyright", "disclaimer"), "notice"),
    **dict.fromkeys(("tags", "topics"), "read-more"),
}
# fmt: on
_BOXES_AND_MARKS: Final = _BOXES.union(_MARKS)
_NEGATED: Final = frozenset({"has", "with", "no", "without", "is", "not", "after", "before"})
_STATES: Final = frozenset({"open", "closed", "enabled", "disabled", "on", "off", "allowed"})
"""What is said behind the name of a box, of the page that it belongs to: `comments-open`."""
_OF_THE_ARTICLE: Final = re.compile(r"(?:tag|category|format|type|status|postid|author)-")
"""What WordPress writes at an article itself: `tag-sponsor` is what it is about."""
_BODY: Final = re.compile(
    r"(?i)(?:article|story|post|entry|main|page)[-_]{0,2}(?:body|content|text|copy)"
)
_PARTS: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


@lru_cache(1024)
def is_called_body(called: str) -> bool:
    """Whether a name is one for the body of an article: `article-body`, `entry_content`."""
    return any(
        _BODY.search(word) and not _names_one_of(_BOXES_AND_MARKS, _parts(word))
        for word in called.split()
    )


@lru_cache(1024)
def is_called_comments(called: str) -> bool:
    """Whether a name is one for what readers have written below."""
    return any(_names_one_of(_COMMENTS, parts) for parts in _words(called))


@lru_cache(1024)
def is_called_box(called: str) -> bool:
    """Whether a name is one for what stands beside an article."""
    if is_called_body(called):
        return is_called_comments(called)
    if not _WHOLE.isdisjoint(called.split()):
        return True
    return any(_names_one_of(_BOXES, parts) for parts in _words(called))


@lru_cache(1024)
def mark_of(called: str) -> Furniture | None:
    """Return what a name marks that stands in an article and is not told in it, like a caption."""
    marks = (_MARKS.get(part) for parts in _words(called) for part in parts)
    return next(filter(None, marks), None) if not is_called_body(called) else None


def _names_one_of(names: frozenset[str], parts: list[str]) -> bool:
    """Whether the parts of a word name something, and not that it is there or is not."""
    return any(
        (part in names or part + behind in names)
        and before not in _NEGATED
        and behind not in _STATES
        for before, part, behind in zip(["", *parts], parts, [*parts[1:], ""], strict=False)
    )


def _words(called: str) -> Iterator[list[str]]:
    return (_parts(word) for word in called.split() if not _OF_THE_ARTICLE.match(word))


def _parts(word: str) -> list[str]:
    return [part.lower() for part in _PARTS.findall(word)]
