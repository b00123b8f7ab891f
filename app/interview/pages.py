"""Which questions are asked now, in order, and the own keys of each; remembers both until an answer changes."""

import re
from collections.abc import Mapping

from app.forms import Session
from app.forms.definition import SELECTS

ADULT = "adult"
"""Value of ``child::by`` for questions that the researcher answers after the child has given the laptop back."""
_INDEX = re.compile(r"\[\d+\]")


class Pages:
    """Of one session. Every step asks for them several times, so they are kept; `forget` after each change."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._asked: dict[bool, tuple[str, ...]] = {}
        self._keys: dict[str, Mapping[str, str]] = {}
        self._headings = frozenset(
            defn.path
            for defn in session.definition.defs
            if defn.control is not None and defn.control.kind in SELECTS and "label" in defn.control.appearance.split()
        )

    def asked(self, *, adult: bool) -> tuple[str, ...]:
        """Paths of the questions that are asked now: the child's, or those for the adult afterwards."""
        if adult not in self._asked:
            self._asked[adult] = tuple(
                path
                for path in self._session.questions()
                if (self.own_keys(path).get("by") == ADULT) is adult and not self.is_heading(path)
            )
        return self._asked[adult]

    def forget(self) -> None:
        """An answer has changed: others may be asked now."""
        self._asked.clear()

    def own_keys(self, path: str) -> Mapping[str, str]:
        """The ``child::`` keys of a question; they do not change within a form version."""
        if path not in self._keys:
            self._keys[path] = self._session.own_keys(path)
        return self._keys[path]

    def is_heading(self, path: str) -> bool:
        """The first row of a table only repeats the choices (appearance ``label``); one screen each needs none."""
        return bool(self._headings) and _INDEX.sub("", path) in self._headings
