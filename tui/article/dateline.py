"""The date that an article prints as its own: that of its dateline, or of its publication."""

from typing import Final

from tui.article.calendar import Date, asked, points_of
from tui.article.letters import folded_word, words_of
from tui.article.names import is_common
from tui.model.source import Source

_FAR: Final = 120
"""Letters before a date in which a dateline has ended, if it is one."""
_SAYING: Final = frozenset({"published", "posted", "dated", "issued", "released", "filed"})
_BESIDE: Final = frozenset({"on", "by", "first"})
"""Small words that such a line may have."""


def is_own_date(date: Date, text: str, source: Source) -> bool:
    """Whether a date of an even text is that of the source, in a dateline or beside "published".

    What happened on the day of publication is another matter, though the date is the same.
    """
    published = source.published.date if source.published else None
    if published is None or published.form != "day" or len(date.points) != 1:
        return False
    own = asked(next(points_of(published)))
    # A paper of that day may leave out the year.
    meant = {own, own._replace(year=None)} if own.day else {own}
    return asked(date.points[0]) in meant and is_dateline(text, date)


def is_dateline(text: str, date: Date) -> bool:
    """Whether there are but names before a date, and no sentence goes on behind it."""
    if date.start > _FAR:
        return False
    words = list(words_of(text[: date.start]))
    small = {folded_word(word.text) for word in words if not word.is_capital or is_common(word)}
    if any(folded_word(word.text) in _SAYING for word in words):
        return small <= _SAYING | _BESIDE
    goes_on = text[date.end :].lstrip()[:1].islower()
    return not goes_on and (not small or (small == {"by"} and len(words) > 1))
