"""A briefing to look through, and what a query finds in it."""

from tests.reading import whole
from tui.kinds import KINDS, Kinds
from tui.model.briefing import Briefing
from tui.search.document import Document, documents
from tui.search.matching import rank
from tui.search.parsing import parse_query
from tui.search.query import Query, QueryFault

TEXT = """\
    title: Harbours
    sources:
      - label: the log
        id: log
        publisher: Harbour Press
        published: 2018-06-04
        text:
          blocks: [The crews stop work., The union speaks., {skip: share}]
    places:
      - {id: libya, name: Libya}
      - {id: derna, name: Derna, names: [Darnah], part_of: libya}
    actors:
      - {id: gaddafi, name: Muammar Gaddafi, kind: person, by: log, at: p1}
      - {id: hu, name: Harbour Union, abbr: HU, names: [Dockers' League (DL)], at: p2, by: log}
      - {id: crane, name: Crane Section, part_of: hu, at: p2, by: log}
      - {id: office, name: Port Office, at: p2, by: log}
    relations:
      - {from: hu, kind: opposes, to: office, by: log, at: p2, date: 2014/..}
    timeline:
      - {id: walkout, title: Crews walk out, date: 2018-05-07, rank: key, by: log, at: p1,
         places: [derna], actors: [hu], tags: [Strike Action]}
      - {id: talks, title: Cease-fire talks, within: 2018-05/2018-06, at: p2, basis: inferred,
         why: the log names no day, claims: [{by: hu}, {by: office}]}
      - {id: blame, title: The office is blamed, at: p2, by: crane}
      - {id: denial, title: Nobody was hurt, date: 2018, at: p2,
         claims: [{by: hu, stance: denies}, {by: office}]}
    figures:
      - {id: cancelled, label: sailings cancelled, value: about 140, by: hu, as_of: 2018-05-10,
         at: p2}
    background:
      - {id: pay, text: "Pay was last raised in 2011, when Al-Sisi's cousin owned the port.",
         draft: {rule: prose.rest}}
      - {id: rumour, text: The offensive is over, by: unattributed, at: p1}
    caveats:
      - {id: one-count, text: Only the union counts., kind: one-sided, about: [cancelled], at: p2}
    """


def briefing(text: str = TEXT, kinds: Kinds = KINDS) -> Briefing:
    """Return a briefing that has nothing wrong with it."""
    return whole(text, kinds)


def document(identifier: str, text: str = TEXT, kinds: Kinds = KINDS) -> Document:
    """Return the document of one item."""
    return next(one for one in documents(briefing(text, kinds)) if one.id == identifier)


def read(query: str, kinds: Kinds = KINDS, *, typing: bool = False) -> Query:
    """Return a query that is understood."""
    parsed = parse_query(query, kinds, typing=typing)
    assert not isinstance(parsed, QueryFault), parsed
    return parsed


def refused(query: str, *, typing: bool = False) -> QueryFault:
    """Return why a query is not understood."""
    parsed = parse_query(query, typing=typing)
    assert isinstance(parsed, QueryFault)
    return parsed


def found(query: str, text: str = TEXT, kinds: Kinds = KINDS) -> set[str]:
    """Return the ids of what a query finds."""
    parsed = read(query, kinds)
    return {one.id for one in documents(briefing(text, kinds)) if rank(one, parsed) is not None}
