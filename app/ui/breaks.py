"""When a child is offered a break: after so many questions or so much time since the last one; shows nothing."""

from collections.abc import Callable

from app.ui.theme import Band

EVERY = {Band.K: (8, 8), Band.M: (15, 12), Band.Y: (25, 20)}
"""Questions and minutes (CHILD_UI row 38)."""


class Breaks:
    """Counts through one sitting; grown-ups' own questions are not counted."""

    def __init__(self, band: Band, *, monotonic_ms: Callable[[], int]) -> None:
        self._questions, minutes = EVERY.get(band, (0, 0))
        self._after_ms = minutes * 60_000
        self._now_ms = monotonic_ms
        self._passed = 0
        self._since_ms = monotonic_ms()

    @property
    def is_due(self) -> bool:
        """Whether it is time to offer one."""
        if self._questions == 0 or self._passed == 0:
            return False
        return self._passed >= self._questions or self._now_ms() - self._since_ms >= self._after_ms

    def pass_question(self) -> None:
        """The child went on to another question."""
        self._passed += 1

    def start_anew(self) -> None:
        """A break was offered, or taken."""
        self._passed = 0
        self._since_ms = self._now_ms()
