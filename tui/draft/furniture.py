"""Which blocks of an article are furniture of its page: credits, links to others, shares, notices.

They are marked and stay, so that passages are counted as they stand and a person can see what was
passed over. What might tell something of the story is no furniture: a line that is kept for nothing
costs a glance, one that is lost costs a fact.
"""

import re
from functools import cache
from typing import Final

from tui.draft.metadata.bylines import byline
from tui.draft.metadata.printed import is_notice, title_number
from tui.draft.text import Text
from tui.model.source import Furniture

_MOST_WORDS: Final = 30
"""A block with more words is a paragraph, whatever it begins with."""
_MOST_LETTERS: Final = 400
_MOST_BEHIND: Final = 6
"""So many links may stand below a bare "Read more:", where a rule ends them."""
_RULE: Final = re.compile(r"[\W_]{3,}")
_ENDS: Final = (".", "!", "?", '."', '?"', '!"')
_BARE: Final = (
    r"(?:read|see|learn|find out|discover) (?:more|also|next)",
    r"(?:also|further) read(?:ing)?",
    r"more (?:on|from|about) (?:this|the) (?:story|topic|subject|issue)|more on this",
    r"related(?: (?:stories|story|articles?|content|topics|links|coverage|news|posts?))?",
    r"(?:recommended|suggested)(?: (?:for you|reading|stories|articles))?|most (?:read|popular)",
    r"you (?:may|might) also (?:like|be interested in)|what (?:else )?to read next|up next",
    r"(?:top|trending|latest|more) (?:top )?(?:stories|news)|don't miss",
)
"""Headings of links, and what a link begins with."""
_READ_MORE: Final = (
    rf"(?:{'|'.join(_BARE)})\s?(?:$|[:|>»→-])",
    r"(?:click|tap) here (?:to|for) (?:read|see|view|more|watch)\b",
    r"(?:keep|continue) reading(?:$|[:.…])",
    r"read the (?:full|whole|rest of the) (?:story|article)\b",
    r"(?:watch|listen|in pictures|in pics|gallery|live updates?|explainer)\s?[:|] \S",
    r"(?:tags?|topics?|categories|filed under|posted in)\s?:",
)
_AGENCIES: Final = r"(?:ap|afp|reuters|epa|getty(?: images)?)"
_CREDIT: Final = (
    r"(?:photo(?:graph)?|picture|image|video|graphic|illustration|credit)s?"
    r"(?: (?:credits?|courtesy(?: of)?|by))?\s?[:/|©] ?\S",
    rf"{_AGENCIES}(?: (?:file )?photo)?(?: ?[/|] ?[\w .'-]{{2,40}}){{1,3}}$",
    r"(?:photo(?:graph)?|picture|image|illustration)s? (?:by|courtesy of) [\w.'-]{1,20}"
    r"(?: [\w.'-]{1,20}){0,3}$",
    rf"{_AGENCIES}(?: photo)?$|file photo$|(?:the )?associated press(?: photo)?$",
    r"(?:image|media|video|photo) (?:caption|copyright|source)\b",
    r"\(?(?:(?:additional|further) )?(?:reporting|writing|editing|translation) by \S",
    r"\(?(?:additional|further) reporting\b.{0,40}:",
    r".{0,120}\bcontributed to this (?:report|story|article)\W{0,3}$",
    r"(?:- ?)?with (?:files|reporting|reports) (?:from|by) ",
)
_SHARE: Final = (
    r"(?:follow|like|join|find) (?:us|our|me)(?: \w{1,20}){0,3} (?:on|via) [\w ,&]{1,60}[.!]?$",
    r"(?:follow|tweet) [\w .'-]{0,30}(?:on twitter)?:? ?@\w{1,30}\.?$",
    r"share (?:this|on|via|your|the (?:article|story|post))\b",
)
_WHEN: Final = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?"
    r"(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?"
    r"|\d{4}-\d\d-\d\d)"
    r",?(?: \d{4})?(?:,? (?:at )?\d{1,2}[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: \(?[a-z]{2,4}\)?)?"
)
_NOTICE: Final = (
    r"(?:advertisement|advertising|sponsored(?: content| by .{1,40})?|ad|promoted(?: content)?)$",
    r"(?:story|article) continues (?:below|after)\b",
    r"(?:sign up|subscribe)\b(?: (?:now|here|today))?(?: (?:for|to|and)\b|$|[:.!])",
    r"(?:get|receive) .{0,60}(?:(?:in|to) your inbox|newsletter)\b|(?:enter|submit) your e-?mail",
    r"(?:we|this (?:site|website|page)) uses? cookies\b|cookie (?:policy|settings)$",
    r"(?:accept|manage|reject)(?: all)? cookies$",
    r"by (?:clicking|continuing|using|signing|subscribing).{0,80} you (?:agree|accept|consent)",
    r"(?:©|\(c\)|copyright)\s?(?:©|\(c\))?\s?(?:\d{4}|the |by )",
    r".{0,120}\ball rights reserved\W{0,3}$",
    r"this (?:article|story|text|piece|report|post) (?:was|is|has been) (?:machine[- ]translated"
    r"|translated|originally|first (?:published|appeared)|automatically|adapted from)\b",
    r"translated (?:from|by)\b|translation:? (?:from|by)\b",
    r"\(?originally published (?:on|in|by|at)\b",
    r"(?:the )?(?:views|opinions) expressed (?:in this|here|by the)",
    r"skip to (?:main )?content|loading\W{0,3}$|please enable javascript|your browser does not\b",
    r"(?:terms of (?:use|service)|privacy policy|contact us|leave a (?:comment|reply))$",
    r"(?:view )?(?:\d{1,5} )?comments?(?: ?\(\d{1,5}\))?$|\d{1,3} min(?:ute)?s? read$",
    rf"(?:(?:last )?(?:updated|published|posted|modified)(?: on| at)?:? )?{_WHEN}$",
)
_KINDS: Final[tuple[tuple[Furniture, tuple[str, ...]], ...]] = (
    ("read-more", _READ_MORE),
    ("credit", _CREDIT),
    ("share", _SHARE),
    ("notice", _NOTICE),
)
_PLATFORMS: Final = (
    "share tweet email e-mail print facebook twitter x whatsapp linkedin reddit pinterest telegram "
    "messenger flipboard pocket instagram youtube tiktok snapchat bluesky threads mastodon copy "
    "link save bookmark comment comments"
)
_SHARING: Final = frozenset(_PLATFORMS.split())
_BESIDE: Final = "this article story page post on via to by with and or the a"
_SMALL: Final = frozenset(_BESIDE.split())
_WORD: Final = re.compile(r"[\w-]+")
_TOP: Final = 8
"""So many blocks may stand above the text: a byline further down is none."""


