"""The tables of the index, in SQLite's own language.

A briefing that changes gets a new number, and so do its items: those of the old number stay in the
full text as waste, where nothing leads to them, until the index is made anew.
"""

from typing import Final

ITEMS_OF_ONE: Final = 1 << 20
"""How many numbers of items a briefing has: item 3 of briefing 7 is `7 * ITEMS_OF_ONE + 3`."""

REVISION: Final = 3
"""To be raised with every change of what stands in the tables: of words, spellings, documents."""

SCHEMA: Final = """
CREATE TABLE briefing (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    file BLOB NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    touched INTEGER NOT NULL,
    digest TEXT NOT NULL,
    readable INTEGER NOT NULL,
    title TEXT NOT NULL,
    id TEXT NOT NULL,
    as_of TEXT NOT NULL,
    dated TEXT NOT NULL,
    day INTEGER NOT NULL,
    counted TEXT NOT NULL,
    items INTEGER NOT NULL,
    cares INTEGER NOT NULL,
    drafts INTEGER NOT NULL,
    problems INTEGER NOT NULL,
    problem TEXT NOT NULL,
    line INTEGER NOT NULL,
    folder TEXT NOT NULL
);
CREATE TABLE content (briefing INTEGER PRIMARY KEY, documents BLOB NOT NULL);
CREATE TABLE item (number INTEGER PRIMARY KEY, earliest INTEGER, latest INTEGER);
CREATE TABLE actor (
    called TEXT NOT NULL, item INTEGER NOT NULL, PRIMARY KEY (called, item)
) WITHOUT ROWID;
CREATE TABLE word (word TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE reversed (word TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE VIRTUAL TABLE said USING fts5 (
    names, text, actors, places, voices, marks,
    content = '', columnsize = 0, detail = column, tokenize = 'ascii'
)
"""
