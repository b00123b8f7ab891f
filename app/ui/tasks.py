"""Two worker threads and one way back: storage and network work runs here, never on the window's thread."""

import itertools
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from app.errors import AppError

LOG = logging.getLogger(__name__)
T = TypeVar("T")
P = TypeVar("P")
Handler = Callable[[object], None]
ErrorHandler = Callable[[AppError], None]


@dataclass(frozen=True)
class Ended:
    """What a worker sends back to the window's thread."""

    task: int
    result: object = field(default=None, repr=False)
    error: AppError | None = None
    is_last: bool = True


@dataclass(frozen=True)
class _Job:
    task: int
    work: Callable[[], object]


class TaskRunner(QObject):
    """One storage worker, one network worker; work of one worker runs in the order in which it was given."""

    _ended = Signal(Ended)

    def __init__(
        self, parent: QObject | None = None, *, unexpected: Callable[[BaseException], None] = lambda _: None
    ) -> None:
        """Start the workers.

        Args:
            parent: as every object of Qt has one.
            unexpected: told of an error that nobody foresaw, on the worker; must not raise.
        """
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._handlers: dict[int, tuple[Handler, ErrorHandler]] = {}
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self._storage = _Worker("storage", self._ended.emit, unexpected)
        self._network = _Worker("network", self._ended.emit, unexpected)

    def storage(self, work: Callable[[], T], *, then: Callable[[T], None], failed: ErrorHandler) -> None:
        """Run work on the storage worker.

        Args:
            work: called on the worker; must not touch widgets.
            then: called on the window's thread with the result.
            failed: called on the window's thread with the error.
        """
        self._storage.give(self._job(work, then, failed))

    def network(self, work: Callable[[], T], *, then: Callable[[T], None], failed: ErrorHandler) -> None:
        """Run work on the network worker; arguments as `storage`."""
        self._network.give(self._job(work, then, failed))

    def network_reporting(
        self,
        work: Callable[[Callable[[P], None]], T],
        *,
        seen: Callable[[P], None],
        then: Callable[[T], None],
        failed: ErrorHandler,
    ) -> None:
        """Run work on the network worker that tells how far it is.

        Args:
            work: called on the worker with a function that it may call many times.
            seen: called on the window's thread with each value, until the work has ended.
            then: as `storage`.
            failed: as `storage`.
        """
        progress = self._expect(seen, _raise)

        def ended(result: T) -> None:
            self._handlers.pop(progress, None)
            then(result)

        def ended_badly(error: AppError) -> None:
            self._handlers.pop(progress, None)
            failed(error)

        def report(value: P) -> None:
            self._ended.emit(Ended(progress, result=value, is_last=False))

        self.network(lambda: work(report), then=ended, failed=ended_badly)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is under way and every result has reached the window's thread."""
        return not self._handlers

    def close(self, *, wait_s: float = 10.0) -> None:
        """Let the work that was given end, then end the workers; nothing is called back any more."""
        self._handlers.clear()
        self._storage.close(wait_s)
        self._network.close(wait_s)

    def _job(self, work: Callable[[], T], then: Callable[[T], None], failed: ErrorHandler) -> "_Job":
        return _Job(self._expect(then, failed), work)

    def _expect(self, then: Callable[[T], None], failed: ErrorHandler) -> int:
        task = next(self._numbers)
        self._handlers[task] = (then, failed)  # type: ignore[assignment]  # the pair belongs to one task's own type
        return task

    def _on_ended(self, ended: Ended) -> None:
        handlers = self._handlers.pop(ended.task, None) if ended.is_last else self._handlers.get(ended.task)
        if handlers is None:
            return
        if ended.error is not None:
            handlers[1](ended.error)
        else:
            handlers[0](ended.result)


class _Worker:
    """A thread with a queue; knows nothing of Qt but the function that carries results away."""

    def __init__(self, name: str, report: Callable[[Ended], None], unexpected: Callable[[BaseException], None]) -> None:
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._report = report
        self._unexpected = unexpected
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def give(self, job: _Job) -> None:
        self._jobs.put(job)

    def close(self, wait_s: float) -> None:
        self._jobs.put(None)
        self._thread.join(wait_s)

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            self._report(_outcome(job, self._unexpected))


def _outcome(job: _Job, unexpected: Callable[[BaseException], None]) -> Ended:
    try:
        return Ended(job.task, result=job.work())
    except AppError as error:
        return Ended(job.task, error=error)
    except Exception as error:  # noqa: BLE001  # one of the three outermost doors: a thread must not die silently
        # The text of a foreign error may hold answers: only its type and place are logged.
        place = _place(error)
        LOG.error("task failed: %s at %s", type(error).__name__, place)
        unexpected(error)
        message = (
            "Something went wrong inside the program. Nothing that was saved is lost. Please tell your coordinator."
        )
        return Ended(job.task, error=AppError("ui.unexpected", message, type=type(error).__name__, place=place))


def _place(error: BaseException) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_qualname}:{trace.tb_lineno}" if trace is not None else "?"


def _raise(error: AppError) -> None:
    raise error
