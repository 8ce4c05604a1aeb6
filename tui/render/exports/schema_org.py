"""Pieces of JSON-LD in the terms of schema.org: nodes, references, numbers with their bounds."""

from typing import Any, Final

from tui.kinds.figure import Figure
from tui.model.amount import Amount
from tui.model.claim import Claim

Node = dict[str, Any]
_PER_CENT: Final = ("%", "per cent")
"""What an amount ends with that is a share: without it, its number would be another one."""


def given(node: Node) -> Node:
    """Return a node without what says nothing."""
    return {key: value for key, value in node.items() if value not in (None, "", [], ())}


def to(identifier: str) -> Node:
    """Return a reference to the node of an id."""
    return {"@id": f"#{identifier}"}


def quantity(figure: Figure, claim: Claim) -> Node:
    """Return a number with the bounds that schema.org has, both of which are inclusive."""
    amount = getattr(claim, "value", None) or figure.value
    words = f"{amount.words if amount else 'unknown'} {figure.unit}".strip()
    node: Node = {
        "@type": "QuantitativeValue",
        "name": figure.label,
        "description": words,
        "unitText": figure.unit or ("%" if words.endswith(_PER_CENT) else ""),
    }
    return given(node | (bounds(amount) if amount else {}))


def bounds(amount: Amount) -> Node:
    """Return a number or its bounds; nothing where those of schema.org say something else."""
    if amount.vague or amount.low is None:
        return {}
    low, high = _number(amount.low), _number(amount.high)
    match amount.limit:
        case "exactly" if low == high:
            return {"value": low}
        case "exactly":
            return {"minValue": low, "maxValue": high}
        case "at least" if low == high:
            return {"minValue": low}
        case "up to" if low == high:
            return {"maxValue": high}
        case _:
            return {}


def _number(value: float | None) -> float | int | None:
    return int(value) if value is not None and value.is_integer() else value
