"""`briefing explain NAME#ID`: why an item was drafted, and from which words."""

import argparse

from tui.article.at_hand import AtHand, Whereabouts, articles_of
from tui.article.showing import version
from tui.clean import clean_name
from tui.cli import codes
from tui.cli.articles import given_articles
from tui.cli.environment import Environment
from tui.cli.finding import Found, read_at
from tui.cli.messages import say, say_fault
from tui.cli.show import say_unreadable
from tui.draft.explanation import explanation
from tui.model.briefing import Briefing
from tui.model.item import Item
from tui.problems import Fault
from tui.render.layout import PROSE
from tui.render.text import card_lines


def explain_draft(options: argparse.Namespace, environment: Environment) -> int:
    """Explain the draft that `NAME#ID` names; exit with 1 for an item that is none."""
    found = read_at(options.code, environment)
    if isinstance(found, Fault):
        say_fault(environment.err, found)
        return codes.UNREADABLE
    briefing, item = found.loaded.briefing, found.item
    if briefing is None:
        say_unreadable(found.loaded, environment)
        return codes.UNREADABLE
    if not isinstance(item, Item) or not item.is_draft:
        name = clean_name(options.code)
        reason = "only what a rule has drafted, and nobody reviewed, has one to be explained"
        say(environment.err, f"`{name}` is no draft", reason, f"`briefing show {name}` prints it")
        return codes.NO
    shown = _with_articles(found, briefing, options, environment)
    if isinstance(shown, Fault):
        say_fault(environment.err, shown)
        return codes.UNREADABLE
    width = min(environment.columns, PROSE) if environment.columns else None
    for line in card_lines(explanation(item, shown), environment.glyphs, width):
        environment.out.write(f"{line}\n")
    return codes.DONE


def _with_articles(
    found: Found, briefing: Briefing, options: argparse.Namespace, environment: Environment
) -> Briefing | Fault:
    """Return the briefing with the articles that are at hand: those given, its files, copies."""
    given = given_articles(options.article, briefing, environment)
    if isinstance(given, Fault):
        return given
    folder = found.path.parent if found.path else None
    articles = articles_of(briefing, Whereabouts(folder, environment.variables, given))
    at_hand = [one for one in articles.values() if isinstance(one, AtHand)]
    return briefing.with_texts({one.source.id: version(briefing, one) for one in at_hand})
