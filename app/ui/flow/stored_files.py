"""Files of the interview that is open: chosen by the researcher, fetched from the store; keeps none itself."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.errors import AppError
from app.interview import Interview
from app.ui.desk import Cabinet
from app.ui.sound.computer import Computer
from app.ui.tasks import TaskRunner


@dataclass(frozen=True)
class StoredFiles:
    """Of one interview, as one of its pages may use them.

    Attributes:
        can_choose: whether the researcher sits there, who may see the files of the laptop.
        ask_file: asks for one.
    """

    runner: TaskRunner
    cabinet: Cabinet
    interview: Interview
    computer: Computer | None
    can_choose: bool
    ask_file: Callable[[str, str], Path | None]

    def choose(self, title: str, pattern: str) -> Path | None:
        """Ask for a file; nobody but the researcher is asked."""
        return self.ask_file(title, pattern) if self.can_choose else None

    def fetch(self, path: str, then: Callable[[bytes], None]) -> None:
        """The content that answers a question; what cannot be read is not shown, and the answer stays."""
        entity = self.interview.entity
        self.runner.storage(lambda: self._content(entity, path), then=then, failed=_not_shown)

    def _content(self, entity: str, path: str) -> bytes:
        store = self.cabinet.store
        found = next((one for one in store.attachments(entity) if one.path == path), None)
        if found is None:
            raise AppError("blob.unknown", "This file is not on the laptop.")
        return store.open_blob(found.sha256)


def _not_shown(_: AppError) -> None:
    """Its name stands there all the same."""
