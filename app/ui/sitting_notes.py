"""What a laptop remembers of one sitting beside the answers: text size, way of answering, "I want to talk to someone".

None of it is in the record that travels: it stays in this laptop's encrypted store, under names of its own.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from app.errors import AppError
from app.storage.child_pin import Settings
from app.ui.child.scanning import Access
from app.ui.theme import TEXT_SIZES

ASKED = "asked_for_adult"


@dataclass(frozen=True)
class KeptLook:
    """How one child reads and answers."""

    percent: int = 100
    access: Access = Access.TOUCH


class SittingNotes:
    """Of one interview. Every method reads or writes the store: it runs on the storage worker."""

    def __init__(self, settings: Callable[[], Settings], entity: str, *, now: Callable[[], datetime]) -> None:
        self._settings = settings
        self._entity = entity
        self._now = now

    def ask_for_adult(self) -> None:
        """The child wants to talk to somebody."""
        self._settings().set_setting(f"{ASKED}/{self._entity}", self._now().isoformat())

    def keep_look(self, look: KeptLook) -> None:
        """For when the child comes back to this interview."""
        self._settings().set_setting(f"look/{self._entity}", f"{look.percent} {look.access.value}")

    def kept_look(self) -> KeptLook | None:
        """How it was before; None when nothing is known of this interview."""
        stored = self._settings().setting(f"look/{self._entity}")
        percent, _, access = (stored or "").partition(" ")
        known: Mapping[str, Access] = {one.value: one for one in Access}
        if percent not in {str(size) for size in TEXT_SIZES} or access not in known:
            return None
        return KeptLook(int(percent), known[access])

    def asked_at_utc(self) -> datetime | None:
        """When the child asked for a grown-up; None when it did not.

        Raises:
            AppError: ``notes.unreadable`` when somebody wrote something else there.
        """
        stored = self._settings().setting(f"{ASKED}/{self._entity}")
        try:
            return datetime.fromisoformat(stored) if stored else None
        except ValueError as error:
            raise AppError("notes.unreadable", "A note of this laptop cannot be read.") from error
