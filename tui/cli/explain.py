"""`briefing explain`: what a problem code means, and how it is mended; why an item was drafted."""

import argparse
from collections.abc import Iterator
from typing import Final

from tui.clean import clean
from tui.cli import codes
from tui.cli.arguments import UsageError
from tui.cli.articles import article_option
from tui.cli.environment import Environment
from tui.codes import BY_CODE, CODES, GROUPS, Code
from tui.load.nearest import nearest
from tui.model.card import Span, plain
from tui.render.glyphs import fold
from tui.render.layout import PROSE, wrap

EXAMPLES: Final = """\
examples:
  briefing explain B301           what the code means, an example, and the example mended
  briefing explain                all codes
  briefing explain draft#walkout  by which rule the item was drafted, and from which words
  briefing explain draft#walkout --article story.txt   in the words of the article

Of a draft, the words of its article are shown where that is at hand: named by `--article`, or as
`file` of its source, or kept from another time; else what the briefing says of the passage.

exit codes: 0 explained, 1 the item is no draft, 3 a file cannot be read
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    help_ = "a problem's code, such as B301; NAME#ID is an item that was drafted"
    parser.add_argument("code", nargs="?", metavar="CODE", help=help_)
    article_option(parser)


def run(options: argparse.Namespace, environment: Environment) -> int:
    """Explain one code, or a draft, or list all codes."""
    if options.code is not None and "#" in options.code:
        from tui.cli.draft_explaining import explain_draft  # for who asks for one

        return explain_draft(options, environment)
    if options.article:
        raise UsageError("`--article` is for an item", "name it: `briefing explain NAME#ID`")
    if options.code is None:
        lines = _listed()
    else:
        code = BY_CODE.get(options.code.upper())
        if code is None:
            near = _nearest(options.code.upper())
            help_ = f"did you mean `{near}`?" if near else "`briefing explain` lists them all"
            raise UsageError(f"there is no problem code `{clean(options.code)}`", help_)
        lines = _explained(code, min(environment.columns or PROSE, PROSE))
    for line in lines:
        environment.out.write(f"{fold(line) if environment.glyphs.folded else line}\n")
    return codes.DONE


def _nearest(word: str) -> str:
    """Return the code that differs in one place, or is otherwise alike; or nothing."""
    for code in BY_CODE:
        if len(code) == len(word) and sum(map(str.__ne__, code, word)) == 1:
            return code
    return nearest(word, BY_CODE)


def _listed() -> Iterator[str]:
    for number, (prefix, heading) in enumerate(GROUPS.items()):
        if number:
            yield ""
        yield f"{heading}:"
        yield from (f"  {one.code}  {one.title}" for one in CODES if one.code.startswith(prefix))


def _explained(code: Code, width: int) -> Iterator[str]:
    yield from _wrapped(f"{code.code}: {code.title}", width)
    yield ""
    yield from _wrapped(code.explanation, width)
    for heading, example in (("Wrong", code.wrong), ("Right", code.right)):
        if example:
            yield ""
            yield f"{heading}:"
            # Cleaned: one example holds a control character.
            yield from (f"  {line}" for line in clean(example).splitlines())
    if code.allowance:
        yield ""
        yield from _wrapped(f"If it is right, the item may say so: {code.allowance}", width)
    if code.no_example:
        yield ""
        yield from _wrapped(f"No example: {code.no_example}", width)


def _wrapped(text: str, width: int) -> Iterator[str]:
    return (plain(line) for line in wrap([Span(text)], width))
