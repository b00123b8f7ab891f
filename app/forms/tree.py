"""Nodes of the running instance and the addresses they go by; must not evaluate anything."""

import re
from collections.abc import Iterator, Sequence

from app.errors import AppError
from app.forms.definition import Def, FormDefinition, Seed
from app.forms.items import Item
from app.forms.xpath.values import XNode

_STEP = re.compile(r"([^/\[\]]+)(?:\[(\d{1,9})\])?\Z")


class Node(XNode):
    """One node of a record.

    ``raw`` is what was answered, ``text`` what expressions see ("" while not relevant, choices that have
    vanished masked), ``srel`` the node's own relevance, ``rel`` that and all its ancestors'.
    """

    __slots__ = (
        "defn",
        "name",
        "ok",
        "parent",
        "parked",
        "pending",
        "place",
        "raw",
        "readonly",
        "rel",
        "required",
        "slots",
        "srel",
        "text",
    )

    parent: "Node | None"
    slots: "list[Node | list[Node]]"  # type: ignore[assignment]  # narrower than XNode: lists hold nodes of one kind

    def __init__(self, defn: Def, parent: "Node | None", raw: str) -> None:
        self.defn = defn
        self.name = defn.name
        self.parent = parent
        self.raw = raw
        self.text = raw
        self.srel = True
        self.rel = True
        self.readonly = defn.readonly_always
        self.required = defn.required_always
        self.ok = True
        self.pending = 0
        self.place = 1
        self.slots = []
        self.parked: dict[int, list[Node]] | None = None

    def up(self) -> "Node | None":
        """Parent, None above the root."""
        return self.parent

    def named(self, name: str) -> "Sequence[Node]":
        """Children of that name."""
        defn = self.defn.by_name.get(name)
        if defn is None:
            return ()
        slot = self.slots[defn.slot]
        return slot if isinstance(slot, list) else (slot,)

    def kids(self) -> "Iterator[Node]":
        """All children in document order."""
        for slot in self.slots:
            if isinstance(slot, list):
                yield from slot
            else:
                yield slot

    def attribute(self, name: str) -> XNode | None:
        """An attribute that the form writes at the node; they never change."""
        for computed in self.named(f"@{name}"):
            return computed
        text = next((text for key, text in self.defn.attributes.items() if key.rpartition("}")[2] == name), None)
        return None if text is None else Item(name, None, text=text)

    def walk(self) -> "Iterator[Node]":
        """This node and everything below, in document order."""
        yield self
        for kid in self.kids():
            yield from kid.walk()

    @property
    def path(self) -> str:
        """Address of the node: ``/data/child[2]/name``."""
        if self.defn.repeat is None:
            return self.defn.path
        step = f"{self.name}[{self.place}]" if self.defn.is_repeat else self.name
        return f"{self.parent.path}/{step}" if self.parent else f"/{step}"

    @property
    def is_readonly(self) -> bool:
        """Whether this node or a group around it is read-only."""
        node: Node | None = self
        while node is not None:
            if node.readonly:
                return True
            node = node.parent
        return False


def grow(seed: Seed, parent: Node | None) -> Node:
    """Nodes of a seed, below ``parent``."""
    node = Node(seed.defn, parent, seed.text)
    for kid in seed.kids:
        if isinstance(kid, list):
            instances = [grow(one, node) for one in kid]
            renumber(instances)
            node.slots.append(instances)
        else:
            node.slots.append(grow(kid, node))
    return node


def renumber(instances: list[Node]) -> None:
    """Give repeat instances their places, from 1."""
    for place, instance in enumerate(instances, 1):
        instance.place = place


def instances_of(node: Node, defn: Def) -> list[Node]:
    """Instances of a repeat below its parent node."""
    slot = node.slots[defn.slot]
    assert isinstance(slot, list)
    return slot


def below(anchor: Node, defn: Def) -> list[Node]:
    """Every node of a template under a node at or above it."""
    chain = defn.chains.get(anchor.defn.index)
    if chain is None:
        chain = defn.chains[anchor.defn.index] = _chain(anchor.defn, defn)
    level = [anchor]
    for slot, is_repeat in chain:
        if is_repeat:
            level = [found for node in level for found in node.slots[slot]]  # type: ignore[union-attr]  # a repeat's slot
        else:
            level = [node.slots[slot] for node in level]  # type: ignore[misc]  # the slot of a single node
    return level


def _chain(top: Def, defn: Def) -> tuple[tuple[int, bool], ...]:
    chain: list[tuple[int, bool]] = []
    here: Def | None = defn
    while here is not None and here is not top:
        chain.append((here.slot, here.is_repeat))
        here = here.parent
    return tuple(reversed(chain))


def find(form: FormDefinition, root: Node, path: str) -> Node:
    """Node at an address; a repeat without index means its first instance.

    Raises:
        AppError: ``form.unknown_path`` when no such node exists now.
    """
    steps = path.strip("/").split("/")
    node = root if steps[0] == root.name else None
    for step in steps[1:]:
        match = _STEP.match(step)
        found = node.named(match[1]) if node is not None and match else ()
        place = int(match[2] or 1) if match else 0
        node = found[place - 1] if 1 <= place <= len(found) else None
    if node is None:
        raise AppError("form.unknown_path", f"The form has no node {path} now.", path=path, form=form.form_id)
    return node
