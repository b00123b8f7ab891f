"""What an operation changed, for those who repaint; must not hold values."""

from dataclasses import dataclass, field

from app.forms.tree import Node

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Addresses of nodes by what changed about them.

    Args:
        value, relevance, validity, required, readonly: nodes of which this changed.
        text: nodes whose label, hint or choices may read differently now.
        structure: addresses of repeats (without index) whose instances changed; later addresses may have moved.
    """

    value: frozenset[str] = _NONE
    relevance: frozenset[str] = _NONE
    validity: frozenset[str] = _NONE
    required: frozenset[str] = _NONE
    readonly: frozenset[str] = _NONE
    text: frozenset[str] = _NONE
    structure: frozenset[str] = _NONE

    @property
    def changed(self) -> frozenset[str]:
        """Every node of which value, relevance, validity, required or readonly changed."""
        return self.value | self.relevance | self.validity | self.required | self.readonly


@dataclass(slots=True)
class Changes:
    """Collects changes while an operation runs."""

    value: set[Node] = field(default_factory=set)
    relevance: set[Node] = field(default_factory=set)
    validity: set[Node] = field(default_factory=set)
    required: set[Node] = field(default_factory=set)
    readonly: set[Node] = field(default_factory=set)
    text: set[Node] = field(default_factory=set)
    structure: set[str] = field(default_factory=set)

    def frozen(self) -> ChangeSet:
        """The change set; nodes that were removed meanwhile are left out."""
        return ChangeSet(
            _paths(self.value),
            _paths(self.relevance),
            _paths(self.validity),
            _paths(self.required),
            _paths(self.readonly),
            _paths(self.text),
            frozenset(self.structure) if self.structure else _NONE,
        )


def _paths(nodes: set[Node]) -> frozenset[str]:
    return frozenset(node.path for node in nodes if node.place) if nodes else _NONE
