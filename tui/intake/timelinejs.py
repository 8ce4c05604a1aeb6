"""TimelineJS: its slides as events. It knows no claims, so who says so stays unrecorded."""

import re
from collections.abc import Mapping
from typing import Final

from tui.article.html import blocks_of_html
from tui.clean import clean, one_line
from tui.edit.ids import Ids
from tui.edit.outline import Fields
from tui.intake.draft import Draft
from tui.intake.reading import entries, members, words
from tui.load.nodes import Node, ScalarNode
from tui.model.when import When, parse_when

_BREAK: Final = re.compile(r"<br\b", re.IGNORECASE)
_DATE: Final = ("year", "month", "day", "hour", "minute", "second")
_LOST: Final[Mapping[str, str]] = {
    "media": "a picture or film",
    "background": "a background",
    "autolink": "a setting",
}
_TAKEN: Final = frozenset({"start_date", "end_date", "display_date", "text", "group", "unique_id"})


def is_timelinejs(root: Node) -> bool:
    """Whether a file is TimelineJS's."""
    return "events" in members(root)


def timelinejs_draft(root: Node, draft: Draft) -> None:
    """Take over title, slides and eras."""
    whole = members(root)
    title = members(members(whole.get("title")).get("text"))
    draft.header["title"] = _line(title.get("headline"))
    draft.header["summary"] = _text(title.get("text"))
    for name, what in _LOST.items():
        if name in members(whole.get("title")):
            draft.leave(members(whole["title"])[name].mark, f"{what}: `title.{name}`")
    ids = Ids()
    for slide in entries(whole.get("events")):
        _event(slide, draft, ids, {})
    for era in entries(whole.get("eras")):
        _event(era, draft, ids, {"rank": "context"})
    for name in whole.keys() - {"title", "events", "eras"}:
        draft.leave(whole[name].mark, f"a setting: `{name}`")


def _event(slide: Node, draft: Draft, ids: Ids, more: Mapping[str, str]) -> None:
    given = members(slide)
    texts = members(given.get("text"))
    title = _line(texts.get("headline")) or _line(texts.get("text"))
    if not title:
        draft.leave(slide.mark, "a slide without words")
        return
    fields: Fields = {"id": ids.new(words(given.get("unique_id")) or title), "title": title}
    date = _span(given.get("start_date"), given.get("end_date"), draft)
    fields |= _dated(date, _said(given))
    fields["text"] = _text(texts.get("text")) if "headline" in texts else ""
    fields["kind"] = _line(given.get("group"))
    draft.add("timeline", {**fields, **more})
    for name in given.keys() - _TAKEN:
        draft.leave(given[name].mark, f"{_LOST.get(name, 'a setting')}: `{name}`")


def _said(given: Mapping[str, Node]) -> str:
    """Return the words that the file has for a date, if it has some."""
    said = _line(given.get("display_date"))
    return said or _line(members(given.get("start_date")).get("display_date"))


def _dated(date: str, said: str) -> Fields:
    """Return a date as a field, and its words, where they say more than the date does.

    An axis draws a window like something that lasted, and an open end not at all: the words tell.
    """
    parsed, goes_on = parse_when(date), parse_when(f"{date}/..")
    if isinstance(parsed, When) and said in {"", date, parsed.words}:
        return {"date": date}
    if isinstance(parsed, When) and said == parsed.window_words:
        return {"within": date}
    if isinstance(goes_on, When) and said == goes_on.words:
        return {"date": f"{date}/.."}
    return {"date": date, "said": said}


def _span(start: Node | None, end: Node | None, draft: Draft) -> str:
    first, last = _date(start, draft), _date(end, draft)
    if not first or not last or first == last:
        return first
    span = f"{first}/{last}"
    if isinstance(parse_when(span), When):
        return span
    if end is not None:
        draft.leave(end.mark, f"an end that comes before its beginning: `{last}`")
    return first


def _date(node: Node | None, draft: Draft) -> str:
    """Return a date in EDTF, as exact as its numbers; nothing for what is none."""
    given = members(node)
    numbers = [words(given.get(name)) for name in _DATE]
    if node is None or not numbers[0]:
        return ""
    date = _edtf(numbers)
    if not isinstance(parse_when(date), When):
        shown = " ".join(filter(None, numbers))[:60]
        draft.leave(node.mark, f"a date that is none, or before the year 1: `{shown}`")
        return ""
    return date


def _edtf(numbers: list[str]) -> str:
    """Return numbers as EDTF, up to the first that is missing."""
    if not all(number.isascii() and number.isdigit() for number in numbers if number):
        return ""
    year, month, day, hour, minute, second = numbers
    if not int(year):
        return ""
    date = year.zfill(4)
    for number in (month, day):
        if not number:
            return date
        date += f"-{number.zfill(2)}"
    if not hour:
        return date
    return f"{date}T{hour.zfill(2)}:{(minute or '0').zfill(2)}:{(second or '0').zfill(2)}"


def _line(node: Node | None) -> str:
    return one_line(_text(node))


def _text(node: Node | None) -> str:
    """Return what HTML says, its blocks as paragraphs."""
    if not isinstance(node, ScalarNode) or not words(node):
        return ""
    # A briefing has paragraphs, and no lines within them.
    page = _BREAK.sub("<p", node.text)
    blocks = (" ".join(clean(block).split()) for block in blocks_of_html(page))
    return "\n\n".join(filter(None, blocks))
