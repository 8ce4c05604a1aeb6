"""`--article FILE`: the articles that a person has of a briefing's sources."""

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from tui.clean import clean_name
from tui.cli.environment import Environment
from tui.model.briefing import Briefing
from tui.problems import Fault

if TYPE_CHECKING:
    from tui.article.article import Article

_SIGN: Final = "="
_MOST_NAMED: Final = 6
"""How many sources a message names."""


def article_option(parser: argparse.ArgumentParser) -> None:
    """Declare `--article`, which can be given once for each source."""
    parser.add_argument(
        "--article",
        metavar="FILE",
        action="append",
        default=[],
        help="the article of the first source; ID=FILE is that of another",
    )


def copy_option(parser: argparse.ArgumentParser) -> None:
    """Declare `--no-copy`."""
    parser.add_argument("--no-copy", action="store_true", help="keep no copy of the article")


def coverage_option(parser: argparse.ArgumentParser) -> None:
    """Declare `--min-coverage`."""
    parser.add_argument(
        "--min-coverage",
        type=_hundredths,
        metavar="N",
        help="a finding where items cover less than N%% of the article",
    )


def asks_for_articles(options: argparse.Namespace) -> bool:
    """Whether one of these options asks for a comparison with an article."""
    return bool(options.article) or options.min_coverage is not None


def _hundredths(text: str) -> int:
    if text.isascii() and text.isdigit() and len(text) < 4 and int(text) <= 100:
        return int(text)
    raise argparse.ArgumentTypeError(f"`{clean_name(text)}` is not a number from 0 to 100")


def given_articles(
    words: Sequence[str], briefing: Briefing, environment: Environment
) -> "dict[str, Article] | Fault":
    """Return the articles that the words of `--article` name, by the id of their source.

    A file's name may hold a sign of equality: what stands before it counts where a source's id is.
    """
    files = named_files(words, briefing)
    if isinstance(files, Fault):
        return files
    if not files:
        return {}
    from tui.article.reading import read_article

    found: dict[str, Article] = {}
    for source, name in files.items():
        article = read_article(environment.working / name, name)
        if isinstance(article, Fault):
            return _with_sources(article, name, briefing)
        found[source] = article
    return found


def named_files(words: Sequence[str], briefing: Briefing) -> dict[str, str] | Fault:
    """Return the files that the words of `--article` name, by the id of their source."""
    found: dict[str, str] = {}
    for word in words:
        source, name = _named(word, briefing)
        if not source:
            reason = "an article is that of a source, and the briefing has none"
            return Fault("", f"`{clean_name(name)}` belongs to no source", reason)
        if source in found:
            help_ = "name the source of each: `--article ID=FILE`"
            return Fault("", f"two articles are given for `{source}`", help=help_)
        found[source] = name
    return found


def _named(word: str, briefing: Briefing) -> tuple[str, str]:
    """Return the source and the file that a word means; without sources, none."""
    before, sign, after = word.partition(_SIGN)
    if sign and briefing.is_source(before):
        return before, after
    return (briefing.sources[0].id if briefing.sources else ""), word


def _with_sources(fault: Fault, name: str, briefing: Briefing) -> Fault:
    """Return what is wrong with a file; where an id may be mistyped, with those there are."""
    if fault.code != "B001" or _SIGN not in name:
        return fault
    there_are = ", ".join(f"`{source.id}`" for source in briefing.sources[:_MOST_NAMED])
    return Fault(fault.code, fault.what, fault.reason, f"the sources are: {there_are}")
