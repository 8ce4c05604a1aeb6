"""What a page says of its article in JSON-LD, in the terms of schema.org."""

import json
from collections import deque
from collections.abc import Iterator, Sequence
from typing import Any, Final

from tui.draft.metadata.value import Metadata, day, lang, link, names, words

_LONGEST: Final = 512 * 1024
"""Letters of one script that are read."""
_MOST_NODES: Final = 5_000
_OF_AN_ARTICLE: Final = ("Article", "Posting", "Report")
"""What the types of articles end with: `NewsArticle`, `LiveBlogPosting`."""


def linked(scripts: Sequence[str]) -> Metadata:
    """Return what the first article in some scripts is said to be; what is no JSON says nothing.

    What only the page is said to be comes second.
    """
    nodes = [node for script in scripts for node in _nodes(script)]
    told = Metadata()
    for is_wanted in (_is_article, _is_page):
        for node in filter(is_wanted, nodes):
            told = told.or_else(_metadata(node))
            break
    return told


def _nodes(script: str) -> Iterator[dict[str, Any]]:
    """Yield the objects of a script, those outside first."""
    if len(script) > _LONGEST:
        return
    try:
        whole = json.loads(script.strip().rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        return
    waiting = deque[Any]([whole])
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        one = waiting.popleft()
        if isinstance(one, dict):
            yield one
        inner = one.values() if isinstance(one, dict) else one
        waiting.extend(item for item in inner if isinstance(item, dict | list))


def _types(node: dict[str, Any]) -> list[str]:
    types = node.get("@type")
    return [one for one in (types if isinstance(types, list) else [types]) if isinstance(one, str)]


def _is_article(node: dict[str, Any]) -> bool:
    return any(one.endswith(_OF_AN_ARTICLE) for one in _types(node))


def _is_page(node: dict[str, Any]) -> bool:
    return any(one.endswith("WebPage") for one in _types(node))


def _metadata(node: dict[str, Any]) -> Metadata:
    address = node.get("mainEntityOfPage")
    return Metadata(
        title=words(node.get("headline")) or words(node.get("name")),
        author=names(_called(node.get("author"))),
        publisher=names(_called(node.get("publisher"))),
        published=day(node.get("datePublished")),
        url=link(node.get("url")) or next(filter(None, map(link, _addresses(address))), ""),
        lang=lang(node.get("inLanguage")),
    )


def _called(value: object) -> Iterator[object]:
    """Yield the names in a value: a text, an object with a name, a list of such."""
    for one in value if isinstance(value, list) else [value]:
        yield one.get("name") if isinstance(one, dict) else one


def _addresses(value: object) -> Iterator[object]:
    for one in value if isinstance(value, list) else [value]:
        yield one.get("@id") if isinstance(one, dict) else one
