"""Saves what a sitting returns, in order, on the storage worker; what could not be saved is kept and tried again."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import AppError
from app.storage.rows import DraftUpdate, NewInterview, RevisionDraft
from app.ui.desk import Cabinet
from app.ui.tasks import TaskRunner

Then = Callable[[], None]

if TYPE_CHECKING:
    from app.storage import Store


@dataclass(frozen=True)
class SaveFailed:
    """Something could not be saved; it waits for `Saver.try_again`."""

    error: AppError


@dataclass(frozen=True)
class _Work:
    do: "Callable[[Store], object]" = field(repr=False)
    then: Then


class Saver(QObject):
    """A queue with one piece of work under way, so that a failed one holds back those behind it."""

    failed = Signal(SaveFailed)
    recovered = Signal()
    """All that had to wait after a failure is on the disk."""

    def __init__(self, runner: TaskRunner, cabinet: Cabinet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._cabinet = cabinet
        self._queue: deque[_Work] = deque()
        self._is_running = False
        self._has_failed = False

    @property
    def is_empty(self) -> bool:
        """Whether everything is on the disk."""
        return not self._queue

    def begin(self, new: NewInterview, *, then: Then) -> None:
        """Open the interview in the store."""
        self._add(lambda store: store.begin(new), then)

    def save(self, update: DraftUpdate, *, then: Then = lambda: None) -> None:
        """Save a step."""
        self._add(lambda store: store.save(update), then)

    def cut(self, draft: RevisionDraft, *, then: Then) -> None:
        """Cut the last revision of the sitting."""
        self._add(lambda store: store.cut(draft), then)

    def refuse(self, code: str) -> None:
        """The child did not want to take part."""
        self._add(lambda store: store.mark_assent_refused(code), lambda: None)

    def discard(self, entity: str, *, then: Then, refused: Callable[[AppError], None]) -> None:
        """Erase the interview; when the store may not, because parts were prepared for sending, `refused` is told."""
        outcome: list[AppError] = []
        self._add(
            lambda store: outcome.extend(_erase(store, entity)),
            lambda: refused(outcome[0]) if outcome else then(),
        )

    def try_again(self) -> None:
        """Go on with what could not be saved."""
        if not self._is_running:
            self._run()

    def _add(self, do: "Callable[[Store], object]", then: Then) -> None:
        self._queue.append(_Work(do, then))
        if not self._is_running:
            self._run()

    def _run(self) -> None:
        if not self._queue:
            return
        self._is_running = True
        work = self._queue[0]
        self._runner.storage(lambda: work.do(self._cabinet.store), then=self._on_done, failed=self._on_failed)

    def _on_done(self, _: object) -> None:
        self._is_running = False
        work = self._queue.popleft()
        work.then()
        if not self._queue and self._has_failed:
            self._has_failed = False
            self.recovered.emit()
        if not self._is_running:
            self._run()

    def _on_failed(self, error: AppError) -> None:
        self._is_running = False
        self._has_failed = True
        self.failed.emit(SaveFailed(error))


def _erase(store: "Store", entity: str) -> tuple[AppError, ...]:
    try:
        store.discard(entity)
    except AppError as error:
        if error.code != "interview.has_revision":
            raise
        return (error,)
    return ()
