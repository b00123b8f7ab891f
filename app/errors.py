"""Errors that a person can act on, with a stable code and facts that never hold a name or an answer."""

from collections.abc import Mapping

Fact = str | int | float | bool | None


class AppError(Exception):
    """Something a person must know about and can act on.

    Args:
        code: stable dotted identifier, for example ``"store.wrong_passphrase"``; other code and tests rely on it.
        message: one or two sentences in plain words: what happened and what to do.
        facts: ids, counts and places that help to find the cause. Never names, answers or secrets: facts are logged.
    """

    def __init__(self, code: str, message: str = "", **facts: Fact) -> None:
        self.code = code
        self.message = message or code
        self.facts: Mapping[str, Fact] = facts
        super().__init__(self.message)

    def __repr__(self) -> str:
        shown = "".join(f", {key}={value!r}" for key, value in self.facts.items())
        return f"{type(self).__name__}({self.code!r}{shown})"
