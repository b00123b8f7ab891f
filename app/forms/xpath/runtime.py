"""What a compiled expression may ask of the session it runs in; must not decide anything itself."""

from collections.abc import Callable, Mapping
from datetime import datetime, tzinfo

from app.forms.xpath.values import Value, XNode


class Runtime:
    """State of evaluation, one per session.

    Args:
        now: clock; gives an aware datetime.
        zone: local zone of dates and times.
        random: numbers in [0, 1).
        uuid4: fresh identifiers.
        templates: how many template nodes the form has.
        properties: what property() knows.
        choice_label: label of a choice, by index of the question's template, a node near it, and the value.
    """

    __slots__ = (
        "choice_label",
        "current",
        "language",
        "memo",
        "now",
        "position",
        "properties",
        "random",
        "root",
        "singles",
        "size",
        "stamps",
        "uuid4",
        "zone",
    )

    def __init__(
        self,
        *,
        now: Callable[[], datetime],
        zone: tzinfo,
        random: Callable[[], float],
        uuid4: Callable[[], str],
        templates: int,
        choice_label: Callable[[int, XNode, str], str],
        properties: Mapping[str, str] | None = None,
    ) -> None:
        self.now = now
        self.zone = zone
        self.random = random
        self.uuid4 = uuid4
        self.choice_label = choice_label
        self.properties: Mapping[str, str] = properties or {}
        self.language = ""
        self.position = 1
        self.size = 1
        # Nodes outside repeats by the index of their template; the root is always there.
        self.singles: list[XNode | None] = [None] * templates
        # How often any node of a template node changed, and results that hold as long as that count stays.
        self.stamps: list[int] = [0] * templates
        self.memo: dict[object, tuple[int, Value]] = {}
        self.root: XNode | None = None
        self.current: XNode | None = None

    def local_now(self) -> datetime:
        """Now, in the local zone."""
        return self.now().astimezone(self.zone)

    def swap(self, position: int, size: int) -> tuple[int, int]:
        """Set position and size of a predicate's context; returns the old ones to put back."""
        old = (self.position, self.size)
        self.position, self.size = position, size
        return old
