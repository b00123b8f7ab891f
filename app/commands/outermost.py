"""The outermost door of the programs: what a person reads when something ends them; loads as little as can be."""

import sys
from pathlib import Path
from types import TracebackType

from app.errors import AppError

EXIT_FAILED = 1
EXIT_BAD_INPUT = 2
EXIT_INTERRUPTED = 130
_BAD_INPUT = (
    "form.",
    "trial.",
    "invitation.",
    "store.wrong_passphrase",
    "store.no_passphrase",
    "store.weak_passphrase",
    "store.wait",
    "store.missing",
    "store.bad_place",
    "recovery.",
    "restore.",
    "salvage.occupied",
    "escrow.",
    "user.",
    "retention.",
)


def say_error(error: AppError) -> int:
    """Say in words what cannot be done and why.

    Returns:
        The exit code: 2 when what was given cannot be used, else 1.
    """
    facts = ", ".join(f"{key}={value}" for key, value in error.facts.items())
    _say(f"{error.message}\n({error.code}{': ' + facts if facts else ''})")
    return EXIT_BAD_INPUT if error.code.startswith(_BAD_INPUT) else EXIT_FAILED


def say_unexpected(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
    """For what nobody foresaw: its kind and place, never its text, which may hold an answer."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace is not None else "?"
    _say(
        f"Something went wrong inside the program ({kind.__name__} at {place}). "
        "Nothing that was saved is lost. Please tell your coordinator."
    )


def _say(words: str) -> None:
    if sys.stderr is not None:  # a windowed program on Windows has none
        sys.stderr.write(f"{words}\n")
        sys.stderr.flush()
