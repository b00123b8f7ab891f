"""What a laptop remembers of one sitting beside the answers: text size, way of answering, "I want to talk to someone".

None of it is in the record that travels: it stays in this laptop's encrypted store, under names of its own.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.errors import AppError
from app.storage.child_pin import Settings
from app.storage.rows import Participant
from app.ui.child.scanning import Access
from app.ui.theme import TEXT_SIZES

ASKED = "asked_for_adult"


class WishBook(Protocol):
    """Where the wishes are; the open store."""

    def settings_under(self, prefix: str) -> dict[str, str]:
        """All values whose name begins so, by the rest of the name."""
        ...

    def drop_setting(self, name: str) -> None:
        """Take a value away."""
        ...


@dataclass(frozen=True)
class AdultWish:
    """A child asked for somebody to talk to, and nobody has said yet that this has happened.

    Attributes:
        site_id, class_label: "" when this laptop's roster does not have the child any more.
    """

    code: str
    site_id: str = ""
    class_label: str = ""


def adult_wishes(book: WishBook, roster: Callable[[str], Participant]) -> tuple[AdultWish, ...]:
    """Whom somebody must go to, who waits longest first.

    Args:
        book: the open store.
        roster: gives the child of a code (raises ``roster.unknown_code``).
    """
    asked = sorted(book.settings_under(f"{ASKED}/").items(), key=lambda item: item[1])
    return tuple(_wish(code, roster) for code, _ in asked)


def _wish(code: str, roster: Callable[[str], Participant]) -> AdultWish:
    try:
        child = roster(code)
    except AppError as error:
        if error.code != "roster.unknown_code":
            raise
        return AdultWish(code)
    return AdultWish(code, child.site_id, child.class_label)


def fulfil_wish(book: WishBook, code: str) -> None:
    """Somebody has talked with this child: nothing of its wish stays."""
    book.drop_setting(f"{ASKED}/{code}")


@dataclass(frozen=True)
class KeptLook:
    """How one child reads and answers."""

    percent: int = 100
    access: Access = Access.TOUCH


class SittingNotes:
    """Of one interview. Every method reads or writes the store: it runs on the storage worker.

    The wish to talk is noted under the child, not the interview: it stays when the child throws its answers away.
    """

    def __init__(
        self, settings: Callable[[], Settings], entity: str, *, participant: str, now: Callable[[], datetime]
    ) -> None:
        self._settings = settings
        self._entity = entity
        self._participant = participant
        self._now = now

    def ask_for_adult(self) -> None:
        """The child wants to talk to somebody."""
        self._settings().set_setting(f"{ASKED}/{self._participant}", self._now().isoformat())

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
