"""The rules of the names stage: how a name is known for one of its kind, and two names for one."""

from typing import Final

from tui.draft.rule import Rule

_NAMES: Final = (
    Rule("name.title", "a title or role before a name makes it a person: General Amin"),
    Rule("name.role", "a role or an age behind a name makes it a person: Ines Ohl, the mayor"),
    Rule("name.given", "a common given name begins the name of a person"),
    Rule("name.speaker", "two words with capitals before “said” or “who” are a person"),
    Rule("name.state", "the name of a state"),
    Rule("name.known-place", "the name of a region or a city that is known for one"),
    Rule("name.place-word", "a word for places in a name makes it one: Lake Halden"),
    Rule("name.place-noun", "a word for places beside a name makes it one: the town of Halden"),
    Rule("name.within", "a name before a comma and a known place is a place: Halden, Norway"),
    Rule("name.where", "a name behind “in”, “near” or “across” is a place"),
    Rule("name.dateline", "where an article is dated from, at its beginning, is a place"),
    Rule("name.known-body", "the name of an organisation that is known for one"),
    Rule("name.body-word", "a word for bodies in a name makes it one: Harbour Union"),
    Rule("name.company-end", "“Inc”, “Ltd” or the like ends the name of a company"),
    Rule("name.firm", "“&” between two words makes the name of a company: Bell & Row"),
    Rule("name.bracket", "an abbreviation in brackets, and the name before it that it shortens"),
    Rule("name.abbreviation", "capital letters alone are an organisation, unless known otherwise"),
    Rule("name.body-noun", "a word for bodies beside a name makes it one: the airline Lind"),
    Rule("name.of-people", "a word for a people with one for a group: Libyan forces"),
    Rule("name.people", "a word for the members of a people: Syrians"),
    Rule("name.score", "a name beside its number in a table of results is a team"),
    Rule("name.list", "a name in a list with others of one sort is of that sort"),
    Rule("name.again", "a name that is known for what it is from elsewhere in the article"),
    Rule("name.shape", "two to four words with capitals and nothing else to go by: a person"),
    Rule("name.word", "a name with nothing else to go by: an organisation"),
)
_JOININGS: Final = (
    Rule("cast.bracket", "a name and its abbreviation in brackets: Harbour Union (HU)"),
    Rule("cast.beside", "a name and an abbreviation in brackets from another language"),
    Rule("cast.known", "an abbreviation that means one name in every article: UN"),
    Rule("cast.initials", "capital letters that are the initials of one name of the article"),
    Rule("cast.alias", "a name that is “also known as” another"),
    Rule("cast.former", "a name that was “formerly” another"),
    Rule("cast.spelling", "one name in two spellings: Qaddafi, Gaddafi"),
    Rule("cast.surname", "the end of the one full name that ends so"),
    Rule("cast.given", "the first name of the one person who has it"),
    Rule("cast.middle", "a full name without its initials or middle names"),
    Rule("cast.initial", "an initial and a surname of the one person who has both"),
    Rule("cast.tail", "the end of the one name of a body that ends so: Security Council"),
    Rule("cast.title", "a title before a name: what a person is, and for whom"),
    Rule("cast.apposition", "a role beside a name, between commas: Ines Ohl, head of the union"),
)
RULES: Final[tuple[Rule, ...]] = (*_NAMES, *_JOININGS)
