"""Lets the conformance checker drive the engine; holds the few policies that the checker's steps need."""

import random
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime

from app.errors import AppError
from app.forms import Environment, Session, parse_form


def environment(env: Mapping[str, object] | None = None, *, seed: int = 1) -> Environment:
    """The machine's clock, UTC, and seeded randomness."""
    numbers = random.Random(seed)  # noqa: S311 - order of choices, not secrets
    return Environment(
        now=lambda: datetime.now(UTC),
        zone=UTC,
        uuid4=lambda: str(uuid.uuid4()),
        random=numbers.random,
        device_id=str((env or {}).get("deviceid", "")),
        username=str((env or {}).get("username", "")),
    )


class CheckedSession:
    """A session as the checker wants it: an answer of the wrong type blanks the question, as a widget would."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def set(self, path: str, value: str) -> None:
        """Answer a question."""
        try:
            self._session.set(path, value)
        except AppError as error:
            if error.code != "form.wrong_type":
                raise
            self._session.set(path, "")

    def add_repeat(self, path: str) -> None:
        """Append an instance."""
        self._session.add_repeat(path)

    def remove_repeat(self, path: str) -> None:
        """Remove an instance."""
        self._session.remove_repeat(path)

    def set_language(self, name: str) -> None:
        """Speak another language."""
        self._session.set_language(name)

    def snapshot(self) -> dict[str, object]:
        """The whole state."""
        return self._session.snapshot()


def open_session(xform_xml: str, attachments: Mapping[str, str], env: Mapping[str, object]) -> CheckedSession:
    """A fresh session of a form; ``env`` may name the device and the user."""
    files = {name: text.encode() for name, text in attachments.items()}
    return CheckedSession(Session.start(parse_form(xform_xml, attachments=files), environment(env)))
