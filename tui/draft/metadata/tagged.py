"""What a page says of its article in its tags: `meta`, `link`, `time`, microdata, JSON-LD."""

import re
from typing import Final

from tui.article.letters import folded_words
from tui.article.markup import attributes, pieces
from tui.draft.metadata.linked import linked
from tui.draft.metadata.value import Metadata, day, lang, link, name, names, words
from tui.model.spelling import MONTHS
from tui.model.when import When

_MOST_SCRIPTS: Final = 20
_MOST_VALUES: Final = 400
# fmt: off
_PUBLISHED: Final = (
    "article:published_time", "datepublished", "og:published_time", "og:article:published_time",
    "article.published", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created",
    "dcterms.issued", "dc.date", "dcterms.date", "dc.date.created", "publishdate", "publish-date",
    "publish_date", "publication_date", "pubdate", "published_time", "published", "date",
)
_AUTHOR: Final = (
    "author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "article.author", "twitter:data1_author",
)
_PUBLISHER: Final = ("og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "source")
_TITLE: Final = ("og:title", "headline", "twitter:title", "dc.title", "dcterms.title", "title")
# fmt: on
_MONTHS: Final = "|".join(month[:3].lower() for month in MONTHS)
_DATED: Final = re.compile(
    rf"(?ai)/((?:19|20)\d\d)[/-](\d\d|{_MONTHS})[/-](\d\d)(?=[/-])|/((?:19|20)\d\d)(\d\d)(\d\d)(?=/)"
)
_AFTER_TITLE: Final = re.compile(r"\s+[|·–—»-]\s+")


def tagged(text: str, headline: str = "") -> Metadata:
    """Return what the tags of a page say of its article; `headline` is the one it shows."""
    tags = _Tags(text, headline)
    told = linked(tags.scripts)
    said = Metadata(
        title=words(tags.first(_TITLE)),
        author=names(tags.all_of(_AUTHOR)),
        publisher=name(tags.first(_PUBLISHER)),
        published=next(filter(None, map(day, tags.all_of(_PUBLISHED))), None) or tags.time,
        url=link(tags.canonical) or link(tags.first(("og:url",))),
        lang=lang(tags.lang) or lang(tags.first(("og:locale", "language"))),
    )
    both = Metadata(url=said.url, lang=said.lang).or_else(told).or_else(said)
    both = both.or_else(Metadata(title=words(tags.title), published=_dated(both.url)))
    title = _title(both, headline)
    author = "" if both.author.casefold() == both.publisher.casefold() else both.author
    return Metadata(**{**vars(both), "title": title, "author": author})


def _title(told: Metadata, headline: str) -> str:
    """Return the headline that is shown, if it is the article's; else the one that is told."""
    shown = words(headline)
    one, other = set(folded_words(shown)), set(folded_words(told.title))
    if shown and (not other or 2 * len(one & other) >= len(one)):
        return shown if shown.casefold() != told.publisher.casefold() else ""
    return _alone(told)


def _alone(told: Metadata) -> str:
    """Return a title without the name of the paper behind it."""
    parts = list(_AFTER_TITLE.finditer(told.title))
    last = parts[-1] if parts else None
    if last and told.title[last.end() :].casefold() == told.publisher.casefold():
        return told.title[: last.start()]
    return told.title


def _dated(url: str) -> When | None:
    """Return the day that stands in an address: `/2018/06/04/`, `/2018/jun/04/`."""
    found = _DATED.search(url)
    if not found:
        return None
    year, month, number = (one for one in found.groups() if one)
    if not month.isdigit():
        month = f"{_MONTHS.split('|').index(month.lower()) + 1:02}"
    return day(f"{year}-{month}-{number}")


class _Tags:
    """What stands in the tags of a page, each name's first values."""

    def __init__(self, text: str, headline: str) -> None:
        self.scripts = list[str]()
        self.title = self.canonical = self.lang = ""
        self.time: When | None = None
        """The day of the first `time` that is called that of publication, or is by a headline."""
        self._values: dict[str, list[str]] = {}
        self._count = 0
        self._is_time_sure = False
        self._is_headed = False
        self._headline = words(headline)
        self._heading: list[str] | None = None
        """The words of the great heading that is open."""
        for tag, rest, behind in pieces(text):
            self._add(tag, rest, behind)

    def first(self, called: tuple[str, ...]) -> str:
        """Return the first value of the first of some names that has one."""
        return next(iter(self.all_of(called)), "")

    def all_of(self, called: tuple[str, ...]) -> list[str]:
        """Return all values of the first of some names that has one that says something."""
        return next((self._values[one] for one in called if one in self._values), [])

    def _head(self, behind: str, *, is_end: bool) -> None:
        """Look whether a heading is the one that is shown: what stands below it is about it."""
        if is_end and self._heading is not None:
            self._is_headed = self._is_headed or words("".join(self._heading)) == self._headline
        self._heading = None if is_end else [behind]

    def _add(self, tag: str, rest: str, behind: str) -> None:
        if self._heading is not None and tag not in {"h1", "/h1"}:
            self._heading.append(behind)
        if tag == "script":
            if "ld+json" in rest and len(self.scripts) < _MOST_SCRIPTS:
                self.scripts.append(behind)
        elif tag == "title":
            self.title = self.title or behind
        elif tag in {"h1", "/h1"}:
            self._head(behind, is_end=tag == "/h1")
        elif tag in {"meta", "link", "html", "time"} or (tag[:1] != "/" and "itemprop" in rest):
            self._add_attributes(tag, attributes(rest), behind)

    def _add_attributes(self, tag: str, has: dict[str, str], behind: str) -> None:
        if tag == "html":
            self.lang = self.lang or has.get("lang", "") or has.get("xml:lang", "")
        elif tag == "link" and "canonical" in has.get("rel", "").lower().split():
            self.canonical = self.canonical or has.get("href", "")
        elif tag == "time":
            self._add_time(has, behind)
        value = has.get("content") or has.get("datetime") or ("" if tag == "meta" else behind)
        for key in ("property", "name", "itemprop", "http-equiv"):
            if (called := has.get(key, "").lower()) and value.strip():
                self._count += 1
                if self._count <= _MOST_VALUES:
                    self._values.setdefault(called, []).append(value)

    def _add_time(self, has: dict[str, str], behind: str) -> None:
        if self._is_time_sure:
            return
        said = f"{has.get('itemprop', '')} {has.get('class', '')}".lower()
        is_sure = "publish" in said or "pubdate" in has
        if (is_sure or (self._is_headed and not self.time)) and "modified" not in said:
            self.time = day(has.get("datetime", "") or behind) or self.time
            self._is_time_sure = is_sure and self.time is not None
