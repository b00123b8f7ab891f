"""Order of evaluation: which expression reads what, and who is evaluated first; must not evaluate."""

import heapq
from collections import defaultdict
from collections.abc import Iterable

from app.forms.definition import Def, Vertex, VertexKind
from app.forms.problems import FormProblem, Severity

Readers = tuple[tuple[tuple[Vertex, Def | None], ...], ...]
_VALUE_KINDS = (VertexKind.CALCULATE, VertexKind.CHOICES)


class Graph:
    """Vertices of a form with their order and readers.

    Args:
        vertices: every expression of the form.
        size: how many template nodes the form has.
    """

    def __init__(self, vertices: Iterable[Vertex], size: int) -> None:
        self.vertices = list(vertices)
        self._by_def: dict[tuple[int, VertexKind], Vertex] = {}
        for vertex in self.vertices:
            self._by_def.setdefault((vertex.defn.index, vertex.kind), vertex)
        self._lines: dict[int, dict[int, Vertex]] = {}
        self.readers = self._readers(size)
        self.problems: list[FormProblem] = []
        for vertex in self.vertices:
            if vertex.kind is VertexKind.RELEVANT and _decides_about_source(vertex):
                self._circle([vertex])
        self.order = self._ranked()

    def _readers(self, size: int) -> Readers:
        readers: list[dict[tuple[Vertex, Def | None], None]] = [{} for _ in range(size)]
        for vertex in self.vertices:
            for reference in vertex.references:
                readers[reference.source.index][(vertex, reference.shared)] = None
        return tuple(tuple(found) for found in readers)

    def _needs(self, vertex: Vertex) -> list[Vertex]:
        """Vertices whose results a vertex reads."""
        needed: dict[int, Vertex] = {}
        for reference in vertex.references:
            is_unbound = reference.shared is not reference.source.repeat
            self._add_source(needed, reference.source, vertex, is_unbound=is_unbound)
        if vertex.kind is not VertexKind.RELEVANT:
            own = vertex.defn
            self._add_line(needed, own.parent if vertex.kind is VertexKind.COUNT else own)
            if vertex.kind > VertexKind.CALCULATE:
                self._add(needed, own, VertexKind.CALCULATE)
            if vertex.kind > VertexKind.CHOICES:
                self._add(needed, own, VertexKind.CHOICES)
        return [found for found in needed.values() if found is not vertex]

    def _add_source(self, needed: dict[int, Vertex], source: Def, reader: Vertex, *, is_unbound: bool) -> None:
        is_own = source is reader.defn
        for kind in _VALUE_KINDS:
            # A calculation may read its own node: as "." it keeps its value, elsewhere it is another repeat instance.
            if not (is_own and kind is VertexKind.CALCULATE and reader.kind is VertexKind.CALCULATE):
                self._add(needed, source, kind)
        if source.is_repeat and is_unbound:
            self._add(needed, source, VertexKind.COUNT)
        self._add_line(needed, source)

    def _add_line(self, needed: dict[int, Vertex], defn: Def | None) -> None:
        """Relevance of a node and its ancestors, and the counts of the repeats it stands in."""
        if defn is not None:
            needed.update(self._line(defn))

    def _line(self, defn: Def) -> dict[int, Vertex]:
        known = self._lines.get(defn.index)
        if known is None:
            known = {} if defn.parent is None else dict(self._line(defn.parent))
            self._add(known, defn, VertexKind.RELEVANT)
            if defn.is_repeat:
                self._add(known, defn, VertexKind.COUNT)
            self._lines[defn.index] = known
        return known

    def _add(self, needed: dict[int, Vertex], defn: Def, kind: VertexKind) -> None:
        found = self._by_def.get((defn.index, kind))
        if found is not None:
            needed[id(found)] = found

    def _ranked(self) -> tuple[Vertex, ...]:
        """Kahn's order, stable in the order of the form; what is left over stands in a cycle."""
        place = {id(vertex): at for at, vertex in enumerate(self.vertices)}
        followers: dict[int, list[int]] = defaultdict(list)
        waiting: list[int] = []
        for at, vertex in enumerate(self.vertices):
            needs = self._needs(vertex)
            waiting.append(len(needs))
            for need in needs:
                followers[place[id(need)]].append(at)
        ready = [at for at, count in enumerate(waiting) if count == 0]
        heapq.heapify(ready)
        ready = ready or self._opened(waiting, followers)
        order: list[Vertex] = []
        while ready:
            at = heapq.heappop(ready)
            vertex = self.vertices[at]
            vertex.rank = len(order)
            order.append(vertex)
            for follower in followers[at]:
                waiting[follower] -= 1
                if waiting[follower] == 0:
                    heapq.heappush(ready, follower)
            if not ready:
                ready = self._opened(waiting, followers)
        if len(order) < len(self.vertices):
            self._report({at for at, count in enumerate(waiting) if count > 0}, place)
        return tuple(order)

    def _opened(self, waiting: list[int], followers: dict[int, list[int]]) -> list[int]:
        """Let the left-over counts be evaluated after their readers: repeats that ask "one more?" count themselves.

        JavaRosa has no counts in its graph either; it makes such instances as the interview reaches them.
        """
        counts = [at for at, left in enumerate(waiting) if left > 0 and self.vertices[at].kind is VertexKind.COUNT]
        ready: list[int] = []
        for at in counts:
            if not self.vertices[at].is_stepwise:
                self.vertices[at].is_stepwise = True
                for follower in followers.pop(at, []):
                    waiting[follower] -= 1
                    if waiting[follower] == 0:
                        ready.append(follower)
        heapq.heapify(ready)
        return ready

    def _report(self, left: set[int], place: dict[int, int]) -> None:
        """Name one cycle: from any left-over vertex, what it needs leads back to itself sooner or later."""
        trail: list[int] = []
        at = min(left)
        while at not in trail:
            trail.append(at)
            at = next(need for need in (place[id(v)] for v in self._needs(self.vertices[at])) if need in left)
        cycle = [self.vertices[one] for one in trail[trail.index(at) :]]
        self._circle(cycle)

    def _circle(self, cycle: list[Vertex]) -> None:
        names = list(dict.fromkeys(vertex.defn.path for vertex in cycle))
        shown = " -> ".join([*names, names[0]])
        self.problems.append(
            FormProblem(
                Severity.ERROR,
                "form.cycle",
                f"These questions depend on each other in a circle: {shown}.",
                "Change one of their expressions so that none needs its own result.",
                place=cycle[0].defn.path,
                part=PARTS[cycle[0].kind],
            )
        )


def _decides_about_source(vertex: Vertex) -> bool:
    """Whether a relevance reads its own node, or one inside its group, in the same repeat instance."""
    for reference in vertex.references:
        source: Def | None = reference.source
        is_own_instance = reference.shared is reference.source.repeat
        while source is not None and is_own_instance:
            if source is vertex.defn:
                return True
            source = source.parent
    return False


PARTS = {
    VertexKind.RELEVANT: "relevant",
    VertexKind.COUNT: "count",
    VertexKind.CALCULATE: "calculate",
    VertexKind.CHOICES: "choices",
    VertexKind.READONLY: "readonly",
    VertexKind.REQUIRED: "required",
    VertexKind.CONSTRAINT: "constraint",
    VertexKind.TEXT: "label",
}
