"""Adds, removes and parks the instances of repeats; must not evaluate expressions."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.errors import AppError
from app.forms.definition import Def, Seed
from app.forms.tree import Node, grow, instances_of, renumber

if TYPE_CHECKING:
    from app.forms.engine import Engine

MAX_INSTANCES = 5_000


class Repeats:
    """Instances of repeats of one session.

    Args:
        engine: told what to evaluate anew.
    """

    def __init__(self, engine: "Engine") -> None:
        self._engine = engine

    def add(self, parent: Node, defn: Def) -> Node:
        """Append an instance; its first values are set when the queue is empty.

        Raises:
            AppError: ``form.too_many_instances`` beyond 5,000.
        """
        instances = instances_of(parent, defn)
        if len(instances) >= MAX_INSTANCES:
            raise AppError("form.too_many_instances", f"No more than {MAX_INSTANCES} instances.", repeat=defn.path)
        instance = self._sprout(parent, defn)
        instances.append(instance)
        instance.place = len(instances)
        self._settle(instance)
        self._run_new(instance)
        self._announce(parent, defn)
        return instance

    def remove(self, instance: Node) -> None:
        """Remove an instance for good; the later ones move up."""
        parent = instance.parent
        assert parent is not None
        instances = instances_of(parent, instance.defn)
        instances.remove(instance)
        _discard(instance)
        renumber(instances)
        self._announce(parent, instance.defn)

    def set_count(self, parent: Node, defn: Def, number: float) -> None:
        """Follow a finite count; instances beyond it are parked with their answers and come back when it grows again.

        A blank count is none. Both reference engines keep what is there then, but so an answer that is taken back would
        not restore the record as it was.
        """
        wanted = int(max(0.0, min(number, float(MAX_INSTANCES))))
        instances = instances_of(parent, defn)
        if len(instances) == wanted:
            return
        if parent.parked is None:
            parent.parked = {}
        parked = parent.parked.setdefault(defn.slot, [])
        while len(instances) > wanted:
            leaving = instances.pop()
            _discard(leaving)
            parked.insert(0, leaving)
        while len(instances) < wanted:
            is_back = bool(parked)
            instance = parked.pop(0) if is_back else self._sprout(parent, defn)
            instances.append(instance)
            _revive(instance)
            renumber(instances)
            self._settle(instance)
            if not is_back:
                self._run_new(instance)
        self._announce(parent, defn)

    def _sprout(self, parent: Node, defn: Def) -> Node:
        return grow(defn.template or blank_seed(defn), parent)

    def _settle(self, instance: Node) -> None:
        """Give a new or returned instance the relevance of its place and queue its expressions."""
        engine = self._engine
        engine.update_relevance(instance)
        for node in instance.walk():
            if node.defn.control is not None and node.defn.control.has_fixed_choices:
                node.text = engine.visible(node)
            engine.push_own(node)
            engine.changes.relevance.add(node)

    def _run_new(self, instance: Node) -> None:
        for node in instance.walk():
            if node.defn.is_repeat:
                for action in self._engine.form.on_new_repeat.get(node.defn.index, ()):
                    self._engine.wait_for(action, node)

    def _announce(self, parent: Node, defn: Def) -> None:
        """Queue the readers, outside the instances, of the repeat and of everything in it."""
        engine = self._engine
        base = "" if parent.parent is None else parent.path
        engine.changes.structure.add(f"{base or '/' + parent.name}/{defn.name}")
        for below in _subtree(defn):
            engine.rt.stamps[below.index] += 1
            for vertex, shared in engine.form.readers[below.index]:
                if shared is None or shared.depth < defn.depth:
                    engine.push_reader(vertex, shared, parent)


def _subtree(defn: Def) -> Iterator[Def]:
    yield defn
    for child in defn.children:
        yield from _subtree(child)


def blank_seed(defn: Def) -> Seed:
    """Seed of a node that the form gives no template for: everything below is blank."""
    seed = Seed(defn, "")
    seed.kids = [[] if child.is_repeat else blank_seed(child) for child in defn.children]
    return seed


def _discard(instance: Node) -> None:
    """Mark nodes as gone: place 0 keeps them out of the queue and of change sets."""
    for node in instance.walk():
        node.place = 0


def _revive(instance: Node) -> None:
    for node in instance.walk():
        node.place = 1
        node.pending = 0
        for slot in node.slots:
            if isinstance(slot, list):
                renumber(slot)
