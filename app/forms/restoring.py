"""Puts saved answers back into a fresh tree of nodes; must not evaluate."""

from collections.abc import Iterable

from app.forms.definition import Def, Seed
from app.forms.repeats import MAX_INSTANCES, blank_seed
from app.forms.tree import Node, grow, renumber

Leaves = Iterable[tuple[str, str]]
Counts = Iterable[tuple[str, int, int]]


def restore(root: Node, leaves: Leaves, counts: Counts) -> list[str]:
    """Make the tree hold exactly the saved answers.

    Args:
        root: freshly grown nodes; their first values are dropped.
        leaves: (address, answer); all other leaves become blank.
        counts: (address of a repeat, instances, parked ones).

    Returns:
        Addresses that the form does not have; nothing is done about them here.
    """
    wanted = {path: (live, parked) for path, live, parked in counts}
    nodes: dict[str, Node] = {}
    _shape(root, root.defn.path, wanted, nodes)
    lost = []
    for path, value in leaves:
        node = nodes.get(path)
        if node is None:
            lost.append(path)
        else:
            node.raw = node.text = value
    return lost


def _shape(node: Node, path: str, wanted: dict[str, tuple[int, int]], nodes: dict[str, Node]) -> None:
    if node.defn.is_leaf:
        node.raw = node.text = ""
        nodes[path] = node
    for child in node.defn.children:
        here = f"{path}/{child.name}"
        if not child.is_repeat:
            _shape(_single(node, child), here, wanted, nodes)
            continue
        live, parked = wanted.get(here, (0, 0))
        live, parked = min(max(live, 0), MAX_INSTANCES), min(max(parked, 0), MAX_INSTANCES)
        seed: Seed = child.template or blank_seed(child)
        instances = [grow(seed, node) for _ in range(live + parked)]
        for place, instance in enumerate(instances, 1):
            _shape(instance, f"{here}[{place}]", wanted, nodes)
        node.slots[child.slot] = instances[:live]
        renumber(instances[:live])
        if parked:
            node.parked = {**(node.parked or {}), child.slot: instances[live:]}
            for leaving in instances[live:]:
                for gone in leaving.walk():
                    gone.place = 0


def _single(node: Node, child: Def) -> Node:
    found = node.slots[child.slot]
    assert isinstance(found, Node)
    return found
