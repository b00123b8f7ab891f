"""Functions over node-sets; must not evaluate expressions."""

import hashlib
from math import isfinite

from app.forms.xpath.runtime import Runtime
from app.forms.xpath.values import XNode, number_of_text

_MODULUS = 2147483647
_MULTIPLIER = 16807


def count(rt: Runtime, nodes: list[XNode]) -> float:
    """How many nodes there are."""
    return float(len(nodes))


def count_non_empty(rt: Runtime, nodes: list[XNode]) -> float:
    """How many nodes have text."""
    return float(sum(1 for node in nodes if node.text))


def name(rt: Runtime, nodes: list[XNode]) -> str:
    """Name of the first node."""
    return nodes[0].name if nodes else ""


def namespace_uri(rt: Runtime, nodes: list[XNode]) -> str:
    """Always "": nodes of forms are looked at by local name."""
    return ""


def by_id(rt: Runtime, value: object) -> list[XNode]:
    """Always nothing: records have no attributes of type ID (XPath 1.0 section 5.2.1)."""
    return []


def has_language(rt: Runtime, language: str) -> bool:
    """Always false: records have no xml:lang."""
    return False


def shuffled(nodes: list[XNode], seed: int | float) -> list[XNode]:
    """Order of ``randomize(nodeset, seed)``: inside-out shuffle over the Park-Miller generator (ODK XForms spec).

    Args:
        nodes: any node-set.
        seed: whole number; fractions are cut off, as in both reference engines.
    """
    state = _first_state(seed)
    order: list[XNode] = []
    for at, node in enumerate(nodes):
        state = state * _MULTIPLIER % _MODULUS
        drawn = (state - 1) / (_MODULUS - 1)
        place = int(drawn * (at + 1))
        if place == len(order):
            order.append(node)
        else:
            order.append(order[place])
            order[place] = node
    return order


def _first_state(seed: int | float) -> int:
    whole = int(seed) if isfinite(seed) else 0
    # The reference engines take the remainder with the sign of the seed, Python with that of the modulus.
    state = abs(whole) % _MODULUS * (1 if whole >= 0 else -1)
    return state if state > 0 else state + _MODULUS - 1


def seed_number(text: str, rt: Runtime) -> int | float:
    """Seed of a text: its number, else the first 8 bytes of its SHA-256 as a signed number; 0 for a blank."""
    number = number_of_text(text, rt.zone)
    if number == number:
        return number
    if not text:
        return 0
    made = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(made[:8], "big", signed=True)
