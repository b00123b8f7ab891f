"""Saves what sittings return, in order, on the storage worker; what could not be saved is kept and tried again."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QObject, Signal

from app.errors import AppError
from app.protocol.wire import ErasureReason
from app.storage.rows import DraftUpdate, NewInterview, RevisionDraft
from app.storage.vault_rows import Attachment
from app.ui.desk import Cabinet
from app.ui.media_files import NewFile
from app.ui.tasks import TaskRunner

Then = Callable[[], None]
NEVER = frozenset({"interview.unknown", "roster.withdrawn"})
"""The interview was erased, or its family withdrew, while the child answered: no later try can succeed."""

if TYPE_CHECKING:
    from app.storage import Store


@dataclass(frozen=True)
class SaveFailed:
    """Something of a sitting could not be saved; it waits for `Saver.try_again`, unless that can never help."""

    entity: str
    error: AppError

    @property
    def is_final(self) -> bool:
        """The store will never take it, and the saver has let go of it."""
        return self.error.code in NEVER


@dataclass(frozen=True)
class Recovered:
    """All of a sitting that had to wait after a failure is on the disk."""

    entity: str


@dataclass(frozen=True)
class _Work:
    do: "Callable[[Store], object]" = field(repr=False)
    then: Then
    answers: int = 0


class Saver(QObject):
    """One queue for each sitting, one piece of work under way.

    A failed step holds back those of its own sitting that come after it, and no others: the children that come next
    are saved while it waits. What the store can never take (`NEVER`) is let go of at once, and told.
    """

    failed = Signal(SaveFailed)
    recovered = Signal(Recovered)
    emptied = Signal()
    """Everything is on the disk."""

    def __init__(self, runner: TaskRunner, cabinet: Cabinet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._cabinet = cabinet
        self._queues: dict[str, deque[_Work]] = {}
        self._failed: dict[str, AppError] = {}
        self._is_running = False
        self._late: set[str] = set()

    @property
    def is_empty(self) -> bool:
        """Whether everything is on the disk."""
        return not self._queues

    @property
    def is_stuck(self) -> bool:
        """Whether all that waits has failed: nothing more happens before `try_again`."""
        return bool(self._queues) and not self._is_running and self._queues.keys() == self._failed.keys()

    @property
    def unsaved_answers(self) -> int:
        """How many answers are not on the disk yet."""
        return sum(work.answers for queue in self._queues.values() for work in queue)

    @property
    def error(self) -> AppError | None:
        """Why the first of those that failed could not be saved; None when nothing failed."""
        return next(iter(self._failed.values()), None)

    def begin(self, new: NewInterview, *, then: Then) -> None:
        """Open the interview in the store."""
        self._add(new.entity, _Work(lambda store: store.begin(new), then))

    def save(self, update: DraftUpdate, *, then: Then = lambda: None) -> None:
        """Save a step."""
        self._add(update.entity, _Work(lambda store: store.save(update), then, len(update.answers)))

    def attach(self, attachment: Attachment, file: NewFile) -> None:
        """Keep a file for a question; given before the answer that names it: no answer names what is not there."""

        def put(store: "Store") -> object:
            return store.put_blob(file.data, media_type=file.media_type, attach_to=attachment)

        self._add(attachment.entity, _Work(put, lambda: None))

    def detach(self, entity: str, path: str) -> None:
        """A question is not answered by a file any more; given after the answer was taken back."""
        self._add(entity, _Work(lambda store: store.detach(entity, path), lambda: None))

    def cut(self, draft: RevisionDraft, *, then: Then) -> None:
        """Cut the last revision of the sitting."""
        self._add(draft.entity, _Work(lambda store: store.cut(draft), then))

    def refuse(self, entity: str, code: str) -> None:
        """The child with this code did not want to take part in this sitting."""
        self._add(entity, _Work(lambda store: store.mark_assent_refused(code), lambda: None))

    def discard(self, entity: str, *, then: Then, refused: Callable[[AppError], None]) -> None:
        """Erase the interview; when the store may not, because parts were prepared for sending, `refused` is told."""
        outcome: list[AppError] = []

        def tell() -> None:
            if outcome:
                refused(outcome[0])
            else:
                then()

        self._add(entity, _Work(lambda store: outcome.extend(_erase(store, entity)), tell))

    def try_again(self) -> None:
        """Go on with what could not be saved."""
        self._failed.clear()
        if not self._is_running:
            self._run()

    def give_up(self) -> None:
        """Let go of everything that could not be saved: the researcher was asked twice and said so."""
        for entity in tuple(self._failed):
            self._queues.pop(entity, None)
            self._late.discard(entity)
        self._failed.clear()

    def drain(self, *, wait_s: float = 10.0) -> bool:
        """Try everything once more and wait for it; results come in while this runs.

        Returns:
            Whether everything is on the disk.
        """
        self.try_again()
        deadline = QDeadlineTimer(round(wait_s * 1000))
        while self._queues and not self.is_stuck and not deadline.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 20)
        return self.is_empty

    def _add(self, entity: str, work: _Work) -> None:
        self._queues.setdefault(entity, deque()).append(work)
        if not self._is_running:
            self._run()

    def _run(self) -> None:
        entity = next((entity for entity in self._queues if entity not in self._failed), None)
        if entity is None:
            return
        self._is_running = True
        work = self._queues[entity][0]
        self._runner.storage(
            lambda: work.do(self._cabinet.store),
            then=lambda _: self._on_done(entity),
            failed=lambda error: self._on_failed(entity, error),
        )

    def _on_done(self, entity: str) -> None:
        self._is_running = False
        queue = self._queues[entity]
        work = queue.popleft()
        if not queue:
            del self._queues[entity]
        work.then()
        if entity in self._late and entity not in self._queues:
            self._late.discard(entity)
            self.recovered.emit(Recovered(entity))
        if not self._queues:
            self.emptied.emit()
        if not self._is_running:
            self._run()

    def _on_failed(self, entity: str, error: AppError) -> None:
        self._is_running = False
        failed = SaveFailed(entity, error)
        if failed.is_final:
            del self._queues[entity]
            self._late.discard(entity)
        else:
            self._late.add(entity)
            self._failed[entity] = error
        self.failed.emit(failed)
        if not self._queues:
            self.emptied.emit()
        if not self._is_running:
            self._run()


def _erase(store: "Store", entity: str) -> tuple[AppError, ...]:
    try:
        store.discard(entity)
    except AppError as error:
        if error.code == "interview.unknown":
            return ()
        if error.code != "interview.has_revision":
            raise
    else:
        return ()
    try:
        # Parts of it may be elsewhere already: a certificate goes with the next sync and erases them there.
        store.withdraw(entity, reason=ErasureReason.THROWN_AWAY)
    except AppError as error:
        return (error,)
    return ()
