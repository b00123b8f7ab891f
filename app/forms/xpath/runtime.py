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
        "is_settling",
        "language",
        "memo",
        "moment",
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
        # While one operation settles, the clock stands still: now() - now() is nothing.
        self.is_settling = False
        self.moment: datetime | None = None
        self.root: XNode | None = None
        self.current: XNode | None = None

    def local_now(self) -> datetime:
        """Now, in the local zone, to the millisecond, as it is written; the same moment throughout an operation."""
        if self.moment is not None:
            return self.moment
        now = self.now().astimezone(self.zone)
        now = now.replace(microsecond=now.microsecond // 1000 * 1000)
        if self.is_settling:
            self.moment = now
        return now

    def settle(self, *, is_begun: bool) -> None:
        """Stop the clock for an operation, or let it go on."""
        self.is_settling, self.moment = is_begun, None

    def swap(self, position: int, size: int) -> tuple[int, int]:
        """Set position and size of a predicate's context; returns the old ones to put back."""
        old = (self.position, self.size)
        self.position, self.size = position, size
        return old
