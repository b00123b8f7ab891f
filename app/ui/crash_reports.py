"""What is kept when the program has gone wrong: kinds of errors, code positions, versions; no text, name or path.

An error's own words may hold an answer, and a path a person's name, so neither is ever written here. Reports lie in the
data folder until somebody reads, copies and deletes them; nothing is sent anywhere.
"""

import contextlib
import faulthandler
import os
import platform
import re
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import IO

from app import __version__

FOLDER = "crashes"
"""In the data folder."""
MOST_REPORTS = 20
"""More than a person reads; the oldest make room."""
_RAW = "fault-*.raw"
_SUFFIX = ".txt"
_MODULE = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*")
_FATAL = re.compile(r"Fatal Python error: ([A-Za-z ]{1,60})$")
_FILE = re.compile(r'\s*File "(?P<path>.*)", line (?P<line>\d+) in ')
_ROOTS = re.compile(r"(?:^|/)(?:site-packages|python3\.\d+|_internal)/(?P<inside>.*)$")
_OURS = re.compile(r"(?:^|/)(?P<inside>app/.*)$")
_MOST_PLACES = 60


@dataclass(frozen=True)
class CrashReport:
    """One report as it is kept."""

    name: str
    text: str


class CrashReporter:
    """Writes reports while the program runs; `watch` makes it hear of everything that nobody caught."""

    def __init__(self, data_folder: Path, *, now: Callable[[], datetime]) -> None:
        self._folder = data_folder / FOLDER
        self._now = now
        self._known: set[str] = set()
        self._lock = threading.Lock()
        self._raw: IO[bytes] | None = None

    def note(self, error: BaseException, *, thread: str = "") -> None:
        """Keep a report of an error, once for each place in a run. Never raises: it runs while something is wrong."""
        where = "\n".join(_lines_of(error, thread or threading.current_thread().name))
        with self._lock, contextlib.suppress(OSError):
            if where not in self._known:
                self._known.add(where)
                _keep(self._folder, where, now=self._now())

    @contextlib.contextmanager
    def watch(self) -> Iterator[None]:
        """From now on errors that nobody catches are noted, in every thread, and so is the end by a broken library."""
        before, before_thread = sys.excepthook, threading.excepthook
        self._catch_faults()

        def noted(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            self.note(error)
            before(kind, error, trace)

        def noted_in_thread(args: threading.ExceptHookArgs) -> None:
            if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
                self.note(args.exc_value, thread=args.thread.name if args.thread else "")
                before(args.exc_type, args.exc_value, args.exc_traceback)

        sys.excepthook, threading.excepthook = noted, noted_in_thread
        try:
            yield
        finally:
            sys.excepthook, threading.excepthook = before, before_thread
            self._let_go()

    def _catch_faults(self) -> None:
        """The interpreter can only write into an open file, and writes paths; the next start takes them out."""
        with contextlib.suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            take_faults(self._folder.parent, now=self._now())
            self._raw = self._raw_file().open("wb")
            faulthandler.enable(self._raw, all_threads=True)

    def _let_go(self) -> None:
        if self._raw is not None:
            faulthandler.disable()
            self._raw.close()
            self._raw = None
        with contextlib.suppress(OSError):
            self._raw_file().unlink(missing_ok=True)
            self._folder.rmdir()  # only when no report is in it

    def _raw_file(self) -> Path:
        """One for each process: the program may be open twice for a moment."""
        return self._folder / _RAW.replace("*", str(os.getpid()))


def take_faults(data_folder: Path, *, now: datetime) -> None:
    """Make a report of what the interpreter wrote as it died, and take its own file away."""
    for raw in (data_folder / FOLDER).glob(_RAW):
        lines = list(_fault_lines(raw.read_text(encoding="utf-8", errors="replace")))
        if lines:  # else it belongs to a program that runs, or that was ended from outside
            raw.unlink()
            _keep(raw.parent, "\n".join(lines), now=now)


def crash_reports(data_folder: Path) -> tuple[CrashReport, ...]:
    """The reports that are kept, newest first; one that cannot be read is passed over."""
    found: list[CrashReport] = []
    for file in sorted((data_folder / FOLDER).glob(f"*{_SUFFIX}"), reverse=True):
        with contextlib.suppress(OSError):
            found.append(CrashReport(file.name, file.read_text(encoding="utf-8", errors="replace")))
    return tuple(found)


def delete_reports(data_folder: Path) -> None:
    """Take all reports away."""
    for file in (data_folder / FOLDER).glob(f"*{_SUFFIX}"):
        with contextlib.suppress(OSError):
            file.unlink(missing_ok=True)


def _keep(folder: Path, where: str, *, now: datetime) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    moment = now.astimezone(UTC)
    head = f"Immerse Field {__version__}\n{moment:%Y-%m-%d %H:%M} UTC\n{_versions()}\n"
    while (file := folder / f"{moment:%Y%m%dT%H%M%S%f}{_SUFFIX}").exists():
        moment += timedelta(microseconds=1)
    file.write_text(f"{head}{where}\n", encoding="utf-8")
    for old in sorted(folder.glob(f"*{_SUFFIX}"))[:-MOST_REPORTS]:
        old.unlink(missing_ok=True)


def _versions() -> str:
    qt = sys.modules.get("PySide6")
    parts = [f"Python {platform.python_version()}", f"{platform.system()} {platform.release()}", platform.machine()]
    return ", ".join([*parts, *([f"PySide {qt.__version__}"] if qt is not None else [])])


def _lines_of(error: BaseException, thread: str) -> Iterator[str]:
    """Kinds and places of an error and of what led to it, the last one first."""
    yield f"thread: {thread if _MODULE.fullmatch(thread) else 'another'}"
    seen: set[int] = set()
    here: BaseException | None = error
    while here is not None and id(here) not in seen:
        seen.add(id(here))
        kind = type(here)
        yield f"{kind.__module__}.{kind.__qualname__}"
        yield from _places(here.__traceback__)
        here = here.__cause__ or here.__context__


def _places(trace: TracebackType | None) -> list[str]:
    found: list[str] = []
    while trace is not None:
        module = trace.tb_frame.f_globals.get("__name__")
        known = module if isinstance(module, str) and _MODULE.fullmatch(module) else "?"
        found.append(f"  {known}:{trace.tb_lineno}")
        trace = trace.tb_next
    return found[-_MOST_PLACES:]


def _fault_lines(text: str) -> Iterator[str]:
    for line in text.splitlines():
        if fatal := _FATAL.match(line):
            yield f"Fatal Python error: {fatal[1]}"
        elif line.startswith(("Current thread", "Thread 0x")):
            yield "thread"
        elif place := _FILE.match(line):
            yield f"  {_module_of(place['path'])}:{place['line']}"


def _module_of(path: str) -> str:
    """The module of a file, without the folder in which the program or Python lies."""
    plain = path.replace("\\", "/")
    found = _ROOTS.search(plain) or _OURS.search(plain)
    module = found["inside"].removesuffix(".py").replace("/", ".") if found else "?"
    return module if _MODULE.fullmatch(module) else "?"
