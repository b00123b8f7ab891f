"""Keeps every expression of a running form up to date at the cost of what changed; must not format or store."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from heapq import heappop, heappush
from math import isfinite

from app.errors import AppError
from app.forms.changes import Changes
from app.forms.choices import ChoiceBook
from app.forms.datatypes import stored
from app.forms.definition import SELECTS, Action, Def, FormDefinition, Vertex, VertexKind
from app.forms.repeats import Repeats
from app.forms.tree import Node, below, grow, instances_of
from app.forms.xpath.runtime import Runtime
from app.forms.xpath.values import Value, XNode

MAX_EVALUATIONS = 400_000
ACTION_COST = 8  # an action counts as so many evaluations: 50,000 in one operation are too many


@dataclass(frozen=True)
class Environment:
    """The outer world of a session; nothing else of it is read.

    Args:
        now: clock; gives an aware datetime.
        zone: zone of local dates and times.
        uuid4: fresh UUIDs as text.
        random: numbers in [0, 1).
        device_id, username: for the questions that record them.
    """

    now: Callable[[], datetime]
    zone: tzinfo
    uuid4: Callable[[], str]
    random: Callable[[], float]
    device_id: str = ""
    username: str = ""


class Engine:
    """Nodes of a record with the queue of expressions to evaluate.

    Args:
        form: the form.
        env: clock, zone and randomness.
        language: name of the language to speak.
    """

    def __init__(self, form: FormDefinition, env: Environment, *, language: str) -> None:
        self.form = form
        self.rt = Runtime(
            now=env.now,
            zone=env.zone,
            random=env.random,
            uuid4=env.uuid4,
            templates=len(form.defs),
            choice_label=self._choice_label,
            properties={"deviceid": env.device_id, "username": env.username},
        )
        self.rt.language = language
        self.choices = ChoiceBook(form, self.rt)
        self.repeats = Repeats(self)
        self.changes = Changes()
        self._queue: list[tuple[int, int, Vertex, Node]] = []
        self._pushed = 0
        self._sweep_rank = len(form.order)
        self._fires_actions = False
        self._waiting: deque[tuple[Action, Node]] = deque()
        self._deferred: list[tuple[Vertex, Node]] = []
        self._evaluate: tuple[Callable[[Vertex, Node], None], ...] = (
            self._relevant,
            self._count,
            self._calculate,
            self._choices,
            self._readonly,
            self._required,
            self._constraint,
            self._text,
        )
        self.root = grow(form.seed, None)
        self.rt.root = self.root
        for node in self.root.walk():
            if node.defn.repeat is None:
                self.rt.singles[node.defn.index] = node

    def sweep(self) -> None:
        """Evaluate everything once, in order; no action fires."""
        self._fires_actions = False
        self.rt.settle(is_begun=True)
        for choosing in self.form.defs:
            if choosing.control is not None and choosing.control.has_fixed_choices:
                for node in self._all(choosing):
                    node.text = self.visible(node)
        for vertex in self.form.order:
            self._sweep_rank = vertex.rank
            defn = vertex.defn.parent if vertex.kind is VertexKind.COUNT else vertex.defn
            assert defn is not None
            evaluate = self._evaluate[vertex.kind]
            for node in self._all(defn):
                evaluate(vertex, node)
        self._sweep_rank = -1
        self.drain()
        self._fires_actions = True

    def _all(self, defn: Def) -> list[Node]:
        if defn.repeat is None:
            single = self.rt.singles[defn.index]
            return [single] if isinstance(single, Node) else []
        return below(self.root, defn)

    def drain(self) -> None:
        """Evaluate what is queued, then the actions it fired, until nothing is left.

        Raises:
            AppError: ``form.endless`` when the form's expressions never come to rest.
        """
        for vertex, node in self._deferred:
            self.push(vertex, node)
        self._deferred.clear()
        self.rt.settle(is_begun=True)
        try:
            self._drain()
        finally:
            self.rt.settle(is_begun=False)

    def _drain(self) -> None:
        queue, evaluate, budget = self._queue, self._evaluate, MAX_EVALUATIONS + 20 * len(self.form.order)
        while queue or self._waiting:
            while queue:
                _, _, vertex, node = heappop(queue)
                node.pending &= ~vertex.bit
                if node.place:
                    evaluate[vertex.kind](vertex, node)
                budget -= 1
                if budget < 0:
                    raise self._endless()
            if self._waiting:
                budget -= ACTION_COST
                if budget < 0:
                    raise self._endless()
                action, origin = self._waiting.popleft()
                self.run(action, origin)

    def _endless(self) -> AppError:
        for _, _, vertex, node in self._queue:
            node.pending &= ~vertex.bit
        self._queue.clear()
        self._waiting.clear()
        return AppError("form.endless", "The form's expressions never come to rest.", form=self.form.form_id)

    def push(self, vertex: Vertex, node: Node) -> None:
        """Queue one expression at one node; during a sweep only what the sweep has passed already."""
        if node.pending & vertex.bit or (self._sweep_rank >= 0 and vertex.rank > self._sweep_rank):
            return
        node.pending |= vertex.bit
        self._pushed += 1
        heappush(self._queue, (vertex.rank, self._pushed, vertex, node))

    def push_own(self, node: Node) -> None:
        """Queue every expression that decides about a node; the count of a repeat belongs to its parent."""
        for vertex in node.defn.vertices:
            if vertex.kind is not VertexKind.COUNT:
                self.push(vertex, node)
        self._push_counts(node)

    def _push_counts(self, node: Node) -> None:
        for child in node.defn.children:
            if child.count is not None:
                for vertex in child.vertices:
                    if vertex.kind is VertexKind.COUNT:
                        self.push(vertex, node)

    def push_readers(self, node: Node) -> None:
        """Queue every expression that reads a node."""
        singles, sweep_rank = self.rt.singles, self._sweep_rank
        for vertex, shared in self.form.readers[node.defn.index]:
            if vertex.single < 0:
                self.push_reader(vertex, shared, node)
                continue
            # As push() does, without the calls: one answer may have hundreds of readers outside repeats.
            reader = singles[vertex.single]
            if vertex.rank <= sweep_rank or sweep_rank < 0:
                assert isinstance(reader, Node)
                if not reader.pending & vertex.bit:
                    reader.pending |= vertex.bit
                    self._pushed += 1
                    heappush(self._queue, (vertex.rank, self._pushed, vertex, reader))

    def push_reader(self, vertex: Vertex, shared: Def | None, node: Node) -> None:
        """Queue a reader at each of its nodes that may read ``node``: those in the instance they share."""
        target = vertex.defn.parent if vertex.kind is VertexKind.COUNT else vertex.defn
        assert target is not None
        if target.repeat is None:
            single = self.rt.singles[target.index]
            if isinstance(single, Node):
                self.push(vertex, single)
            return
        anchor = node
        top = -1 if shared is None else min(shared.depth, target.depth)
        while anchor.parent is not None and anchor.defn.depth > top:
            anchor = anchor.parent
        for reader in below(anchor, target):
            self.push(vertex, reader)

    def assign(self, node: Node, text: str) -> None:
        """Store an answer; its readers are queued."""
        if node.raw != text:
            node.raw = text
            self._refresh(node)

    def visible(self, node: Node) -> str:
        """What expressions see of a node: blank while not relevant, vanished choices masked."""
        if not node.rel:
            return ""
        control = node.defn.control
        if control is not None and control.kind in SELECTS and node.raw:
            return self.choices.masked(node)
        return node.raw

    def _refresh(self, node: Node) -> None:
        text = self.visible(node)
        if text != node.text:
            was_blank, node.text = not node.text, text
            self.rt.stamps[node.defn.index] += 1
            self.changes.value.add(node)
            if node.required and was_blank != (not text):
                self.changes.validity.add(node)
            self.push_readers(node)
            for vertex in node.defn.vertices:
                if vertex.kind is VertexKind.CONSTRAINT:
                    self.push(vertex, node)
            if self._fires_actions:
                for action in self.form.on_value_changed.get(node.defn.index, ()):
                    self._waiting.append((action, node))

    def wait_for(self, action: Action, origin: Node) -> None:
        """Let an action run as soon as the queue is empty."""
        self._waiting.append((action, origin))

    def run(self, action: Action, origin: Node) -> None:
        """Run a setvalue at its target in the repeat instances it shares with ``origin``.

        The change of a question cannot tell which of several instances is meant: then nothing is set (both reference
        engines). What happens on loading is for every instance.
        """
        target = action.target
        anchor, chain = origin, _ancestry(target)
        while anchor.parent is not None and anchor.defn not in chain:
            anchor = anchor.parent
        targets = below(anchor, target)
        if action.source is not None and len(targets) > 1:
            return
        for node in targets:
            value: Value = "" if action.fn is None else self._call(action.fn, node)
            self.assign(node, stored(value, target.bind.type, self.rt.zone))

    def _call(self, fn: Callable[[XNode, Runtime], Value], node: Node) -> Value:
        self.rt.current = node
        return fn(node, self.rt)

    def _relevant(self, vertex: Vertex, node: Node) -> None:
        assert vertex.fn is not None
        self.rt.current = node
        is_relevant = bool(vertex.fn(node, self.rt))
        if is_relevant is not node.srel:
            node.srel = is_relevant
            self.update_relevance(node)

    def update_relevance(self, node: Node) -> None:
        """Carry a node's relevance to everything below it."""
        is_relevant = node.srel and (node.parent is None or node.parent.rel)
        if is_relevant == node.rel:
            return
        node.rel = is_relevant
        self.rt.stamps[node.defn.index] += 1
        self.changes.relevance.add(node)
        if node.defn.is_leaf:
            text = self.visible(node)
            if text != node.text:
                node.text = text
                self.changes.value.add(node)
        self.push_readers(node)
        if is_relevant:
            # Its own relevance has been decided already, whatever its group's was.
            for vertex in node.defn.wakes:
                self.push(vertex, node)
        if node.slots:
            if is_relevant:
                self._push_counts(node)
            for kid in node.kids():
                self.update_relevance(kid)

    def _count(self, vertex: Vertex, node: Node) -> None:
        # The expression stands at the repeat, which may have no instance: a stand-in carries it.
        stand_in = Node(vertex.defn, node, "")
        assert vertex.fn is not None
        number = self._call(vertex.fn, stand_in)
        assert isinstance(number, float)
        if not isfinite(number):
            # A hidden repeat keeps its instances when the answer they are counted by is hidden with it.
            if not node.rel or not self._would_be_relevant(stand_in):
                return
            number = 0.0
        if vertex.is_stepwise:
            number = self._stepwise(vertex, node, number)
        self.repeats.set_count(node, vertex.defn, number)

    def _would_be_relevant(self, instance: Node) -> bool:
        tests = (one.fn for one in instance.defn.vertices if one.kind is VertexKind.RELEVANT)
        return all(test is None or bool(self._call(test, instance)) for test in tests)

    def _stepwise(self, vertex: Vertex, node: Node, number: float) -> float:
        """At most one more instance, and only when the last question of the last one is answered."""
        instances = instances_of(node, vertex.defn)
        if not number > len(instances):
            return number
        self._deferred.append((vertex, node))
        if not instances:
            return 1.0
        asked = [one for one in instances[-1].walk() if one.rel and one.defn.control is not None and not one.readonly]
        return float(len(instances) + (1 if asked and asked[-1].text else 0))

    def _calculate(self, vertex: Vertex, node: Node) -> None:
        if node.rel:
            assert vertex.fn is not None
            self.assign(node, stored(self._call(vertex.fn, node), node.defn.bind.type, self.rt.zone))

    def _choices(self, vertex: Vertex, node: Node) -> None:
        if node.rel:
            self.changes.text.add(node)
            self._refresh(node)

    def _readonly(self, vertex: Vertex, node: Node) -> None:
        assert vertex.fn is not None
        is_readonly = bool(self._call(vertex.fn, node))
        if is_readonly != node.readonly:
            node.readonly = is_readonly
            self.changes.readonly.update(node.walk())

    def _required(self, vertex: Vertex, node: Node) -> None:
        assert vertex.fn is not None
        is_required = bool(self._call(vertex.fn, node))
        if is_required != node.required:
            node.required = is_required
            self.changes.required.add(node)
            if not node.text:
                self.changes.validity.add(node)

    def _constraint(self, vertex: Vertex, node: Node) -> None:
        if node.rel:
            is_ok = self.satisfies(vertex, node)
            if is_ok != node.ok:
                node.ok = is_ok
                self.changes.validity.add(node)

    def satisfies(self, vertex: Vertex, node: Node) -> bool:
        """Whether a constraint holds; a blank answer is never tested."""
        assert vertex.fn is not None
        return not node.text or bool(self._call(vertex.fn, node))

    def _text(self, vertex: Vertex, node: Node) -> None:
        self.changes.text.add(node)

    def _choice_label(self, index: int, base: XNode, value: str) -> str:
        defn = self.form.defs[index]
        anchor, chain = base, _ancestry(defn)
        while isinstance(anchor, Node) and anchor.parent is not None and anchor.defn not in chain:
            anchor = anchor.parent
        found = below(anchor, defn) if isinstance(anchor, Node) else self._all(defn)
        return self.choices.label(found[0], value) if found else ""


def _ancestry(defn: Def) -> tuple[Def, ...]:
    chain: list[Def] = []
    here: Def | None = defn
    while here is not None:
        chain.append(here)
        here = here.parent
    return tuple(chain)
