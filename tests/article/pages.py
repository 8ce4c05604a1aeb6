"""Invented pages, as papers make them: an article amid all that stands around one."""

from typing import Final

BODY: Final = (
    "The geese of Gansevik went back to the quay on Monday, a harbour clerk said, after two days "
    "in which no ferry had left it.",
    "“They were paid in bread,” said Ines Ohl, who speaks for the port office. “Nobody asked how "
    "much of it there was.”",
    "At least 140 birds had stood on the gangways since 14 March, and 3 of them were hurt when a "
    "cart was driven through.",
    "The guild of bakers put the bill at 480 buns, a number that the office calls far too high.",
    "Talks go on in the town hall this week, and both sides have said that they will come.",
)
HEADLINE: Final = "Geese leave the quay of Gansevik"
_TEASERS: Final = "".join(
    f'<div class="card"><h3><a href="/{n}">Another story that has its own long headline {n}</a>'
    f"</h3><p>A line of it stands here, so that somebody may want to read on in it, {n}.</p></div>"
    for n in range(6)
)
_MENU: Final = "".join(f"<li><a href='/{name}'>{name}</a>" for name in ("News", "Sport", "Sea"))


def page(body: str, *, head: str = "", before: str = "", after: str = "") -> str:
    """Return a page with a body, and what papers put around one."""
    return f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{HEADLINE} — The Gull</title>{head}</head>
<body class="home tag-geese"><header class="site-header"><h1><a href="/">The Gull</a></h1>
<ul class="menu">{_MENU}</ul></header>
<div id="wrap"><div class="content-with-sidebar">{before}{body}{after}</div>
<div class="sidebar"><h4>Most read</h4>{_TEASERS}</div></div>
<div class="site-footer"><p>The Gull is printed at the harbour. All rights reserved, all wrongs
told.</p></div></body></html>"""


def paragraphs(*some: str) -> str:
    """Return texts as paragraphs."""
    return "".join(f"<p>{one}</p>\n" for one in some)
