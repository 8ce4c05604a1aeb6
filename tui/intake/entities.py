"""Entities of FollowTheMoney, as they are given, and what all those of a file have in common."""

from collections.abc import Mapping
from typing import NamedTuple

from tui.edit.ids import Ids
from tui.intake.draft import Draft
from tui.intake.reading import all_words, entries, members, prose, words
from tui.load.nodes import Node
from tui.model.when import When, parse_when


class Entity(NamedTuple):
    """An entity as it is given."""

    node: Node
    called: str
    schema: str
    properties: Mapping[str, Node]

    def all(self, name: str) -> list[str]:
        """Return all values of a property."""
        return [text for text, _ in all_words(self.properties.get(name))]

    def first(self, *names: str) -> str:
        """Return the first value of the first property that has one."""
        return next((text for name in names for text in self.all(name)), "")

    def prose(self, *names: str) -> str:
        """Return the first text of the first property that has one, with its paragraphs."""
        found = (prose(one) for name in names for one in entries(self.properties.get(name)))
        return next(filter(None, found), "")


def entity_of(node: Node) -> Entity:
    """Return what stands in the node of an entity; nothing, where it is none."""
    given = members(node)
    called, schema = words(given.get("id")), words(given.get("schema"))
    return Entity(node, called, schema, members(given.get("properties")))


class EntityFile(NamedTuple):
    """What all entities of a file have in common."""

    draft: Draft
    ids: Ids
    own: dict[int, str]
    """The ids that entities got, by their nodes: two may call themselves the same."""
    parents: dict[str, str]
    """The body that each one belongs to."""

    def left_out(self, entity: Entity, what: str) -> set[str]:
        """Leave an entity out; nothing of it is to be told of besides."""
        self.draft.leave(entity.node.mark, what)
        return {*entity.properties}

    def references(self, entity: Entity, name: str, *lists: str) -> list[str]:
        """Return the ids that a property leads to; what it leads to outside of them is told."""
        found = []
        for called, mark in all_words(entity.properties.get(name)):
            if known := self.ids.known(called, *lists):
                found.append(known)
            else:
                self.draft.leave(mark, f"`{name}`, which leads to none of the {lists[0]} here")
        return list(dict.fromkeys(found))

    def date(self, entity: Entity, *names: str) -> str:
        """Return the first date of some properties; what is none is told."""
        for name in names:
            for text, mark in all_words(entity.properties.get(name)):
                if isinstance(parse_when(text), When):
                    return text
                self.draft.leave(mark, f"`{name}`, which is no date: `{text[:60]}`")
        return ""

    def within(self, own: str, parent: str) -> bool:
        """Note that one is part of another, unless that leads back to it."""
        at = parent
        while at and at != own:
            at = self.parents.get(at, "")
        if at != own:
            self.parents[own] = parent
        return at != own