def furniture(text: Text) -> tuple[Furniture | None, ...]:
    """Return for each block of a text what sort of furniture it is; `None` for what may tell."""
    blocks = [" ".join(text.even[block.start : block.end].split()) for block in text.blocks]
    found = [_kind(block, number) for number, block in enumerate(blocks)]
    for at in range(title_number([text.said(block) for block in text.blocks]) or 0):
        # What stands above the title is no part of the story, if it does not begin as one.
        found[at] = found[at] or ("notice" if is_notice(blocks[at]) else None)
    for number, block in enumerate(blocks):
        if found[number] == "read-more" and _is_bare(block):
            for at in _behind(blocks, found, number + 1):
                found[at] = "read-more"
    return tuple(found)


def _kind(block: str, number: int) -> Furniture | None:
    if _RULE.fullmatch(block[:_MOST_LETTERS]):
        return "rule"
    if len(block) > _MOST_LETTERS or len(block.split()) > _MOST_WORDS:
        return None
    if number < _TOP and byline(block):
        return "credit"
    if _is_sharing(block):
        return "share"
    found = _pattern().match(block)
    return _KINDS[(found.lastindex or 1) - 1][0] if found else None


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("(?i)" + "|".join(f"({'|'.join(lines)})" for _, lines in _KINDS))


@cache
def _bare() -> re.Pattern[str]:
    return re.compile(f"(?i){'|'.join(_BARE)}")


def _is_sharing(block: str) -> bool:
    words = [word.casefold() for word in _WORD.findall(block)]
    return (
        0 < len(words) <= 20
        and words[0] in _SHARING
        and all(word in _SHARING or word in _SMALL for word in words)
    )


def _is_bare(block: str) -> bool:
    return bool(_bare().fullmatch(block.rstrip(" :>»→-.…|")))


def _behind(blocks: list[str], found: list[Furniture | None], start: int) -> list[int]:
    """Return the blocks below a bare heading that are links: the first, and all up to a rule."""
    links = list[int]()
    for at in range(start, min(len(blocks), start + _MOST_BEHIND)):
        if found[at] == "rule":
            return links
        if found[at] or len(blocks[at].split()) > _MOST_WORDS or blocks[at].endswith(_ENDS):
            break
        links.append(at)
    return links[:1]
