"""Frozen values, declared by their annotations.

What a frozen dataclass is, without what it costs at start: `dataclasses` writes and compiles the
methods of every class anew each time the program starts, which for the records of the format
takes longer than reading a briefing (docs/benchmarks.md). Here all classes share their methods.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, ClassVar, Final, NamedTuple, NoReturn, dataclass_transform

MISSING: Final[Any] = object()
"""The default of a field that must be given."""


_NOTHING_SAID: Final[Mapping[str, Any]] = {}


class Field(NamedTuple):
    """A field of a frozen class, with its type as declared."""

    name: str
    annotation: Any
    default: Any
    metadata: Mapping[str, Any]
    compared: bool

    @property
    def required(self) -> bool:
        """Whether the field must be given."""
        return self.default is MISSING


def field(
    *, default: Any = MISSING, metadata: Mapping[str, Any] | None = None, compare: bool = True
) -> Any:
    """Declare a field with more than a default; without one it must be given.

    What is not compared counts neither for equality nor for the hash.
    """
    return Field("", None, default, metadata or _NOTHING_SAID, compare)


class _DataclassFields:
    """Lets `dataclasses.fields`, `replace` and `asdict` take frozen values for what they are.

    The standard library is imported, and asked, by whoever uses them, and by nobody else.
    """

    def __get__(self, instance: object, owner: "type[Frozen]") -> Mapping[str, Any]:
        return _standard_fields(owner)  # type: ignore[arg-type]  # mypy asks for the hash of a value


# Not kept on the class, where its subclasses would find it and take it for their own.
@cache
def _standard_fields(owner: "type[Frozen]") -> Mapping[str, Any]:
    from dataclasses import field as standard_field
    from dataclasses import make_dataclass

    declared = [
        (
            one.name,
            one.annotation,
            standard_field(compare=one.compared, metadata=one.metadata)
            if one.required
            else standard_field(default=one.default, compare=one.compared, metadata=one.metadata),
        )
        for one in owner.FIELDS.values()
    ]
    made: Any = make_dataclass(owner.__name__, declared, kw_only=True, frozen=True)
    found: Mapping[str, Any] = made.__dataclass_fields__
    return found


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Frozen:
    """A value that never changes, equal to every other of its class with equal fields.

    A subclass declares its fields as annotations, those without a default first unless it is
    `kw_only`. An instance holds what it was given; all else is read from the class.
    """

    __dataclass_fields__: ClassVar[Any] = _DataclassFields()
    FIELDS: ClassVar[Mapping[str, Field]] = {}
    """The fields by name, inherited ones first."""
    OWN: ClassVar[frozenset[str]] = frozenset()
    """The names of the fields that the class itself declares."""
    __match_args__: ClassVar[tuple[str, ...]] = ()
    """The fields that may be given by position, in order."""
    _REQUIRED: ClassVar[frozenset[str]] = frozenset()
    _COMPARED: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls, kw_only: bool = False) -> None:
        """Collect the fields, and leave their defaults on the class.

        What would make a field lie raises `TypeError`: a default that can change, a field without
        a default after one with, a field hidden by another attribute.
        """
        super().__init_subclass__()
        own = cls._declared()
        cls.FIELDS = {**cls.FIELDS, **own}
        cls.OWN = frozenset(own)
        if not kw_only:
            positions = tuple(dict.fromkeys((*cls.__match_args__, *own)))
            cls.__match_args__ = positions  # type: ignore[misc]  # final for those who match
        cls._REQUIRED = frozenset(one.name for one in cls.FIELDS.values() if one.required)
        cls._COMPARED = tuple(one.name for one in cls.FIELDS.values() if one.compared)
        for wrong in cls._mistakes():
            raise TypeError(f"{cls.__name__}: {wrong}")

    @classmethod
    def _declared(cls) -> dict[str, Field]:
        """Return the fields that this class annotates, and put their defaults in their places."""
        own = {}
        # A class's own since Python 3.10, empty where it has none; made on asking since 3.14.
        for name, annotation in cls.__annotations__.items():
            if getattr(annotation, "__origin__", annotation) is ClassVar:
                continue
            given = cls.__dict__.get(name, MISSING)
            if not isinstance(given, Field):
                own[name] = Field(name, annotation, given, _NOTHING_SAID, True)
                continue
            own[name] = Field(name, annotation, *given[2:])
            if given.required:
                delattr(cls, name)
            else:
                setattr(cls, name, given.default)
        return own

    @classmethod
    def _mistakes(cls) -> Iterator[str]:
        for name, one in cls.FIELDS.items():
            if name in cls.__dict__ and name not in cls.OWN:
                yield f"`{name}` hides the inherited field; declare it as a field"
            if one.required and isinstance(getattr(cls, name, None), property):
                yield f"the inherited property `{name}` hides the field"
            if name in cls.OWN and type(one.default).__hash__ is None:
                yield f"the default of `{name}` can change, and all values would share it"
        optional = ""
        for name in cls.__match_args__:
            if cls.FIELDS[name].required and optional:
                yield f"`{name}` has no default and stands after `{optional}`, which has one"
            if not cls.FIELDS[name].required:
                optional = name

    def __init__(self, /, *given: Any, **named: Any) -> None:
        if given:
            named.update(self._by_position(given, named))
        if not (self._REQUIRED <= named.keys() <= self.FIELDS.keys()):
            strange = named.keys() - self.FIELDS.keys()
            wrong = ", ".join(sorted(strange or self._REQUIRED - named.keys()))
            raise TypeError(
                f"{type(self).__name__}: {'unknown' if strange else 'missing'}: {wrong}"
            )
        # The dictionary of the call is this instance's own: it need not be copied.
        object.__setattr__(self, "__dict__", named)

    @classmethod
    def _by_position(cls, given: tuple[Any, ...], named: Mapping[str, Any]) -> dict[str, Any]:
        positions = dict(zip(cls.__match_args__, given, strict=False))
        if len(positions) < len(given):
            most = len(cls.__match_args__)
            raise TypeError(f"{cls.__name__}: {len(given)} values, and {most} have a position")
        if named and (twice := positions.keys() & named.keys()):
            raise TypeError(f"{cls.__name__}: given twice: {', '.join(sorted(twice))}")
        return positions

    def __setattr__(self, name: str, value: Any) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen: `{name}` cannot be set")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen: `{name}` cannot be deleted")

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self._COMPARED)

    def __hash__(self) -> int:
        return hash(tuple(getattr(self, name) for name in self._COMPARED))

    def __repr__(self) -> str:
        # Asked by the fields: a `cached_property` lies in the same dictionary.
        held = self.__dict__
        given = ", ".join(f"{name}={held[name]!r}" for name in self.FIELDS if name in held)
        return f"{type(self).__name__}({given})"
