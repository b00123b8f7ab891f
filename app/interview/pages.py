"""Which questions are asked now, in order, and the own keys of each; remembers both until an answer changes."""

import re
from collections.abc import Mapping, Sequence, Set

from app.forms import Session
from app.forms.definition import SELECTS, QuestionKind

ADULT = "adult"
"""Value of ``child::by`` for questions that the researcher answers after the child has given the laptop back."""
MOST_ROWS = 5
"""Of a table on one screen (CHILD_UI section 2)."""
MOST_COLUMNS = 7
_TITLE = "generated_table_list_label_"
_INDEX = re.compile(r"\[\d+\]")


class Pages:
    """Of one session. Every step asks for them several times, so they are kept; `forget` after each change."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._asked: dict[bool, tuple[str, ...]] = {}
        self._keys: dict[str, Mapping[str, str]] = {}
        self._choices: dict[str, tuple[str, ...]] = {}
        self._headings = _selects(session, {"label"}, SELECTS)
        self._rows = _selects(session, {"list-nolabel", "list-no-label"}, frozenset({QuestionKind.SELECT_ONE}))

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
        self._choices.clear()

    def own_keys(self, path: str) -> Mapping[str, str]:
        """The ``child::`` keys of a question; they do not change within a form version."""
        if path not in self._keys:
            self._keys[path] = self._session.own_keys(path)
        return self._keys[path]

    def screen(self, path: str) -> tuple[str, ...]:
        """What stands on one screen with this question, in order: a table's title and rows; else itself alone.

        Rows are questions of one group under each other with one set of choices (appearance ``list-nolabel``). More
        than `MOST_ROWS` are shared out over several screens.
        """
        if not self._rows:
            return (path,)
        asked = self.asked(adult=False)
        if path not in asked:
            return (path,)
        at = asked.index(path)
        if self._is_title(at, asked):
            at += 1
        if not self._is_row(asked[at]):
            return (path,)
        first, last = at, at
        while first > 0 and self._are_rows_of_one(asked[first - 1], asked[at]):
            first -= 1
        while last + 1 < len(asked) and self._are_rows_of_one(asked[at], asked[last + 1]):
            last += 1
        start = first + (at - first) // MOST_ROWS * MOST_ROWS
        has_title = start == first > 0 and self._is_title(first - 1, asked)
        return asked[start - has_title : min(start + MOST_ROWS, last + 1)]

    def _is_title(self, at: int, asked: Sequence[str]) -> bool:
        """Whether this is what the converter makes of a table's label: a note before its first row."""
        name = asked[at].rpartition("/")[2]
        return name.startswith(_TITLE) and at + 1 < len(asked) and self._is_row(asked[at + 1])

    def _is_row(self, path: str) -> bool:
        return _INDEX.sub("", path) in self._rows

    def _are_rows_of_one(self, one: str, other: str) -> bool:
        if not (self._is_row(one) and self._is_row(other)) or one.rpartition("/")[0] != other.rpartition("/")[0]:
            return False
        names = self._choice_names(one)
        return names == self._choice_names(other) and len(names) <= MOST_COLUMNS

    def _choice_names(self, path: str) -> tuple[str, ...]:
        if path not in self._choices:
            self._choices[path] = tuple(choice.name for choice in self._session.question(path).choices)
        return self._choices[path]

    def is_heading(self, path: str) -> bool:
        """The first row of a table only repeats the choices (appearance ``label``); one screen each needs none."""
        return bool(self._headings) and _INDEX.sub("", path) in self._headings


def _selects(session: Session, words: Set[str], kinds: Set[QuestionKind]) -> frozenset[str]:
    """Paths of the questions of these kinds with one of these words of appearance."""
    return frozenset(
        defn.path
        for defn in session.definition.defs
        if defn.control is not None and defn.control.kind in kinds and words & set(defn.control.appearance.split())
    )
